/// Sums by phrase, in a table that stays small however many phrases there are.
struct PhraseSums {
  private var keys: [UInt32]
  private var sums: [Float]
  private var used: [UInt32]
  private let mask: UInt32

  /// - Parameter capacity: how many different phrases may be added at most.
  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    keys = [UInt32](repeating: 0, count: size)
    sums = [Float](repeating: 0, count: size)
    used = []
    used.reserveCapacity(capacity)
    mask = UInt32(size - 1)
  }

  /// Adds to the sum of each phrase of a list.
  mutating func add(_ push: Float, to phrases: UnsafeBufferPointer<UInt32>) {
    keys.withUnsafeMutableBufferPointer { keys in
      sums.withUnsafeMutableBufferPointer { sums in
        for phrase in phrases {
          var slot = (phrase &* 0x9E37_79B1) >> 7 & mask
          while keys[Int(slot)] != 0, keys[Int(slot)] != phrase + 1 { slot = (slot + 1) & mask }
          if keys[Int(slot)] == 0 {
            keys[Int(slot)] = phrase + 1
            used.append(slot)
          }
          sums[Int(slot)] += push
        }
      }
    }
  }

  /// Every phrase with its sum, in the order they came.
  func forEach(_ body: (_ phrase: Int, _ sum: Float) -> Void) {
    keys.withUnsafeBufferPointer { keys in
      sums.withUnsafeBufferPointer { sums in
        for slot in used { body(Int(keys[Int(slot)] - 1), sums[Int(slot)]) }
      }
    }
  }
}
