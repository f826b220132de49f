import CivilTime
import Foundation
import GRDB
import Hearing
import Rehearsal
import Reviewing

/// The disk form of one call as it is written: what the record says, with names as codes. `CallReading` reads it back.
struct CallRow {
  /// Writes a record as a new row with all that hangs on it; returns the row's number.
  static func insert(
    _ record: CallRecord, id: EventID, amends: EventID?, sequence: Int, device: Int,
    at now: Instant,
    names: inout Names, _ db: Database
  ) throws -> Int {
    let started = record.startedAt
    var flags = record.referral ? 1 : 0
    if record.transferred { flags |= 2 }
    let values: KeyValuePairs<CallColumn, (any DatabaseValueConvertible)?> = [
      .id: id.data, .amends: amends?.data, .isCurrent: 1, .device: device, .sequence: sequence,
      .recordedMilliseconds: now.milliseconds, .kind: record.kind.code,
      .origin: record.origin.code, .startedMilliseconds: started.milliseconds,
      .offsetMinutes: started.offsetMinutes, .day: started.day.number, .week: started.week.code,
      .hour: started.clock.hour, .rep: try names.code(record.rep, db),
      .script: try names.code(record.script, db), .scriptVersion: record.scriptVersion ?? 0,
      .reach: record.reach.code, .outcome: record.outcome?.code, .ask: record.askStyle?.code,
      .heard: record.heard.map { $0 ? 1 : 0 }, .durationSeconds: record.durationSeconds,
      .grade: record.effectiveGrade?.rawValue, .flags: flags, .attempt: record.attempt,
      .source: try names.code(record.listSource, db),
      .persona: try names.code(record.persona, db), .lead: try names.lead(record.lead, db),
      .callbackAt: record.callbackAt?.localMinutes,
      .appointmentAt: record.appointment?.at.localMinutes,
      .form: record.appointment?.form.code, .place: record.appointment?.place,
      .nextDay: record.nextContact?.number, .detail: record.detail, .note: record.note,
    ]
    let columns = CallColumns(values.map(\.key))
    try db.cachedStatement(sql: "INSERT INTO call(\(columns.list())) VALUES (\(columns.marks))")
      .execute(arguments: StatementArguments(values.map(\.value)))
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

  /// What is kept of a practice call beside the record.
  static func practice(of row: Int, _ db: Database) throws -> CallRecord.Practice? {
    guard
      let practice = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM practice WHERE call = ?"), arguments: [row])
    else { return nil }
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
    return rehearsed
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
