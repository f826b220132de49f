import CivilTime
import Foundation
import GRDB
import Hearing
import Rehearsal
import Reviewing

/// The disk form of one call: what the record says, with names as codes.
struct CallRow {
  static let columns = [
    "id", "amends", "is_current", "device", "sequence", "recorded_ms", "kind", "origin",
    "started_ms", "offset_minutes", "day", "week", "hour", "rep", "script", "script_version",
    "reach", "outcome", "ask", "heard", "duration_s", "grade", "flags", "attempt", "source",
    "persona", "lead", "callback_at", "appointment_at", "form", "place", "next_day", "detail",
    "note",
  ]

  static let insertion = """
    INSERT INTO call(\(columns.joined(separator: ", ")))
    VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
    """

  /// Writes a record as a new row with all that hangs on it; returns the row's number.
  static func insert(
    _ record: CallRecord, id: EventID, amends: EventID?, sequence: Int, device: Int,
    at now: Instant,
    names: inout Names, _ db: Database
  ) throws -> Int {
    let started = record.startedAt
    var flags = record.referral ? 1 : 0
    if record.transferred { flags |= 2 }
    let values: [(any DatabaseValueConvertible)?] = [
      id.data, amends?.data, 1, device, sequence, now.milliseconds, record.kind.code,
      record.origin.code, started.milliseconds, started.offsetMinutes, started.day.number,
      started.week.code, started.clock.hour, try names.code(record.rep, db),
      try names.code(record.script, db), record.scriptVersion ?? 0, record.reach.code,
      record.outcome?.code, record.askStyle?.code, record.heard.map { $0 ? 1 : 0 },
      record.durationSeconds, record.effectiveGrade?.rawValue, flags, record.attempt,
      try names.code(record.listSource, db), try names.code(record.persona, db),
      try names.lead(record.lead, db), record.callbackAt?.localMinutes,
      record.appointment?.at.localMinutes, record.appointment?.form.code,
      record.appointment?.place, record.nextContact?.number, record.detail, record.note,
    ]
    try db.cachedStatement(sql: insertion).execute(arguments: StatementArguments(values))
    let row = Int(db.lastInsertedRowID)
    try insertParts(record, row, &names, db)
    return row
  }

