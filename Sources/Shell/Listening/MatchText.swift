import Diagnostics
import Hearing

/// A match as a person reads it: what it is, the words that decided underlined, what else it may be.
struct MatchText {
  private let said: String
  private let match: Match

  init(_ said: String, _ match: Match) {
    self.said = said
    self.match = match
  }

  func text(_ language: Language, columns: Int) -> Styled {
    var text = Styled()
    if match.unknown {
      text.line(
        Bilingual(zh: "说不准，最像的是：", en: "not sure; it is most like:")[language], .warning)
    }
    text.append(Self.title(match.label, language), .strong)
    text.line("  \(match.label) · \(Self.percent(match.score))", .quiet)
    text.append(underlined(columns: columns))
    let others = match.top.dropFirst().map {
      "\(Self.title($0.label, language)) \($0.label) \(Self.percent($0.score))"
    }
    if !others.isEmpty {
      let line = Bilingual(zh: "也可能：", en: "or: ")[language] + others.joined(separator: " · ")
      for piece in line.wrapped(at: columns) { text.line(piece, .quiet) }
    }
    return text
  }

  /// The name in the language of the reader, with the other language's beside it.
  private static func title(_ label: String, _ language: Language) -> String {
    guard let reply = ReplyLabel(rawValue: label) else { return harmless(label) }
    return language == .zh
      ? "\(reply.title.zh) / \(reply.title.en)" : "\(reply.title.en) / \(reply.title.zh)"
  }

  private static func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) %" }

  /// The words, cut to the width, with marks under those that decided.
  private func underlined(columns: Int) -> Styled {
    var text = Styled()
    var line = ""
    var marks = ""
    var cells = 0
    func flush(_ text: inout Styled) {
      text.line("  " + line, .prospect)
      if marks.contains("^") { text.line("  " + marks.trimmedEnd, .good) }
      line = ""
      marks = ""
      cells = 0
    }
    var offset = 0
    for character in said {
      let shown = harmless(String(character))
      let width = shown.cells
      if cells + width > max(10, columns - 2) { flush(&text) }
      let isMarked = match.because.contains { $0.start <= offset && offset < $0.end }
      line += shown
      marks += String(repeating: isMarked ? "^" : " ", count: width)
      cells += width
      offset += character.utf8.count
    }
    flush(&text)
    return text
  }
}
