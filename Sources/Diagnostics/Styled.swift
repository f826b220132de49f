/// Text as runs with a meaning; how a meaning looks is known to the console alone.
package struct Styled: Sendable, Hashable {
  /// What a run of text means.
  package enum Meaning: Sendable, Hashable, CaseIterable {
    case plain, strong, quiet, good, bad, warning, prospect, rep, heading
  }

  package struct Run: Sendable, Hashable {
    package var meaning: Meaning
    package var text: String

    package init(meaning: Meaning, text: String) {
      self.meaning = meaning
      self.text = text
    }
  }

  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ meaning: Meaning = .plain) {
    if !text.isEmpty { runs = [Run(meaning: meaning, text: text)] }
  }

  package mutating func append(_ text: String, _ meaning: Meaning = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.meaning == meaning {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(meaning: meaning, text: text))
    }
  }

  package mutating func append(_ other: Styled) {
    for run in other.runs { append(run.text, run.meaning) }
  }

  /// Appends a line: the text and a line end.
  package mutating func line(_ text: String = "", _ meaning: Meaning = .plain) {
    append(text, meaning)
    append("\n")
  }

  package mutating func line(_ other: Styled) {
    append(other)
    append("\n")
  }

  package var isEmpty: Bool { runs.isEmpty }
  /// The text without its meanings.
  package var plain: String { runs.map(\.text).joined() }

  package static func + (left: Styled, right: Styled) -> Styled {
    var sum = left
    sum.append(right)
    return sum
  }
}
