import CGSL

extension Comparison {
  /// Barnard's unconditional exact p, two-sided: the largest chance, over all common rates, of a pooled
  /// Wald statistic at least as far from 0 as the one seen (Barnard 1945; Suissa and Shuster 1985).
  ///
  /// Nil when a side has no trials or more than 400, where Fisher's test says the same.
  package var barnard: Double? {
    let (n, m) = (first.trials, second.trials)
    guard (1...400).contains(n), (1...400).contains(m) else { return nil }
    spar_gsl_quiet()
    let seen = abs(Self.wald(first.successes, n, second.successes, m))
    // The statistic falls as the second count grows: for each count of the first side, the counts of the
    // second that are at least as extreme are those below `under` and those from `over` on.
    let extreme = (0...n).map { a in
      let values = (0...m).map { Self.wald(a, n, $0, m) }
      return (
        under: values.firstIndex { $0 < seen - 1e-9 } ?? m + 1,
        over: values.firstIndex { $0 <= -seen + 1e-9 } ?? m + 1
      )
    }
    func chance(_ rate: Double) -> Double {
      var below = [0.0]
      below.reserveCapacity(m + 2)
      for b in 0...m {
        below.append(below[b] + gsl_ran_binomial_pdf(UInt32(b), rate, UInt32(m)))
      }
      var sum = 0.0
      for a in 0...n {
        let (under, over) = extreme[a]
        let share = under >= over ? 1 : below[under] + 1 - below[over]
        sum += gsl_ran_binomial_pdf(UInt32(a), rate, UInt32(n)) * share
      }
      return sum
    }
    // The chance has many local peaks; a fine grid finds the tallest, thirds close in on it.
    let steps = 400
    let grid = (0...steps).map { chance(Double($0) / Double(steps)) }
    var best = grid.max() ?? 0
    for index in 1..<steps where grid[index] >= grid[index - 1] && grid[index] >= grid[index + 1] {
      guard grid[index] > best * 0.9 else { continue }
      var low = Double(index - 1) / Double(steps)
      var high = Double(index + 1) / Double(steps)
      for _ in 0..<60 {
        let (one, two) = (low + (high - low) / 3, high - (high - low) / 3)
        if chance(one) < chance(two) { low = one } else { high = two }
      }
      best = max(best, chance((low + high) / 2))
    }
    return min(1, best)
  }

  private static func wald(_ a: Int, _ n: Int, _ b: Int, _ m: Int) -> Double {
    let common = Double(a + b) / Double(n + m)
    let variance = common * (1 - common) * (1 / Double(n) + 1 / Double(m))
    guard variance > 0 else { return 0 }
    return (Double(a) / Double(n) - Double(b) / Double(m)) / variance.squareRoot()
  }
}
