import CPty
import Foundation
import TestKit

/// The real program on a pseudo-terminal: type, wait, resize, signal, exit status.
final class PseudoTerminal {
  /// The program beside the test bundle.
  static let binary = Bundle.main.bundleURL.appendingPathComponent("spar").path
  /// Its HOME, gone with the last terminal that has it.
  let home: Scratch
  private let master: Int32
  private let pid: pid_t
  /// Everything that came, escapes and all.
  private(set) var raw: [UInt8] = []
  private var read = 0
  private var isOver = false

  /// - Parameter home: a folder that outlives this terminal; nil makes a new one.
  init(
    _ arguments: [String] = [], home: Scratch? = nil, environment: [String: String] = [:],
    columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    self.home = try home ?? Scratch()
    var variables = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": self.home.path,
      "TZ": "UTC",
      // Two catalogues are enough, and quick to read in a debug build.
      "SPAR_LIBRARY": ["zh", "en"].map { Tree.root + "/corpora/objections/\($0)/basics.md" }
        .joined(separator: ":"),
    ]
    variables.merge(environment) { _, new in new }
    var argv = ([Self.binary] + arguments).map { strdup($0) } + [nil]
    var envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var descriptor: Int32 = -1
    let started = cpty_spawn(Self.binary, &argv, &envp, columns, rows, &descriptor)
    guard started > 0 else { throw POSIXError(.EIO) }
    master = descriptor
    pid = started
  }

  deinit {
    if !isOver {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    close(master)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until the text has come since the last wait that succeeded.
  func sees(_ text: String, within seconds: Double = 10) -> Bool {
    let wanted = Array(text.utf8)
    let end = Date().addingTimeInterval(seconds)
    while true {
      if let range = raw[read...].firstRange(of: wanted) {
        read = range.upperBound
        return true
      }
      guard pump(until: end) else { return false }
    }
  }

  /// What has come since the last wait, after a quiet moment.
  func rest(quiet seconds: Double = 0.3) -> String {
    while pump(until: Date().addingTimeInterval(seconds)) {}
    defer { read = raw.count }
    return String(decoding: raw[read...], as: UTF8.self)
  }

  private func pump(until end: Date) -> Bool {
    let left = end.timeIntervalSinceNow
    guard left > 0 else { return false }
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, Int32(left * 1000)) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let got = Foundation.read(master, &chunk, chunk.count)
    guard got > 0 else { return false }
    raw += chunk[0..<got]
    return true
  }

  func resize(columns: UInt16, rows: UInt16) { _ = cpty_resize(master, columns, rows) }
  func send(signal: Int32) { kill(pid, signal) }

  /// The exit status, or minus the signal; nil when it still runs after the time.
  func exitStatus(within seconds: Double = 10) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      _ = pump(until: Date().addingTimeInterval(0.02))
      var status: Int32 = 0
      if waitpid(pid, &status, WNOHANG) == pid {
        isOver = true
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
      }
    }
    return nil
  }
}
