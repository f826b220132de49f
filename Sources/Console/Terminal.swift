import CReadline
import Glibc

/// What is known of the terminal the program talks to.
package struct Terminal: Sendable {
  /// When colour is used: `--color auto|always|never`.
  package enum ColorChoice: String, CaseIterable, Sendable { case auto, always, never }

  package let isInputTerminal: Bool
  package let isOutputTerminal: Bool
  package let isErrorTerminal: Bool
  /// TERM is `dumb` or missing: no escape code at all.
  package let isDumb: Bool
  private let noColor: Bool
  private let forcedColor: Bool
  private let columnsVariable: Int?

  /// - Parameter environment: the value of an environment variable.
  package init(environment: (String) -> String?) {
    isInputTerminal = isatty(0) == 1
    isOutputTerminal = isatty(1) == 1
    isErrorTerminal = isatty(2) == 1
    let term = environment("TERM") ?? ""
    isDumb = term.isEmpty || term == "dumb"
    noColor = !(environment("NO_COLOR") ?? "").isEmpty
    let forced = environment("CLICOLOR_FORCE") ?? ""
    forcedColor = !forced.isEmpty && forced != "0"
    columnsVariable = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether a person sits at both ends, so that a prompt makes sense.
  package var isConversational: Bool { isInputTerminal && isOutputTerminal }

  /// Cells in a row: the terminal's own, else COLUMNS, else 80.
  package var columns: Int {
    let real = isOutputTerminal ? Int(spar_columns(1)) : 0
    return real > 0 ? real : columnsVariable ?? 80
  }

  /// Rows of the terminal, 0 when there is none.
  package var rows: Int { isOutputTerminal ? Int(spar_rows(1)) : 0 }

  /// Whether standard output, or standard error, is coloured.
  package func isColored(_ choice: ColorChoice, error: Bool = false) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if noColor { return false }
      if forcedColor { return true }
      return (error ? isErrorTerminal : isOutputTerminal) && !isDumb
    }
  }
}
