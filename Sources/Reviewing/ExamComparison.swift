package import Rehearsal
package import Statistics

/// Two sittings of one exam side by side: same script, version, persona and seed.
package struct ExamComparison: Sendable {
  /// What one sitting came to.
  package struct Sitting: Sendable, Hashable {
    /// 0–100.
    package let score: Int
    /// Marks met of those that counted.
    package let marks: Proportion
    /// The same for each criterion that had a say, by name.
    package let parts: [String: Proportion]

    package init(_ practice: CallRecord.Practice) {
      score = practice.score
      var parts: [String: Proportion] = [:]
      for mark in practice.marks where mark.verdict != Verdict.moot.rawValue {
        let one = Proportion(mark.verdict == Verdict.met.rawValue ? 1 : 0, of: 1)
        parts[mark.criterion] = (parts[mark.criterion] ?? Proportion(0, of: 0)) + one
      }
      self.parts = parts
      marks = parts.values.reduce(Proportion(0, of: 0), +)
    }
  }

  package let before: Sitting
  package let after: Sitting

  package init(before: Sitting, after: Sitting) {
    self.before = before
    self.after = after
  }

  /// After less before, as shares of marks met; nil when one sitting has none.
  package var difference: Double? { comparison.difference }

  /// Where the difference lies at 95 % (Newcombe), as if marks fell independently; within one call they do so less,
  /// so the true interval is wider rather than narrower.
  package var interval: Interval { comparison.newcombe() }

  /// Whether chance alone could make the difference: the interval holds zero.
  package var mayBeChance: Bool { interval.contains(0) }

  private var comparison: Comparison { Comparison(after.marks, before.marks) }

  /// Criteria whose share changed, those that rose most first.
  package var changed: [(criterion: String, before: Proportion, after: Proportion)] {
    var rows: [(criterion: String, before: Proportion, after: Proportion, change: Double)] = []
    for criterion in Criterion.names {
      guard let old = before.parts[criterion], let new = after.parts[criterion],
        let from = old.estimate, let to = new.estimate, from != to
      else { continue }
      rows.append((criterion, old, new, to - from))
    }
    return rows.enumerated().sorted {
      ($1.element.change, $0.offset) < ($0.element.change, $1.offset)
    }.map { ($0.element.criterion, $0.element.before, $0.element.after) }
  }
}
