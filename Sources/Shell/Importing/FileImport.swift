import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// A file being taken into the journal: CSV or events, with progress, Ctrl-C and the rows set aside.
struct FileImport {
  let file: String
  let request: Journal.ImportRequest
  /// Also what is its rep's own; a team's journal leaves it out.
  let takesPersonal: Bool
  /// Whether it holds events and no table.
  let isEvents: Bool
  private let source: ImportFile
  private let rejects: RejectsFile

  /// - Throws: `Failure` for what cannot be read.
  init(
    file: String, request: Journal.ImportRequest, takesPersonal: Bool = true, _ desk: Desk
  ) throws {
    self.file = file
    self.request = request
    self.takesPersonal = takesPersonal
    do {
      source = try ImportFile(file, while: { !desk.isInterrupted })
    } catch {
      guard error != .abandoned else { throw Interruption.abandoned }
      throw Self.failure(error, file)
    }
    isEvents = folded(file).hasSuffix(".jsonl") || Journal.holdsEvents(source)
    rejects = RejectsFile(for: file, ending: isEvents ? "jsonl" : "csv")
  }

  /// Where the rows set aside are written.
  var rejectsPath: String { rejects.path }

  func run(_ desk: Desk) throws -> Journal.ImportReport {
    let started = desk.world.now().milliseconds
    let isDry = request.isDry
    let report = try desk.withJournal { journal in
      do {
        let keep: ([UInt8]) throws -> Void = { if !isDry { try rejects.add($0) } }
        let progress: (Journal.ImportProgress) -> Bool = { state in
          desk.progress(Self.progress(state, since: started, now: desk.world.now().milliseconds))
          return !desk.isInterrupted
        }
        let report =
          isEvents
          ? try journal.importEvents(
            source, isDry: isDry, takesPersonal: takesPersonal, rejected: keep, progress: progress)
          : try journal.importCSV(
            source, request, at: desk.now, rejected: keep, progress: progress)
        try rejects.finish(isWhole: !report.isInterrupted)
        if !isDry, !report.isInterrupted {
          try desk.keepTrack(
            ofRejects: rejects.path, of: file, isWritten: rejects.isWritten, journal)
        }
        return report
      } catch let refusal as Journal.ImportRefusal {
        throw Self.failure(refusal, file)
      }
    }
    desk.progress(nil)
    if !isEvents, !report.isInterrupted, report.accepted + report.known + report.rejected == 0 {
      throw Failure.rowless(harmless(file))
    }
    // An old file holds words whose time is over.
    if !isDry { try desk.expire(isWhole: true) }
    return report
  }

  /// Ends the command as the report has it.
  func conclude(_ report: Journal.ImportReport, _ desk: inout Desk) throws {
    if report.isInterrupted { throw Interruption.abandoned }
    if report.rejected > 0 || report.isCut { desk.status = .findings }
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

  private static func failure(_ refusal: Journal.ImportRefusal, _ file: String) -> Failure {
    let shown = harmless(file)
    switch refusal {
    case .unreadable(let reason):
      return Failure(
        .noInput, Bilingual(zh: "读不了 \(shown)：\(reason)", en: "cannot read \(shown): \(reason)"))
    case .abandoned:
      return Failure(
        .interrupted, Bilingual(zh: "没有读完 \(shown)", en: "\(shown) was not read to its end"))
    case .unkept(let reason):
      return Failure(
        .inputOutput,
        Bilingual(
          zh: "\(shown) 要先存一份才能导入，存不了：\(reason)",
          en: "\(shown) has to be kept to be imported and cannot be: \(reason)"),
        next: Bilingual(zh: "先存成一个文件再导入", en: "save it as a file and import that"))
    case .brokenHeading(let fault, let line):
      return Failure.broken(fault, line: line, of: Bilingual(zh: "\(shown) ", en: shown))
    case .notText:
      return Failure(
        .badData,
        Bilingual(zh: "\(shown) 不是文本，什么都没有导入", en: "\(shown) is no text; nothing was imported"),
        next: Bilingual(
          zh: "在表格软件里另存为「CSV UTF-8」", en: "save it from your spreadsheet as CSV UTF-8"))
    case .notEvents:
      return Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 不是「导出 --format jsonl」写的，或者断在开头；什么都没有导入",
          en: "\(shown) was not written by export --format jsonl, or breaks off at its start; "
            + "nothing was imported"),
        next: Bilingual(
          zh: "它的第一行要是 {\"spar\":\"events\",\"version\":1}",
          en: "its first line must be {\"spar\":\"events\",\"version\":1}"))
    case .missingColumn(let name, let columns), .noSuchColumn(let name, let columns):
      let list = columns.prefix(30).map { harmless($0) }
      guard columns.contains(where: { !$0.trimmed.isEmpty }) else {
        return Failure(
          .badData, Bilingual(zh: "\(shown) 是空的", en: "\(shown) is empty"),
          next: Bilingual(
            zh: "第一行要是列名；看别的程序导出时有没有选上数据",
            en: "its first line must name the columns; see whether the export had any rows"))
      }
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

extension FileImport {
  /// The columns of `--map FIELD=COLUMN`, as often as it stands.
  static func columns(_ pairs: [String]) throws -> [CSVField: String] {
    let option = PairOption.map(
      example: Bilingual(zh: "例如 --map rep=姓名", en: "for example --map rep=agent"))
    let columns = try option.read(pairs, among: CSVField.allCases.map(\.rawValue)) {
      CSVField(rawValue: folded($0))
    }
    return Dictionary(columns, uniquingKeysWith: { _, last in last })
  }
}
