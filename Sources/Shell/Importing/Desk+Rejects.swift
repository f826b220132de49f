import Diagnostics
import Journaling

extension Desk {
  /// Remembers that rows of a file were set aside, or that none are left: the file itself may hold rows that were set
  /// aside before, and what is left of them stands in the new rejects file.
  func keepTrack(
    ofRejects rejects: String, of file: String, isWritten: Bool, _ journal: Journal
  ) throws {
    let (rejects, file) = (
      joined(world.currentDirectory, rejects), joined(world.currentDirectory, file)
    )
    if isWritten {
      try journal.remember(.rejects, rejects, at: now)
      try journal.disown(.settled, rejects)
    }
    let known = Set(try journal.keptFiles(.rejects).map(\.path))
    let done = Set([file] + (isWritten ? [] : [rejects])).subtracting(isWritten ? [rejects] : [])
    for path in done.sorted() where known.contains(path) {
      try journal.remember(.settled, path, at: now)
    }
  }

  /// The rejects files that wait for somebody to mend them.
  func waitingRejects() throws -> [String] {
    let (all, settled) = try withJournal {
      (try $0.keptFiles(.rejects).map(\.path), Set(try $0.keptFiles(.settled).map(\.path)))
    }
    return try all.filter { path in
      guard !settled.contains(path), holdsRows(path) else { return false }
      guard path.hasSuffix(".jsonl"), (world.files.entry(path)?.bytes ?? 0) <= Self.mostBytesRead,
        let file = try? ImportFile(path)
      else { return true }
      return try withJournal { try $0.lacks(rejected: file) }
    }
  }

  /// Larger files are not looked into.
  private static let mostBytesRead = 1 << 20

  /// Whether a rejects file has more than what stands around its rows.
  private func holdsRows(_ path: String) -> Bool {
    guard let entry = world.files.entry(path), entry.bytes > 0 else { return false }
    guard entry.bytes <= Self.mostBytesRead, let bytes = try? world.files.read(path) else {
      return true
    }
    let lines = bytes.split(whereSeparator: { $0 == 10 || $0 == 13 })
    let frame = Array("{\"spar\"".utf8)
    if lines.first?.starts(with: frame) == true {
      return lines.contains { !$0.starts(with: frame) }
    }
    return lines.count > 1
  }
}
