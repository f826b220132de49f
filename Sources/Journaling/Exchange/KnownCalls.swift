import GRDB
import Rehearsal

/// Compares rows of a file with the calls that bear their ids.
struct KnownCalls {
  private let db: Database
  private let original: DirectStatement
  private let correction: DirectStatement
  private let objections: DirectStatement
  private let isForgetful: Bool

  init(_ db: Database) throws {
    self.db = db
    let columns = """
      SELECT n, started_ms, offset_minutes, rep, script, script_version, reach, outcome, ask, heard,
        duration_s, attempt, source, (SELECT reference FROM lead WHERE code = call.lead),
        callback_at, appointment_at, note, grade,
        (SELECT at FROM appointment WHERE appointment.call = call.n)
      FROM call
      """
    original = try DirectStatement(db, columns + " WHERE id = ?")
    correction = try DirectStatement(db, columns + " WHERE amends = ? AND is_current = 1")
    objections = try DirectStatement(
      db, "SELECT objection, handled FROM objection_met WHERE call = ? ORDER BY position")
    isForgetful = try Journal.isForgetful(db)
  }

  /// A row with its names as codes.
  struct Given {
    let row: ReadRow
    let rep: Int
    let script: Int
    let source: Int
    let objections: [(code: Int, isHandled: Bool)]
  }

  /// The number of the call of that id, or nil when there is none.
  func number(of id: EventID) throws -> Int? {
    original.bind(1, id)
    defer { original.reset() }
    return try original.step() ? original.int(0) : nil
  }

  /// Whether the call of that id, as it was first or as it is now, says what the row says; columns that
  /// the file lacks say nothing.
  func agrees(_ given: Given, _ fields: FieldPlaces) throws -> Bool {
    for statement in [original, correction] {
      statement.bind(1, given.row.id)
      defer { statement.reset() }
      if try statement.step(), try agrees(given, fields, statement) { return true }
    }
    return false
  }

  private func agrees(_ given: Given, _ fields: FieldPlaces, _ held: DirectStatement) throws -> Bool
  {
    let row = given.row
    func same(_ field: CSVField, _ column: Int32, _ value: Int?) -> Bool {
      !fields.has(field) || held.optionalInt(column) == value
    }
    guard startsAlike(row, fields, held), same(.startedAt, 2, row.offsetMinutes),
      same(.rep, 3, given.rep), same(.script, 4, given.script),
      same(.scriptVersion, 5, row.scriptVersion), held.int(6) == row.reach.code,
      held.optionalInt(7) == row.outcome?.code, same(.ask, 8, row.ask?.code),
      same(.heard, 9, row.heard.map { $0 ? 1 : 0 }),
      same(.durationSeconds, 10, row.durationSeconds),
      same(.attempt, 11, row.attempt), same(.source, 12, given.source),
      same(.callbackAt, 14, row.callbackAt),
      same(.appointmentAt, 15, row.appointmentAt) || same(.appointmentAt, 18, row.appointmentAt),
      row.grade == nil || held.text(17) == row.grade?.rawValue
    else { return false }
    let wordsAgree =
      (!fields.has(.lead) || held.text(13) == row.lead)
      && (!fields.has(.note) || held.text(16) == row.note || isForgetful && held.text(16) == nil)
    if try !wordsAgree && !isForgotten(row.id) { return false }
    guard fields.has(.objections) else { return true }
    objections.bind(1, held.int(0))
    defer { objections.reset() }
    for met in given.objections {
      guard try objections.step(), objections.int(0) == met.code,
        objections.int(1) == (met.isHandled ? 1 : 0)
      else { return false }
    }
    return try !objections.step()
  }

  /// Whether both start in the same second, where the file has no more: `export` writes whole ones.
  private func startsAlike(_ row: ReadRow, _ fields: FieldPlaces, _ held: DirectStatement) -> Bool {
    let given = row.startedMilliseconds
    guard fields.has(.startedAt), let started = held.optionalInt(1) else {
      return !fields.has(.startedAt)
    }
    return started == given || given % 1000 == 0 && started - started % 1000 == given
  }

  /// Whether the words of a call were wiped with its lead.
  private func isForgotten(_ id: EventID) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM forgotten_call WHERE call = ?"),
      arguments: [id.data]) == 1
  }

  /// Whether the newest thing known of an appointment is another one, which it was not before either.
  func isNews(_ after: AppointmentEvent, of id: EventID) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT count(*) FROM appointment_event WHERE call = ? AND what = ?"),
      arguments: [id.data, after.code]) == 0
  }
}
