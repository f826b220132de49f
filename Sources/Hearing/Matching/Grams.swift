/// The features of a reading: what a phrase is remembered by.
///
/// Chinese: runs of one to three characters of a clause with its edges, and pairs of syllables. Latin words: runs of one
/// to three words with the edges of the turn, pairs of sounds, and runs of four letters. Both: pairs with a gap of one.
struct Grams {
  /// A feature: its bucket and the units it covers; features of letters and sounds have no place of their own.
  struct Gram {
    var bucket: UInt32
    var first: UInt16
    var count: UInt16

    /// How much it counts: as the least of its units does.
    func weight(_ scope: [Float]) -> Float {
      guard count > 0 else { return 1 }
      var least: Float = 2
      for unit in Int(first)..<Int(first + count) { least = min(least, scope[unit]) }
      return least
    }
  }

  /// So many that few features share one: nine thousand phrases have a hundred and sixty thousand.
  static let bucketBits: UInt32 = 19
  static let buckets = 1 << Int(bucketBits)

  private(set) var grams: [Gram] = []
  private let shift: UInt32
  private let hasGaps: Bool

  /// - Parameters:
  ///   - bucketBits: buckets are below two to this power.
  ///   - hasGaps: whether pairs with a gap of one are read as well.
  init(bucketBits: UInt32 = Self.bucketBits, hasGaps: Bool = true) {
    shift = 32 - bucketBits
    self.hasGaps = hasGaps
  }

  private static let edge: UInt32 = 0x7FFF_FFF1
  private static let soundSeed: UInt32 = 0x51ED_270B
  private static let gap: UInt32 = 0x5A5A

  @inline(__always)
  private static func mix(_ seed: UInt32, _ value: UInt32) -> UInt32 {
    var hash = (seed ^ value) &* 0x9E37_79B1
    hash ^= hash >> 15
    return hash &* 0x85EB_CA77
  }

  @inline(__always)
  private mutating func add(_ hash: UInt32, _ first: Int, _ count: Int) {
    let folded = (hash ^ hash >> 13) &* 0xC2B2_AE3D
    grams.append(
      Gram(
        bucket: folded >> shift, first: UInt16(truncatingIfNeeded: first),
        count: UInt16(truncatingIfNeeded: count)))
  }

  /// Reads the features of a turn, in order, with repetitions.
  mutating func read(_ reading: Reading) {
    grams.removeAll(keepingCapacity: true)
    reading.units.withUnsafeBufferPointer { units in
      var index = 0
      while index < units.count {
        // A stretch of one clause and one script.
        var end = index + 1
        let clause = units[index].clause
        if units[index].isHan {
          while end < units.count, units[end].clause == clause, units[end].isHan { end += 1 }
          han(units, index, end)
        } else {
          while end < units.count, !units[end].isHan { end += 1 }
          words(units, index, end)
        }
        index = end
      }
    }
    letters(reading)
  }

  private mutating func han(_ units: UnsafeBufferPointer<Reading.Unit>, _ start: Int, _ end: Int) {
    let seed: UInt32 = 0x1234_5677
    var before = Self.edge
    var earlier: UInt32 = 0
    for index in start..<end {
      let code = units[index].code
      let one = Self.mix(seed, code)
      add(one, index, 1)
      // Runs that end here.
      let two = Self.mix(Self.mix(seed, before), code)
      add(two, max(start, index - 1), index > start ? 2 : 1)
      if hasGaps, index > start + 1 {
        add(Self.mix(Self.mix(Self.mix(seed, Self.gap), earlier), code), index - 2, 3)
      }
      if index > start {
        let three = Self.mix(Self.mix(Self.mix(seed, earlier), before), code)
        add(three, max(start, index - 2), index > start + 1 ? 3 : 2)
        let left = units[index - 1].sound
        let right = units[index].sound
        if left != 0, right != 0 {
          add(Self.mix(Self.mix(Self.soundSeed, left), right), index - 1, 2)
        }
      }
      earlier = before
      before = code
    }
    add(Self.mix(Self.mix(seed, before), Self.edge), end - 1, 1)
    if end - start > 1 {
      add(Self.mix(Self.mix(Self.mix(seed, earlier), before), Self.edge), end - 2, 2)
    }
  }

  private mutating func words(_ units: UnsafeBufferPointer<Reading.Unit>, _ start: Int, _ end: Int)
  {
    let seed: UInt32 = 0x7A3B_91C5
    var before = Self.edge
    var earlier: UInt32 = 0
    var heard = Self.edge
    for index in start..<end {
      let code = units[index].code
      add(Self.mix(seed, code), index, 1)
      add(Self.mix(Self.mix(seed, before), code), max(start, index - 1), index > start ? 2 : 1)
      if index > start {
        add(
          Self.mix(Self.mix(Self.mix(seed, earlier), before), code), max(start, index - 2),
          index > start + 1 ? 3 : 2)
      }
      if hasGaps, index > start + 1 {
        add(Self.mix(Self.mix(Self.mix(seed, Self.gap), earlier), code), index - 2, 3)
      }
      add(
        Self.mix(Self.mix(Self.soundSeed, heard), units[index].sound), max(start, index - 1),
        index > start ? 2 : 1)
      heard = units[index].sound
      earlier = before
      before = code
    }
    add(Self.mix(Self.mix(seed, before), Self.edge), end - 1, 1)
    add(Self.mix(Self.mix(Self.soundSeed, heard), Self.edge), end - 1, 1)
    if end - start > 1 {
      add(Self.mix(Self.mix(Self.mix(seed, earlier), before), Self.edge), end - 2, 2)
    }
  }

  /// Adds the first letters of the syllables, whole and in pairs at most one apart: 没时间 is found by mysj.
  mutating func addInitials(_ reading: Reading) {
    var initials: [UInt8] = []
    for unit in reading.units where unit.isHan {
      let letter = Pinyin.initial(unit.code)
      if letter != 0 { initials.append(letter) }
    }
    add(initials: initials[...])
  }

  /// Adds what a word may abbreviate, when the turn is one word of two to eight letters.
  mutating func addAbbreviation(_ reading: Reading) {
    guard !reading.hasHan, (4...10).contains(reading.letters.count) else { return }
    let word = reading.letters.dropFirst().dropLast()
    guard word.allSatisfy({ $0 >= 97 && $0 <= 122 }) else { return }
    add(initials: word)
  }

  private mutating func add(initials: ArraySlice<UInt8>) {
    guard (2...10).contains(initials.count) else { return }
    let seed: UInt32 = 0x2F71_0B55
    let letters = Array(initials)
    var whole = seed
    for letter in letters { whole = Self.mix(whole, UInt32(letter)) }
    add(whole, 0, 0)
    for index in letters.indices {
      for other in (index + 1)..<min(letters.count, index + 3) where other > index {
        add(Self.mix(Self.mix(seed ^ 0x77, UInt32(letters[index])), UInt32(letters[other])), 0, 0)
      }
    }
  }

  private mutating func letters(_ reading: Reading) {
    guard reading.letters.count > 4 else { return }
    reading.letters.withUnsafeBufferPointer { letters in
      var window: UInt32 = 0
      for index in 0..<letters.count {
        window = window << 8 | UInt32(letters[index])
        if index >= 3 { add(Self.mix(0x3C6E_F372, window), 0, 0) }
      }
    }
  }
}
