package import CivilTime
import Foundation
import GRDB

extension Journal {
  /// Leads that were forgotten, by reference.
  func forgottenLeads() throws(Failure) -> Set<String> {
    try read { db in Set(try String.fetchAll(db, sql: "SELECT lead FROM forgotten")) }
  }

  /// Removes every trace of a lead: its reference, and notes, details, places and typed words of its
  /// calls; what was counted stays counted. A keyed tombstone keeps imports and merges from bringing it
  /// back.
  ///
  /// Deleted bytes are overwritten, the log is emptied and the file is written anew, so that nothing
  /// stays in free pages.
  /// - Returns: how many calls told of the lead.
  package func forget(_ lead: String, at now: Instant) throws(Failure) -> Int {
    let reference = try reference(of: lead)
    let calls = try write { db -> Int in
      let calls = try wipe(lead: reference, db)
      let isKnown =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM forgotten WHERE lead = ?", arguments: [reference]) ?? 0 > 0
      if !isKnown {
        var stream = try Stream(db, seed: seed)
        try append(
          Event(table: "forgotten", columns: ["lead"], values: [reference]), at: now, &stream, db)
        try stream.save(db)
      }
      return calls
    }
    try writeAnew()
    return calls
  }

  /// Takes a lead and the words of its calls out of the tables; returns how many rows told of it.
  func wipe(lead reference: String, _ db: Database) throws -> Int {
    try forgetDecisions(reference, db)
    guard
      let code = try Int.fetchOne(
        db, sql: "SELECT code FROM lead WHERE reference = ?", arguments: [reference])
    else { return 0 }
    let rows = try Row.fetchAll(
      db, sql: "SELECT coalesce(amends, id) FROM call WHERE lead = ?", arguments: [code])
    for id in Set(rows.compactMap { EventID(bytes: $0[0] as Data) }) { try wipe(call: id, db) }
    try forgetListed(code, db)
    try db.execute(sql: "DELETE FROM lead WHERE code = ?", arguments: [code])
    return rows.count
  }

  /// Whether a call told of a forgotten lead.
  func isForgotten(_ call: EventID, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM forgotten_call WHERE call = ?"),
      arguments: [call.data]) != nil
  }

  /// Keeps a call that told of a forgotten lead free of words, whatever was just said of it.
  func keepForgotten(_ call: EventID, _ db: Database) throws {
    if try isForgotten(call, db) { try wipe(call: call, db) }
  }

  /// A lead's reference, or nil once it is forgotten.
  func unlessForgotten(_ lead: String?, _ db: Database) throws -> String? {
    guard let lead else { return nil }
    let tombstone = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM forgotten WHERE lead = ? LIMIT 1"), arguments: [lead])
    return tombstone == nil ? lead : nil
  }

  /// Takes the lead and the words out of every row of a call, also of those before the lead was named,
  /// and marks the call so that a merge does not bring them back.
  func wipe(call id: EventID, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE call SET lead = NULL, note = NULL, detail = NULL, place = NULL
        WHERE id = ?1 OR amends = ?1
        """, arguments: [id.data])
    try db.execute(
      sql: "DELETE FROM said WHERE call IN (SELECT n FROM call WHERE id = ?1 OR amends = ?1)",
      arguments: [id.data])
    for statement in [
      "UPDATE appointment_event SET note = NULL, amount = NULL WHERE call = ?",
      "UPDATE retraction SET reason = NULL WHERE call = ?",
      "UPDATE mood SET word = NULL WHERE call = ?",
      "INSERT OR IGNORE INTO forgotten_call VALUES (?)",
    ] {
      try db.execute(sql: statement, arguments: [id.data])
    }
  }

  /// Empties the log and writes the file anew, so that nothing deleted stays in it.
  func writeAnew() throws(Failure) {
    do {
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw Failure(error, path: path)
    }
  }
}
