/// How a command ended, as the shell sees it (terminal.md, 11).
package enum CommandStatus: Int32, Sendable, Hashable {
  case done = 0
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case ourFault = 70
  case inputOutput = 74
  case interrupted = 130
  case hungUp = 129
  case terminated = 143

  /// Whether work stops: findings are an answer, not an error.
  package var isError: Bool { rawValue >= 64 }
}
