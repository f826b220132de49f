import ArgumentParser
import Diagnostics

struct VersionCommand: DeskCommand {
  static let card = CommandCard(
    "version", chinese: ["版本"], group: .shell,
    summary: Bilingual(zh: "版本和编译情况", en: "the version and how it was built"))

  func run(at desk: inout Desk) {
    if desk.isJSON {
      return desk.show(
        .object(
          [JSON.Member("version", .string(Version.number))]
            + Version.facts.map { JSON.Member($0.name, .string($0.value)) }))
    }
    var text = Styled(Version.line + "\n")
    let facts = Version.facts.map { "\($0.name) \($0.value)" }.joined(separator: " · ")
    for line in facts.wrapped(at: desk.columns) { text.line(line, .quiet) }
    desk.say(text)
  }
}
