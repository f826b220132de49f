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

  private static let columns: CallColumns = [
    .n, .rep, .reach, .outcome, .ask, .heard, .durationSeconds, .script, .scriptVersion, .hour,
    .day, .source, .persona, .flags, .attempt,
  ]
  /// What became of an appointment stands behind the columns.
  private static let state = Int32(columns.count)

  private static let selection = """
    SELECT \(columns.list()), (SELECT state FROM appointment WHERE appointment.call = call.n)
    FROM call WHERE kind = ?1 AND is_current = 1 AND day BETWEEN ?2 AND ?3
    """

  /// The counts of the days given, or of all.
  func groups(_ grouping: Grouping?, _ days: ClosedRange<Day>?) throws -> [Count.Key: Tally] {
    let rows = try DirectStatement(db, Self.selection + (rep == nil ? "" : " AND rep = ?4"))
    let objections = try DirectStatement(
      db, "SELECT objection, handled FROM objection_met WHERE call = ? ORDER BY position")
    rows.bind(1, kind)
    rows.bind(2, days?.lowerBound.number ?? Int(Int32.min))
    rows.bind(3, days?.upperBound.number ?? Int(Int32.max))
    if let rep { rows.bind(4, rep) }
    defer { rows.reset() }
    var groups: [Count.Key: Tally] = [:]
    while try rows.step() {
      guard let reach = Reach(code: rows.int(Self.columns[.reach])) else { continue }
      var met: [(code: Int, isHandled: Bool)] = []
      objections.bind(1, rows.int(Self.columns[.n]))
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
        reach: reach, outcome: row.optionalInt(columns[.outcome]).flatMap(Outcome.init(code:)),
        hasAsk: row.optionalInt(columns[.ask]).map { $0 != 0 },
        heard: row.optionalInt(columns[.heard]).map { $0 == 1 },
        durationSeconds: row.optionalInt(columns[.durationSeconds]),
        isReferral: row.int(columns[.flags]) & 1 != 0, met: met.count,
        handled: met.count { $0.isHandled }))
      + Tally.settled(row.optionalInt(state).flatMap(AppointmentEvent.init(code:)))
  }

  private static func key(_ row: DirectStatement, _ grouping: Grouping?) -> Count.Key {
    let first =
      switch grouping {
      case nil, .objection: 0
      case .rep: row.int(columns[.rep])
      case .script: row.int(columns[.script])
      case .hour: row.int(columns[.hour])
      case .weekday: Day(number: row.int(columns[.day])).weekday.rawValue
      case .week: Week(of: Day(number: row.int(columns[.day]))).code
      case .source: row.int(columns[.source])
      case .persona: row.int(columns[.persona])
      case .ask: row.optionalInt(columns[.ask]) ?? -1
      case .attempt: row.optionalInt(columns[.attempt]).map { $0 <= 1 ? 1 : 0 } ?? 2
      case .hourOfWeekday: Day(number: row.int(columns[.day])).weekday.rawValue
      }
    let second =
      switch grouping {
      case .script: row.int(columns[.scriptVersion])
      case .hourOfWeekday: row.int(columns[.hour])
      default: 0
      }
    return Count.Key(first: first, second: second)
  }
}
