import ArgumentParser
import Diagnostics

struct HelpCommand: DeskCommand {
  static let card = CommandCard(
    "help", chinese: ["帮助"], group: .shell,
    summary: Bilingual(zh: "全部命令、一个命令的用法，或查找", en: "all commands, how one is used, or a search"),
    usage: "[WORD…]",
    arguments: [
      .init(
        "WORD", nil, Bilingual(zh: "命令，或要查的词", en: "a command, or what to look for"),
        completes: .commands)
    ],
    examples: ["help", "help plan", "help journal"])

  @Argument var word: [String] = []

  func run(at desk: inout Desk) throws {
    let help = HelpText(desk.language, desk.columns)
    let words = word.joined(separator: " ")
    guard !word.isEmpty else { return desk.say(help.overview()) }
    if let command = CommandShelf.named(words) { return desk.say(help.card(command.card)) }
    if let found = help.search(words) { return desk.say(found) }
    throw Failure.unknown(
      Bilingual(zh: "命令或说明", en: "command or help"), words,
      among: CommandShelf.cards.flatMap(\.names),
      next: Bilingual(zh: "输入「帮助」看全部命令", en: "help lists all commands"))
  }
}
