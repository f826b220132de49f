import CivilTime
import GRDB
import Hearing
import Rehearsal
import Reviewing

/// Counts the calls themselves, for what no tally holds.
struct CallScan {
  private let db: Database
  private let kind: Int
  private let rep: Int?

  init(_ db: Database, _ kind: Int, _ rep: Int?) {
    self.db = db
    self.kind = kind
    self.rep = rep
  }

  private static let columns = """
    SELECT n, rep, reach, outcome, ask, heard, duration_s, script, script_version, hour, day,
      source, persona, flags, (SELECT state FROM appointment WHERE appointment.call = call.n),
      attempt
    FROM call WHERE kind = ?1 AND is_current = 1 AND day BETWEEN ?2 AND ?3
    """

  /// The counts of the days given, or of all.
  func groups(_ grouping: Grouping?, _ days: ClosedRange<Day>?) throws -> [Count.Key: Tally] {
    let rows = try DirectStatement(db, Self.columns + (rep == nil ? "" : " AND rep = ?4"))
    let objections = try DirectStatement(
      db, "SELECT objection, handled FROM objection_met WHERE call = ? ORDER BY position")
    rows.bind(1, kind)
    rows.bind(2, days?.lowerBound.number ?? Int(Int32.min))
    rows.bind(3, days?.upperBound.number ?? Int(Int32.max))
    if let rep { rows.bind(4, rep) }
    defer { rows.reset() }
    var groups: [Count.Key: Tally] = [:]
    while try rows.step() {
      guard let reach = Reach(code: rows.int(2)) else { continue }
      var met: [(code: Int, isHandled: Bool)] = []
      objections.bind(1, rows.int(0))
      while try objections.step() { met.append((objections.int(0), objections.int(1) == 1)) }
      objections.reset()
      let tally = Self.tally(rows, reach, met)
      guard grouping == .objection else {
        groups[Self.key(rows, grouping), default: Tally()] += tally
        continue
      }
      for (index, one) in met.enumerated() {
        // A call that met one objection twice is one call and two meetings.
        var part = met[..<index].contains { $0.code == one.code } ? Tally() : tally
        part[.met] = 1
        part[.handled] = one.isHandled ? 1 : 0
        groups[Count.Key(first: one.code, second: 0), default: Tally()] += part
      }
    }
    return groups
  }

  private static func tally(
    _ row: DirectStatement, _ reach: Reach, _ met: [(code: Int, isHandled: Bool)]
  ) -> Tally {
    Tally(
      of: Tally.Facts(
        reach: reach, outcome: row.optionalInt(3).flatMap(Outcome.init(code:)),
        hasAsk: row.optionalInt(4).map { $0 != 0 }, heard: row.optionalInt(5).map { $0 == 1 },
        durationSeconds: row.optionalInt(6), isReferral: row.int(13) & 1 != 0, met: met.count,
        handled: met.count { $0.isHandled }))
      + Tally.settled(row.optionalInt(14).flatMap(AppointmentEvent.init(code:)))
  }

  private static func key(_ row: DirectStatement, _ grouping: Grouping?) -> Count.Key {
    let first =
      switch grouping {
      case nil, .objection: 0
      case .rep: row.int(1)
      case .script: row.int(7)
      case .hour: row.int(9)
      case .weekday: Day(number: row.int(10)).weekday.rawValue
      case .week: Week(of: Day(number: row.int(10))).code
      case .source: row.int(11)
      case .persona: row.int(12)
      case .ask: row.optionalInt(4) ?? -1
      case .attempt: row.optionalInt(15).map { $0 <= 1 ? 1 : 0 } ?? 2
      case .hourOfWeekday: Day(number: row.int(10)).weekday.rawValue
      }
    let second =
      switch grouping {
      case .script: row.int(8)
      case .hourOfWeekday: row.int(9)
      default: 0
      }
    return Count.Key(first: first, second: second)
  }
}
