import Diagnostics

/// A list of wordings to look for: Chinese anywhere, English as whole words, case ignored.
struct Phrases: Sendable {
  private struct Wording: Sendable {
    let bytes: [UInt8]
    let sign: Int
  }

  private let wordings: [Wording]

  init(_ wordings: [String]) {
    self.wordings = wordings.map { text in
      let bytes = Array(text.lowercased().utf8)
      return Wording(bytes: bytes, sign: Spoken.sign(of: bytes, at: 0))
    }
  }

  /// The first place in `text` where one of the wordings stands, in UTF-8 offsets.
  func find(in text: Spoken) -> Span? {
    var best: Span?
    for wording in wordings {
      guard text.mayHold(wording.sign), let found = text.find(wording.bytes) else { continue }
      if best.map({ found.start < $0.start || (found.start == $0.start && found.end > $0.end) })
        ?? true
      {
        best = found
      }
    }
    return best
  }

  func count(in text: Spoken) -> Int {
    var total = 0
    for wording in wordings {
      var from = 0
      while text.mayHold(wording.sign), let found = text.find(wording.bytes, from: from) {
        total += 1
        from = found.end
      }
    }
    return total
  }
}

/// What was said, ready to be searched: its bytes with ASCII letters in lower case, offsets unchanged.
package struct Spoken: Sendable {
  package let text: String
  let bytes: [UInt8]
  /// Which beginnings of words occur at all: most searches end here.
  private let signs: [Bool]

  package init(_ text: String) {
    self.text = text
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var signs = [Bool](repeating: false, count: Self.signCount)
    for byte in text.utf8 { bytes.append(byte >= 65 && byte <= 90 ? byte + 32 : byte) }
    for index in bytes.indices { signs[Self.sign(of: bytes, at: index)] = true }
    self.bytes = bytes
    self.signs = signs
  }

  private static let signCount = 1024

  /// A small hash of the three bytes at an index; 0 where there are fewer.
  static func sign(of bytes: [UInt8], at index: Int) -> Int {
    guard index + 2 < bytes.count else { return 0 }
    return (Int(bytes[index]) &* 67 &+ Int(bytes[index + 1]) &* 31 &+ Int(bytes[index + 2]))
      & (signCount - 1)
  }

  func mayHold(_ sign: Int) -> Bool { sign == 0 || signs[sign] }

  /// Where `wanted` stands; a wording that starts or ends with a letter must be a word of its own.
  func find(_ wanted: [UInt8], from start: Int = 0) -> Span? {
    guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
    var index = start
    let last = bytes.count - wanted.count
    while index <= last {
      if bytes[index] == first, matches(wanted, at: index), isWhole(wanted, at: index) {
        return Span(index, index + wanted.count)
      }
      index += 1
    }
    return nil
  }

  private func matches(_ wanted: [UInt8], at index: Int) -> Bool {
    for (offset, byte) in wanted.enumerated() where bytes[index + offset] != byte { return false }
    return true
  }

  private func isWhole(_ wanted: [UInt8], at index: Int) -> Bool {
    let end = index + wanted.count
    if let first = wanted.first, Self.isLetter(first), index > 0, Self.isLetter(bytes[index - 1]) {
      return false
    }
    if let last = wanted.last, Self.isLetter(last), end < bytes.count, Self.isLetter(bytes[end]) {
      return false
    }
    return true
  }

  /// What stands at a span, from the beginning of its first word: `I'll email`, not `'ll email`.
  func words(at span: Span) -> String {
    var start = min(span.start, bytes.count)
    while start > 0, isWithinAWord(at: start) { start -= 1 }
    return self[Span(start, span.end)]
  }

  /// Whether an offset stands between two letters, or at an apostrophe behind one.
  private func isWithinAWord(at offset: Int) -> Bool {
    let apostrophe = UInt8(ascii: "'")
    guard offset < bytes.count, Self.isLetter(bytes[offset - 1]) || bytes[offset - 1] == apostrophe
    else { return false }
    return Self.isLetter(bytes[offset]) || bytes[offset] == apostrophe
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57)
  }

  subscript(span: Span) -> String {
    let end = min(span.end, bytes.count)
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: min(span.start, end))
    let to = utf8.index(utf8.startIndex, offsetBy: end)
    return String(decoding: utf8[from..<to], as: UTF8.self)
  }

  var whole: Span { Span(0, bytes.count) }

  /// The sentences with their closing mark, in order.
  var sentences: [Span] {
    var spans: [Span] = []
    var start = 0
    var offset = 0
    var wasEnd = false
    // Where a sentence that holds more than space and marks has begun.
    var hasWords = false
    while offset < bytes.count {
      let (isEnd, size) = endMark(at: offset)
      if wasEnd, !isEnd {
        if hasWords { spans.append(Span(start, offset)) }
        start = offset
        hasWords = false
      }
      wasEnd = isEnd
      if !isSpace(at: offset) { hasWords = true }
      offset += size
    }
    if offset > start, hasWords { spans.append(Span(start, offset)) }
    return spans
  }

  /// Whether a mark that ends a sentence stands at an offset, and the bytes of what stands there.
  private func endMark(at offset: Int) -> (isEnd: Bool, size: Int) {
    switch bytes[offset] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "\n"):
      return (true, 1)
    case UInt8(ascii: "."): return (isFullStop(at: offset), 1)
    case 0xE3, 0xEF:
      guard offset + 2 < bytes.count else { return (false, 1) }
      let mark = (bytes[offset], bytes[offset + 1], bytes[offset + 2])
      // 。and ！？；
      let isEnd =
        mark == (0xE3, 0x80, 0x82)
        || mark.0 == 0xEF && mark.1 == 0xBC && [0x81, 0x9F, 0x9B].contains(mark.2)
      return (isEnd, 3)
    case ..<0x80: return (false, 1)
    case ..<0xE0: return (false, min(2, bytes.count - offset))
    case ..<0xF0: return (false, min(3, bytes.count - offset))
    default: return (false, min(4, bytes.count - offset))
    }
  }

  private func isSpace(at offset: Int) -> Bool {
    switch bytes[offset] {
    case 9...13, 32: true
    case 0xE3:
      offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80
    default: false
    }
  }

  /// A dot between digits or behind a single letter (`3.5`, `p.m.`) ends nothing.
  private func isFullStop(at offset: Int) -> Bool {
    if offset + 1 < bytes.count, bytes[offset + 1] != 32, bytes[offset + 1] != 10 { return false }
    guard offset >= 2 else { return true }
    let before = bytes[offset - 1]
    let earlier = bytes[offset - 2]
    if Self.isLetter(before), earlier == 46 || earlier == 32 { return before < 97 }
    let start = bytes[max(0, offset - 3)..<offset]
    return !["mr", "ms", "dr"].contains { start.suffix(2).elementsEqual($0.utf8) }
      && !start.elementsEqual("mrs".utf8)
  }

  /// The sentence that holds the offset.
  func sentence(at offset: Int) -> Span {
    sentences.first { $0.start <= offset && offset < $0.end } ?? whole
  }

  /// Chinese characters, and words of letters and digits.
  var length: (characters: Int, words: Int) {
    var characters = 0
    var words = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      if scalar.isHan {
        characters += 1
        isInWord = false
      } else if scalar.properties.isAlphabetic || (scalar.value >= 48 && scalar.value <= 57) {
        if !isInWord { words += 1 }
        isInWord = true
      } else if scalar != "'" && scalar != "’" && scalar != "-" {
        isInWord = false
      }
    }
    return (characters, words)
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
  }
}

/// A wording as an array of Chinese and English spellings.
extension Phrases: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: String...) { self.init(elements) }
}
