import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

struct ImportCommand: DeskCommand {
  static let card = CommandCard(
    "import", chinese: ["导入"], group: .record,
    summary: Bilingual(
      zh: "导入真实的电话（CSV）或别的台账（JSONL）；导两次也不会重",
      en: "real calls from a CSV file, or events of another journal; twice changes nothing"),
    usage: "FILE [--preset NAME] [--map FIELD=COLUMN] [--word WORD=OUTCOME] [--dry-run]",
    arguments: [
      .init(
        "FILE", nil,
        Bilingual(
          zh: "CSV 文件，第一行是列名；或「导出 --format jsonl」写的文件",
          en: "a CSV file with a heading, or what export --format jsonl wrote"),
        completes: .files),
      .init(
        "--preset", "NAME",
        Bilingual(
          zh: "从哪个系统导出的：\(ImportPreset.all.map(\.name).joined(separator: "、"))（不写就看列名）",
          en: "the program it comes from: "
            + ImportPreset.all.map(\.name).joined(separator: ", ") + " (else told by its columns)"),
        completes: .words(ImportPreset.all.map(\.name))),
      .init(
        "--map", "FIELD=COLUMN",
        Bilingual(
          zh: "哪一列是什么（可多次）：--map rep=姓名",
          en: "which column a field is (repeatable): --map rep=agent")),
      .init(
        "--word", "WORD=OUTCOME",
        Bilingual(
          zh: "文件里的说法是什么结果（可多次）：--word 已签到=appointment",
          en: "what a word of the file means (repeatable): --word SALE=callback")),
      .init("--dry-run", nil, Bilingual(zh: "只检查，不写", en: "check everything, write nothing")),
    ],
    notes: [
      Bilingual(
        zh:
          "列：\(CSVField.allCases.map(\.rawValue).joined(separator: "、"))。有问题的行写进 文件名.rejected.csv，别的照收。",
        en: "Columns: \(CSVField.allCases.map(\.rawValue).joined(separator: ", ")). "
          + "Rows that are wrong go to FILE.rejected.csv; the others are taken."),
      Bilingual(
        zh: "JSONL 按设备和编号合并，先后、次数都不要紧；同事交来的用「主管 导入」收。",
        en:
          "JSON lines merge by device and number, in any order, any number of times; what colleagues "
          + "hand over is taken with team import."),
    ], examples: [])
  static let isWriting = true

  @Argument var file: String
  @Option var preset: String?
  @Option var map: [String] = []
  @Option var word: [String] = []
  @Flag(name: .customLong("dry-run")) var dryRun = false

  func run(at desk: inout Desk) throws {
    var request = Journal.ImportRequest()
    request.columns = try FileImport.columns(map)
    request.preset = try preset.map(Self.preset)
    request.isDry = dryRun
    request.language = desk.language
    for pair in word { try Self.give(pair, to: &request) }
    let work = try FileImport(file: file, request: request, desk)
    let report = try work.run(desk)
    ImportText(report, of: work, desk).say()
    try work.conclude(report, &desk)
  }

  private static func preset(_ name: String) throws -> ImportPreset {
    if let preset = ImportPreset.named(name) { return preset }
    throw Failure.unknown(
      Bilingual(zh: "系统", en: "preset"), name, among: ImportPreset.all.map(\.name),
      next: Bilingual(
        zh: "有：\(ImportPreset.all.map(\.name).joined(separator: "、"))；别的用 --map",
        en: "there are \(ImportPreset.all.map(\.name).joined(separator: ", ")); else use --map"))
  }

  private static func give(_ pair: String, to request: inout Journal.ImportRequest) throws {
    let sides = PairOption.sides(pair)
    if let sides, request.give(sides.left, meaning: folded(sides.right)) { return }
    let names = Outcome.allCases.map(\.rawValue) + Reach.allCases.map(\.rawValue)
    let option = PairOption(
      name: "--word", form: "WORD=OUTCOME", what: Bilingual(zh: "结果", en: "outcome"),
      example: Bilingual(
        zh: "例如 --word SALE=appointment", en: "for example --word SALE=appointment"))
    throw option.refusal(of: pair, unknown: sides?.right, among: names)
  }
}
