package import CivilTime
package import Diagnostics
package import Hearing
package import Playbooks

/// Checking authored files: reading, the graph, then every rule.
package enum Lint {
  /// Everything to be said about `files`, in file order; `library` is read beside them for what they
  /// name, and nothing is said about it.
  ///
  /// - Parameter matcher: one that has learned these catalogues, for the languages of the catalogues among `files`.
  package static func check(
    _ files: [SourceText], beside library: [SourceText] = [], now: Slot, rules: [Rule] = Rule.all,
    matcher: (Language, [Catalogue]) -> Matcher? = { _, _ in nil }
  ) -> [Diagnostic] {
    check(
      files, beside: Playbook.Surroundings(library), now: now, rules: rules, matcher: matcher)
  }

  /// The same beside a library that was read before.
  package static func check(
    _ files: [SourceText], beside library: Playbook.Surroundings, now: Slot,
    rules: [Rule] = Rule.all, matcher: (Language, [Catalogue]) -> Matcher? = { _, _ in nil }
  ) -> [Diagnostic] {
    let named = Set(files.map(\.name))
    let (playbook, problems) = Playbook.read(files, beside: library)
    let scope = Scope(playbook, judging: named, now: now, matcher: matcher)
    let allowances = AllowanceBook(scope, rules: rules)
    let shadows = Shadows(problems, scope)
    var found = problems
    for rule in rules {
      for finding in rule.check(scope)
      where !allowances.silences(rule, finding) && !shadows.hide(rule, finding) {
        found.append(
          Diagnostic(
            rule.severity, rule.name, finding.message, in: finding.source, at: finding.span,
            secondary: finding.secondary, help: finding.help, fix: finding.fix))
      }
    }
    found += allowances.problems
    var place: [String: Int] = [:]
    for (index, file) in files.enumerated() where place[file.name] == nil {
      place[file.name] = index
    }
    return found.enumerated()
      .filter { place[$0.element.source.name] != nil }
      .sorted { left, right in
        let one = (place[left.element.source.name] ?? 0, left.element.primary.start, left.offset)
        let two = (place[right.element.source.name] ?? 0, right.element.primary.start, right.offset)
        return one < two
      }
      .map(\.element)
  }
}

/// Where errors stand: a rule's finding in a part that could not be read would only follow from it.
private struct Shadows {
  /// Files with an error anywhere.
  private var files: Set<String> = []
  /// Sections with an error, by file.
  private var sections: [String: [Span]] = [:]
  private var broken: [String: [Span]] = [:]

  init(_ problems: [Diagnostic], _ scope: Scope) {
    let errors = problems.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    files = Set(errors.map(\.source.name))
    for script in scope.scripts { sections[script.source.name] = script.stages.map(\.span) }
    for catalogue in scope.catalogues {
      sections[catalogue.source.name] = catalogue.objections.map(\.span)
    }
    for error in errors {
      if let section = section(of: error.primary, in: error.source.name) {
        broken[error.source.name, default: []].append(section)
      }
    }
  }

  func hide(_ rule: Rule, _ finding: Finding) -> Bool {
    guard rule.group != .redLine, files.contains(finding.source.name) else { return false }
    guard let section = section(of: finding.span, in: finding.source.name) else { return true }
    return broken[finding.source.name]?.contains(section) ?? false
  }

  /// The section a span starts in, by binary search: sections follow one another.
  private func section(of span: Span, in file: String) -> Span? {
    guard let all = sections[file] else { return nil }
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, all[low - 1].end > span.start else { return nil }
    return all[low - 1]
  }
}
