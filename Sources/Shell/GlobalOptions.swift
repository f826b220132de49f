import ArgumentParser
import CivilTime
import Console
package import Diagnostics

/// The options that every command has, before it or after it, as their grammar.
struct GlobalGrammar: ParsableArguments {
  @Option var library: [String] = []
  @Option var journal: String?
  @Option var lang: String?
  @Flag var json = false
  @Option var color: String?
  @Option var now: String?
  @Option var seed: UInt64?
  @Flag var plain = false
  @Flag(name: [.long, .customShort("h")]) var help = false
  @Flag var version = false

  mutating func validate() throws {
    if let now, Instant(now) == nil {
      throw ValidationError("The value '\(now)' is invalid for '--now'")
    }
    if let lang, GlobalOptions.language(lang) == nil {
      throw ValidationError("The value '\(lang)' is invalid for '--lang'")
    }
    if let color, Terminal.ColorChoice(rawValue: color) == nil {
      throw ValidationError("The value '\(color)' is invalid for '--color'")
    }
  }
}

/// What the global options came to.
package struct GlobalOptions: Sendable, Hashable {
  package var library: [String] = []
  package var journal: String?
  package var lang: String?
  package var json = false
  package var color: String?
  package var now: String?
  package var seed: UInt64?
  package var plain = false
  package var help = false
  package var version = false

  package init() {}

  /// Throws what ArgumentParser throws; `message(for:)` says it.
  init(parsing words: [String]) throws {
    guard !words.isEmpty else { return }
    let grammar = try GlobalGrammar.parse(words)
    library = grammar.library
    journal = grammar.journal
    lang = grammar.lang
    json = grammar.json
    color = grammar.color
    now = grammar.now
    seed = grammar.seed
    plain = grammar.plain
    help = grammar.help
    version = grammar.version
  }

  static func message(for error: any Error) -> String { GlobalGrammar.message(for: error) }

  /// `zh`, `en`, 中文, English, zh_CN.UTF-8 …
  package static func language(_ word: String) -> Language? {
    let word = folded(word)
    if word.hasPrefix("zh") || word == "中文" || word.hasPrefix("chinese") { return .zh }
    return word.hasPrefix("en") || word == "英文" || word == "英语" ? .en : nil
  }

  /// These options with those of `line` on top.
  package func overlaid(by line: GlobalOptions) -> GlobalOptions {
    var sum = self
    if !line.library.isEmpty { sum.library = line.library }
    sum.journal = line.journal ?? journal
    sum.lang = line.lang ?? lang
    sum.json = line.json || json
    sum.color = line.color ?? color
    sum.now = line.now ?? now
    sum.seed = line.seed ?? seed
    sum.plain = line.plain || plain
    sum.help = line.help
    sum.version = line.version
    return sum
  }

  /// Parts the global options from the words of a line; nothing behind `--` is touched.
  package static func extract(_ words: [String]) -> (own: [String], rest: [String]) {
    var own: [String] = []
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        rest += words[(index - 1)...]
        break
      }
      let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
      if flags.contains(word) {
        own.append(word)
      } else if name == "--color" {
        // A bare --color means always.
        if word != name {
          own.append(word)
        } else if index < words.count, Terminal.ColorChoice(rawValue: words[index]) != nil {
          own += [word, words[index]]
          index += 1
        } else {
          own += [word, "always"]
        }
      } else if valued.contains(name) {
        own.append(word)
        if word == name, index < words.count {
          own.append(words[index])
          index += 1
        }
      } else {
        rest.append(word)
      }
    }
    return (own, rest)
  }

  private static let flags: Set<String> = ["--json", "--plain", "--help", "-h", "--version"]
  private static let valued: Set<String> = ["--library", "--journal", "--lang", "--now", "--seed"]

  /// What help says of them.
  package static let arguments: [CommandCard.Argument] = [
    .init(
      "--library", "DIR",
      Bilingual(
        zh: "话术、异议库、模拟客户从这里读（可多次）", en: "read scripts, catalogues and personas here (repeatable)"),
      completes: .folders),
    .init(
      "--journal", "FILE",
      Bilingual(
        zh: "用这份台账；postgres://… 问团队的服务器，只看不写",
        en: "use this journal; postgres://… asks the team's server and writes nothing"),
      completes: .files),
    .init(
      "--lang", "LANGUAGE", Bilingual(zh: "界面语言：zh 或 en", en: "speak zh or en"),
      completes: .words(["zh", "en"])),
    .init("--json", nil, Bilingual(zh: "结果用 JSON", en: "results as JSON")),
    .init(
      "--color", "WHEN", Bilingual(zh: "颜色：auto、always、never", en: "colour: auto, always or never"),
      completes: .words(["auto", "always", "never"])),
    .init("--plain", nil, Bilingual(zh: "只用文字，适合读屏", en: "words only, for screen readers")),
    .init(
      "--now", "TIME",
      Bilingual(
        zh: "把现在定在这一刻：2026-11-24T10:00:00+08:00", en: "a fixed clock: 2026-11-24T10:00:00+08:00")),
    .init(
      "--seed", "N", Bilingual(zh: "定下种子，结果可重现", en: "fixed dice, so that all is reproducible")),
    .init("--help", nil, Bilingual(zh: "这个命令怎么用", en: "how the command is used")),
    .init("--version", nil, Bilingual(zh: "版本", en: "the version")),
  ]
}
