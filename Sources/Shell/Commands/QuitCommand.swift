import ArgumentParser
import Diagnostics

struct QuitCommand: DeskCommand {
  static let card = CommandCard(
    "quit", chinese: ["退出"], aliases: ["exit", "q", "bye"], group: .shell,
    summary: Bilingual(zh: "退出陪练", en: "end the session"))

  func run(at desk: inout Desk) { desk.quit() }
}
