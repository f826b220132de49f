import ArgumentParser
import CivilTime
import Diagnostics

struct DoctorCommand: DeskCommand {
  static let card = CommandCard(
    "doctor", chinese: ["自检"], group: .keep,
    summary: Bilingual(
      zh: "看看哪里不对：库、设置、台账、终端",
      en: "what is in order and what is not: library, settings, journal, terminal"),
    examples: ["doctor"])

  func run(at desk: inout Desk) throws {
    let checks = checks(desk)
    if desk.isJSON {
      desk.show(
        .members([
          "checks": .array(
            checks.map { check in
              .members([
                "name": .string(check.name.en), "ok": .bool(check.isFine),
                "finding": .string(check.finding.en),
              ])
            })
        ]))
    } else {
      for check in checks { say(check, desk) }
    }
    if !checks.allSatisfy(\.isFine) { desk.status = .findings }
  }

  private struct Check {
    let name: Bilingual
    let isFine: Bool
    let finding: Bilingual
  }

  private func say(_ check: Check, _ desk: Desk) {
    let word = Bilingual(zh: check.isFine ? "✓ 好" : "✗ 不对", en: check.isFine ? "✓ ok" : "✗ no")
    var text = Styled()
    text.append(word[desk.language].padded(to: 7), check.isFine ? .good : .bad)
    text.append(check.name[desk.language].padded(to: 10), .strong)
    let lines = check.finding[desk.language].wrapped(at: max(20, desk.columns - 17))
    for (index, line) in lines.enumerated() {
      text.line((index == 0 ? "" : String(repeating: " ", count: 17)) + line)
    }
    desk.say(text)
  }

  private func checks(_ desk: Desk) -> [Check] {
    let paths = desk.world.paths
    let contents = desk.library.contents
    let errors = contents.diagnostics.filter { $0.severity == .error }.count
    let files = contents.files.count
    let missing = Bilingual(
      zh: "没有 HOME，用 SPAR_HOME 指一处", en: "no HOME: name a place with SPAR_HOME")
    func place(_ name: Bilingual, _ path: String?) -> Check {
      guard let path else { return Check(name: name, isFine: false, finding: missing) }
      let isThere = desk.world.files.entry(path) != nil
      return Check(
        name: name, isFine: true,
        finding: Bilingual(
          zh: path + (isThere ? "" : "（还没有）"), en: path + (isThere ? "" : " (not there yet)")))
    }
    return [
      Check(
        name: Bilingual(zh: "库", en: "library"),
        isFine: files > 0 && errors == 0 && contents.failures.isEmpty,
        finding: files == 0
          ? Bilingual(
            zh: "没有找到话术，用 --library 指一个文件夹", en: "no scripts found: name a folder with --library")
          : Bilingual(
            zh: "\(desk.library.roots().joined(separator: "、"))：\(files) 个文件，\(errors) 处必须改",
            en: "\(desk.library.roots().joined(separator: ", ")): \(count(files, "file")), "
              + "\(count(errors, "error"))")),
      place(Bilingual(zh: "设置", en: "settings"), paths.settings),
      place(Bilingual(zh: "台账", en: "journal"), desk.options.journal ?? paths.journal),
      place(Bilingual(zh: "历史", en: "history"), paths.history),
      Check(
        name: Bilingual(zh: "终端", en: "terminal"), isFine: true,
        finding: Bilingual(
          zh:
            "\(desk.world.environment("TERM") ?? "没有 TERM")，\(desk.columns) 列，现在 \(desk.now.text)",
          en:
            "\(desk.world.environment("TERM") ?? "no TERM"), \(desk.columns) columns, now \(desk.now.text)"
        )),
    ]
  }
}
