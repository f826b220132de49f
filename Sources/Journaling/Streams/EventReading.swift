import Foundation
import GRDB

/// Reads events of the journal as lines, and gives names their codes and back.
final class EventReading {
  let db: Database
  let shapes: [EventShape]
  private var names: [Int: String] = [:]
  private var leads: [Int: String] = [:]
  private var words: [String: [Int: String]] = [:]
  private var parts: [String: DirectStatement] = [:]

  init(_ db: Database) throws {
    self.db = db
    shapes = try EventShape.all(db)
    for list in ["reach", "outcome", "ask_style", "form", "after"] {
      let rows = try Row.fetchAll(db, sql: "SELECT code, name FROM \(list)")
      words[list] = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as String) })
    }
  }

  /// The events of a device in order, one after the other, from the first that was recorded at a time on.
  ///
  /// What stands behind that one was recorded later, whatever its own time says: a mark that an imported call
  /// brought bears the time of the call, and clocks are set back.
  /// - Parameters:
  ///   - milliseconds: nil for all.
  ///   - body: false stops.
  func lines(
    of device: Int, key: String, since milliseconds: Int?,
    _ body: (EventLine, EventShape) throws -> Bool
  ) throws {
    var from: Int? = 1
    if let milliseconds {
      from = try shapes.compactMap { shape in
        try Int.fetchOne(
          db,
          sql: "SELECT min(sequence) FROM \(shape.table) WHERE device = ? AND recorded_ms >= ?",
          arguments: [device, milliseconds])
      }.min()
    }
    guard let from else { return }
    let tables = try shapes.map { shape in
      try DirectStatement(
        db, Self.selection(shape) + " WHERE device = ? AND sequence >= ? ORDER BY sequence",
        [device, from])
    }
    defer { for table in tables { table.reset() } }
    // The number each table stands at; nil behind its last.
    var next = try tables.map { try $0.step() ? $0.int(2) : nil }
    while true {
      var least: (index: Int, sequence: Int)?
      for (index, sequence) in next.enumerated() {
        guard let sequence, sequence < least?.sequence ?? .max else { continue }
        least = (index, sequence)
      }
      guard let index = least?.index else { return }
      if try !body(line(tables[index], shapes[index], key), shapes[index]) { return }
      next[index] = try tables[index].step() ? tables[index].int(2) : nil
    }
  }

  static func selection(_ shape: EventShape) -> String {
    let columns = ["n", "id", "sequence"] + shape.columns.map(\.name)
    return "SELECT " + columns.map { "\"\($0)\"" }.joined(separator: ", ") + " FROM \(shape.table)"
  }

  /// The event of a row of `selection`.
  func line(_ row: DirectStatement, _ shape: EventShape, _ key: String) throws -> EventLine {
    let number = row.int(0)
    guard let id = row.id(1) else {
      throw Journal.Failure.corrupt(path: "", detail: "\(shape.table) \(number)")
    }
    return EventLine(
      table: shape.table, device: key, sequence: row.int(2), id: id,
      values: try values(row, from: 3, shape.columns),
      parts: try shape.parts.map { part in
        let rows = try rows(of: part)
        rows.bind(1, number)
        defer { rows.reset() }
        var found: [[EventLine.Value]] = []
        while try rows.step() { found.append(try values(rows, from: 0, part.columns)) }
        return found
      })
  }

  /// The statement that reads the rows of a part, made once.
  private func rows(of part: EventShape.Part) throws -> DirectStatement {
    if let known = parts[part.table] { return known }
    let columns = part.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let order = part.hasPosition ? " ORDER BY position" : ""
    let rows = try DirectStatement(
      db, "SELECT \(columns) FROM \(part.table) WHERE \(part.owner) = ?" + order)
    parts[part.table] = rows
    return rows
  }

  private func values(
    _ row: DirectStatement, from first: Int32, _ columns: [EventShape.Column]
  ) throws -> [EventLine.Value] {
    var position = first - 1
    return try columns.map { column in
      position += 1
      return try value(row, position, column)
    }
  }

  private func value(_ row: DirectStatement, _ position: Int32, _ column: EventShape.Column) throws
    -> EventLine.Value
  {
    switch row.storage(position) {
    case .null: return .null
    case .real: return .real(row.real(position))
    case .text: return .text(row.text(position) ?? "")
    case .blob:
      return .text(row.id(position)?.text ?? row.bytes(position).base64EncodedString())
    case .int:
      let code = row.int(position)
      switch column.form {
      case .plain, .id: return .int(code)
      case .name: return code == 0 ? .null : .text(try name(code))
      case .lead: return .text(try lead(code))
      case .word(let list): return words[list]?[code].map { .text($0) } ?? .int(code)
      }
    }
  }

  private func name(_ code: Int) throws -> String {
    if let known = names[code] { return known }
    let found =
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT text FROM name WHERE code = ?"), arguments: [code]) ?? ""
    names[code] = found
    return found
  }

  private func lead(_ code: Int) throws -> String {
    if let known = leads[code] { return known }
    let found =
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT reference FROM lead WHERE code = ?"), arguments: [code])
      ?? ""
    leads[code] = found
    return found
  }
}
