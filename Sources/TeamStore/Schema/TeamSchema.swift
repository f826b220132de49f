/// The server's tables: dated migrations, applied in order under one advisory lock (13.3.5).
enum TeamSchema {
  /// Oldest first; a released one is never edited.
  static let migrations: [(name: String, statements: [String])] = [
    (M202612Team.name, M202612Team.statements)
  ]

  enum State: Hashable {
    case missing
    case current
    case older
    case newer(String)
  }

  /// Compares names of migrations that a server has with those known here.
  static func state(_ applied: [String]) -> State {
    let known = migrations.map(\.name)
    if let stranger = applied.first(where: { !known.contains($0) }) { return .newer(stranger) }
    if applied.isEmpty { return .missing }
    return applied.count < known.count ? .older : .current
  }

  /// Makes the roles and brings the tables up to date; whoever comes second waits, and finds it done.
  static func bringUpToDate(_ connection: Connection) throws(ServerFailure) {
    _ = try connection.run(
      "BEGIN; SELECT pg_advisory_xact_lock(hashtext('spar'), hashtext('schema'))")
    do {
      try apply(connection)
    } catch {
      if error != .interrupted { _ = try? connection.run("ROLLBACK") }
      throw error
    }
    _ = try connection.run("COMMIT")
  }

  private static func apply(_ connection: Connection) throws(ServerFailure) {
    _ = try connection.run(TeamRoles.groups)
    _ = try connection.run(
      """
      CREATE SCHEMA IF NOT EXISTS spar AUTHORIZATION spar_owner;
      SET LOCAL ROLE spar_owner;
      CREATE TABLE IF NOT EXISTS spar.migration (
        name text PRIMARY KEY,
        applied timestamptz NOT NULL DEFAULT now()
      );
      """)
    let applied = try connection.run("SELECT name FROM spar.migration").compactMap { $0[0] }
    if case .newer(let name) = state(applied) { throw .newerSchema(name: name) }
    for (name, statements) in migrations where !applied.contains(name) {
      for statement in statements { _ = try connection.run(statement) }
      _ = try connection.run("INSERT INTO spar.migration(name) VALUES ($1)", [name])
    }
  }

  /// All of it as SQL for whoever runs the server and lets no program do it.
  static var script: String {
    let made = migrations.flatMap { name, statements in
      statements + ["INSERT INTO spar.migration(name) VALUES ('\(name)')"]
    }
    let all =
      [
        "BEGIN", TeamRoles.groups, "CREATE SCHEMA spar AUTHORIZATION spar_owner",
        "SET LOCAL ROLE spar_owner",
        """
        CREATE TABLE spar.migration (
          name text PRIMARY KEY,
          applied timestamptz NOT NULL DEFAULT now()
        )
        """,
      ] + made + ["COMMIT"]
    return all.map { $0.hasSuffix(";") ? $0 : $0 + ";" }.joined(separator: "\n") + "\n"
  }
}
