import Glibc

/// A watch for a lasting drop of a rate from week to week: the binomial log-likelihood-ratio CUSUM
/// (Page 1954), from `usual` to `dropped`.
package struct DropWatch: Sendable, Hashable {
  package let usual: Double
  package let dropped: Double
  /// Evidence so far, at least 0, in natural logarithms.
  package private(set) var level = 0.0
  private let perSuccess: Double
  private let perFailure: Double

  /// - Parameters:
  ///   - usual: the rep's own rate, strictly between 0 and 1; nil is returned otherwise.
  ///   - dropped: the rate to be found, below `usual`; half of it unless given.
  package init?(usual: Double, dropped: Double? = nil) {
    let target = dropped ?? usual / 2
    guard usual > 0, usual < 1, target > 0, target < usual else { return nil }
    self.usual = usual
    self.dropped = target
    perSuccess = log(target / usual)
    perFailure = log((1 - target) / (1 - usual))
  }

  /// The level after one more week.
  @discardableResult
  package mutating func take(_ week: Proportion) -> Double {
    let failures = Double(week.trials - week.successes)
    level = max(0, level + Double(week.successes) * perSuccess + failures * perFailure)
    return level
  }

  /// The level after each week.
  package mutating func path(_ weeks: [Proportion]) -> [Double] { weeks.map { take($0) } }
}
