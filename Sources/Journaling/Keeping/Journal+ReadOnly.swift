import Foundation
import GRDB
import Glibc

/// A journal that may be read and not written: kept with mode 400, in a folder or on a disk that takes no files.
extension Journal {
  /// Whether there is a file at a path that can be read where nothing can be written.
  package static func isReadOnly(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, R_OK) == 0
    else {
      return false
    }
    return access(path, W_OK) != 0 || access(folder(of: path), W_OK) != 0
  }

  private static func folder(of path: String) -> String {
    guard let real = realpath(path, nil) else { return "." }
    defer { free(real) }
    return (String(cString: real) as NSString).deletingLastPathComponent
  }

  /// A log that another program or a crash left beside the file is read with it. Where there is none, SQLite would make
  /// one, with the file's own mode, and whoever may write again later could not: the file is read as it lies there.
  static func readOnlyQueue(_ path: String, _ usual: Configuration) throws -> DatabaseQueue {
    var configuration = usual
    configuration.readonly = true
    var log = stat()
    guard stat(path + "-wal", &log) != 0 || log.st_size == 0 else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    let kept = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let name = path.addingPercentEncoding(withAllowedCharacters: kept) ?? path
    return try DatabaseQueue(path: "file:\(name)?immutable=1", configuration: configuration)
  }

  /// - Throws: `Failure` for a stranger's file and for one that would have to be brought up to date first.
  static func requireCurrent(_ queue: DatabaseQueue, path: String) throws {
    try refuseStrangers(queue, path: path)
    let isCurrent = try queue.inDatabase { db in try Migrations.migrator.hasCompletedMigrations(db)
    }
    guard isCurrent else { throw Failure.olderReadOnly(path: path) }
  }
}
