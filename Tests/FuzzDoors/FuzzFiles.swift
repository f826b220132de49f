import CivilTime
import Foundation
import Journaling
import Rehearsal

/// Doors that read a real file: one scratch folder, one journal that is made anew now and then.
final class FuzzFiles: @unchecked Sendable {
  static let shared = FuzzFiles()

  private let lock = NSLock()
  private let folder: String
  private var journal: Journal?
  private var uses = 0

  private init() {
    folder = FileManager.default.temporaryDirectory.path + "/spar-fuzz-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: FuzzFiles.shared.folder) }
  }

  func importCalls(_ bytes: [UInt8]) {
    with(bytes) { journal, path in
      _ = try journal.importCSV(
        ImportFile(path), at: FuzzDoor.now, rejected: { _ in }, progress: { _ in true })
    }
  }

  func importEvents(_ bytes: [UInt8]) {
    with(bytes) { journal, path in
      _ = try journal.importEvents(ImportFile(path), rejected: { _ in }, progress: { _ in true })
      // What came in is read by what shows it.
      for barred in try journal.doNotContactList() { _ = barred.since.text }
      for entry in try journal.calls(.real, limit: 4) {
        try journal.amend(entry.id, at: FuzzDoor.now) { $0.note = "x" }
      }
      if uses % 64 == 1 { _ = try journal.verify() }
    }
  }

  /// A journal's file with these bytes over its beginning, or with nothing else in it.
  func open(_ bytes: [UInt8]) {
    lock.withLock {
      let path = folder + "/mangled.db"
      for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
      write(bytes, path)
      guard let journal = try? Journal(path: path, seed: 7, now: FuzzDoor.now) else { return }
      _ = try? journal.importCSV(
        ImportFile(folder + "/none.csv"), at: FuzzDoor.now, rejected: { _ in },
        progress: { _ in true })
      try? journal.close()
    }
  }

  private func with(_ bytes: [UInt8], _ body: (Journal, String) throws -> Void) {
    lock.withLock {
      let path = folder + "/input"
      write(bytes, path)
      uses += 1
      if uses % 256 == 0 { journal = nil }
      journal =
        journal ?? (try? Journal(path: ":memory:", seed: 7, now: FuzzDoor.now))
      // A refusal is an answer.
      if let journal { try? body(journal, path) }
    }
  }

  private func write(_ bytes: [UInt8], _ path: String) {
    _ = FileManager.default.createFile(atPath: path, contents: bytes.withUnsafeBytes { Data($0) })
  }
}
