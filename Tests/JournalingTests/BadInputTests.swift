import Diagnostics
import Foundation
import Journaling
import Rehearsal
import Spreadsheets
import TestKit
import Testing

/// Files that are not what they should be: one sentence a row, and nothing else is lost.
@Suite struct BadInputTests {
  private static let heading =
    "id,started_at,rep,script,script_version,reach,outcome,ask,objections,handled,duration_s,note\n"

  private func row(_ id: String, note: String = "") -> String {
    "\(id),2026-11-24T10:00:00+08:00,林晓,first-call,1,busy,,,,,12,\(note)\n"
  }

  private func load(_ data: Data, into journal: Journal) throws -> Journal.ImportReport {
    let scratch = try Scratch()
    let file = scratch.file("calls.csv")
    try data.write(to: URL(fileURLWithPath: file))
    return try journal.importCSV(
      ImportFile(file), at: now, rejected: { _ in }, progress: { _ in true })
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func unicodeTextIsReadByItsMark(_ encoding: String.Encoding) throws {
    let journal = try journal()
    // Larger than one part of the file, with characters of two units at every border.
    var text = "\u{FEFF}" + Self.heading
    for index in 0..<1500 { text += row("r\(index)", note: String(repeating: "😀", count: 30)) }
    let report = try load(try #require(text.data(using: encoding)), into: journal)
    #expect(report.accepted == 1500 && report.rejected == 0, "\(report.reasons)")
    let call = try #require(try journal.calls(.real, limit: 1).first)
    #expect(call.record.rep == "林晓" && call.record.note == String(repeating: "😀", count: 30))
  }

  @Test func halfARowCostsItselfAlone() throws {
    let journal = try journal()
    for half in ["x,2026-11-24T10:0", "x,2026-11-24T10:00:00+08:00,\"林晓,first"] {
      let report = try load(Data((Self.heading + row("a") + half).utf8), into: journal)
      #expect(report.accepted + report.known == 1 && report.rejected == 1, "\(half)")
      #expect(report.reasons.map(\.line) == [3])
    }
    // The whole file, when it is there.
    #expect(try load(Data((Self.heading + row("a") + row("x")).utf8), into: journal).accepted == 1)
  }

  @Test func whatIsNoTextIsRefusedAndWritesNothing() throws {
    let journal = try journal()
    for bytes: [UInt8] in [[0x50, 0x4B, 3, 4, 0, 0, 8], [0, 1, 2, 3], [0x53, 0x51, 0x4C, 0]] {
      #expect(throws: Journal.ImportRefusal.notText) { try load(Data(bytes), into: journal) }
    }
    #expect(try journal.callCount(.real) == 0)
  }

  @Test func aCallOfTheFutureOrOfLongAgoIsSetAside() throws {
    let journal = try journal()
    func row(_ id: Int, _ day: String) -> String {
      "\(id),\(day)T10:00:00+08:00,lin,s,1,busy,,,,,,\n"
    }
    let text =
      Self.heading + row(1, "2026-11-25") + row(2, "2026-11-26") + row(3, "2036-01-01")
      + row(4, "1800-01-01") + row(5, "1970-01-01") + row(6, "1998-05-05")
    let report = try load(Data(text.utf8), into: journal)
    #expect(report.accepted == 2 && report.rejected == 4)
    #expect(report.reasons.map(\.line) == [3, 4, 5, 6])
    for (reason, word) in zip(report.reasons, ["to come", "to come", "long ago", "long ago"]) {
      #expect(reason.reason.en.contains("started_at") && reason.reason.en.contains(word))
    }
  }

  @Test func onlyRowsThatAreEqualWordForWordAreOneCall() throws {
    let heading = "started_at,rep,reach,outcome,duration_s,lead\n"
    let start = "2026-11-23T10:00:00+08:00,lin,connected,"
    let rows = [
      "callback,30,13800001111", "callback,30,13800002222", "thinking,30,13800001111",
      "callback,31,13800001111", "callback,30,13800001111",
    ]
    let text = Data((heading + rows.map { start + $0 + "\n" }.joined()).utf8)
    let journal = try journal()
    let first = try load(text, into: journal)
    #expect(first.accepted == 4 && first.known == 1 && first.rejected == 0)
    #expect(first.repeated == 1 && first.repeatedLines == [6])
    // The same file again is no repetition within a file.
    let second = try load(text, into: journal)
    #expect(second.known == 5 && second.repeated == 0)
  }

  @Test func aHeadingWhoseQuoteIsNotClosedIsNoHeading() throws {
    let journal = try journal()
    let text = "started_at,\"reach\n2026-11-23T10:00:00+08:00,busy\n"
    #expect(throws: Journal.ImportRefusal.brokenHeading(.openQuote, line: 1)) {
      try load(Data(text.utf8), into: journal)
    }
  }

  @Test func aDayThatIsNoneAndAWordNobodyKnowsAreNamed() throws {
    let journal = try journal()
    let text =
      Self.heading + "1,2026-02-31T10:00:00+08:00,r,s,1,busy,,,,,,\n"
      + "2,2026-11-24T25:00:00+08:00,r,s,1,busy,,,,,,\n2,2026-11-24T10:00:00+08:00,r,s,1,sulking,,,,,,\n"
      + "2,2026-11-24T10:00:00+08:00,r,s,1,connected,sulking,,,,,\n" + row("ok")
    let report = try load(Data(text.utf8), into: journal)
    #expect(report.accepted == 1 && report.rejected == 4)
    let said = report.reasons.map(\.reason.en).joined(separator: "\n")
    for word in ["2026-02-31", "T25:00", "unknown reach sulking", "unknown outcome sulking"] {
      #expect(said.contains(word), "\(said)")
    }
  }
}
