import Glibc

/// A file that is imported: read from its beginning on, and closed with this value.
///
/// What cannot be read twice, a pipe or a terminal, is read once into a file without a name that goes with this value.
package final class ImportFile {
  private let descriptor: Int32
  package let byteCount: Int

  /// - Parameter goesOn: asked between two parts of a pipe; false gives it up.
  /// - Throws: `unreadable`, `unkept` and `abandoned`.
  package init(_ path: String, while goesOn: () -> Bool = { true }) throws(Journal.ImportRefusal) {
    var source = open(path, O_RDONLY | O_CLOEXEC)
    while source < 0, errno == EINTR, goesOn() { source = open(path, O_RDONLY | O_CLOEXEC) }
    guard source >= 0 else {
      throw errno == EINTR ? .abandoned : .unreadable(reason: Journal.reason(errno))
    }
    var status = stat()
    let kind = fstat(source, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
    if kind == S_IFREG || kind == S_IFDIR {
      descriptor = source
      byteCount = Int(status.st_size)
    } else {
      defer { Glibc.close(source) }
      (descriptor, byteCount) = try Self.kept(source, goesOn)
    }
  }

  deinit { Glibc.close(descriptor) }

  /// All that comes from a pipe, in a file without a name.
  private static func kept(
    _ source: Int32, _ goesOn: () -> Bool
  ) throws(Journal.ImportRefusal) -> (Int32, Int) {
    guard let stream = tmpfile() else { throw .unkept(reason: Journal.reason(errno)) }
    defer { fclose(stream) }
    let copy = fcntl(fileno(stream), F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .unkept(reason: Journal.reason(errno)) }
    var part = [UInt8](repeating: 0, count: 1 << 18)
    var total = 0
    do {
      while true {
        let got = try next(source, into: &part, goesOn)
        if got == 0 { break }
        total += got
        try write(part[..<got], to: copy)
      }
    } catch {
      Glibc.close(copy)
      throw error
    }
    lseek(copy, 0, SEEK_SET)
    return (copy, total)
  }

  private static func next(
    _ source: Int32, into part: inout [UInt8], _ goesOn: () -> Bool
  ) throws(Journal.ImportRefusal) -> Int {
    while true {
      guard goesOn() else { throw .abandoned }
      let got = part.withUnsafeMutableBytes { Glibc.read(source, $0.baseAddress, $0.count) }
      if got >= 0 { return got }
      guard errno == EINTR else { throw .unreadable(reason: Journal.reason(errno)) }
    }
  }

  private static func write(
    _ part: ArraySlice<UInt8>, to descriptor: Int32
  ) throws(Journal.ImportRefusal) {
    var rest = part
    while !rest.isEmpty {
      let wrote = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw .unkept(reason: Journal.reason(errno)) }
      rest = rest.dropFirst(wrote)
    }
  }

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
  /// - Throws: `unreadable`.
  func rewind() throws(Journal.ImportRefusal) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw .unreadable(reason: Journal.reason(errno))
    }
  }
}
