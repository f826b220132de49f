/// The 21 weights of FSRS-6, named by what they do; w0–w20 in the literature.
package struct Parameters: Sendable, Hashable {
  package let weights: [Double]

  /// py-fsrs 6.3.2's defaults, fitted by the Open Spaced Repetition project to its public reviews.
  package static let standard = Parameters(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// The bounds each weight must keep, in order.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2,
    0...2, 0...0.8, 0.1...0.8,
  ]

  private init(unchecked weights: [Double]) { self.weights = weights }

  /// The weights given, or nil unless there are 21 within their bounds.
  package init?(_ weights: [Double]) {
    guard weights.count == Self.bounds.count,
      zip(weights, Self.bounds).allSatisfy({ $1.contains($0) })
    else { return nil }
    self.weights = weights
  }

  /// Stability in days after a first review, one per grade.
  func firstStabilityDays(_ grade: Grade) -> Double { weights[grade.rawValue - 1] }
  var firstDifficulty: Double { weights[4] }
  var firstDifficultySlope: Double { weights[5] }
  var difficultyStep: Double { weights[6] }
  var difficultyReversion: Double { weights[7] }
  var recallGain: Double { weights[8] }
  var recallSaturation: Double { weights[9] }
  var recallForgetting: Double { weights[10] }
  var lapseScale: Double { weights[11] }
  var lapseDifficulty: Double { weights[12] }
  var lapseStability: Double { weights[13] }
  var lapseForgetting: Double { weights[14] }
  var hardPenalty: Double { weights[15] }
  var easyBonus: Double { weights[16] }
  var sameDayGain: Double { weights[17] }
  var sameDayShift: Double { weights[18] }
  var sameDaySaturation: Double { weights[19] }
  var decay: Double { -weights[20] }
}
