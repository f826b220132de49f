import ArgumentParser
import Diagnostics

struct VersionCommand: DeskCommand {
  static let card = CommandCard(
    "version", chinese: ["版本"], group: .shell,
    summary: Bilingual(zh: "版本和编译情况", en: "the version and how it was built"))

  func run(at desk: inout Desk) {
    if desk.isJSON { return desk.show(.members(["version": .string(Version.number)])) }
    desk.say(Styled(Version.line + "\n"))
  }
}
