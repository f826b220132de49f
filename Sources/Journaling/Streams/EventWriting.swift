import Foundation
import GRDB

/// Writes events that were read as lines, each with the parts that hang on it.
final class EventWriting {
  private let db: Database
  private var names = Names()
  private var devices: [String: Int] = [:]
  /// The next number of each device by its key.
  private var next: [String: Int] = [:]
  private var words: [String: [String: Int]] = [:]

  init(_ db: Database) throws {
    self.db = db
    for list in ["reach", "outcome", "ask_style", "form", "after"] {
      let rows = try Row.fetchAll(db, sql: "SELECT name, code FROM \(list)")
      words[list] = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
    }
  }

  /// The code of a device, made when it was never heard of.
  func device(_ key: String) throws -> Int {
    if let known = devices[key] { return known }
    guard let bytes = Data(hexadecimal: key) else {
      throw Rejection(zh: "device 不对", en: "device is wrong")
    }
    let found = try Row.fetchOne(
      db, sql: "SELECT code, next_sequence FROM device WHERE key = ?", arguments: [bytes])
    if let found {
      devices[key] = found[0]
      next[key] = found[1]
      return found[0]
    }
    try db.execute(
      sql: "INSERT INTO device(key, is_here, next_sequence) VALUES (?, 0, 1)", arguments: [bytes])
    devices[key] = Int(db.lastInsertedRowID)
    next[key] = 1
    return Int(db.lastInsertedRowID)
  }

  /// Whether no event of the device has that number or a greater one.
  func isBeyond(_ line: EventLine) throws -> Bool {
    try line.sequence >= next(of: line.device)
  }

  /// One more than the greatest number of a device that is here.
  func next(of key: String) throws -> Int {
    _ = try device(key)
    return next[key] ?? 1
  }

  /// Writes an event that is not there. A call's day, week and hour follow from its time, and it is not
  /// current until its calls are settled.
  ///
  /// - Throws: `Rejection`, and `DatabaseError` for what the tables refuse.
  func write(_ line: EventLine, _ shape: EventShape) throws {
    let device = try device(line.device)
    var columns = ["id", "device", "sequence"] + shape.columns.map(\.name)
    var values: [(any DatabaseValueConvertible)?] = [line.id.data, device, line.sequence]
    for (column, value) in zip(shape.columns, line.values) {
      values.append(try stored(value, column))
    }
    if shape.table == "call" {
      let place = try CallPlace(line, shape)
      columns += ["is_current", "day", "week", "hour"]
      values += [0, place.day, place.week, place.hour]
    }
    try insert(shape.table, columns, values)
    let number = db.lastInsertedRowID
    for (part, rows) in zip(shape.parts, line.parts) {
      for (position, row) in rows.enumerated() {
        var columns = [part.owner] + part.columns.map(\.name)
        var values: [(any DatabaseValueConvertible)?] = [number]
        for (column, value) in zip(part.columns, row) { values.append(try stored(value, column)) }
        if part.hasPosition {
          columns.append("position")
          values.append(position)
        }
        try insert(part.table, columns, values)
      }
    }
    next[line.device] = max(next[line.device] ?? 1, line.sequence + 1)
  }

  /// Writes the texts of an event that is there over what it said, where they differ.
  func replaceTexts(of held: EventLine, by line: EventLine, _ shape: EventShape) throws {
    let id = held.id.data
    for (index, column) in shape.columns.enumerated() where held.values[index] != line.values[index]
    {
      try db.execute(
        sql: "UPDATE \(shape.table) SET \"\(column.name)\" = ? WHERE id = ?",
        arguments: [try stored(line.values[index], column), id])
    }
    for (index, part) in shape.parts.enumerated() where part.hasPosition {
      for (position, (old, new)) in zip(held.parts[index], line.parts[index]).enumerated() {
        for (place, column) in part.columns.enumerated() where old[place] != new[place] {
          try db.execute(
            sql: """
              UPDATE \(part.table) SET "\(column.name)" = ? WHERE position = ?
                AND \(part.owner) = (SELECT n FROM \(shape.table) WHERE id = ?)
              """, arguments: [try stored(new[place], column), position, id])
        }
      }
    }
  }

  private func insert(
    _ table: String, _ columns: [String], _ values: [(any DatabaseValueConvertible)?]
  ) throws {
    // What a line leaves out takes the column's own default: it may be from before there was one.
    let given = values.indices.filter { values[$0] != nil }
    let (columns, values) = (given.map { columns[$0] }, given.map { values[$0] })
    try db.cachedStatement(
      sql: """
        INSERT INTO \(table)(\(columns.map { "\"\($0)\"" }.joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """
    ).execute(arguments: StatementArguments(values))
  }

  private func stored(_ value: EventLine.Value, _ column: EventShape.Column) throws
    -> (any DatabaseValueConvertible)?
  {
    switch (column.form, value) {
    case (.name, .null): return 0
    case (.name, .text(let text)): return try names.code(text, db)
    case (_, .null): return nil
    case (.lead, .text(let text)): return try names.lead(text, db)
    case (.id, .text(let text)):
      guard let id = EventID(text) else { throw wrong(column) }
      return id.data
    case (.word(let list), .text(let text)):
      guard let code = words[list]?[text] else { throw wrong(column) }
      return code
    case (.plain, .int(let number)): return number
    case (.plain, .real(let number)): return number
    case (.plain, .text(let text)): return text
    default: throw wrong(column)
    }
  }

  private func wrong(_ column: EventShape.Column) -> Rejection {
    Rejection(zh: "字段「\(column.name)」不对", en: "the field “\(column.name)” is wrong")
  }

  /// Keeps how far each stream has come: the last act of a transaction.
  func finish() throws {
    for (key, sequence) in next {
      guard let code = devices[key] else { continue }
      try db.execute(
        sql: "UPDATE device SET next_sequence = max(next_sequence, ?) WHERE code = ?",
        arguments: [sequence, code])
    }
  }
}

extension Data {
  /// The bytes that hexadecimal digits stand for; nil for an odd number of them or anything else.
  init?(hexadecimal text: String) {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == text.utf8.count, digits.count % 2 == 0 else { return nil }
    self.init(
      stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }
}
