import CivilTime
import GRDB
import Hearing
import Rehearsal
import Reviewing

/// Reads calls with their parts, a selection of rows one after the other.
struct CallReading {
  private static let columns: CallColumns = [
    .n, .id, .amends, .isCurrent, .kind, .origin, .startedMilliseconds, .offsetMinutes, .reach,
    .outcome, .ask, .heard, .durationSeconds, .grade, .flags, .attempt, .callbackAt,
    .appointmentAt, .form, .place, .nextDay, .detail, .note, .scriptVersion,
  ]

  /// What a selection reads beside a call, behind its columns.
  private enum Beside: Int32, CaseIterable {
    case rep, script, source, persona, lead, state, movedTo, number

    var sql: String {
      switch self {
      case .rep, .script, .source, .persona: "\(self).text"
      case .lead: "lead.reference"
      case .state: "appointment.state"
      case .movedTo: "appointment.at"
      case .number:
        "coalesce((SELECT first.n FROM call AS first WHERE first.id = call.amends), call.n)"
      }
    }

    var place: Int32 { Int32(CallReading.columns.count) + rawValue }
  }

  private static let selection = """
    SELECT \(columns.list("call.")), \(Beside.allCases.map(\.sql).joined(separator: ", "))
    FROM call
    JOIN name AS rep ON rep.code = call.rep
    JOIN name AS script ON script.code = call.script
    JOIN name AS source ON source.code = call.source
    JOIN name AS persona ON persona.code = call.persona
    LEFT JOIN lead ON lead.code = call.lead
    LEFT JOIN appointment ON appointment.call = call.n
    """

  private let db: Database
  private let calls: DirectStatement
  private let asks: DirectStatement
  private let objections: DirectStatement

  private init(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws {
    self.db = db
    calls = try DirectStatement(db, Self.selection + "\n" + condition, arguments)
    asks = try DirectStatement(db, "SELECT style, slots FROM ask WHERE call = ? ORDER BY position")
    objections = try DirectStatement(
      db,
      """
      SELECT name.text, handled FROM objection_met JOIN name ON name.code = objection
      WHERE call = ? ORDER BY position
      """)
  }

  /// Gives the calls of a selection one after the other.
  ///
  /// - Parameters:
  ///   - condition: what stands behind the tables: `WHERE …`, an order, a limit.
  ///   - body: false stops. It reads no calls by the same condition.
  static func each(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = [],
    _ body: (Journal.Entry) throws -> Bool
  ) throws {
    let reading = try CallReading(db, condition, arguments)
    // A statement left in the middle would keep what it saw from being cleaned up.
    defer {
      for statement in [reading.calls, reading.asks, reading.objections] { statement.reset() }
    }
    while try reading.calls.step() {
      guard try body(try reading.entry()) else { return }
    }
  }

  static func all(_ db: Database, _ condition: String, _ arguments: StatementArguments = [])
    throws -> [Journal.Entry]
  {
    var entries: [Journal.Entry] = []
    try each(db, condition, arguments) {
      entries.append($0)
      return true
    }
    return entries
  }

  static func first(_ db: Database, _ condition: String, _ arguments: StatementArguments = [])
    throws -> Journal.Entry?
  {
    var first: Journal.Entry?
    try each(db, condition, arguments) {
      first = $0
      return false
    }
    return first
  }

  /// The call the selection stands at, with its parts.
  private func entry() throws -> Journal.Entry {
    let row = int(.n)
    guard let reach = Reach(code: int(.reach)), let id = calls.id(Self.columns[.id]) else {
      throw Journal.Failure.corrupt(path: "", detail: "call \(row)")
    }
    let amends = calls.id(Self.columns[.amends])
    var record = CallRecord(
      kind: CallRecord.Kind(code: int(.kind)),
      startedAt: Instant(
        milliseconds: int(.startedMilliseconds), offsetMinutes: int(.offsetMinutes)),
      rep: text(beside: .rep) ?? "", reach: reach,
      outcome: optional(.outcome).flatMap(Outcome.init(code:)))
    record.durationSeconds = optional(.durationSeconds)
    record.heard = optional(.heard).map { $0 == 1 }
    record.grade = text(.grade).flatMap(CallRecord.Grade.init(rawValue:))
    record.referral = int(.flags) & 1 != 0
    record.transferred = int(.flags) & 2 != 0
    record.origin = CallRecord.Origin(code: int(.origin))
    record.attempt = optional(.attempt)
    record.callbackAt = optional(.callbackAt).map(Slot.init(localMinutes:))
    record.appointment = optional(.appointmentAt).map {
      CallRecord.Appointment(
        at: Slot(localMinutes: $0),
        form: optional(.form).flatMap(AppointmentForm.init(code:)) ?? .visit, place: text(.place))
    }
    record.nextContact = optional(.nextDay).map(Day.init(number:))
    record.detail = text(.detail)
    record.note = text(.note)
    record.scriptVersion = int(.scriptVersion) == 0 ? nil : int(.scriptVersion)
    record.script = text(beside: .script)?.nonEmpty
    record.listSource = text(beside: .source)?.nonEmpty
    record.persona = text(beside: .persona)?.nonEmpty
    record.lead = text(beside: .lead)
    try readAsks(&record, row)
    try readObjections(&record, row)
    if record.kind == .practice { record.practice = try CallRow.practice(of: row, db) }
    return Journal.Entry(
      number: calls.int(Beside.number.place), row: row, id: amends ?? id, record: record,
      isAmended: amends != nil,
      isCurrent: int(.isCurrent) == 1,
      appointmentEvent: calls.optionalInt(Beside.state.place).flatMap(AppointmentEvent.init(code:)),
      movedTo: calls.optionalInt(Beside.movedTo.place).map(Slot.init(localMinutes:)))
  }

  private func int(_ column: CallColumn) -> Int { calls.int(Self.columns[column]) }
  private func optional(_ column: CallColumn) -> Int? { calls.optionalInt(Self.columns[column]) }
  private func text(_ column: CallColumn) -> String? { calls.text(Self.columns[column]) }
  private func text(beside name: Beside) -> String? { calls.text(name.place) }

  private func readAsks(_ record: inout CallRecord, _ row: Int) throws {
    asks.bind(1, row)
    while try asks.step() {
      record.asks.append(
        CallRecord.Ask(
          style: AskStyle(code: asks.int(0)) ?? .none,
          slots: (asks.text(1) ?? "").split(separator: " ").compactMap { Slot($0) }))
    }
    asks.reset()
    // One ask without slots is told by the row's own style.
    if record.asks.isEmpty, let known = optional(.ask).flatMap(AskStyle.init(code:)),
      known != .none || record.kind == .real
    {
      record.asks = [CallRecord.Ask(style: known)]
    }
  }

  private func readObjections(_ record: inout CallRecord, _ row: Int) throws {
    objections.bind(1, row)
    while try objections.step() {
      record.objections.append(
        CallRecord.Met(objection: objections.text(0) ?? "", handled: objections.int(1) == 1))
    }
    objections.reset()
  }
}
