import ArgumentParser
import CivilTime
import Diagnostics
import Linting
import Playbooks

struct LintCommand: DeskCommand {
  static let card = CommandCard(
    "lint", chinese: ["检查"], group: .author,
    summary: Bilingual(
      zh: "检查话术、异议库和模拟客户，没有问题就什么也不说",
      en: "check scripts, catalogues and personas; silent when all is well"),
    usage: "[FILE|DIR…] [--fix] [--format text|line|json|sarif]",
    arguments: [
      .init(
        "FILE", nil,
        Bilingual(zh: "文件或文件夹；不写就是整个库", en: "a file or folder; the library without one"),
        completes: .files),
      .init(
        "--fix", nil,
        Bilingual(zh: "把有把握的改好，别的一个字不动", en: "apply the safe fixes and change nothing else")),
      .init(
        "--format", "FORM",
        Bilingual(zh: "text 给人看，其余给程序", en: "text is for people, the others for programs"),
        completes: .words(LintForm.allCases.map(\.rawValue))),
    ],
    notes: [
      Bilingual(
        zh: "退出码：0 没有问题，1 有问题，66 没有这个文件。「为什么」后面写方括号里的名字，看为什么。",
        en:
          "Exit status: 0 nothing found, 1 findings, 66 no such file. explain NAME tells why, with the name in brackets."
      )
    ])

  @Argument var file: [String] = []
  @Flag var fix = false
  @Option var format: LintForm?

  func run(at desk: inout Desk) throws {
    var files = try desk.authoredFiles(file)
    let library = file.isEmpty ? Playbook.Surroundings([]) : desk.library.contents.surroundings
    let phrases = desk.library.phrases
    func check() -> [Diagnostic] {
      Lint.check(
        files, beside: library, now: desk.now.slot,
        matcher: { phrases.matcher($0, with: $1) })
    }
    var findings = check()
    if files.isEmpty {
      desk.note(
        Bilingual(
          zh: "这里没有一个 .md 文件，没有什么可检查的", en: "there is no .md file here, so nothing was checked"),
        .warning)
    }
    if fix {
      let mended = try mend(files, findings, desk)
      if mended > 0 {
        files = try desk.authoredFiles(file)
        findings = check()
        desk.note(
          Bilingual(zh: "改好了 \(mended) 处", en: "\(count(mended, "fix", plural: "fixes")) applied"))
      }
    }
    let report = Report(findings, files: files.count)
    switch form(desk) {
    case .text: desk.say(report.text(desk.language, cells: desk.columns))
    case .line: desk.say(Styled(report.lines(desk.language)))
    case .json: desk.say(Styled(report.json(desk.language)))
    case .sarif: desk.say(Styled(report.sarif(desk.language)))
    }
    if !findings.isEmpty { desk.status = .findings }
  }

  private func form(_ desk: Desk) -> LintForm {
    format ?? (desk.isJSON ? .json : desk.isPlain ? .line : .text)
  }

  /// Writes the fixes back; returns how many findings they mended.
  private func mend(
    _ files: [SourceText], _ findings: [Diagnostic], _ desk: Desk
  ) throws -> Int {
    var mended = 0
    let all = Playbook.Surroundings(files + (file.isEmpty ? [] : desk.library.contents.files))
    for file in files {
      let own = findings.filter { $0.source.name == file.name }
      // A file that is no UTF-8 was repaired on reading: writing it back would lose what it was.
      guard !own.contains(where: { $0.name == "bad-encoding" }) else { continue }
      let fixes = own.compactMap(\.fix)
      guard !fixes.isEmpty else { continue }
      let text = Mending.fixed(file, beside: all, now: desk.now.slot)
      guard text != file.text else { continue }
      try desk.world.files.replace(file.name, Array(text.utf8), false)
      mended += fixes.count
    }
    return mended
  }
}

enum LintForm: String, CaseIterable, ExpressibleByArgument {
  case text, line, json, sarif
}
