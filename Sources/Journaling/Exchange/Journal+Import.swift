package import CivilTime
package import Diagnostics
import GRDB
import Hearing
import Rehearsal

extension Journal {
  /// What an import came to.
  package struct ImportReport: Sendable, Hashable {
    package var accepted = 0
    /// Rows whose id was there already.
    package var known = 0
    package var rejected = 0
    /// Columns of the file that the journal has no place for.
    package var unknownColumns: [String] = []
    /// The first reasons, with the line each row starts on.
    package var reasons: [Reason] = []
    package var isInterrupted = false
    /// Rows that were read as GBK.
    package var converted = 0
    /// The preset by which columns and words were read.
    package var preset: String?
    /// The file tells the objections that were met and of none whether it was handled.
    package var lacksHandled = false
    /// Of events: what came of each device's stream.
    package var streams: [StreamReport] = []
    /// Events that were not taken, being their rep's own.
    package var leftOut = 0
    /// Whether the file of events lacks its last line.
    package var isCut = false

    package struct Reason: Sendable, Hashable {
      package let line: Int
      package let reason: Bilingual
    }
  }

  /// Why a file could not be imported at all; nothing was written.
  package enum ImportRefusal: Error, Sendable, Hashable {
    case unreadable(reason: String)
    case missingColumn(String, columns: [String])
    case noSuchColumn(String, columns: [String])
    case notText
    /// A file of events whose first line does not say so.
    case notEvents
  }

  /// How far an import is.
  package struct ImportProgress: Sendable, Hashable {
    package let bytes: Int
    package let totalBytes: Int
    package let rows: Int
  }

  /// What to import and how.
  package struct ImportRequest: Sendable {
    /// The file's column for a field, by `--map`.
    package var columns: [CSVField: String] = [:]
    /// The program the file comes from; found by its heading when nil.
    package var preset: ImportPreset?
    /// Words of the file and what they mean, folded.
    var words: [String: Verdict] = [:]
    /// Read and check everything, write nothing.
    package var isDry = false
    /// The language of the rejects file.
    package var language = Language.zh

    package init() {}

    /// Gives a word of the file's reach or outcome column a meaning; false when the meaning is no reach
    /// and no outcome of ours.
    package mutating func give(_ word: String, meaning name: String) -> Bool {
      let key = folded(word).trimmed
      if let reach = Reach(rawValue: name) {
        words[key] = Verdict(reach)
      } else if let outcome = Outcome(rawValue: name) {
        words[key] = Verdict(outcome.fits(.connected) ? .connected : .gatekeeper, outcome)
      } else {
        return false
      }
      return true
    }
  }

  /// Reads calls from a CSV file in batches, each one transaction with its tallies: a row that is wrong is
  /// set aside with its line and reason and loses no other, and the same file twice changes nothing.
  ///
  /// - Parameters:
  ///   - rejected: takes each row set aside as a line of CSV; the first is the heading.
  ///   - progress: called some times a second; false stops after the batch in hand.
  /// - Throws: `ImportRefusal` and `Failure`; batches finished before a failure are kept.
  package func importCSV(
    _ path: String, _ request: ImportRequest = ImportRequest(), at now: Instant,
    rejected: @escaping ([UInt8]) throws -> Void,
    progress: @escaping (ImportProgress) -> Bool
  ) throws -> ImportReport {
    try requireWriting()
    let file = try ImportFile(path)
    let session = try ImportSession(
      journal: self, request: request, now: now, file: file, rejected: rejected,
      progress: progress)
    let bulk = try request.isDry ? nil : startBulk(ofBytes: file.byteCount)
    do {
      defer { bulk?.end() }
      do {
        try session.read()
      } catch {
        if bulk != nil { try? restoreIndexes() }
        throw error
      }
      if bulk != nil { try restoreIndexes() }
    } catch let refusal as ImportRefusal {
      throw refusal
    } catch {
      throw Failure(error, path: self.path)
    }
    if !request.isDry, session.report.accepted > 0 { try keep(session.report, at: now) }
    return session.report
  }

  /// From this size on, indexes of an empty journal are quicker made at the end.
  private static let bulkFromBytes = 10_000_000

  /// Prepares the loading of a large file into an empty journal; nil when rows are written as usual.
  ///
  /// - Throws: `locked` while another program is loading.
  private func startBulk(ofBytes size: Int) throws(Failure) -> BulkLoad? {
    let lacksIndexes = try lacksIndexes
    let isEmpty = try callCountAtMost(0)
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

  private func keep(_ report: ImportReport, at now: Instant) throws(Failure) {
    try append(
      Event(
        table: "import", columns: ["digest", "accepted", "rejected"],
        values: ["", report.accepted, report.rejected]), at: now)
  }

  private func callCountAtMost(_ number: Int) throws(Failure) -> Bool {
    try read { db in
      (try Int.fetchOne(
        db, sql: "SELECT count(*) FROM (SELECT 1 FROM call LIMIT ?)",
        arguments: [number + 1]) ?? 0) <= number
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
