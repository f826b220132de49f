package import Diagnostics

/// Help in three tiers, from the cards alone: all commands by group, one card, a search.
package struct HelpText {
  private let language: Language
  private let columns: Int

  package init(_ language: Language, _ columns: Int) {
    self.language = language
    self.columns = min(columns, 100)
  }

  /// All commands by group, a line each.
  package func overview() -> Styled {
    var text = Styled()
    let title = Bilingual(
      zh: "陪练：练约见电话，记结果，看这一周。", en: "spar: rehearse appointment calls, log them, see your week.")
    for line in title[language].wrapped(at: columns) { text.line(line, .strong) }
    for line in doors() { text.line(line.truncated(to: columns), .quiet) }
    for group in CommandGroup.allCases {
      let cards = CommandShelf.cards.filter { $0.group == group }
      guard !cards.isEmpty else { continue }
      text.line()
      text.line(group.title[language], .heading)
      text.append(rows(cards.map { (names($0), $0.summary[language]) }))
    }
    text.line()
    let more = Bilingual(
      zh: "「帮助 命令」看用法，「帮助 词」查找。", en: "“help COMMAND” shows one, “help WORD” searches.")
    for line in more[language].wrapped(at: columns) { text.line(line) }
    return text
  }

  private func doors() -> [String] {
    Bilingual(
      zh: "  spar               进入陪练\n  spar 命令 …        只做一件事\n  spar < 文件         逐行执行",
      en: """
          spar               the prompt
          spar COMMAND …     one command
          spar < FILE        a line at a time
        """)[language].split(separator: "\n").map(String.init)
  }

  /// One command: usage, options, notes, examples.
  package func card(_ card: CommandCard) -> Styled {
    var text = Styled()
    let names = ([card.name] + card.chinese).joined(separator: " · ")
    for (index, line) in "\(names)  \(card.summary[language])".wrapped(at: columns, indent: 2)
      .enumerated()
    {
      text.line(line, index == 0 ? .strong : .plain)
    }
    text.line()
    for line in usageLines(card) { text.line(line) }
    if !card.arguments.isEmpty {
      text.line()
      text.append(rows(card.arguments.map { (label($0), $0.help[language]) }))
    }
    for note in card.notes {
      text.line()
      for line in note[language].wrapped(at: columns) { text.line(line) }
    }
    let examples = card.examples(language)
    if !examples.isEmpty {
      text.line()
      text.line(Bilingual(zh: "例如", en: "for example")[language], .heading)
      for line in examples.flatMap({ "  \($0)".wrapped(at: columns, indent: 4) }) {
        text.line(line)
      }
    }
    text.line()
    let others = GlobalOptions.arguments.map(\.name).joined(separator: " ")
    let everywhere = Bilingual(zh: "任何命令都可以加：\(others)", en: "with every command: \(others)")
    for line in everywhere[language].wrapped(at: columns, indent: 2) { text.line(line, .quiet) }
    return text
  }

  /// `usage: plan --appointments K …`, wrapped.
  package func usageLines(_ card: CommandCard) -> [String] {
    let lead = Bilingual(zh: "用法：", en: "usage: ")[language]
    let line = lead + card.title(language) + (card.usage.isEmpty ? "" : " " + card.usage)
    return line.wrapped(at: columns, indent: lead.cells)
  }

  /// The commands in which the words occur, or a sentence that there are none.
  package func search(_ words: String) -> Styled? {
    let wanted = folded(words).trimmed
    let found = CommandShelf.cards.filter { card in
      let texts =
        card.names + [card.summary.zh, card.summary.en]
        + card.arguments.flatMap { [$0.name, $0.help.zh, $0.help.en] }
        + card.notes.flatMap { [$0.zh, $0.en] }
      return texts.contains { folded($0).contains(wanted) }
    }
    guard !found.isEmpty else { return nil }
    return rows(found.map { (names($0), $0.summary[language]) })
  }

  private func names(_ card: CommandCard) -> String {
    switch language {
    case .zh: ([card.chinese.first, card.name].compactMap { $0 }).joined(separator: " ")
    case .en: card.name
    }
  }

  private func label(_ argument: CommandCard.Argument) -> String {
    argument.name + (argument.value.map { " " + $0 } ?? "")
  }

  /// Two columns; the second wraps under itself. On a narrow screen the second goes on a line of its own.
  private func rows(_ pairs: [(String, String)]) -> Styled {
    let widest = min(pairs.map(\.0.cells).max() ?? 0, 28)
    var text = Styled()
    for (name, help) in pairs {
      if columns < 50 || name.cells > widest {
        text.line("  " + name, .strong)
        for line in help.wrapped(at: max(20, columns - 4)) { text.line("    " + line) }
        continue
      }
      for (index, line) in help.wrapped(at: max(20, columns - widest - 4)).enumerated() {
        text.append("  ")
        text.append((index == 0 ? name : "").padded(to: widest), .strong)
        text.line("  " + line)
      }
    }
    return text
  }
}
