import Dispatch

/// Reads a file of calls on a thread of its own, a stretch ahead of whoever writes its rows.
///
/// Unchecked, because the file and the stretch that waits are touched on the queue alone.
final class ReadAhead: @unchecked Sendable {
  private let queue = DispatchQueue(label: "spar.import.read")
  private let file: CallFile
  private var ready: FileChunk?

  init(_ file: CallFile) { self.file = file }

  /// The next stretch; reading of the one behind it begins.
  func next() throws -> FileChunk {
    let chunk = queue.sync {
      defer { ready = nil }
      return ready ?? file.next()
    }
    if let failure = chunk.failure { throw failure }
    if !chunk.isLast { queue.async { self.ready = self.file.next() } }
    return chunk
  }
}
