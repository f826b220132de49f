package import Diagnostics

/// What a prospect's turn was taken for.
package struct Match: Sendable, Hashable {
  /// A class and how likely it is, 0…1.
  package struct Candidate: Sendable, Hashable {
    /// A reply label's name, or the id of a coach's own objection.
    package let label: String
    package let score: Double
  }

  /// The best three, likeliest first; at least one.
  package let top: [Candidate]
  /// The words that decided, in the order spoken, apart from one another.
  package let because: [Span]
  /// Whether it would rather not decide.
  package let unknown: Bool

  package var label: String { top.first?.label ?? ReplyLabel.other.rawValue }
  package var score: Double { top.first?.score ?? 0 }
  /// The label when it is one of ours.
  package var reply: ReplyLabel? { ReplyLabel(rawValue: label) }

  /// The match as a person decided it.
  package func settled(as label: ReplyLabel) -> Match {
    Match(
      top: [Candidate(label: label.rawValue, score: 1)], because: because, unknown: false)
  }
}
