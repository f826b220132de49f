import CivilTime
import GRDB
import Hearing
import Rehearsal
import Reviewing

/// Tallies gathered by key, to be added to the derived tables in the transaction that wrote the calls.
struct Rollup {
  /// The derived tables: the weekly tallies, then the totals of all time.
  static let tables: [(table: String, keys: [String])] =
    M202611Journal.tallies + M202611Totals.totals.map { ($0.table, $0.keys) }

  /// A table by its position in `tables` and the values of its key columns, in eight lanes so that a
  /// key costs no memory of its own.
  struct Key: Hashable {
    private var lanes: SIMD8<Int32>

    init(table: Int, values: some Collection<Int>) {
      lanes = SIMD8(repeating: 0)
      for (lane, value) in values.enumerated() { lanes[lane] = Int32(clamping: value) }
      lanes[7] = Int32(table)
    }

    fileprivate init(lanes: SIMD8<Int32>) { self.lanes = lanes }

    var table: Int { Int(lanes[7]) }
    subscript(position: Int) -> Int { Int(lanes[position]) }

    static func == (left: Key, right: Key) -> Bool { left.lanes == right.lanes }

    func hash(into hasher: inout Hasher) {
      for lane in stride(from: 0, to: 8, by: 2) {
        hasher.combine(
          UInt64(UInt32(bitPattern: lanes[lane])) << 32
            | UInt64(UInt32(bitPattern: lanes[lane + 1])))
      }
    }
  }

  /// The tables that are gathered; the others are sums of theirs over the keys they leave out.
  private var gathered = TallyTable()

  /// The weekly tallies by their positions in `tables`.
  private enum Weekly: Int {
    case week, rep, hour, ask, objection, repObjection

    var lane: Int32 { Int32(rawValue) }
  }

  /// A table that is made of another: `tally_rep` of `tally_week`, `tally_objection` of
  /// `tally_rep_objection`, the totals of the tallies.
  private static let made: [(table: Int, source: Int)] =
    [
      (Weekly.rep.rawValue, Weekly.week.rawValue),
      (Weekly.objection.rawValue, Weekly.repObjection.rawValue),
    ]
    + M202611Totals.totals.enumerated().map {
      (M202611Journal.tallies.count + $0.offset, $0.element.source)
    }

  /// The codes a call is counted under.
  struct Codes {
    var kind: Int
    var rep: Int
    var week: Int
    var script: Int
    var scriptVersion: Int
    var source: Int
    var isFirst: Int
    /// Days since 1970.
    var day: Int
    var hour: Int
    /// -1 when it is not known whether there was an ask.
    var ask: Int
    /// One per objection met.
    var objections: [(code: Int, isHandled: Bool)]
  }

  /// Adds a call, or takes it away with a sign of −1.
  mutating func add(_ tally: Tally, _ codes: Codes, sign: Int = 1) {
    let (kind, rep, week) = (lane(codes.kind), lane(codes.rep), lane(codes.week))
    add(
      tally,
      SIMD8(
        kind, week, rep, lane(codes.script), lane(codes.scriptVersion), lane(codes.source),
        lane(codes.isFirst), Weekly.week.lane), sign)
    let weekday = lane(Day(number: codes.day).weekday.rawValue)
    add(tally, SIMD8(kind, rep, weekday, lane(codes.hour), 0, 0, 0, Weekly.hour.lane), sign)
    add(tally, SIMD8(kind, rep, week, lane(codes.ask), 0, 0, 0, Weekly.ask.lane), sign)
    for (index, objection) in codes.objections.enumerated() {
      // A call that met one objection twice is one call and two meetings.
      let isFirst = !codes.objections[..<index].contains { $0.code == objection.code }
      var part = isFirst ? tally : Tally()
      part[.met] = 1
      part[.handled] = objection.isHandled ? 1 : 0
      add(part, toObjection: objection.code, codes, sign: sign)
    }
  }

  /// Adds to one objection's tallies.
  mutating func add(_ tally: Tally, toObjection code: Int, _ codes: Codes, sign: Int = 1) {
    let (kind, rep, week) = (lane(codes.kind), lane(codes.rep), lane(codes.week))
    add(tally, SIMD8(kind, rep, week, lane(code), 0, 0, 0, Weekly.repObjection.lane), sign)
  }

