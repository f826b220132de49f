import Adopting
import Diagnostics
import Spreadsheets

/// What `adopt` did with a table, row by row.
struct AdoptionReport {
  private let adoption: Adoption
  private let heading: [String]
  private let columns: ColumnMap
  private let table: DelimitedText
  private let encoding: FileEncoding
  private let target: String
  private let findings: [Diagnostic]

  init(
    _ adoption: Adoption, heading: [String], columns: ColumnMap, table: DelimitedText,
    encoding: FileEncoding, target: String, findings: [Diagnostic]
  ) {
    self.adoption = adoption
    self.heading = heading
    self.columns = columns
    self.table = table
    self.encoding = encoding
    self.target = target
    self.findings = findings
  }

  private var kept: Int { adoption.fates.count { $0.objection == nil } }
  private var unsure: Int { adoption.fates.count { $0.reason == .unsure } }

  func say(at desk: Desk) {
    let language = desk.language
    desk.say(
      Bilingual(
        zh: "\(encoding.rawValue)，\(Self.title(table.delimiter).zh)分列，\(adoption.fates.count) 行",
        en: "\(encoding.rawValue), \(Self.title(table.delimiter).en), "
          + count(adoption.fates.count, "row")), .quiet)
    for (place, column) in columns.columns.enumerated() where place < heading.count {
      let name = columns.hasHeading ? harmless(heading[place].trimmed) : "\(place + 1)"
      desk.say(
        Bilingual(
          zh: "  \(name) → \(column?.title.zh ?? "备注")",
          en: "  \(name) → \(column?.title.en ?? "a note")"),
        .quiet)
    }
    var rows = Table(
      [
        Bilingual(zh: "行", en: "line")[language], Bilingual(zh: "收到", en: "into")[language],
        Bilingual(zh: "凭什么", en: "because")[language], Bilingual(zh: "原话", en: "words")[language],
      ], [.right])
    for fate in adoption.fates {
      rows.add([
        String(fate.line), harmless(fate.objection ?? "—"), Self.reason(fate.reason)[language],
        harmless(fate.words).truncated(to: 40),
      ])
    }
    desk.say(rows.text(desk.columns))
    let shown = harmless(target)
    desk.say(
      Bilingual(
        zh: "写好了 \(shown)：\(adoption.objectionCount) 条异议"
          + (unsure > 0 ? "，\(unsure) 行拿不准归哪一类" : "") + (kept > 0 ? "，\(kept) 行留作备注" : ""),
        en: "written: \(shown), \(count(adoption.objectionCount, "objection"))"
          + (unsure > 0 ? ", \(count(unsure, "row")) of unsure label" : "")
          + (kept > 0 ? ", \(count(kept, "row")) kept as notes" : "")),
      .good)
    guard !findings.isEmpty else { return }
    desk.say(
      Bilingual(
        zh: "还有 \(findings.count) 处要补要改：检查 \(shown)",
        en: "\(count(findings.count, "open point")): lint \(shown)"))
  }

  var json: JSON {
    .members([
      "file": .string(target), "language": .string(adoption.language.rawValue),
      "encoding": .string(encoding.rawValue), "delimiter": .string(String(table.delimiter)),
      "columns": .array(
        columns.columns.enumerated().filter { $0.offset < heading.count }.map { place, column in
          .members([
            "column": .string(columns.hasHeading ? heading[place] : String(place + 1)),
            "field": column.map { .string($0.rawValue) } ?? .null,
          ])
        }),
      "objections": .int(adoption.objectionCount), "kept": .int(kept),
      "rows": .array(adoption.fates.map(row)), "findings": .int(findings.count),
    ])
  }

  private func row(_ fate: Adoption.Fate) -> JSON {
    var score = JSON.null
    if case .matched(let likely) = fate.reason { score = .number(likely) }
    return .members([
      "line": .int(fate.line), "objection": fate.objection.map { .string($0) } ?? .null,
      "because": .string(Self.name(fate.reason)), "score": score,
    ])
  }

  private static func name(_ reason: Adoption.Fate.Reason) -> String {
    switch reason {
    case .named: "named"
    case .matched: "matched"
    case .unsure: "unsure"
    case .continued: "continued"
    case .noPhrase: "no-phrase"
    case .noAnswer: "no-answer"
    }
  }

  private static func reason(_ reason: Adoption.Fate.Reason) -> Bilingual {
    switch reason {
    case .named: Bilingual(zh: "表里写明", en: "the table says")
    case .matched(let score):
      Bilingual(zh: "听得出 \(percent(score))", en: "recognised \(percent(score))")
    case .unsure: Bilingual(zh: "拿不准", en: "unsure")
    case .continued: Bilingual(zh: "接上一行", en: "goes on")
    case .noPhrase: Bilingual(zh: "没有说法，留作备注", en: "no phrase, a note")
    case .noAnswer: Bilingual(zh: "没有回应，留作备注", en: "no answer, a note")
    }
  }

  private static func title(_ delimiter: Character) -> Bilingual {
    switch delimiter {
    case "\t": Bilingual(zh: "制表符", en: "tabs")
    case ";": Bilingual(zh: "分号", en: "semicolons")
    case "|": Bilingual(zh: "竖线", en: "bars")
    default: Bilingual(zh: "逗号", en: "commas")
    }
  }
}
