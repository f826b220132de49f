package import CivilTime
import GRDB

extension Journal {
  /// Leads that were forgotten, by reference.
  func forgottenLeads() throws(Failure) -> Set<String> {
    try read { db in Set(try String.fetchAll(db, sql: "SELECT lead FROM forgotten")) }
  }

  /// Removes every trace of a lead: its reference, and notes, details, places and typed words of its
  /// calls; what was counted stays counted. A keyed tombstone keeps imports from bringing it back.
  ///
  /// Deleted bytes are overwritten, the log is emptied and the file is written anew, so that nothing
  /// stays in free pages.
  /// - Returns: how many calls told of the lead.
  package func forget(_ lead: String, at now: Instant) throws(Failure) -> Int {
    let reference = try reference(of: lead)
    let calls = try write { db -> Int in
      let code = try Int.fetchOne(
        db, sql: "SELECT code FROM lead WHERE reference = ?", arguments: [reference])
      var rows: [Int] = []
      if let code {
        rows = try Int.fetchAll(db, sql: "SELECT n FROM call WHERE lead = ?", arguments: [code])
        // Every row of those calls, also the ones before the lead was named.
        let all = try Int.fetchAll(
          db,
          sql: """
            SELECT n FROM call WHERE coalesce(amends, id) IN
              (SELECT coalesce(amends, id) FROM call WHERE lead = ?)
            """, arguments: [code])
        for row in Set(all + rows) {
          try db.execute(
            sql: """
              UPDATE call SET lead = NULL, note = NULL, detail = NULL, place = NULL WHERE n = ?
              """, arguments: [row])
          try db.execute(
            sql: """
              UPDATE appointment_event SET note = NULL, amount = NULL
              WHERE call = (SELECT coalesce(amends, id) FROM call WHERE n = ?)
              """, arguments: [row])
          try db.execute(
            sql: """
              UPDATE retraction SET reason = NULL
              WHERE call = (SELECT coalesce(amends, id) FROM call WHERE n = ?)
              """, arguments: [row])
        }
        try forgetListed(code, reference, db)
        try db.execute(sql: "DELETE FROM lead WHERE code = ?", arguments: [code])
      }
      let isKnown =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM forgotten WHERE lead = ?", arguments: [reference]) ?? 0 > 0
      if !isKnown {
        var stream = try Stream(db, seed: seed)
        try append(
          Event(table: "forgotten", columns: ["lead"], values: [reference]), at: now, &stream, db)
        try stream.save(db)
      }
      return rows.count
    }
    do {
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw Failure(error, path: path)
    }
    return calls
  }
}
