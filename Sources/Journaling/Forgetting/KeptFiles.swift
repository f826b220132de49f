package import CivilTime
import GRDB

/// Files that were written beside the journal and hold parts of it: what `forget` has to look through, and
/// what it cannot reach.
extension Journal {
  package enum KeptFile: String, CaseIterable, Sendable {
    case backup, rejects
    /// A rejects file whose rows came in since: it still holds them, and is no more asked about.
    case settled
  }

  package struct KeptFileEntry: Sendable, Hashable {
    package let path: String
    package let since: Instant
  }

  private static func key(_ kind: KeptFile, _ path: String) -> String {
    "file:\(kind.rawValue):\(path)"
  }

  /// Remembers that a file was written.
  ///
  /// - Parameter path: absolute, for it is asked about from other folders.
  package func remember(_ kind: KeptFile, _ path: String, at now: Instant) throws(Failure) {
    try set(Self.key(kind, path), to: now.text)
  }

  /// No more asks about a file that is gone.
  package func disown(_ kind: KeptFile, _ path: String) throws(Failure) {
    try set(Self.key(kind, path), to: nil)
  }

  /// The files of a kind that were written, by path.
  package func keptFiles(_ kind: KeptFile) throws(Failure) -> [KeptFileEntry] {
    let start = Self.key(kind, "")
    return try read { db in
      try Row.fetchAll(
        db, sql: "SELECT key, value FROM setting WHERE key >= ? AND key < ? ORDER BY key",
        arguments: [start, String(start.dropLast()) + ";"]
      ).compactMap { row in
        Instant(row[1] as String).map {
          KeptFileEntry(path: String((row[0] as String).dropFirst(start.count)), since: $0)
        }
      }
    }
  }
}
