import Diagnostics
import Glibc
import Shell

extension LiveWorld {
  static var files: Files {
    Files(
      entry: entry(_:), names: names(_:), read: read(_:), replacing: replacing(_:_:_:),
      refusal: refusal(writing:))
  }

  private static func entry(_ path: String) -> Files.Entry? {
    var status = stat()
    // A link that goes round is there, so that reading it says what it is.
    guard stat(path, &status) == 0 || errno == ELOOP && lstat(path, &status) == 0 else {
      return nil
    }
    return Files.Entry(
      path: path, isDirectory: status.st_mode & S_IFMT == S_IFDIR,
      isFile: status.st_mode & S_IFMT == S_IFREG, bytes: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      identity: "\(status.st_dev):\(status.st_ino)")
  }

  private static func names(_ path: String) throws -> [String] {
    guard let folder = opendir(path) else { throw failure(reading: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(reading: path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if got == 0 { return bytes }
      if got > 0 {
        bytes += chunk[0..<got]
      } else if errno != EINTR {
        throw failure(reading: path)
      }
    }
  }

  /// A new file beside the old one, written to the disk, then renamed over it. A link stays one: what it leads to is
  /// replaced; a file that was there keeps its mode.
  private static func replacing(
    _ named: String, _ isPrivate: Bool, _ fill: (Files.Writer) throws -> Void
  ) throws {
    try makeFolder(parent(named))
    var status = stat()
    let isThere = stat(named, &status) == 0
    let path = isThere ? LiveWorld.resolved(named) : named
    let new = path + ".new-\(getpid())"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isPrivate ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw failure(writing: path) }
    if isThere, !isPrivate { fchmod(descriptor, status.st_mode & 0o7777) }
    do {
      try fill { bytes in
        guard write(bytes, to: descriptor) else { throw failure(writing: path) }
      }
    } catch {
      close(descriptor)
      unlink(new)
      throw error
    }
    let isWritten = fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, rename(new, path) == 0 else {
      let failed = failure(writing: path)
      unlink(new)
      throw failed
    }
  }

  /// False, with `errno` set, when not all could be written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if written > 0 {
        offset += written
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  private static func makeFolder(_ path: String) throws {
    guard path != ".", path != "/", entry(path) == nil else { return }
    try makeFolder(parent(path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(writing: path) }
  }

  /// A file that is there is opened, and not written; else one is made in the nearest folder there is, and removed.
  private static func refusal(writing path: String) -> Failure? {
    var folder = parent(path)
    while folder != ".", folder != "/", entry(folder) == nil { folder = parent(folder) }
    if entry(path)?.isFile == true {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return failure(writing: path) }
      close(descriptor)
    }
    let trial = folder + "/.spar-trial-\(getpid())"
    let descriptor = open(trial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return failure(writing: path) }
    let hasRoom = write([0], to: descriptor)
    let failed = hasRoom ? nil : failure(writing: path)
    close(descriptor)
    unlink(trial)
    return failed
  }

  private static func failure(reading path: String) -> Failure {
    let code = errno
    let reason = reason(code)
    let shown = harmless(path)
    guard code == ENOENT || code == ENOTDIR else {
      return Failure(
        .noInput,
        Bilingual(zh: "读不了 \(shown)：\(reason.zh)", en: "cannot read \(shown): \(reason.en)"),
        next: Bilingual(zh: "看看是不是文件、有没有权限", en: "check that it is a file you may read"))
    }
    return Failure(
      .noInput, Bilingual(zh: "没有 \(shown) 这个文件", en: "there is no file \(shown)"),
      next: Bilingual(
        zh: "路径从现在的文件夹算起；Tab 补全文件名", en: "paths start at the current folder; Tab completes them"))
  }

  /// What an error of the system means to people; the rarer ones in the words of the C library.
  private static func reason(_ code: Int32) -> Bilingual {
    switch code {
    case EACCES, EPERM: Bilingual(zh: "没有权限", en: "permission denied")
    case EISDIR: Bilingual(zh: "是个文件夹", en: "it is a folder")
    case ELOOP: Bilingual(zh: "链接绕成了圈", en: "its links go round in a circle")
    case ENOENT, ENOTDIR: Bilingual(zh: "没有这个文件夹", en: "there is no such folder")
    case ENOSPC, EDQUOT: Bilingual(zh: "磁盘满了", en: "the disk is full")
    case EFBIG: Bilingual(zh: "超过了允许的大小", en: "it is larger than is allowed here")
    case EROFS: Bilingual(zh: "磁盘是只读的", en: "the disk is read-only")
    case ENAMETOOLONG: Bilingual(zh: "名字太长", en: "its name is too long")
    default: Bilingual(zh: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }

  private static func failure(writing path: String) -> Failure {
    let isFull = [ENOSPC, EDQUOT].contains(errno)
    let reason = reason(errno)
    let shown = harmless(path)
    return Failure(
      .inputOutput,
      Bilingual(
        zh: "写不了 \(shown)：\(reason.zh)，原来的没有动",
        en: "cannot write \(shown): \(reason.en); what was there is kept"),
      next: isFull
        ? Bilingual(zh: "先腾出空间，再来一次", en: "free some space and try again")
        : Bilingual(
          zh: "看看文件夹在不在、有没有权限、磁盘满没满", en: "check the folder, its permissions and the disk"))
  }
}
