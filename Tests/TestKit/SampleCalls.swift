import CivilTime
import Hearing
package import Rehearsal

/// The moment at which samples are made: 2026-11-24T10:00:00+08:00.
private let now = Instant(seconds: 1_795_485_600, offsetMinutes: 480)

/// The `index`-th of a deterministic row of calls of every kind, practice among them, ninety minutes apart.
package func sample(_ index: Int) -> CallRecord {
  var dice = SplitMix(seed: UInt64(index))
  let kind: CallRecord.Kind = dice.below(4) == 0 ? .practice : .real
  return sample(index, kind, rep: nil, at: now.adding(seconds: index * 5400), &dice)
}

/// The `index`-th of a deterministic row of real calls of a rep, fifteen hours apart and some with words.
package func sample(_ index: Int, rep: String) -> CallRecord {
  var dice = SplitMix(seed: UInt64(index) &* 77)
  var record = sample(
    index, .real, rep: rep, at: now.adding(seconds: index * 54_000 - 40 * 86_400), &dice)
  if dice.below(3) == 0 { record.note = "备注 \\ \"\(index)\"\n\t" }
  return record
}

/// - Parameter rep: nil for one of three.
private func sample(
  _ index: Int, _ kind: CallRecord.Kind, rep: String?, at start: Instant, _ dice: inout SplitMix
) -> CallRecord {
  let reach =
    kind == .practice ? .connected : Reach.allCases[min(dice.below(16), 10) % 11]
  var outcome: Outcome?
  if reach == .connected { outcome = Outcome.layerTwo[dice.below(18)].outcome }
  if reach == .gatekeeper { outcome = Outcome.layerTwoB[dice.below(7)].outcome }
  var record = CallRecord(
    kind: kind, startedAt: start, rep: rep ?? "rep-\(dice.below(3))", reach: reach,
    outcome: outcome)
  record.durationSeconds = dice.below(2) == 0 ? nil : dice.below(400)
  record.attempt = dice.below(3) == 0 ? nil : 1 + dice.below(3)
  record.listSource = dice.below(2) == 0 ? nil : "bought"
  record.script = dice.below(3) == 0 ? nil : "first-call"
  record.scriptVersion = record.script == nil ? nil : 1 + dice.below(2)
  record.referral = dice.below(9) == 0
  if reach == .connected {
    record.heard = dice.below(2) == 0 ? nil : dice.below(2) == 0
    if dice.below(3) > 0 {
      record.asks = [
        CallRecord.Ask(style: AskStyle.allCases[dice.below(4)]),
        CallRecord.Ask(style: .choice, slots: [now.slot]),
      ]
    }
    for name in ["no-time", "send-materials", "no-time"].prefix(dice.below(4)) {
      record.objections.append(CallRecord.Met(objection: name, handled: dice.below(2) == 0))
    }
  }
  if outcome == .appointment {
    record.appointment = CallRecord.Appointment(
      at: now.adding(seconds: index * 5400 + 86_400).slot, form: .online, place: "会议链接")
  }
  if outcome == .callback { record.callbackAt = now.adding(seconds: 3600).slot }
  if kind == .practice { practise(&record, index) }
  return record
}

/// Makes a practised call of one.
private func practise(_ record: inout CallRecord, _ index: Int) {
  record.persona = "busy-manager"
  record.practice = CallRecord.Practice(
    seed: .max - UInt64(index), level: "free", language: "zh", planDigest: "d",
    said: ["您好\n我是青禾软件的", "周四上午十点，还是周五下午三点？"],
    marks: [CallRecord.MarkRecord(turn: 1, criterion: "offers-choice", verdict: "met")],
    score: 64, retryScore: 93)
}
