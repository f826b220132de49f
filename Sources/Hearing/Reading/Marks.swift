/// What kind of sign a scalar is.
enum Marks {
  /// Full-width forms and typographic signs as their plain ASCII ones.
  static func plain(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    switch scalar {
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    case 0x3000, 0xA0, 0x202F, 0x2009: return 32
    case 0x2018, 0x2019, 0x02BC: return 39
    case 0x2010...0x2015, 0x2212: return 45
    case 0x301C, 0x223C: return 126
    case 0x2044: return 47
    case 0x2236: return 58
    default: return scalar
    }
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 9, 10, 11, 12, 13, 32, 0x200B, 0x200D, 0xFEFF, 0xFE0F: true
    default: false
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 65...90, 97...122, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    default: false
    }
  }

  static func lower(_ scalar: UInt32) -> UInt32 {
    scalar >= 65 && scalar <= 90 ? scalar + 32 : scalar
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: true
    default: false
    }
  }

  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 33...47, 58...64, 91...96, 123...126, 0x2026, 0x201C, 0x201D, 0xA3, 0xA5, 0x20AC: true
    case 0x3001...0x3011, 0xB7: true
    default: false
    }
  }

  static func endsSentence(_ key: UInt64) -> Bool {
    switch key {
    case 10, 33, 59, 63, 0x3002, 0x2026: true
    default: false
    }
  }

  static func endsClause(_ key: UInt64) -> Bool {
    switch key {
    case 44, 58: true
    default: false
    }
  }

  static func isDash(_ key: UInt64) -> Bool { key == 45 || key == 126 }
}
