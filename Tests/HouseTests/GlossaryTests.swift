import Foundation
import Testing

/// The program speaks the glossary's words and none of those it rules out.
@Suite struct GlossaryTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The words of the last column of docs/glossary.md.
  static func neverWords() throws -> [String] {
    let text = try String(contentsOf: root.appending(path: "docs/glossary.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).flatMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      return cells.dropLast().last.map { cell in
        cell.split(separator: "、").map { $0.trimmingCharacters(in: .whitespaces) }
      } ?? []
    }.filter { !$0.isEmpty }
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
    let sources = Self.root.appending(path: "Sources")
    var sentences = 0
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for (line, text) in try Self.chinese(in: file) {
        sentences += 1
        for word in words where text.contains(word) {
          Issue.record("\(file.lastPathComponent):\(line) says \(word): \(text)")
        }
      }
    }
    #expect(sentences > 50)
  }
}
