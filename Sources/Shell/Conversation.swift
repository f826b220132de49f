package import Console
import Diagnostics

/// A call, a drill, a log: what takes the lines typed until it is over.
///
/// A command opens one with `desk.open(…)`. The desk then shows its prompt and hands it every line, empty ones
/// included; commands are not parsed. Conversations may open further ones; the last one opened takes the lines.
/// It must be able to end at any line: what happened so far is already kept when `hear` returns.
package protocol Conversation {
  /// Shown before each line. `.speech` remembers lines apart from commands, `.answer` not at all.
  func prompt(_ desk: Desk) -> Prompt
  /// Takes one line. `.over` closes it.
  mutating func hear(_ line: String, at desk: inout Desk) throws -> ConversationState
  /// The person leaves in the middle (Ctrl-D, the end of a file, a signal): keep what there is, say how to resume.
  mutating func leave(_ desk: inout Desk)
  /// Ctrl-C on the line: the line is dropped and the call goes on, unless this says otherwise.
  mutating func interrupted(_ desk: inout Desk) -> ConversationState
  /// Words that may be completed; slash commands in a call.
  func candidates(before: String, word: String, _ desk: Desk) -> [String]
}

package enum ConversationState: Sendable, Hashable { case goesOn, over }

extension Conversation {
  package mutating func leave(_ desk: inout Desk) {}
  package mutating func interrupted(_ desk: inout Desk) -> ConversationState { .goesOn }
  package func candidates(before: String, word: String, _ desk: Desk) -> [String] { [] }
}

/// What listens to the next lines without taking the prompt over: the cards of a lookup.
///
/// A command leaves one behind with `desk.linger(…)`; the first line it does not take is a command again and
/// sends it away.
package protocol Lingering {
  /// Whether the line was meant for it.
  mutating func take(_ line: String, at desk: inout Desk) throws -> Bool
  /// Whether it listens no longer.
  var isOver: Bool { get }
}

extension Lingering {
  package var isOver: Bool { false }
}
