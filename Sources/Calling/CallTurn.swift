package import Diagnostics

/// Why a lead comes next: the order of a block, best first.
package enum CallTurn: Sendable, Hashable, Comparable {
  /// A call that was agreed is due.
  case callback
  /// New, and within the time a first call is wanted in.
  case fresh(Tier)
  /// By tier, then by fewest attempts, then by longest wait.
  case listed(Tier, attempts: Int)

  package var title: Bilingual {
    switch self {
    case .callback: Bilingual(zh: "约好再打的", en: "a callback that is due")
    case .fresh(let tier): Bilingual(zh: "新名单 · \(tier.letter) 级", en: "new · tier \(tier.letter)")
    case .listed(let tier, let attempts):
      Bilingual(
        zh: attempts == 0 ? "\(tier.letter) 级 · 第一次" : "\(tier.letter) 级 · 打过 \(attempts) 次",
        en: attempts == 0
          ? "tier \(tier.letter) · first call"
          : "tier \(tier.letter) · called \(attempts == 1 ? "once" : "\(attempts) times")")
    }
  }

  private var rank: (Int, Int, Int) {
    switch self {
    case .callback: (0, 0, 0)
    case .fresh(let tier): (1, tier.rawValue, 0)
    case .listed(let tier, let attempts): (2, tier.rawValue, attempts)
    }
  }

  package static func < (left: CallTurn, right: CallTurn) -> Bool { left.rank < right.rank }
}
