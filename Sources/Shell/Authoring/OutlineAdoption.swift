import Adopting
import CivilTime
import Diagnostics
import Hearing
import Linting
import Playbooks
import Spreadsheets

/// `adopt` of an outline: the skeleton of a call script, with what it leaves open.
extension AdoptCommand {
  static func isMarkdown(_ name: String) -> Bool {
    let name = folded(name)
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  /// Text that is no table: its first line does not name columns.
  func isOutline(_ table: DelimitedText) -> Bool {
    guard Self.isMarkdown(file) || folded(file).hasSuffix(".txt"), map.isEmpty else { return false }
    guard let first = table.rows.first?.cells, first.count > 1 else { return true }
    return !ColumnMap(first).hasHeading
  }

  func adoptOutline(_ text: String, to target: String, _ desk: inout Desk) throws {
    let outline = CallOutline(text)
    let shown = harmless(file)
    guard !outline.stages.isEmpty else {
      throw Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 里没有一节，什么也没写", en: "there is no part in \(shown); nothing was written"),
        next: Bilingual(
          zh: "一节一行，例如：开场、来意、邀约、确认、收尾",
          en: "one part a line, such as Opening, Purpose, Ask, Confirm, End"))
    }
    let stem = harmless(lastStem(file))
    let headers = desk.library.playbook.catalogues.map(\.header)
      .filter { $0.language == outline.language }
    let catalogue = (headers.first { $0.id.value == "basics" } ?? headers.first)?.id.value
    let script = outline.text(
      title: outline.title ?? stem, id: desk.freeID(stem, .script), from: harmless(lastPart(file)),
      catalogue: catalogue)
    try desk.world.files.replace(target, Array(script.utf8), false)
    let findings = Lint.check(
      [SourceText(name: target, text: script)], beside: desk.library.contents.surroundings,
      now: desk.now.slot)
    if desk.isJSON {
      return desk.show(Self.json(outline, target, findings.count))
    }
    var rows = Table(
      [
        Bilingual(zh: "行", en: "line")[desk.language],
        Bilingual(zh: "环节", en: "stage")[desk.language],
        Bilingual(zh: "哪一种", en: "kind")[desk.language],
      ], [.right])
    for stage in outline.stages {
      rows.add([
        String(stage.line), harmless(stage.name).truncated(to: 40),
        stage.kind?.title[desk.language] ?? Bilingual(zh: "看不出", en: "unsure")[desk.language],
      ])
    }
    desk.say(rows.text(desk.columns))
    let path = harmless(target)
    desk.say(
      Bilingual(
        zh: "写好了 \(path)：\(outline.stages.count) 个环节",
        en: "written: \(path), \(count(outline.stages.count, "stage"))"), .good)
    guard !findings.isEmpty else { return }
    desk.say(
      Bilingual(
        zh: "还有 \(findings.count) 处要补要改：检查 \(path)",
        en: "\(count(findings.count, "open point")): lint \(path)"))
  }

  private static func json(_ outline: CallOutline, _ target: String, _ findings: Int) -> JSON {
    .members([
      "file": .string(target), "language": .string(outline.language.rawValue),
      "stages": .array(
        outline.stages.map { stage in
          .members([
            "line": .int(stage.line), "name": .string(stage.name),
            "kind": stage.kind.map { .string($0.rawValue) } ?? .null,
          ])
        }), "findings": .int(findings),
    ])
  }
}
