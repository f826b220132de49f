import Adopting
import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Linting
import Playbooks
import Spreadsheets

struct AdoptCommand: DeskCommand {
  static let card = CommandCard(
    "adopt", chinese: ["收编"], group: .author,
    summary: Bilingual(
      zh: "把表格里的异议和回应收成异议库，把提纲收成话术骨架，一行不丢",
      en: "a spreadsheet of objections made a catalogue, an outline made a script's skeleton"),
    usage: "FILE [--map FIELD=COLUMN] [--to FILE]",
    arguments: [
      .init(
        "FILE", nil,
        Bilingual(
          zh: "Excel、飞书导出的 CSV：逗号、分号、制表符，UTF-8、GBK 都行；提纲是 .txt 或 .md",
          en:
            "CSV as Excel or Feishu export it: commas, semicolons or tabs, UTF-8 or GBK; an outline is .txt or .md"
        ),
        completes: .files),
      .init(
        "--map", "FIELD=COLUMN",
        Bilingual(
          zh: "哪一列是什么（可多次）：--map answer=标准回复，列名或第几列",
          en: "which column a field is (repeatable): --map answer=Script, by heading or number")),
      .init(
        "--to", "FILE",
        Bilingual(zh: "写到哪儿；不写就在表格旁边，后缀 .md", en: "where to; beside the table, as .md"),
        completes: .files),
    ],
    notes: [
      Bilingual(
        zh: "列名自己会认；认得准的归到已有的类别，拿不准的标出来。字段："
          + Column.allCases.map(\.rawValue).joined(separator: "、") + "。",
        en:
          "Columns are guessed from their headings; excuses are filed under the labels we know where that is sure. "
          + "Fields: " + Column.allCases.map(\.rawValue).joined(separator: ", ") + "."),
      Bilingual(
        zh: "提纲一节收成一个环节；「我：」「客户：」后面的当成话，别的留作备注；没写的空着，「检查」一处处列出来。",
        en:
          "Each part of an outline becomes a stage. What stands behind Rep: or Prospect: is speech, the rest stays as notes; what is left open is empty, and lint lists it."
      ),
    ])

  @Argument var file: String
  @Option var map: [String] = []
  @Option var to: String?

