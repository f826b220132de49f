import Calling
import Diagnostics
import Journaling
import Spreadsheets

/// A call list read from delimited text: which column is what, and what became of each row.
struct LeadImport {
  struct Rejected {
    let line: Int
    let cells: [String]
    let reason: Bilingual
  }

  private(set) var drafts: [LeadDraft] = []
  /// The line of each draft.
  private(set) var lines: [Int] = []
  private(set) var rejected: [Rejected] = []
  private(set) var heading: [String] = []
  private(set) var unknownColumns: [String] = []
  /// Names that were taken and whose consent nobody stated; all that would be, before anything was entered.
  func withoutConsent(_ entered: [Journal.Entering]) -> Int {
    guard !entered.isEmpty else { return drafts.count { $0.consent == nil } }
    return zip(entered, drafts).count { $0 == .listed && $1.consent == nil }
  }

  /// - Parameters:
  ///   - columns: the column of a field, where its heading does not tell.
  ///   - source: of rows that name none.
  init(
    _ rows: [CSVRows.Row], columns: [LeadField: String], source: String?, consent: String?
  ) throws {
    guard let first = rows.first else {
      throw Failure(
        .badData, Bilingual(zh: "这份名单是空的", en: "the list is empty"),
        next: Bilingual(
          zh: "第一行写列名：姓名,电话,公司,来源", en: "its first line names columns: name,phone,company,source"))
    }
    if let fault = first.fault {
      throw Failure.broken(fault, line: first.line, of: Bilingual(zh: "名单", en: "the list"))
    }
    heading = first.cells.map { $0.trimmed }
    let places = try Self.places(heading, columns)
    guard places[.number] != nil else {
      throw Failure(
        .badData,
        Bilingual(
          zh: "没有号码那一列；有的列是：\(Self.shown(heading, .zh))",
          en: "no column holds the number; the columns are: \(Self.shown(heading, .en))"),
        next: Bilingual(zh: "例如 --map number=电话", en: "for example --map number=Phone"))
    }
    if places[.source] == nil, (source ?? "").trimmed.isEmpty { throw Self.noSource }
    unknownColumns = heading.indices.filter { !places.values.contains($0) }.map { heading[$0] }
      .filter { !["line", "reason", ""].contains(folded($0)) }
    for row in rows.dropFirst() { take(row, places, source, consent) }
  }

  static let noSource = Failure(
    .badData,
    Bilingual(
      zh: "这份名单没写来源，没有导入：哪来的号码，客户问起来要答得上",
      en:
        "the list has no source and was not taken: when they ask where you got the number, you need an answer"
    ),
    next: Bilingual(
      zh: "加一列「来源」，或写 --source 展会", en: "add a column source, or write --source \"trade fair\""))

  private static func places(_ heading: [String], _ columns: [LeadField: String]) throws
    -> [LeadField: Int]
  {
    var places: [LeadField: Int] = [:]
    for (field, wanted) in columns {
      guard let index = heading.firstIndex(where: { folded($0) == folded(wanted).trimmed }) else {
        throw Failure(
          .badData,
          Bilingual(
            zh: "没有「\(harmless(wanted))」这一列；有的列是：\(shown(heading, .zh))",
            en: "there is no column “\(harmless(wanted))”; the columns are: \(shown(heading, .en))")
        )
      }
      places[field] = index
    }
    for (index, title) in heading.enumerated() {
      guard let field = LeadField(heading: title), places[field] == nil,
        !places.values.contains(index)
      else { continue }
      places[field] = index
    }
    return places
  }

  private static func shown(_ heading: [String], _ language: Language) -> String {
    heading.prefix(12).map { harmless($0).truncated(to: 16) }
      .joined(separator: language == .zh ? "、" : ", ")
  }

  private mutating func take(
    _ row: CSVRows.Row, _ places: [LeadField: Int], _ source: String?, _ consent: String?
  ) {
    if row.cells.allSatisfy({ $0.trimmed.isEmpty }) { return }
    if let fault = row.fault { return reject(row, fault.sentence) }
    guard row.cells.count <= heading.count else {
      return reject(
        row,
        Bilingual(
          zh: "有 \(row.cells.count) 格，列名只有 \(heading.count) 个",
          en: "has \(count(row.cells.count, "cell")) under \(count(heading.count, "heading"))"))
    }
    var cells: [LeadField: String] = [:]
    for (field, place) in places where place < row.cells.count { cells[field] = row.cells[place] }
    do {
      drafts.append(try LeadDraft(cells, source: source, consent: consent))
      lines.append(row.line)
    } catch {
      reject(row, error.sentence)
    }
  }

  private mutating func reject(_ row: CSVRows.Row, _ reason: Bilingual) {
    rejected.append(Rejected(line: row.line, cells: row.cells, reason: reason))
  }
}
