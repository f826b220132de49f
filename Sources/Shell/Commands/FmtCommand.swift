import ArgumentParser
import Diagnostics
import Playbooks

struct FmtCommand: DeskCommand {
  static let card = CommandCard(
    "fmt", chinese: ["排版"], group: .author,
    summary: Bilingual(
      zh: "把写法排整齐：标记、空格、冒号、字段名；话一个字不改",
      en: "house style for marks, spaces, colons and field names; not a word of speech is changed"),
    usage: "[FILE|DIR…] [--check]",
    arguments: [
      .init(
        "FILE", nil,
        Bilingual(zh: "文件或文件夹；不写就是整个库", en: "a file or folder; the library without one"),
        completes: .files),
      .init(
        "--check", nil,
        Bilingual(zh: "只说哪些要改，不动文件", en: "say which would change, and change nothing")),
    ],
    notes: [
      Bilingual(
        zh: "读不准的文件一个字节也不动，先用「检查」看哪里要改。退出码：0 都整齐，1 有要改的（--check），65 有没动的。",
        en:
          "A file that cannot be read for sure is left as it is: lint says where. Exit status: 0 all well, 1 some would change (--check), 65 some were left."
      )
    ])

  @Argument var file: [String] = []
  @Flag var check = false

  func run(at desk: inout Desk) throws {
    let files = try desk.authoredFiles(file)
    var changed: [String] = []
    var refused: [String] = []
    for file in files {
      switch HouseStyle.written(file) {
      case .refused(let findings):
        refused.append(file.name)
        if !desk.isJSON { say(file, findings, desk) }
      case .text(let text) where text == file.text: continue
      case .text(let text):
        if !check { try desk.world.files.replace(file.name, Array(text.utf8), false) }
        changed.append(file.name)
      }
      if desk.isInterrupted { throw Interruption.abandoned }
    }
    if check, !changed.isEmpty { desk.status = .findings }
    if !refused.isEmpty { desk.status = .badData }
    if desk.isJSON {
      return desk.show(
        .members([
          "changed": .array(changed.map { .string($0) }),
          "refused": .array(refused.map { .string($0) }), "files": .int(files.count),
        ]))
    }
    for name in changed {
      let shown = harmless(name)
      desk.say(
        check
          ? Bilingual(zh: "要排：\(shown)", en: "would change: \(shown)")
          : Bilingual(zh: "排好了：\(shown)", en: "written: \(shown)"))
    }
  }

  /// Why a file was left as it is: its first obstacle, where it stands.
  private func say(_ file: SourceText, _ findings: [Diagnostic], _ desk: Desk) {
    let shown = harmless(file.name)
    let others = findings.count - 1
    desk.note(
      Bilingual(
        zh: "没有动 \(shown)：有读不准的地方" + (others > 0 ? "，另有 \(others) 处，用「检查」看" : ""),
        en: "\(shown) was left as it is: it cannot be read for sure"
          + (others > 0 ? "; lint shows \(others) more" : "")),
      .warning)
    desk.report(Array(findings.prefix(1)))
  }
}
