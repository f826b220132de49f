import ArgumentParser
import Diagnostics

struct CompletionsCommand: DeskCommand {
  static let card = CommandCard(
    "completions", chinese: ["补全"], group: .shell,
    summary: Bilingual(
      zh: "给 bash、zsh、fish 的 Tab 补全", en: "Tab completion for bash, zsh or fish"),
    usage: "SHELL | --line LINE",
    arguments: [
      .init(
        "SHELL", nil, Bilingual(zh: "bash、zsh 或 fish", en: "bash, zsh or fish"),
        completes: .words(ShellCompletion.allCases.map(\.rawValue))),
      .init(
        "--line", "LINE",
        Bilingual(
          zh: "光标前的一行（不含 spar）；每行回一个可补的词",
          en: "the line up to the cursor, without spar; answers a word a line")),
    ],
    notes: [
      Bilingual(
        zh: "装进 bash：source <(spar 补全 bash)",
        en: "to try it in bash: source <(spar completions bash)")
    ],
    examples: ["completions bash", "completions --line \"practice fi\""])

  @Argument var shell: String?
  @Option var line: String?

  func run(at desk: inout Desk) throws {
    if let line {
      let start = line.lastIndex(where: \.isWhitespace).map { line.index(after: $0) }
      let offset = line[..<(start ?? line.startIndex)].utf8.count
      let words = Completion(desk: desk).candidates(before: line, start: offset) ?? []
      return desk.say(Styled(words.map { harmless($0) + "\n" }.joined()))
    }
    guard let shell else {
      throw Failure(
        .usage, Bilingual(zh: "补全给哪个外壳", en: "completions for which shell"),
        next: Bilingual(zh: "写 bash、zsh 或 fish", en: "say bash, zsh or fish"))
    }
    guard let kind = ShellCompletion(rawValue: folded(shell)) else {
      throw Failure.unknown(
        Bilingual(zh: "外壳", en: "shell"), shell, among: ShellCompletion.allCases.map(\.rawValue))
    }
    desk.say(Styled(kind.script))
  }
}
