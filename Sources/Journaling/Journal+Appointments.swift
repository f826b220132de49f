package import CivilTime
import Foundation
import GRDB
package import Rehearsal
import Reviewing

extension Journal {
  /// Keeps what became of an appointment, in any order of time; the call and its tallies follow.
  ///
  /// - Parameter newTime: for `rescheduled`, when it now is.
  package func append(
    _ event: AppointmentEvent, to id: EventID, newTime: Slot? = nil, amount: String? = nil,
    note: String? = nil, at now: Instant
  ) throws(Failure) {
    try write { db in
      guard let entry = try current(id, db), entry.record.outcome == .appointment else {
        throw Failure.noSuchCall(id.text)
      }
      var stream = try Stream(db, seed: seed)
      let (sequence, own) = try stream.take(at: now, for: "appointment_event", db)
      let moment = try moment(now, for: id, by: stream.device, db)
      try db.execute(
        sql: """
          INSERT INTO appointment_event(
            id, device, sequence, recorded_ms, offset_minutes, call, what, at, amount, note)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          own.data, stream.device, sequence, moment.milliseconds, now.offsetMinutes, id.data,
          event.code, event == .rescheduled ? newTime?.localMinutes : nil, amount, note,
        ])
      try settle(id, db)
      try keepForgotten(id, db)
      try stream.save(db)
    }
  }

  /// Brings an appointment's state and its call's tallies up to its events.
  func settle(_ id: EventID, _ db: Database) throws {
    guard let entry = try current(id, db), entry.record.outcome == .appointment else { return }
    let (state, at) = try Self.state(of: id, booked: entry.record.appointment?.at, db)
    guard let codes = try Rollup.Codes(row: entry.row, db) else { return }
    var change = Tally.settled(state)
    change -= Tally.settled(entry.appointmentEvent)
    var rollup = Rollup()
    rollup.add(change, withoutMeetings: codes)
    try rollup.flush(db)
    try db.execute(
      sql: "UPDATE appointment SET state = ?, at = ? WHERE call = ?",
      arguments: [state?.code ?? 0, at?.localMinutes, entry.row])
  }

  /// The newest event that decides, and when the appointment now is.
  static func state(of id: EventID, booked: Slot?, _ db: Database) throws -> (
    AppointmentEvent?, Slot?
  ) {
    let events = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT what, at FROM appointment_event JOIN device ON device.code = device
          WHERE call = ? ORDER BY recorded_ms, device.key, sequence
          """), arguments: [id.data])
    var state: AppointmentEvent?
    var at = booked
    for row in events {
      guard let event = AppointmentEvent(code: row[0]) else { continue }
      state = event
      if event == .rescheduled, let minutes = row[1] as Int? { at = Slot(localMinutes: minutes) }
    }
    return (state, at)
  }

  /// The appointments of real calls from a time on, soonest first.
  package func appointments(
    from: Slot? = nil, to: Slot? = nil, rep: String? = nil, limit: Int = 500
  ) throws(Failure) -> [Entry] {
    try appointments(
      """
      appointment.kind = 1 AND appointment.at >= ? AND appointment.at < ? \(Self.ofRep("appointment"))
      ORDER BY appointment.at, \(Self.tie) LIMIT ?
      """,
      [from?.localMinutes ?? Int(Int32.min), to?.localMinutes ?? Int(Int32.max), rep, rep, limit])
  }

  /// The appointments of real calls whose time has passed without an entry that settles them,
  /// oldest first.
  package func unresolvedAppointments(at now: Slot, limit: Int = 500) throws(Failure) -> [Entry] {
    try appointments(
      """
      appointment.kind = 1 AND appointment.at < ? AND appointment.state IN (0, 1, 4)
      ORDER BY appointment.at, \(Self.tie) LIMIT ?
      """, [now.localMinutes, limit])
  }

  /// How many appointments of real calls are unresolved, of a rep or of all.
  package func unresolvedCount(at now: Slot, rep: String? = nil) throws(Failure) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM appointment WHERE kind = 1 AND at < ? AND state IN (0, 1, 4)
            \(Self.ofRep("appointment"))
          """, arguments: [now.localMinutes, rep, rep]) ?? 0
    }
  }

  /// Narrows rows to those of a rep, whose name comes twice behind the arguments before; nil is anybody.
  private static func ofRep(_ table: String) -> String {
    "AND (? IS NULL OR \(table).rep IN (SELECT code FROM name WHERE text = ?))"
  }

  /// How many things were said of an appointment since it was made.
  package func appointmentEventCount(of id: EventID) throws(Failure) -> Int {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM appointment_event WHERE call = ?"),
        arguments: [id.data]) ?? 0
    }
  }

  /// The appointments of real calls that stand and are kept on the days up to the next working day: those to
  /// reconfirm on the day before; of a rep, or of all.
  package func toReconfirm(on day: Day, _ workdays: Workdays, rep: String? = nil) throws(Failure)
    -> [Entry]
  {
    let last = workdays.next(after: day)
    return try appointments(
      """
      appointment.kind = 1 AND appointment.at >= ? AND appointment.at < ?
        AND appointment.state IN (0, 4) \(Self.ofRep("appointment"))
      ORDER BY appointment.at, \(Self.tie) LIMIT 500
      """, [(day.number + 1) * 1440, (last.number + 1) * 1440, rep, rep])
  }

  /// What stands at one time stands in the same order in every journal that knows of it.
  private static let tie = "call.started_ms, " + LastWord.tie("call")

  private func appointments(_ condition: String, _ arguments: StatementArguments) throws(Failure)
    -> [Entry]
  {
    try read { db in
      try CallReading.all(db, "WHERE " + condition, arguments)
    }
  }

  /// Callbacks of real calls due up to a time, soonest first; a later call to the same lead settles one.
  ///
  /// The `+` keeps SQLite to the small index of callbacks; by kind it would go through every call.
  package func callbacks(
    dueBy slot: Slot, from: Slot? = nil, rep: String? = nil, limit: Int = 500
  ) throws(Failure) -> [Entry] {
    try appointments(
      """
      +call.kind = 1 AND call.is_current = 1 AND call.callback_at IS NOT NULL
        AND call.callback_at >= ? AND call.callback_at <= ?
        AND NOT EXISTS (SELECT 1 FROM call AS later WHERE later.lead = call.lead
          AND later.is_current = 1 AND later.started_ms > call.started_ms)
        \(Self.ofRep("call"))
      ORDER BY call.callback_at, \(Self.tie) LIMIT ?
      """, [from?.localMinutes ?? Int(Int32.min), slot.localMinutes, rep, rep, limit])
  }
}

extension Rollup {
  /// Adds a change of what became of an appointment: under every key of its call, objections too,
  /// without counting meetings of objections again.
  mutating func add(_ change: Tally, withoutMeetings codes: Codes) {
    var plain = codes
    plain.objections = []
    add(change, plain)
    for code in Set(codes.objections.map(\.code)) { add(change, toObjection: code, codes) }
  }
}
