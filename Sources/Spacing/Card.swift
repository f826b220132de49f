/// Where one thing to be remembered stands: its state, its step within the state, and its memory.
package struct Card: Sendable, Hashable {
  package enum State: Int, CaseIterable, Sendable, Hashable {
    case learning = 1
    case review, relearning
  }

  package var state: State
  /// The index among the learning or relearning steps; nil in `review`.
  package var step: Int?
  /// Nil before the first review.
  package var memory: Memory?
  /// When it was last reviewed, in seconds since 1970; nil before the first review.
  package var lastSeconds: Int?

  package init(
    state: State = .learning, step: Int? = 0, memory: Memory? = nil, lastSeconds: Int? = nil
  ) {
    self.state = state
    self.step = step
    self.memory = memory
    self.lastSeconds = lastSeconds
  }

  /// A card never reviewed.
  package static let new = Card()
}
