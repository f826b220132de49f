import CCSV
package import CivilTime
import GRDB
import Glibc

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

    package struct Reason: Sendable, Hashable {
      package let line: Int
      package let reason: String
    }
  }

  /// Why a file could not be imported at all; nothing was written.
  package enum ImportRefusal: Error, Sendable, Hashable {
    case unreadable(reason: String)
    case missingColumn(String, columns: [String])
    case noSuchColumn(String, columns: [String])
    case notText
  }

  /// How far an import is.
  package struct ImportProgress: Sendable, Hashable {
    package let bytes: Int
    package let totalBytes: Int
    package let rows: Int
  }

  /// Reads calls from a CSV file in batches, each one transaction with its tallies: a row that is wrong is
  /// set aside with its line and reason and loses no other, and the same file twice changes nothing.
  ///
  /// - Parameters:
  ///   - columns: the file's column for a field, by `--map`.
  ///   - isDry: read and check everything, write nothing.
  ///   - rejected: takes each row set aside as CSV text; the first is the heading.
  ///   - progress: called some times a second; false stops after the batch in hand.
  /// - Throws: `ImportRefusal` and `Failure`; batches finished before a failure are kept.
  package func importCSV(
    _ file: String, columns: [CSVField: String] = [:], isDry: Bool = false, at now: Instant,
    rejected: @escaping (String) throws -> Void,
    progress: @escaping (ImportProgress) -> Bool
  ) throws -> ImportReport {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ImportRefusal.unreadable(reason: Self.reason(errno)) }
    defer { Glibc.close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    let isBulk = try !isDry && status.st_size > 10_000_000 && callCountAtMost(0)
    if isBulk { try dropIndexes() }
    defer { if isBulk { try? restoreIndexes() } }
    let session = ImportSession(
      journal: self, columns: columns, isDry: isDry, now: now, totalBytes: Int(status.st_size),
      rejected: rejected, progress: progress)
    do {
      try session.read(descriptor)
    } catch let refusal as ImportRefusal {
      throw refusal
    } catch {
      throw Failure(error, path: path)
    }
    if !isDry, session.report.accepted > 0 { try keep(session.report, at: now) }
    return session.report
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

  /// Sets aside the indexes that are quicker made at the end of a large load; what they were is kept, so
  /// that whoever opens the journal next can make them when this is interrupted.
  private func dropIndexes() throws(Failure) {
    try write { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT name, sql FROM sqlite_master
          WHERE type = 'index' AND tbl_name = 'call' AND sql NOT LIKE 'CREATE UNIQUE%'
          """)
      for row in rows {
        let (name, sql) = (row[0] as String, row[1] as String)
        try db.execute(
          sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: ["index:" + name, sql])
        try db.execute(sql: "DROP INDEX \(name)")
      }
    }
  }

  /// Makes the indexes that a large load set aside.
  func restoreIndexes() throws(Failure) {
    let isNeeded = try read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM setting WHERE key LIKE 'index:%'") ?? 0 > 0
    }
    guard isNeeded else { return }
    try write { db in
      for row in try Row.fetchAll(
        db, sql: "SELECT key, value FROM setting WHERE key LIKE 'index:%'")
      {
        try db.execute(sql: row[1] as String)
        try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [row[0] as String])
      }
    }
  }
}
