import CReadline
import Diagnostics
import Glibc

/// A person at a terminal, through GNU Readline.
package final class ReadlineSource: LineSource {
  private let history: History?
  private let isColored: Bool
  private var lastCommand: String?

  /// - Parameter history: where commands are kept, or nil for none.
  /// - Parameter isDumb: no escape code at all.
  package init(history: History?, isColored: Bool, isDumb: Bool) {
    self.history = history
    self.isColored = isColored && !isDumb
    spar_readline_open("spar", " \t\n\u{3000}", answerCompletion, isDumb ? 1 : 0)
    for line in history?.lines() ?? [] { spar_history_add(line) }
  }

  package func next(_ prompt: Prompt, _ complete: Completer?) -> TypedInput {
    spar_history_use(prompt.kind == .command ? 0 : 1)
    completer = complete
    defer { completer = nil }
    var typed: UnsafeMutablePointer<CChar>?
    let shown = isColored ? prompt.text.prompt : prompt.text.plain
    switch spar_readline(shown, History.oneLine(prompt.draft), prompt.backspace, &typed) {
    case SPAR_LINE:
      guard let typed else { return .end }
      defer { free(typed) }
      let line = String(
        decoding: UnsafeRawBufferPointer(start: typed, count: strlen(typed)), as: UTF8.self)
      remember(line, prompt.kind)
      return .line(line)
    case SPAR_INTERRUPT: return .interrupted
    case SPAR_TERMINATE: return .terminated(signal: Int(spar_terminated()))
    default: return .end
    }
  }

  /// A leading space keeps a line out, and so does a password in it; the same command twice is kept once.
  private func remember(_ line: String, _ kind: Prompt.Kind) {
    guard kind != .answer, let first = line.first, !first.isWhitespace, !holdsPassword(line)
    else { return }
    let kept = History.oneLine(line)
    guard kind == .command else { return spar_history_add(kept) }
    guard kept != lastCommand else { return }
    lastCommand = kept
    spar_history_add(kept)
    history?.append(kept)
  }
}

/// Set only while a line is being read: readline's callback cannot capture.
nonisolated(unsafe) private var completer: Completer?

private func answerCompletion(
  _ line: UnsafePointer<CChar>?, _ start: Int, _ isFiles: UnsafeMutablePointer<Int32>?
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let line, let completer else { return nil }
  let before = String(
    decoding: UnsafeRawBufferPointer(start: line, count: strlen(line)), as: UTF8.self)
  guard let words = completer(before, start) else {
    isFiles?.pointee = 1
    return nil
  }
  guard !words.isEmpty else { return nil }
  let size = (words.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
  guard let memory = malloc(size) else { return nil }
  let list = memory.bindMemory(
    to: UnsafeMutablePointer<CChar>?.self, capacity: words.count + 1)
  for (index, word) in words.enumerated() { list[index] = strdup(word) }
  list[words.count] = nil
  return list
}
