package import Diagnostics

/// Findings as text, as lines, as JSON and as SARIF 2.1.0.
package struct Report: Sendable {
  package let findings: [Diagnostic]
  /// How many files were looked at.
  package let files: Int

  package init(_ findings: [Diagnostic], files: Int) {
    self.findings = findings
    self.files = files
  }

  /// The form for people: every finding with its excerpt, then how many there are; empty when there are none.
  package func text(_ language: Language, cells: Int = 80) -> Styled {
    var text = Styled()
    for finding in findings {
      text.append(finding.excerpt(language, cells: cells))
      text.line()
    }
    if let summary { text.line(summary[language], .quiet) }
    return text
  }

  /// One line a finding, for tools and screen readers; empty when there are none.
  package func lines(_ language: Language) -> String {
    findings.map { $0.line(language) + "\n" }.joined()
  }

  /// How many findings there are, by severity; nil without any.
  package var summary: Bilingual? {
    guard !findings.isEmpty else { return nil }
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count - errors - warnings
    var zh: [String] = []
    var en: [String] = []
    if errors > 0 {
      zh.append("\(errors) 处必须改")
      en.append(count(errors, "error"))
    }
    if warnings > 0 {
      zh.append("\(warnings) 处提醒")
      en.append(count(warnings, "warning"))
    }
    if notes > 0 {
      zh.append("\(notes) 处说明")
      en.append(count(notes, "note"))
    }
    return Bilingual(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
  }

  /// `{"findings":[…],"files":N}`; lines and columns as in messages, ends exclusive.
  package func json(_ language: Language) -> String {
    let items = findings.map { finding in
      let start = finding.source.position(finding.primary.start)
      let end = finding.source.position(finding.primary.end)
      return JSON.members([
        "file": .string(finding.source.name), "line": .int(start.line),
        "column": .int(start.column), "endLine": .int(end.line),
        "endColumn": .int(end.column), "severity": .string(finding.severity.rawValue),
        "name": .string(finding.name), "message": .string(finding.message[language]),
        "help": finding.help.map { .string($0[language]) } ?? .null,
        "fix": .bool(finding.fix != nil),
      ])
    }
    return JSON.members(["findings": .array(items), "files": .int(files)]).text + "\n"
  }
}
