import Diagnostics
import TestKit
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  /// The fenced blocks marked `transcript`, without their fences.
  static func transcripts(in text: String) -> [String] {
    var blocks: [String] = []
    var block: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```transcript" {
        block = []
      } else if line == "```", let lines = block {
        blocks.append(lines.joined(separator: "\n") + "\n")
        block = nil
      } else {
        block?.append(String(line))
      }
    }
    return blocks
  }

  @Test func sessionsReplay() {
    let readme = Tree.source("README.md").text
    let blocks = Self.transcripts(in: readme)
    #expect(blocks.count == 2, "one session in each language")
    var current = readme
    for kept in blocks {
      let printed = Transcript(kept).replayed()
      if kept != printed { current.replace(kept, with: printed) }
      #expect(kept == printed, "README.md shows something else; UPDATE_GOLDEN=1 writes it anew")
    }
    if current != readme, Tree.updatesGoldens { Tree.write(current, to: "README.md") }
  }

  @Test func linksLeadSomewhere() {
    let readme = Tree.source("README.md").text
    for piece in readme.split(separator: "](").dropFirst() {
      let target = String(piece.prefix { $0 != ")" })
      #expect(!Tree.bytes(target).isEmpty, "README.md links to \(target)")
    }
  }
}
