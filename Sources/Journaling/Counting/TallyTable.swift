import Reviewing

/// Tallies by key, for what is added to four times a call and millions of calls in a row.
///
/// Open addressing over flat arrays: a dictionary of tallies copies each of them, twenty counts, in and out
/// again.
struct TallyTable {
  /// Positions in `keys`, or -1; always a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 256)
  /// In the order in which they were first added to.
  private(set) var keys: [SIMD8<Int32>] = []
  /// One a key.
  private(set) var tallies: [Tally] = []

  /// Adds a tally, or takes it away with a sign of −1.
  mutating func add(_ tally: Tally, to key: SIMD8<Int32>, sign: Int = 1) {
    let entry = index(of: key)
    if sign > 0 {
      tallies[entry] += tally
    } else {
      tallies[entry] -= tally
    }
  }

  /// Where the tally of a key is, made where there is none.
  private mutating func index(of key: SIMD8<Int32>) -> Int {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if keys[entry] == key { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    tallies.append(Tally())
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (entry, key) in keys.enumerated() {
      var slot = Self.hash(key) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(entry)
    }
  }

  /// Two lanes at a time, each spread over the whole word by an odd factor.
  private static func hash(_ key: SIMD8<Int32>) -> Int {
    var hash: UInt64 = 0
    for lane in stride(from: 0, to: 8, by: 2) {
      let pair =
        UInt64(UInt32(bitPattern: key[lane])) << 32 | UInt64(UInt32(bitPattern: key[lane + 1]))
      hash = (hash ^ pair) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash)
  }
}
