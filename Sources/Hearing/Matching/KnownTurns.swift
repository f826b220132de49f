import Diagnostics

/// The phrases themselves, by a hash of their units: a turn that is one of them, but for marks and writing, is what the
/// phrase is, whatever its parts resemble.
struct KnownTurns: Sendable {
  /// In order; a phrase that is listed under two classes is under none.
  private let keys: [UInt64]
  /// One a key.
  private let classes: [UInt16]

  init(_ phrases: [(text: String, class: Int)]) {
    var found: [UInt64: Int] = [:]
    var reading = Reading()
    for phrase in phrases {
      var text = phrase.text
      text.withUTF8 { reading.read($0) }
      guard let key = Self.key(reading) else { continue }
      found[key] = found[key, default: phrase.class] == phrase.class ? phrase.class : -1
    }
    let sorted = found.filter { $0.value >= 0 }.sorted { $0.key < $1.key }
    keys = sorted.map(\.key)
    classes = sorted.map { UInt16(clamping: $0.value) }
  }

  /// A digest of the codes of the units; nil for nothing said.
  private static func key(_ reading: Reading) -> UInt64? {
    guard !reading.units.isEmpty else { return nil }
    var digest = Digest()
    for unit in reading.units { digest.add(UInt64(unit.code)) }
    return digest.value
  }

  /// The class whose phrase the turn is.
  func number(of reading: Reading) -> Int? {
    guard let key = Self.key(reading) else { return nil }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? Int(classes[low]) : nil
  }

  // MARK: Kept

  /// A count, then keys and classes, the least byte first.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 + keys.count * 10)
    bytes.append(leastFirst: UInt32(keys.count))
    for key in keys { bytes.append(leastFirst: key) }
    for number in classes { bytes.append(leastFirst: number) }
    return bytes
  }

  /// What `bytes` gave, taken from the front; nil when it is none.
  init?(takenFrom bytes: inout ArraySlice<UInt8>, classCount: Int) {
    guard bytes.count >= 4 else { return nil }
    let parts: (keys: [UInt64], classes: [UInt16])? = bytes.withUnsafeBytes { raw in
      let count = Int(raw.leastFirst(at: 0, as: UInt32.self))
      guard count <= (raw.count - 4) / 10 else { return nil }
      return (
        (0..<count).map { raw.leastFirst(at: 4 + $0 * 8) },
        (0..<count).map { raw.leastFirst(at: 4 + count * 8 + $0 * 2) }
      )
    }
    guard let parts, parts.classes.allSatisfy({ Int($0) < classCount }) else { return nil }
    (keys, classes) = parts
    bytes = bytes.dropFirst(4 + keys.count * 10)
  }
}
