import CGSL

/// Two rates side by side: how far apart they are, and how surely.
package struct Comparison: Sendable, Hashable {
  package let first: Proportion
  package let second: Proportion

  package init(_ first: Proportion, _ second: Proportion) {
    self.first = first
    self.second = second
  }

  /// First rate minus second; nil when one has no trials.
  package var difference: Double? {
    guard let left = first.estimate, let right = second.estimate else { return nil }
    return left - right
  }

  /// Newcombe's hybrid score interval of the difference (Newcombe 1998, method 10).
  package func newcombe(confidence: Double = 0.95) -> Interval {
    guard let left = first.estimate, let right = second.estimate else {
      return Interval(low: -1, high: 1)
    }
    let one = first.wilson(confidence: confidence)
    let two = second.wilson(confidence: confidence)
    let down = left - one.low
    let up = one.high - left
    let otherDown = right - two.low
    let otherUp = two.high - right
    return Interval(
      low: left - right - (down * down + otherUp * otherUp).squareRoot(),
      high: left - right + (up * up + otherDown * otherDown).squareRoot())
  }

  /// Fisher's exact p: two-sided (tables at most as likely as the one seen), and for the first rate
  /// being less or greater.
  package var fisher: (twoSided: Double, less: Double, greater: Double) {
    spar_gsl_quiet()
    let marked = first.successes + second.successes
    let plain = first.trials + second.trials - marked
    func chance(_ k: Int) -> Double {
      gsl_ran_hypergeometric_pdf(
        UInt32(clamping: k), UInt32(clamping: marked), UInt32(clamping: plain),
        UInt32(clamping: first.trials))
    }
    let lowest = max(0, first.trials - plain)
    let highest = min(first.trials, marked)
    // The margin lets tables equal but for rounding count as equally likely.
    let seen = chance(first.successes) * (1 + 1e-7)
    var (both, less, greater) = (0.0, 0.0, 0.0)
    for k in lowest...highest {
      let value = chance(k)
      if value <= seen { both += value }
      if k <= first.successes { less += value }
      if k >= first.successes { greater += value }
    }
    return (min(1, both), min(1, less), min(1, greater))
  }

  /// The probability that the first rate is the higher one, both known as Jeffreys' posteriors; nil
  /// when the quadrature fails.
  package var chanceFirstIsHigher: Double? {
    Beta(jeffreys: first).exceeds(Beta(jeffreys: second))
  }

  /// Trials on each side that tell rate `p` from rate `q` with the given power at two-sided level
  /// `alpha` (normal approximation, Fleiss 1981, without continuity correction); nil for equal rates.
  package static func neededTrials(
    telling p: Double, from q: Double, power: Double = 0.8, alpha: Double = 0.05
  ) -> Int? {
    guard p != q, (0...1).contains(p), (0...1).contains(q) else { return nil }
    let middle = (p + q) / 2
    let reach =
      Normal.quantile(1 - alpha / 2) * (2 * middle * (1 - middle)).squareRoot()
      + Normal.quantile(power) * (p * (1 - p) + q * (1 - q)).squareRoot()
    return Int((reach * reach / ((p - q) * (p - q))).rounded(.up))
  }
}

/// Pairs of rates in several strata (reps, sources), compared within each and pooled
/// (Mantel and Haenszel 1959).
package struct StratifiedComparison: Sendable, Hashable {
  package let strata: [Comparison]

  package init(_ strata: [Comparison]) {
    self.strata = strata.filter { $0.first.trials > 0 && $0.second.trials > 0 }
  }

  /// The common odds ratio of first to second; nil when it is not finite.
  package var oddsRatio: Double? {
    var (over, under) = (0.0, 0.0)
    for stratum in strata {
      let total = Double(stratum.first.trials + stratum.second.trials)
      let (a, c) = (Double(stratum.first.successes), Double(stratum.second.successes))
      over += a * (Double(stratum.second.trials) - c) / total
      under += c * (Double(stratum.first.trials) - a) / total
    }
    return under > 0 ? over / under : nil
  }

  /// The common difference of rates, first minus second, weighted n₁n₂/N; nil without strata.
  package var difference: Double? {
    var (sum, weights) = (0.0, 0.0)
    for stratum in strata {
      let (one, two) = (Double(stratum.first.trials), Double(stratum.second.trials))
      let weight = one * two / (one + two)
      sum += weight * (stratum.difference ?? 0)
      weights += weight
    }
    return weights > 0 ? sum / weights : nil
  }

  /// The chi-squared of Cochran, Mantel and Haenszel without continuity correction (one degree of
  /// freedom) and its p; nil when no stratum can tell.
  package var test: (chiSquared: Double, p: Double)? {
    var (excess, variance) = (0.0, 0.0)
    for stratum in strata {
      let (one, two) = (Double(stratum.first.trials), Double(stratum.second.trials))
      let total = one + two
      let hits = Double(stratum.first.successes + stratum.second.successes)
      guard total > 1 else { continue }
      excess += Double(stratum.first.successes) - one * hits / total
      variance += one * two * hits * (total - hits) / (total * total * (total - 1))
    }
    guard variance > 0 else { return nil }
    let value = excess * excess / variance
    return (value, ChiSquared.above(value, degrees: 1))
  }
}
