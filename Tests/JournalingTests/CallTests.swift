import CivilTime
import Diagnostics
import Foundation
import Hearing
import Journaling
import Rehearsal
import Reviewing
import Statistics
import TestKit
import Testing

@Suite struct CallTests {
  @Test func givesBackWhatWasWritten() throws {
    let scratch = try Scratch()
    let path = scratch.file("new/folder/calls.db")
    var ids: [EventID] = []
    do {
      let journal = try journal(path)
      for index in 0..<120 { ids.append(try journal.append(sample(index))) }
      try journal.close()
    }
    let again = try journal(path)
    for (index, id) in ids.enumerated() {
      let entry = try #require(try again.call(named: id.text))
      var wanted = sample(index)
      wanted.grade = wanted.effectiveGrade
      if wanted.kind == .practice, wanted.askStyle == AskStyle.none, wanted.asks.count < 2 {
        wanted.asks = []
      }
      #expect(entry.record == wanted)
      #expect(entry.number == index + 1)
    }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try again.verify().isClean)
  }

  /// Seeds 3 and 7 give the same bits to events 1 and 5.
  @Test func otherSeedsAtOneFixedMomentGiveOtherIds() throws {
    let scratch = try Scratch()
    let path = scratch.file("calls.db")
    var ids: Set<EventID> = []
    for seed: UInt64 in [3, 7, 1, 3, 2, 7] {
      let journal = try journal(path, seed: seed)
      for index in 0..<5 {
        var record = sample(index)
        record.startedAt = now
        ids.insert(try journal.append(record, at: now))
      }
      try journal.close()
    }
    #expect(ids.count == 30)
    #expect(try journal(path).verify().isClean)
  }

  @Test func makesEqualIdsFromEqualSeeds() throws {
    let first = try journal()
    let second = try journal()
    let other = try journal(seed: 8)
    let ids = try [first, second, other].map { try $0.append(sample(1)) }
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
    let next = try first.append(sample(1))
    #expect(next != ids[0])
    let text = next.text
    #expect(text.count == 36 && text.dropFirst(14).first == "7")
    #expect("89ab".contains(text.dropFirst(19).first ?? "x"))
    #expect(EventID(text) == next)
  }

  @Test func keepsPracticeAndRealApart() throws {
    let journal = try journal()
    for index in 0..<200 { try journal.append(sample(index)) }
    for kind in CallRecord.Kind.allCases {
      let wanted = (0..<200).map(sample).filter { $0.kind == kind }
        .reduce(into: Tally()) { $0 += Tally(of: $1) }
      #expect(try journal.tally(kind) == wanted)
    }
  }

  @Test func countsTheSameFromTalliesAndFromCalls() throws {
    let journal = try journal()
    for index in 0..<120 { try journal.append(sample(index)) }
    let from = now.day.monday
    let whole = from...from.adding(days: 27)
    for grouping in Grouping.allCases {
      for kind in CallRecord.Kind.allCases {
        let quick = try journal.tallies(kind, by: grouping, days: whole)
        // Not whole weeks: counted from the calls, with nothing in the days added.
        let slow = try journal.tallies(kind, by: grouping, days: from...from.adding(days: 28))
        #expect(quick == slow, "\(grouping) \(kind)")
        #expect(grouping == .objection || !quick.isEmpty)
      }
    }
    #expect(try journal.tallies(.real, by: .hour).map(\.tally[.dials]).reduce(0, +) > 50)
  }

  @Test func listsOneRepsCallsHoweverManyOthersCalledSince() throws {
    let journal = try journal()
    for (index, rep) in (["first"] + Array(repeating: "other", count: 12)).enumerated() {
      try journal.append(
        CallRecord(
          kind: .real, startedAt: now.adding(seconds: 60 * index), rep: rep, reach: .noAnswer,
          outcome: nil))
    }
    #expect(try journal.calls(.real, rep: "first", limit: 5).map(\.number) == [1])
    #expect(try journal.calls(.real, rep: "other", limit: 5).map(\.number) == [13, 12, 11, 10, 9])
    #expect(try journal.calls(.real, rep: "nobody", limit: 5).isEmpty)
  }

  @Test func aClockChangeMovesNoCallToAnotherDayOrHour() throws {
    let journal = try journal()
    // Clocks go back in the night to Sunday 25 October: the hour from two to three comes twice.
    for started in [
      "2026-10-24T23:50:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00",
      "2026-10-25T23:50:00+01:00", "2026-10-26T00:10:00+01:00",
    ] {
      try journal.append(
        CallRecord(
          kind: .real, startedAt: try #require(Instant(started)), rep: "me", reach: .noAnswer,
          outcome: nil))
    }
    let sunday = try #require(Day("2026-10-25"))
    #expect(try journal.tally(.real, days: sunday...sunday)[.dials] == 3)
    let week = Week(of: sunday)
    let weeks = try journal.weeklyTallies(.real, weeks: week...Week(of: sunday.adding(days: 1)))
    #expect(weeks.map(\.tally[.dials]) == [4, 1])
    let hours = try journal.hourTallies(.real)
    #expect(hours.first { $0.weekday == 7 && $0.hour == 2 }?.tally[.dials] == 2)
    #expect(
      try journal.calls(.real).map(\.record.startedAt.text).first == "2026-10-26T00:10:00+01:00")
    #expect(try journal.verify().isClean)
  }

  @Test func correctsByANewRowAndKeepsTheOld() throws {
    let journal = try journal()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .notInterested)
    record.objections = [CallRecord.Met(objection: "no-time", handled: false)]
    let id = try journal.append(record)
    let entry = try journal.amend(id, at: now.adding(seconds: 60)) {
      $0.outcome = .appointment
      $0.appointment = CallRecord.Appointment(at: now.slot)
    }
    #expect(entry.id == id && entry.isAmended)
    #expect(entry.record.effectiveGrade == .a)
    #expect(try journal.history(of: id).map(\.record.outcome) == [.notInterested, .appointment])
    let tally = try journal.tally(.real)
    #expect(tally[.appointments] == 1 && tally[.dials] == 1)
    #expect(try journal.calls(.real).map(\.record.outcome) == [.appointment])
    #expect(try journal.verify().isClean)
    try journal.retract(id, reason: "typed twice", at: now)
    #expect(try journal.tally(.real).isZero)
    #expect(try journal.calls(.real).isEmpty)
    #expect(try journal.verify().isClean)
  }

  @Test func settlesAppointmentsInAnyOrder() throws {
    let journal = try journal()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .appointment)
    record.appointment = CallRecord.Appointment(at: now.slot)
    record.objections = [CallRecord.Met(objection: "no-time", handled: true)]
    let id = try journal.append(record)
    let later = now.adding(seconds: 86_400)
    #expect(try journal.unresolvedAppointments(at: now.slot).isEmpty)
    #expect(try journal.unresolvedAppointments(at: later.slot).map(\.id) == [id])
    #expect(try journal.tally(.real).heldRate.trials == 0)
    try journal.append(.rescheduled, to: id, newTime: later.slot, at: now)
    #expect(try journal.unresolvedAppointments(at: later.slot).isEmpty)
    let moved = try #require(try journal.call(named: id.text))
    #expect(moved.movedTo == later.slot && moved.record.appointment?.at == now.slot)
    try journal.append(.noShow, to: id, at: later)
    #expect(try journal.tally(.real)[.missed] == 1)
    try journal.append(.held, to: id, at: later.adding(seconds: 1))
    let tally = try journal.tally(.real)
    #expect(tally[.missed] == 0 && tally[.held] == 1)
    let byObjection = try journal.tallies(.real, by: .objection)
    #expect(byObjection.first?.tally[.held] == 1 && byObjection.first?.tally[.met] == 1)
    #expect(try journal.verify().isClean)
    try journal.amend(id, at: later.adding(seconds: 2)) { $0.note = "改了备注" }
    #expect(try journal.tally(.real)[.held] == 1)
    #expect(try journal.verify().isClean)
  }

  @Test func findsDriftAndMendsIt() throws {
    let scratch = try Scratch()
    let path = scratch.file("j.db")
    let journal = try journal(path)
    for index in 0..<50 { try journal.append(sample(index)) }
    let before = try journal.tallies(.real, by: .script)
    for statement in [
      "UPDATE tally_week SET dials = dials + 1", "DELETE FROM tally_rep",
      "UPDATE appointment SET state = 2", "DELETE FROM call WHERE n = 7",
    ] {
      try sqlite(path, "PRAGMA foreign_keys = OFF; " + statement)
      #expect(try !journal.verify().isClean, "\(statement)")
      if !statement.contains("FROM call") { _ = try journal.rebuild() }
    }
    #expect(try journal.verify().complaints.contains { $0.en.contains("gap") })
    #expect(try journal.tallies(.real, by: .script) != [])
    #expect(before != [])
  }

  @Test func refusesWhatCannotBeInSQL() throws {
    let journal = try journal()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .noAnswer, outcome: .appointment)
    #expect(throws: Journal.Failure.self) { try journal.append(record) }
    record.reach = .gatekeeper
    #expect(throws: Journal.Failure.self) { try journal.append(record) }
    record.reach = .connected
    record.grade = .a
    #expect(throws: Journal.Failure.self) { try journal.append(record) }
    #expect(try journal.tally(.real).isZero)
    #expect(try journal.verify().isClean)
  }
}

/// Runs SQL with the `sqlite3` program, as another process would.
func sqlite(_ path: String, _ sql: String) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
  process.arguments = ["-cmd", ".timeout 5000", path, sql]
  try process.run()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
}
