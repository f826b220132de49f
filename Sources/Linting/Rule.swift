package import Diagnostics

/// An opinion about authored text: a named fault, why it is one, examples that are its tests, one check.
package struct Rule: Sendable {
  package enum Group: String, CaseIterable, Sendable, Hashable {
    case craft, catalogue, languages
    case redLine = "red-line"
  }

  /// The fault, `ask-without-choice`: what 允许/Allow and `explain` know it by.
  package let name: String
  package let group: Group
  package let summary: Bilingual
  package let rationale: Bilingual
  /// Texts it must find fault with, in both languages; ⟦ and ⟧ mark the spans.
  package let bad: [String]
  /// Texts it must let pass, in both languages.
  package let good: [String]
  package let check: @Sendable (Scope) -> [Finding]

  package init(
    _ name: String, _ group: Group, summary: Bilingual, rationale: Bilingual, bad: [String],
    good: [String], check: @escaping @Sendable (Scope) -> [Finding]
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.rationale = rationale
    self.bad = bad
    self.good = good
    self.check = check
  }

  /// Red lines are errors; everything else is advice.
  package var severity: Severity { group == .redLine ? .error : .warning }
  /// Whether 允许/Allow may silence it.
  package var canBeAllowed: Bool { group != .redLine }
}
