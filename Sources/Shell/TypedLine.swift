package import Diagnostics

/// A typed line cut into words, with quotes undone and places kept.
package struct TypedLine: Sendable {
  package let source: SourceText
  package let words: [Spanned<String>]

  /// Words end at white space (U+3000 included). A quote (`'` `"` `“”` `「」`) opens at a word's start or after
  /// `=` and must have its partner, else it is a character like any other. `\` protects a space, a quote or itself.
  package init(_ text: String) {
    source = SourceText(name: "", text: text)
    var cutter = WordCutter(text)
    words = cutter.words()
  }

  package var isEmpty: Bool { words.isEmpty }

  /// The lines of `-c`: parted at `;` and line ends outside quotes.
  package static func commands(in text: String) -> [String] {
    var cutter = WordCutter(text, endsAtSemicolon: true)
    return cutter.commands()
  }
}

private struct WordCutter {
  private let characters: [Character]
  private let endsAtSemicolon: Bool
  private var index = 0
  private var offset = 0

  init(_ text: String, endsAtSemicolon: Bool = false) {
    characters = Array(text)
    self.endsAtSemicolon = endsAtSemicolon
  }

  mutating func words() -> [Spanned<String>] {
    var words: [Spanned<String>] = []
    while let word = next() { words.append(word) }
    return words
  }

  mutating func commands() -> [String] {
    var commands: [String] = []
    var start = 0
    while index < characters.count {
      if isEnd(characters[index]) {
        commands.append(String(characters[start..<index]))
        index += 1
        start = index
      } else if characters[index].isWhitespace {
        index += 1
      } else {
        _ = word()
      }
    }
    commands.append(String(characters[start...]))
    return commands.filter { !$0.trimmed.isEmpty }
  }

  private func isEnd(_ character: Character) -> Bool {
    endsAtSemicolon && (character == ";" || character.isNewline)
  }

  private mutating func next() -> Spanned<String>? {
    while index < characters.count, characters[index].isWhitespace { advance() }
    guard index < characters.count else { return nil }
    let start = offset
    let text = word()
    return Spanned(text, Span(start, offset))
  }

  private mutating func advance() {
    offset += characters[index].utf8.count
    index += 1
  }

  private mutating func word() -> String {
    var text = ""
    var mayQuote = true
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace || isEnd(character) { break }
      if mayQuote, let close = Self.partner[character], let end = partnerIndex(close) {
        advance()
        while index < end {
          if characters[index] == "\\", index + 1 < end, Self.protects(characters[index + 1]) {
            advance()
          }
          text.append(characters[index])
          advance()
        }
        advance()
        mayQuote = false
        continue
      }
      if character == "\\", index + 1 < characters.count, Self.protects(characters[index + 1]) {
        advance()
      }
      text.append(characters[index])
      mayQuote = characters[index] == "=" || characters[index] == "＝"
      advance()
    }
    return text
  }

  /// Where the quote closes: its partner with a word's end behind it.
  private func partnerIndex(_ close: Character) -> Int? {
    var probe = index + 1
    while probe < characters.count {
      if characters[probe] == "\\" {
        probe += 2
        continue
      }
      if characters[probe] == close {
        let after = probe + 1
        if after == characters.count || characters[after].isWhitespace || isEnd(characters[after]) {
          return probe
        }
      }
      probe += 1
    }
    return nil
  }

  private static let partner: [Character: Character] = [
    "\"": "\"", "'": "'", "“": "”", "「": "」", "＂": "＂",
  ]

  private static func protects(_ character: Character) -> Bool {
    character == " " || character == "\\" || character == ";" || partner[character] != nil
  }
}

/// The word as an option or a number is meant: full-width letters, digits and signs made plain, and the dash
/// that a Chinese keyboard gives for `--`. Other words stay as typed.
package func plainForm(_ word: String) -> String {
  var plain = word.unicodeScalars.map { scalar in
    (0xFF01...0xFF5E).contains(scalar.value)
      ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }
  let dashes = plain.prefix { $0 == "—" }.count
  if dashes > 0, dashes <= 2, dashes < plain.count {
    plain.replaceSubrange(0..<dashes, with: ["-", "-"])
  }
  let isOption =
    plain.count > 2 && plain[0] == "-" && plain[1] == "-" && plain[2].isASCII
    && plain[2].properties.isAlphabetic
  guard isOption || plain.allSatisfy({ $0.isASCII }) else { return word }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: plain)
  return String(view)
}