  func run(at desk: inout Desk) throws {
    let target = try freePath(desk)
    let (text, encoding) = try read(desk)
    let table = DelimitedText(text)
    if isOutline(table) { return try adoptOutline(text, to: target, &desk) }
    try look(forFaultsOf: table, desk)
    let rows = table.rows.map { Adoption.Row(line: $0.line, cells: $0.cells) }
    guard let heading = rows.first?.cells else {
      throw Failure(
        .badData, Bilingual(zh: "\(shown) 是空的", en: "\(shown) is empty"),
        next: Bilingual(
          zh: "换一个有内容的表：一列异议，一列答法", en: "name a table that holds objections and answers"))
    }
    let columns = try columns(heading, rows)
    let body = columns.hasHeading ? Array(rows.dropFirst()) : rows
    let language = Adoption.language(of: body.isEmpty ? rows : body)
    let catalogues = desk.library.playbook.catalogues.filter { $0.header.language == language }
    let adoption = Adoption(
      body, heading: heading, map: columns, language: language,
      matcher: desk.library.phrases.matcher(language),
      natures: Dictionary(
        catalogues.flatMap(\.objections).map { ($0.id.value, $0.nature) },
        uniquingKeysWith: { first, _ in first }))
    guard adoption.objectionCount > 0 else {
      throw Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 里没有一行既有说法又有回应，什么也没写",
          en: "no row of \(shown) has both a phrase and an answer; nothing was written"),
        next: hint(heading))
    }
    let stem = harmless(lastStem(file))
    let catalogue = adoption.text(
      title: stem, id: desk.freeID(stem, .catalogue), from: harmless(lastPart(file)))
    try desk.world.files.replace(target, Array(catalogue.utf8), false)
    let phrases = desk.library.phrases
    let findings = Lint.check(
      [SourceText(name: target, text: catalogue)], beside: desk.library.contents.surroundings,
      now: desk.now.slot,
      matcher: { phrases.matcher($0, with: $1) })
    let report = AdoptionReport(
      adoption, heading: heading, columns: columns, table: table, encoding: encoding,
      target: target, findings: findings)
    if desk.isJSON { desk.show(report.json) } else { report.say(at: desk) }
  }

  private var shown: String { harmless(file) }

  /// Refuses a table with a quote that nothing closes; a cell that only looks as if it held rows is named.
  private func look(forFaultsOf table: DelimitedText, _ desk: Desk) throws {
    for row in table.rows {
      switch row.fault {
      case nil: continue
      case .holdsRows(let rows)?:
        desk.note(
          Bilingual(
            zh: "第 \(row.line) 行有一格里像是还有 \(rows) 行，看看引号关好没有",
            en:
              "line \(row.line): a cell looks as if it held \(count(rows, "more row", plural: "more rows")); "
              + "see whether its quote is closed"), .warning)
      case .tooLong?, .openQuote?:
        guard let fault = row.fault else { continue }
        throw Failure.broken(fault, line: row.line, of: Bilingual(zh: "\(shown) ", en: shown))
      }
    }
  }

  private func read(_ desk: Desk) throws -> (String, FileEncoding) {
    if desk.world.files.entry(file)?.isDirectory ?? false {
      throw Failure(.noInput, Bilingual(zh: "\(shown) 是文件夹", en: "\(shown) is a folder"))
    }
    let bytes = try desk.world.files.read(file)
    do throws(FileEncoding.Refusal) {
      return try FileEncoding.decode(bytes)
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ refusal: FileEncoding.Refusal) -> Failure {
    let asCSV = Bilingual(
      zh: "在 Excel 或飞书里另存为 CSV（UTF-8）再收", en: "save it from Excel or Feishu as CSV (UTF-8)")
    switch refusal {
    case .workbook:
      return Failure(
        .badData, Bilingual(zh: "\(shown) 是工作簿，不是 CSV", en: "\(shown) is a workbook and no CSV"),
        next: asCSV)
    case .binary:
      return Failure(
        .badData, Bilingual(zh: "\(shown) 不是文本", en: "\(shown) is no text"), next: asCSV)
    case .unknown(let line):
      return Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 第 \(line) 行既不是 UTF-8 也不是 GBK",
          en: "line \(line) of \(shown) is neither UTF-8 nor GBK"), next: asCSV)
    case .unsupported(let encoding):
      return Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 像是 \(encoding.rawValue)，这台机器读不了",
          en: "\(shown) looks like \(encoding.rawValue), which this machine cannot read"),
        next: asCSV)
    }
  }

  private func columns(_ heading: [String], _ rows: [Adoption.Row]) throws -> ColumnMap {
    var columns = ColumnMap(heading, over: rows.map(\.cells))
    let option = PairOption.map(
      example: Bilingual(zh: "例如 --map answer=标准回复", en: "for example --map answer=Script"))
    let named = try option.read(map, among: Column.allCases.map(\.rawValue), as: Self.field)
    for (field, column) in named {
      guard columns.set(field, to: column, among: heading) else {
        throw Failure(
          .badData,
          Bilingual(
            zh: "\(shown) 没有「\(harmless(column))」这一列",
            en: "\(shown) has no column “\(harmless(column))”"), next: hint(heading))
      }
    }
    guard columns.has(.phrases) || columns.has(.name), columns.has(.answer) else {
      let missing = columns.has(.answer) ? Column.phrases : .answer
      throw Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 里认不出哪一列是\(missing.title.zh)",
          en: "no column of \(shown) looks like \(missing.title.en)"),
        next: hint(heading, missing))
    }
    return columns
  }

  private static func field(_ word: String) -> Column? {
    let key = folded(word)
    return Column.allCases.first { column in
      column.rawValue == key || Language.allCases.contains { folded(column.title[$0]) == key }
    }
  }

  /// The columns there are, and how to say which is which.
  private func hint(_ heading: [String], _ missing: Column = .answer) -> Bilingual {
    let names = heading.prefix(30).map { harmless($0.trimmed).truncated(to: 24) }
    return Bilingual(
      zh: "它的列是：\(names.joined(separator: "、"))；用 --map \(missing.rawValue)=列名 指明",
      en:
        "its columns are \(names.joined(separator: ", ")); say which with --map \(missing.rawValue)=COLUMN"
    )
  }

  /// Where to write; nothing that is there is overwritten.
  private func freePath(_ desk: Desk) throws -> String {
    guard desk.world.files.entry(file) != nil else {
      throw Failure(
        .noInput, Bilingual(zh: "没有 \(shown) 这个文件", en: "there is no file \(shown)"),
        next: Bilingual(zh: "看看路径写对没有", en: "check the path"))
    }
    let name = harmless(lastPart(file))
    // An outline that is a .md file itself is not written over.
    let ending = Self.isMarkdown(name) ? "-script.md" : ".md"
    let path = to ?? joined(parent(file), (name.split(separator: ".").first ?? "adopted") + ending)
    let tidy = path.hasPrefix("./") && to == nil ? String(path.dropFirst(2)) : path
    guard desk.world.files.entry(tidy) == nil else {
      throw Failure(
        .inputOutput,
        Bilingual(
          zh: "\(harmless(tidy)) 已经有了，没有动它",
          en: "\(harmless(tidy)) is there already and was left as it is"),
        next: Bilingual(zh: "用 --to 写到别处", en: "write elsewhere with --to FILE"))
    }
    return tidy
  }
}
