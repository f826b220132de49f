import CivilTime
import Diagnostics
import Foundation
import Hearing
import Journaling
import Rehearsal
import Reviewing
import TestKit
import Testing

@Suite struct ImportTests {
  static let heading =
    "id,started_at,rep,script,script_version,reach,outcome,ask,objections,handled,duration_s\n"

  struct Imported {
    let report: Journal.ImportReport
    let rejects: String
    let raw: [UInt8]
  }

  func load(
    _ text: String, into journal: Journal, columns: [CSVField: String] = [:], isDry: Bool = false
  ) throws -> Imported {
    try load(Data(text.utf8), into: journal, columns: columns, isDry: isDry)
  }

  func load(
    _ data: Data, into journal: Journal, columns: [CSVField: String] = [:], isDry: Bool = false,
    change: (inout Journal.ImportRequest) -> Void = { _ in }
  ) throws -> Imported {
    let scratch = try Scratch()
    let file = scratch.file("calls.csv")
    try data.write(to: URL(fileURLWithPath: file))
    let rejects = Rejects()
    var request = Journal.ImportRequest()
    request.columns = columns
    request.isDry = isDry
    request.language = .en
    change(&request)
    let report = try journal.importCSV(
      ImportFile(file), request, at: now.adding(seconds: 30 * 86_400),
      rejected: { rejects.bytes += $0 }, progress: { _ in true })
    return Imported(
      report: report, rejects: String(decoding: rejects.bytes, as: UTF8.self), raw: rejects.bytes)
  }

  final class Rejects { var bytes: [UInt8] = [] }

  @Test func aQuoteThatIsNotClosedSwallowsNoRowInSilence() throws {
    let heading = "id,started_at,rep,reach,outcome,note\n"
    func row(_ number: Int, _ note: String) -> String {
      "\(number),2026-11-24T10:0\(number):00+08:00,lin,connected,callback,\(note)\n"
    }
    let open = heading + row(1, "a") + row(2, "\"stray") + row(3, "c") + row(4, "d")
    let first = try load(open, into: try journal())
    #expect(first.report.accepted == 1)
    #expect(first.report.rejected == 1)
    #expect(first.report.reasons.first?.reason.en.contains("never closed") == true)
    #expect(first.rejects.contains("3,2026-11-24T10:03") && first.rejects.contains("4,2026-11-24"))

    let closed = heading + row(2, "\"stray") + row(3, "c") + row(4, "said \"hi\"") + row(5, "e")
    let second = try load(closed, into: try journal())
    #expect(second.report.accepted == 1)
    #expect(second.report.reasons.first?.reason.en.contains("holds 2 rows") == true)

    // A note may have lines, and commas in them.
    let note = heading + row(1, "\"Ann, Bob, Tim\nThursday, or Friday, or Monday\nten, sharp\"")
    #expect(try load(note, into: try journal()).report.accepted == 1)
  }

  @Test func whatIsExportedInWholeSecondsIsThereAlready() throws {
    let journal = try journal()
    var record = sample(1)
    record.kind = .real
    let started = now.milliseconds / 1000 * 1000 + 417
    record.startedAt = Instant(milliseconds: started, offsetMinutes: now.offsetMinutes)
    try journal.append(record)
    var text = ""
    _ = try journal.exportCSV {
      text += $0; return true
    }
    let again = try load(text, into: journal)
    #expect(again.report.rejected == 0)
    #expect(again.report.known == 1)
  }

