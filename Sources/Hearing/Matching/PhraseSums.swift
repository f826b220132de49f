/// Sums by phrase for one search at a time, each beside what it is to be scaled by: both are fetched at once.
struct PhraseSums: Sendable {
  private struct Entry {
    var sum: Float = 0
    let scale: Float
  }

  private var entries: [Entry]
  /// The phrases that have a sum, the first `count` of these.
  private var touched: [UInt32]
  private var count = 0

  /// - Parameters:
  ///   - scales: of each phrase.
  ///   - capacity: how often is added between two takings at most.
  init(scales: [Float], capacity: Int) {
    entries = scales.map { Entry(scale: $0) }
    touched = [UInt32](repeating: 0, count: capacity + 1)
  }

  /// Adds something positive to the sum of each phrase of a list.
  mutating func add(_ push: Float, to phrases: UnsafeBufferPointer<UInt32>) {
    precondition(count + phrases.count < touched.count, "more is added than there is room for")
    var count = count
    entries.withUnsafeMutableBufferPointer { entries in
      touched.withUnsafeMutableBufferPointer { touched in
        for phrase in phrases {
          // Noted in any case and kept where it is new: no branch to be guessed.
          let sum = entries[Int(phrase)].sum
          touched[count] = phrase
          count &+= sum == 0 ? 1 : 0
          entries[Int(phrase)].sum = sum + push
        }
      }
    }
    self.count = count
  }

  /// Gives every phrase with its scaled sum, in the order they came, and forgets the sums.
  @inline(__always)
  mutating func take(_ body: (_ phrase: Int, _ scaled: Float) -> Void) {
    entries.withUnsafeMutableBufferPointer { entries in
      touched.withUnsafeBufferPointer { touched in
        for phrase in touched.prefix(count) {
          let entry = entries[Int(phrase)]
          entries[Int(phrase)].sum = 0
          body(Int(phrase), entry.sum * entry.scale)
        }
      }
    }
    count = 0
  }
}
