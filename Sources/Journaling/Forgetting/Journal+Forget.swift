import Calling
package import CivilTime
import Diagnostics
import Foundation
import GRDB

extension Journal {
  /// What forgetting a lead came to.
  package struct Forgotten: Sendable {
    package let reference: String
    /// The other references under which its number stood here: a team's key was changed.
    package let others: [String]
    /// Rows of calls that told of the lead.
    package let calls: Int
    /// Other texts of the journal that named it, blanked now.
    package let mentions: Int
    /// What to look for in other files, and to prove by.
    package let traces: Traces
    /// Names that others bear too, so that they stay where they mean those.
    package let shared: [String]
  }

  /// Leads that were forgotten, by reference.
  func forgottenLeads() throws(Failure) -> Set<String> {
    try read { db in Set(try String.fetchAll(db, sql: "SELECT lead FROM forgotten")) }
  }

  /// Removes every trace of a lead: its reference, notes, details, places and typed words of its calls, and
  /// its name and number in whatever else was written; what was counted stays counted. A keyed tombstone
  /// keeps imports and merges from bringing it back.
  ///
  /// Deleted bytes are overwritten, the log is emptied and the file is written anew, so that nothing
  /// stays in free pages. Whatever its number stands under goes: a team's key may have been changed.
  ///
  /// - Parameter typed: how the lead was named by whoever asks, where that is not its number or name.
  package func forget(_ lead: String, typed: String? = nil, at now: Instant) throws(Failure)
    -> Forgotten
  {
    let reference = try reference(of: lead)
    let forgotten = try write { db -> Forgotten in
      let references = try references(of: reference, typed: typed ?? lead, db)
      var traces = Traces()
      let shared = try gather(references, typed: typed ?? lead, into: &traces, db)
      let calls = try references.reduce(0) { try $0 + wipe(lead: $1, db) }
      let blanking = try Blanking(traces, db)
      // A sentence that other calls have word for word tells of nobody.
      for words in blanking.stillSaid { traces.remove(words) }
      var stream = try Stream(db, seed: seed)
      for reference in references {
        let isKnown = try Int.fetchOne(
          db, sql: "SELECT 1 FROM forgotten WHERE lead = ? LIMIT 1", arguments: [reference])
        guard isKnown == nil else { continue }
        try append(
          Event(table: "forgotten", columns: ["lead"], values: [reference]), at: now, &stream, db)
      }
      try stream.save(db)
      return Forgotten(
        reference: reference, others: Array(references.dropFirst()), calls: calls,
        mentions: blanking.changed, traces: traces, shared: shared)
    }
    try writeAnew()
    return forgotten
  }

  /// The reference of a lead and all others under which its number stands, the one that today's key makes of it too.
  private func references(of reference: String, typed: String, _ db: Database) throws -> [String] {
    var numbers = try String.fetchAll(
      db, sql: "SELECT number FROM person JOIN lead ON lead.code = person.lead WHERE reference = ?",
      arguments: [reference])
    if Self.isNumber(typed), let number = try? PhoneNumber(typed) { numbers.append(number.text) }
    var references = [reference] + (try Self.ofSameNumber(as: reference, db))
    for number in Set(numbers).sorted() {
      references += try Self.leads(ofNumber: number, db)
      references.append(try Self.digest(number, key: try leadKey()))
    }
    var seen: Set<String> = []
    return references.filter { seen.insert($0).inserted }
  }

  /// The other references on the list that have the number of this one.
  static func ofSameNumber(as reference: String, _ db: Database) throws -> [String] {
    guard
      let number = try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT number FROM person JOIN lead ON lead.code = person.lead WHERE reference = ?"),
        arguments: [reference])
    else { return [] }
    return try leads(ofNumber: number, db).filter { $0 != reference }
  }

  /// Gathers what tells of a lead before it is wiped; returns names that somebody else bears too.
  ///
  /// - Parameter references: all that it stands under.
  private func gather(
    _ references: [String], typed: String, into traces: inout Traces, _ db: Database
  ) throws -> [String] {
    var names: Set<String> = []
    // A reference and a number on the list tell of nobody.
    if Self.isNumber(typed) {
      traces.add(number: typed)
    } else if !Self.isReference(typed.trimmed), Self.code(ofTyped: typed) == nil {
      names.insert(typed.trimmed)
    }
    for reference in references {
      let person = try Row.fetchOne(
        db,
        sql: """
          SELECT number, background, name, company FROM person
          JOIN lead ON lead.code = person.lead WHERE reference = ?
          """, arguments: [reference])
      if let person {
        traces.add(number: person[0])
        traces.add(words: person[1])
        names.formUnion([person[2], person[3]])
      }
      for row in try Row.fetchAll(db, sql: Self.wordsOfLead, arguments: [reference]) {
        if let text = row[0] as String? { traces.add(words: text) }
      }
    }
    let list = "[" + references.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    var shared: [String] = []
    for name in names.sorted() where !name.isEmpty {
      let isElsewhere =
        try Int.fetchOne(
          db,
          sql: """
            SELECT 1 FROM person
            WHERE (name = ?1 OR company = ?1)
              AND lead NOT IN (
                SELECT code FROM lead WHERE reference IN (SELECT value FROM json_each(?2)))
            UNION ALL SELECT 1 FROM name WHERE text = ?1 LIMIT 1
            """, arguments: [name, list]) != nil
      if isElsewhere {
        shared.append(name)
      } else {
        traces.add(name: name, within: try Self.names(around: name, db))
      }
    }
    return shared
  }

  /// The longer names that have a name within them: Pat Mill20 beside Pat Mill2.
  private static func names(around name: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM person WHERE instr(name, ?1) AND name <> ?1
        UNION SELECT company FROM person WHERE instr(company, ?1) AND company <> ?1
        UNION SELECT text FROM name WHERE instr(text, ?1) AND text <> ?1
        """, arguments: [name])
  }

  /// Every text that stands with a lead or one of its calls, in whatever row.
  private static let wordsOfLead = """
    WITH code(lead) AS (SELECT code FROM lead WHERE reference = ?1),
    told(id) AS (SELECT coalesce(amends, id) FROM call WHERE lead = (SELECT lead FROM code)),
    line AS (SELECT n, note, detail, place FROM call WHERE id IN told OR amends IN told)
    SELECT note FROM line
    UNION SELECT detail FROM line
    UNION SELECT place FROM line
    UNION SELECT said.line FROM said WHERE call IN (SELECT n FROM line)
    UNION SELECT note FROM appointment_event WHERE call IN told
    UNION SELECT reason FROM retraction WHERE call IN told
    UNION SELECT word FROM mood WHERE call IN told
    UNION SELECT words FROM lead_event WHERE lead = ?1
    UNION SELECT consent FROM lead_event WHERE lead = ?1
    UNION SELECT note FROM block_step WHERE lead = (SELECT lead FROM code)
    """

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

  /// Takes a lead out of the tables, and what else its number stands under here.
  func wipe(numberOf reference: String, _ db: Database) throws {
    for reference in try [reference] + Self.ofSameNumber(as: reference, db) {
      _ = try wipe(lead: reference, db)
    }
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

  /// Whether a lead was forgotten, so that nothing is kept under its reference.
  package func isForgotten(lead reference: String) throws(Failure) -> Bool {
    try read { db in try unlessForgotten(reference, db) == nil }
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
