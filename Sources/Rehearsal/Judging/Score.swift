import Diagnostics
package import Playbooks

/// Out of 100, from the marks alone: whether the prospect said yes does not enter.
///
/// For each criterion the share of met among met and missed marks, weighed by the script's 评分/Weights or the
/// criterion's own weight; moot and contested marks do not count. A red line crossed makes it 0.
package struct Score: Sendable, Hashable {
  /// What one criterion added.
  package struct Part: Sendable, Hashable {
    package let criterion: CriterionName
    package let weight: Int
    package let met: Int
    package let missed: Int
    /// Points of the 100, in tenths.
    package let tenths: Int
    /// Points of the 100 that were to be had, in tenths.
    package let ofTenths: Int
  }

  package let parts: [Part]
  /// 0–100.
  package let points: Int
  /// The red line that was crossed.
  package let failedBy: CriterionName?

  package init(_ marks: [Mark], script: Script) {
    self.init(marks, weights: Self.weights(of: script))
  }

  /// - Parameter weights: points of each criterion.
  package init(_ marks: [Mark], weights: [CriterionName: Int]) {
    var counts: [(name: CriterionName, met: Int, missed: Int)] = []
    for criterion in Criterion.all {
      let own = marks.filter { $0.criterion == criterion.name }
      let met = own.filter { $0.verdict == .met }.count
      let missed = own.filter { $0.verdict == .missed }.count
      if met + missed > 0 { counts.append((criterion.name, met, missed)) }
    }
    let total = counts.reduce(0) { $0 + (weights[$1.name] ?? 0) }
    parts = counts.map { count in
      let weight = weights[count.name] ?? 0
      let ofTenths = total == 0 ? 0 : weight * 1000 / total
      return Part(
        criterion: count.name, weight: weight, met: count.met, missed: count.missed,
        tenths: ofTenths * count.met / (count.met + count.missed), ofTenths: ofTenths)
    }
    failedBy =
      marks.first { mark in
        mark.verdict == .missed && Criterion[mark.criterion].isRedLine
      }?.criterion
    let gained = counts.reduce(0.0) { sum, count in
      sum + Double(weights[count.name] ?? 0) * Double(count.met) / Double(count.met + count.missed)
    }
    let exact = total == 0 ? 0 : gained / Double(total) * 100
    points = failedBy == nil ? max(0, min(100, Int(exact.rounded()))) : 0
  }

  /// The criteria's own weights.
  package static let standardWeights = Dictionary(
    Criterion.all.map { ($0.name, $0.weight) }
  ) { first, _ in first }

  /// The weight of every criterion: the script's where it gives one, else its own.
  package static func weights(of script: Script) -> [CriterionName: Int] {
    var weights = standardWeights
    for written in script.weights {
      guard let name = CriterionName(rawValue: written.value.criterion) else { continue }
      weights[name] = max(0, written.value.points)
    }
    return weights
  }
}
