import CivilTime
import Foundation
import Journaling
import Rehearsal
import Reviewing
import Spacing
import TestKit
import Testing

/// Everything out and back in: the streams of devices as lines of JSON.
@Suite struct StreamTests {
  /// A journal with something of every kind, recorded from an hour on.
  func full(_ seed: UInt64, from start: Int = 0) throws -> Journal {
    let journal = try journal(seed: seed)
    for index in start..<start + 60 {
      var record = sample(index)
      if index % 4 == 0 { record.lead = try journal.reference(of: "lead \(index % 12)") }
      if index % 5 == 0 { record.note = "备注 \"\(index)\"\n\t\u{1}" }
      let id = try journal.append(record)
      if index % 6 == 0 { try journal.amend(id, at: later(index)) { $0.durationSeconds = 99 } }
      if record.outcome == .appointment, record.kind == .real {
        try journal.append(.rescheduled, to: id, newTime: now.slot, at: later(index))
        try journal.append(.held, to: id, note: "带了样品", at: later(index))
      }
      if index % 17 == 0 { try journal.retract(id, reason: "记重了", at: later(index)) }
    }
    try journal.append(Journal.Mood(day: now.day, isGood: false, word: "急"), at: now)
    try journal.setTarget(5, per: .week, from: now.day, at: now)
    let action = try journal.append(
      Journal.Action(week: now.week, what: "先问清", who: "林晓", times: 3), at: now)
    try journal.close(action, isDone: true, at: now)
    try journal.append(answer: nil, to: 4, of: now.week, at: now)
    let (card, due) = Scheduler().review(.new, .good, atSeconds: now.milliseconds / 1000)
    try journal.append(
      Journal.DrillReview(objection: "no-time", grade: .good, card: card, dueSeconds: due), at: now)
    return journal
  }

  func later(_ index: Int) -> Instant { now.adding(seconds: index * 5400 + 600) }

