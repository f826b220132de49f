import Diagnostics
import Linting
import Playbooks
import TestKit
import Testing

/// docs/rules.md and docs/diagnostics.md are what the shelves say; `UPDATE_GOLDEN=1` writes them anew.
@Suite struct ReferencePageTests {
  @Test(arguments: ["docs/rules.md", "docs/diagnostics.md"])
  func thePageIsWhatTheShelvesSay(_ path: String) {
    let page = path == "docs/rules.md" ? ReferencePages.rules : ReferencePages.diagnostics
    let kept = Tree.source(path).text
    if kept != page, Tree.updatesGoldens { Tree.write(page, to: path) }
    let isKept = kept == page
    #expect(isKept, "\(path) is stale: UPDATE_GOLDEN=1 swift test --filter LintingTests")
  }

  @Test func everyNameIsDocumentedAndNoOther() {
    let rules = Self.anchors("docs/rules.md", behind: "### ", upTo: "\n")
    let problems = Self.anchors("docs/diagnostics.md", behind: "<a id=\"", upTo: "\"")
    #expect(rules.symmetricDifference(Rule.all.map(\.name)) == [], "docs/rules.md is stale")
    #expect(
      problems.symmetricDifference(Problem.allCases.map(\.rawValue)) == [],
      "docs/diagnostics.md is stale")
    #expect(rules.union(problems).symmetricDifference(Explanation.names) == [])
  }

  private static func anchors(_ path: String, behind mark: String, upTo end: Character)
    -> Set<String>
  {
    let parts = Tree.source(path).text.split(separator: mark, omittingEmptySubsequences: false)
    return Set(parts.dropFirst().map { String($0.prefix { $0 != end }) })
  }
}
