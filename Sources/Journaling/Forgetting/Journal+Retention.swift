package import CivilTime
import GRDB

/// What is kept for a time only: the words of calls, and who leads are. Counts stay.
extension Journal {
  /// Days after which words and leads go; nil keeps them as long as the journal.
  package struct Retention: Sendable, Hashable {
    /// Notes, details, places and reasons, from the day of the call on.
    package var wordDays: Int?
    /// Names, numbers and backgrounds, from the last call to a lead or the day it was listed.
    package var leadDays: Int?

    package init(wordDays: Int? = nil, leadDays: Int? = nil) {
      self.wordDays = wordDays
      self.leadDays = leadDays
    }
  }

  /// What went, or would.
  package struct Expired: Sendable, Hashable {
    package var calls = 0
    package var leads = 0
    package var isNothing: Bool { calls == 0 && leads == 0 }
  }

  /// The day it was last looked for what is too old.
  private static let lookedKey = "retention-looked"
  /// No call before this day has words.
  static let wordsFromKey = "retention-words-from"

  /// Removes what is older than its time, out of pages and log as well.
  ///
  /// - Parameters:
  ///   - isDry: counts and removes nothing.
  ///   - isWhole: looks through everything, not only through what grew old since the last time.
  package func expire(
    _ retention: Retention, at now: Instant, isDry: Bool = false, isWhole: Bool = true
  ) throws(Failure) -> Expired {
    guard retention.wordDays != nil || retention.leadDays != nil else { return Expired() }
    if !isWhole, try setting(Self.lookedKey) == now.day.text { return Expired() }
    let lastDay = isWhole ? nil : try setting(Self.wordsFromKey).flatMap { Int($0) }
    let expired = try write { db in
      var expired = Expired()
      if let days = retention.leadDays {
        expired.leads = try expireLeads(now, days, isDry: isDry, db)
      }
      if let days = retention.wordDays {
        let from = now.day.adding(days: -days).number
        expired.calls = try Self.expireWords(before: from, since: lastDay, now, isDry: isDry, db)
        if !isDry { try Self.keep(Self.wordsFromKey, String(from), db) }
      }
      if !isDry { try Self.keep(Self.lookedKey, now.day.text, db) }
      return expired
    }
    if !isDry, !expired.isNothing {
      do {
        // Deleted bytes are overwritten in the file; those in the log go with it.
        try queue.inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      } catch {
        throw Failure(error, path: path)
      }
    }
    return expired
  }

  /// Whether words may be missing here because their time was over.
  static func isForgetful(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM setting WHERE key = ?", arguments: [lookedKey]) != nil
  }

  private static func keep(_ key: String, _ value: String, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO setting VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value
        """, arguments: [key, value])
  }

  /// Real calls of a stretch of days that have words; an appointment to come keeps its place.
  private static let wordy = """
    kind = 1 AND is_current IN (0, 1) AND day >= ?1 AND day < ?2
      AND (note IS NOT NULL OR detail IS NOT NULL OR place IS NOT NULL)
      AND (appointment_at IS NULL OR appointment_at < ?3)
    """

  private static func expireWords(
    before end: Int, since start: Int?, _ now: Instant, isDry: Bool, _ db: Database
  ) throws -> Int {
    let days: StatementArguments = [start ?? Int(Int32.min), end, now.slot.localMinutes]
    let calls =
      try Int.fetchOne(
        db, sql: "SELECT count(DISTINCT coalesce(amends, id)) FROM call WHERE " + wordy,
        arguments: days) ?? 0
    guard !isDry else { return calls }
    try db.execute(
      sql: "UPDATE call SET note = NULL, detail = NULL, place = NULL WHERE " + wordy,
      arguments: days)
    let moment = (end * 1440 - now.offsetMinutes) * 60_000
    for statement in [
      "UPDATE appointment_event SET note = NULL WHERE note IS NOT NULL AND recorded_ms < ?",
      "UPDATE retraction SET reason = NULL WHERE reason IS NOT NULL AND recorded_ms < ?",
      // 5: why there is no progress.
      "UPDATE lead_event SET words = NULL WHERE words IS NOT NULL AND what = 5 AND recorded_ms < ?",
      "UPDATE block_step SET note = NULL WHERE note IS NOT NULL AND shown_ms < ?",
    ] {
      try db.execute(sql: statement, arguments: [moment])
    }
    return calls
  }

  /// Leads nobody called for that long and with whom nothing stands: who they are goes; their reference
  /// stays with their calls, so that counts and a demand not to be called hold.
  private func expireLeads(_ now: Instant, _ days: Int, isDry: Bool, _ db: Database) throws
    -> Int
  {
    let leads = try Int.fetchAll(
      db,
      sql: """
        SELECT person.lead FROM person LEFT JOIN listed ON listed.lead = person.lead
        WHERE max(coalesce(listed_min, 0), coalesce(last_min, 0), coalesce(due_min, 0)) < ?
          AND coalesce(state, 0) <> 1
        """, arguments: [now.adding(seconds: -days * 86_400).minutes])
    guard !isDry else { return leads.count }
    for lead in leads {
      let reference = try String.fetchOne(
        db, sql: "SELECT reference FROM lead WHERE code = ?", arguments: [lead])
      try forgetListed(lead, db)
      if let reference { try forgetDecisions(reference, db) }
      try db.cachedStatement(
        sql: "UPDATE call SET note = NULL, detail = NULL, place = NULL WHERE lead = ?"
      ).execute(arguments: [lead])
    }
    return leads.count
  }
}
