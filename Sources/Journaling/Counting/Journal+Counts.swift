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

  /// The counts of all current calls of a kind, of the days or of the rep given.
  package func tally(
    _ kind: CallRecord.Kind, days: ClosedRange<Day>? = nil, rep: String? = nil
  ) throws(Failure) -> Tally {
    try read { db in
      guard let count = try Count(db, kind, rep: rep) else { return Tally() }
      return try count.groups(nil, days: days).values.reduce(into: Tally()) { $0 += $1 }
    }
  }

  /// The counts of current calls of a kind by a grouping, ordered by key.
  ///
  /// Whole weeks are read from the tallies; the days before and after them, hours and weekdays of a
  /// stretch of days, and personas are counted from the calls.
  package func tallies(
    _ kind: CallRecord.Kind, by grouping: Grouping, days: ClosedRange<Day>? = nil,
    rep: String? = nil
  ) throws(Failure) -> [Group] {
    try read { db in
      guard let count = try Count(db, kind, rep: rep) else { return [] }
      let text = try count.texts(grouping)
      return try count.groups(grouping, days: days)
        .filter { $0.value[.dials] > 0 || $0.value[.met] > 0 }
        .map { Group(key: try text($0.key), tally: $0.value) }
        .sorted { Self.isBefore($0.key, $1.key) }
    }
  }

  /// By bytes, as SQLite orders text.
  private static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The counts of each week of a rep, or of all, oldest first.
  package func weeklyTallies(
    _ kind: CallRecord.Kind, weeks: ClosedRange<Week>, rep: String? = nil
  ) throws(Failure) -> [(week: Week, tally: Tally)] {
    try read { db in
      guard let count = try Count(db, kind, rep: rep) else { return [] }
      let codes = weeks.lowerBound.code...weeks.upperBound.code
      return try count.weekly(codes).sorted { $0.key.first < $1.key.first }.compactMap { group in
        Week(code: group.key.first).map { ($0, group.value) }
      }
    }
  }

  /// How many conversations in a row, back from the end of a day, were without an appointment; at
  /// most 2,000 are looked at.
  package func dryRun(until day: Day, rep: String? = nil) throws(Failure) -> Int {
    try read { db in
      let own = try rep.map { name in
        try Int.fetchOne(db, sql: "SELECT code FROM name WHERE text = ?", arguments: [name]) ?? -1
      }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT outcome FROM call WHERE kind = 1 AND is_current = 1 AND day BETWEEN ? AND ?
          AND reach = 1 \(own.map { "AND rep = \($0)" } ?? "")
          ORDER BY day DESC, started_ms DESC LIMIT 2000
          """, arguments: [day.number - 364, day.number])
      var run = 0
      while let row = try rows.next() {
        if row[0] as Int? == Outcome.appointment.code { break }
        run += 1
      }
      return run
    }
  }
}

/// Counts by the codes of what they are grouped by; names come last, once a group.
struct Count {
  /// One or two codes: a script and its version, else a code and 0.
  struct Key: Hashable {
    let first: Int
    let second: Int
  }

  private let db: Database
  private let kind: Int
  private let rep: Int?

  /// Nil when nobody of that name is known.
  init?(_ db: Database, _ kind: CallRecord.Kind, rep: String?) throws {
    self.db = db
    self.kind = kind.code
    guard let rep else {
      self.rep = nil
      return
    }
    guard
      let code = try Int.fetchOne(db, sql: "SELECT code FROM name WHERE text = ?", arguments: [rep])
    else { return nil }
    self.rep = code
  }

  func groups(_ grouping: Grouping?, days: ClosedRange<Day>?) throws -> [Key: Tally] {
    if grouping == .persona { return try CallScan(db, kind, rep).groups(.persona, days) }
    guard let days else { return try held(grouping, weeks: nil) }
    if grouping == .hour || grouping == .weekday || grouping == .hourOfWeekday {
      return try CallScan(db, kind, rep).groups(grouping, days)
    }
    let (weeks, rest) = Self.split(days)
    var groups = try weeks.map { try held(grouping, weeks: $0) } ?? [:]
    for days in rest {
      for (key, tally) in try CallScan(db, kind, rep).groups(grouping, days) {
        groups[key, default: Tally()] += tally
      }
    }
    return groups
  }

  /// The whole weeks within some days, and the days before and after them.
  static func split(_ days: ClosedRange<Day>) -> (
    weeks: ClosedRange<Int>?, rest: [ClosedRange<Day>]
  ) {
    let first =
      days.lowerBound.weekday == .monday
      ? days.lowerBound : days.lowerBound.monday.adding(days: 7)
    let next = days.upperBound.adding(days: 1)
    let last = next.weekday == .monday ? days.upperBound : next.monday.adding(days: -1)
    guard first <= last else { return (nil, [days]) }
    var rest: [ClosedRange<Day>] = []
    if days.lowerBound < first { rest.append(days.lowerBound...first.adding(days: -1)) }
    if last < days.upperBound { rest.append(last.adding(days: 1)...days.upperBound) }
    return (Week(of: first).code...Week(of: last).code, rest)
  }

  /// The counts of whole weeks, or of all time, from the table whose rows are fewest.
  private func held(_ grouping: Grouping?, weeks: ClosedRange<Int>?) throws -> [Key: Tally] {
    switch grouping {
    case .week: return try weekly(weeks)
    case nil, .rep:
      if weeks == nil { return try sum("total_rep", "rep", "0") }
      return try sum(rep == nil ? "total_week" : "tally_rep", "rep", "0", weeks)
    case .script:
      let table = weeks == nil && rep == nil ? "total_script" : "tally_week"
      return try sum(table, "script", "script_version", weeks)
    case .source:
      let table = weeks == nil && rep == nil ? "total_source" : "tally_week"
      return try sum(table, "source", "0", weeks)
    case .objection:
      if rep != nil { return try sum("tally_rep_objection", "objection", "0", weeks) }
      return try sum(weeks == nil ? "total_objection" : "tally_objection", "objection", "0", weeks)
    case .ask:
      if rep == nil, weeks != nil { return try asks(weeks) }
      return try sum(rep == nil ? "total_ask" : "tally_ask", "ask", "0", weeks)
    case .hour: return try sum(rep == nil ? "total_hour" : "tally_hour", "hour", "0")
    case .hourOfWeekday:
      return try sum(rep == nil ? "total_hour" : "tally_hour", "weekday", "hour")
    case .attempt: return try sum("tally_week", "is_first", "0", weeks)
    case .weekday, .persona:
      return try sum(rep == nil ? "total_hour" : "tally_hour", "weekday", "0")
    }
  }

  /// The asks of everybody in some weeks: rep after rep, each a short stretch of the table.
  private func asks(_ weeks: ClosedRange<Int>?) throws -> [Key: Tally] {
    var groups: [Key: Tally] = [:]
    for rep in try sum("total_rep", "rep", "0").keys {
      try add(&groups, "tally_ask", "ask", "0", weeks, rep: rep.first)
    }
    return groups
  }

  /// The counts of each of some weeks, or of all.
  func weekly(_ weeks: ClosedRange<Int>?) throws -> [Key: Tally] {
    try sum(rep == nil ? "total_week" : "tally_rep", "week", "0", weeks)
  }

  private func sum(
    _ table: String, _ first: String, _ second: String, _ weeks: ClosedRange<Int>? = nil
  ) throws -> [Key: Tally] {
    var groups: [Key: Tally] = [:]
    try add(&groups, table, first, second, weeks, rep: rep)
    return groups
  }

  private static let counters = Tally.Field.allCases.map(\.column).joined(separator: ", ")

  /// Sums rows here: SQLite's own grouping sorts, and calls a function for each of twenty columns.
  private func add(
    _ groups: inout [Key: Tally], _ table: String, _ first: String, _ second: String,
    _ weeks: ClosedRange<Int>?, rep: Int?
  ) throws {
    var sql = "SELECT \(first), \(second), \(Self.counters) FROM \(table) WHERE kind = ?1"
    if rep != nil { sql += " AND rep = ?2" }
    if weeks != nil { sql += " AND week BETWEEN ?3 AND ?4" }
    let rows = try DirectStatement(db, sql)
    rows.bind(1, kind)
    if let rep { rows.bind(2, rep) }
    if let weeks {
      rows.bind(3, weeks.lowerBound)
      rows.bind(4, weeks.upperBound)
    }
    defer { rows.reset() }
    while try rows.step() {
      groups[Key(first: rows.int(0), second: rows.int(1)), default: Tally()] += rows.tally(from: 2)
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// A group's key as people read it.
  func texts(_ grouping: Grouping) throws -> (Key) throws -> String {
    switch grouping {
    case .hour: return { Self.twoDigits($0.first) }
    case .hourOfWeekday: return { "\($0.first)-\(Self.twoDigits($0.second))" }
    case .attempt: return { $0.first == 1 ? "first" : $0.first == 0 ? "follow-up" : "" }
    case .weekday: return { "\($0.first)" }
    case .week: return { Week(code: $0.first)?.text ?? "" }
    case .ask: return { AskStyle(code: $0.first)?.rawValue ?? "" }
    case .rep, .script, .source, .objection, .persona:
      let names = try DirectStatement(db, "SELECT text FROM name WHERE code = ?")
      return { key in
        names.bind(1, key.first)
        defer { names.reset() }
        let name = try names.step() ? names.text(0) ?? "" : ""
        return grouping == .script && key.second != 0 ? "\(name)@\(key.second)" : name
      }
    }
  }
}
