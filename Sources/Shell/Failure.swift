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

  /// The same with the help of a command as what to do next.
  func pointing(to card: CommandCard?) -> Failure {
    guard let card else { return self }
    let chinese = card.chinese.first ?? card.name
    return Failure(
      status, sentence,
      next: Bilingual(
        zh: "「帮助 \(chinese)」里有用法和例子", en: "help \(card.name) shows its usage with examples"))
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
