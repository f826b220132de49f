import ArgumentParser
import Diagnostics
import Journaling

struct BackupCommand: DeskCommand {
  static let card = CommandCard(
    "backup", chinese: ["备份"], group: .keep,
    summary: Bilingual(zh: "把台账抄一份，抄的时候照样能用", en: "a copy of the journal, made while it is in use"),
    usage: "FILE",
    arguments: [
      .init("FILE", nil, Bilingual(zh: "抄到哪个新文件", en: "the new file"), completes: .files)
    ], examples: [])
  static let isWriting = true

  @Argument var file: String

  func run(at desk: inout Desk) throws {
    let path = joined(desk.world.currentDirectory, file)
    let calls = try desk.withJournal { journal in
      let calls = try journal.backup(to: file)
      // What is forgotten later cannot be taken out of a copy; `forget` names them.
      try journal.remember(.backup, path, at: desk.now)
      return calls
    }
    if desk.isJSON {
      return desk.show(.members(["file": .string(file), "calls": .int(calls)]))
    }
    desk.say(
      Bilingual(
        zh: "抄好了：\(harmless(file))，\(calls) 通，核对过",
        en: "copied to \(harmless(file)): \(count(calls, "call")), verified"),
      .good)
  }
}
