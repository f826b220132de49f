import CivilTime
import Diagnostics
import Linting
import Playbooks
import TestKit
import Testing

/// The shelf of rules: every example of every card, and every file on its shelf.
@Suite struct RuleTests {
  /// An example as files, with the marked spans of each.
  static func files(_ example: String, behind note: String = "") -> [(SourceText, [Span])] {
    example.split(separator: "\n====\n").enumerated().map { index, part in
      var bytes = Array((note + prefix(for: String(part))).utf8)
      var starts: [Int] = []
      var spans: [Span] = []
      for scalar in part.unicodeScalars {
        switch scalar {
        case "⟦": starts.append(bytes.count)
        case "⟧": if let start = starts.popLast() { spans.append(Span(start, bytes.count)) }
        default: bytes += Array(String(scalar).utf8)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self) + "\n"
      return (SourceText(name: "example-\(index).md", text: text), spans.sorted())
    }
  }

  /// The head of a file, for examples that are only a part of one.
  static func prefix(for part: String) -> String {
    if part.hasPrefix("# ") || part.hasPrefix("⟦# ") { return "" }
    let kind =
      part.contains("- 性质") || part.contains("- 说法") || part.contains("- 回应")
        || part.contains("- Nature") || part.contains("- Phrases") || part.contains("- Answer")
      ? ("异议库", "catalogue")
      : part.contains("- 接听") || part.contains("- Greets") ? ("人物", "persona") : ("话术", "script")
    return Rule.language(of: part) == .zh
      ? "# 例子\n- 文档：\(kind.0)\n- 编号：example\n- 语言：中文\n\n"
      : "# Example\n- Document: \(kind.1)\n- Id: example\n- Language: English\n\n"
  }

  static func found(_ rule: Rule, _ files: [SourceText]) -> [[Span]] {
    let (playbook, _) = Playbook.read(files)
    // Only one rule asks what the matcher knows, which takes a moment to learn.
    let isAsking = rule.name == "phrase-misrouted"
    let scope = Scope(
      playbook, judging: Set(files.map(\.name)), now: ExhibitTests.now,
      matcher: { isAsking ? ShippedReplies.matcher($0, learning: $1) : nil })
    let findings = rule.check(scope)
    return files.map { file in
      findings.filter { $0.source.name == file.name }.map(\.span).sorted()
    }
  }

  @Test(arguments: Rule.all.map(\.name))
  func badExamplesAreFoundAndGoodOnesPass(_ name: String) throws {
    let rule = try #require(Rule.all.first { $0.name == name })
    for note in ["", "> 老师 👩‍🏫 é\n\n"] {
      for example in rule.bad {
        let files = Self.files(example, behind: note)
        let found = Self.found(rule, files.map(\.0))
        for (file, spans) in zip(files, found) {
          let shown = spans.map { file.0[$0] }
          #expect(spans == file.1, "\(name) found \(shown) in\n\(file.0.text)")
        }
        #expect(files.contains { !$0.1.isEmpty }, "\(name): a bad example marks its spans")
      }
      for example in rule.good {
        let files = Self.files(example, behind: note)
        for (file, spans) in zip(files, Self.found(rule, files.map(\.0))) {
          #expect(spans.isEmpty, "\(name) found \(spans.map { file.0[$0] }) in\n\(file.0.text)")
        }
      }
    }
    for examples in [rule.bad, rule.good] {
      #expect(Set(examples.map(Rule.language(of:))) == [.zh, .en], "\(name): both languages")
    }
  }

  @Test func everyFileIsOnTheShelf() {
    let shelf = Shelf("Sources/Linting/Rules", list: "Rule.all (Sources/Linting/Rule+All.swift)")
    #expect(shelf.misfits(Rule.all.map(\.name)) == [])
  }

  @Test func fixesRemoveWhatTheyFixAndNothingElse() {
    for rule in Rule.all {
      for example in rule.bad {
        for (file, _) in Self.files(example) {
          let before = Lint.check([file], now: ExhibitTests.now)
          guard before.contains(where: { $0.name == rule.name && $0.fix != nil }) else { continue }
          let once = SourceText(name: file.name, text: Mending.fixed(file, now: ExhibitTests.now))
          let after = Lint.check([once], now: ExhibitTests.now)
          #expect(!after.contains { $0.name == rule.name && $0.fix != nil }, "\(rule.name)")
          #expect(Mending.fixed(once, now: ExhibitTests.now) == once.text, "\(rule.name)")
          let new = Set(after.map(\.name)).subtracting(before.map(\.name))
          #expect(new.isEmpty, "\(rule.name) made \(new)")
        }
      }
    }
  }
}
