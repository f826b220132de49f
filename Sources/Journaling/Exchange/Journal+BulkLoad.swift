import GRDB

/// Indexes and triggers while a large file is loaded: set aside, and made again at the end.
extension Journal {
  /// From this size on, indexes of an empty journal are quicker made at the end.
  private static let bulkFromBytes = 10_000_000

  /// Prepares the loading of a large file into an empty journal; nil when rows are written as usual.
  ///
  /// - Throws: `locked` while another program is loading.
  func startBulk(ofBytes size: Int) throws(Failure) -> BulkLoad? {
    let lacksIndexes = try lacksIndexes
    let isEmpty = try holdsNoCall
    let isLarge = isEmpty && size > Self.bulkFromBytes
    guard isLarge || lacksIndexes else { return nil }
    guard let bulk = BulkLoad(path) else {
      if lacksIndexes { throw .locked(path: path) }
      return nil
    }
    if lacksIndexes { try restoreIndexes() }
    if isLarge { try dropIndexes() }
    return bulk
  }

  private var holdsNoCall: Bool {
    get throws(Failure) {
      try read { db in try Int.fetchOne(db, sql: "SELECT 1 FROM call LIMIT 1") == nil }
    }
  }

  /// Indexes of calls that cost less while rows are loaded than made at the end: of numbers that come in order,
  /// and of what few rows have.
  private static let keptIndexes = ["call_stream", "call_amends", "call_callback"]

  /// Sets aside the indexes that are quicker made at the end of a large load, and the triggers that would be
  /// asked at every row; what they were is kept, so that whoever opens the journal next can make them when
  /// this is interrupted.
  private func dropIndexes() throws(Failure) {
    try write { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT name, sql, type FROM sqlite_master
          WHERE type IN ('index', 'trigger') AND tbl_name IN ('call', 'appointment')
            AND sql IS NOT NULL
          """)
      for row in rows where !Self.keptIndexes.contains(row[0] as String) {
        let (name, sql) = (row[0] as String, row[1] as String)
        try db.execute(
          sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: ["index:" + name, sql])
        try db.execute(sql: "DROP \((row[2] as String).uppercased()) \(name)")
      }
    }
  }

  /// Whether a large load set indexes aside that are not made yet.
  var lacksIndexes: Bool {
    get throws(Failure) {
      try read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM setting WHERE key LIKE 'index:%'") ?? 0 > 0
      }
    }
  }

  /// Makes the indexes that a large load set aside; sorted in files, not in memory.
  func restoreIndexes() throws(Failure) {
    guard try lacksIndexes else { return }
    do {
      try queue.inDatabase { try $0.execute(sql: "PRAGMA temp_store = FILE; PRAGMA threads = 2") }
    } catch {
      throw Failure(error, path: path)
    }
    defer {
      try? queue.inDatabase {
        try $0.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA threads = 0")
      }
    }
    try write { db in
      try Self.restoreIndexes(db)
      // What the triggers would have said of each row.
      try db.execute(
        sql: """
          UPDATE listed SET is_stale = 1
          WHERE EXISTS (SELECT 1 FROM call WHERE call.lead = listed.lead AND kind = 1)
          """)
    }
  }

  /// Makes the indexes of those names that a load set aside, or all.
  static func restoreIndexes(named names: [String]? = nil, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT key, value FROM setting WHERE key LIKE 'index:%' ORDER BY key")
    for row in rows {
      let key: String = row[0]
      if let names, !names.contains(String(key.dropFirst("index:".count))) { continue }
      try db.execute(sql: row[1] as String)
      try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
    }
  }
}
