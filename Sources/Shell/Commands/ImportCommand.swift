import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct ImportCommand: DeskCommand {
  static let card = CommandCard(
    "import", chinese: ["导入"], group: .record,
    summary: Bilingual(
      zh: "从 CSV 导入真实的电话；同一个文件导两次也不会重", en: "real calls from a CSV file; twice changes nothing"),
    usage: "FILE [--map FIELD=COLUMN] [--dry-run]",
    arguments: [
      .init(
        "FILE", nil, Bilingual(zh: "CSV 文件，第一行是列名", en: "a CSV file with a heading"),
        completes: .files),
      .init(
        "--map", "FIELD=COLUMN",
        Bilingual(
          zh: "哪一列是什么（可多次）：--map rep=姓名",
          en: "which column a field is (repeatable): --map rep=agent")),
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
  @Option var map: [String] = []
  @Flag(name: .customLong("dry-run")) var dryRun = false

  func run(at desk: inout Desk) throws {
    let columns = try mapping()
    let rejects = RejectsFile(file + ".rejected.csv", desk.world.files)
    let started = desk.world.now().milliseconds
    let work = desk
    let report = try desk.withJournal { journal in
      do {
        return try journal.importCSV(
          file, columns: columns, isDry: dryRun, at: desk.now,
          rejected: { try rejects.add($0) },
          progress: { state in
            work.progress(Self.progress(state, since: started, now: work.world.now().milliseconds))
            return !work.isInterrupted
          })
      } catch let refusal as Journal.ImportRefusal {
        throw failure(refusal)
      }
    }
    desk.progress(nil)
    if !dryRun { try rejects.save() }
    say(report, desk)
    if report.isInterrupted { throw Interruption.abandoned }
    if report.rejected > 0 { desk.status = .findings }
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

  private func say(_ report: Journal.ImportReport, _ desk: Desk) {
    if desk.isJSON {
      return desk.show(
        .members([
          "accepted": .int(report.accepted), "known": .int(report.known),
          "rejected": .int(report.rejected),
          "rejects": report.rejected > 0 && !dryRun ? .string(file + ".rejected.csv") : .null,
          "unknownColumns": .array(report.unknownColumns.map { .string($0) }),
          "reasons": .array(
            report.reasons.map {
              .members(["line": .int($0.line), "reason": .string($0.reason)])
            }),
          "interrupted": .bool(report.isInterrupted),
        ]))
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
        zh: "\(verb.zh) \(report.accepted) 通，已经有的 \(report.known) 通，有问题的 \(report.rejected) 行",
        en: "\(count(report.accepted, "call")) \(verb.en), \(report.known) there already, "
          + "\(count(report.rejected, "row")) rejected"),
      report.rejected > 0 ? .warning : .good)
    for reason in report.reasons {
      let why = harmless(reason.reason)
      desk.say(Bilingual(zh: "第 \(reason.line) 行：\(why)", en: "line \(reason.line): \(why)"))
    }
    if report.rejected > 0, !dryRun {
      desk.say(
        Bilingual(
          zh: "有问题的行在 \(harmless(file)).rejected.csv，改好再导入",
          en: "the rejected rows are in \(harmless(file)).rejected.csv; mend and import it"))
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

/// The rows set aside, kept until the end and written at once; readable by the owner only.
private final class RejectsFile {
  private let path: String
  private let files: Files
  private var bytes: [UInt8] = []

  init(_ path: String, _ files: Files) {
    self.path = path
    self.files = files
  }

  func add(_ text: String) throws { bytes += Array(text.utf8) }

  func save() throws {
    guard !bytes.isEmpty else { return }
    try files.replace(path, bytes, true)
  }
}
