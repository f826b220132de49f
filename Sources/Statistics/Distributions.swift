import CGSL
import Glibc

/// Makes GSL return NaN on a domain error instead of ending the process; touched before every call.
private let quiet: Void = spar_gsl_quiet()

/// The standard normal distribution (GSL `gsl_cdf_ugaussian_*`).
package enum Normal {
  /// The value below which the share `p` (0…1) lies.
  package static func quantile(_ p: Double) -> Double {
    quiet
    return gsl_cdf_ugaussian_Pinv(p)
  }

  /// The share below `z`.
  package static func below(_ z: Double) -> Double {
    quiet
    return gsl_cdf_ugaussian_P(z)
  }

  /// The quantile that leaves (1 − confidence) / 2 above it: 1.96 for 0.95.
  package static func twoSided(_ confidence: Double) -> Double { quantile((1 + confidence) / 2) }
}

/// The chi-squared distribution (GSL `gsl_cdf_chisq_Q`).
enum ChiSquared {
  static func above(_ value: Double, degrees: Double) -> Double {
    quiet
    return gsl_cdf_chisq_Q(value, degrees)
  }
}

/// A beta distribution: what is known of a rate.
package struct Beta: Sendable, Hashable {
  /// Both positive.
  package let a: Double
  package let b: Double

  package init(a: Double, b: Double) {
    self.a = a
    self.b = b
  }

  /// Jeffreys' posterior of a rate, Beta(k + ½, n − k + ½).
  package init(jeffreys proportion: Proportion) {
    self.init(
      a: Double(proportion.successes) + 0.5,
      b: Double(proportion.trials - proportion.successes) + 0.5)
  }

  package var mean: Double { a / (a + b) }

  /// The share of the distribution at or below `x`: the regularised incomplete beta function.
  package func below(_ x: Double) -> Double {
    quiet
    return spar_gsl_beta_below(min(max(x, 0), 1), a, b)
  }

  /// The rate below which the share `p` (0…1) lies.
  ///
  /// GSL's inverse gives the start; bisection on the same cumulative function polishes it, because the
  /// inverse alone stops at about seven digits in the tails.
  package func quantile(_ p: Double) -> Double {
    quiet
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    let start = gsl_cdf_beta_Pinv(p, a, b)
    var low = 0.0
    var high = 1.0
    if start.isFinite, start > 0, start < 1 {
      for spread in [1e-8, 1e-5, 1e-2] where low == 0 && high == 1 {
        let under = start * (1 - spread)
        let over = min(1, start * (1 + spread))
        if spar_gsl_beta_below(under, a, b) < p, spar_gsl_beta_below(over, a, b) > p {
          (low, high) = (under, over)
        }
      }
    }
    for _ in 0..<1100 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if spar_gsl_beta_below(middle, a, b) < p { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }

  /// The interval that leaves (1 − confidence) / 2 on either side.
  package func interval(confidence: Double = 0.95) -> Interval {
    let tail = (1 - confidence) / 2
    return Interval(low: quantile(tail), high: quantile(1 - tail))
  }

  /// The probability that a rate known as this exceeds an independent one known as `other`; nil when
  /// the quadrature fails.
  package func exceeds(_ other: Beta) -> Double? {
    quiet
    let value = spar_gsl_beta_exceeds(a, b, other.a, other.b)
    return value.isFinite ? min(max(value, 0), 1) : nil
  }
}

/// The binomial distribution (GSL `gsl_cdf_binomial_*`).
package enum Binomial {
  /// P(X ≤ k) of `n` trials at rate `p`.
  package static func atMost(_ k: Int, of n: Int, at p: Double) -> Double {
    quiet
    guard k >= 0 else { return 0 }
    guard k < n else { return 1 }
    return gsl_cdf_binomial_P(UInt32(clamping: k), p, UInt32(clamping: n))
  }

  /// P(X ≥ k) of `n` trials at rate `p`.
  package static func atLeast(_ k: Int, of n: Int, at p: Double) -> Double {
    quiet
    guard k > 0 else { return 1 }
    guard k <= n else { return 0 }
    return gsl_cdf_binomial_Q(UInt32(clamping: k - 1), p, UInt32(clamping: n))
  }

  /// The probability that a run of `length` failures or more occurs somewhere in `n` trials at success
  /// rate `p`: a recurrence on the trial at which the run first ends (Feller 1968, XIII.7).
  package static func someRun(ofFailures length: Int, in n: Int, at p: Double) -> Double {
    guard length > 0 else { return 1 }
    guard n >= length, p < 1 else { return 0 }
    let q = 1 - p
    var power = 1.0
    for _ in 0..<length { power *= q }
    // complete[m]: such a run is complete within m trials.
    var complete = Array(repeating: 0.0, count: n + 1)
    complete[length] = power
    for trial in stride(from: length + 1, through: n, by: 1) {
      complete[trial] = complete[trial - 1] + p * power * (1 - complete[trial - length - 1])
    }
    return min(1, complete[n])
  }
}

/// The beta-binomial distribution: successes of `n` trials at a rate known as `Beta(a, b)`.
package enum BetaBinomial {
  /// P(X ≥ k), by the ratio of neighbouring terms from P(X = 0).
  package static func atLeast(_ k: Int, of n: Int, rate: Beta) -> Double {
    quiet
    guard k > 0 else { return 1 }
    guard k <= n else { return 0 }
    let (a, b, trials) = (rate.a, rate.b, Double(n))
    var term = exp(
      gsl_sf_lngamma(b + trials) - gsl_sf_lngamma(b) + gsl_sf_lngamma(a + b)
        - gsl_sf_lngamma(a + b + trials))
    var below = 0.0
    for count in 0..<k {
      below += term
      let x = Double(count)
      term *= (trials - x) * (x + a) / ((x + 1) * (trials - x - 1 + b))
    }
    return min(max(1 - below, 0), 1)
  }
}
