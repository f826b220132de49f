/// Successes of trials: the only form in which a rate leaves the counting.
package struct Proportion: Sendable, Hashable {
  /// 0…trials.
  package let successes: Int
  package let trials: Int

  /// Counts outside 0…trials are brought inside.
  package init(_ successes: Int, of trials: Int) {
    self.trials = max(0, trials)
    self.successes = min(max(0, successes), self.trials)
  }

  /// Successes ÷ trials; nil of no trials.
  package var estimate: Double? { trials > 0 ? Double(successes) / Double(trials) : nil }

  /// Wilson's score interval without continuity correction (Wilson 1927): where the true rate lies;
  /// 0…1 of no trials.
  package func wilson(confidence: Double = 0.95) -> Interval {
    guard trials > 0 else { return Interval(low: 0, high: 1) }
    let n = Double(trials)
    let p = Double(successes) / n
    let z = Normal.twoSided(confidence)
    let scale = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / scale
    let reach = z / scale * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(
      low: successes == 0 ? 0 : max(0, centre - reach),
      high: successes == trials ? 1 : min(1, centre + reach))
  }

  /// Jeffreys' equal-tailed interval, quantiles of Beta(k + ½, n − k + ½); the lower end is 0 of no
  /// successes and the upper 1 of no failures (Brown, Cai and DasGupta 2001).
  package func jeffreys(confidence: Double = 0.95) -> Interval {
    let interval = Beta(jeffreys: self).interval(confidence: confidence)
    return Interval(
      low: successes == 0 ? 0 : interval.low, high: successes == trials ? 1 : interval.high)
  }

  package static func + (left: Proportion, right: Proportion) -> Proportion {
    Proportion(left.successes + right.successes, of: left.trials + right.trials)
  }

  /// Successes from which on a rate is said without reservation: rates settle after some twenty.
  package static let settledSuccesses = 20

  /// Whether there are enough successes and failures for the rate to be said without reservation.
  package var isSettled: Bool { successes >= Self.settledSuccesses }

  /// About how many more trials bring the successes to `settledSuccesses`; 0 when they are there.
  ///
  /// The rate so far is drawn towards `guess` by ten trials' weight, so that no trials and no
  /// successes have an answer too.
  /// - Parameter guess: the rate expected beforehand, above 0.
  package func trialsUntilSettled(guess: Double = 0.1) -> Int {
    guard !isSettled else { return 0 }
    let rate = (Double(successes) + 10 * guess) / (Double(trials) + 10)
    let missing = Double(Self.settledSuccesses - successes)
    return Int((missing / max(rate, 1e-4)).rounded(.up))
  }
}
