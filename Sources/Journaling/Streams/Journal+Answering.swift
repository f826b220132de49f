package import CivilTime
import GRDB
package import Rehearsal
import Reviewing

extension Journal {
  /// A real call of a colleague's as a team's server shows it: what came of it, without words.
  package struct TeamCall: Sendable {
    /// The login whose call it is.
    package let owner: String
    package let id: EventID
    package let record: CallRecord
    /// The newest thing said of its appointment.
    package let state: AppointmentEvent?
    /// When the appointment now is.
    package let movedTo: Slot?

    package init(
      owner: String, id: EventID, record: CallRecord, state: AppointmentEvent?, movedTo: Slot?
    ) {
      self.owner = owner
      self.id = id
      self.record = record
      self.state = state
      self.movedTo = movedTo
    }
  }

  /// Keeps colleagues' calls, those of each login as the events of one device, so that every question is answered
  /// as if their streams had been merged.
  package func keep(_ calls: [TeamCall]) throws(Failure) {
    try write { db in
      var writer = TeamCallWriter(db)
      for call in calls { try writer.write(call) }
      try writer.finish()
    }
  }
}

/// Writes colleagues' calls within one transaction.
private struct TeamCallWriter {
  private let db: Database
  private var names = Names()
  private var rollup = Rollup()
  private var devices: [String: (code: Int, next: Int)] = [:]

  init(_ db: Database) { self.db = db }

  mutating func write(_ call: Journal.TeamCall) throws {
    let record = call.record
    let started = record.startedAt
    let stamp = try stamp(call.owner)
    let row = try CallRow.insert(
      record, id: call.id, amends: nil, sequence: stamp.sequence, device: stamp.device, at: started,
      names: &names, db)
    let rep = try names.code(record.rep, db)
    rollup.add(
      Tally(of: record) + Tally.settled(call.state),
      Rollup.Codes(
        kind: record.kind.code, rep: rep, week: started.week.code,
        script: try names.code(record.script, db), scriptVersion: record.scriptVersion ?? 0,
        source: try names.code(record.listSource, db),
        isFirst: Rollup.Codes.isFirst(attempt: record.attempt),
        day: started.day.number, hour: started.clock.hour,
        ask: record.askStyle?.code ?? -1,
        objections: try record.objections.map { (try names.code($0.objection, db), $0.handled) }))
    guard record.outcome == .appointment else { return }
    try db.cachedStatement(sql: "INSERT INTO appointment VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [
        row, record.kind.code, rep, (call.movedTo ?? record.appointment?.at)?.localMinutes,
        call.state?.code ?? 0,
      ])
    if call.state == .rescheduled || call.movedTo != record.appointment?.at {
      try say(.rescheduled, at: call.movedTo, of: call)
    }
    if let state = call.state, state != .rescheduled { try say(state, at: nil, of: call) }
  }

  /// Keeps what became of an appointment as the event it once was.
  private mutating func say(_ what: AppointmentEvent, at slot: Slot?, of call: Journal.TeamCall)
    throws
  {
    let stamp = try stamp(call.owner)
    let started = call.record.startedAt
    let id = RowReader.digest(
      [call.id.bytes, Array(what.rawValue.utf8)], at: started.milliseconds)
    try db.cachedStatement(
      sql: """
        INSERT INTO appointment_event(
          id, device, sequence, recorded_ms, offset_minutes, call, what, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.data, stamp.device, stamp.sequence, started.milliseconds, started.offsetMinutes,
      call.id.data, what.code, slot?.localMinutes,
    ])
  }

  /// The next number of a login's device.
  private mutating func stamp(_ owner: String) throws -> (device: Int, sequence: Int) {
    var device = try devices[owner] ?? device(owner)
    defer { devices[owner] = device }
    device.next += 1
    return (device.code, device.next - 1)
  }

  private func device(_ owner: String) throws -> (code: Int, next: Int) {
    let key = RowReader.digest([Array("login".utf8), Array(owner.utf8)], at: 0).data
    try db.execute(
      sql: "INSERT OR IGNORE INTO device(key, is_here, next_sequence) VALUES (?, 0, 1)",
      arguments: [key])
    let row = try Row.fetchOne(
      db, sql: "SELECT code, next_sequence FROM device WHERE key = ?", arguments: [key])
    guard let row else { throw Journal.Failure.refused(detail: "no device") }
    return (row[0], row[1])
  }

  /// Writes the tallies and how far each device has come: the last act of a transaction.
  mutating func finish() throws {
    try rollup.flush(db)
    for device in devices.values {
      try db.execute(
        sql: "UPDATE device SET next_sequence = ? WHERE code = ?",
        arguments: [device.next, device.code])
    }
  }
}
