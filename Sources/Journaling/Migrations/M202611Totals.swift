import GRDB

/// Totals of all time beside the weekly tallies, and the calls whose lead was forgotten.
///
/// Some hundreds of rows answer what would take the sum of a hundred weeks: each total is the sum of a
/// weekly tally over the keys it leaves out. `total_week` leaves none out: it has a week's reps side by
/// side, where `tally_rep` has a rep's weeks.
enum M202611Totals: Migration {
  static let name = "2026-11 totals"

  /// A total's table, its key columns, and the weekly tally it sums by its position in
  /// `M202611Journal.tallies`.
  static let totals: [(table: String, keys: [String], source: Int)] = [
    ("total_rep", ["kind", "rep"], 1),
    ("total_week", ["kind", "week", "rep"], 1),
    ("total_script", ["kind", "script", "script_version"], 0),
    ("total_source", ["kind", "source"], 0),
    ("total_hour", ["kind", "weekday", "hour"], 2),
    ("total_ask", ["kind", "ask"], 3),
    ("total_objection", ["kind", "objection"], 4),
  ]

  static func migrate(_ db: Database) throws {
    for (table, keys, source) in totals {
      let key = keys.joined(separator: ", ")
      let columns = (keys + M202611Journal.counters).map { "\($0) INTEGER NOT NULL" }
      try db.execute(
        sql: """
          CREATE TABLE \(table) (
            \(columns.joined(separator: ",\n  ")),
            PRIMARY KEY (\(key))
          ) STRICT, WITHOUT ROWID;
          INSERT INTO \(table) SELECT \(key),
            \(M202611Journal.counters.map { "sum(\($0))" }.joined(separator: ", "))
          FROM \(M202611Journal.tallies[source].table) GROUP BY \(key);
          """)
    }
    try db.execute(
      sql: """
        -- Calls that told of a forgotten lead, so that a merge does not bring its words back.
        CREATE TABLE forgotten_call (
          call BLOB PRIMARY KEY CHECK (length(call) = 16)
        ) STRICT, WITHOUT ROWID;
        -- Appointments that nothing settled: the few that are asked for at every start.
        CREATE INDEX appointment_open ON appointment(kind, at) WHERE state IN (0, 1, 4);
        """)
  }
}
