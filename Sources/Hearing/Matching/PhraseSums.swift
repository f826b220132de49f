/// Sums by phrase, in a table that stays small however many phrases there are.
struct PhraseSums {
  private var keys: [UInt32]
  private var sums: [Float]
  private var used: [UInt32] = []
  private let mask: UInt32

  /// - Parameter capacity: how many different phrases may be added at most.
  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    keys = [UInt32](repeating: 0, count: size)
    sums = [Float](repeating: 0, count: size)
    mask = UInt32(size - 1)
  }

  @inline(__always)
  mutating func add(_ push: Float, to phrase: UInt32) {
    var slot = Int((phrase &* 0x9E37_79B1) >> 7 & mask)
    while keys[slot] != 0, keys[slot] != phrase + 1 { slot = (slot + 1) & Int(mask) }
    if keys[slot] == 0 {
      keys[slot] = phrase + 1
      used.append(UInt32(slot))
    }
    sums[slot] += push
  }

  /// Every phrase with its sum, in the order they came.
  func forEach(_ body: (_ phrase: Int, _ sum: Float) -> Void) {
    for slot in used { body(Int(keys[Int(slot)] - 1), sums[Int(slot)]) }
  }
}
