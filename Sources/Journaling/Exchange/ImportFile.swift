import Glibc

/// A file that is imported: read from its beginning on, and closed with this value.
final class ImportFile {
  private let descriptor: Int32
  let byteCount: Int

  /// - Throws: `unreadable`.
  init(_ path: String) throws(Journal.ImportRefusal) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(reason: Journal.reason(errno)) }
    var status = stat()
    byteCount = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  deinit { Glibc.close(descriptor) }

  /// Reads what comes next into the beginning of a buffer, and returns how many bytes; 0 at the end.
  ///
  /// - Throws: `unreadable`.
  func read(into chunk: inout [UInt8]) throws(Journal.ImportRefusal) -> Int {
    var got = -1
    repeat {
      got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    } while got < 0 && errno == EINTR
    guard got >= 0 else { throw .unreadable(reason: Journal.reason(errno)) }
    return got
  }

  /// Goes back to the beginning.
  ///
  /// - Throws: `unreadable` for what cannot be read twice, a pipe.
  func rewind() throws(Journal.ImportRefusal) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw .unreadable(reason: Journal.reason(errno))
    }
  }
}
