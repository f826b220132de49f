import Diagnostics
import GRDB

extension Journal {
  /// As many events are named; the rest would say the same.
  private static let mostNamed = 5

  /// Numbers that no event can have, from before files were read with that in mind: a call can be corrected, anything
  /// else goes with a copy of the journal from before it came.
  static func checkNumbers(_ db: Database, _ result: inout CheckResult) throws {
    var found = 0
    for shape in try EventShape.all(db) {
      for (table, owner, columns) in [(shape.table, nil, shape.columns)]
        + shape.parts.map({ ($0.table, $0.owner, $0.columns) })
      {
        for (event, column, value) in try strange(columns, of: table, owner, shape.table, db) {
          found += 1
          if found > mostNamed { continue }
          result.absurd.append(try sentence(shape, event: event, column, value, db))
        }
      }
    }
    guard found > mostNamed else { return }
    result.absurd.append(
      Bilingual(
        zh: "这样的数还有 \(found - mostNamed) 个",
        en: "and \(count(found - mostNamed, "more such number", plural: "more such numbers"))"))
  }

  /// The numbers of a table that are beyond what their columns measure, with the event each belongs to.
  private static func strange(
    _ columns: [EventShape.Column], of table: String, _ owner: String?, _ event: String,
    _ db: Database
  ) throws -> [(event: Int, column: EventShape.Column, value: EventLine.Value)] {
    let measured = columns.filter { $0.form == .plain && [.whole, .real].contains($0.type) }
    guard !measured.isEmpty else { return [] }
    let beyond = measured.map { column in
      let range = EventMeasure(of: column).range
      return "\"\(column.name)\" NOT BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    }
    // A call that was corrected or taken back is told by what came after.
    let current =
      event == "call"
      ? "AND \(owner ?? "n") IN (SELECT n FROM call WHERE is_current = 1)" : ""
    let names = measured.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let rows = try DirectStatement(
      db,
      """
      SELECT \(owner ?? "n"), \(names) FROM \(table)
      WHERE (\(beyond.joined(separator: " OR "))) \(current)
      """)
    defer { rows.reset() }
    var found: [(event: Int, column: EventShape.Column, value: EventLine.Value)] = []
    while try rows.step() {
      for (index, column) in measured.enumerated() {
        let position = Int32(index + 1)
        let value: EventLine.Value =
          switch rows.storage(position) {
          case .int: .int(rows.int(position))
          case .real: .real(rows.real(position))
          default: .null
          }
        if !EventMeasure(of: column).admits(value) { found.append((rows.int(0), column, value)) }
      }
    }
    return found
  }

  private static func sentence(
    _ shape: EventShape, event: Int, _ column: EventShape.Column, _ value: EventLine.Value,
    _ db: Database
  ) throws -> Bilingual {
    let demand = EventMeasure(of: column).demand
    if shape.table == "call" {
      let number = try Int.fetchOne(
        db,
        sql: """
          SELECT coalesce((SELECT first.n FROM call AS first WHERE first.id = call.amends), n)
          FROM call WHERE n = ?
          """, arguments: [event])
      let name = "#\(number ?? event)"
      return Bilingual(
        zh:
          "\(name) 的 \(column.name) 是 \(value.shown)，\(demand.zh)；「更正」成对的，或「更正 \(number ?? event) --remove」撤掉",
        en:
          "\(name) has \(value.shown) as \(column.name), which \(demand.en); amend it, or take it "
          + "back with amend \(number ?? event) --remove")
    }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT sequence, substr(lower(hex(key)), -8) FROM \(shape.table) AS event
        JOIN device ON device.code = event.device WHERE n = ?
        """, arguments: [event])
    let (number, mark) = (row?[0] as Int? ?? 0, row?[1] as String? ?? "")
    return Bilingual(
      zh: "设备 \(mark) 第 \(number) 号（\(shape.table)）的 \(column.name) 是 \(value.shown)，\(demand.zh)；"
        + "别的照算，要去掉它，就用它进来之前的备份",
      en:
        "number \(number) of device \(mark) (\(shape.table)) has \(value.shown) as \(column.name), "
        + "which \(demand.en); all else counts, and a copy from before it came is rid of it")
  }
}
