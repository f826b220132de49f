package import CivilTime
import GRDB
import Glibc
import Synchronization

/// One SQLite file that keeps calls and all that belongs to them; what it acknowledged, it keeps.
///
/// Write-ahead log, synchronous FULL: when an append returns, the row is on the disk.
package final class Journal: Sendable {
  package let path: String
  let queue: DatabaseQueue
  /// Seeds the random bits of ids; the live world draws one, `--seed` gives one.
  let seed: UInt64
  /// The file that holds the key of the leads: beside the journal.
  package let keyPath: String
  /// Why it only answers, where it does.
  private let seal: Mutex<Seal?> = Mutex(nil)

  private enum Seal { case answersForServer, readOnlyFile }

  /// Opens the journal at a path, made with its folder and readable by its owner only when there is none; one that
  /// cannot be written only answers.
  ///
  /// - Parameters:
  ///   - path: `:memory:` for one that lives as long as this value.
  ///   - now: when it is, for a journal being made.
  /// - Throws: `newerFile` and `notAJournal` before anything is written.
  package init(path: String, seed: UInt64, now: Instant) throws(Failure) {
    self.path = path
    self.seed = seed
    keyPath = path + ".key"
    // A file that may not grow shall be an error to report, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if path == ":memory:" {
        queue = try DatabaseQueue(configuration: Self.configuration)
      } else if Self.isReadOnly(path) {
        queue = try Self.readOnlyQueue(path, Self.configuration)
        try Self.requireCurrent(queue, path: path)
        seal.withLock { $0 = .readOnlyFile }
        return
      } else {
        try Self.prepareFile(path)
        queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      }
      try Self.prepare(queue, path: path, seed: seed, now: now)
    } catch {
      throw Failure(error, path: path)
    }
    BulkLoad.finish(self)
  }

  /// A journal that answers for a team's server while this value lives: in a file that SQLite makes for its owner
  /// alone and removes at once (SQLite, "Temporary Files Used By SQLite", 2.4).
  ///
  /// - Parameters:
  ///   - name: what messages call it.
  ///   - keyPath: the key of the leads in the asker's own journal.
  package init(answeringFor name: String, keyPath: String, seed: UInt64, now: Instant)
    throws(Failure)
  {
    path = name
    self.seed = seed
    self.keyPath = keyPath
    do {
      queue = try DatabaseQueue(path: "", configuration: Self.configuration)
      try Self.prepare(queue, path: name, seed: seed, now: now)
    } catch {
      throw Failure(error, path: name)
    }
  }

  /// From now on nothing is written: what would be says that the server's journal is only read.
  package func answerOnly() { seal.withLock { $0 = .answersForServer } }

  /// - Throws: `answersOnly` and `readOnly`.
  func requireWriting() throws(Failure) {
    switch seal.withLock({ $0 }) {
    case nil: return
    case .answersForServer: throw .answersOnly(name: path)
    case .readOnlyFile: throw .readOnly(path: path)
    }
  }

  /// Whether nothing is written while this value lives.
  package var isReadOnly: Bool { seal.withLock { $0 != nil } }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(8)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")
      try db.execute(sql: "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;")
    }
    return configuration
  }

  /// Makes an empty file with mode 0600, and its folder with 0700, where there is none.
  private static func prepareFile(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_EXCL, 0o600)
    if descriptor >= 0 {
      Glibc.close(descriptor)
      return
    }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]), for: path)
      let again = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_EXCL, 0o600)
      if again >= 0 {
        Glibc.close(again)
        return
      }
    }
    guard errno == EEXIST else { throw Failure.unreadable(path: path, reason: reason(errno)) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw Failure.unreadable(path: path, reason: reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure.notAJournal(path: path) }
    guard access(path, R_OK) == 0 else {
      throw Failure.unreadable(path: path, reason: reason(errno))
    }
  }

  private static func makeFolder(_ folder: String, for path: String) throws {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
      throw Failure.unreadable(path: path, reason: reason(errno))
    }
    try makeFolder(String(folder[..<slash]), for: path)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw Failure.unreadable(path: path, reason: reason(errno))
    }
  }

  static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

  /// Checks the file and brings it up to date; where two programs make one journal at the same moment,
  /// the one that comes second looks again.
  private static func prepare(_ queue: DatabaseQueue, path: String, seed: UInt64, now: Instant)
    throws
  {
    var tries = 0
    while true {
      tries += 1
      do {
        try refuseStrangers(queue, path: path)
        return try bringUpToDate(queue, path: path, seed: seed, now: now)
      } catch {
        switch Failure(error, path: path) {
        case .locked, .refused: break
        default: throw error
        }
        guard tries < 50 else { throw error }
        usleep(100_000)
      }
    }
  }

  /// Refuses a database of another program or of a later spar while nothing has been written yet.
  static func refuseStrangers(_ queue: DatabaseQueue, path: String) throws {
    try queue.inDatabase { db in
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard tables > 0 else { return }
      let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id")
      guard mark == Migrations.applicationID else { throw Failure.notAJournal(path: path) }
      if try Migrations.migrator.hasBeenSuperseded(db) { throw Failure.newerFile(path: path) }
    }
  }

  private static func bringUpToDate(
    _ queue: DatabaseQueue, path: String, seed: UInt64, now: Instant
  ) throws {
    let isCurrent = try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      // The mark comes before the first table: a second opener takes no half-made file for a stranger's.
      if try Int32.fetchOne(db, sql: "PRAGMA application_id") == 0 {
        try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      }
      return try Migrations.migrator.hasCompletedMigrations(db)
    }
    if !isCurrent { try Migrations.migrator.migrate(queue) }
    try queue.inDatabase { db in
      let here = try Int.fetchOne(db, sql: "SELECT code FROM device WHERE is_here = 1")
      guard here == nil else { return }
      try db.inTransaction(.immediate) {
        // A copy of a journal may be gone on with at the moment the journal was made, by a fixed clock.
        var key = EventID(at: now, seed: seed, sequence: 0)
        var tries = 0
        while try Bool.fetchOne(
          db, sql: "SELECT 1 FROM device WHERE key = ? AND is_here = 0", arguments: [key.data])
          != nil
        {
          tries -= 1
          key = EventID(at: now, seed: seed, sequence: tries)
        }
        try db.execute(
          sql: """
            INSERT INTO device(key, is_here, next_sequence)
            SELECT ?, 1, 1 WHERE NOT EXISTS (SELECT 1 FROM device WHERE is_here = 1)
            """, arguments: [key.data])
        return .commit
      }
    }
  }

  /// Runs a body in one transaction that takes the write lock at once.
  func write<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    try requireWriting()
    do {
      return try queue.write(body)
    } catch {
      throw Failure(error, path: path)
    }
  }

  /// Runs a body that only reads, in one transaction: what it sees belongs together.
  ///
  /// Not by the queue's own `read`: its `PRAGMA query_only` makes SQLite compile every cached statement anew, which
  /// costs a logged call more than all its rows.
  func read<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    do {
      return try reading(body)
    } catch {
      throw Failure(error, path: path)
    }
  }

  /// The same, with the errors of the body as they are.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.inDatabase { db in
      try db.beginTransaction(.deferred)
      do {
        let value = try body(db)
        try db.commit()
        return value
      } catch {
        try? db.rollback()
        throw error
      }
    }
  }

  /// Closes the file; what comes after fails.
  package func close() throws(Failure) {
    do {
      try queue.close()
    } catch {
      throw Failure(error, path: path)
    }
  }
}
