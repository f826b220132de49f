package import Diagnostics

extension Styled {
  /// The text with escape codes for its meanings; each run ends its own code.
  package var ansi: String {
    var text = ""
    for run in runs {
      guard let code = run.meaning.code else {
        text += run.text
        continue
      }
      // A code never crosses a line end, so that a pager or a cut line cannot leave colour behind.
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      text += lines.map { $0.isEmpty ? "" : "\u{1B}[\(code)m\($0)\u{1B}[0m" }.joined(
        separator: "\n")
    }
    return text
  }

  /// The text for a readline prompt: codes between the marks that take no room on the line.
  package var prompt: String {
    var text = ""
    for run in runs {
      if let code = run.meaning.code {
        text += "\u{01}\u{1B}[\(code)m\u{02}\(run.text)\u{01}\u{1B}[0m\u{02}"
      } else {
        text += run.text
      }
    }
    return text
  }
}

extension Styled.Meaning {
  fileprivate var code: String? {
    switch self {
    case .plain, .rep: nil
    case .strong: "1"
    case .quiet: "2"
    case .good: "32"
    case .bad: "31"
    case .warning: "33"
    case .prospect: "36"
    case .heading: "1;4"
    }
  }
}
