package import Diagnostics
import Playbooks

/// The 允许/Allow fields of all files: which rule is silent where, and which silence nothing.
package final class AllowanceBook {
  private struct Entry {
    let source: SourceText
    /// The file or section it is for.
    let span: Span
    let allowance: Allowance
    var isUsed = false
  }

  private var entries: [Entry] = []
  private let rules: [String: Rule]

  package init(_ scope: Scope, rules: [Rule]) {
    self.rules = Dictionary(rules.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for script in scope.scripts {
      add(script.header.allowances, script.source, nil)
      for stage in script.stages { add(stage.allowances, script.source, stage.span) }
    }
    for catalogue in scope.catalogues {
      add(catalogue.header.allowances, catalogue.source, nil)
      for objection in catalogue.objections {
        add(objection.allowances, catalogue.source, objection.span)
      }
    }
    for persona in scope.personas { add(persona.header.allowances, persona.source, nil) }
  }

  private func add(_ allowances: [Allowance], _ source: SourceText, _ span: Span?) {
    for allowance in allowances {
      entries.append(
        Entry(source: source, span: span ?? Span(0, source.bytes.count), allowance: allowance))
    }
  }

  /// Whether a finding is allowed where it stands.
  package func silences(_ rule: Rule, _ finding: Finding) -> Bool {
    guard rule.canBeAllowed else { return false }
    var isSilent = false
    for index in entries.indices
    where entries[index].allowance.rule.value == rule.name
      && entries[index].source.name == finding.source.name
      && entries[index].span.contains(finding.span)
    {
      entries[index].isUsed = true
      isSilent = true
    }
    return isSilent
  }

  /// What is wrong with the allowances themselves; complete once every rule has run.
  package var problems: [Diagnostic] {
    entries.compactMap { entry in
      let name = entry.allowance.rule
      guard let rule = rules[name.value] else {
        return Problem.unknownRule(
          name.value, in: entry.source, at: name.span,
          near: Suggestion.nearest(to: name.value, in: rules.keys.sorted()),
          isProblem: Problem(rawValue: name.value) != nil)
      }
      if !rule.canBeAllowed {
        return Problem.redLineAllowed(name.value, in: entry.source, at: name.span)
      }
      if !entry.isUsed {
        return Problem.unusedAllowance(name.value, in: entry.source, at: name.span)
      }
      return nil
    }
  }
}
