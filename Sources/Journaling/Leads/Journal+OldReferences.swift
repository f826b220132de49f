import CivilTime
import GRDB

/// Leads that were listed before a team's key took the place of their own: they keep their references, and what is
/// said of their numbers under the new key reaches them.
extension Journal {
  /// Kept from the first change of key on; how far marks were carried stands in it.
  private static let changedKey = "key-changed"

  static func noteChangeOfKey(_ db: Database) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO setting VALUES (?, '')", arguments: [changedKey])
  }

  /// The references under which a number, in the one form it is kept in, stands on the list.
  static func leads(ofNumber number: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT reference FROM person JOIN lead ON lead.code = person.lead
          WHERE number = ? ORDER BY lead.code
          """), arguments: [number])
  }

  /// The reference that today's key makes of each number that is listed under an older one, with the older one.
  func oldReferences() throws(Failure) -> [String: String] {
    guard try setting(Self.changedKey) != nil else { return [:] }
    let people = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT number, reference FROM person JOIN lead ON lead.code = person.lead"
      ).map { (number: $0[0] as String, reference: $0[1] as String) }
    }
    let key = try leadKey()
    var old: [String: String] = [:]
    for person in people {
      let today = try Self.digest(person.number, key: key)
      if today != person.reference { old[today] = person.reference }
    }
    return old
  }

  /// The reference that today's key makes of a lead's number, where it is another.
  func referenceToday(of reference: String, _ db: Database) throws -> String? {
    guard
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT value FROM setting WHERE key = ?"),
        arguments: [Self.changedKey]) != nil,
      let number = try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT number FROM person JOIN lead ON lead.code = person.lead WHERE reference = ?"),
        arguments: [reference])
    else { return nil }
    let today = try Self.digest(number, key: leadKey())
    return today == reference ? nil : today
  }

  /// Bars and forgets what is listed under an old reference as it was barred and forgotten under today's.
  func carryMarksToOldReferences(at now: Instant) throws(Failure) {
    guard let reached = try setting(Self.changedKey) else { return }
    let marks = try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT (SELECT coalesce(max(n), 0) FROM do_not_contact) || ' '
            || (SELECT coalesce(max(n), 0) FROM forgotten)
          """) ?? ""
    }
    guard marks != reached else { return }
    let (barred, forgotten) = try read { db in
      (
        try String.fetchSet(db, sql: "SELECT DISTINCT lead FROM do_not_contact"),
        try String.fetchSet(db, sql: "SELECT DISTINCT lead FROM forgotten")
      )
    }
    let said = try oldReferences().filter { barred.contains($0.key) || forgotten.contains($0.key) }
    for (today, old) in said.sorted(by: { $0.key < $1.key }) {
      if forgotten.contains(today) {
        _ = try forget(old, at: now)
      } else if try read({ try Self.isBarred(today, $0) && !Self.isBarred(old, $0) }) {
        try setDoNotContact(old, isOn: true, at: now)
      }
    }
    try write { db in
      try db.execute(
        sql: "UPDATE setting SET value = ? WHERE key = ?", arguments: [marks, Self.changedKey])
    }
  }
}
