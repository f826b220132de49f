/// Traditional characters read as simplified ones, character by character, so offsets keep.
enum Simplified {
  private static let low: UInt32 = 0x3400
  private static let high: UInt32 = 0x9FFF

  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: Int(high - low) + 1)
    let bytes = simplifiedPairs.withUTF8Buffer { Array($0) }
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count / 3)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      scalars.append(scalar)
      index += length
    }
    var pair = 0
    while pair + 1 < scalars.count {
      if scalars[pair] >= low, scalars[pair] <= high {
        table[Int(scalars[pair] - low)] = UInt16(truncatingIfNeeded: scalars[pair + 1])
      }
      pair += 2
    }
    return table
  }()

  /// The simplified form of a character, or the character itself.
  static func form(of scalar: UInt32) -> UInt32 {
    guard scalar >= low, scalar <= high else { return scalar }
    let simple = table[Int(scalar - low)]
    return simple == 0 ? scalar : UInt32(simple)
  }
}

/// Reading scalars out of UTF-8 bytes.
enum Scalars {
  /// The scalar that starts at `index` and its length in bytes; a broken sequence is one odd byte.
  static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, index + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | (byte & 0x3F)
    }
    return (scalar, length)
  }
}
