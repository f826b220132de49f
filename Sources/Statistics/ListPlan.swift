/// How many names to list so that enough appointments come of them with the confidence wanted.
package struct ListPlan: Sendable, Hashable {
  /// What is known of the rate at which a name becomes an appointment.
  package enum Rate: Sendable, Hashable {
    /// A rate taken as exact, 0…1.
    case exact(Double)
    /// Counts so far; their uncertainty is carried by Jeffreys' posterior (a beta-binomial sum).
    case observed(Proportion)

    /// The best single figure, 0 when nothing is known.
    package var estimate: Double {
      switch self {
      case .exact(let rate): rate
      case .observed(let proportion): proportion.estimate ?? 0
      }
    }

    /// The probability of at least `k` successes of `n`.
    package func chance(of k: Int, in n: Int) -> Double {
      switch self {
      case .exact(let rate): Binomial.atLeast(k, of: n, at: rate)
      case .observed(let proportion):
        BetaBinomial.atLeast(k, of: n, rate: Beta(jeffreys: proportion))
      }
    }
  }

  /// Names to list: the smallest number with at least the confidence wanted.
  package let list: Int
  /// The probability of enough appointments from the list.
  package let probability: Double
  /// Appointments ÷ rate, rounded up: what the usual sum gives; nil when the rate is 0.
  package let naive: Int?
  /// The probability of enough appointments from the naive list.
  package let naiveProbability: Double?

  /// The largest list looked at.
  package static let largestList = 10_000_000

  /// The smallest list with P(at least `appointments`) ≥ `confidence`; nil when none up to
  /// `largestList` reaches it or an argument makes no sense.
  /// - Parameters:
  ///   - appointments: 1…100,000.
  ///   - confidence: strictly between 0 and 1.
  package init?(appointments: Int, confidence: Double = 0.9, rate: Rate) {
    guard (1...100_000).contains(appointments), confidence > 0, confidence < 1 else { return nil }
    // A chance that misses the confidence by rounding alone has reached it.
    let wanted = confidence - 1e-12
    var high = max(appointments, 1)
    while rate.chance(of: appointments, in: high) < wanted {
      guard high < Self.largestList else { return nil }
      high = min(high * 2, Self.largestList)
    }
    var low = appointments - 1
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if rate.chance(of: appointments, in: middle) >= wanted {
        high = middle
      } else {
        low = middle
      }
    }
    list = high
    probability = rate.chance(of: appointments, in: high)
    let estimate = rate.estimate
    if estimate > 0 {
      // The margin keeps 5 ÷ 0.2 at 25 where the quotient lies a rounding above a whole number.
      let quotient = Double(appointments) / estimate
      let count = Int(min((quotient - 1e-9).rounded(.up), 1e12))
      naive = count
      naiveProbability = rate.chance(of: appointments, in: count)
    } else {
      naive = nil
      naiveProbability = nil
    }
  }
}
