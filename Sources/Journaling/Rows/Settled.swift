import Calling
import CivilTime
import GRDB
import Rehearsal

/// Where a lead of the list stands, as its row keeps it once its calls are counted.
struct Settled: Hashable {
  private let numbers: [Int?]
  private let words: [String?]

  private static let numberColumns = [
    "tier", "state", "closing", "attempts", "without_progress", "wants_reason", "last_min",
    "due_min", "ready_min", "step_day",
  ]
  private static let wordColumns = ["grade", "step", "step_words"]

  /// As a row of `listed` has it.
  init(_ row: Row) {
    numbers = Self.numberColumns.map { row[$0] }
    words = Self.wordColumns.map { row[$0] }
  }

  /// As the events and calls of a lead give it; nil for one that is not listed.
  init?(lead code: Int, _ rules: CallRules, _ db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT reference, listed_min, zone, match FROM listed
            JOIN lead ON lead.code = listed.lead WHERE listed.lead = ?
            """), arguments: [code])
    else { return nil }
    let reference: String = row[0]
    let zone: Int = row[2]
    let home = rules.homeOffsetMinutes
    let standing = Standing(
      listedAt: Instant(seconds: (row[1] as Int) * 60, offsetMinutes: home),
      attempts: try LeadRow.attempts(code, db), decisions: try LeadRow.decisions(reference, db),
      isBarred: try Journal.isBarred(reference, db), rules: rules,
      offsetMinutes: zone == M202611Leads.homeZone ? home : zone)
    var own: String?
    if case .own(let text) = standing.step.kind { own = text }
    numbers = [
      rules.tiers.tier(LeadDraft.scores(row[3]) ?? []).rawValue, standing.state.rawValue,
      standing.closing?.rawValue, standing.attempts, standing.withoutProgress,
      standing.wantsReason ? 1 : 0, standing.lastAt?.minutes, standing.due?.minutes,
      standing.ready.minutesUp, standing.step.on?.number,
    ]
    words = [standing.grade?.rawValue, standing.step.name, own]
  }

  func write(to code: Int, _ db: Database) throws {
    let sets = (Self.numberColumns + Self.wordColumns).map { "\($0) = ?" }
    let values: [(any DatabaseValueConvertible)?] = numbers + words + [code]
    try db.cachedStatement(
      sql: "UPDATE listed SET \(sets.joined(separator: ", ")), is_stale = 0 WHERE lead = ?"
    ).execute(arguments: StatementArguments(values))
  }
}
