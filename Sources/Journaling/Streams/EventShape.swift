import GRDB
import Synchronization

/// What an event of one table consists of, read from the schema: tables that are added later are exported
/// and merged without a word here.
struct EventShape: Sendable {
  /// How a column's value is written so that it means the same in every journal.
  enum Form: Sendable, Hashable {
    case plain
    /// Sixteen bytes of an id, as a UUID.
    case id
    /// A code of `name`, as the name.
    case name
    /// A code of `lead`, as the reference.
    case lead
    /// A number of one of the lists that the schema holds, as its word.
    case word(list: String)
  }

  /// What the tables say a column holds.
  enum StoredType: String, Sendable, Hashable {
    case whole = "INTEGER"
    case real = "REAL"
    case text = "TEXT"
    case blob = "BLOB"
  }

  struct Column: Sendable, Hashable {
    let name: String
    let form: Form
    let type: StoredType
  }

  /// Rows that hang on an event, in order of their position.
  struct Part: Sendable {
    let table: String
    /// Its name in a line: the table's, which may not be a column's.
    let key: String
    /// The column that names the event.
    let owner: String
    let columns: [Column]
    let hasPosition: Bool
  }

  let table: String
  let columns: [Column]
  let parts: [Part]

  /// Columns that stand at the head of a line or follow from others.
  private static let notOwn: Set<String> = [
    "n", "id", "device", "sequence", "is_current", "day", "week", "hour",
  ]
  /// Tables that are made again from events.
  private static let derived: Set<String> = ["appointment", "card"]
  private static let lists: [String: String] = [
    "call.reach": "reach", "call.outcome": "outcome", "call.ask": "ask_style", "call.form": "form",
    "ask.style": "ask_style", "appointment_event.what": "after",
  ]

  /// What was read once of each form of the journal.
  private static let known = Mutex<[String: [EventShape]]>([:])

  /// Every table of events, by name.
  static func all(_ db: Database) throws -> [EventShape] {
    let form = try String.fetchAll(
      db.cachedStatement(sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
    ).joined(separator: "\n")
    if let shapes = known.withLock({ $0[form] }) { return shapes }
    let shapes = try read(db)
    known.withLock { $0[form] = shapes }
    return shapes
  }

  private static func read(_ db: Database) throws -> [EventShape] {
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    var columns: [String: [Column]] = [:]
    var owners: [String: [(column: String, table: String)]] = [:]
    for table in tables {
      let references = try Row.fetchAll(
        db, sql: "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", arguments: [table])
      owners[table] = references.map { ($0[0], $0[1]) }
      let targets = Dictionary(
        references.map { ($0[0] as String, $0[1] as String) },
        uniquingKeysWith: { first, _ in first })
      columns[table] = try Row.fetchAll(
        db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table]
      ).map { row in
        let name: String = row[0]
        let form: Form =
          switch targets[name] {
          case "name": .name
          case "lead": .lead
          default:
            lists[table + "." + name].map { .word(list: $0) }
              ?? (row[1] as String == "BLOB" ? .id : .plain)
          }
        return Column(name: name, form: form, type: StoredType(rawValue: row[1]) ?? .text)
      }
    }
    let events = tables.filter { table in
      columns[table]?.contains { $0.name == "sequence" } == true
    }
    return events.map { event in
      // Only a call keeps its day, week and hour beside the time they follow from.
      let skipped = event == "call" ? notOwn : ["n", "id", "device", "sequence"]
      let parts = tables.filter { !events.contains($0) && !derived.contains($0) }.compactMap {
        table -> Part? in
        guard let owner = owners[table]?.first(where: { $0.table == event }) else { return nil }
        let all = columns[table] ?? []
        let isColumn = columns[event]?.contains { $0.name == table } == true
        return Part(
          table: table, key: isColumn ? table + "s" : table, owner: owner.column,
          columns: all.filter { $0.name != owner.column && $0.name != "position" },
          hasPosition: all.contains { $0.name == "position" })
      }
      return EventShape(
        table: event, columns: (columns[event] ?? []).filter { !skipped.contains($0.name) },
        parts: parts)
    }
  }
}
