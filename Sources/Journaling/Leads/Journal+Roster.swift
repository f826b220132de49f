package import Calling
package import CivilTime
import GRDB

extension Journal {
  /// The lead to be called next, and why it is its turn.
  package struct Pick: Sendable, Hashable {
    package let lead: Lead
    package let turn: CallTurn
  }

  /// The condition for leads a block offers a rep, behind others; nil offers all.
  private static func offered(_ rep: String?) -> (clause: String, arguments: StatementArguments) {
    rep.map { (" AND " + LeadFilter.isOffered, [$0]) } ?? ("", [])
  }

  /// The owners and zones of open leads that a block offers a rep; nil offers all.
  private func groups(_ rep: String?, _ db: Database) throws -> [(owner: Int, zone: Int)] {
    let offered = Self.offered(rep)
    var groups: [(owner: Int, zone: Int)] = []
    // Not `>`: for a pair SQLite starts at the equal rows and goes through all of them.
    var last = (owner: -1, zone: -100_000)
    while let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT owner, zone FROM listed WHERE state = 0 AND (owner, zone) >= (?, ?)
            \(offered.clause)
          ORDER BY owner, zone LIMIT 1
          """), arguments: [last.owner, last.zone + 1] + offered.arguments)
    {
      last = (row[0], row[1])
      groups.append(last)
    }
    return groups
  }

  /// The next lead that may be called now: due callbacks, then new ones within the time of a first
  /// call, then by tier, attempts and longest wait.
  ///
  /// Leads not to be contacted, closed, booked or out of attempts are never open; those outside their
  /// hours or their interval wait. `settleLeads` comes before.
  /// - Parameters:
  ///   - rep: whose; nil for anybody's.
  ///   - skipped: leads passed over in this block.
  package func nextLead(
    _ rules: CallRules, for rep: String?, except skipped: Set<Int> = [], at now: Instant
  ) throws(Failure) -> Pick? {
    try read { db in
      var best: (turn: CallTurn, ready: Int, code: Int)?
      for group in try groups(rep, db) {
        let offset =
          group.zone == M202611Leads.homeZone ? rules.homeOffsetMinutes : group.zone
        guard rules.isAllowed(now, offsetMinutes: offset) else { continue }
        guard let found = try first(group, rules, skipped, now, db) else { continue }
        if let known = best, (known.turn, known.ready) <= (found.turn, found.ready) { continue }
        best = found
      }
      guard let best,
        let row = try Row.fetchOne(
          db.cachedStatement(sql: LeadRow.selection + " WHERE listed.lead = ?"),
          arguments: [best.code])
      else { return nil }
      return Pick(
        lead: LeadRow.lead(from: row, home: now.offsetMinutes), turn: best.turn)
    }
  }

  private func first(
    _ group: (owner: Int, zone: Int), _ rules: CallRules, _ skipped: Set<Int>, _ now: Instant,
    _ db: Database
  ) throws -> (turn: CallTurn, ready: Int, code: Int)? {
    let minute = now.minutes
    func pick(_ condition: String, _ order: String, _ values: [Int]) throws -> (Int, Int)? {
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT lead, ready_min FROM listed
            WHERE state = 0 AND \(condition) AND owner = ? AND zone = ? AND ready_min <= ?
            ORDER BY \(order)
            """), arguments: StatementArguments(values + [group.owner, group.zone, minute]))
      while let row = try rows.next() {
        let code: Int = row[0]
        if !skipped.contains(code) { return (code, row[1]) }
      }
      return nil
    }
    if let (code, ready) = try pick("due_min IS NOT NULL", "ready_min", []) {
      return (.callback, ready, code)
    }
    let since = minute - rules.firstContactMinutes
    for tier in Tier.allCases {
      let found = try pick(
        "due_min IS NULL AND attempts = 0 AND tier = ? AND listed_min > ?", "listed_min",
        [tier.rawValue, since])
      if let (code, ready) = found { return (.fresh(tier), ready, code) }
    }
    for tier in Tier.allCases {
      for attempts in 0..<max(1, rules.attempts) {
        let found = try pick(
          "due_min IS NULL AND tier = ? AND attempts = ?", "ready_min",
          [tier.rawValue, attempts])
        if let (code, ready) = found {
          return (.listed(tier, attempts: attempts), ready, code)
        }
      }
    }
    return nil
  }

  /// When the next open lead may be called, where none may be now; nil when there is none at all.
  package func nextMoment(_ rules: CallRules, for rep: String?, at now: Instant) throws(Failure)
    -> Instant?
  {
    try read { db in
      var best: Instant?
      for group in try groups(rep, db) {
        let offset =
          group.zone == M202611Leads.homeZone ? rules.homeOffsetMinutes : group.zone
        var earliest: [Int] = []
        for condition in ["due_min IS NOT NULL"] {
          earliest += try Int.fetchAll(
            db.cachedStatement(
              sql: """
                SELECT ready_min FROM listed WHERE state = 0 AND \(condition) AND owner = ?
                  AND zone = ? ORDER BY ready_min LIMIT 1
                """), arguments: [group.owner, group.zone])
        }
        for tier in Tier.allCases {
          for attempts in 0..<max(1, rules.attempts) {
            earliest += try Int.fetchAll(
              db.cachedStatement(
                sql: """
                  SELECT ready_min FROM listed WHERE state = 0 AND due_min IS NULL AND owner = ?
                    AND zone = ? AND tier = ? AND attempts = ? ORDER BY ready_min LIMIT 1
                  """), arguments: [group.owner, group.zone, tier.rawValue, attempts])
          }
        }
        guard let ready = earliest.min() else { continue }
        let start = max(now, Instant(seconds: ready * 60, offsetMinutes: now.offsetMinutes))
        guard let moment = rules.nextAllowed(from: start, offsetMinutes: offset) else { continue }
        best = best.map { min($0, moment) } ?? moment
      }
      return best
    }
  }

  /// What the list holds for the day of whoever a block offers it to, counted up to a limit.
  package struct RosterCounts: Sendable, Hashable {
    /// Leads that may still be called, now or later.
    package let left: Int
    /// New leads that were not called within the time of a first call.
    package let overdue: Int
    /// Leads somebody has to decide about, or to say why nothing moves.
    package let toDecide: Int
    /// Counting stopped here: a list that is shown at every start is not walked from end to end.
    package static let limit = 5_000
  }

  /// - Parameter rep: whose leads and those without an owner; nil for anybody's.
  package func rosterCounts(_ rules: CallRules, for rep: String?, at now: Instant) throws(Failure)
    -> RosterCounts
  {
    try read { db in
      let offered = Self.offered(rep)
      func number(_ condition: String, _ arguments: StatementArguments = []) throws -> Int {
        try Int.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT count(*) FROM (SELECT 1 FROM listed WHERE \(condition)\(offered.clause)
                LIMIT \(RosterCounts.limit))
              """), arguments: arguments + offered.arguments) ?? 0
      }
      return RosterCounts(
        left: try number("state = 0"),
        overdue: try number(
          "state = 0 AND due_min IS NULL AND attempts = 0 AND listed_min <= ?",
          [now.minutes - rules.firstContactMinutes]),
        toDecide: try number("state = 2"))
    }
  }

  /// New leads whose first call is overdue, the longest first.
  package func overdueLeads(
    _ rules: CallRules, for rep: String?, at now: Instant, limit: Int = 50
  ) throws(Failure) -> [Lead] {
    let offered = Self.offered(rep)
    return try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: LeadRow.selection + """
             WHERE state = 0 AND due_min IS NULL AND attempts = 0 AND listed_min <= ?
            \(offered.clause) ORDER BY listed_min LIMIT ?
            """),
        arguments: [now.minutes - rules.firstContactMinutes] + offered.arguments + [limit]
      ).map { LeadRow.lead(from: $0, home: now.offsetMinutes) }
    }
  }
}
