import CivilTime
import Foundation
import Journaling
import Rehearsal
import Spacing
import TestKit
import Testing

@Suite struct DiaryTests {
  @Test func keepsTheLastMoodOfADay() throws {
    let journal = try journal()
    try journal.append(Journal.Mood(day: now.day, isGood: false, word: "急"), at: now)
    try journal.append(Journal.Mood(day: now.day, isGood: true), at: now.adding(seconds: 9))
    let days = now.day.monday...now.day.monday.adding(days: 6)
    #expect(try journal.moods(days) == [Journal.Mood(day: now.day, isGood: true)])
  }

  @Test func keepsTargetsFromADayOn() throws {
    let journal = try journal()
    #expect(try journal.target(per: .week, on: now.day) == nil)
    try journal.setTarget(5, per: .week, from: now.day.monday, at: now)
    try journal.setTarget(8, per: .week, from: now.day.adding(days: 30), at: now)
    #expect(try journal.target(per: .week, on: now.day) == 5)
    #expect(try journal.target(per: .week, on: now.day.adding(days: 40)) == 8)
    #expect(try journal.target(per: .month, on: now.day) == nil)
  }

  @Test func carriesActionsWithWhatBecameOfThem() throws {
    let journal = try journal()
    let week = now.week
    let id = try journal.append(
      Journal.Action(week: week, what: "先问清再回应", who: "林晓", times: 10, due: now.day), at: now)
    try journal.append(Journal.Action(week: week, what: "b", who: "林晓"), at: now)
    try journal.close(id, isDone: false, reason: "会太多", at: now)
    let actions = try journal.actions(week...week)
    #expect(actions.map(\.isDone) == [false, nil])
    #expect(actions[0].reason == "会太多" && actions[0].times == 10)
  }

  @Test func keepsASkipAsASkip() throws {
    let journal = try journal()
    try journal.append(answer: "第三通", to: 3, of: now.week, at: now)
    try journal.append(answer: nil, to: 4, of: now.week, at: now)
    let answers = try journal.answers(of: now.week)
    #expect(answers[3] == .some("第三通"))
    #expect(answers.keys.contains(4) && answers[4] == .some(nil))
    #expect(!answers.keys.contains(5))
  }

  @Test func hearsNeverAgainAtOnce() throws {
    let journal = try journal()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .doNotContact)
    record.lead = "L-1"
    try journal.append(record)
    #expect(try journal.isDoNotContact("L-1"))
    #expect(try journal.doNotContactList().map(\.lead) == ["L-1"])
    try journal.setDoNotContact("L-1", isOn: false, at: now.adding(seconds: 1))
    #expect(try !journal.isDoNotContact("L-1"))
    record.kind = .practice
    record.lead = "L-2"
    try journal.append(record)
    #expect(try !journal.isDoNotContact("L-2"))
    #expect(try journal.verify().isClean)
  }

  @Test func movesADrillsCardWithItsReview() throws {
    let journal = try journal()
    let scheduler = Scheduler()
    let seconds = now.milliseconds / 1000
    let (card, due) = scheduler.review(.new, .good, atSeconds: seconds)
    try journal.append(
      Journal.DrillReview(objection: "no-time", grade: .good, card: card, dueSeconds: due), at: now)
    let drills = try journal.drills(dueBySeconds: due)
    #expect(drills.map(\.objection) == ["no-time"])
    #expect(drills.first?.card == card)
    #expect(try journal.drills(dueBySeconds: due - 1).isEmpty)
    #expect(try journal.drillCounts(now.day...now.day, offsetMinutes: 480) == ["no-time": 1])
    #expect(try journal.verify().isClean)
  }

  @Test func findsCallbacksUntilALaterCallSettlesThem() throws {
    let journal = try journal()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .callback)
    record.callbackAt = now.adding(seconds: 7200).slot
    record.lead = "L-9"
    try journal.append(record)
    #expect(try journal.callbacks(dueBy: now.slot).isEmpty)
    #expect(try journal.callbacks(dueBy: now.adding(seconds: 7200).slot).count == 1)
    var later = CallRecord(
      kind: .real, startedAt: now.adding(seconds: 7300), rep: "me", reach: .noAnswer, outcome: nil)
    later.lead = "L-9"
    try journal.append(later)
    #expect(try journal.callbacks(dueBy: now.adding(seconds: 7200).slot).isEmpty)
  }

  @Test func handsTheTeamsKeyOver() throws {
    let scratch = try Scratch()
    let first = try journal(scratch.file("a.db"))
    #expect(try first.makeTeamKey() == .made)
    #expect(try first.makeTeamKey() == .kept)
    let mode = try FileManager.default.attributesOfItem(atPath: first.keyPath)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let second = try journal(scratch.file("b.db"))
    var record = sample(1)
    record.lead = try second.reference(of: "13800138000")
    try second.append(record)
    #expect(try second.reference(of: "13800138000") != first.reference(of: "13800138000"))
    #expect(throws: Journal.Failure.otherKey(path: second.keyPath, leads: 1, marks: 0)) {
      try second.takeTeamKey(from: first.keyPath, replacing: false, at: now)
    }
    #expect(
      try second.takeTeamKey(from: first.keyPath, replacing: true, at: now)
        == .taken(Journal.Marks()))
    #expect(try second.takeTeamKey(from: first.keyPath, replacing: false, at: now) == .kept)
    #expect(try second.teamKeyMark() == first.teamKeyMark())
    #expect(try second.reference(of: "138 0013 8000") == first.reference(of: "13800138000"))
    let third = try journal(scratch.file("d.db"))
    try third.setDoNotContact(try third.reference(of: "13800138000"), isOn: true, at: now)
    #expect(throws: Journal.Failure.otherKey(path: third.keyPath, leads: 0, marks: 1)) {
      try third.takeTeamKey(from: first.keyPath, replacing: false, at: now)
    }
    let empty = scratch.file("c.key")
    try Data("short".utf8).write(to: URL(fileURLWithPath: empty))
    #expect(throws: Journal.Failure.noKey(path: empty)) {
      try second.takeTeamKey(from: empty, replacing: true, at: now)
    }
  }
}
