/// What is held of one card in memory, as FSRS models it.
package struct Memory: Sendable, Hashable {
  /// Days until recall falls to nine in ten; at least 0.001.
  package let stabilityDays: Double
  /// 1 (easy) … 10 (hard).
  package let difficulty: Double

  package init(stabilityDays: Double, difficulty: Double) {
    self.stabilityDays = stabilityDays
    self.difficulty = difficulty
  }
}
