import ArgumentParser
import Diagnostics
import Journaling

struct VerifyCommand: DeskCommand {
  static let card = CommandCard(
    "verify", chinese: ["核对"], group: .keep,
    summary: Bilingual(zh: "核对台账：文件、编号、汇总", en: "check the journal: file, numbering, tallies"),
    examples: ["verify"])

  func run(at desk: inout Desk) throws {
    let result = try desk.withJournal { try $0.verify() }
    CheckText.show(result, desk)
    if !result.isClean { desk.status = .findings }
  }
}

/// What a check of the journal found, in words or as JSON.
enum CheckText {
  static func show(_ result: Journal.CheckResult, _ desk: Desk) {
    if desk.isJSON {
      return desk.show(
        .members([
          "calls": .int(result.calls), "clean": .bool(result.isClean),
          "complaints": .array(result.complaints.map { .string($0.en) }),
        ]))
    }
    for complaint in result.complaints { desk.say(complaint, .bad) }
    guard result.isClean else { return }
    desk.say(
      Bilingual(
        zh: "台账没有问题：\(result.calls) 通都对得上",
        en: "the journal is in order: \(count(result.calls, "call")), all accounted for"), .good)
  }
}
