import Calling
import CivilTime
import Foundation
import Hearing
import Journaling
import Rehearsal
import TestKit
import Testing

/// What was said and who somebody is: gone when it must go, while every count stays.
@Suite struct ForgettingTests {
  private let rules = CallRules()

  private func draft(_ number: String, _ name: String, company: String = "") throws -> LeadDraft {
    try LeadDraft(
      [.name: name, .number: number, .company: company, .background: "排产靠墙上一块白板"],
      source: "event", consent: "展会上留的名片")
  }

  private func call(
    _ lead: String?, at start: Instant, note: String?, outcome: Outcome = .thinking
  ) -> CallRecord {
    var record = CallRecord(
      kind: .real, startedAt: start, rep: "me", reach: .connected, outcome: outcome)
    record.lead = lead
    record.note = note
    if outcome == .appointment {
      record.appointment = CallRecord.Appointment(at: start.slot, place: "zzPLACEzz 三号楼")
    }
    return record
  }

  private func bytes(beside path: String) throws -> [(name: String, data: Data)] {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
      ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
    }
  }

  @Test func everyColumnOfTextIsBlankedOrKept() throws {
    #expect(
      try journal().undecidedTexts() == [],
      "may people write there? name it in `free` of Forgetting/Blanking.swift, else in `kept`")
  }

  @Test func everyTraceOfALeadGoesFromEveryFileAndEveryCountStays() throws {
    let scratch = try Scratch()
    let path = scratch.file("journal.db")
    let journal = try journal(path)
    _ = try journal.enter(
      [
        try draft("13800001111", "欧阳小满", company: "青石排产"), try draft("13900002222", "周宁"),
      ], owner: "me", rules: rules, at: now)
    let lead = try journal.reference(of: "13800001111")
    let id = try journal.append(
      call(lead, at: now, note: "zzNOTEzz 老板娘接的", outcome: .appointment))
    try journal.amend(id, at: now) { $0.note = "zzSECONDzz 改口了" }
    try journal.append(.noShow, to: id, note: "zzEVENTzz 没来", at: now)
    let other = try journal.append(
      call(try journal.reference(of: "13900002222"), at: now, note: "是欧阳小满介绍的，138 0000 1111"))
    let taken = try journal.append(call(lead, at: now, note: "zzTAKENzz 记错了"))
    try journal.retract(taken, reason: "zzREASONzz 不是他", at: now)
    try journal.decide(.reason("zzWHYzz 要等二期"), lead: lead, at: now)
    try journal.append(answer: "青石排产那通打得最好", to: 1, of: now.week, at: now)
    try journal.set("practice-open", to: "2\n欧阳小满您好")
    try journal.append(Journal.Mood(day: now.day, isGood: false, word: "欧阳小满骂人"), at: now)
    let tally = try journal.tally(.real)

    let forgotten = try journal.forget(lead, typed: "13800001111", at: now)
    #expect(forgotten.calls == 3 && forgotten.mentions == 4, "\(forgotten)")
    #expect(try journal.tally(.real) == tally)
    #expect(try journal.verify().complaints.isEmpty)
    #expect(
      try journal.call(named: other.text)?.record.note
        == "是\(Traces.blank)介绍的，\(Traces.blank)")
    for kind in Traces.Kind.allCases { #expect(forgotten.traces.count(kind) > 0, "\(kind)") }
    let words = [
      "欧阳小满", "青石排产", "13800001111", "138 0000 1111", "zzNOTEzz", "zzSECONDzz", "zzEVENTzz",
      "zzTAKENzz", "zzREASONzz", "zzWHYzz", "zzPLACEzz",
    ]
    for (name, data) in try bytes(beside: path) {
      for word in words { #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)") }
    }
    #expect(forgotten.traces.search(path)?.kinds == [])
    // What others have in common with it stays: the other lead, its background and its consent.
    #expect(try journal.lead(named: "周宁", home: 480)?.background == "排产靠墙上一块白板")
    #expect(
      try journal.enter([draft("13800001111", "欧阳小满")], owner: nil, rules: rules, at: now) == [
        .forgotten
      ])
  }

  @Test func aNameThatSomebodyElseBearsStays() throws {
    let journal = try journal()
    _ = try journal.enter(
      [try draft("13800001111", "王芳"), try draft("13900002222", "王芳")], owner: nil, rules: rules,
      at: now)
    let forgotten = try journal.forget("13800001111", at: now)
    #expect(forgotten.shared == ["王芳"] && forgotten.traces.count(.name) == 0)
    #expect(try journal.lead(named: "13900002222", home: 480)?.name == "王芳")
  }

  @Test func tracesAreFoundWhereverTheyStandAndInGBK() throws {
    var traces = Traces()
    traces.add(name: "欧阳小满")
    traces.add(name: "Ann Lee")
    traces.add(number: "13800001111")
    let scratch = try Scratch()
    let file = scratch.file("large")
    // Across the border of two parts.
    for start in [0, (1 << 20) - 5, (1 << 20) - 1, 3 << 20] {
      var data = Data(repeating: 0x41, count: start)
      data += Data("138-0000-1111".utf8) + Data(repeating: 0x42, count: 9)
      try data.write(to: URL(fileURLWithPath: file))
      let found = try #require(traces.search(file))
      #expect(found.kinds == [.number] && found.bytes == data.count)
    }
    // A name too, but not the longer name of somebody else around it.
    var pat = Traces()
    pat.add(name: "Pat Mill2", within: ["Pat Mill20", "Old Pat Mill2"])
    for start in (1 << 20) - 14...(1 << 20) + 1 {
      let before = Data(repeating: 0x41, count: start)
      for (text, isThere) in [
        ("Pat Mill2", true), ("Pat Mill2,", true), ("Pat Mill20", false), ("Old Pat Mill2", false),
      ] {
        try (before + Data(text.utf8)).write(to: URL(fileURLWithPath: file))
        #expect(pat.search(file)?.kinds == (isThere ? [.name] : []), "\(text) at \(start)")
      }
    }
    // 欧阳小满 as Chinese Windows writes it.
    let gbk: [UInt8] = [0xC5, 0xB7, 0xD1, 0xF4, 0xD0, 0xA1, 0xC2, 0xFA]
    #expect(traces.kinds(in: [0x31, 0x2C] + gbk) == [.name])
    #expect(traces.search(scratch.file("nowhere")) == nil)
    #expect(traces.blanked("Joann Leeds and Ann Lee") == "Joann Leeds and \(Traces.blank)")
    #expect(traces.blanked("nobody") == nil)
  }

  @Test func wordsGoWithTimeAndCountsStay() throws {
    let scratch = try Scratch()
    let path = scratch.file("journal.db")
    let journal = try journal(path)
    let old = now.adding(seconds: -100 * 86_400)
    let lead = try journal.reference(of: "13800001111")
    let first = try journal.append(call(lead, at: old, note: "zzOLDzz 客户说的"))
    let booked = try journal.append(
      call(lead, at: old, note: "zzBOOKEDzz", outcome: .appointment))
    try journal.append(.held, to: booked, note: "zzHELDzz 来了三个人", at: old)
    let new = try journal.append(call(lead, at: now, note: "zzNEWzz"))
    var csv = ""
    _ = try journal.exportCSV { text in
      csv += text
      return true
    }
    var events = ""
    _ = try journal.exportEvents { text in
      events += text
      return true
    }
    let tally = try journal.tally(.real)
    #expect(try journal.expire(.init(), at: now).isNothing)
    let wanted = Journal.Retention(wordDays: 90)
    #expect(try journal.expire(wanted, at: now, isDry: true).calls == 2)
    #expect(try journal.call(named: first.text)?.record.note == "zzOLDzz 客户说的")
    #expect(try journal.expire(wanted, at: now).calls == 2)
    #expect(try journal.expire(wanted, at: now).isNothing)
    #expect(try journal.tally(.real) == tally && journal.verify().isClean)
    #expect(try journal.call(named: new.text)?.record.note == "zzNEWzz")
    #expect(try journal.call(named: first.text)?.record.lead == lead)
    for (name, data) in try bytes(beside: path) {
      for word in ["zzOLDzz", "zzBOOKEDzz", "zzHELDzz", "zzPLACEzz"] {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    // Neither an old export nor a stream brings them back, and neither is refused.
    let (csvFile, eventFile) = (scratch.file("old.csv"), scratch.file("old.jsonl"))
    try Data(csv.utf8).write(to: URL(fileURLWithPath: csvFile))
    try Data(events.utf8).write(to: URL(fileURLWithPath: eventFile))
    let rows = try journal.importCSV(
      ImportFile(csvFile), at: now, rejected: { _ in }, progress: { _ in true })
    #expect(rows.known == 3 && rows.rejected == 0, "\(rows.reasons)")
    let lines = try journal.importEvents(
      ImportFile(eventFile), isDry: false, rejected: { _ in }, progress: { _ in true })
    #expect(lines.accepted == 0 && lines.rejected == 0, "\(lines.reasons)")
    #expect(try journal.call(named: first.text)?.record.note == nil)
    // What grew old since is looked for once a day.
    let later = now.adding(seconds: 91 * 86_400)
    #expect(try journal.expire(wanted, at: later, isWhole: false).calls == 1)
    #expect(try journal.call(named: new.text)?.record.note == nil)
  }

  @Test func leadsNobodyCalledGoWithTime() throws {
    let scratch = try Scratch()
    let path = scratch.file("journal.db")
    let journal = try journal(path)
    let old = now.adding(seconds: -400 * 86_400)
    _ = try journal.enter([try draft("13800001111", "欧阳小满")], owner: nil, rules: rules, at: old)
    _ = try journal.enter([try draft("13900002222", "周宁")], owner: nil, rules: rules, at: now)
    let lead = try journal.reference(of: "13800001111")
    let id = try journal.append(call(lead, at: old, note: "zzNOTEzz"))
    try journal.settleLeads(rules, at: now)
    let tally = try journal.tally(.real)
    #expect(try journal.expire(.init(leadDays: 365), at: now).leads == 1)
    #expect(try journal.leadCount() == 1 && journal.lead(named: lead, home: 480) == nil)
    #expect(try journal.tally(.real) == tally && journal.verify().isClean)
    #expect(try journal.call(named: id.text)?.record.lead == lead)
    for (name, data) in try bytes(beside: path) {
      for word in ["欧阳小满", "13800001111", "zzNOTEzz"] {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }

  @Test func filesThatWereWrittenAreRemembered() throws {
    let journal = try journal()
    try journal.remember(.backup, "/tmp/a.db", at: now)
    try journal.remember(.rejects, "/tmp/b.csv", at: now)
    #expect(try journal.keptFiles(.backup).map(\.path) == ["/tmp/a.db"])
    try journal.disown(.backup, "/tmp/a.db")
    #expect(try journal.keptFiles(.backup).isEmpty)
    #expect(try journal.keptFiles(.rejects).map(\.since) == [now])
  }
}
