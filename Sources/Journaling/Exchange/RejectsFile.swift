import Glibc

/// The rows an import sets aside, beside the file they come from; made with the first of them and readable
/// by its owner only.
package final class RejectsFile {
  package let path: String
  /// Where rows are written until the import is over: the rows that are left of a rejects file take its place.
  private let draft: String
  private var descriptor: Int32 = -1
  private var waiting: [UInt8] = []
  /// Whether there is such a file now.
  package private(set) var isWritten = false

  /// - Parameter source: the file that is imported.
  package init(for source: String, ending: String = "csv") {
    path = Self.path(for: source, ending: ending)
    draft = path == source ? path + ".new" : path
  }

  /// Where the rows go that are set aside of a source: beside it, or, where nothing lasting bears its name (a pipe,
  /// `/dev/stdin`), under a name that is free in the current folder.
  package static func path(for source: String, ending: String = "csv") -> String {
    var status = stat()
    let isFile = stat(source, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    let isPassing = ["/dev/stdin", "/dev/fd/", "/proc/"].contains { source.hasPrefix($0) }
    let suffix = ".rejected." + ending
    guard isPassing || !isFile else { return source.hasSuffix(suffix) ? source : source + suffix }
    var number = 1
    while true {
      let path = "import\(number == 1 ? "" : "-\(number)").rejected.\(ending)"
      if access(path, F_OK) != 0 { return path }
      number += 1
    }
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  /// - Throws: `Journal.Failure`, naming the rejects file.
  package func add(_ bytes: [UInt8]) throws {
    if descriptor < 0 {
      descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else {
        throw Journal.Failure.unreadable(path: path, reason: Journal.reason(errno))
      }
      fchmod(descriptor, 0o600)
      isWritten = true
    }
    waiting += bytes
    if waiting.count > 1 << 16 { try write() }
  }

  /// Writes what waits; to be called when the import is over.
  ///
  /// - Parameter isWhole: false when rows were not read, so that what is there stays as it is.
  package func finish(isWhole: Bool = true) throws {
    guard descriptor >= 0 else { return }
    try write()
    guard fsync(descriptor) == 0 else { throw Journal.Failure.full(path: path) }
    Glibc.close(descriptor)
    descriptor = -1
    guard draft != path else { return }
    guard isWhole, rename(draft, path) == 0 else {
      unlink(draft)
      return
    }
  }

  private func write() throws {
    var start = 0
    while start < waiting.count {
      let wrote = waiting.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw Journal.Failure.full(path: path) }
      start += wrote
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
