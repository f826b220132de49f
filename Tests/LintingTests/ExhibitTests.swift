import CivilTime
import Diagnostics
import Linting
import Playbooks
import TestKit
import Testing

/// corpora/broken: what is wrong is said exactly as kept.
@Suite struct ExhibitTests {
  static let now = Slot("2026-11-24T10:00")!
  static let exhibits = Tree.files(under: "corpora/broken", suffix: ".md")

  /// An exhibit is a file, or a folder of files that are wrong together.
  static var groups: [String: [String]] {
    Dictionary(grouping: exhibits) { path in
      let rest = path.dropFirst("corpora/broken/".count)
      let first = String(rest.prefix { $0 != "/" })
      return first.hasSuffix(".md") ? String(first.dropLast(3)) : first
    }
  }

  /// What `spar lint` reads beside a file when it is run here: all that ships.
  static let beside = Playbook.Surroundings(Tree.shipped)

  static let findings: [String: [Diagnostic]] = Dictionary(
    uniqueKeysWithValues: groups.map { name, files in
      // Only one rule asks the matcher, which takes a moment to learn.
      let isAsking = name == "phrase-misrouted"
      let found = Lint.check(
        files.sorted().map(Tree.source), beside: beside, now: now,
        matcher: { isAsking ? ShippedReplies.matcher($0, learning: $1) : nil })
      return (name, found)
    })

  @Test func everyExhibitIsRenderedAsKept() {
    for (name, files) in Self.groups.sorted(by: { $0.key < $1.key }) {
      let report = Report(Self.findings[name] ?? [], files: files.count)
      for (language, suffix) in [(Language.en, ""), (.zh, ".zh")] {
        let path = "corpora/broken/\(name)\(suffix).expected"
        let text = report.text(language).plain
        if Tree.updatesGoldens, Tree.source(path).text != text {
          Tree.write(text, to: path)
          Issue.record("\(path) was written anew")
        }
        #expect(text == Tree.source(path).text, "\(path): UPDATE_GOLDEN=1 writes it anew")
      }
    }
  }

  @Test func everyExhibitOpensWithANoteInBothLanguages() {
    for path in Self.exhibits {
      let lines = Tree.source(path).text.split(separator: "\n", omittingEmptySubsequences: false)
      let notes = lines.prefix { $0.hasPrefix("> ") }
      #expect(notes.count >= 2, "\(path)")
      #expect(
        notes.contains { $0.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) } })
    }
  }

  @Test func everyNameIsExhibitedAndNothingElseIsEmitted() {
    var emitted: Set<String> = []
    for (name, findings) in Self.findings {
      let found = Set(findings.map(\.name))
      #expect(found.contains(name), "corpora/broken/\(name) shows \(found.sorted()) and not itself")
      emitted.formUnion(found)
    }
    let listed = Set(Explanation.names)
    #expect(Explanation.names.count == listed.count)
    #expect(
      listed.subtracting(Self.groups.keys) == [],
      "no exhibit: copy one in corpora/broken, give it this name and fault; UPDATE_GOLDEN=1 renders it"
    )
    #expect(
      Set(Self.groups.keys).subtracting(listed) == [],
      "an exhibit in corpora/broken of nothing on a shelf: name it after a rule or problem, or delete it"
    )
    #expect(
      emitted.subtracting(listed) == [], "found and on no shelf: add it to Rule.all or Problem")
  }

  @Test func whatShipsIsClean() {
    for finding in Lint.check(Tree.shipped, now: Self.now) {
      Issue.record("\(finding.excerpt(.en).plain)")
    }
  }
}
