import Console
package import Diagnostics

/// One answer of a digit menu. Keys are digits or `-`: a Chinese input method turns letters into candidates.
package struct Choice: Sendable, Hashable {
  package let key: String
  package let title: Bilingual

  package init(_ key: String, _ title: Bilingual) {
    self.key = key
    self.title = title
  }
}

extension Desk {
  /// Asks for a line. Throws `Interruption` on Ctrl-C and at the end of input.
  package func ask(_ question: Bilingual) throws -> String {
    try ask(Styled(question[language] + " "))
  }

  package func ask(_ question: Styled) throws -> String {
    world.flush()
    switch world.nextLine(Prompt(question, .answer), nil) {
    case .line(let line): return line
    case .interrupted: throw Interruption.abandoned
    case .end:
      if world.isConversational { say(Styled("\n")) }
      throw Interruption.endOfInput
    case .terminated(let signal): throw Interruption.terminated(signal: signal)
    }
  }

  /// Shows the choices and asks until one is picked; full-width digits and the words themselves count.
  ///
  /// - Parameter standard: what an empty line means, or nil when it asks again.
  /// - Returns: the index of the choice.
  package func choose(_ question: Bilingual, _ choices: [Choice], standard: Int? = nil) throws
    -> Int
  {
    say(menu(choices))
    var prompt = question[language]
    if let standard { prompt += " [\(choices[standard].key)]" }
    while true {
      let answer = folded(try ask(Styled(prompt + " "))).trimmed
      if answer.isEmpty, let standard { return standard }
      if let index = choices.firstIndex(where: { $0.key == answer }) { return index }
      if let index = choices.firstIndex(where: { choice in
        Language.allCases.contains { folded(choice.title[$0]) == answer }
      }) {
        return index
      }
      let keys = choices.map(\.key)
      note(
        Bilingual(
          zh: "请按 \(keys.joined(separator: "、")) 之一",
          en: "type one of \(keys.joined(separator: ", "))"), .warning)
    }
  }

  /// The choices in as many columns as fit: `1 接通本人   2 旁人接听 …`; one a line with `--plain`.
  package func menu(_ choices: [Choice]) -> Styled {
    let cells = choices.map { "\($0.key) \($0.title[language])" }
    let widest = (cells.map(\.cells).max() ?? 0) + 3
    let perRow = isPlain ? 1 : max(1, columns / max(1, widest))
    var text = Styled()
    for start in stride(from: 0, to: cells.count, by: perRow) {
      let row = cells[start..<min(start + perRow, cells.count)]
      text.line(row.map { $0.padded(to: widest) }.joined().trimmedEnd)
    }
    return text
  }
}