  @Test func takesGoodRowsAndSetsBadOnesAside() throws {
    let journal = try journal()
    let good =
      "2026-11-24T10:00:00+08:00,林晓,first-call,1,connected,appointment,choice,no-time;send-materials,no-time,75"
    let rows = [
      "00000000-0000-7000-8000-000000000001,\(good)",
      ",2026-11-24T10:05:00+08:00,b,,,no-answer,,,,,12",
      "3,2026-02-31T10:00:00+08:00,b,,,no-answer,,,,,",
      "4,2026-11-24T10:00:00,b,,,no-answer,,,,,",
      "5,2026-11-24T10:05:00+08:00,b,,,nowhere,,,,,",
      "6,2026-11-24T10:05:00+08:00,b,,,no-answer,appointment,,,,",
      "7,2026-11-24T10:05:00+08:00,b,,,connected,whatever,,,,",
      "8,2026-11-24T10:05:00+08:00,b,,,connected,thinking,sideways,,,",
      "9,2026-11-24T10:05:00+08:00,b,,,connected,thinking,,no-time,price,",
      "10,2026-11-24T10:05:00+08:00,b,,,connected,thinking,,,,-3",
      "11,2026-11-24T10:05:00+08:00,b",
      "12,2026-11-24T10:05:00+08:00,\"a \"\"quoted\"\"\nname\",,,gatekeeper,absent,,,,",
      "13,2026-11-24T10:05:00+08:00,b,,,connected,callback,,,,",
    ]
    let imported = try load(Self.heading + rows.joined(separator: "\r\n"), into: journal)
    #expect(imported.report.accepted == 4)
    #expect(imported.report.rejected == 9)
    #expect(imported.report.reasons.map(\.line) == [4, 5, 6, 7, 8])
    #expect(imported.rejects.hasPrefix("id,started_at,"))
    #expect(imported.rejects.contains("2026-02-31"))
    #expect(imported.rejects.contains(",15,") || imported.rejects.contains(",12,the row has 3"))
    #expect(try journal.verify().isClean)
    let entry = try #require(
      try journal.call(named: "00000000-0000-7000-8000-000000000001"))
    #expect(entry.record.rep == "林晓" && entry.record.origin == .imported)
    #expect(entry.record.objections.map(\.handled) == [true, false])
    #expect(entry.record.askStyle == .choice)
    #expect(try journal.calls(.real).contains { $0.record.rep == "a \"quoted\"\nname" })
    // What was set aside, mended nothing, is set aside again with the same reasons.
    let again = try load(imported.rejects, into: journal)
    #expect(again.report.accepted == 0 && again.report.rejected == 9)
    #expect(again.report.unknownColumns == [])
  }

  @Test(arguments: ["\n", "\r\n"])
  func understandsALineThatNamesTheDelimiter(_ end: String) throws {
    let heading = Self.heading.filter { !$0.isNewline }.replacing(",", with: ";")
    let rows = [
      "1;2026-11-24T10:05:00+08:00;b, c;;;connected;thinking;;;;", "2;never;b;;;connected",
    ]
    let text = (["sep=;", heading] + rows).joined(separator: end)
    let imported = try load(text, into: journal())
    #expect(imported.report.accepted == 1)
    #expect(imported.report.reasons.map(\.line) == [4])
  }

  @Test func changesNothingTheSecondTime() throws {
    let journal = try journal()
    var text = Self.heading
    for index in 0..<300 {
      text +=
        "\(index % 3 == 0 ? "" : "row-\(index)"),2026-11-\(10 + index % 15)T10:00:\(10 + index % 50)+08:00,"
      text += "r\(index % 4),s,\(index % 2),connected,not-interested,open,no-time,,\(index)\n"
    }
    let first = try load(text, into: journal)
    #expect(first.report.accepted == 300)
    let tally = try journal.tally(.real)
    let second = try load(text, into: journal)
    #expect(second.report.accepted == 0 && second.report.known == 300)
    #expect(try journal.tally(.real) == tally)
    #expect(try journal.verify().isClean)
  }

  @Test func writesNothingWhenDry() throws {
    let journal = try journal()
    let text = Self.heading + "1,2026-11-24T10:00:00Z,r,s,1,busy,,,,,\n2,x,r,s,1,busy,,,,,\n"
    let imported = try load(text, into: journal, isDry: true)
    #expect(imported.report.accepted == 1 && imported.report.rejected == 1)
    #expect(try journal.callCount(.real) == 0)
  }

  /// Longer than what is read ahead: names, numbers, refusals and tallies go on from one stretch to the next.
  @Test func readsALongFileInOneOrder() throws {
    let journal = try journal()
    var rows: [String] = []
    for index in 1...5000 {
      let id = "00000000-0000-7000-8000-" + String(100_000_000_000 + index)
      let outcome = index % 1000 == 0 ? "whatever" : "thinking"
      rows.append(
        "\(id),2026-11-24T10:00:00+08:00,rep-\(index / 500),script-\(index % 7),1,connected,"
          + "\(outcome),choice,code-\(index % 11),code-\(index % 11),\(index % 90)")
    }
    rows += [rows[4], rows[4].replacingOccurrences(of: "thinking", with: "no-need"), rows[4998]]
    let imported = try load(Self.heading + rows.joined(separator: "\n"), into: journal)
    #expect(imported.report.accepted == 4995 && imported.report.known == 2)
    #expect(imported.report.reasons.map(\.line) == [1001, 2001, 3001, 4001, 5001])
    #expect(imported.report.rejected == 6)
    let rejects = imported.rejects.split(separator: "\r\n").map(String.init)
    #expect(
      rejects.dropFirst().map { $0.split(separator: ",").contains("whatever") } == [
        true, true, true, true, true, false,
      ])
    #expect(rejects.last?.hasPrefix("00000000-0000-7000-8000-100000000005,2026") == true)
    #expect(try journal.tallies(.real, by: .rep).count == 10)
    #expect(try journal.tally(.real)[.met] == 4995)
    #expect(try journal.calls(.real, limit: 3).map(\.number) == [4995, 4994, 4993])
    #expect(try journal.verify().isClean)
  }

  @Test func readsOtherDialectsAndNames() throws {
    let journal = try journal()
    let text =
      "\u{FEFF}坐席;时间;状态;结果;公司名\r\n\"林;晓\";2026-11-24T10:00:00+08:00;接通本人;没兴趣;某某厂\r\n"
    let imported = try load(
      text, into: journal,
      columns: [.rep: "坐席", .startedAt: "时间", .reach: "状态", .outcome: "结果"])
    #expect(imported.report.accepted == 1)
    #expect(imported.report.unknownColumns == ["公司名"])
    #expect(try journal.calls(.real).first?.record.rep == "林;晓")
    #expect(try journal.calls(.real).first?.record.outcome == .notInterested)
  }

  @Test func refusesWhatIsNoTable() throws {
    let journal = try journal()
    #expect(throws: Journal.ImportRefusal.self) { try load("", into: journal) }
    #expect(throws: Journal.ImportRefusal.self) { try load("a,b\n1,2\n", into: journal) }
    #expect(throws: Journal.ImportRefusal.self) {
      try load(Data([0xFF, 0xFE, 0x69, 0x00]), into: journal)
    }
    #expect(throws: Journal.ImportRefusal.self) {
      try load(Self.heading, into: journal, columns: [.rep: "nobody"])
    }
    // A row that is neither UTF-8 nor GBK and one of five megabytes cost themselves alone.
    var data = Data((Self.heading + "1,2026-11-24T10:00:00Z,").utf8)
    data += Data([0xFF, 0xFF, 0x80])
    data += Data(",s,1,busy,,,,,\n2,2026-11-24T10:00:00Z,".utf8)
    data += Data(repeating: 0x61, count: 5_000_000)
    data += Data(",s,1,busy,,,,,\n3,2026-11-24T10:00:00Z,r,s,1,busy,,,,,".utf8)
    let imported = try load(data, into: journal)
    #expect(imported.report.accepted == 1 && imported.report.rejected == 2)
    #expect(imported.report.reasons.map(\.line) == [2, 3])
  }

  @Test func comesBackFromItsOwnExport() throws {
    let first = try journal()
    for index in 0..<150 {
      var record = sample(index)
      record.kind = .real
      record.practice = nil
      record.persona = nil
      record.referral = false
      record.note = index % 7 == 0 ? "=SUM(A1)\n“引号\"与,逗号”" : nil
      record.lead = index % 5 == 0 ? try first.reference(of: "1380013800\(index % 10)") : nil
      let id = try first.append(record)
      if record.outcome == .appointment, index % 2 == 0 {
        try first.append(.held, to: id, at: now)
      }
    }
    var exported = ""
    let count = try first.exportCSV { text in
      exported += text
      return true
    }
    #expect(count == 150)
    #expect(exported.contains("\"'=SUM(A1)"))
    let second = try journal(seed: 99)
    let imported = try load(exported, into: second)
    #expect(imported.report.accepted == 150, "\(imported.report.reasons)")
    var again = ""
    _ = try second.exportCSV { text in
      again += text
      return true
    }
    #expect(exported == again)
    for field in Tally.Field.allCases {
      #expect(try first.tally(.real)[field] == second.tally(.real)[field], "\(field)")
    }
    #expect(try second.verify().isClean)
  }

  @Test func forgetsALeadForGood() throws {
    let scratch = try Scratch()
    let path = scratch.file("j.db")
    let journal = try journal(path)
    for index in 0..<40 {
      var record = CallRecord(
        kind: .real, startedAt: now.adding(seconds: index), rep: "me", reach: .connected,
        outcome: .thinking)
      record.lead = try journal.reference(of: index == 9 ? "138 0013-8000" : "lead \(index)")
      record.note = index == 9 ? "zzKAPUTTzz 周经理" : "note \(index)"
      let id = try journal.append(record)
      if index == 9 { try journal.amend(id, at: now) { $0.note = "zzKAPUTTzz again" } }
    }
    var before = ""
    _ = try journal.exportCSV { text in
      before += text
      return true
    }
    let reference = try journal.reference(of: "13800138000")
    #expect(before.contains(reference))
    #expect(try journal.forget("13800138000", at: now).calls == 2)
    #expect(try journal.callCount(.real) == 40)
    #expect(try journal.verify().isClean)
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path) {
      let data = try Data(contentsOf: URL(fileURLWithPath: scratch.file(name)))
      #expect(data.range(of: Data("zzKAPUTTzz".utf8)) == nil, "\(name)")
    }
    // The exported rows are known by their ids; a journal made anew from them honours the tombstone.
    let imported = try load(before, into: journal)
    #expect(imported.report.known == 40)
    #expect(try journal.calls(.real).allSatisfy { $0.record.lead != reference })
  }

  // MARK: Other programs' files

  func load(preset name: String? = nil, _ text: String, into journal: Journal) throws
    -> Imported
  {
    try load(Data(text.utf8), into: journal) { $0.preset = name.flatMap(ImportPreset.named) }
  }

  func told(_ journal: Journal) throws -> [String] {
    try journal.calls(.real).reversed().map {
      "\($0.record.rep) \($0.record.reach.rawValue) \($0.record.outcome?.rawValue ?? "-") "
        + "\($0.record.durationSeconds ?? -1)"
    }
  }

  @Test func givesWordsAMeaning() throws {
    let journal = try journal()
    let text = Self.heading + "1,2026-11-24T10:00:00Z,r,s,1,connected,gold,,,,\n"
    #expect(try load(text, into: journal).report.rejected == 1)
    let imported = try load(Data(text.utf8), into: journal) { request in
      let isGiven = request.give("Gold", meaning: "callback")
      let isNonsense = request.give("silver", meaning: "nothing")
      #expect(isGiven && !isNonsense)
    }
    #expect(imported.report.accepted == 1)
    #expect(try journal.calls(.real).first?.record.outcome == .callback)
  }

  @Test func refusesOneIdForTwoCalls() throws {
    let journal = try journal()
    let id = "00000000-0000-7000-8000-00000000000a"
    let row = "2026-11-24T10:00:00Z,r,s,1,connected,thinking,choice,no-time,,60"
    let text =
      Self.heading
      + "\(id),\(row)\n\(id),\(row.replacingOccurrences(of: "thinking", with: "no-need"))\n"
      + "\(id),\(row.replacingOccurrences(of: "no-time", with: "no-money"))\n\(id),\(row)\n"
      + "k1,\(row)\nk1,\(row.replacingOccurrences(of: "10:00", with: "11:00"))\nk1,\(row)\n"
    let imported = try load(text, into: journal)
    #expect(imported.report.accepted == 2 && imported.report.known == 2)
    #expect(imported.report.rejected == 3)
    #expect(imported.rejects.contains("no-need") && imported.rejects.contains("11:00"))
    #expect(try journal.verify().isClean)
    // News of an appointment is taken, once.
    let heading = Self.heading.trimmingCharacters(in: .newlines) + ",after\n"
    let booked = "b,2026-11-24T12:00:00Z,r,s,1,connected,appointment,,,,9,"
    #expect(try load(heading + booked + "\n", into: journal).report.accepted == 1)
    for _ in 0..<2 {
      #expect(try load(heading + booked + "held\n", into: journal).report.known == 1)
      #expect(try journal.tally(.real)[.held] == 1)
    }
    #expect(try journal.verify().isClean)
  }
}
