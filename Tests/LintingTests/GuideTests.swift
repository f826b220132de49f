import Diagnostics
import Linting
import Playbooks
import TestKit
import Testing

/// docs/format.md and its cheat sheet: what they show is run, what they list is what there is.
@Suite struct GuideTests {
  struct Example {
    let line: Int
    /// `clean`, `part` or `finds`.
    let claim: String
    let names: [String]
    let text: String
  }

  static let examples: [Example] = {
    var all: [Example] = []
    var open: (line: Int, words: [String], text: [String])?
    let lines = Tree.source("docs/format.md").text.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let one = open {
        if line == "```" {
          all.append(
            Example(
              line: one.line, claim: one.words[0], names: Array(one.words.dropFirst()),
              text: one.text.joined(separator: "\n") + "\n"))
          open = nil
        } else {
          open?.text.append(String(line))
        }
      } else if line.hasPrefix("```markdown ") {
        open = (index + 1, line.dropFirst(12).split(separator: " ").map(String.init), [])
      }
    }
    return all
  }()

  @Test func everyExampleIsAsTheGuideSays() {
    var count = 0
    for example in Self.examples {
      let prefix = RuleTests.prefix(for: example.text)
      let file = SourceText(name: "guide.md", text: prefix + example.text)
      let findings = Lint.check([file], beside: ExhibitTests.beside, now: ExhibitTests.now)
      let place = "docs/format.md:\(example.line)"
      count += 1
      switch example.claim {
      case "clean":
        #expect(findings.isEmpty, "\(place): \(findings.map { $0.line(.en) })")
        #expect(HouseStyle.written(file) == .text(file.text), "\(place)")
      case "part":
        // A part lacks what the rest of the file would say: its own lines must be as they should.
        #expect(HouseStyle.written(file) == .text(file.text), "\(place)")
        let wrong = findings.filter {
          [
            "unknown-field", "unknown-choice", "bad-number", "bad-pair", "unknown-rule",
            "empty-value",
          ]
          .contains($0.name)
        }
        #expect(wrong.isEmpty, "\(place): \(wrong.map { $0.line(.en) })")
      case "finds":
        for name in example.names {
          #expect(findings.contains { $0.name == name }, "\(place): \(findings.map(\.name))")
        }
      default: Issue.record("\(place): \(example.claim) is no claim")
      }
    }
    #expect(count >= 18)
    print("guide: \(count) examples run")
  }

  @Test func bothLanguagesShowTheSameExamples() {
    let claims = { (language: Language) in
      Self.examples.filter { Rule.language(of: $0.text) == language }.map { [$0.claim] + $0.names }
    }
    #expect(claims(.zh) == claims(.en))
  }

  @Test func theGuideNamesEveryFieldAndEveryChoice() {
    let guide = Tree.source("docs/format.md").text + Tree.source("docs/cheat-sheet.md").text
    for field in FieldName.allCases {
      for language in Language.allCases {
        #expect(guide.contains(field.words.house(language)), "\(field)")
      }
    }
    for words in Stage.Kind.allCases.map(\.words) + Objection.Nature.allCases.map(\.words) {
      #expect(guide.contains(words.house(.zh)) && guide.contains(words.house(.en)), "\(words)")
    }
  }

  @Test func theCheatSheetListsTheFields() {
    let path = "docs/cheat-sheet.md"
    let kept = Tree.source(path).text
    let start = "<!-- fields -->\n"
    let end = "<!-- end -->"
    let parts = kept.components(between: start, and: end)
    let page = parts.before + start + FieldReference.tables + end + parts.after
    if page != kept, Tree.updatesGoldens { Tree.write(page, to: path) }
    #expect(page == kept, "\(path) is stale; UPDATE_GOLDEN=1 writes it anew")
  }

  @Test func editorsGetTheFieldsThereAre() {
    let path = "docs/fields.json"
    let kept = Tree.source(path).text
    if kept != FieldReference.json, Tree.updatesGoldens {
      Tree.write(FieldReference.json, to: path)
    }
    #expect(kept == FieldReference.json, "\(path) is stale; UPDATE_GOLDEN=1 writes it anew")
  }
}

extension String {
  /// What stands before the first mark and behind the next other one.
  fileprivate func components(between first: String, and last: String) -> (
    before: String, after: String
  ) {
    guard let start = self.firstRange(of: first),
      let end = self[start.upperBound...].firstRange(of: last)
    else { return (self, "") }
    return (String(self[..<start.lowerBound]), String(self[end.upperBound...]))
  }
}
