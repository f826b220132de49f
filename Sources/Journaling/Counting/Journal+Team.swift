package import CivilTime
import Foundation
import GRDB
package import Hearing
package import Rehearsal
package import Reviewing
import Statistics

/// What reviews and team views read: tallies alone, stepped through directly and summed in memory, for a
/// journal of ten million calls answers in the time of one of a thousand.
extension Journal {
  /// The members of a team with real calls in the sixteen weeks up to `week`, by name.
  ///
  /// - Parameter alias: what to call a rep of that code, or nil for the name.
  package func team(_ week: Week, alias: ((Int) -> String)? = nil) throws(Failure) -> [Team.Member]
  {
    try read { db in
      let names = try Self.names(db)
      let first = Week(of: week.monday.adding(days: -7 * 7))
      let early = Week(of: week.monday.adding(days: -15 * 7))
      var strata: [Int: (week: [Team.Stratum: Tally], eight: [Team.Stratum: Tally])] = [:]
      try Self.step(
        db,
        """
        SELECT rep, week, source, is_first, \(Self.counters) FROM tally_week
        WHERE kind = 1 AND week BETWEEN \(first.code) AND \(week.code)
        """, keys: 4
      ) { keys, tally in
        let stratum = Team.Stratum(source: names[keys[2]] ?? "", isFirst: keys[3])
        strata[keys[0], default: ([:], [:])].eight[stratum, default: Tally()] += tally
        if keys[1] == week.code {
          strata[keys[0], default: ([:], [:])].week[stratum, default: Tally()] += tally
        }
      }
      var before: [Int: Tally] = [:]
      try Self.step(
        db,
        """
        SELECT rep, \(Self.counters) FROM tally_rep
        WHERE kind = 1 AND week BETWEEN \(early.code) AND \(first.previous.code)
        """, keys: 1
      ) { keys, tally in before[keys[0], default: Tally()] += tally }
      var best: [Int: (appointments: Int, weeks: Int)] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT rep, max(appointments), count(*) FROM tally_rep
          WHERE kind = 1 AND week < ? AND dials > 0 GROUP BY rep
          """, arguments: [week.code])
      while let row = try rows.next() { best[row[0]] = (row[1], row[2]) }
      return Set(strata.keys).union(before.keys).map { rep in
        Team.Member(
          name: alias?(rep) ?? names[rep] ?? "", week: strata[rep]?.week ?? [:],
          eightWeeks: strata[rep]?.eight ?? [:], before: before[rep] ?? Tally(),
          bestBefore: best[rep]?.appointments ?? 0, weeksBefore: best[rep]?.weeks ?? 0)
      }.sorted { $0.name < $1.name }
    }
  }

  /// A side of a trial: a script with or without its version, or a style of asking.
  package enum Side: Sendable, Hashable {
    case script(String, version: Int?)
    case ask(AskStyle)
  }

  /// Both sides' tallies by week and stratum, oldest first, of the weeks given or of all.
  package func trial(_ first: Side, _ second: Side, weeks: ClosedRange<Week>? = nil) throws(Failure)
    -> [Trial.Batch]
  {
    try read { db in
      let names = try Self.names(db)
      var batches: [[Int]: Trial.Batch] = [:]
      for (side, isFirst) in [(first, true), (second, false)] {
        var sql: String
        switch side {
        case .script(let name, let version):
          guard let code = names.first(where: { $0.value == name })?.key else { continue }
          sql = """
            SELECT week, rep, source, is_first, \(Self.counters) FROM tally_week
            WHERE kind = 1 AND script = \(code)
            """
          if let version { sql += " AND script_version = \(version)" }
        case .ask(let style):
          sql = """
            SELECT week, rep, 0, 2, \(Self.counters) FROM tally_ask
            WHERE kind = 1 AND ask = \(style.code)
            """
        }
        if let weeks {
          sql += " AND week BETWEEN \(weeks.lowerBound.code) AND \(weeks.upperBound.code)"
        }
        try Self.step(db, sql, keys: 4) { keys, tally in
          var batch =
            batches[keys]
            ?? Trial.Batch(
              week: keys[0], rep: names[keys[1]] ?? "", source: names[keys[2]] ?? "",
              isFirst: keys[3])
          if isFirst { batch.first += tally } else { batch.second += tally }
          batches[keys] = batch
        }
      }
      return batches.values.sorted {
        ($0.week, $0.rep, $0.source, $0.isFirst) < ($1.week, $1.rep, $1.source, $1.isFirst)
      }
    }
  }

  /// Real calls of all time by weekday and hour, of a rep or of all.
  package func hourTallies(_ kind: CallRecord.Kind, rep: String? = nil) throws(Failure)
    -> [Review.HourCount]
  {
    try read { db in
      var sql = "SELECT weekday, hour, \(Self.counters) FROM tally_hour WHERE kind = \(kind.code)"
      if let rep { sql += " AND rep = \(try Self.code(of: rep, db))" }
      var sums: [[Int]: Tally] = [:]
      try Self.step(db, sql, keys: 2) { keys, tally in sums[keys, default: Tally()] += tally }
      return sums.map { Review.HourCount(weekday: $0.key[0], hour: $0.key[1], tally: $0.value) }
        .filter { $0.tally[.dials] > 0 }
        .sorted { ($0.weekday, $0.hour) < ($1.weekday, $1.hour) }
    }
  }

  // MARK: spot checks

  /// Appointments made in a week, real ones, by call.
  package func appointmentsMade(in week: Week) throws(Failure) -> [Entry] {
    try read { db in
      try CallReading.all(
        db,
        """
        WHERE call.kind = 1 AND call.is_current = 1 AND call.day BETWEEN ? AND ?
          AND call.outcome = 1 ORDER BY call.n
        """, [week.monday.number, week.sunday.number])
    }
  }

  /// Keeps that an appointment of a week was looked up, and whether it was as written.
  package func appendCheck(of call: EventID, in week: Week, isAsWritten: Bool, at now: Instant)
    throws(Failure)
  {
    try append(
      Event(
        table: "spot_check", columns: ["call", "week", "is_as_written"],
        values: [call.data, week.code, isAsWritten ? 1 : 0]), at: now)
  }

  /// The checks of the weeks given; each appointment counts once, by its last check.
  package func checks(_ weeks: ClosedRange<Week>) throws(Failure) -> [Team.Checked] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT week, sum(is_as_written), count(*) FROM spot_check AS entry
          WHERE week BETWEEN ? AND ? AND n = (
            SELECT n FROM spot_check AS seen WHERE call = entry.call AND week = entry.week
            ORDER BY \(LastWord.newestFirst("seen")) LIMIT 1)
          GROUP BY week ORDER BY week
          """, arguments: [weeks.lowerBound.code, weeks.upperBound.code])
      return rows.compactMap { row in
        Week(code: row[0]).map { week in
          Team.Checked(week: week, asWritten: .init(row[1], of: row[2]))
        }
      }
    }
  }

  // MARK: stepping

  private static let counters = Tally.Field.allCases.map(\.column).joined(separator: ", ")

  static func names(_ db: Database) throws -> [Int: String] {
    var names: [Int: String] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT code, text FROM name")
    while let row = try rows.next() { names[row[0]] = row[1] }
    return names
  }

  private static func code(of name: String, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT code FROM name WHERE text = ?", arguments: [name]) ?? -1
  }

  /// Steps through rows of `keys` numbers and then the counters in order.
  private static func step(
    _ db: Database, _ sql: String, keys: Int, _ take: ([Int], Tally) -> Void
  ) throws {
    let rows = try DirectStatement(db, sql)
    defer { rows.reset() }
    while try rows.step() {
      take((0..<keys).map { rows.int(Int32($0)) }, rows.tally(from: Int32(keys)))
    }
  }
}

extension Journal {
  /// The devices each rep goes by, as the first and the last call of every device name her: the marks of
  /// `StreamReport`.
  package func devicesOfReps() throws(Failure) -> [String: Set<String>] {
    try read { db in
      var devices: [String: Set<String>] = [:]
      for device in try Row.fetchAll(db, sql: "SELECT code, lower(hex(key)) FROM device") {
        for direction in ["", " DESC"] {
          let rep = try String.fetchOne(
            db.cachedStatement(
              sql: """
                SELECT text FROM name WHERE code = (SELECT rep FROM call
                  WHERE device = ? AND kind = 1 AND amends IS NULL
                  ORDER BY sequence\(direction) LIMIT 1)
                """), arguments: [device[0] as Int])
          if let rep { devices[rep, default: []].insert(String((device[1] as String).suffix(8))) }
        }
      }
      return devices
    }
  }
}
