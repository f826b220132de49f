import Calling
import CivilTime
import Diagnostics
import Foundation
import Journaling
import Rehearsal
import Reviewing
import TestKit
import Testing

/// Numbers that nothing can have been: refused by their field where they come in, and borne where they are.
@Suite struct AbsurdNumberTests {
  private static let extremes = [
    "-9223372036854775808", "9223372036854775807", "-9223372036854775807", "-1",
    "4611686018427387904",
    "2147483648", "-2147483649", "1e308", "-1e308", "9007199254740993", "\"-9223372036854775808\"",
  ]

  /// Everything that reads a journal, all of which has to come back.
  private func use(_ journal: Journal) throws {
    _ = try told(journal)
    _ = try journal.verify()
    _ = try journal.rebuild()
    _ = try journal.verify(CallRules())
    _ = try journal.appointments(from: nil, limit: 1000)
    _ = try journal.team(now.week)
    _ = try journal.hourTallies(.real)
    _ = try journal.checks(now.week...now.week)
    _ = try journal.facts()
    _ = try journal.exportCSV(since: nil) { _ in true }
    for entry in try journal.calls(.real) { try journal.amend(entry.id, at: now) { $0.note = "x" } }
    for day in try journal.doNotContactList() { _ = day.since.text }
    _ = try journal.expire(Journal.Retention(), at: now, isDry: true)
  }

  /// Every number of every line but those that name it, one at a time.
  private func altered(_ text: String) throws -> [String] {
    let number = try Regex(#""([a-z_]+)":-?[0-9.e+-]+(?=[,}])"#)
    var lines: [String] = []
    for line in text.split(separator: "\n") where line.hasPrefix("{\"event\"") {
      for match in line.matches(of: number) {
        let name = line[match.range].prefix { $0 != ":" }
        guard name != "\"sequence\"" else { continue }
        for extreme in Self.extremes {
          var changed = line.replacingCharacters(in: match.range, with: "\(name):\(extreme)")
          // Another event of another device, so that nothing refuses it but its numbers.
          let place = lines.count + 1
          changed.replace(try Regex(#""sequence":[0-9]+"#), with: "\"sequence\":\(place)")
          changed.replace(try Regex(#""device":"[0-9a-f]+"#), with: "\"device\":\"" + Self.device)
          let id = String(format: "%08x-0000-7000-8000-000000000000", place)
          changed.replace(try Regex(#""id":"[0-9a-f-]+"#), with: "\"id\":\"" + id)
          lines.append(changed)
        }
      }
    }
    return lines
  }

  private static let device = "00000000000070008000000000000001"

  @Test func noneOfThemComesInOrBreaksAnything() throws {
    let scratch = try Scratch()
    let lines = try altered(exported(fullOfEveryTable(scratch.file("full.db"), scratch)))
    #expect(lines.count > 1500)
    let journal = try journal(seed: 99)
    let text = ([#"{"spar":"events","version":1}"#] + lines).joined(separator: "\n") + "\n"
    let report = try load(text, into: journal)
    // Seeds are numbers of which every bit is meant, and flags and zones may be one of these.
    #expect(report.rejected > report.accepted * 4)
    try use(journal)
    let kept = try exported(journal)
    for column in [
      "recorded_ms", "started_ms", "offset_minutes", "next_day", "callback_at", "due_s",
    ] {
      #expect(!kept.contains("\"\(column)\":9223372036854775807"))
      #expect(!kept.contains("\"\(column)\":-9223372036854775808"))
    }
    // What is left is told by nobody as wrong.
    #expect(try journal.verify().absurd.isEmpty)
  }

  @Test func eachIsSetAsideWithItsFieldItsValueAndWhatToDo() throws {
    let first = try journal()
    try first.setDoNotContact("L-1", isOn: true, at: now)
    let line = try #require(
      try exported(first).split(separator: "\n").first { $0.contains("do_not_contact") })
    let wrong = line.replacing(
      try Regex(#""recorded_ms":[0-9]+"#), with: "\"recorded_ms\":-9223372036854775808"
    )
    .replacing("\"offset_minutes\":480", with: "\"offset_minutes\":-1439")
    let second = try journal(seed: 9)
    let report = try load("{\"spar\":\"events\",\"version\":1}\n\(wrong)\n", into: second)
    let reason = try #require(report.reasons.first).reason
    #expect(
      reason.en == "the field “recorded_ms” must lie in the years 1 to 9999, not "
        + "-9223372036854775808; correct it and import again, or delete the line")
    #expect(
      reason.zh == "字段「recorded_ms」要在公元 1 年到 9999 年之间，这里是 -9223372036854775808；"
        + "改对再导入，改不了就删掉这一行")
    #expect(try second.doNotContactList().isEmpty)
    #expect(try second.take([String(wrong)]).refused == 1)
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "-1", "99999999999999"])
  func thoseThatAreHereAlreadyAreNamedAndBreakNothing(_ extreme: String) throws {
    let scratch = try Scratch()
    let path = scratch.file("old.db")
    let full = try fullOfEveryTable(path, scratch)
    let text = try exported(full)
    let tables = try full.eventTables()
    try full.close()
    var script = "PRAGMA foreign_keys = OFF;"
    let names = try Regex(#""([a-z_]+)":-?[0-9.e+-]+(?=[,}])"#)
    for table in tables {
      let own = text.split(separator: "\n").filter { $0.hasPrefix("{\"event\":\"\(table)\"") }
      let columns = Set(
        own.flatMap { line in
          line.prefix { $0 != "[" }.matches(of: names).map {
            line[$0.range].prefix { $0 != ":" }.filter { $0 != "\"" }
          }
        }
        // The tables themselves bound it, with arithmetic.
      ).subtracting(["sequence", "offset_minutes"])
      for column in columns { script += "UPDATE OR IGNORE \(table) SET \(column) = \(extreme);" }
    }
    try sqlite(path, script)
    let journal = try Journal(path: path, seed: 7, now: now)
    let found = try journal.verify()
    #expect(!found.isClean && found.absurd.count == 6, "\(found.absurd)")
    try use(journal)
  }
}
