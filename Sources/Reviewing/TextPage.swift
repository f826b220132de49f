package import Diagnostics
package import Statistics

/// Lines of a page, wrapped by cells.
package struct TextPage {
  package let language: Language
  package let cells: Int
  /// Words only: no charts in cells.
  package let isPlain: Bool
  package private(set) var text = Styled()

  package init(language: Language, cells: Int, isPlain: Bool = false) {
    self.language = language
    self.cells = cells
    self.isPlain = isPlain
  }

  package mutating func heading(_ words: Bilingual) {
    if !text.isEmpty { text.line() }
    wrapped(words[language], .heading, indent: 0)
  }

  package mutating func line(_ words: Bilingual, _ meaning: Styled.Meaning = .plain) {
    wrapped(words[language], meaning, indent: 2)
  }

  package mutating func quiet(_ words: Bilingual) { wrapped(words[language], .quiet, indent: 2) }

  package mutating func quiet(_ rate: Rate) {
    wrapped(rate.definition[language], .quiet, indent: 2)
  }

  /// A rate, what is missing until it can be relied on, and its definition.
  package mutating func rate(_ rate: Rate, _ proportion: Proportion) {
    row(rate.title[language], rate.figures(proportion, language))
    if let missing = rate.notEnough(proportion), proportion.trials > 0 {
      wrapped("  " + missing[language], .warning, indent: 4)
    }
    wrapped("  " + rate.definition[language], .quiet, indent: 4)
  }

  package mutating func row(_ name: String, _ figures: String) {
    let separator = language == .zh ? "：" : ": "
    wrapped(name + separator + figures, .plain, indent: 2)
  }

  /// A line of a chart, shown where charts are wanted and it fits.
  package mutating func chart(_ line: String, _ meaning: Styled.Meaning = .quiet) {
    guard !isPlain, line.cells <= cells else { return }
    text.line(line, meaning)
  }

  private mutating func wrapped(_ words: String, _ meaning: Styled.Meaning, indent: Int) {
    for line in words.wrapped(at: cells, indent: indent) { text.line(line, meaning) }
  }
}
