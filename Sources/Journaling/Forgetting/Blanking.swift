import GRDB

/// Blanks a lead's name and number wherever somebody wrote them: in notes of other calls, answers of a review,
/// words of a drill, a practice call that was left open.
struct Blanking {
  /// Texts that were changed.
  private(set) var changed = 0
  /// Words of the lead's calls that stand in other rows as well, letter for letter.
  private(set) var stillSaid: Set<String> = []

  /// Columns in which people write what they like, in whatever table.
  private static let free: Set<String> = [
    "note", "detail", "place", "line", "what", "reason", "word", "words", "answer", "said",
    "background", "consent", "step_words", "value",
  ]
  /// Columns of text that stay as they are: words of ours, names that are no lead's, and `person`, whose row goes.
  private static let kept: Set<String> = [
    "after.name", "appointment_event.amount", "ask.slots", "ask_style.name", "block.script",
    "block_step.met", "block_step.turn", "call.grade", "do_not_contact.lead", "exam.script",
    "forgotten.lead", "form.name", "grdb_migrations.identifier", "import.digest", "lead.reference",
    "lead_event.lead", "lead_event.match", "listed.grade", "listed.match", "listed.step",
    "mark.verdict", "name.text", "outcome.name", "person.company", "person.name", "person.number",
    "practice.language", "practice.level", "practice.names", "practice.offer",
    "practice.plan_digest", "practice.volume", "reach.name", "session.language", "session.level",
    "session.persona", "session.plan_digest", "session.script", "setting.key", "target.period",
  ]

  /// Columns of text, `table.column`, of which nobody said whether people write in them; there is none.
  static func undecided(_ db: Database) throws -> [String] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.name, c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
        WHERE m.type = 'table' AND c.type = 'TEXT' ORDER BY 1, 2
        """
    ).compactMap { row in
      let place = "\(row[0] as String).\(row[1] as String)"
      return free.contains(row[1]) || kept.contains(place) ? nil : place
    }
  }

  init(_ traces: Traces, _ db: Database) throws {
    guard !traces.isEmpty else { return }
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for table in tables {
      let columns = try Row.fetchAll(
        db, sql: "SELECT name, type, pk FROM pragma_table_info(?)", arguments: [table])
      let keys = columns.filter { $0[2] as Int > 0 }.map { $0[0] as String }
      for column in columns where column[1] as String == "TEXT" && column[2] as Int == 0 {
        let name: String = column[0]
        if Self.free.contains(name) { try blank(name, of: table, keys, traces, db) }
      }
    }
  }

  private mutating func blank(
    _ column: String, of table: String, _ keys: [String], _ traces: Traces, _ db: Database
  ) throws {
    let key = keys.joined(separator: ", ")
    // The files that were written are asked for by their paths.
    let condition = table == "setting" ? "key NOT LIKE 'file:%'" : "1"
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(column), \(key) FROM \(table) WHERE \(column) IS NOT NULL AND \(condition)")
    var blanked: [(text: String, key: [DatabaseValue])] = []
    while let row = try rows.next() {
      let text: String = row[0]
      if let changed = traces.blanked(text) {
        blanked.append((changed, keys.indices.map { row[$0 + 1] }))
      } else if traces.looksFor(words: text) {
        stillSaid.insert(text)
      }
    }
    let places = keys.map { "\($0) = ?" }.joined(separator: " AND ")
    for (text, key) in blanked {
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE \(places)",
        arguments: StatementArguments([text.databaseValue] + key))
    }
    changed += blanked.count
  }
}
