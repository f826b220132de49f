import Calling
import CivilTime
import Foundation
import Hearing
import Journaling
import Rehearsal
import Spacing
import TestKit
import Testing

/// A journal with a row in every table of events.
func fullOfEveryTable(_ path: String, _ scratch: Scratch) throws -> Journal {
  let (journal, rules) = (try journal(path), CallRules())
  for index in 0..<24 { try journal.append(sample(index)) }
  let lead = try journal.reference(of: "13800001111")
  _ = try journal.enter(
    [
      try LeadDraft(
        [.name: "周宁", .number: "13800001111", .match: "4/5"], source: "event", consent: "名片")
    ], owner: "me", rules: rules, at: now)
  try journal.decide(.step("带样品再打", now.day), lead: lead, owner: "me", at: now)
  let block = try journal.startBlock(rep: "me", script: "first-call", planned: 3, at: now)
  let code = try #require(try journal.lead(named: lead, home: 480)).code
  let step = try journal.show(code, turn: "fresh", in: block, at: now)
  var record = CallRecord(
    kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .appointment)
  record.lead = lead
  record.appointment = CallRecord.Appointment(at: now.slot)
  let id = try #require(try journal.close(step, of: block, with: record, at: now))
  try journal.end(block, at: now)
  try journal.append(.held, to: id, amount: "12000", note: "签了", at: now)
  try journal.appendCheck(of: id, in: now.week, isAsWritten: true, at: now)
  try journal.setDoNotContact("L-bbbbbbbbbbbb", isOn: true, at: now)
  _ = try journal.forget("L-cccccccccccc", at: now)
  let wrong = try journal.append(sample(3))
  try journal.retract(wrong, reason: "记重了", at: now)
  try journal.append(Journal.Mood(day: now.day, isGood: false, word: "急"), at: now)
  try journal.setTarget(5, per: .week, from: now.day, at: now)
  let action = try journal.append(
    Journal.Action(week: now.week, what: "先问清", who: "林晓", times: 3), at: now)
  try journal.close(action, isDone: false, reason: "没空", at: now)
  try journal.append(answer: "二选一", to: 4, of: now.week, at: now)
  let (card, due) = Scheduler().review(.new, .good, atSeconds: now.milliseconds / 1000)
  try journal.append(
    Journal.DrillReview(objection: "no-time", grade: .good, card: card, dueSeconds: due), at: now)
  try journal.handIn(id, script: "first-call", seed: 7, score: 88, passMark: 80, at: now)
  let csv = scratch.file("one.csv")
  try Data("started_at,reach\n2026-11-20T10:00:00+08:00,busy\n".utf8).write(
    to: URL(fileURLWithPath: csv))
  _ = try journal.importCSV(ImportFile(csv), at: now, rejected: { _ in }, progress: { _ in true })
  return journal
}
