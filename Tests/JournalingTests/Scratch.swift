import CivilTime
import Foundation
import Hearing
import Journaling
import Rehearsal

/// A folder of its own under the temporary folder, removed with this value.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "spar-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

let now = Instant(seconds: 1_795_485_600, offsetMinutes: 480)  // 2026-11-24T10:00:00+08:00

func journal(_ path: String = ":memory:", seed: UInt64 = 7) throws -> Journal {
  try Journal(path: path, seed: seed, now: now)
}

/// The `index`-th of a deterministic row of calls of every kind.
func sample(_ index: Int) -> CallRecord {
  var dice = SplitMix(seed: UInt64(index))
  let kind: CallRecord.Kind = dice.below(4) == 0 ? .practice : .real
  let reach =
    kind == .practice ? .connected : Reach.allCases[min(dice.below(16), 10) % 11]
  var outcome: Outcome?
  if reach == .connected { outcome = Outcome.layerTwo[dice.below(18)].outcome }
  if reach == .gatekeeper { outcome = Outcome.layerTwoB[dice.below(7)].outcome }
  var record = CallRecord(
    kind: kind, startedAt: now.adding(seconds: index * 5400), rep: "rep-\(dice.below(3))",
    reach: reach, outcome: outcome)
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
  if kind == .practice {
    record.persona = "busy-manager"
    record.practice = CallRecord.Practice(
      seed: .max - UInt64(index), level: "free", language: "zh", planDigest: "d",
      said: ["您好\n我是青禾软件的", "周四上午十点，还是周五下午三点？"],
      marks: [CallRecord.MarkRecord(turn: 1, criterion: "offers-choice", verdict: "met")],
      score: 64, retryScore: 93)
  }
  return record
}
