package import CivilTime
import GRDB
import Hearing
package import Rehearsal
package import Reviewing

extension Journal {
  /// A group's key as people read it, and its counts.
  package struct Group: Sendable, Hashable {
    package let key: String
    package let tally: Tally
  }

  private static let sums = Tally.Field.allCases.map { "sum(\($0.column))" }
    .joined(separator: ", ")

  /// The counts of all current calls of a kind, of the days or of the rep given.
  package func tally(
    _ kind: CallRecord.Kind, days: ClosedRange<Day>? = nil, rep: String? = nil
  ) throws(Failure) -> Tally {
    if let days, Self.weeks(days) == nil {
      return try scan(kind, by: nil, days: days, rep: rep).first?.tally ?? Tally()
    }
    return try read { db in
      let clause = try Self.clause(kind, days: days, rep: rep, db)
      return try Self.tallies(
        db, "SELECT '', \(Self.sums) FROM tally_rep WHERE \(clause)"
      ).first?.tally ?? Tally()
    }
  }

  /// The counts of current calls of a kind by a grouping, ordered by key.
  ///
  /// Whole weeks are read from the tallies, any other days from the calls themselves.
  package func tallies(
    _ kind: CallRecord.Kind, by grouping: Grouping, days: ClosedRange<Day>? = nil,
    rep: String? = nil
  ) throws(Failure) -> [Group] {
    let isWhole = days.map { Self.weeks($0) != nil } ?? true
    let needsCalls =
      grouping == .persona || !isWhole
      || ((grouping == .hour || grouping == .weekday) && days != nil)
    if needsCalls {
      let range = days ?? Day(number: -4_000_000)...Day(number: 4_000_000)
      return try scan(kind, by: grouping, days: range, rep: rep)
    }
    return try read { db in
      let clause = try Self.clause(kind, days: days, rep: rep, db)
      let sql =
        switch grouping {
        case .rep:
          """
          SELECT name.text, \(Self.sums) FROM tally_rep JOIN name ON name.code = rep
          WHERE \(clause) GROUP BY rep ORDER BY name.text
          """
        case .script:
          """
          SELECT name.text || CASE script_version WHEN 0 THEN '' ELSE '@' || script_version END,
            \(Self.sums)
          FROM tally_week JOIN name ON name.code = script
          WHERE \(clause) GROUP BY script, script_version ORDER BY name.text, script_version
          """
        case .source:
          """
          SELECT name.text, \(Self.sums) FROM tally_week JOIN name ON name.code = source
          WHERE \(clause) GROUP BY source ORDER BY name.text
          """
        case .objection:
          if rep == nil {
            """
            SELECT name.text, \(Self.sums) FROM tally_objection
            JOIN name ON name.code = objection
            WHERE \(clause) GROUP BY objection HAVING sum(met) > 0 ORDER BY name.text
            """
          } else {
            """
            SELECT name.text, \(Self.sums) FROM tally_rep_objection
            JOIN name ON name.code = objection
            WHERE \(clause) GROUP BY objection HAVING sum(met) > 0 ORDER BY name.text
            """
          }
        case .ask:
          """
          SELECT coalesce(ask_style.name, ''), \(Self.sums) FROM tally_ask
          LEFT JOIN ask_style ON ask_style.code = ask
          WHERE \(clause) GROUP BY ask ORDER BY coalesce(ask_style.name, '')
          """
        case .hour:
          """
          SELECT printf('%02d', hour), \(Self.sums) FROM tally_hour
          WHERE \(clause) GROUP BY hour ORDER BY hour
          """
        case .weekday, .persona:
          """
          SELECT weekday, \(Self.sums) FROM tally_hour
          WHERE \(clause) GROUP BY weekday ORDER BY weekday
          """
        }
      return try Self.tallies(db, sql).filter { $0.tally[.dials] > 0 || $0.tally[.met] > 0 }
    }
  }

  /// The counts of each week of a rep, or of all, oldest first.
  package func weeklyTallies(
    _ kind: CallRecord.Kind, weeks: ClosedRange<Week>, rep: String? = nil
  ) throws(Failure) -> [(week: Week, tally: Tally)] {
    try read { db in
      let days = weeks.lowerBound.monday...weeks.upperBound.sunday
      let clause = try Self.clause(kind, days: days, rep: rep, db)
      return try Self.tallies(
        db, "SELECT week, \(Self.sums) FROM tally_rep WHERE \(clause) GROUP BY week ORDER BY week"
      ).compactMap { group in
        Int(group.key).flatMap(Week.init(code:)).map { ($0, group.tally) }
      }
    }
  }

