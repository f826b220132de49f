import CivilTime
import Foundation
import GRDB

extension EventID {
  var data: Data { Data(bytes) }
}

/// The events of this device in order: hands out sequence numbers and ids within one transaction.
struct Stream {
  let device: Int
  private(set) var next: Int
  let seed: UInt64

  init(_ db: Database, seed: UInt64) throws {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT code, next_sequence FROM device WHERE is_here = 1"))
    else { throw Journal.Failure.refused(detail: "no device") }
    device = row[0]
    next = row[1]
    self.seed = seed
  }

  /// The next sequence number and the id that goes with it; one that the table has not.
  ///
  /// Another seed may have given the same bits at the same fixed moment: then further bits are drawn.
  mutating func take(at now: Instant, for table: String, _ db: Database) throws
    -> (sequence: Int, id: EventID)
  {
    let sequence = next
    next += 1
    var draw = 0
    while true {
      let id = EventID(at: now, seed: seed, sequence: sequence + draw << 40)
      let taken = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM \(table) WHERE id = ?"), arguments: [id.data])
      if taken == nil { return (sequence, id) }
      draw += 1
    }
  }

  /// The next sequence number alone, for an event whose id comes from elsewhere.
  mutating func takeNumber() -> Int {
    defer { next += 1 }
    return next
  }

  /// Keeps how far the stream has come; to be called before the transaction ends.
  func save(_ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE device SET next_sequence = ? WHERE code = ?")
      .execute(arguments: [next, device])
  }
}

/// The codes of names, looked up and made within one transaction.
struct Names {
  private var codes: [String: Int] = ["": 0]

  /// The code of a name; 0 is none.
  mutating func code(_ text: String?, _ db: Database) throws -> Int {
    guard let text, !text.isEmpty else { return 0 }
    if let code = codes[text] { return code }
    let found = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT code FROM name WHERE text = ?"), arguments: [text])
    if let found {
      codes[text] = found
      return found
    }
    try db.cachedStatement(sql: "INSERT INTO name(text) VALUES (?)").execute(arguments: [text])
    let made = Int(db.lastInsertedRowID)
    codes[text] = made
    return made
  }

  /// The code of a lead's reference, or nil.
  mutating func lead(_ reference: String?, _ db: Database) throws -> Int? {
    guard let reference, !reference.isEmpty else { return nil }
    if let code = leads[reference] { return code }
    let found = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT code FROM lead WHERE reference = ?"), arguments: [reference])
    if let found {
      leads[reference] = found
      return found
    }
    try db.cachedStatement(sql: "INSERT INTO lead(reference) VALUES (?)")
      .execute(arguments: [reference])
    let made = Int(db.lastInsertedRowID)
    leads[reference] = made
    return made
  }

  private var leads: [String: Int] = [:]
}
