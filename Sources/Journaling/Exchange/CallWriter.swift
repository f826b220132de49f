import CivilTime
import GRDB
import GRDBSQLite
import Hearing
import Rehearsal
import Reviewing

/// Writes read rows into the journal with statements prepared once: the path of bulk import.
///
/// It speaks to SQLite directly because binding thirty values through GRDB's arguments costs several
/// times what SQLite itself does.
final class CallWriter {
  private let db: Database
  private let call: OpaquePointer
  private let objection: OpaquePointer
  private let appointment: OpaquePointer
  private(set) var stream: Stream
  private var names = Names()
  private var rollup = Rollup()
  private var weeks: [Int: Week] = [:]
  private let recordedMilliseconds: Int

  init(_ db: Database, seed: UInt64, at now: Instant) throws {
    self.db = db
    stream = try Stream(db, seed: seed)
    recordedMilliseconds = now.milliseconds
    call = try Self.prepare(
      db, CallRow.insertion.replacingPrefix("INSERT INTO", with: "INSERT OR IGNORE INTO"))
    objection = try Self.prepare(db, "INSERT INTO objection_met VALUES (?, ?, ?, ?)")
    appointment = try Self.prepare(db, "INSERT INTO appointment VALUES (?, ?, ?, ?, ?)")
  }

  deinit {
    sqlite3_finalize(call)
    sqlite3_finalize(objection)
    sqlite3_finalize(appointment)
  }

  private static func prepare(_ db: Database, _ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(
      db.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw failure(db) }
    return statement
  }

  private static func failure(_ db: Database) -> any Error {
    let code = sqlite3_extended_errcode(db.sqliteConnection)
    return DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
  }

  /// Texts of a row that only some have.
  struct Words {
    var rep = ""
    var script = ""
    var source = ""
    var lead: String?
    var note: String?
  }

  /// Writes a row; false when its id is there already.
  func write(_ row: ReadRow, _ words: Words) throws -> Bool {
    let week = week(row.day)
    let codes = (
      rep: try names.code(words.rep, db), script: try names.code(words.script, db),
      source: try names.code(words.source, db)
    )
    let grade = Self.grade(row)
    sqlite3_reset(call)
    bind(call, 1, row.id)
    sqlite3_bind_null(call, 2)
    bind(call, 3, 1)
    bind(call, 4, stream.device)
    bind(call, 5, stream.next)
    bind(call, 6, recordedMilliseconds)
    bind(call, 7, 1)
    bind(call, 8, CallRecord.Origin.imported.code)
    bind(call, 9, row.startedMilliseconds)
    bind(call, 10, row.offsetMinutes)
    bind(call, 11, row.day)
    bind(call, 12, week.code)
    bind(call, 13, row.hour)
    bind(call, 14, codes.rep)
    bind(call, 15, codes.script)
    bind(call, 16, row.scriptVersion)
    bind(call, 17, row.reach.code)
    bind(call, 18, row.outcome?.code)
    bind(call, 19, row.ask?.code)
    bind(call, 20, row.heard.map { $0 ? 1 : 0 })
    bind(call, 21, row.durationSeconds)
    bind(call, 22, grade?.rawValue)
    bind(call, 23, 0)
    bind(call, 24, row.attempt)
    bind(call, 25, codes.source)
    bind(call, 26, 0)
    bind(call, 27, try names.lead(words.lead, db))
    bind(call, 28, row.callbackAt)
    bind(call, 29, row.appointmentAt)
    bind(call, 30, row.appointmentAt == nil ? nil : (row.form ?? .visit).code)
    for column in 31...33 { sqlite3_bind_null(call, Int32(column)) }
    bind(call, 34, words.note)
    guard sqlite3_step(call) == SQLITE_DONE else { throw Self.failure(db) }
    guard sqlite3_changes(db.sqliteConnection) == 1 else { return false }
    let number = Int(sqlite3_last_insert_rowid(db.sqliteConnection))
    _ = stream.takeNumber()
    try writeParts(row, number, week, codes)
    if row.outcome == .doNotContact, let lead = words.lead { try writeNeverAgain(lead, row) }
    return true
  }

