import GRDB
import Rehearsal

/// Compares rows of a file with the calls that bear their ids.
struct KnownCalls {
  private let db: Database
  private let original: DirectStatement
  private let correction: DirectStatement
  private let objections: DirectStatement
  private let isForgetful: Bool

  private static let columns: CallColumns = [
    .n, .startedMilliseconds, .offsetMinutes, .rep, .script, .scriptVersion, .reach, .outcome, .ask,
    .heard, .durationSeconds, .attempt, .source, .callbackAt, .appointmentAt, .note, .grade,
  ]
  /// Behind the columns: the lead's reference, and the time an appointment was moved to.
  private static let (reference, movedTo) = (Int32(columns.count), Int32(columns.count + 1))

  init(_ db: Database) throws {
    self.db = db
    let selection = """
      SELECT \(Self.columns.list()), (SELECT reference FROM lead WHERE code = call.lead),
        (SELECT at FROM appointment WHERE appointment.call = call.n)
      FROM call
      """
    original = try DirectStatement(db, selection + " WHERE id = ?")
    correction = try DirectStatement(db, selection + " WHERE amends = ? AND is_current = 1")
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
    return try original.step() ? original.int(Self.columns[.n]) : nil
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
    func place(_ column: CallColumn) -> Int32 { Self.columns[column] }
    func same(_ field: CSVField, _ column: CallColumn, _ value: Int?) -> Bool {
      !fields.has(field) || held.optionalInt(place(column)) == value
    }
    let isAtItsTime =
      same(.appointmentAt, .appointmentAt, row.appointmentAt)
      || held.optionalInt(Self.movedTo) == row.appointmentAt
    guard startsAlike(row, fields, held), same(.startedAt, .offsetMinutes, row.offsetMinutes),
      same(.rep, .rep, given.rep), same(.script, .script, given.script),
      same(.scriptVersion, .scriptVersion, row.scriptVersion),
      held.int(place(.reach)) == row.reach.code,
      held.optionalInt(place(.outcome)) == row.outcome?.code, same(.ask, .ask, row.ask?.code),
      same(.heard, .heard, row.heard.map { $0 ? 1 : 0 }),
      same(.durationSeconds, .durationSeconds, row.durationSeconds),
      same(.attempt, .attempt, row.attempt), same(.source, .source, given.source),
      same(.callbackAt, .callbackAt, row.callbackAt), isAtItsTime,
      row.grade == nil || held.text(place(.grade)) == row.grade?.rawValue
    else { return false }
    let note = held.text(place(.note))
    let wordsAgree =
      (!fields.has(.lead) || held.text(Self.reference) == row.lead)
      && (!fields.has(.note) || note == row.note || isForgetful && note == nil)
    if try !wordsAgree && !isForgotten(row.id) { return false }
    guard fields.has(.objections) else { return true }
    objections.bind(1, held.int(place(.n)))
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
    guard fields.has(.startedAt), let started = held.optionalInt(Self.columns[.startedMilliseconds])
    else {
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
