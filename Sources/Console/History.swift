import Glibc

/// The history file: one line a command, private, appended at once so that neither kill -9 nor a second
/// session loses anything.
package struct History: Sendable {
  package let path: String
  /// More lines than this are cut to the newest half when a session starts.
  private static let mostLines = 10_000

  package init(path: String) { self.path = path }

  /// The lines kept so far, oldest first; none when the file cannot be read.
  package func lines() -> [String] {
    guard let bytes = readWhole() else { return [] }
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    if lines.count > Self.mostLines {
      lines = Array(lines.suffix(Self.mostLines / 2))
      rewrite(lines)
    }
    return lines
  }

  /// Appends a line; line ends within it become spaces. A file that cannot be written is passed over.
  package func append(_ line: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    let bytes = Array((Self.oneLine(line) + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// The line as it is kept: a pasted block becomes one line.
  package static func oneLine(_ line: String) -> String {
    String(line.map { $0.isNewline || $0 == "\0" ? " " : $0 })
  }

  private func readWhole() -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard got > 0 else { return got == 0 ? bytes : nil }
      bytes += chunk[0..<got]
    }
  }

  /// Under the same lock as `append`, in place: a session that has the file open goes on appending to it.
  private func rewrite(_ lines: [String]) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    guard ftruncate(descriptor, 0) == 0 else { return }
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }
}