  private static func insertParts(
    _ record: CallRecord, _ row: Int, _ names: inout Names, _ db: Database
  ) throws {
    // One ask without slots is told by the row's own style.
    if record.asks.count > 1 || record.asks.contains(where: { !$0.slots.isEmpty }) {
      for (position, ask) in record.asks.enumerated() {
        try db.cachedStatement(sql: "INSERT INTO ask VALUES (?, ?, ?, ?)").execute(arguments: [
          row, position, ask.style.code, ask.slots.map(\.text).joined(separator: " "),
        ])
      }
    }
    for (position, met) in record.objections.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO objection_met VALUES (?, ?, ?, ?)").execute(
        arguments: [row, position, try names.code(met.objection, db), met.handled ? 1 : 0])
    }
    guard let practice = record.practice else { return }
    try db.cachedStatement(sql: "INSERT INTO practice VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(
        arguments: [
          row, Int64(bitPattern: practice.seed), practice.level, practice.language,
          practice.planDigest, min(max(practice.score, 0), 100),
          practice.retryScore.map { min(max($0, 0), 100) },
          practice.offer.map(\.text).joined(separator: " "),
          practice.names.joined(separator: "\n"), practice.volume,
        ])
    for (position, line) in practice.said.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO said VALUES (?, ?, ?)").execute(
        arguments: [row, position, line])
    }
    for (position, mark) in practice.marks.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO mark VALUES (?, ?, ?, ?, ?)").execute(arguments: [
        row, position, mark.turn, try names.code(mark.criterion, db), mark.verdict,
      ])
    }
  }

  /// Columns and joins that `record(from:)` reads.
  static let selection = """
    SELECT call.n, call.id, call.amends, call.is_current, call.kind, call.origin, call.started_ms,
      call.offset_minutes, call.reach, call.outcome, call.ask, call.heard, call.duration_s,
      call.grade, call.flags, call.attempt, call.callback_at, call.appointment_at, call.form,
      call.place, call.next_day, call.detail, call.note, call.script_version,
      rep.text AS rep, script.text AS script, source.text AS source, persona.text AS persona,
      lead.reference AS lead, appointment.state AS state, appointment.at AS moved_to,
      call.recorded_ms,
      coalesce((SELECT first.n FROM call AS first WHERE first.id = call.amends), call.n) AS number
    FROM call
    JOIN name AS rep ON rep.code = call.rep
    JOIN name AS script ON script.code = call.script
    JOIN name AS source ON source.code = call.source
    JOIN name AS persona ON persona.code = call.persona
    LEFT JOIN lead ON lead.code = call.lead
    LEFT JOIN appointment ON appointment.call = call.n
    """

  /// The call a row of `selection` tells of, with its parts.
  static func entry(from row: Row, _ db: Database) throws -> Journal.Entry {
    let number: Int = row["n"]
    let id = EventID(bytes: (row["amends"] as Data?) ?? (row["id"] as Data))
    guard let reach = Reach(code: row["reach"]), let id else {
      throw Journal.Failure.corrupt(path: "", detail: "call \(number)")
    }
    var record = CallRecord(
      kind: CallRecord.Kind(code: row["kind"]),
      startedAt: Instant(milliseconds: row["started_ms"], offsetMinutes: row["offset_minutes"]),
      rep: row["rep"], reach: reach, outcome: (row["outcome"] as Int?).flatMap(Outcome.init(code:)))
    record.durationSeconds = row["duration_s"]
    record.heard = (row["heard"] as Int?).map { $0 == 1 }
    record.grade = (row["grade"] as String?).flatMap(CallRecord.Grade.init(rawValue:))
    let flags: Int = row["flags"]
    record.referral = flags & 1 != 0
    record.transferred = flags & 2 != 0
    record.origin = CallRecord.Origin(code: row["origin"])
    record.attempt = row["attempt"]
    record.callbackAt = (row["callback_at"] as Int?).map(Slot.init(localMinutes:))
    if let at = row["appointment_at"] as Int? {
      record.appointment = CallRecord.Appointment(
        at: Slot(localMinutes: at),
        form: (row["form"] as Int?).flatMap(AppointmentForm.init(code:)) ?? .visit,
        place: row["place"])
    }
    record.nextContact = (row["next_day"] as Int?).map(Day.init(number:))
    record.detail = row["detail"]
    record.note = row["note"]
    let version: Int = row["script_version"]
    record.scriptVersion = version == 0 ? nil : version
    record.script = (row["script"] as String).nonEmpty
    record.listSource = (row["source"] as String).nonEmpty
    record.persona = (row["persona"] as String).nonEmpty
    record.lead = row["lead"]
    try readParts(&record, number, style: row["ask"], db)
    return Journal.Entry(
      number: row["number"], row: number, id: id, record: record, isAmended: row["amends"] != nil,
      isCurrent: row["is_current"] as Int == 1,
      appointmentEvent: (row["state"] as Int?).flatMap(AppointmentEvent.init(code:)),
      movedTo: (row["moved_to"] as Int?).map(Slot.init(localMinutes:)))
  }

  private static func readParts(
    _ record: inout CallRecord, _ row: Int, style: Int?, _ db: Database
  ) throws {
    let asks = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT style, slots FROM ask WHERE call = ? ORDER BY position"),
      arguments: [row])
    record.asks = asks.map { ask in
      CallRecord.Ask(
        style: AskStyle(code: ask[0]) ?? .none,
        slots: (ask[1] as String).split(separator: " ").compactMap { Slot($0) })
    }
    if record.asks.isEmpty, let style, let known = AskStyle(code: style),
      known != .none || record.kind == .real
    {
      record.asks = [CallRecord.Ask(style: known)]
    }
    let objections = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name.text, handled FROM objection_met JOIN name ON name.code = objection
          WHERE call = ? ORDER BY position
          """), arguments: [row])
    record.objections = objections.map {
      CallRecord.Met(objection: $0[0], handled: $0[1] as Int == 1)
    }
    guard record.kind == .practice,
      let practice = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM practice WHERE call = ?"), arguments: [row])
    else { return }
    let said = try String.fetchAll(
      db.cachedStatement(sql: "SELECT line FROM said WHERE call = ? ORDER BY position"),
      arguments: [row])
    let marks = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT turn, name.text, verdict FROM mark JOIN name ON name.code = criterion
          WHERE call = ? ORDER BY position
          """), arguments: [row])
    var rehearsed = CallRecord.Practice(
      seed: UInt64(bitPattern: practice["seed"] as Int64), level: practice["level"],
      language: practice["language"], planDigest: practice["plan_digest"], said: said,
      marks: marks.map {
        CallRecord.MarkRecord(turn: $0[0], criterion: $0[1], verdict: $0[2])
      }, score: practice["score"], retryScore: practice["retry_score"])
    rehearsed.offer = (practice["offer"] as String).split(separator: " ").compactMap { Slot($0) }
    let names: String = practice["names"]
    rehearsed.names =
      names.isEmpty
      ? [] : names.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    rehearsed.volume = practice["volume"]
    record.practice = rehearsed
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
