/// How much each feature speaks for each class: a linear model, one byte a pair.
///
/// A turn is the vector of its features, each weighed by how rare it is among the phrases, of length one; a class's
/// score is the product with its weights, about 1 apart where the phrases leave no doubt.
struct Weights: Sendable {
  let classCount: Int
  /// The buckets that some phrase has: a bit each.
  private let isKnown: [UInt64]
  /// How many known buckets stand before each word of `isKnown`: a known bucket's place.
  private let ranks: [Int32]
  /// How rare the feature of each place is.
  private let rarities: [Float]
  /// A row for each place, a signed byte for each class.
  private let rows: [UInt8]
  /// What one step of a byte is worth.
  private let step: Float

  /// - Parameters:
  ///   - buckets: those that some phrase has, ascending.
  ///   - rarities: of each of them.
  ///   - values: a row for each of them, `stride` values each.
  init(
    classCount: Int, buckets: [UInt32], rarities: [Float], values: UnsafeBufferPointer<Float>,
    stride: Int
  ) {
    var isKnown = [UInt64](repeating: 0, count: Grams.buckets / 64)
    for bucket in buckets { isKnown[Int(bucket >> 6)] |= 1 << UInt64(bucket & 63) }
    var peak: Float = 0
    for value in values { peak = max(peak, abs(value)) }
    let step = max(peak, 1e-9) / 127
    let scale = 1 / step
    let rows = [UInt8](unsafeUninitializedCapacity: buckets.count * classCount) { rows, count in
      var to = 0
      for place in buckets.indices {
        let from = place * stride
        for number in from..<(from + classCount) {
          let value = values[number] * scale
          rows[to] = UInt8(bitPattern: Int8(value + (value < 0 ? -0.5 : 0.5)))
          to += 1
        }
      }
      count = to
    }
    self.init(
      classCount: classCount, isKnown: isKnown, rarities: rarities, rows: rows, step: step)
  }

  private init(
    classCount: Int, isKnown: [UInt64], rarities: [Float], rows: [UInt8], step: Float
  ) {
    self.classCount = classCount
    self.isKnown = isKnown
    self.rarities = rarities
    self.rows = rows
    self.step = step
    var rank: Int32 = 0
    ranks = isKnown.map { word in
      defer { rank += Int32(word.nonzeroBitCount) }
      return rank
    }
  }

  /// Where a bucket's row is; nil for one that no phrase has.
  @inline(__always)
  private func place(_ bucket: UInt32) -> Int? {
    let word = isKnown[Int(bucket >> 6)]
    let bit: UInt64 = 1 << UInt64(bucket & 63)
    guard word & bit != 0 else { return nil }
    return Int(ranks[Int(bucket >> 6)]) + (word & (bit - 1)).nonzeroBitCount
  }

  /// How rare the feature of a bucket is; 0 where no phrase has it.
  func rarity(_ bucket: UInt32) -> Float { place(bucket).map { rarities[$0] } ?? 0 }

  /// One score for each class.
  ///
  /// - Parameter weights: one for each gram, 1 for a full one.
  func scores(_ grams: [Grams.Gram], _ weights: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: classCount)
    var seen = Seen()
    var square: Float = 0
    scores.withUnsafeMutableBufferPointer { scores in
      rows.withUnsafeBufferPointer { rows in
        for (number, gram) in grams.enumerated() {
          guard let place = place(gram.bucket), seen.insert(gram.bucket) else { continue }
          let value = rarities[place] * weights[number]
          square += value * value
          let from = place * classCount
          for index in 0..<classCount {
            scores[index] += value * Float(Int8(bitPattern: rows[from + index]))
          }
        }
      }
    }
    guard square > 0 else { return scores }
    let scale = step / square.squareRoot()
    return scores.map { $0 * scale }
  }

  /// How much a feature speaks for class `winner` against `rival`.
  func support(_ bucket: UInt32, for winner: Int, against rival: Int) -> Float {
    guard let place = place(bucket) else { return 0 }
    let row = place * classCount
    let own = Int8(bitPattern: rows[row + winner])
    let other = Int8(bitPattern: rows[row + rival])
    return rarities[place] * step * (Float(own) - Float(other))
  }
}

extension Weights {
  /// Which buckets a turn has shown already: small, since a turn is short.
  struct Seen {
    private var slots = [UInt32](repeating: 0, count: 512)
    private var count = 0

    /// Whether the bucket is new.
    mutating func insert(_ bucket: UInt32) -> Bool {
      if count * 2 > slots.count { grow() }
      var slot = Int(bucket) & (slots.count - 1)
      while slots[slot] != 0 {
        if slots[slot] == bucket + 1 { return false }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = bucket + 1
      count += 1
      return true
    }

    private mutating func grow() {
      let old = slots
      slots = [UInt32](repeating: 0, count: old.count * 4)
      count = 0
      for entry in old where entry != 0 { _ = insert(entry - 1) }
    }
  }

  /// The weights as bytes, the least first, to be read again by `init(bytes:)`.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12 + isKnown.count * 8 + rarities.count * 4 + rows.count)
    bytes.append(leastFirst: UInt32(classCount))
    bytes.append(leastFirst: step.bitPattern)
    bytes.append(leastFirst: UInt32(rarities.count))
    for word in isKnown { bytes.append(leastFirst: word) }
    for rarity in rarities { bytes.append(leastFirst: rarity.bitPattern) }
    bytes += rows
    return bytes
  }

  /// Nil when they are not what `bytes` gave.
  init?(bytes: ArraySlice<UInt8>) {
    let head = 12
    let bits = head + Grams.buckets / 8
    guard bytes.count >= bits else { return nil }
    let start = bytes.startIndex
    let (classes, step, places) = bytes.withUnsafeBytes { raw in
      (
        Int(raw.leastFirst(at: 0, as: UInt32.self)), Float(bitPattern: raw.leastFirst(at: 4)),
        Int(raw.leastFirst(at: 8, as: UInt32.self))
      )
    }
    guard classes > 0, classes < 65_536, places <= Grams.buckets,
      bytes.count == bits + places * 4 + places * classes
    else { return nil }
    let isKnown = bytes.withUnsafeBytes { raw in
      (0..<(Grams.buckets / 64)).map { raw.leastFirst(at: head + $0 * 8, as: UInt64.self) }
    }
    guard isKnown.reduce(0, { $0 + $1.nonzeroBitCount }) == places else { return nil }
    let rarities = bytes.withUnsafeBytes { raw in
      (0..<places).map { Float(bitPattern: raw.leastFirst(at: bits + $0 * 4)) }
    }
    self.init(
      classCount: classes, isKnown: isKnown, rarities: rarities,
      rows: Array(bytes[(start + bits + places * 4)...]), step: step)
  }
}
