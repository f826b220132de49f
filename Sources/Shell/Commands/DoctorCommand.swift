import ArgumentParser
import CivilTime
import Diagnostics

struct DoctorCommand: DeskCommand {
  static let card = CommandCard(
    "doctor", chinese: ["自检"], group: .keep,
    summary: Bilingual(
      zh: "看看哪里不对，每一处用哪条命令治：库、设置、台账、备份、终端",
      en:
        "what is wrong and the command that mends it: library, settings, journal, backups, terminal"
    ),
    examples: ["doctor"])

  func run(at desk: inout Desk) throws {
    let checks = try Checkup(desk).findings
    if desk.isJSON {
      desk.show(
        .members([
          "checks": .array(
            checks.map { check in
              .members([
                "name": .string(check.name.en), "ok": .bool(check.isFine),
                "finding": .string(check.finding.en), "mend": .text(check.mend),
              ])
            })
        ]))
    } else {
      for check in checks { say(check, desk) }
    }
    if !checks.allSatisfy(\.isFine) { desk.status = .findings }
  }

  private func say(_ check: Checkup.Finding, _ desk: Desk) {
    let word = Bilingual(zh: check.isFine ? "✓ 好" : "✗ 不对", en: check.isFine ? "✓ ok" : "✗ no")
    var text = Styled()
    text.append(word[desk.language].padded(to: 7), check.isFine ? .good : .bad)
    text.append(check.name[desk.language].padded(to: 10), .strong)
    let width = max(20, desk.columns - 17)
    var lines = check.finding[desk.language].wrapped(at: width)
    if let mend = check.mend { lines += "→ \(harmless(mend))".wrapped(at: width, indent: 2) }
    for (index, line) in lines.enumerated() {
      text.line((index == 0 ? "" : String(repeating: " ", count: 17)) + line)
    }
    desk.say(text)
  }
}
