package import Diagnostics

/// The world failed, or what was asked for cannot be done: one sentence that says what was kept, and what next.
package struct Failure: Error, Sendable, Hashable {
  package let status: CommandStatus
  /// Lower case, no full stop: what, where.
  package let sentence: Bilingual
  /// What to do next.
  package let next: Bilingual?

  package init(_ status: CommandStatus, _ sentence: Bilingual, next: Bilingual? = nil) {
    self.status = status
    self.sentence = sentence
    self.next = next
  }

  /// No command, script, lead … of that name, with the nearest one there is.
  package static func unknown(
    _ what: Bilingual, _ name: String, among names: some Sequence<String>, next: Bilingual? = nil
  ) -> Failure {
    let shown = harmless(name)
    let nearest = Suggestion.nearest(to: name, in: names)
    return Failure(
      .noInput,
      Bilingual(
        zh: "没有叫「\(shown)」的\(what.zh)" + (nearest.map { "，是不是「\($0)」？" } ?? ""),
        en: "no \(what.en) named “\(shown)”" + (nearest.map { "; did you mean \($0)?" } ?? "")),
      next: next)
  }
}

/// The person left in the middle of a question or of long work: Ctrl-C, Ctrl-D, or a signal.
package enum Interruption: Error, Sendable, Hashable {
  case abandoned
  case endOfInput
  case terminated(signal: Int)
}
