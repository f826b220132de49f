package import Diagnostics

extension JSON {
  /// The value written in `text`, or nil when it is no JSON or more than 64 deep.
  package init?(reading text: String) {
    var reader = Reader(bytes: Array(text.utf8))
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    guard reader.isAtEnd else { return nil }
    self = value
  }

  /// The member of that name; the last one when there are several.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The string, when it is one.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    private func peek() -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    mutating func skipSpace() {
      while index < bytes.count, [32, 9, 10, 13].contains(bytes[index]) { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard peek() == byte, !isAtEnd else { return false }
      index += 1
      return true
    }

    private mutating func take(word: StaticString, _ value: JSON) -> JSON? {
      let fits = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
      guard fits else { return nil }
      index += word.utf8CodeUnitCount
      return value
    }

    mutating func value(depth: Int) -> JSON? {
      guard depth < 64 else { return nil }
      skipSpace()
      switch peek() {
      case UInt8(ascii: "{"): return object(depth)
      case UInt8(ascii: "["): return array(depth)
      case UInt8(ascii: "\""): return text().map { .string($0) }
      case UInt8(ascii: "t"): return take(word: "true", .bool(true))
      case UInt8(ascii: "f"): return take(word: "false", .bool(false))
      case UInt8(ascii: "n"): return take(word: "null", .null)
      default: return number()
      }
    }

    private mutating func object(_ depth: Int) -> JSON? {
      index += 1
      var members: [Member] = []
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      while true {
        skipSpace()
        guard peek() == UInt8(ascii: "\""), let name = text() else { return nil }
        skipSpace()
        guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
        members.append(Member(name, value))
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func array(_ depth: Int) -> JSON? {
      index += 1
      var values: [JSON] = []
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      while true {
        guard let value = value(depth: depth + 1) else { return nil }
        values.append(value)
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(values) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func number() -> JSON? {
      let start = index
      while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      if let whole = Int(text) { return .int(whole) }
      return Double(text).map { .number($0) }
    }

    private mutating func text() -> String? {
      index += 1
      var out: [UInt8] = []
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let scalar = escape() else { return nil }
          out += Array(String(Character(scalar)).utf8)
        case 0..<0x20: return nil
        default: out.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
      let byte = peek()
      index += 1
      switch byte {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
        return Unicode.Scalar(byte)
      case UInt8(ascii: "u"): return unicode()
      default: return nil
      }
    }

    /// Four hexadecimal digits; two such for a surrogate pair, a lonely half is repaired.
    private mutating func unicode() -> Unicode.Scalar? {
      guard let high = hex() else { return nil }
      if let scalar = Unicode.Scalar(high) { return scalar }
      guard high < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      else { return "\u{FFFD}" }
      let back = index
      index += 2
      guard let low = hex() else { return nil }
      guard (0xDC00...0xDFFF).contains(low) else {
        index = back
        return "\u{FFFD}"
      }
      return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hex() -> UInt32? {
      guard index + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
      guard let value = UInt32(digits, radix: 16), !digits.hasPrefix("+") else { return nil }
      index += 4
      return value
    }
  }
}
