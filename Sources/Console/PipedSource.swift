import CReadline
import Diagnostics

/// Standard input that is no terminal: no prompt, no echo; LF, CRLF and a missing last line end are one.
package final class PipedSource: LineSource {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var consumed = 0
  private var atEnd = false

  package init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  package func next(_ prompt: Prompt, _ complete: Completer?) -> TypedInput {
    var searched = consumed
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = decoded(buffer[consumed..<end])
        consumed = end + 1
        return .line(line)
      }
      if atEnd {
        guard consumed < buffer.count else { return .end }
        let line = decoded(buffer[consumed...])
        consumed = buffer.count
        return .line(line)
      }
      buffer.removeFirst(consumed)
      searched = buffer.count
      consumed = 0
      switch fill() {
      case nil: continue
      case let input?: return input
      }
    }
  }

  private func fill() -> TypedInput? {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let got = chunk.withUnsafeMutableBytes { spar_read(descriptor, $0.baseAddress, $0.count) }
    if got == -2 {
      let signal = Int(spar_terminated())
      return signal == 0 ? .interrupted : .terminated(signal: signal)
    }
    if got <= 0 { atEnd = true } else { buffer += chunk[0..<got] }
    return nil
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
