package import Diagnostics

/// What is said of a command: its names, its one line, its usage, its options. Help, completion, the man page
/// and shell completions are all made from it.
package struct CommandCard: Sendable {
  /// The English name.
  package let name: String
  /// The names in Chinese, the house word first.
  package let chinese: [String]
  /// Other spellings that are accepted and not listed.
  package let aliases: [String]
  package let group: CommandGroup
  /// One line, lower case, no full stop.
  package let summary: Bilingual
  /// What stands behind the name: `[SCRIPT] [--persona P]`.
  package let usage: String
  /// Every argument, option and flag of its own, in the order of the usage; a test holds them to the grammar.
  package let arguments: [Argument]
  /// Paragraphs under the options.
  package let notes: [Bilingual]
  /// Lines one may type; a test types them.
  private let exampleLines: [Example]

  package init(
    _ name: String, chinese: [String] = [], aliases: [String] = [], group: CommandGroup,
    summary: Bilingual, usage: String = "", arguments: [Argument] = [], notes: [Bilingual] = [],
    examples: [Example] = []
  ) {
    self.name = name
    self.chinese = chinese
    self.aliases = aliases
    self.group = group
    self.summary = summary
    self.usage = usage
    self.arguments = arguments
    self.notes = notes
    exampleLines = examples
  }

  package var names: [String] { [name] + chinese + aliases }

  /// The name a person of that language reads first.
  package func title(_ language: Language) -> String {
    language == .zh ? chinese.first ?? name : name
  }

  /// The examples as somebody of that language types them.
  package func examples(_ language: Language) -> [String] {
    exampleLines.map { example in
      let line = example.words[language]
      guard line == name || line.hasPrefix(name + " ") else { return line }
      return title(language) + line.dropFirst(name.count)
    }
  }

  /// A line to type: one for both languages, which differ in the command's name, or one for each.
  package struct Example: Sendable, Hashable, ExpressibleByStringLiteral {
    fileprivate let words: Bilingual

    package init(stringLiteral line: String) { words = Bilingual(zh: line, en: line) }
    package init(zh: String, en: String) { words = Bilingual(zh: zh, en: en) }
  }

  /// One argument, option or flag.
  package struct Argument: Sendable {
    /// `--persona`, or the placeholder of a positional: `SCRIPT`.
    package let name: String
    /// The placeholder of an option's value; nil for a flag or a positional.
    package let value: String?
    package let help: Bilingual
    package let completes: Completes

    package init(
      _ name: String, _ value: String? = nil, _ help: Bilingual, completes: Completes = .nothing
    ) {
      self.name = name
      self.value = value
      self.help = help
      self.completes = completes
    }

    package var isPositional: Bool { !name.hasPrefix("-") }
  }

  /// What may stand where an argument is expected.
  package enum Completes: Sendable, Hashable {
    case nothing
    case commands, scripts, personas, objections, stages, files, folders, weeks, settings
    case outcomes, reaches
    case words([String])
  }
}

/// The groups of `help`, in order (commands.md).
package enum CommandGroup: CaseIterable, Sendable, Hashable {
  case rehearse, author, call, record, review, keep, machine, shell

  package var title: Bilingual {
    switch self {
    case .rehearse: Bilingual(zh: "练", en: "rehearse")
    case .author: Bilingual(zh: "写话术", en: "author")
    case .call: Bilingual(zh: "打电话", en: "call")
    case .record: Bilingual(zh: "记", en: "record")
    case .review: Bilingual(zh: "复盘", en: "review")
    case .keep: Bilingual(zh: "保管", en: "keep")
    case .machine: Bilingual(zh: "给程序用", en: "for programs")
    case .shell: Bilingual(zh: "陪练", en: "spar")
    }
  }
}
