/// Limits of a funnel plot: where a group of `trials` lies by chance alone when its rate is the target.
package enum Funnel {
  /// The exact binomial limit with `tail` of the chance below it, interpolated between counts
  /// (Spiegelhalter 2005), as a rate; nil of no trials.
  ///
  /// With r the smallest count whose cumulative chance F(r) reaches the tail,
  /// α = (F(r) − tail) / (F(r) − F(r − 1)) and the limit is (r − α) / n, not below 0.
  package static func limit(target: Double, trials: Int, tail: Double) -> Double? {
    guard trials > 0, target >= 0, target <= 1, tail > 0, tail < 1 else { return nil }
    var low = -1
    var high = trials
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if Binomial.atMost(middle, of: trials, at: target) >= tail {
        high = middle
      } else {
        low = middle
      }
    }
    let here = Binomial.atMost(high, of: trials, at: target)
    let before = Binomial.atMost(high - 1, of: trials, at: target)
    let alpha = here > before ? (here - tail) / (here - before) : 0
    return max(0, (Double(high) - alpha) / Double(trials))
  }

  /// The limits that leave (1 − coverage) / 2 outside on either side; the plot draws 0.95 and 0.998.
  package static func limits(target: Double, trials: Int, coverage: Double) -> Interval? {
    guard let low = limit(target: target, trials: trials, tail: (1 - coverage) / 2),
      let high = limit(target: target, trials: trials, tail: (1 + coverage) / 2)
    else { return nil }
    return Interval(low: low, high: high)
  }
}
