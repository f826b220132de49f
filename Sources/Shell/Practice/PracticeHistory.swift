import Diagnostics
import Journaling
import Playbooks
import Rehearsal

/// What the last practice calls say about the next one: its level, and the one thing to watch.
struct PracticeHistory {
  private let recent: [CallRecord]

  /// Points that three calls in a row must reach before a level rises.
  private static let ready = 85

  init(_ desk: Desk) throws {
    recent = Array(
      try desk.withJournal { try $0.calls(.practice, limit: 20) }.map(\.record)
        .filter { $0.practice.flatMap { Level(rawValue: $0.level) } != nil }.prefix(5))
  }

  /// The level of the last call, one up when the last three were good at it; *cue* for the first.
  var level: Level {
    guard let last = lastLevel else { return .cue }
    return isReady ? last.next ?? last : last
  }

  /// The level left behind, when it rises now.
  var risen: Level? {
    guard let last = lastLevel, isReady, last.next != nil else { return nil }
    return last
  }

  private var lastLevel: Level? { recent.first?.practice.flatMap { Level(rawValue: $0.level) } }

  private var isReady: Bool {
    let last = recent.prefix(3).compactMap(\.practice)
    return last.count == 3
      && last.allSatisfy { $0.level == last[0].level && $0.score >= Self.ready }
  }

  /// The one thing to watch: what was missed most of late, else the rule of the house.
  func focus(_ plan: Plan) -> Bilingual {
    let weights = Score.weights(of: plan.script)
    var missed: [CriterionName: Int] = [:]
    for mark in recent.prefix(3).compactMap(\.practice).flatMap(\.marks)
    where mark.verdict == Verdict.missed.rawValue {
      if let name = CriterionName(rawValue: mark.criterion) { missed[name, default: 0] += 1 }
    }
    let worst = Criterion.all.filter { missed[$0.name, default: 0] >= 2 }.max { left, right in
      missed[left.name, default: 0] * (weights[left.name] ?? 0)
        < missed[right.name, default: 0] * (weights[right.name] ?? 0)
    }
    if let worst {
      switch worst.advice {
      case .start(let line):
        return Bilingual(zh: "这次只盯一件事：\(line.zh)", en: "Today's one thing: \(line.en)")
      case .stop(let line):
        return Bilingual(zh: "这次只戒一件事：\(line.zh)", en: "Today's one thing to stop: \(line.en)")
      }
    }
    switch plan.persona.mood {
    case .wary:
      return Bilingual(
        zh: "这次只盯一件事：先问清，再回应。最多约三次。",
        en: "Today's one thing: find out before you answer. Three asks at most.")
    case .hurried, .calm, .friendly:
      return Bilingual(
        zh: "这次只盯一件事：客户推一次，换个说法再约一次，最多三次。",
        en:
          "Today's one thing: after each put-off, ask once more in other words. Three asks at most."
      )
    }
  }
}
