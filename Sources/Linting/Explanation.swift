package import Diagnostics
import Hearing
import Playbooks

/// The card of a finding's name: a problem of the text or a rule.
package struct Explanation: Sendable {
  package let name: String
  package let severity: Severity
  package let summary: Bilingual
  package let why: Bilingual
  package let rule: Rule?

  /// The card, or nil for a name nobody knows.
  package init?(_ name: String) {
    let key = folded(name.trimmed)
    if let problem = Problem(rawValue: key) {
      self.name = key
      severity = problem.severity
      summary = problem.card.summary
      why = problem.card.why
      rule = nil
    } else if let rule = Rule.all.first(where: { $0.name == key }) {
      self.name = key
      severity = rule.severity
      summary = rule.summary
      why = rule.rationale
      self.rule = rule
    } else {
      return nil
    }
  }

  /// Every name there is, problems first.
  package static var names: [String] { Problem.allCases.map(\.rawValue) + Rule.all.map(\.name) }

  /// The page `explain` shows.
  package func page(_ language: Language, cells: Int) -> Styled {
    var text = Styled()
    text.append(name, .heading)
    let kind =
      rule.map { $0.group.title } ?? Bilingual(zh: "文字与走法", en: "text and paths")
    text.line("  \(severity.word[language]) · \(kind[language])", .quiet)
    for line in summary[language].wrapped(at: cells) { text.line(line) }
    text.line()
    for line in why[language].wrapped(at: cells) { text.line(line) }
    words(language, cells, &text)
    guard let rule else {
      text.line()
      text.line(
        language == .zh
          ? "这是写错了，不能用「允许」放过。" : "A mistake, not a matter of craft: it cannot be allowed.",
        .quiet)
      return text
    }
    for example in rule.bad where Rule.language(of: example) == language {
      section(Bilingual(zh: "不要这样", en: "not like this")[language], example, &text)
    }
    for example in rule.good where Rule.language(of: example) == language {
      section(Bilingual(zh: "这样写", en: "like this")[language], example, &text)
    }
    text.line()
    text.line(
      rule.canBeAllowed
        ? Bilingual(
          zh: "确有理由就写「- 允许：\(name)（理由）」。", en: "With a reason: “- Allow: \(name) (the reason)”.")[
            language]
        : Bilingual(zh: "红线，写什么理由都不放过。", en: "A red line: no reason silences it.")[language],
      .quiet)
    return text
  }

  /// What may stand there, where that is a list.
  private func words(_ language: Language, _ cells: Int, _ text: inout Styled) {
    let choices = choices(language)
    guard !choices.isEmpty else { return }
    text.line()
    text.line(Bilingual(zh: "可以写", en: "what may stand there")[language], .strong)
    let width = (choices.map(\.word.cells).max() ?? 0) + 2
    for choice in choices {
      text.line("  " + (choice.title.map { choice.word.padded(to: width) + $0 } ?? choice.word))
    }
  }

  private func choices(_ language: Language) -> [(word: String, title: String?)] {
    if name == Rule.unknownLabel.name {
      return ReplyLabel.allCases.map { ($0.rawValue, $0.title[language]) }
    }
    return switch Problem(rawValue: name) {
    case .unknownKind: Stage.Kind.allCases.map { ($0.words.house(language), nil) }
    case .unknownCriterion: CriterionName.all.map { ($0, nil) }
    default: []
    }
  }

  private func section(_ title: String, _ example: String, _ text: inout Styled) {
    text.line()
    text.line(title, .strong)
    for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
      text.line("  " + String(line.filter { $0 != "⟦" && $0 != "⟧" }))
    }
  }
}

extension Rule.Group {
  package var title: Bilingual {
    switch self {
    case .craft: Bilingual(zh: "说法", en: "craft")
    case .catalogue: Bilingual(zh: "异议库", en: "catalogue")
    case .languages: Bilingual(zh: "两种语言", en: "languages")
    case .redLine: Bilingual(zh: "红线", en: "red line")
    }
  }
}

extension Rule {
  /// The language of an example: Chinese when its first field's name is.
  package static func language(of example: String) -> Language {
    let field = example.split(separator: "\n").first { $0.hasPrefix("- ") } ?? ""
    return field.dropFirst(2).first.map { $0.cells == 2 } ?? false ? .zh : .en
  }
}
