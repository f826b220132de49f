import Diagnostics
import Playbooks

/// The pages docs/rules.md and docs/diagnostics.md as the shelves have them.
package enum ReferencePages {
  /// Every rule with its reasons and its examples, by group.
  package static var rules: String {
    var page = """
      # 检查规则 · Rules

      由 `Sources/Linting/Rules` 生成（`UPDATE_GOLDEN=1 bin/check`），别手改。终端里看一条：`explain 名字`。
      Generated from `Sources/Linting/Rules` (`UPDATE_GOLDEN=1 bin/check`); do not edit. In the terminal: `explain NAME`.

      ⟦ ⟧ 里的，就是会被指出来的那几个字；不加括号的例子，这条规则不管。
      Words in ⟦ ⟧ are those a rule points at; it says nothing about an example without them.

      """
    for group in Rule.Group.allCases {
      page += "\n" + row(group.title, Rule.all.filter { $0.group == group }.map(\.name))
    }
    for group in Rule.Group.allCases {
      page += "\n## \(group.title.zh) · \(group.title.en)\n"
      page += "\n\(note(group).zh)\n\(note(group).en)\n"
      for rule in Rule.all where rule.group == group { page += card(rule) }
    }
    return page
  }

  /// Every problem of the text and of the paths, in the order of the list.
  package static var diagnostics: String {
    var page = """
      # 读文件时的提示 · Diagnostics

      由 `Sources/Playbooks/Problem*.swift` 生成（`UPDATE_GOLDEN=1 bin/check`），别手改。这些不能用「允许」放过；说法上的规则在 rules.md。
      Generated from `Sources/Playbooks/Problem*.swift` (`UPDATE_GOLDEN=1 bin/check`); do not edit. None of these can be allowed; opinions about wording are in rules.md.

      每一种在 `corpora/broken` 里都有一个例子，旁边的 `.expected` 是终端里看到的样子。
      Each has an exhibit in `corpora/broken`; the `.expected` beside it is what a terminal shows.

      | 名字 name | | 是什么 what | 为什么 why |
      |---|---|---|---|

      """
    for problem in Problem.allCases {
      let card = problem.card
      let name = problem.rawValue
      page +=
        "| <a id=\"\(name)\"></a>`\(name)` | \(card.severity.word.zh) \(card.severity.word.en) "
        + "| \(cell(card.summary)) | \(cell(card.why)) |\n"
    }
    return page
  }

  private static func row(_ title: Bilingual, _ names: [String]) -> String {
    "- \(title.zh) · \(title.en): "
      + names.map { "[`\($0)`](#\($0))" }.joined(separator: ", ") + "\n"
  }

  private static func note(_ group: Rule.Group) -> Bilingual {
    switch group {
    case .craft:
      Bilingual(
        zh: "提醒。确有理由，写「- 允许：名字（理由）」。", en: "Warnings. With a reason: “- Allow: name (the reason)”.")
    case .catalogue:
      Bilingual(
        zh: "提醒，管异议库。允许的写法同上。",
        en: "Warnings about catalogues; they can be allowed in the same way.")
    case .languages:
      Bilingual(
        zh: "提醒，管中文、英文两版对不对得上。",
        en: "Warnings about the Chinese and English editions of one document."
      )
    case .redLine:
      Bilingual(
        zh: "必须改。写什么理由都不放过。", en: "Errors. No reason silences them.")
    }
  }

  private static func card(_ rule: Rule) -> String {
    var text = "\n### \(rule.name)\n\n"
    text += "**\(rule.summary.zh)** · **\(rule.summary.en)**\n\n"
    text += "\(rule.rationale.zh)\n\n\(rule.rationale.en)\n"
    for (title, examples) in [
      (Bilingual(zh: "不要这样", en: "Not like this"), rule.bad),
      (Bilingual(zh: "这样写", en: "Like this"), rule.good),
    ] {
      for language in Language.allCases {
        let own = examples.filter { Rule.language(of: $0) == language }
        guard !own.isEmpty else { continue }
        text += "\n\(title[language])\(language == .zh ? "：" : ":")\n"
        for example in own { text += "\n```markdown\n\(example)\n```\n" }
      }
    }
    return text
  }

  /// Both languages in a cell of a table.
  private static func cell(_ words: Bilingual) -> String {
    "\(words.zh)<br>\(words.en)".split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }
}
