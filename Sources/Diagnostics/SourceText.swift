/// A file's or a typed line's text, with its lines.
package struct SourceText: Sendable, Hashable {
  /// What messages call it: a path as given, or a word for typed lines.
  package let name: String
  package let text: String
  /// The text's UTF-8; spans are offsets into it.
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Unicode scalars before every `stride` bytes, so that a place in a very long line is found without counting it.
  private let scalarsBefore: [Int]
  private static let stride = 4096

  package init(name: String, text: String) {
    self.name = name
    self.text = text
    bytes = Array(text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
    var marks: [Int] = []
    var scalars = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      marks.append(scalars)
      for byte in bytes[start..<min(start + Self.stride, bytes.count)] where byte & 0xC0 != 0x80 {
        scalars += 1
      }
    }
    scalarsBefore = marks
  }

  /// Unicode scalars that begin before an offset.
  private func scalars(before offset: Int) -> Int {
    let mark = min(offset / Self.stride, scalarsBefore.count - 1)
    guard mark >= 0 else { return 0 }
    var scalars = scalarsBefore[mark]
    for byte in bytes[mark * Self.stride..<offset] where byte & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  package var lineCount: Int {
    guard let last = lineStarts.last else { return 0 }
    return last == bytes.count && lineStarts.count > 1 ? lineStarts.count - 1 : lineStarts.count
  }

  /// The span of line `number` (1-based) without its line end; CR before LF is not part of it.
  package func lineSpan(_ number: Int) -> Span {
    guard number >= 1, number <= lineStarts.count else { return Span(bytes.count, bytes.count) }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Span(start, end)
  }

  package subscript(span: Span) -> String {
    let end = min(span.end, bytes.count)
    return String(decoding: bytes[min(span.start, end)..<end], as: UTF8.self)
  }

  /// The 1-based line of a UTF-8 offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The 1-based line and column of a UTF-8 offset; columns count Unicode scalars.
  package func position(_ offset: Int) -> Position {
    let clamped = min(max(offset, 0), bytes.count)
    let line = line(at: clamped)
    let column = scalars(before: clamped) - scalars(before: lineStarts[line - 1]) + 1
    return Position(line: line, column: column)
  }

  /// A place for people: 1-based, columns in Unicode scalars.
  package struct Position: Sendable, Hashable {
    package let line: Int
    package let column: Int
  }
}
