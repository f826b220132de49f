import Glibc

/// The mark of a large load under way: a lock on a small file beside the journal, which ends with its
/// process however that ends.
///
/// Whoever opens the journal meanwhile leaves the missing indexes alone; whoever opens it after a load
/// that was killed makes them.
struct BulkLoad {
  private let path: String
  private let descriptor: Int32

  /// Nil when another load is under way, or the file cannot be made.
  init?(_ journal: String) {
    guard journal != ":memory:" else { return nil }
    path = journal + ".loading"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      return nil
    }
  }

  func end() {
    unlink(path)
    Glibc.close(descriptor)
  }

  /// Makes what a load that was killed left undone, unless one is under way.
  static func finish(_ journal: Journal) {
    guard (try? journal.lacksIndexes) == true, let load = BulkLoad(journal.path) else { return }
    defer { load.end() }
    try? journal.restoreIndexes()
  }
}
