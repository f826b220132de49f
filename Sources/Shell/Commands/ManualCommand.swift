import ArgumentParser
import Diagnostics

struct ManualCommand: DeskCommand {
  static let card = CommandCard(
    "manual", chinese: ["手册"], group: .shell,
    summary: Bilingual(
      zh: "打印 man 手册的源文（roff），安装时用", en: "prints the manual page (roff), for the installation"),
    notes: [
      Bilingual(
        zh: "直接看：spar 手册 | man -l -", en: "to read it at once: spar manual | man -l -")
    ],
    examples: ["manual", "manual --lang zh"])

  func run(at desk: inout Desk) {
    desk.say(Styled(ManPage(desk.language, version: Version.number).roff))
  }
}
