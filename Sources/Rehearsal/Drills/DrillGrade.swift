package import Diagnostics
import Playbooks
package import Spacing

extension Drill {
  /// The grade of an answer, from its marks alone (docs/drills.md).
  ///
  /// 再来 *again* when a red line was crossed, the one thing the moment is for was missed, or under 60 points; 吃力
  /// *hard* under 85 or after a hint; 记住了 *good* below 100, without a reason of its own, or when the card was read
  /// the same day: having just read it proves little; 很熟 *easy* else. The words of another card are at most 吃力.
  package func grade(
    _ answer: Answer, withHint: Bool = false, readToday: Bool = false, isBorrowed: Bool = false
  ) -> Grade {
    guard answer.failedBy == nil, !missesThePoint(answer), answer.points >= 60 else {
      return .again
    }
    if withHint || isBorrowed || answer.points < 85 { return .hard }
    if answer.points < 100 || readToday || objection.nature == .reflex && !answer.hasReason {
      return .good
    }
    return .easy
  }

  /// Whether what the moment is for was left out: the ask after a put-off, the question at a real concern, letting go.
  private func missesThePoint(_ answer: Answer) -> Bool {
    func missed(_ name: CriterionName) -> Bool {
      answer.marks.contains { $0.criterion == name && $0.verdict == .missed }
    }
    switch duty {
    case .letGo: return missed(.respectsFinalNo)
    case .answer(.real): return missed(.exploresBeforeAnswering)
    default: return missed(.asksAgain) || missed(.noPressure)
    }
  }
}

extension Grade {
  /// 重来, 吃力, 记住了, 很熟.
  package var title: Bilingual {
    switch self {
    case .again: Bilingual(zh: "重来", en: "again")
    case .hard: Bilingual(zh: "吃力", en: "hard")
    case .good: Bilingual(zh: "记住了", en: "good")
    case .easy: Bilingual(zh: "很熟", en: "easy")
    }
  }

  package var name: String { title.en }
}
