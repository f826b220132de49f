package import CivilTime
import GRDB
import Glibc

extension Journal {
  /// What can be told of a journal at once.
  package struct Facts: Sendable, Hashable {
    /// Current calls, practice too.
    package let calls: Int
    package let leads: Int
    /// Events that teams' servers refused when they were last asked.
    package let refused: Int
    /// When the newest call was recorded.
    package let newest: Instant?
    /// Whether the key of the leads is where it belongs.
    package let hasKey: Bool
    /// The files of the journal that others than their owner can read.
    package let readableByOthers: [String]
  }

  /// The tables of events, by name: what an export of everything holds.
  package func eventTables() throws(Failure) -> [String] {
    try read { db in try EventShape.all(db).map(\.table) }
  }

  package func facts() throws(Failure) -> Facts {
    let (calls, leads, refused, newest) = try read { db in
      (
        try Int.fetchOne(db, sql: "SELECT coalesce(sum(dials), 0) FROM total_rep") ?? 0,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM lead") ?? 0,
        try Int.fetchOne(
          db, sql: "SELECT coalesce(sum(value), 0) FROM setting WHERE key GLOB ?",
          arguments: [Self.refusedKey + "*"]) ?? 0,
        try Row.fetchOne(
          db, sql: "SELECT recorded_ms, offset_minutes FROM call ORDER BY n DESC LIMIT 1"
        ).map { Instant(milliseconds: $0[0], offsetMinutes: $0[1]) }
      )
    }
    let files = ["", "-wal", "-shm", ".key"].map { path + $0 }
    return Facts(
      calls: calls, leads: leads, refused: refused, newest: newest,
      hasKey: access(keyPath, R_OK) == 0,
      readableByOthers: files.filter { file in
        var status = stat()
        return stat(file, &status) == 0 && status.st_mode & 0o077 != 0
      })
  }
}
