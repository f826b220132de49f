package import Diagnostics

/// What is asked for before a line is read.
package struct Prompt: Sendable {
  /// Which list of remembered lines the answer belongs to, and how it is completed.
  package enum Kind: Sendable, Hashable {
    /// A command: kept in the history file.
    case command
    /// What is said in a call: remembered apart, in memory only.
    case speech
    /// An answer to a question: remembered nowhere.
    case answer
  }

  package var text: Styled
  package var kind: Kind
  /// Stands on the line already, to be changed: what was said before, for saying it again.
  package var draft: String
  /// The line that Backspace on an empty line stands for; empty for none.
  package var backspace = ""

  package init(_ text: Styled, _ kind: Kind, draft: String = "") {
    self.text = text
    self.kind = kind
    self.draft = draft
  }
}

/// What came when a line was asked for.
package enum TypedInput: Sendable, Hashable {
  case line(String)
  /// Ctrl-D or the end of the file.
  case end
  /// Ctrl-C: the line was dropped.
  case interrupted
  /// SIGTERM (15) or SIGHUP (1): say goodbye to nobody, keep everything.
  case terminated(signal: Int)
}

/// Words that may stand where the cursor is: `before` is the line up to the cursor, the word to be completed begins at
/// its UTF-8 offset `start`. Nil leaves it to readline, which knows files.
package typealias Completer = (_ before: String, _ start: Int) -> [String]?

/// Where typed lines come from.
package protocol LineSource: AnyObject {
  /// The next line; a prompt is shown only where a person reads it.
  func next(_ prompt: Prompt, _ complete: Completer?) -> TypedInput
}
