import Foundation
import Testing

/// The program speaks the glossary's words and none of those it rules out.
@Suite struct GlossaryTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A word of the last column of docs/glossary.md, and what the row says instead.
  struct NeverWord {
    let word: String
    let instead: String
  }

  static func neverWords() throws -> [NeverWord] {
    let text = try String(contentsOf: root.appending(path: "docs/glossary.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).flatMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count > 3, let last = cells.dropLast().last else { return [NeverWord]() }
      return last.split(separator: "、").map { NeverWord(word: String($0), instead: cells[2]) }
    }
  }

  /// The contents of every `zh:` string literal of a Swift file, with its line.
  static func chinese(in file: URL) throws -> [(line: Int, text: String)] {
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var found: [(line: Int, text: String)] = []
    var isInside = false
    var expectsLiteral = false
    for (index, line) in lines.enumerated() {
      let code = line.trimmingCharacters(in: .whitespaces)
      if isInside {
        if code.hasPrefix("\"\"\"") { isInside = false } else { found.append((index + 1, code)) }
        continue
      }
      var rest = Substring(code)
      if expectsLiteral, rest.hasPrefix("\"") || rest.hasPrefix("+ \"") {
        found.append((index + 1, String(rest)))
      } else if let start = rest.range(of: "zh:") {
        rest = rest[start.upperBound...]
        // Keyword tables list what is accepted, not what is said.
        if rest.hasPrefix(" [") { continue }
        let end = rest.range(of: "en: \"")?.lowerBound ?? rest.endIndex
        found.append((index + 1, String(rest[..<end])))
        if end != rest.endIndex {
          expectsLiteral = false
          continue
        }
        if rest.hasSuffix("\"\"\"") { isInside = true }
        expectsLiteral = true
        continue
      }
      if code.contains("en:") { expectsLiteral = false }
    }
    return found
  }

  @Test func chineseSentencesKeepToTheGlossary() throws {
    let words = try Self.neverWords()
    #expect(words.count >= 25)
    var sentences = 0
    for file in Self.files(under: "Sources", suffix: "swift") {
      for (line, text) in try Self.chinese(in: file) {
        sentences += 1
        Self.check(text, words, "\(file.lastPathComponent):\(line)")
      }
    }
    #expect(sentences > 50)
  }

  /// Words between backticks are what a file may hold, not what we say.
  @Test func docsKeepToTheGlossary() throws {
    let words = try Self.neverWords()
    var files = Self.files(under: "docs", suffix: "md")
    files += ["README.md", "CHANGELOG.md", "bin/spar", "bin/test", "bin/install", "bin/setup"].map {
      Self.root.appending(path: $0)
    }
    for file in files where file.lastPathComponent != "glossary.md" {
      for (index, line) in try Self.lines(of: file).enumerated() {
        let said = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "…")
        Self.check(said, words, "\(file.lastPathComponent):\(index + 1)")
      }
    }
  }

  /// In scripts, catalogues and personas a prospect may say anything; headings, advice to the rep and descriptions
  /// are ours.
  @Test func contentSpeaksToRepsInTheGlossarysWords() throws {
    let words = try Self.neverWords()
    let ours = ["#", ">", "- 提示：", "- 为什么：", "- 必说：", "- 目标："]
    var lines = 0
    for folder in ["scripts/zh", "corpora/objections/zh", "corpora/personas/zh"] {
      for file in Self.files(under: folder, suffix: "md") {
        for (index, line) in try Self.lines(of: file).enumerated()
        where ours.contains(where: line.hasPrefix) {
          lines += 1
          Self.check(line, words, "\(file.lastPathComponent):\(index + 1)")
        }
      }
    }
    #expect(lines > 300)
  }

  /// Records each word of the last column, and a success rate that does not say of what.
  private static func check(_ text: String, _ words: [NeverWord], _ place: String) {
    for never in words where text.contains(never.word) {
      Issue.record(
        "\(place) says \(never.word); docs/glossary.md has \(never.instead) for it: \(text)")
    }
    if text.replacing("邀约成功率", with: "").contains("成功率") {
      Issue.record("\(place) says 成功率 without what succeeds; say 邀约成功率: \(text)")
    }
  }

  private static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  private static func files(under folder: String, suffix: String) -> [URL] {
    let all = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (all?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == suffix }
  }
}
