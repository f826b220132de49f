package import Calling
package import CivilTime
import Diagnostics
import GRDB
package import Rehearsal

extension Journal {
  /// A name on the list, as it is known now.
  package struct Lead: Sendable, Hashable {
    /// Its number in this file, by which people name it.
    package let code: Int
    package let reference: String
    package let name: String
    package let number: String
    package let company: String
    package let background: String
    package let source: String
    package let consent: String?
    package let owner: String?
    package let match: [Int]
    package let tier: Tier
    package let offsetMinutes: Int?
    package let listedAt: Instant
    package let state: Standing.State
    package let closing: Standing.Closing?
    package let attempts: Int
    package let withoutProgress: Int
    package let wantsReason: Bool
    package let grade: CallRecord.Grade?
    package let lastAt: Instant?
    package let due: Instant?
    package let ready: Instant
    package let step: NextStep
  }

  /// What became of a name that was to be listed.
  package enum Entering: Sendable, Hashable {
    case listed
    /// The number is on the list already.
    case known
    /// The number is on the do-not-contact list: it is left out, and nothing of it is kept.
    case barred
    /// The lead was forgotten, and stays so.
    case forgotten
  }

  /// Puts names on the list, in one transaction; a number that is there already is left as it is.
  ///
  /// - Parameters:
  ///   - owner: of names that have none of their own.
  ///   - isDry: nothing is kept; what would become of each is told all the same.
  package func enter(
    _ drafts: [LeadDraft], owner: String?, rules: CallRules, isDry: Bool = false, at now: Instant
  ) throws(Failure) -> [Entering] {
    let key = try leadKey()
    var references: [String] = []
    for draft in drafts { references.append(try Self.digest(draft.number.text, key: key)) }
    return try write { db in
      var outcomes: [Entering] = []
      try db.inSavepoint {
        outcomes = try enter(drafts, references, key: key, owner, rules, now, db)
        return isDry ? .rollback : .commit
      }
      return outcomes
    }
  }

