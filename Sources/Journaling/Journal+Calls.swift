package import CivilTime
import Foundation
import GRDB
package import Rehearsal
import Reviewing

extension Journal {
  /// A call as the journal holds it.
  package struct Entry: Sendable, Hashable {
    /// Its number in this file, by which people name it; corrections keep it.
    package let number: Int
    /// The row that tells of it now.
    let row: Int
    /// Its id, which corrections keep.
    package let id: EventID
    package let record: CallRecord
    package let isAmended: Bool
    package let isCurrent: Bool
    /// The newest thing said of its appointment.
    package let appointmentEvent: AppointmentEvent?
    /// When the appointment now is; differs from the record's when it was moved.
    package let movedTo: Slot?
  }

  /// Writes a call and its tallies; when this returns, both are on the disk.
  ///
  /// - Parameter now: when it is written; the call's own start unless given.
  /// - Returns: the call's id.
  @discardableResult
  package func append(_ record: CallRecord, at now: Instant? = nil) throws(Failure) -> EventID {
    let now = now ?? record.startedAt
    return try write { db in
      var stream = try Stream(db, seed: seed)
      let id = try append(record, at: now, &stream, db)
      try stream.save(db)
      return id
    }
  }

  func append(_ record: CallRecord, at now: Instant, _ stream: inout Stream, _ db: Database)
    throws -> EventID
  {
    var names = Names()
    var record = record
    record.lead = try unlessForgotten(record.lead, db)
    let (sequence, id) = try stream.take(at: now, for: "call", db)
    let row = try CallRow.insert(
      record, id: id, amends: nil, sequence: sequence, device: stream.device, at: now,
      names: &names, db)
    try addToTallies(record, row: row, event: nil, db)
    if record.kind == .real, record.outcome == .doNotContact, let lead = record.lead {
      try appendDoNotContact(lead, call: id, isOn: true, at: now, &stream, db)
    }
    return id
  }

