package import Calling
import CivilTime
package import Diagnostics
import Foundation
import GRDB
import Rehearsal
import Reviewing

extension Journal {
  /// What `verify` found.
  package struct CheckResult: Sendable, Hashable {
    /// Current calls counted again.
    package var calls = 0
    /// Sentences, one per thing that does not agree; empty when all is well.
    package var complaints: [Bilingual] = []
    package var isClean: Bool { complaints.isEmpty && absurd.isEmpty }
    /// Sentences, one per number that nothing can have been: no count is wrong, and nothing makes it right again.
    package var absurd: [Bilingual] = []
    /// Numbers of other devices' streams that did not come yet: no fault of this journal.
    package var gaps: [Gap] = []

    package struct Gap: Sendable, Hashable {
      /// The end of the device's key.
      package let mark: String
      package let missing: [ClosedRange<Int>]
    }
  }

  /// Checks the file, its references and its numbering, and counts every call again to compare with
  /// the tallies and the list.
  ///
  /// - Parameter rules: by which leads were settled; nil leaves out where they stand.
  package func verify(_ rules: CallRules? = nil) throws(Failure) -> CheckResult {
    try read { db in
      var result = CheckResult()
      for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where line != "ok" {
        result.complaints.append(
          Bilingual(zh: "文件有损坏：\(line)", en: "the file is damaged: \(line)"))
      }
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20) {
        let table: String = row[0]
        result.complaints.append(
          Bilingual(
            zh: "\(table) 里有一行指向不存在的东西", en: "a row of \(table) points at nothing"))
      }
      try Self.checkStreams(db, &result)
      try Self.checkNumbers(db, &result)
      let counted = try Self.recount(db)
      result.complaints += counted.complaints
      result.calls = counted.calls
      var sums = counted.rollup.sums
      for (index, table) in Rollup.tables.enumerated() {
        try Self.compare(&sums, table: index, table.table, table.keys, db, &result)
      }
      try Self.compareAppointments(counted.appointments, db, &result)
      try Self.checkList(rules, db, &result)
      return result
    }
  }

  /// Makes the tallies, the appointments, the drill cards and the list again from the events.
  package func rebuild() throws(Failure) -> CheckResult {
    try write { db in
      var counted = try Self.recount(db)
      for (table, _) in Rollup.tables { try db.execute(sql: "DELETE FROM \(table)") }
      try counted.rollup.flush(db)
      try db.execute(sql: "DELETE FROM appointment")
      for (call, appointment) in counted.appointments.sorted(by: { $0.key < $1.key }) {
        try db.cachedStatement(sql: "INSERT INTO appointment VALUES (?, ?, ?, ?, ?)").execute(
          arguments: [
            call, appointment.kind, appointment.rep, appointment.at, appointment.state,
          ])
      }
      try db.execute(sql: "DELETE FROM card")
      for objection in try Int.fetchAll(db, sql: "SELECT DISTINCT objection FROM drill_review") {
        try Self.setCard(of: objection, db)
      }
      try Self.rebuildList(db)
      return CheckResult(calls: counted.calls, complaints: counted.complaints)
    }
  }

  private struct Booked: Hashable {
    let kind: Int
    let rep: Int
    let at: Int?
    let state: Int
  }

  private struct Recount {
    var calls = 0
    var rollup = Rollup()
    var appointments: [Int: Booked] = [:]
    var complaints: [Bilingual] = []
  }

  /// Counts every current call again, from the rows alone.
  private static func recount(_ db: Database) throws -> Recount {
    var recount = Recount()
    var objections = try ObjectionReader(db)
    let rows = try DirectStatement(
      db,
      """
      SELECT n, coalesce(amends, id) AS id, kind, rep, week, script, script_version, source,
        attempt, day, hour, ask, reach, outcome, heard, duration_s, flags, appointment_at
      FROM call WHERE is_current = 1 ORDER BY n
      """)
    defer {
      rows.reset()
      objections.end()
    }
    while try rows.step() {
      recount.calls += 1
      let number = rows.int(0)
      guard let reach = Reach(code: rows.int(12)) else { continue }
      let met = try objections.objections(of: number)
      let codes = Rollup.Codes(
        kind: rows.int(2), rep: rows.int(3), week: rows.int(4), script: rows.int(5),
        scriptVersion: rows.int(6), source: rows.int(7),
        isFirst: Rollup.Codes.isFirst(attempt: rows.optionalInt(8)),
        day: rows.int(9), hour: rows.int(10),
        ask: rows.optionalInt(11) ?? -1, objections: met)
      let outcome = rows.optionalInt(13).flatMap(Outcome.init(code:))
      var tally = Tally(
        of: Tally.Facts(
          reach: reach, outcome: outcome, hasAsk: rows.optionalInt(11).map { $0 != 0 },
          heard: rows.optionalInt(14).map { $0 == 1 }, durationSeconds: rows.optionalInt(15),
          isReferral: rows.int(16) & 1 != 0, met: met.count,
          handled: met.count { $0.isHandled }))
      if outcome == .appointment, let id = rows.id(1) {
        let booked = rows.optionalInt(17).map(Slot.init(localMinutes:))
        let (state, at) = try Self.state(of: id, booked: booked, db)
        tally += Tally.settled(state)
        recount.appointments[number] = Booked(
          kind: codes.kind, rep: codes.rep, at: at?.localMinutes, state: state?.code ?? 0)
      }
      recount.rollup.add(tally, codes)
    }
    return recount
  }

  /// Reads the objections of calls visited in order of their numbers, in one pass.
  private struct ObjectionReader {
    private let rows: DirectStatement
    private var next: (call: Int, code: Int, isHandled: Bool)?

    init(_ db: Database) throws {
      rows = try DirectStatement(
        db, "SELECT call, objection, handled FROM objection_met ORDER BY call, position")
      try advance()
    }

    func end() { rows.reset() }

    private mutating func advance() throws {
      next = try rows.step() ? (rows.int(0), rows.int(1), rows.int(2) == 1) : nil
    }

    mutating func objections(of call: Int) throws -> [(code: Int, isHandled: Bool)] {
      var found: [(code: Int, isHandled: Bool)] = []
      while let waiting = next, waiting.call <= call {
        if waiting.call == call { found.append((waiting.code, waiting.isHandled)) }
        try advance()
      }
      return found
    }
  }

  private static func compare(
    _ sums: inout [Rollup.Key: Tally], table index: Int, _ table: String, _ keys: [String],
    _ db: Database, _ result: inout CheckResult
  ) throws {
    let columns = keys + Tally.Field.allCases.map(\.column)
    let rows = try DirectStatement(
      db, "SELECT \(columns.joined(separator: ", ")) FROM \(table)")
    defer { rows.reset() }
    var wrong = 0
    while try rows.step() {
      let key = Rollup.Key(table: index, values: keys.indices.map { rows.int(Int32($0)) })
      let counted = sums.removeValue(forKey: key) ?? Tally()
      if counted != rows.tally(from: Int32(keys.count)) { wrong += 1 }
    }
    wrong += sums.count { $0.key.table == index && !$0.value.isZero }
    guard wrong > 0 else { return }
    result.complaints.append(
      Bilingual(
        zh: "汇总 \(table) 有 \(wrong) 处与台账不符；用「重建」补齐",
        en: "\(count(wrong, "row")) of \(table) differ from the calls; rebuild mends it"))
  }

  private static func compareAppointments(
    _ counted: [Int: Booked], _ db: Database, _ result: inout CheckResult
  ) throws {
    var left = counted
    var wrong = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT call, kind, rep, at, state FROM appointment")
    while let row = try rows.next() {
      let seen = Booked(kind: row[1], rep: row[2], at: row[3], state: row[4])
      if left.removeValue(forKey: row[0]) != seen { wrong += 1 }
    }
    wrong += left.count
    guard wrong > 0 else { return }
    result.complaints.append(
      Bilingual(
        zh: "约见有 \(wrong) 处与台账不符；用「重建」补齐",
        en: "\(count(wrong, "appointment")) differ from the calls; rebuild mends it"))
  }
}