  /// How many conversations in a row, back from the end of a day, were without an appointment; at
  /// most 2,000 are looked at.
  package func dryRun(until day: Day) throws(Failure) -> Int {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT outcome FROM call WHERE kind = 1 AND is_current = 1 AND day <= ? AND reach = 1
          ORDER BY day DESC, started_ms DESC LIMIT 2000
          """, arguments: [day.number])
      var run = 0
      while let row = try rows.next() {
        if row[0] as Int? == Outcome.appointment.code { break }
        run += 1
      }
      return run
    }
  }

  /// The whole weeks the days make up, or nil.
  private static func weeks(_ days: ClosedRange<Day>) -> ClosedRange<Week>? {
    guard days.lowerBound.weekday == .monday, days.upperBound.weekday == .sunday else {
      return nil
    }
    return Week(of: days.lowerBound)...Week(of: days.upperBound)
  }

  private static func clause(
    _ kind: CallRecord.Kind, days: ClosedRange<Day>?, rep: String?, _ db: Database
  ) throws -> String {
    var clause = "kind = \(kind.code)"
    if let days, let weeks = weeks(days) {
      clause += " AND week BETWEEN \(weeks.lowerBound.code) AND \(weeks.upperBound.code)"
    }
    if let rep {
      let code = try Int.fetchOne(
        db, sql: "SELECT code FROM name WHERE text = ?", arguments: [rep])
      clause += " AND rep = \(code ?? -1)"
    }
    return clause
  }

  private static func tallies(_ db: Database, _ sql: String) throws -> [Group] {
    let rows = try Row.fetchCursor(db, sql: sql)
    var groups: [Group] = []
    while let row = try rows.next() {
      let counts = (1...Tally.Field.allCases.count).map { (row[$0] as Int?) ?? 0 }
      groups.append(Group(key: (row[0] as String?) ?? "", tally: Tally(counts: counts)))
    }
    return groups
  }

  /// Counts the calls themselves, through the index that covers what is counted.
  private func scan(
    _ kind: CallRecord.Kind, by grouping: Grouping?, days: ClosedRange<Day>, rep: String?
  ) throws(Failure) -> [Group] {
    try read { db in
      var sums: [String: Tally] = [:]
      var sql =
        CallRow.selection + """
           WHERE call.kind = ? AND call.is_current = 1 AND call.day BETWEEN ? AND ?
          """
      var arguments: StatementArguments = [
        kind.code, days.lowerBound.number, days.upperBound.number,
      ]
      if let rep {
        sql += " AND rep.text = ?"
        arguments += [rep]
      }
      let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
      while let row = try rows.next() {
        let entry = try CallRow.entry(from: row, db)
        let tally = Tally(of: entry.record) + Tally.settled(entry.appointmentEvent)
        for (key, part) in Self.parts(entry.record, tally, by: grouping) {
          sums[key, default: Tally()] += part
        }
      }
      return sums.sorted { $0.key < $1.key }.map { Group(key: $0.key, tally: $0.value) }
    }
  }

  private static func parts(
    _ record: CallRecord, _ tally: Tally, by grouping: Grouping?
  ) -> [(String, Tally)] {
    switch grouping {
    case nil: return [("", tally)]
    case .rep: return [(record.rep, tally)]
    case .script:
      let version = record.scriptVersion.map { "@\($0)" } ?? ""
      return [((record.script ?? "") + version, tally)]
    case .persona: return [(record.persona ?? "", tally)]
    case .source: return [(record.listSource ?? "", tally)]
    case .ask: return [(record.askStyle?.rawValue ?? "", tally)]
    case .hour:
      let hour = record.startedAt.clock.hour
      return [(hour < 10 ? "0\(hour)" : "\(hour)", tally)]
    case .weekday: return [("\(record.startedAt.day.weekday.rawValue)", tally)]
    case .objection:
      var seen: Set<String> = []
      return record.objections.map { met in
        var part = seen.insert(met.objection).inserted ? tally : Tally()
        part[.met] = 1
        part[.handled] = met.handled ? 1 : 0
        return (met.objection, part)
      }
    }
  }
}
