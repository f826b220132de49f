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
          zh: "CSV 文件，第一行是列名；或 export --format jsonl 写的文件",
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
          + "Rows that are wrong go to FILE.rejected.csv; the others are taken.")
    ], examples: [])

  @Argument var file: String
  @Option var preset: String?
  @Option var map: [String] = []
  @Option var word: [String] = []
  @Flag(name: .customLong("dry-run")) var dryRun = false

  func run(at desk: inout Desk) throws {
    var request = Journal.ImportRequest()
    request.columns = try mapping()
    request.preset = try preset.map(Self.preset)
    request.isDry = dryRun
    request.language = desk.language
    for pair in word { try Self.give(pair, to: &request) }
    let isEvents = folded(file).hasSuffix(".jsonl") || Journal.holdsEvents(file)
    let rejects = RejectsFile(for: file, ending: isEvents ? "jsonl" : "csv")
    let started = desk.world.now().milliseconds
    let work = desk
    let report = try desk.withJournal { journal in
      do {
        let keep: ([UInt8]) throws -> Void = { if !dryRun { try rejects.add($0) } }
        let progress: (Journal.ImportProgress) -> Bool = { state in
          work.progress(Self.progress(state, since: started, now: work.world.now().milliseconds))
          return !work.isInterrupted
        }
        let report =
          isEvents
          ? try journal.importEvents(file, isDry: dryRun, rejected: keep, progress: progress)
          : try journal.importCSV(
            file, request, at: desk.now, rejected: keep, progress: progress)
        try rejects.finish()
        return report
      } catch let refusal as Journal.ImportRefusal {
        throw failure(refusal)
      }
    }
    desk.progress(nil)
    say(report, isEvents, rejects.path, desk)
    if report.isInterrupted { throw Interruption.abandoned }
    if report.rejected > 0 { desk.status = .findings }
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
    let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmed }
    if parts.count == 2, !parts[0].isEmpty, request.give(parts[0], meaning: folded(parts[1])) {
      return
    }
    let names = Outcome.allCases.map(\.rawValue) + Reach.allCases.map(\.rawValue)
    let near = parts.count == 2 ? Suggestion.nearest(to: parts[1], in: names) : nil
    throw Failure(
      .usage,
      Bilingual(
        zh: "--word 的「\(harmless(pair))」看不懂" + (near.map { "，是不是 \($0)？" } ?? ""),
        en: "--word “\(harmless(pair))” is not WORD=OUTCOME"
          + (near.map { "; did you mean \($0)?" } ?? "")),
      next: Bilingual(zh: "例如 --word SALE=appointment", en: "for example --word SALE=appointment"))
  }

  private func mapping() throws -> [CSVField: String] {
    var columns: [CSVField: String] = [:]
    for pair in map {
      let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2, let field = CSVField(rawValue: folded(parts[0])), !parts[1].isEmpty
      else {
        let name = pair.split(separator: "=").first.map(String.init) ?? pair
        let near = Suggestion.nearest(to: name, in: CSVField.allCases.map(\.rawValue))
        throw Failure(
          .usage,
          Bilingual(
            zh: "--map 的「\(harmless(pair))」看不懂" + (near.map { "，是不是 \($0)？" } ?? ""),
            en: "--map “\(harmless(pair))” is not FIELD=COLUMN"
              + (near.map { "; did you mean \($0)?" } ?? "")),
          next: Bilingual(zh: "例如 --map rep=姓名", en: "for example --map rep=agent"))
      }
      columns[field] = parts[1]
    }
    return columns
  }

  private static func progress(_ state: Journal.ImportProgress, since: Int, now: Int) -> Bilingual {
    let seconds = max(0.001, Double(now - since) / 1000)
    let perSecond = Int(Double(state.rows) / seconds)
    let share = state.totalBytes > 0 ? Double(state.bytes) / Double(state.totalBytes) : 1
    let left = share > 0.01 ? Int((seconds / share * (1 - share)).rounded(.up)) : 0
    return Bilingual(
      zh: "读了 \(state.rows) 行，\(percent(share))，每秒 \(perSecond) 行，还要约 \(left) 秒",
      en: "\(state.rows) rows, \(percent(share)), \(perSecond) a second, about \(left) s left")
  }

  private static func offset(_ desk: Desk) -> String { String(desk.now.text.suffix(6)) }

  private func say(
    _ report: Journal.ImportReport, _ isEvents: Bool, _ rejects: String, _ desk: Desk
  ) {
    if desk.isJSON {
      return desk.show(
        .members([
          "accepted": .int(report.accepted), "known": .int(report.known),
          "rejected": .int(report.rejected),
          "rejects": report.rejected > 0 && !dryRun ? .string(rejects) : .null,
          "unknownColumns": .array(report.unknownColumns.map { .string($0) }),
          "reasons": .array(
            report.reasons.map {
              .members(["line": .int($0.line), "reason": .string($0.reason.en)])
            }),
          "interrupted": .bool(report.isInterrupted), "preset": .text(report.preset),
          "converted": .int(report.converted),
        ]))
    }
    if let preset = report.preset.flatMap(ImportPreset.named) {
      desk.note(
        Bilingual(
          zh: "按\(preset.title.zh)的列名和说法读；没写时区的时间算 \(Self.offset(desk))",
          en:
            "read as \(preset.title.en) writes it; times without an offset are taken as \(Self.offset(desk))"
        ))
    }
    if report.converted > 0 {
      desk.note(
        Bilingual(
          zh: "\(report.converted) 行是 GBK 编码，已转成 UTF-8",
          en: "\(count(report.converted, "row")) read as GBK"))
    }
    if !report.unknownColumns.isEmpty {
      let names = report.unknownColumns.map { harmless($0) }
      desk.note(
        Bilingual(
          zh: "没有用上的列：\(names.joined(separator: "、"))",
          en: "columns left out: \(names.joined(separator: ", "))"),
        .warning)
    }
    let verb = Bilingual(zh: dryRun ? "可以导入" : "导入了", en: dryRun ? "can be imported" : "imported")
    desk.say(
      Bilingual(
        zh: "\(verb.zh) \(report.accepted) \(isEvents ? "件事" : "通")，"
          + "已经有的 \(report.known) \(isEvents ? "件" : "通")，有问题的 \(report.rejected) 行",
        en: "\(count(report.accepted, isEvents ? "event" : "call")) \(verb.en), "
          + "\(report.known) there already, \(count(report.rejected, "row")) rejected"),
      report.rejected > 0 ? .warning : .good)
    for reason in report.reasons {
      desk.say(
        Bilingual(
          zh: "第 \(reason.line) 行：\(harmless(reason.reason.zh))",
          en: "line \(reason.line): \(harmless(reason.reason.en))"))
    }
    if report.rejected > 0, !dryRun {
      desk.say(
        Bilingual(
          zh: "有问题的行在 \(harmless(rejects))，改好再导入",
          en: "the rejected rows are in \(harmless(rejects)); mend and import it"))
    }
  }

  private func failure(_ refusal: Journal.ImportRefusal) -> Failure {
    let shown = harmless(file)
    switch refusal {
    case .unreadable(let reason):
      return Failure(
        .noInput, Bilingual(zh: "读不了 \(shown)：\(reason)", en: "cannot read \(shown): \(reason)"))
    case .notText:
      return Failure(
        .badData,
        Bilingual(zh: "\(shown) 不是 UTF-8 文本", en: "\(shown) is no UTF-8 text"),
        next: Bilingual(
          zh: "在表格软件里另存为「CSV UTF-8」", en: "save it from your spreadsheet as CSV UTF-8"))
    case .notEvents:
      return Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 不是 export --format jsonl 写的，什么都没有导入",
          en: "\(shown) was not written by export --format jsonl; nothing was imported"),
        next: Bilingual(
          zh: "它的第一行要是 {\"spar\":\"events\",\"version\":1}",
          en: "its first line must be {\"spar\":\"events\",\"version\":1}"))
    case .missingColumn(let name, let columns), .noSuchColumn(let name, let columns):
      let list = columns.prefix(30).map { harmless($0) }
      return Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 里没有 \(harmless(name)) 这一列", en: "\(shown) has no column \(harmless(name))"),
        next: Bilingual(
          zh: "它的列是：\(list.joined(separator: "、"))；用 --map \(harmless(name))=列名 指明",
          en:
            "its columns are \(list.joined(separator: ", ")); say which with --map \(harmless(name))=COLUMN"
        ))
    }
  }
}
