import ArgumentParser
import Diagnostics
import Journaling

struct RebuildCommand: DeskCommand {
  static let card = CommandCard(
    "rebuild", chinese: ["重建"], group: .keep,
    summary: Bilingual(zh: "照台账重做汇总", en: "make the tallies again from the calls"),
    examples: ["rebuild"])
  static let isWriting = true

  func run(at desk: inout Desk) throws {
    _ = try desk.withJournal { try $0.rebuild() }
    let result = try desk.checkJournal()
    CheckText.show(result, desk)
    if !result.isClean { desk.status = .findings }
  }
}
