import CivilTime
import Hearing
import Journaling
import Rehearsal
import Reviewing
import Statistics
import TestKit
import Testing

@Suite struct TeamTests {
  /// Three reps over seventeen weeks.
  private func filled() throws -> Journal {
    let journal = try journal()
    for index in 0..<400 {
      var record = sample(index)
      record.startedAt = now.adding(seconds: index * 25_000)
      if let appointment = record.appointment {
        record.appointment = CallRecord.Appointment(
          at: record.startedAt.slot, form: appointment.form, place: appointment.place)
      }
      try journal.append(record)
    }
    return journal
  }

  private let last = now.adding(seconds: 399 * 25_000).week

  @Test func membersSumToTheTalliesOfTheirWindows() throws {
    let journal = try filled()
    let members = try journal.team(last)
    #expect(members.map(\.name) == ["rep-0", "rep-1", "rep-2"])
    let first = Week(of: last.monday.adding(days: -49))
    for (window, days) in [
      (Team.Window.week, last.monday...last.sunday),
      (.eightWeeks, first.monday...last.sunday),
    ] {
      let sum = members.reduce(into: Tally()) { $0 += $1.tally(window) }
      #expect(try sum == journal.tally(.real, days: days))
    }
    let before = first.monday.adding(days: -56)...first.monday.adding(days: -1)
    #expect(
      try members.reduce(into: Tally()) { $0 += $1.before } == journal.tally(.real, days: before))
    let aliased = try journal.team(last, alias: { "rep \($0)" })
    #expect(aliased.allSatisfy { $0.name.hasPrefix("rep ") })
  }

  @Test func aTrialHoldsEveryCallOfItsSidesOnce() throws {
    let journal = try filled()
    let batches = try journal.trial(
      .script("first-call", version: 1), .script("first-call", version: 2))
    #expect(batches.map(\.week) == batches.map(\.week).sorted())
    let groups = try journal.tallies(.real, by: .script)
    for (key, side) in [("first-call@1", \Trial.Batch.first), ("first-call@2", \.second)] {
      let sum = batches.reduce(into: Tally()) { $0 += $1[keyPath: side] }
      #expect(sum == groups.first { $0.key == key }?.tally)
    }
    let asks = try journal.trial(.ask(.choice), .ask(.open))
    let styles = try journal.tallies(.real, by: .ask)
    #expect(
      asks.reduce(0) { $0 + $1.first[.asked] }
        == styles.first { $0.key == "choice" }?.tally[.asked])
  }

  @Test func hoursSumToAllCalls() throws {
    let journal = try filled()
    let sum = try journal.hourTallies(.real).reduce(0) { $0 + $1.tally[.dials] }
    #expect(try sum == journal.tally(.real)[.dials])
    let own = try journal.hourTallies(.real, rep: "rep-1").reduce(0) { $0 + $1.tally[.dials] }
    #expect(try own == journal.tally(.real, rep: "rep-1")[.dials])
    #expect(try journal.hourTallies(.real, rep: "nobody").isEmpty)
  }

  @Test func aSpotCheckCountsOncePerAppointmentByItsLastWord() throws {
    let journal = try filled()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "rep-0", reach: .connected, outcome: .appointment)
    record.appointment = CallRecord.Appointment(at: now.slot, form: .visit, place: nil)
    try journal.append(record)
    let week = now.week
    let first = try #require(try journal.appointmentsMade(in: week).first)
    try journal.appendCheck(of: first.id, in: week, isAsWritten: false, at: now)
    try journal.appendCheck(of: first.id, in: week, isAsWritten: true, at: now.adding(seconds: 5))
    #expect(
      try journal.checks(week...week) == [Team.Checked(week: week, asWritten: Proportion(1, of: 1))]
    )
    #expect(try journal.verify().isClean)
  }
}
