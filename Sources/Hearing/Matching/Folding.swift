/// Characters folded for matching: width, case, traditional forms and the commonest dialect writings.
enum Folding {
  /// The next scalar with full-width and typographic signs made plain; a broken byte reads as a space.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return first }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    guard first >= 0xC2, first < 0xF5, index + length <= bytes.count else { return 32 }
    var scalar = first & (length == 3 ? 0x07 : length == 2 ? 0x0F : 0x1F)
    for offset in 0..<length {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return 32 }
      scalar = scalar << 6 | (byte & 0x3F)
    }
    index += length
    switch scalar {
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    case 0x2018, 0x2019, 0x02BC: return 39
    case 0x2010...0x2013: return 45
    case 0xC0...0x17F: return latin(scalar)
    default: return scalar
    }
  }

  /// The letter under the commonest accents.
  private static func latin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5: 97
    case 0xC7, 0xE7: 99
    case 0xC8...0xCB, 0xE8...0xEB: 101
    case 0xCC...0xCF, 0xEC...0xEF: 105
    case 0xD1, 0xF1: 110
    case 0xD2...0xD6, 0xF2...0xF6: 111
    case 0xD9...0xDC, 0xF9...0xFC: 117
    default: scalar
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    scalar >= 97 && scalar <= 122 || scalar >= 65 && scalar <= 90
  }

  static func isWordPart(_ scalar: UInt32) -> Bool {
    isLetter(scalar) || scalar >= 48 && scalar <= 57
  }

  /// Of a scalar for which `isWordPart` holds.
  static func lower(_ scalar: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar >= 65 && scalar <= 90 ? scalar + 32 : scalar)
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    scalar >= 0x4E00 && scalar <= 0x9FFF || scalar == 0x3007
      || scalar >= 0x3400 && scalar <= 0x4DBF || scalar >= 0x20000 && scalar <= 0x323AF
  }

  /// The simplified character.
  static func plain(_ scalar: UInt32) -> UInt32 { Simplified.form(of: scalar) }

  /// One to ten, half and their like.
  static func isNumeral(_ han: UInt32) -> Bool {
    switch han {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x4E24,
      0x534A, 0x96F6, 0x3007, 0x767E, 0x51E0:
      true
    default: false
    }
  }

  /// Dialect and polite writings as the standard ones; the second is 0 where there is one character only.
  static func dialect(_ han: UInt32) -> (UInt32, UInt32) {
    switch han {
    case 0x60A8, 0x59B3: (0x4F60, 0)  // 您 妳 → 你
    case 0x6069: (0x55EF, 0)  // 恩 → 嗯
    case 0x5187: (0x6CA1, 0)  // 冇 → 没
    case 0x5514: (0x4E0D, 0)  // 唔 → 不
    case 0x4FC2: (0x662F, 0)  // 係 → 是
    case 0x5605: (0x7684, 0)  // 嘅 → 的
    case 0x4F62: (0x4ED6, 0)  // 佢 → 他
    case 0x752D: (0x522B, 0)  // 甭 → 别
    case 0x4FFA: (0x6211, 0)  // 俺 → 我
    case 0x5565: (0x4EC0, 0x4E48)  // 啥 → 什么
    case 0x548B: (0x600E, 0x4E48)  // 咋 → 怎么
    default: (han, 0)
    }
  }
}
