import Calling
import CivilTime
import Foundation
import GRDB
import Rehearsal

/// The disk form of a lead on the list.
enum LeadRow {
  static let selection = """
    SELECT listed.*, lead.reference, person.name, person.number, person.company, person.background,
      source.text AS source_text, owner.text AS owner_text
    FROM listed JOIN lead ON lead.code = listed.lead
    LEFT JOIN person ON person.lead = listed.lead
    JOIN name AS source ON source.code = listed.source
    JOIN name AS owner ON owner.code = listed.owner
    """

  static func lead(from row: Row, home offset: Int) -> Journal.Lead {
    let zone: Int = row["zone"]
    func moment(_ minutes: Int?) -> Instant? {
      minutes.map { Instant(seconds: $0 * 60, offsetMinutes: offset) }
    }
    let step = NextStep(
      name: row["step"], words: row["step_words"],
      on: (row["step_day"] as Int?).map(Day.init(number:)), at: moment(row["due_min"]))
    return Journal.Lead(
      code: row["lead"], reference: row["reference"], name: row["name"] ?? "",
      number: row["number"] ?? "", company: row["company"] ?? "",
      background: row["background"] ?? "", source: row["source_text"], consent: row["consent"],
      owner: (row["owner_text"] as String).nonEmpty,
      match: LeadDraft.scores(row["match"]) ?? [], tier: Tier(rawValue: row["tier"]) ?? .c,
      offsetMinutes: zone == M202611Leads.homeZone ? nil : zone,
      listedAt: moment(row["listed_min"]) ?? Instant(seconds: 0, offsetMinutes: offset),
      state: Standing.State(rawValue: row["state"]) ?? .closed,
      closing: (row["closing"] as Int?).flatMap(Standing.Closing.init(rawValue:)),
      attempts: row["attempts"], withoutProgress: row["without_progress"],
      wantsReason: row["wants_reason"] as Int == 1,
      grade: (row["grade"] as String?).flatMap(CallRecord.Grade.init(rawValue:)),
      lastAt: moment(row["last_min"]), due: moment(row["due_min"]),
      ready: moment(row["ready_min"]) ?? Instant(seconds: 0, offsetMinutes: offset), step: step)
  }

  /// The real calls of a lead, oldest first.
  static func attempts(_ code: Int, _ db: Database) throws -> [Attempt] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT started_ms, offset_minutes, reach, outcome, grade, callback_at, next_day,
            appointment_at, appointment.at, appointment.state
          FROM call LEFT JOIN appointment ON appointment.call = call.n
          WHERE call.lead = ? AND call.kind = 1 AND call.is_current = 1
          ORDER BY started_ms, \(LastWord.tie("call"))
          """), arguments: [code]
    ).compactMap { row in
      guard let reach = Reach(code: row[2]) else { return nil }
      var attempt = Attempt(
        at: Instant(milliseconds: row[0], offsetMinutes: row[1]), reach: reach,
        outcome: (row[3] as Int?).flatMap(Outcome.init(code:)))
      attempt.grade = (row[4] as String?).flatMap(CallRecord.Grade.init(rawValue:))
      attempt.callbackAt = (row[5] as Int?).map(Slot.init(localMinutes:))
      attempt.nextContact = (row[6] as Int?).map(Day.init(number:))
      attempt.appointmentAt = ((row[8] as Int?) ?? (row[7] as Int?)).map(Slot.init(localMinutes:))
      attempt.after = (row[9] as Int?).flatMap(AppointmentEvent.init(code:))
      return attempt
    }
  }

  /// What was decided about a lead by hand, oldest first.
  static func decisions(_ reference: String, _ db: Database) throws -> [Decision] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT what, recorded_ms, offset_minutes, words, day FROM lead_event
          WHERE lead = ? AND what IN (2, 3, 4, 5) ORDER BY \(LastWord.oldestFirst("lead_event"))
          """), arguments: [reference]
    ).map { row in
      let words = (row[3] as String?) ?? ""
      let what: Decision.What =
        switch row[0] as Int {
        case 2: .close
        case 3: .keep
        case 4: .step(words, (row[4] as Int?).map(Day.init(number:)))
        default: .reason(words)
        }
      return Decision(what, at: Instant(milliseconds: row[1], offsetMinutes: row[2]))
    }
  }
}
