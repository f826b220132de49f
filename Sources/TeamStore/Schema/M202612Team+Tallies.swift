/// The tallies of the journal, of real calls, by login: the four that the others are sums of.
extension M202612Team {
  static let tallies: [(table: String, keys: [String])] = [
    ("tally_week", ["week", "owner", "rep", "script", "script_version", "source", "is_first"]),
    ("tally_hour", ["owner", "rep", "weekday", "hour"]),
    ("tally_ask", ["owner", "rep", "week", "ask"]),
    ("tally_objection", ["owner", "rep", "week", "objection"]),
  ]

  private static let keyTypes = [
    "owner": "name", "week": "integer", "script_version": "integer", "is_first": "smallint",
    "weekday": "smallint", "hour": "smallint",
  ]

  /// Each counter and what one current call `c` with its appointment `a` and its objections `o` adds to it: the SQL
  /// of `Tally.init(of:)`.
  static let counters: [(name: String, adds: String)] = [
    ("dials", "1"),
    ("conversations", "(c.reach = 'connected')::int"),
    ("invalid", "(c.reach IN ('out-of-service', 'wrong-number'))::int"),
    (
      "heard_known",
      "(c.reach = 'connected' AND (c.heard IS NOT NULL OR c.duration_s IS NOT NULL))::int"
    ),
    ("heard", "(c.reach = 'connected' AND coalesce(c.heard, c.duration_s >= 30, false))::int"),
    (
      "heard_estimated",
      "(c.reach = 'connected' AND c.heard IS NULL AND c.duration_s IS NOT NULL)::int"
    ),
    ("ask_known", "(c.reach = 'connected' AND c.ask IS NOT NULL)::int"),
    ("asked", "(c.reach = 'connected' AND coalesce(c.ask <> 'none', false))::int"),
    (
      "asked_appointments",
      """
      (c.reach = 'connected'
        AND coalesce(c.ask <> 'none' AND c.outcome = 'appointment', false))::int
      """
    ),
    ("appointments", "(c.reach = 'connected' AND coalesce(c.outcome = 'appointment', false))::int"),
    ("held", "coalesce(a.state IN ('held', 'met-unfit', 'won', 'lost'), false)::int"),
    ("missed", "coalesce(a.state IN ('no-show', 'cancelled'), false)::int"),
    ("callbacks", "coalesce(c.outcome = 'callback', false)::int"),
    (
      "contacts_added",
      "(c.reach = 'connected' AND coalesce(c.outcome = 'contact-added', false))::int"
    ),
    ("hung_up", "(c.reach = 'connected' AND coalesce(c.outcome = 'hung-up', false))::int"),
    ("do_not_contact", "coalesce(c.outcome = 'do-not-contact', false)::int"),
    ("referrals", "c.flags & 1"),
    ("talk_seconds", "CASE WHEN c.reach = 'connected' THEN coalesce(c.duration_s, 0) ELSE 0 END"),
    ("met", "o.met"),
    ("handled", "o.handled"),
  ]

  private static var names: [String] { counters.map(\.name) }

  static func table(_ table: String, _ keys: [String]) -> String {
    let columns = keys.map { "\($0) \(keyTypes[$0] ?? "text") NOT NULL" }
    let counts = names.map { "\($0) bigint NOT NULL" }
    return """
      CREATE TABLE spar.\(table) (
        \((columns + counts).joined(separator: ",\n  ")),
        PRIMARY KEY (\(keys.joined(separator: ", ")))
      )
      """
  }

  private static func add(to index: Int, from source: String) -> String {
    let (table, keys) = tallies[index]
    let key = keys.joined(separator: ", ")
    let sums = names.map { "sum(\($0))" }.joined(separator: ", ")
    let sets = names.map { "\($0) = held.\($0) + excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO spar.\(table) AS held SELECT \(key), \(sums) FROM \(source) GROUP BY \(key)
        ON CONFLICT (\(key)) DO UPDATE SET \(sets)
      """
  }

  /// One statement that adds current calls to the four tallies, or takes them away with a sign of −1.
  ///
  /// - Parameters:
  ///   - calls: a table expression that names `spar.call` as `c`.
  static func tallying(_ calls: String, where condition: String, sign: Int) -> String {
    let minus = sign < 0 ? "-" : ""
    let adds = counters.map { "\(minus)(\($0.adds))::bigint AS \($0.name)" }
    // A call that met one objection twice is one call and two meetings.
    let plain = names.dropLast(2).map { "counted.\($0)" }.joined(separator: ", ")
    return """
      WITH counted AS MATERIALIZED (
        SELECT d.owner, c.rep, c.week, c.script, c.script_version, c.source,
          CASE WHEN c.attempt IS NULL THEN 2 WHEN c.attempt <= 1 THEN 1 ELSE 0 END AS is_first,
          ((c.day + 3) % 7 + 7) % 7 + 1 AS weekday, c.hour, coalesce(c.ask::text, '') AS ask,
          c.device, c.sequence, \(adds.joined(separator: ", "))
        FROM \(calls)
        JOIN spar.device AS d ON d.code = c.device
        LEFT JOIN spar.appointment AS a ON a.call = c.root
        CROSS JOIN LATERAL (
          SELECT count(*) AS met, count(*) FILTER (WHERE p.handled) AS handled
          FROM spar.objection_met AS p WHERE p.device = c.device AND p.sequence = c.sequence) AS o
        WHERE c.is_current AND \(condition)
      ), of_week AS (\(add(to: 0, from: "counted"))
      ), of_hour AS (\(add(to: 1, from: "counted"))
      ), of_ask AS (\(add(to: 2, from: "counted"))
      ), objected AS (
        SELECT owner, rep, week, p.objection, \(plain),
          \(minus)count(*) AS met, \(minus)count(*) FILTER (WHERE p.handled) AS handled
        FROM counted JOIN spar.objection_met AS p USING (device, sequence)
        GROUP BY counted.device, counted.sequence, owner, rep, week, p.objection, \(plain)
      )
      \(add(to: 3, from: "objected"))
      """
  }

  /// The team's week without names: what every rep may see of the others.
  static var totals: String {
    let keys = "week, script, script_version, source, is_first"
    let sums = names.map { "sum(\($0))::bigint AS \($0)" }.joined(separator: ", ")
    return """
      CREATE VIEW spar.team_week WITH (security_barrier) AS
        SELECT \(keys), \(sums) FROM spar.tally_week GROUP BY \(keys)
      """
  }
}
