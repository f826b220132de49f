package import Diagnostics
import Glibc

/// Standard output and standard error, buffered by the line of input, with failures noted instead of trapped.
package final class Output {
  package enum Stream: Sendable {
    case output, error
    /// Standard error, where a line is drawn over the one before.
    case redrawn
  }

  /// What went wrong with standard output.
  package enum Failure: Sendable, Hashable {
    /// The reader left (`| head -1`): nothing to tell.
    case readerLeft
    /// The disk is full, the descriptor closed …, in the system's words.
    case lost(reason: String)
  }

  package private(set) var failure: Failure?
  /// Set by `--color`.
  package var color = Terminal.ColorChoice.auto
  private let terminal: Terminal
  private var buffer: [UInt8] = []
  private var isClosed = false

  /// Claims the standard descriptors: a closed one is plugged, so that no file opened later takes its number.
  package init(terminal: Terminal) {
    self.terminal = terminal
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      let plug = open("/dev/null", O_RDWR)
      if plug != descriptor, plug >= 0 { dup2(plug, descriptor) }
      if descriptor == 1 { isClosed = true }
    }
  }

  /// Writes text; standard output is held back until `flush`, a full buffer or a message on standard error.
  ///
  /// No control character that stands in the text reaches a terminal, whoever wrote it; a pipe gets the bytes as
  /// they are.
  package func write(_ text: Styled, to stream: Stream) {
    let isShown = stream != .output || terminal.isOutputTerminal
    let text = isShown ? text.harmless : text
    let isColored = terminal.isColored(color, error: stream != .output)
    let shown = isColored ? text.ansi : text.plain
    switch stream {
    case .output:
      buffer += Array(shown.utf8)
      if buffer.count > 65_536 { flush() }
    case .error:
      flush()
      _ = send(Array(shown.utf8), to: 2)
    case .redrawn:
      flush()
      _ = send(Array("\r\(shown)\r".utf8), to: 2)
    }
  }

  /// Sends what is held back.
  package func flush() {
    guard !buffer.isEmpty else { return }
    let bytes = buffer
    buffer = []
    if isClosed { failure = .lost(reason: String(cString: strerror(EBADF))) }
    guard failure == nil, let error = send(bytes, to: 1) else { return }
    failure = error == EPIPE ? .readerLeft : .lost(reason: String(cString: strerror(error)))
  }

  /// Shows what is held back; through `pager` when it fills more than the screen of a person.
  package func finish(pager: String?) {
    if let pager, !pager.isEmpty, terminal.isConversational, !terminal.isDumb, isLong {
      if let pipe = popen(pager, "w") {
        _ = buffer.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, pipe) }
        buffer = []
        pclose(pipe)
        return
      }
    }
    flush()
  }

  private var isLong: Bool {
    let rows = terminal.rows
    return rows > 0 && buffer.count { $0 == UInt8(ascii: "\n") } >= rows
  }

  /// The number of the error that stopped the writing, or nil.
  private func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if written > 0 {
        offset += written
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
