/// How much each feature speaks for each class: a linear model, one byte a pair.
///
/// A turn is the vector of its features, each weighed by how rare it is among the phrases, of length one; a class's
/// score is the product with its weights, about 1 apart where the phrases leave no doubt.
struct Weights: Sendable {
  let classCount: Int
  /// A row for each bucket, a signed byte for each class.
  private let rows: [UInt8]
  /// How rare the feature of each bucket is; 0 where no phrase has it.
  private let rarities: [Float]
  /// What one step of a byte is worth.
  private let step: Float

  /// - Parameters:
  ///   - values: a row for each bucket that has a place, `stride` values each.
  ///   - places: the place of each bucket's row, or -1.
  init(
    classCount: Int, values: UnsafeBufferPointer<Float>, stride: Int, places: [Int32],
    rarities: [Float]
  ) {
    self.classCount = classCount
    self.rarities = rarities
    var peak: Float = 0
    for value in values { peak = max(peak, abs(value)) }
    let step = max(peak, 1e-9) / 127
    var rows = [UInt8](repeating: 0, count: places.count * classCount)
    rows.withUnsafeMutableBufferPointer { rows in
      for (bucket, place) in places.enumerated() where place >= 0 {
        let from = Int(place) * stride
        let to = bucket * classCount
        for number in 0..<classCount {
          let value = Int8((values[from + number] / step).rounded())
          rows[to + number] = UInt8(bitPattern: value)
        }
      }
    }
    self.rows = rows
    self.step = step
  }

  func rarity(_ bucket: UInt32) -> Float { rarities[Int(bucket)] }

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
          let value = rarities[Int(gram.bucket)] * weights[number]
          guard value > 0, seen.insert(gram.bucket) else { continue }
          square += value * value
          let from = Int(gram.bucket) * classCount
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
    let row = Int(bucket) * classCount
    let own = Int8(bitPattern: rows[row + winner])
    let other = Int8(bitPattern: rows[row + rival])
    return rarities[Int(bucket)] * step * (Float(own) - Float(other))
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

  /// The weights as bytes, to be read again by `init(bytes:)` on the same machine.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count + rarities.count * 4 + 16)
    func append(_ value: UInt32) {
      for shift in [0, 8, 16, 24] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    append(UInt32(classCount))
    append(step.bitPattern)
    append(UInt32(rarities.count))
    for rarity in rarities { append(rarity.bitPattern) }
    bytes += rows
    return bytes
  }

  /// Nil when they are not what `bytes` gave.
  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 12 else { return nil }
    func value(_ offset: Int) -> UInt32 {
      let at = bytes.startIndex + offset
      return UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
        | UInt32(bytes[at + 3]) << 24
    }
    let classes = Int(value(0))
    let buckets = Int(value(8))
    guard buckets == Grams.buckets, classes > 0, classes < 65_536,
      bytes.count == 12 + buckets * 4 + buckets * classes
    else { return nil }
    classCount = classes
    step = Float(bitPattern: value(4))
    rarities = bytes.withUnsafeBytes { raw in
      (0..<buckets).map {
        Float(bitPattern: raw.loadUnaligned(fromByteOffset: 12 + $0 * 4, as: UInt32.self))
      }
    }
    rows = Array(bytes.dropFirst(12 + buckets * 4))
  }
}
