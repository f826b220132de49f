/// The server's first form: the journal's streams in tables of their own types, with their constraints.
///
/// Every table belongs to `spar_owner`, a role nobody logs in as. Logins read through row-level security (5.8) and
/// views; nobody has a right to write any table: the one way in is `spar.take`, which runs as the owner, knows the
/// login by `session_user` and pins its search_path (CREATE FUNCTION, "Writing SECURITY DEFINER Functions Safely").
/// What runs once a batch also pins its plans to index look-ups (20.7.1): tables that were filled a second ago have no
/// statistics, and a batch would read all of them.
enum M202612Team {
  static let name = "2026-12 team"

  static var statements: [String] {
    [types, streams, calls, parts, events, ownEvents, months] + tallies.map(table) + [
      appointments, counting, settling, words, wiping, limits, taking, writing, hello, ownLines,
      sharedLines,
      leaving, freeing, views, totals, rights,
    ]
  }
}