  /// Adds a current row to the tallies and, with an appointment, to the appointments.
  func addToTallies(_ record: CallRecord, row: Int, event: AppointmentEvent?, _ db: Database) throws
  {
    guard let codes = try Rollup.Codes(row: row, db) else { return }
    var rollup = Rollup()
    rollup.add(Tally(of: record) + Tally.settled(event), codes)
    try rollup.flush(db)
    guard record.outcome == .appointment else { return }
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO appointment(call, kind, rep, at, state) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      row, codes.kind, codes.rep, record.appointment?.at.localMinutes, event?.code ?? 0,
    ])
  }

  /// Takes a current row out of the tallies and appointments.
  private func takeFromTallies(_ entry: Entry, _ db: Database) throws {
    guard let codes = try Rollup.Codes(row: entry.row, db) else { return }
    var rollup = Rollup()
    rollup.add(Tally(of: entry.record) + Tally.settled(entry.appointmentEvent), codes, sign: -1)
    try rollup.flush(db)
    try db.cachedStatement(sql: "DELETE FROM appointment WHERE call = ?").execute(arguments: [
      entry.row
    ])
    try db.cachedStatement(sql: "UPDATE call SET is_current = 0 WHERE n = ?").execute(arguments: [
      entry.row
    ])
  }

  /// Corrects a call: the change is a new row, the old one stays, and tallies follow the new.
  ///
  /// - Returns: the call as it is now.
  @discardableResult
  package func amend(
    _ id: EventID, at now: Instant, change: (inout CallRecord) -> Void
  ) throws(Failure) -> Entry {
    try write { db in
      guard let entry = try current(id, db) else { throw Failure.noSuchCall(id.text) }
      var record = entry.record
      record.grade = record.grade == entry.record.defaultGradeOnly ? nil : record.grade
      change(&record)
      record.lead = try unlessForgotten(record.lead, db)
      var stream = try Stream(db, seed: seed)
      var names = Names()
      try takeFromTallies(entry, db)
      let (sequence, own) = try stream.take(at: now, for: "call", db)
      let row = try CallRow.insert(
        record, id: own, amends: id, sequence: sequence, device: stream.device,
        at: try moment(now, for: id, by: stream.device, db),
        names: &names, db)
      try addToTallies(record, row: row, event: nil, db)
      if record.outcome == .appointment { try settle(id, db) }
      if record.kind == .real, record.outcome == .doNotContact,
        entry.record.outcome != .doNotContact, let lead = record.lead
      {
        try appendDoNotContact(lead, call: id, isOn: true, at: now, &stream, db)
      }
      try keepForgotten(id, db)
      try stream.save(db)
      guard let made = try self.entry(row: row, db) else { throw Failure.noSuchCall(id.text) }
      return made
    }
  }

  /// Takes a call back; its rows stay in the file and count no more.
  package func retract(_ id: EventID, reason: String?, at now: Instant) throws(Failure) {
    try write { db in
      var stream = try Stream(db, seed: seed)
      try retract(id, reason: reason, at: now, &stream, db)
      try stream.save(db)
    }
  }

  func retract(
    _ id: EventID, reason: String?, at now: Instant, _ stream: inout Stream, _ db: Database
  ) throws {
    guard let entry = try current(id, db) else { throw Failure.noSuchCall(id.text) }
    try takeFromTallies(entry, db)
    try append(
      Event(table: "retraction", columns: ["call", "reason"], values: [id.data, reason]), at: now,
      &stream, db)
    try keepForgotten(id, db)
  }

  /// The current row of a call.
  func current(_ id: EventID, _ db: Database) throws -> Entry? {
    try CallReading.first(
      db, "WHERE (call.id = ?1 OR call.amends = ?1) AND call.is_current = 1", [id.data])
  }

  func entry(row: Int, _ db: Database) throws -> Entry? {
    try CallReading.first(db, "WHERE call.n = ?", [row])
  }

  /// The call named by its number in this file, its id, the end of its id, or `last`; nil when there
  /// is none or more than one, or when it was taken back.
  package func call(named name: String) throws(Failure) -> Entry? {
    try read { db in try id(named: name, db).flatMap { try current($0, db) } }
  }

  /// How a call was taken back.
  package struct Retraction: Sendable, Hashable {
    package let call: EventID
    package let at: Instant
    package let reason: String?
  }

  /// What is known of a call that was taken back; nil for any other.
  package func retraction(named name: String) throws(Failure) -> Retraction? {
    try read { db in
      guard let id = try id(named: name, db), try current(id, db) == nil else { return nil }
      return try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT recorded_ms, offset_minutes, reason FROM retraction WHERE call = ?
            ORDER BY \(LastWord.oldestFirst("retraction")) LIMIT 1
            """), arguments: [id.data]
      ).map {
        Retraction(
          call: id, at: Instant(milliseconds: $0[0], offsetMinutes: $0[1]), reason: $0[2])
      }
    }
  }

  /// The id of the call of that name, also of one that was taken back.
  private func id(named name: String, _ db: Database) throws -> EventID? {
    if ["last", "上一通"].contains(name) { return try lastMade(db) }
    if let id = EventID(name), try isThere(id, db) { return id }
    let digits = name.hasPrefix("#") ? name.dropFirst() : name[...]
    if let number = Int(digits), let found = try entry(row: number, db) { return found.id }
    let end = name.filter { $0 != "-" }.uppercased()
    guard end.count >= 4, end.allSatisfy(\.isHexDigit) else { return nil }
    let found = try Data.fetchAll(
      db.cachedStatement(
        sql: "SELECT id FROM call WHERE amends IS NULL AND hex(id) LIKE ? LIMIT 2"),
      arguments: ["%" + end])
    return found.count == 1 ? EventID(bytes: found[0]) : nil
  }

  private func isThere(_ id: EventID, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM call WHERE id = ?1 OR amends = ?1 LIMIT 1"),
      arguments: [id.data]) != nil
  }

  /// The call that was made last, whatever was corrected since; of several at one moment the one logged last.
  private func lastMade(_ db: Database) throws -> EventID? {
    let newest = try CallRecord.Kind.allCases.compactMap { kind in
      try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT started_ms,
              coalesce((SELECT first.n FROM call AS first WHERE first.id = call.amends), n) AS number,
              coalesce(amends, id)
            FROM call WHERE kind = ? AND is_current = 1
            ORDER BY day DESC, started_ms DESC, number DESC LIMIT 1
            """), arguments: [kind.code])
    }.max { ($0[0] as Int, $0[1] as Int) < ($1[0] as Int, $1[1] as Int) }
    return newest.flatMap { EventID(bytes: $0[2] as Data) }
  }

  /// Every row a call ever had, oldest first.
  package func history(of id: EventID) throws(Failure) -> [Entry] {
    try read { db in
      try CallReading.all(
        db, "WHERE call.id = ?1 OR call.amends = ?1 ORDER BY call.n", [id.data])
    }
  }

  /// The newest current calls of a kind that started on the days given, newest first.
  /// - Parameter rep: whose calls; nil for everybody's.
  package func calls(
    _ kind: CallRecord.Kind, days: ClosedRange<Day>? = nil, rep: String? = nil, limit: Int = 1000
  ) throws(Failure) -> [Entry] {
    let range = days ?? Day(number: -4_000_000)...Day(number: 4_000_000)
    return try read { db in
      try CallReading.all(
        db,
        """
        WHERE call.n IN (
          SELECT n FROM call WHERE kind = ?1 AND is_current = 1 AND day BETWEEN ?2 AND ?3
            AND (?4 IS NULL OR rep = (SELECT code FROM name WHERE text = ?4))
          ORDER BY day DESC, started_ms DESC, n DESC LIMIT ?5)
        ORDER BY call.day DESC, call.started_ms DESC, call.n DESC
        """,
        [kind.code, range.lowerBound.number, range.upperBound.number, rep, limit])
    }
  }

  /// How many real calls a lead had so far.
  package func attempts(_ lead: String) throws(Failure) -> Int {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM call WHERE kind = 1 AND is_current = 1
              AND lead = (SELECT code FROM lead WHERE reference = ?)
            """), arguments: [lead]) ?? 0
    }
  }

  /// How many current calls of a kind there are.
  package func callCount(_ kind: CallRecord.Kind) throws(Failure) -> Int {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT coalesce(sum(dials), 0) FROM total_rep WHERE kind = ?"),
        arguments: [kind.code]) ?? 0
    }
  }
}

extension CallRecord {
  /// The grade the outcome gives by itself, for telling a grade that was set from one that was not.
  var defaultGradeOnly: Grade? {
    var copy = self
    copy.grade = nil
    return copy.effectiveGrade
  }
}
