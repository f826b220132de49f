/// Rates of several groups drawn towards their common rate as far as chance demands
/// (beta-binomial empirical Bayes).
package struct Shrinkage: Sendable, Hashable {
  /// One group's rate after shrinking, and its credible interval.
  package struct Group: Sendable, Hashable {
    package let mean: Double
    package let interval: Interval

    package init(mean: Double, interval: Interval) {
      self.mean = mean
      self.interval = interval
    }
  }

  /// Successes over trials of all groups together.
  package let pooled: Double
  /// The share of the variance that is between groups; not above 0 when chance explains all.
  package let gamma: Double
  /// What is known of a new group's rate; nil when chance explains all differences.
  package let prior: Beta?
  /// In the order given.
  package let groups: [Group]

  /// The closed form by moments of Kleinman (1973), weights n.
  ///
  /// With gamma ≤ 0 every group gets the pooled rate, with Jeffreys' interval of the pooled counts.
  /// - Parameter proportions: groups without trials count as nothing known; nil when all are such.
  package init?(_ proportions: [Proportion], confidence: Double = 0.95) {
    let known = proportions.filter { $0.trials > 0 }
    let sum = known.reduce(Proportion(0, of: 0), +)
    guard let pooled = sum.estimate else { return nil }
    self.pooled = pooled
    let total = Double(sum.trials)
    let spread = pooled * (1 - pooled)
    var between = 0.0
    var chance = 0.0
    var room = 0.0
    for group in known {
      let weight = Double(group.trials)
      let rate = Double(group.successes) / weight
      between += weight * (rate - pooled) * (rate - pooled)
      chance += 1 - weight / total
      room += weight * (1 - weight / total)
    }
    let denominator = spread * (room - chance)
    gamma = denominator > 0 ? (between - spread * chance) / denominator : 0
    guard gamma > 0, gamma < 1 else {
      prior = nil
      let interval = Beta(jeffreys: sum).interval(confidence: confidence)
      groups = proportions.map { _ in Group(mean: pooled, interval: interval) }
      return
    }
    let strength = 1 / gamma - 1
    let common = Beta(a: pooled * strength, b: (1 - pooled) * strength)
    prior = common
    groups = proportions.map { group in
      let known = Beta(
        a: common.a + Double(group.successes),
        b: common.b + Double(group.trials - group.successes))
      return Group(mean: known.mean, interval: known.interval(confidence: confidence))
    }
  }
}