  private func writeParts(
    _ row: ReadRow, _ number: Int, _ week: Week, _ codes: (rep: Int, script: Int, source: Int)
  ) throws {
    var met: [(code: Int, isHandled: Bool)] = []
    for (position, entry) in row.objections.enumerated() {
      let code = try names.code(entry.name, db)
      met.append((code, entry.isHandled))
      sqlite3_reset(objection)
      bind(objection, 1, number)
      bind(objection, 2, position)
      bind(objection, 3, code)
      bind(objection, 4, entry.isHandled ? 1 : 0)
      guard sqlite3_step(objection) == SQLITE_DONE else { throw Self.failure(db) }
    }
    var tally = Tally(
      of: Tally.Facts(
        reach: row.reach, outcome: row.outcome, hasAsk: row.ask.map { $0 != .none },
        heard: row.heard, durationSeconds: row.durationSeconds, isReferral: false,
        met: met.count, handled: met.count { $0.isHandled }))
    if row.outcome == .appointment {
      tally += Tally.settled(row.after)
      sqlite3_reset(appointment)
      bind(appointment, 1, number)
      bind(appointment, 2, 1)
      bind(appointment, 3, codes.rep)
      bind(appointment, 4, row.appointmentAt)
      bind(appointment, 5, row.after?.code ?? 0)
      guard sqlite3_step(appointment) == SQLITE_DONE else { throw Self.failure(db) }
      if let after = row.after { try writeEvent(after, row) }
    }
    rollup.add(
      tally,
      Rollup.Codes(
        kind: 1, rep: codes.rep, week: week.code, script: codes.script,
        scriptVersion: row.scriptVersion, source: codes.source,
        isFirst: Rollup.Codes.isFirst(attempt: row.attempt),
        weekday: Day(number: row.day).weekday.rawValue, hour: row.hour, ask: row.ask?.code ?? -1,
        objections: met))
  }

  private func writeEvent(_ after: AppointmentEvent, _ row: ReadRow) throws {
    let id = RowReader.digest(
      [row.id.bytes, Array(after.rawValue.utf8)], at: row.startedMilliseconds)
    try db.cachedStatement(
      sql: """
        INSERT INTO appointment_event(
          id, device, sequence, recorded_ms, offset_minutes, call, what)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.data, stream.device, stream.takeNumber(), recordedMilliseconds, row.offsetMinutes,
      row.id.data, after.code,
    ])
  }

  private func writeNeverAgain(_ lead: String, _ row: ReadRow) throws {
    let id = RowReader.digest(
      [row.id.bytes, Array("do-not-contact".utf8)], at: row.startedMilliseconds)
    try db.cachedStatement(
      sql: """
        INSERT INTO do_not_contact(
          id, device, sequence, recorded_ms, offset_minutes, lead, call, is_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
        """
    ).execute(arguments: [
      id.data, stream.device, stream.takeNumber(), row.startedMilliseconds, row.offsetMinutes, lead,
      row.id.data,
    ])
  }

  /// Writes the tallies and how far the stream has come: the last act of a transaction.
  func finish() throws {
    try rollup.flush(db)
    try stream.save(db)
  }

  private func week(_ day: Int) -> Week {
    if let week = weeks[day] { return week }
    let week = Week(of: Day(number: day))
    weeks[day] = week
    return week
  }

  private static func grade(_ row: ReadRow) -> CallRecord.Grade? {
    if let grade = row.grade { return grade }
    var record = CallRecord(
      kind: .real, startedAt: Instant(milliseconds: 0, offsetMinutes: 0), rep: "",
      reach: row.reach, outcome: row.outcome)
    if let at = row.appointmentAt {
      record.appointment = CallRecord.Appointment(at: Slot(localMinutes: at))
    }
    // A callback without its time has no dated step and keeps its default.
    return record.effectiveGrade
  }

  // MARK: binding

  private func bind(_ statement: OpaquePointer, _ index: Int32, _ value: Int?) {
    if let value {
      sqlite3_bind_int64(statement, index, Int64(value))
    } else {
      sqlite3_bind_null(statement, index)
    }
  }

  private func bind(_ statement: OpaquePointer, _ index: Int32, _ text: String?) {
    guard let text else {
      sqlite3_bind_null(statement, index)
      return
    }
    sqlite3_bind_text(statement, index, text, -1, Self.transient)
  }

  private func bind(_ statement: OpaquePointer, _ index: Int32, _ id: EventID) {
    var bytes = (id.high.bigEndian, id.low.bigEndian)
    withUnsafeBytes(of: &bytes) {
      _ = sqlite3_bind_blob(statement, index, $0.baseAddress, 16, Self.transient)
    }
  }

  /// SQLite copies the value at once.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