  private func enter(
    _ drafts: [LeadDraft], _ references: [String], key: [UInt8], _ owner: String?,
    _ rules: CallRules, _ now: Instant, _ db: Database
  ) throws -> [Entering] {
    var stream = try Stream(db, seed: seed)
    var names = Names()
    var outcomes: [Entering] = []
    let countries = try Self.countries(drafts.map(\.number), db)
    for (draft, reference) in zip(drafts, references) {
      let others =
        try Self.otherReferences(draft.number, countries: countries, key: key)
        + Self.leads(ofNumber: draft.number.text, db)
      let known = try Self.entering(reference, db) ?? Self.entering(anyOf: others, db)
      if let known {
        outcomes.append(known)
      } else {
        outcomes.append(
          try enter(draft, reference, owner, rules, now, &stream, &names, db))
      }
    }
    // What is entered by these rules need not be settled by them.
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO setting VALUES (?, ?)").execute(
      arguments: [Self.rulesKey, rules.fingerprint])
    try stream.save(db)
    return outcomes
  }

  /// Why a reference is not entered, or nil when nothing is known of it.
  private static func entering(_ reference: String, _ db: Database) throws -> Entering? {
    let isKnown = try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT 1 FROM lead JOIN listed ON listed.lead = code WHERE reference = ?"),
      arguments: [reference])
    if isKnown != nil { return .known }
    if try isBarred(reference, db) { return .barred }
    let wasForgotten = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM forgotten WHERE lead = ?"), arguments: [reference])
    return wasForgotten == nil ? nil : .forgotten
  }

  /// The same for the other forms of a number.
  private static func entering(anyOf references: [String], _ db: Database) throws -> Entering? {
    for reference in try known(references, db) {
      if let known = try entering(reference, db) { return known }
    }
    return nil
  }

  /// Those of some references that stand on the list, were ever barred or were forgotten.
  static func known(_ references: [String], _ db: Database) throws -> [String] {
    guard !references.isEmpty else { return [] }
    let list = "[" + references.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    return try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT value FROM json_each(?)
          WHERE EXISTS (SELECT 1 FROM lead JOIN listed ON listed.lead = code WHERE reference = value)
            OR EXISTS (SELECT 1 FROM do_not_contact WHERE lead = value)
            OR EXISTS (SELECT 1 FROM forgotten WHERE lead = value)
          """), arguments: [list])
  }

  private func enter(
    _ draft: LeadDraft, _ reference: String, _ owner: String?, _ rules: CallRules,
    _ now: Instant, _ stream: inout Stream, _ names: inout Names, _ db: Database
  ) throws -> Entering {
    guard let code = try names.lead(reference, db) else { return .known }
    let match = draft.match.map(String.init).joined(separator: "/")
    let source = try names.code(draft.source, db)
    let own = try names.code(draft.owner ?? owner, db)
    let event = Event(
      table: "lead_event",
      columns: ["lead", "what", "source", "owner", "consent", "match", "zone"],
      values: [reference, 1, source, own, draft.consent, match, draft.offsetMinutes])
    try append(event, at: now, &stream, db)
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [code, draft.name, draft.number.text, draft.company, draft.background])
    let minute = now.milliseconds / 60_000
    try db.cachedStatement(
      sql: """
        INSERT INTO listed(lead, listed_min, source, owner, consent, match, zone, tier, state,
          attempts, without_progress, wants_reason, ready_min, step, step_day, is_stale)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?, ?, ?,
          EXISTS (SELECT 1 FROM call WHERE lead = ?))
        """
    ).execute(arguments: [
      code, minute, source, own, draft.consent, match,
      draft.offsetMinutes ?? M202611Leads.homeZone, rules.tiers.tier(draft.match).rawValue, minute,
      NextStep(.firstCall, on: nil).name,
      now.adding(seconds: rules.firstContactMinutes * 60).day.number, code,
    ])
    return .listed
  }

  static func isBarred(_ reference: String, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT is_on FROM do_not_contact WHERE lead = ?
          ORDER BY \(LastWord.newestFirst("do_not_contact")) LIMIT 1
          """), arguments: [reference]) == 1
  }

  // MARK: Decisions

  /// Keeps what was decided about a lead: closed, kept for another round, a next step, a reason.
  package func decide(_ what: Decision.What, lead: String, owner: String? = nil, at now: Instant)
    throws(Failure)
  {
    try write { db in
      var stream = try Stream(db, seed: seed)
      var names = Names()
      var (kind, day): (Int, Int?) = (2, nil)
      var words: String?
      switch what {
      case .close: kind = 2
      case .keep: kind = 3
      case .step(let text, let on): (kind, words, day) = (4, text, on?.number)
      case .reason(let text): (kind, words) = (5, text)
      }
      let code = try names.code(owner, db)
      try append(
        Event(
          table: "lead_event", columns: ["lead", "what", "source", "owner", "day", "words"],
          values: [lead, kind, 0, code, day, words]), at: now, &stream, db)
      try db.cachedStatement(
        sql: """
          UPDATE listed SET is_stale = 1, owner = CASE ?1 WHEN 0 THEN owner ELSE ?1 END
          WHERE lead = (SELECT code FROM lead WHERE reference = ?2)
          """
      ).execute(arguments: [code, lead])
      try stream.save(db)
    }
  }

  /// Removes who a lead is, and that it was on the list.
  func forgetListed(_ code: Int, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM person WHERE lead = ?").execute(arguments: [code])
    try db.cachedStatement(sql: "DELETE FROM listed WHERE lead = ?").execute(arguments: [code])
    try db.cachedStatement(
      sql: "UPDATE block_step SET lead = NULL, met = '', note = NULL WHERE lead = ?"
    ).execute(arguments: [code])
  }

  /// Removes what was decided of a lead; that something was stays.
  func forgetDecisions(_ reference: String, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE lead_event SET lead = NULL, consent = NULL, match = NULL, words = NULL, zone = NULL
        WHERE lead = ?
        """
    ).execute(arguments: [reference])
  }

  // MARK: Settling

  /// The setting that holds the rules by which the leads stand.
  static let rulesKey = "leads-rules"

  /// Brings every lead that something happened to up to its calls; all of them when the rules changed.
  package func settleLeads(_ rules: CallRules, at now: Instant) throws(Failure) {
    try carryMarksToOldReferences(at: now)
    let key = Self.rulesKey
    let (kept, hasStale, hasAny) = try read { db in
      (
        try String.fetchOne(
          db.cachedStatement(sql: "SELECT value FROM setting WHERE key = ?"), arguments: [key]),
        try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM listed WHERE is_stale = 1 LIMIT 1"))
          != nil,
        try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM listed LIMIT 1")) != nil
      )
    }
    let isChanged = kept != rules.fingerprint
    guard hasAny, isChanged || hasStale else { return }
    try write { db in
      if isChanged {
        try db.cachedStatement(sql: "UPDATE listed SET is_stale = 1").execute()
        try db.cachedStatement(
          sql: """
            INSERT INTO setting VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value
            """
        ).execute(arguments: [key, rules.fingerprint])
      }
      for code in try Int.fetchAll(
        db.cachedStatement(sql: "SELECT lead FROM listed WHERE is_stale = 1"))
      {
        try Settled(lead: code, rules, db)?.write(to: code, db)
      }
    }
  }

  /// Where a lead will stand once one more call is logged.
  package func standing(of lead: Lead, adding call: Attempt, rules: CallRules) throws(Failure)
    -> Standing
  {
    try read { db in
      Standing(
        listedAt: lead.listedAt, attempts: try LeadRow.attempts(lead.code, db) + [call],
        decisions: try LeadRow.decisions(lead.reference, db), rules: rules,
        offsetMinutes: lead.offsetMinutes ?? rules.homeOffsetMinutes)
    }
  }

  // MARK: Reading

  /// Which leads are listed.
  package struct LeadFilter: Sendable, Hashable {
    package var tier: Tier?
    package var state: Standing.State?
    package var grade: CallRecord.Grade?
    package var source: String?
    package var owner: String?
    /// Only those that a block offers this rep: the rep's own, and those without an owner.
    package var offeredTo: String?
    /// Only those whose next step is due by this day.
    package var stepBy: Day?

    package init() {}

    /// What `offeredTo` asks of a listed lead; its argument is the rep's name.
    static let isOffered = "listed.owner IN (0, (SELECT code FROM name WHERE text = ?))"
  }

  /// The leads of a filter, by their number or, with `stepBy`, by the day of their next step.
  package func leads(_ filter: LeadFilter = LeadFilter(), home: Int, limit: Int = 50)
    throws(Failure) -> [Lead]
  {
    let (clause, arguments) = Self.clause(filter)
    let order = filter.stepBy == nil ? "listed.lead" : "listed.step_day, listed.lead"
    return try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: LeadRow.selection + " WHERE \(clause) ORDER BY \(order) LIMIT ?"),
        arguments: arguments + [limit]
      ).map { LeadRow.lead(from: $0, home: home) }
    }
  }

  /// How many leads a filter has, up to a limit.
  package func leadCount(_ filter: LeadFilter = LeadFilter(), atMost limit: Int = 1_000_000)
    throws(Failure) -> Int
  {
    let (clause, arguments) = Self.clause(filter)
    let joins =
      filter.source == nil && filter.owner == nil
      ? ""
      : """
      JOIN name AS source ON source.code = listed.source
      JOIN name AS owner ON owner.code = listed.owner
      """
    return try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM (SELECT 1 FROM listed \(joins) WHERE \(clause) LIMIT ?)
            """), arguments: arguments + [limit]) ?? 0
    }
  }

  private static func clause(_ filter: LeadFilter) -> (String, StatementArguments) {
    var parts = ["1"]
    var arguments = StatementArguments()
    if let tier = filter.tier { parts.append("listed.tier = \(tier.rawValue)") }
    if let state = filter.state { parts.append("listed.state = \(state.rawValue)") }
    if let grade = filter.grade { parts.append("listed.grade = '\(grade.rawValue)'") }
    if let day = filter.stepBy {
      parts.append("listed.step_day <= \(day.number) AND listed.state IN (0, 2)")
    }
    if let source = filter.source {
      parts.append("source.text = ?")
      arguments += [source]
    }
    if let owner = filter.owner {
      parts.append("owner.text = ?")
      arguments += [owner]
    }
    if let rep = filter.offeredTo {
      parts.append(LeadFilter.isOffered)
      arguments += [rep]
    }
    return (parts.joined(separator: " AND "), arguments)
  }

  /// The real calls of a lead, newest first.
  package func calls(ofLead code: Int, limit: Int = 20) throws(Failure) -> [Entry] {
    try read { db in
      try CallReading.all(
        db,
        """
        WHERE call.lead = ? AND call.kind = 1 AND call.is_current = 1
        ORDER BY call.started_ms DESC, call.n DESC LIMIT ?
        """, [code, limit])
    }
  }

  /// Reasons given for no progress, oldest first.
  package func reasons(ofLead reference: String) throws(Failure) -> [String] {
    try read { db in
      try String.fetchAll(
        db.cachedStatement(
          sql: "SELECT words FROM lead_event WHERE lead = ? AND what = 5 ORDER BY "
            + LastWord.oldestFirst("lead_event")), arguments: [reference])
    }
  }
}

extension Instant {
  /// Whole minutes since 1970, UTC.
  var minutes: Int { milliseconds / 60_000 }
  /// The first whole minute that is not before it.
  var minutesUp: Int { (milliseconds + 59_999) / 60_000 }
}
