extension StringProtocol {
  /// The text in lines of at most `cells` cells, broken at spaces and between wide characters;
  /// a word longer than a line is cut. Lines after the first are indented by `indent` spaces.
  ///
  /// No line starts with a closing mark of Chinese punctuation.
  package func wrapped(at cells: Int, indent: Int = 0) -> [String] {
    let width = Swift.max(cells, indent + 4)
    var lines: [String] = []
    for paragraph in self.split(separator: "\n", omittingEmptySubsequences: false) {
      if paragraph.cells <= width {
        lines.append(String(paragraph).trimmedEnd)
        continue
      }
      var wrapper = Wrapper(width: width, indent: indent)
      for piece in pieces(of: paragraph) { wrapper.take(piece) }
      lines += wrapper.finish()
    }
    return lines
  }
}

extension Sequence<String> {
  /// The items in lines of at most `cells` cells, broken between two items; one longer than a line is broken by
  /// itself.
  ///
  /// - Parameter gap: what stands between two items of a line.
  package func wrapped(at cells: Int, between gap: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for item in self {
      let longer = line.isEmpty ? item : line + gap + item
      if longer.cells <= cells {
        line = longer
      } else {
        if !line.isEmpty { lines.append(line) }
        let pieces = item.wrapped(at: cells)
        lines += pieces.dropLast()
        line = pieces.last ?? ""
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

private let closing: Set<Character> = Set("，。！？；：、）」』】》”’…,.!?;:)]}")
private let opening: Set<Character> = Set("（「『《【“‘([{")

/// What stays together at a line's end: a word, a space, or one wide character with the marks that open before it
/// and close behind it.
private func pieces(of text: some StringProtocol) -> [String] {
  var result: [String] = []
  var word = ""
  func isClosing(_ character: Character) -> Bool { closing.contains(character) }
  func isOpening(_ character: Character) -> Bool { opening.contains(character) }
  for character in text {
    if isOpening(character), word.allSatisfy(isOpening) {
      word.append(character)
    } else if character == " " {
      if !word.isEmpty { result.append(word) }
      word = ""
      result.append(" ")
    } else if isClosing(character), word.isEmpty, let last = result.last, last != " " {
      result[result.count - 1] = last + String(character)
    } else if isClosing(character), character.cells == 2, !word.isEmpty {
      result.append(word + String(character))
      word = ""
    } else if character.cells == 2, !isClosing(character) {
      let before = word.allSatisfy(isOpening) ? word : ""
      if before.isEmpty, !word.isEmpty { result.append(word) }
      word = ""
      if isOpening(character) {
        word = before + String(character)
      } else {
        result.append(before + String(character))
      }
    } else {
      word.append(character)
    }
  }
  if !word.isEmpty { result.append(word) }
  return result
}

private struct Wrapper {
  let width: Int
  let indent: Int
  var lines: [String] = []
  var line = ""
  var used = 0

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  mutating func take(_ piece: String) {
    let cells = piece.cells
    if used + cells <= width {
      if piece == " ", used == indent, !lines.isEmpty { return }
      line += piece
      used += cells
    } else if piece != " " {
      startLine()
      if used + cells <= width {
        line += piece
        used += cells
      } else {
        for character in piece {
          if used + character.cells > width { startLine() }
          line.append(character)
          used += character.cells
        }
      }
    }
  }

  mutating func startLine() {
    if used > (lines.isEmpty ? 0 : indent) {
      lines.append(line.trimmedEnd)
    }
    line = String(repeating: " ", count: indent)
    used = indent
  }

  mutating func finish() -> [String] { lines + [line.trimmedEnd] }
}

extension String {
  /// The text without spaces at its end.
  package var trimmedEnd: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}

extension StringProtocol {
  /// The text without white space (U+3000 included) at both ends.
  package var trimmed: String {
    let whole = String(self)
    if whole.hasPlainEnds { return whole }
    var view = whole[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}

extension String {
  /// Whether it starts and ends with printable ASCII or a Chinese character, as nearly all text does.
  fileprivate var hasPlainEnds: Bool {
    var copy = self
    return copy.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      guard (first > 0x20 && first < 0x7F) || (first >= 0xE4 && first <= 0xE9) else { return false }
      if last > 0x20, last < 0x7F { return true }
      guard last >= 0x80, bytes.count > 2 else { return false }
      return bytes[bytes.count - 3] >= 0xE4 && bytes[bytes.count - 3] <= 0xE9
    }
  }
}