  /// A code or a date as a lane: none reaches 2³¹.
  private func lane(_ value: Int) -> Int32 { Int32(clamping: value) }

  private mutating func add(_ tally: Tally, _ lanes: SIMD8<Int32>, _ sign: Int) {
    gathered.add(tally, to: lanes, sign: sign)
  }

  /// What was gathered, with the tables made of it.
  var sums: [Key: Tally] {
    let all = self.all
    return Dictionary(
      uniqueKeysWithValues: zip(all.keys.lazy.map { Key(lanes: $0) }, all.tallies))
  }

  private var all: TallyTable {
    var all = gathered
    for (table, source) in Self.made {
      let names = Self.tables[source].keys
      let places = Self.tables[table].keys.compactMap { names.firstIndex(of: $0) }
      for entry in all.keys.indices where Int(all.keys[entry][7]) == source {
        var lanes = SIMD8<Int32>(repeating: 0)
        for (lane, place) in places.enumerated() { lanes[lane] = all.keys[entry][place] }
        lanes[7] = Int32(table)
        all.add(all.tallies[entry], to: lanes)
      }
    }
    return all
  }

  /// Adds what was gathered to the tables and forgets it.
  ///
  /// Rows go in the order of their keys, some in one statement: each then stands beside the last.
  mutating func flush(_ db: Database) throws {
    let all = self.all
    let order = all.keys.indices.filter { !all.tallies[$0].isZero }
      .sorted { Self.precedes(all.keys[$0], all.keys[$1]) }
    var rest = order[...]
    while let first = rest.first {
      let rows = rest.prefix { all.keys[$0][7] == all.keys[first][7] }
      try Self.write(rows, of: all, db)
      rest = rest[rows.endIndex...]
    }
    gathered = TallyTable()
  }

  private static func precedes(_ left: SIMD8<Int32>, _ right: SIMD8<Int32>) -> Bool {
    if left[7] != right[7] { return left[7] < right[7] }
    for lane in 0..<7 where left[lane] != right[lane] { return left[lane] < right[lane] }
    return false
  }

  private static let rowsPerStatement = 8

  /// Writes rows of one table.
  private static func write(_ rows: ArraySlice<Int>, of all: TallyTable, _ db: Database) throws {
    guard let first = rows.first else { return }
    let table = Int(all.keys[first][7])
    var rest = rows
    if rest.count >= rowsPerStatement {
      let many = try DirectStatement(db, upserts[table].many)
      while rest.count >= rowsPerStatement {
        bind(rest.prefix(rowsPerStatement), of: all, many)
        try many.run()
        rest = rest.dropFirst(rowsPerStatement)
      }
    }
    guard !rest.isEmpty else { return }
    let one = try DirectStatement(db, upserts[table].one)
    for row in rest.indices {
      bind(rest[row...row], of: all, one)
      try one.run()
    }
  }

  private static func bind(
    _ rows: ArraySlice<Int>, of all: TallyTable, _ statement: DirectStatement
  ) {
    var place: Int32 = 1
    for entry in rows {
      let key = all.keys[entry]
      for lane in 0..<tables[Int(key[7])].keys.count {
        statement.bind(place, Int(key[lane]))
        place += 1
      }
      for position in Tally.Field.allCases.indices {
        statement.bind(place, all.tallies[entry][position: position])
        place += 1
      }
    }
  }

  private static let upserts = tables.map { table, keys in
    (one: upsert(table, keys, rows: 1), many: upsert(table, keys, rows: rowsPerStatement))
  }

  private static func upsert(_ table: String, _ keys: [String], rows: Int) -> String {
    let counters = Tally.Field.allCases.map(\.column)
    let row = "(" + (keys + counters).map { _ in "?" }.joined(separator: ", ") + ")"
    let sets = counters.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO \(table)(\((keys + counters).joined(separator: ", ")))
      VALUES \(Array(repeating: row, count: rows).joined(separator: ", "))
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
      day: row[7], hour: row[8], ask: (row[9] as Int?) ?? -1,
      objections: met.map { ($0[0], $0[1] as Int == 1) })
  }

  /// 1 for a first call, 0 for a follow-up, 2 when it is not known.
  static func isFirst(attempt: Int?) -> Int { attempt.map { $0 <= 1 ? 1 : 0 } ?? 2 }
}
