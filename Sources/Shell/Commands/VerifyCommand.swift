import ArgumentParser
import Diagnostics
import Journaling

struct VerifyCommand: DeskCommand {
  static let card = CommandCard(
    "verify", chinese: ["核对"], group: .keep,
    summary: Bilingual(zh: "核对台账：文件、编号、汇总", en: "check the journal: file, numbering, tallies"),
    examples: ["verify"])

  func run(at desk: inout Desk) throws {
    let result = try desk.checkJournal()
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
          "complaints": .array(
            (result.complaints + result.absurd).map { .string($0.en) }),
          "gaps": .array(
            result.gaps.map { gap in
              .members([
                "device": .string(gap.mark),
                "missing": .array(
                  gap.missing.map { .array([.int($0.lowerBound), .int($0.upperBound)]) }),
              ])
            }),
        ]))
    }
    for complaint in result.complaints + result.absurd { desk.say(complaint, .bad) }
    for gap in result.gaps {
      let numbers = StreamText.numbers(gap.missing)
      desk.say(
        Bilingual(
          zh: "设备 \(gap.mark) 的第 \(numbers) 号还没有交来；台账没有坏，请对方再导出一次",
          en:
            "\(numbers) of device \(gap.mark) did not come yet; nothing is broken, ask for another "
            + "export"), .warning)
    }
    guard result.isClean else { return }
    desk.say(
      Bilingual(
        zh: "台账没有问题：\(result.calls) 通都对得上",
        en: "the journal is in order: \(count(result.calls, "call")), all accounted for"), .good)
  }
}

extension Desk {
  /// The journal checked by the rules of the call list as they are set.
  func checkJournal() throws -> Journal.CheckResult {
    let rules = callRules
    return try withJournal { try $0.verify(rules) }
  }
}
