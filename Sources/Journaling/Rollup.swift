import CivilTime
import GRDB
import GRDBSQLite
import Hearing
import Rehearsal
import Reviewing

/// Tallies gathered by key, to be added to the derived tables in the transaction that wrote the calls.
struct Rollup {
  /// A table of `M202611Journal.tallies` by position, and its key columns.
  struct Key: Hashable {
    let table: Int
    let values: [Int]
  }

  private(set) var sums: [Key: Tally] = [:]

  /// The codes a call is counted under.
  struct Codes {
    var kind: Int
    var rep: Int
    var week: Int
    var script: Int
    var scriptVersion: Int
    var source: Int
    var isFirst: Int
    var weekday: Int
    var hour: Int
    /// -1 when it is not known whether there was an ask.
    var ask: Int
    /// One per objection met.
    var objections: [(code: Int, isHandled: Bool)]
  }

  /// Adds a call, or takes it away with a sign of −1.
  mutating func add(_ tally: Tally, _ codes: Codes, sign: Int = 1) {
    let keys = [
      [
        codes.kind, codes.week, codes.rep, codes.script, codes.scriptVersion, codes.source,
        codes.isFirst,
      ],
      [codes.kind, codes.rep, codes.week],
      [codes.kind, codes.rep, codes.weekday, codes.hour],
      [codes.kind, codes.rep, codes.week, codes.ask],
    ]
    for (table, values) in keys.enumerated() {
      add(tally, Key(table: table, values: values), sign)
    }
    var seen: Set<Int> = []
    for objection in codes.objections {
      // A call that met one objection twice is one call and two meetings.
      var part = seen.insert(objection.code).inserted ? tally : Tally()
      part[.met] = 1
      part[.handled] = objection.isHandled ? 1 : 0
      add(part, Key(table: 4, values: [codes.kind, objection.code, codes.week]), sign)
      add(part, Key(table: 5, values: [codes.kind, codes.rep, codes.week, objection.code]), sign)
    }
  }

  /// Adds to one objection's tallies.
  mutating func add(_ tally: Tally, toObjection code: Int, _ codes: Codes) {
    add(tally, Key(table: 4, values: [codes.kind, code, codes.week]), 1)
    add(tally, Key(table: 5, values: [codes.kind, codes.rep, codes.week, code]), 1)
  }

  private mutating func add(_ tally: Tally, _ key: Key, _ sign: Int) {
    if sign > 0 {
      sums[key, default: Tally()] += tally
    } else {
      sums[key, default: Tally()] -= tally
    }
  }

  /// Adds what was gathered to the tables and forgets it.
  mutating func flush(_ db: Database) throws {
    // Bound directly: some thirty values a row cost GRDB's arguments more than they cost SQLite.
    var statements: [OpaquePointer?] = Array(repeating: nil, count: Self.upserts.count)
    defer { for statement in statements { sqlite3_finalize(statement) } }
    for (key, tally) in sums where !tally.isZero {
      if statements[key.table] == nil {
        sqlite3_prepare_v2(
          db.sqliteConnection, Self.upserts[key.table], -1, &statements[key.table], nil)
      }
      let statement = statements[key.table]
      sqlite3_reset(statement)
      var column: Int32 = 0
      for value in key.values + tally.counts {
        column += 1
        sqlite3_bind_int64(statement, column, Int64(value))
      }
      guard sqlite3_step(statement) == SQLITE_DONE else {
        throw DatabaseError(
          resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
          message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
      }
    }
    sums.removeAll(keepingCapacity: true)
  }

  private static let upserts = M202611Journal.tallies.map { table, keys in
    let counters = Tally.Field.allCases.map(\.column)
    let sets = counters.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO \(table)(\((keys + counters).joined(separator: ", ")))
      VALUES (\((keys + counters).map { _ in "?" }.joined(separator: ", ")))
      ON CONFLICT(\(keys.joined(separator: ", "))) DO UPDATE SET \(sets)
      """
  }
}

extension Tally {
  /// What the newest event of an appointment adds.
  static func settled(_ event: AppointmentEvent?) -> Tally {
    var tally = Tally()
    guard let event else { return tally }
    if event.isHeld { tally[.held] = 1 }
    if event.isMissed { tally[.missed] = 1 }
    return tally
  }
}

extension Rollup.Codes {
  /// The codes of a stored row, by its number.
  init?(row number: Int, _ db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT kind, rep, week, script, script_version, source, attempt, day, hour, ask
            FROM call WHERE n = ?
            """), arguments: [number])
    else { return nil }
    let met = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT objection, handled FROM objection_met WHERE call = ? ORDER BY position"),
      arguments: [number])
    self.init(
      kind: row[0], rep: row[1], week: row[2], script: row[3], scriptVersion: row[4],
      source: row[5], isFirst: Self.isFirst(attempt: row[6]),
      weekday: Day(number: row[7]).weekday.rawValue, hour: row[8], ask: (row[9] as Int?) ?? -1,
      objections: met.map { ($0[0], $0[1] as Int == 1) })
  }

  /// 1 for a first call, 0 for a follow-up, 2 when it is not known.
  static func isFirst(attempt: Int?) -> Int { attempt.map { $0 <= 1 ? 1 : 0 } ?? 2 }
}
