import Glibc

/// What is known of a difference of two rates at every moment: an interval that may be looked at each
/// week, and acted on the first time it leaves out 0, without ever cheating.
///
/// The E-variables of Turner, Ly and Grünwald (2021, arXiv 2106.02693) with the confidence sequence of
/// Turner and Grünwald (2022, arXiv 2203.09785): each batch of trials is judged at rates guessed from
/// earlier batches alone, against the nearest pair of rates (least Kullback–Leibler divergence, weighted
/// by trials) whose difference is δ. The product over batches exceeds 1/α at some time with probability
/// at most α when the true difference is δ, whatever each stratum's own rates are.
package struct DifferenceSequence: Sendable, Hashable {
  /// Trials of both sides that came together: of one week and one stratum (a rep, a list source).
  package struct Batch: Sendable, Hashable {
    package let stratum: Int
    package let counts: Comparison

    /// - Parameter stratum: any number; batches of one stratum share what was learned.
    package init(stratum: Int = 0, _ first: Proportion, _ second: Proportion) {
      self.stratum = stratum
      counts = Comparison(first, second)
    }
  }

  /// A batch with the rates guessed for it beforehand.
  private struct Bet: Sendable, Hashable {
    let counts: Comparison
    let first: Double
    let second: Double
  }

  private let bets: [Bet]
  /// All batches together.
  package let total: Comparison

  /// Trials' weight with which a stratum's guess is drawn towards that of all strata.
  private static let pull = 10.0

  /// - Parameter batches: in the order in which they came; one that lacks a side only teaches.
  package init(_ batches: [Batch]) {
    var all = Comparison(Proportion(0, of: 0), Proportion(0, of: 0))
    var known: [Int: Comparison] = [:]
    var bets: [Bet] = []
    for batch in batches {
      let own = known[batch.stratum] ?? Comparison(Proportion(0, of: 0), Proportion(0, of: 0))
      if batch.counts.first.trials > 0, batch.counts.second.trials > 0 {
        bets.append(
          Bet(
            counts: batch.counts, first: Self.guess(own.first, all.first),
            second: Self.guess(own.second, all.second)))
      }
      all = all.adding(batch.counts)
      known[batch.stratum] = own.adding(batch.counts)
    }
    self.bets = bets
    total = all
  }

  /// A rate strictly between 0 and 1 from what came before.
  private static func guess(_ own: Proportion, _ all: Proportion) -> Double {
    let common = Beta(jeffreys: all).mean
    return (Double(own.successes) + pull * common) / (Double(own.trials) + pull)
  }

  /// Batches that had both sides.
  package var batchCount: Int { bets.count }

  /// The logarithm of the evidence against the difference (first minus second) being `delta`, strictly
  /// between −1 and 1.
  package func logEvidence(against delta: Double) -> Double {
    var sum = 0.0
    for bet in bets {
      let nearest = Self.project(bet, delta)
      sum +=
        Self.gain(bet.counts.first, bet.first, nearest + delta)
        + Self.gain(bet.counts.second, bet.second, nearest)
    }
    return sum
  }

  /// The p of no difference that stays valid however often one looks: 1 ÷ evidence, at most 1.
  package var p: Double { min(1, exp(-logEvidence(against: 0))) }

  /// All differences not ruled out so far; −1…1 when nothing is.
  package func interval(confidence: Double = 0.95) -> Interval {
    let limit = -log(1 - confidence)
    func isKept(_ delta: Double) -> Bool { logEvidence(against: delta) < limit }
    let middle = total.difference ?? 0
    // What is kept may be narrower than a step, and lies about the middle.
    let steps = (Array(stride(from: -0.98, through: 0.98, by: Self.step)) + [middle]).sorted()
    guard let low = steps.firstIndex(where: isKept), let high = steps.lastIndex(where: isKept)
    else { return Interval(low: middle, high: middle) }
    return Interval(
      low: low == 0
        ? -1 : Self.edge(kept: steps[low], lost: steps[low - 1], isKept),
      high: high == steps.count - 1
        ? 1 : Self.edge(kept: steps[high], lost: steps[high + 1], isKept))
  }

  private static let step = 0.02

  private static func edge(kept: Double, lost: Double, _ isKept: (Double) -> Bool) -> Double {
    var (kept, lost) = (kept, lost)
    while abs(kept - lost) > 1e-9 {
      let middle = (kept + lost) / 2
      if isKept(middle) { kept = middle } else { lost = middle }
    }
    return kept
  }

  /// The second rate of the pair that differs by `delta` and lies nearest to the guess: where the derivative
  /// of the divergence, which rises, is 0.
  ///
  /// That is a cubic, the one of the restricted maximum-likelihood estimate; its root after Miettinen and
  /// Nurminen (1985, Statistics in Medicine 4:213–226, appendix), then mended by Newton's steps.
  private static func project(_ bet: Bet, _ delta: Double) -> Double {
    let (one, two) = (Double(bet.counts.first.trials), Double(bet.counts.second.trials))
    // Without a difference the nearest common rate is the weighted mean.
    if delta == 0 { return (one * bet.first + two * bet.second) / (one + two) }
    let low = max(0, -delta)
    let high = min(1, 1 - delta)
    let ratio = two / one
    let a = 1 + ratio
    let b = -(a + bet.first + ratio * bet.second + delta * (ratio + 2))
    let c = delta * delta + delta * (2 * bet.first + a) + bet.first + ratio * bet.second
    let d = -bet.first * delta * (1 + delta)
    let third = b / (3 * a)
    let v = third * third * third - b * c / (6 * a * a) + d / (2 * a)
    let size = max(0, third * third - c / (3 * a)).squareRoot()
    let u = v < 0 ? -size : size
    let angle = size > 0 ? (Double.pi + acos(min(1, max(-1, v / (u * u * u))))) / 3 : 0
    var x = 2 * u * cos(angle) - third - delta
    let margin = (high - low) * 1e-12
    x = min(high - margin, max(low + margin, x))
    for _ in 0..<4 {
      let y = x + delta
      let slope =
        one * ((1 - bet.first) / (1 - y) - bet.first / y)
        + two * ((1 - bet.second) / (1 - x) - bet.second / x)
      let rise =
        one * ((1 - bet.first) / ((1 - y) * (1 - y)) + bet.first / (y * y))
        + two * ((1 - bet.second) / ((1 - x) * (1 - x)) + bet.second / (x * x))
      let next = min(high - margin, max(low + margin, x - slope / rise))
      if abs(next - x) < 1e-13 { return next }
      x = next
    }
    return x
  }

  /// The logarithm of how much likelier the counts are at `guess` than at `other`.
  private static func gain(_ seen: Proportion, _ guess: Double, _ other: Double) -> Double {
    Double(seen.successes) * log(guess / other)
      + Double(seen.trials - seen.successes) * log((1 - guess) / (1 - other))
  }
}

extension Comparison {
  fileprivate func adding(_ other: Comparison) -> Comparison {
    Comparison(first + other.first, second + other.second)
  }
}
