import Foundation
import GRDB

/// Reads events of the journal as lines, and gives names their codes and back.
final class EventReading {
  let db: Database
  let shapes: [EventShape]
  private var names: [Int: String] = [:]
  private var leads: [Int: String] = [:]
  private var words: [String: [Int: String]] = [:]

  init(_ db: Database) throws {
    self.db = db
    shapes = try EventShape.all(db)
    for list in ["reach", "outcome", "ask_style", "form", "after"] {
      let rows = try Row.fetchAll(db, sql: "SELECT code, name FROM \(list)")
      words[list] = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as String) })
    }
  }

  /// The events of a device in order from those recorded at a time on, one after the other.
  ///
  /// - Parameter body: false stops.
  func lines(
    of device: Int, key: String, since milliseconds: Int,
    _ body: (EventLine, EventShape) throws -> Bool
  ) throws {
    let cursors = try shapes.map { shape in
      try Row.fetchCursor(
        db,
        sql: Self.selection(shape) + " WHERE device = ? AND recorded_ms >= ? ORDER BY sequence",
        arguments: [device, milliseconds])
    }
    var next = try cursors.map { try $0.next()?.copy() }
    while true {
      var least: (index: Int, sequence: Int)?
      for (index, row) in next.enumerated() {
        guard let sequence = row?[2] as Int?, sequence < least?.sequence ?? .max else { continue }
        least = (index, sequence)
      }
      guard let least, let row = next[least.index] else { return }
      let shape = shapes[least.index]
      if try !body(line(row, shape, key), shape) { return }
      next[least.index] = try cursors[least.index].next()?.copy()
    }
  }

  static func selection(_ shape: EventShape) -> String {
    let columns = ["n", "id", "sequence"] + shape.columns.map(\.name)
    return "SELECT " + columns.map { "\"\($0)\"" }.joined(separator: ", ") + " FROM \(shape.table)"
  }

  /// The event of a row of `selection`.
  func line(_ row: Row, _ shape: EventShape, _ key: String) throws -> EventLine {
    let number: Int = row[0]
    guard let id = EventID(bytes: row[1] as Data) else {
      throw Journal.Failure.corrupt(path: "", detail: "\(shape.table) \(number)")
    }
    let parts = try shape.parts.map { part -> [[EventLine.Value]] in
      let columns = part.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
      let order = part.hasPosition ? " ORDER BY position" : ""
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT \(columns) FROM \(part.table) WHERE \(part.owner) = ?" + order),
        arguments: [number])
      return try rows.map { row in
        try part.columns.enumerated().map { try value(row[$0.offset], $0.element) }
      }
    }
    return EventLine(
      table: shape.table, device: key, sequence: row[2], id: id,
      values: try shape.columns.enumerated().map { try value(row[3 + $0.offset], $0.element) },
      parts: parts)
  }

  private func value(_ held: DatabaseValue, _ column: EventShape.Column) throws -> EventLine.Value {
    switch held.storage {
    case .null: return .null
    case .double(let number): return .real(number)
    case .string(let text): return .text(text)
    case .blob(let data):
      return EventID(bytes: data).map { .text($0.text) } ?? .text(data.base64EncodedString())
    case .int64(let number):
      let code = Int(number)
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
