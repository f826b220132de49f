import Diagnostics

/// The markup of the format as bytes: every mark with its full-width twin.
///
/// All functions take an offset and return how many bytes the mark there has, or nil.
enum Marks {
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// A space or tab.
  static func plainSpace(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    at < end && (bytes[at] == space || bytes[at] == tab) ? 1 : nil
  }

  /// U+3000 or U+00A0: what an input method or a web page writes for a space.
  static func oddSpace(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if at + 3 <= end, bytes[at] == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 { return 3 }
    if at + 2 <= end, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 { return 2 }
    return nil
  }

  static func anySpace(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    plainSpace(bytes, at, end) ?? (at < end && bytes[at] == 0x0D ? 1 : nil)
      ?? oddSpace(bytes, at, end)
  }

  /// An ASCII character or its full-width twin (U+FF01…U+FF5E).
  static func either(_ character: UInt8, _ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard at < end else { return nil }
    if bytes[at] == character { return 1 }
    return wide(character, bytes, at, end)
  }

  static func wide(_ character: UInt8, _ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard at + 3 <= end, bytes[at] == 0xEF else { return nil }
    let twin = character - 0x20  // U+FF00 + (c − 0x20) is EF BC 80 + …
    let second: UInt8 = twin < 0x40 ? 0xBC : 0xBD
    return bytes[at + 1] == second && bytes[at + 2] == 0x80 + (twin & 0x3F) ? 3 : nil
  }

  static func colon(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    either(UInt8(ascii: ":"), bytes, at, end)
  }

  /// `→`, or `-` or `=` before `>`, each half or full width.
  static func arrow(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard at < end else { return nil }
    switch bytes[at] {
    case 0xE2:
      return at + 3 <= end && bytes[at + 1] == 0x86 && bytes[at + 2] == 0x92 ? 3 : nil
    case UInt8(ascii: "-"), UInt8(ascii: "="), 0xEF:
      guard
        let stem = either(UInt8(ascii: "-"), bytes, at, end)
          ?? either(UInt8(ascii: "="), bytes, at, end),
        let head = either(UInt8(ascii: ">"), bytes, at + stem, end)
      else { return nil }
      return stem + head
    default: return nil
    }
  }

  /// `、`, `,`, `，`, `;` or `；`: what separates names in a list.
  static func listComma(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    either(UInt8(ascii: ","), bytes, at, end) ?? pause(bytes, at, end)
  }

  /// `、`, `;` or `；`: what separates words that may hold commas.
  static func pause(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if at + 3 <= end, bytes[at] == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x81 { return 3 }
    return either(UInt8(ascii: ";"), bytes, at, end)
  }

  /// A slash between spaces.
  static func spacedSlash(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard let before = anySpace(bytes, at, end),
      let slash = either(UInt8(ascii: "/"), bytes, at + before, end),
      let after = anySpace(bytes, at + before + slash, end)
    else { return nil }
    return before + slash + after
  }

  /// A character that cannot be seen and does not belong in a text: how many bytes, and whether it is U+FFFD.
  static func hidden(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (count: Int, isLost: Bool)? {
    let byte = bytes[at]
    if byte >= 0x20, byte < 0x7F { return nil }
    if byte < 0x20 || byte == 0x7F {
      if byte == tab || (byte == 0x0D && at + 1 == end) { return nil }
      return (1, false)
    }
    let second = at + 1 < end ? bytes[at + 1] : 0
    let third = at + 2 < end ? bytes[at + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0x80..<0xA0, _): return (2, false)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): return (3, false)
    case (0xEF, 0xBB, 0xBF): return (3, false)
    case (0xEF, 0xBF, 0xBD): return (3, true)
    default: return nil
    }
  }
}

extension SourceText {
  /// The span without white space (U+3000 included) at both ends.
  func trimmed(_ span: Span) -> Span {
    var start = span.start
    while let space = Marks.anySpace(bytes, start, span.end) { start += space }
    var end = span.end
    while end > start {
      if Marks.anySpace(bytes, end - 1, end) != nil {
        end -= 1
      } else if end - 3 >= start, Marks.oddSpace(bytes, end - 3, end) == 3 {
        end -= 3
      } else if end - 2 >= start, Marks.oddSpace(bytes, end - 2, end) == 2 {
        end -= 2
      } else {
        break
      }
    }
    return Span(start, end)
  }

  /// The trimmed parts between separators; empty parts are kept.
  @inline(__always)
  func split(_ span: Span, at separator: ([UInt8], Int, Int) -> Int?) -> [Span] {
    var parts: [Span] = []
    var start = span.start
    var offset = span.start
    while offset < span.end {
      if let count = separator(bytes, offset, span.end) {
        parts.append(trimmed(Span(start, offset)))
        offset += count
        start = offset
      } else {
        offset += 1
      }
    }
    parts.append(trimmed(Span(start, span.end)))
    return parts
  }

  /// The first place in the span where the mark stands.
  @inline(__always)
  func first(
    _ mark: ([UInt8], Int, Int) -> Int?, in span: Span
  ) -> Span? {
    var offset = span.start
    while offset < span.end {
      if let count = mark(bytes, offset, span.end) { return Span(offset, offset + count) }
      offset += 1
    }
    return nil
  }
}
