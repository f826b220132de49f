import Diagnostics
import Foundation
import Playbooks
import TestKit
import Testing

/// cmark as oracle (format.md): in every clean file the headings, fields, items and notes we read are those Markdown has.
@Suite struct MarkdownOracleTests {
  /// A block by its line: what it is, how deep, and its text as written.
  struct Block: Hashable, CustomStringConvertible {
    let line: Int
    let kind: String
    let text: String
    var description: String { "\(line) \(kind) \(text)" }
  }

  @Test func everyCleanFileIsTheMarkdownItLooksLike() throws {
    guard let program = Self.program else {
      print("cmark: skipped, it is not installed (bin/setup --tests installs it)")
      return
    }
    var blocks = 0
    for file in Tree.shipped {
      let ours = Self.blocks(Outline(reading: file))
      let theirs = try Self.blocks(file, by: program)
      blocks += ours.count
      #expect(
        ours == theirs,
        "\(file.name): \(Set(ours).symmetricDifference(theirs).sorted { $0.line < $1.line }.prefix(6))"
      )
    }
    print(
      "cmark: \(blocks) headings, fields, items and notes of \(Tree.shipped.count) files are equal")
    #expect(blocks > 1000)
  }

  private static var program: String? {
    ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  private static func blocks(_ outline: Outline) -> [Block] {
    outline.lines.enumerated().compactMap { index, line in
      let kind: String
      switch line.kind {
      case .title: kind = "heading 1"
      case .section: kind = "heading 2"
      case .field: kind = "item 1"
      case .item: kind = "item 2"
      case .note: kind = "note"
      case .blank: return nil
      case .stray: kind = "stray"
      }
      let start = line.kind == .field ? line.name.start : line.value.start
      let source = outline.source
      return Block(
        line: index + 1, kind: kind, text: source[Span(start, line.value.end)].trimmed)
    }
  }

  // MARK: cmark

  private static func blocks(_ file: SourceText, by program: String) throws -> [Block] {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--to", "xml", "--sourcepos", Tree.root + "/" + file.name]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(
      decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return blocks(file, xml: output)
  }

  /// Reads the tags that hold lines; cmark writes each on a line of its own.
  private static func blocks(_ file: SourceText, xml: String) -> [Block] {
    var all: [Block] = []
    var depth = 0
    var quotes = 0
    for line in xml.split(separator: "\n") {
      let tag = line.drop { $0 == " " }
      if tag.hasPrefix("<list ") { depth += 1 }
      if tag.hasPrefix("</list>") { depth -= 1 }
      if tag.hasPrefix("<block_quote ") { quotes += 1 }
      if tag.hasPrefix("</block_quote>") { quotes -= 1 }
      let isHeading = tag.hasPrefix("<heading ")
      // Whatever holds text and is no part of the format shows up as itself.
      let isOdd = ["<code_block ", "<html_block ", "<thematic_break "].contains {
        tag.hasPrefix($0)
      }
      guard isHeading || isOdd || tag.hasPrefix("<paragraph "), let place = place(tag) else {
        continue
      }
      for number in place.first.line...place.last.line {
        let whole = file.lineSpan(number)
        let start = number == place.first.line ? whole.start + place.first.column - 1 : whole.start
        let end = number == place.last.line ? whole.start + place.last.column : whole.end
        var text = file[Span(min(start, end), end)].trimmed
        var kind = quotes > 0 ? "note" : depth > 0 ? "item \(depth)" : isOdd ? "odd" : "paragraph"
        if isHeading {
          kind = "heading \(text.prefix { $0 == "#" }.count)"
          text = String(text.drop { $0 == "#" }).trimmed
        } else if quotes > 0, text.hasPrefix(">") {
          text = String(text.dropFirst()).trimmed
        } else if number > place.first.line {
          kind += ", continued"
        }
        all.append(Block(line: number, kind: kind, text: text))
      }
    }
    return all
  }

  /// The lines and byte columns of `sourcepos="5:3-5:7"`, 1-based, the last one inside.
  private static func place(
    _ tag: Substring
  ) -> (first: (line: Int, column: Int), last: (line: Int, column: Int))? {
    let parts = tag.split(separator: "\"")
    guard parts.count > 1, parts[0].hasSuffix("sourcepos=") else { return nil }
    let numbers = parts[1].split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
    guard numbers.count == 4 else { return nil }
    return ((numbers[0], numbers[1]), (numbers[2], numbers[3]))
  }
}
