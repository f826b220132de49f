import GRDB
import Glibc

extension Journal {
  /// Writes a verified copy to a new file, readable by its owner only, while the journal stays in use.
  ///
  /// The copy belongs to no device: whoever goes on with it numbers events as a device of its own, so that
  /// the journal and its copy never give one number to two events.
  /// - Returns: the calls in the copy.
  /// - Throws: `noCopy` when the file is there already; a copy that failed is removed.
  package func backup(to copy: String) throws(Failure) -> Int {
    let descriptor = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      throw .noCopy(path: copy, reason: Self.reason(code), isThere: code == EEXIST)
    }
    Glibc.close(descriptor)
    do {
      try queue.inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    } catch {
      unlink(copy)
      throw Failure(error, path: copy)
    }
    do {
      let made = try DatabaseQueue(path: copy)
      let (isWhole, calls) = try made.write { db in
        try db.execute(sql: "UPDATE device SET is_here = 0")
        return
          (
            try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok",
            try Int.fetchOne(db, sql: "SELECT count(*) FROM call WHERE is_current = 1") ?? 0
          )
      }
      guard isWhole else { throw Failure.corrupt(path: copy, detail: "integrity_check") }
      return calls
    } catch {
      throw Failure(error, path: copy)
    }
  }
}