  @Test func comesBackByteForByte() throws {
    let first = try full(7)
    let text = try exported(first)
    let second = try journal(seed: 99)
    let report = try load(text, into: second)
    #expect(report.rejected == 0, "\(report.reasons)")
    #expect(report.accepted == text.utf8.count { $0 == 10 } - 2)
    #expect(!report.isCut)
    #expect(try exported(second) == text)
    #expect(try second.verify().complaints.isEmpty)
    for kind in CallRecord.Kind.allCases {
      #expect(try second.tally(kind) == first.tally(kind))
      for grouping in Grouping.allCases {
        #expect(try second.tallies(kind, by: grouping) == first.tallies(kind, by: grouping))
      }
    }
    #expect(try second.allDrills() == first.allDrills())
    #expect(
      try second.unresolvedAppointments(at: later(99).slot).map(\.id)
        == first.unresolvedAppointments(at: later(99).slot).map(\.id))
    #expect(try load(text, into: second).accepted == 0)
    #expect(try exported(second) == text)
  }

  @Test func mergesInAnyOrderAnyNumberOfTimes() throws {
    let streams = try [1, 2, 3].map { try exported(full(UInt64($0) << 32, from: $0 * 7)) }
    var seen: Set<String> = []
    for order in [[0, 1, 2], [2, 1, 0, 2], [1, 1, 0, 2, 0]] {
      let journal = try journal(seed: 50)
      for index in order { #expect(try load(streams[index], into: journal).rejected == 0) }
      #expect(try journal.verify().isClean)
      seen.insert(try exported(journal))
    }
    #expect(seen.count == 1)
  }

  @Test func mergesLinesInAnyOrder() throws {
    let text = try exported(full(7))
    let lines = text.split(separator: "\n").map(String.init)
    let turned =
      ([lines[0]] + lines[1..<lines.count - 1].reversed() + [lines[lines.count - 1]])
      .joined(separator: "\n") + "\n"
    let second = try journal(seed: 9)
    #expect(try load(turned, into: second).rejected == 0)
    #expect(try exported(second) == text)
    #expect(try second.verify().isClean)
  }

  @Test func goesOnAfterTheDayGiven() throws {
    let first = try full(7)
    let all = try exported(first)
    let second = try journal(seed: 9)
    _ = try load(all, into: second)
    let day = now.adding(seconds: 86_400 * 40)
    var record = sample(3)
    record.note = "new"
    try first.append(record, at: day)
    let news = try exported(first, since: day)
    #expect(news.split(separator: "\n").count == 3)
    #expect(try load(news, into: second).accepted == 1)
    #expect(try exported(second) == exported(first))
  }

  /// A mark that an imported call brought bears the time of that call, which is long ago.
  @Test func nothingRecordedAfterTheDayGivenIsLeftOut() throws {
    let first = try journal()
    try first.append(sample(1), at: now)
    let scratch = try Scratch()
    let csv = scratch.file("old.csv")
    try Data(
      "id,started_at,reach,outcome,lead\n1,2026-01-05T10:00+08:00,connected,do-not-contact,L-1\n"
        .utf8
    ).write(to: URL(fileURLWithPath: csv))
    let day = now.adding(seconds: 86_400 * 40)
    _ = try first.importCSV(ImportFile(csv), at: day, rejected: { _ in }, progress: { _ in true })
    let second = try journal(seed: 9)
    #expect(try load(exported(first, since: day), into: second).rejected == 0)
    #expect(try second.doNotContactList().map(\.lead) == first.doNotContactList().map(\.lead))
    #expect(try second.doNotContactList().count == 1)
  }

  @Test func refusesWhatDiffersAndLosesNothing() throws {
    let first = try full(7)
    let text = try exported(first)
    let second = try journal(seed: 9)
    _ = try load(text, into: second)
    let lines = text.split(separator: "\n").map(String.init)
    let call = try #require(lines.first { $0.contains("\"event\":\"call\"") })
    let other = call.replacingOccurrences(of: "\"rep\":\"", with: "\"rep\":\"x")
    let renamed = call.replacingOccurrences(of: "\"id\":\"0", with: "\"id\":\"1")
    let broken = [
      lines[0], other, renamed, "{\"event\":\"call\"", "{\"event\":\"spell\"}",
      call.replacingOccurrences(of: "{\"event\"", with: "{\"aura\":1,\"event\""),
      call.replacingOccurrences(of: "\"sequence\":", with: "\"sequence\":9")
        .replacingOccurrences(of: "\"id\":\"0", with: "\"id\":\"2")
        .replacingOccurrences(of: "\"reach\":\"", with: "\"reach\":\"un"),
    ].joined(separator: "\n")
    let report = try load(broken, into: second)
    #expect(report.accepted == 0 && report.rejected == 6, "\(report.reasons)")
    #expect(try exported(second) == text)
    #expect(throws: Journal.ImportRefusal.notEvents) { try load("{}\n", into: second) }
    let third = try journal(seed: 10)
    #expect(try load(text, into: third, isDry: true).accepted == lines.count - 2)
    #expect(try exported(third).split(separator: "\n").count == 2)
  }

  @Test func neverBringsAForgottenLeadBack() throws {
    let scratch = try Scratch()
    let first = try Journal(path: scratch.file("a.db"), seed: 1, now: now)
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .appointment)
    record.appointment = CallRecord.Appointment(at: now.slot, place: "zzPLACEzz")
    let id = try first.append(record)
    try first.amend(id, at: now) {
      $0.lead = "L-aaaaaaaaaaaa"
      $0.note = "zzNOTEzz"
    }
    try first.append(.noShow, to: id, note: "zzEVENTzz", at: now)
    let before = try exported(first)
    for order in [["call", "tomb"], ["tomb", "call"]] {
      let second = try Journal(path: scratch.file(order[0] + ".db"), seed: 2, now: now)
      let tomb = try Journal(path: scratch.file(order[0] + "-tomb.db"), seed: 3, now: now)
      _ = try tomb.forget("L-aaaaaaaaaaaa", at: now)
      let grave = try exported(tomb)
      for part in order { _ = try load(part == "call" ? before : grave, into: second) }
      _ = try load(before, into: second)
      let after = try exported(second)
      for word in ["zzPLACEzz", "zzNOTEzz", "zzEVENTzz"] {
        #expect(!after.contains(word), "\(order)")
      }
      #expect(after.contains("L-aaaaaaaaaaaa") == true)  // the tombstone alone
      #expect(!after.contains("\"lead\":\"L-aaaaaaaaaaaa\",\""))
      #expect(try second.tally(.real)[.appointments] == 1)
      #expect(try second.verify().isClean)
      try second.close()
      for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path)
      where name.hasPrefix(order[0] + ".db") {
        let data = try Data(contentsOf: URL(fileURLWithPath: scratch.file(name)))
        #expect(data.range(of: Data("zzNOTEzz".utf8)) == nil, "\(name)")
      }
    }
  }

  @Test func whatWasSaidLastStaysLastWhenTheClockGoesBack() throws {
    let journal = try journal()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .appointment)
    record.appointment = CallRecord.Appointment(at: now.slot)
    let id = try journal.append(record)
    try journal.append(.noShow, to: id, at: now.adding(seconds: 9000))
    try journal.append(.held, to: id, at: now.adding(seconds: -9000))
    #expect(try journal.tally(.real)[.held] == 1)
    try journal.amend(id, at: now.adding(seconds: 5000)) { $0.note = "one" }
    try journal.amend(id, at: now.adding(seconds: -5000)) { $0.note = "two" }
    try journal.setDoNotContact("L-1", isOn: true, at: now)
    try journal.setDoNotContact("L-1", isOn: false, at: now.adding(seconds: -60))
    #expect(try !journal.isDoNotContact("L-1"))
    let second = try Journal(path: ":memory:", seed: 4, now: now)
    _ = try load(exported(journal), into: second)
    #expect(try second.calls(.real).map(\.record.note) == ["two"])
    #expect(try second.tally(.real)[.held] == 1)
  }

  /// A clock that is behind records at the other device's own moment, and device keys are in no order.
  @Test func whatWasSaidLastOfAnothersCallStaysLastOnAClockThatIsBehind() throws {
    for (earlier, later): (UInt64, UInt64) in [(1 << 32, 2 << 32), (2 << 32, 1 << 32)] {
      let first = try journal(seed: earlier)
      var record = CallRecord(
        kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .appointment)
      record.appointment = CallRecord.Appointment(at: now.slot)
      let id = try first.append(record)
      let second = try journal(seed: later)
      _ = try load(exported(first), into: second)
      try second.amend(id, at: now.adding(seconds: -86_400)) { $0.note = "said later" }
      _ = try load(exported(second), into: first)
      try first.append(.noShow, to: id, at: now)
      _ = try load(exported(first), into: second)
      try second.append(.held, to: id, at: now.adding(seconds: -86_400))
      _ = try load(exported(second), into: first)
      for journal in [first, second] {
        #expect(try journal.calls(.real).map(\.record.note) == ["said later"])
        #expect(try journal.tally(.real)[.held] == 1)
        #expect(try journal.verify().isClean)
      }
    }
  }
}
