import Diagnostics
import Playbooks
import TestKit
import Testing

/// Reading never traps, loses nothing, and keeps its spans in the text.
@Suite struct ReadingTests {
  static let seeds =
    Tree.shipped + Tree.files(under: "corpora/broken", suffix: ".md").map(Tree.source)

  /// Reads and checks what holds for any text at all.
  static func hold(_ text: String, _ comment: String) {
    let source = SourceText(name: "any.md", text: text)
    let outline = Outline(reading: source)
    #expect(outline.text == source.text, "\(comment)")
    var offset = 0
    for line in outline.lines {
      for piece in line.pieces {
        #expect(piece.start == offset, "\(comment)")
        offset = piece.end
      }
    }
    #expect(offset == source.bytes.count, "\(comment)")
    let (_, findings) = Playbook.read([source])
    for finding in findings {
      let spans =
        [finding.primary] + finding.secondary.map(\.span)
        + (finding.fix?.edits.map(\.span) ?? [])
      for span in spans { #expect(span.end <= source.bytes.count, "\(comment) \(finding.name)") }
    }
    for finding in findings.prefix(3) { _ = finding.excerpt(.zh, cells: 40).plain }
  }

  @Test func losesNothingOfWhatShips() {
    for source in Self.seeds { Self.hold(source.text, source.name) }
  }

  @Test func mutatedTextsAreRead() {
    var dice = Dice(seed: 7)
    for round in 0..<120 {
      let source = Self.seeds[Int(dice.next() % UInt64(Self.seeds.count))]
      var lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
      if lines.count > 60 { lines = Array(lines.prefix(60)) }
      for _ in 0...(dice.next() % 4) {
        guard !lines.isEmpty else { break }
        let one = Int(dice.next() % UInt64(lines.count))
        let two = Int(dice.next() % UInt64(lines.count))
        switch dice.next() % 5 {
        case 0: lines.remove(at: one)
        case 1: lines.insert(lines[two], at: one)
        case 2: lines.swapAt(one, two)
        case 3: lines[one] = cut(lines[one], &dice)
        default: lines[one] = insert(lines[one], &dice)
        }
      }
      Self.hold(lines.joined(separator: dice.next() % 3 == 0 ? "\r\n" : "\n"), "round \(round)")
    }
  }

  @Test func randomBytesAreRead() {
    var dice = Dice(seed: 11)
    let marks = Array("-*+#>：:→->=｛{}（）() \u{3000}\t\r\n、/／＝=|0９客户我环节".utf8)
    for round in 0..<150 {
      let count = Int(dice.next() % 300)
      let bytes = (0..<count).map { _ in
        dice.next() % 3 == 0
          ? UInt8(truncatingIfNeeded: dice.next()) : marks[Int(dice.next() % UInt64(marks.count))]
      }
      Self.hold(String(decoding: bytes, as: UTF8.self), "round \(round)")
    }
  }

  /// Cuts a line at any byte, mid-character too.
  private func cut(_ line: String, _ dice: inout Dice) -> String {
    let bytes = Array(line.utf8)
    return String(decoding: bytes.prefix(Int(dice.next() % UInt64(bytes.count + 1))), as: UTF8.self)
  }

  private func insert(_ line: String, _ dice: inout Dice) -> String {
    let odd = [
      "→", "{", "}", "：", "\u{0}", "\u{1B}[31m", "（", "）", "\u{3000}", "##", "- ", "\u{FFFD}", "＝",
      "👩‍🏫",
    ]
    var characters = Array(line)
    let place = Int(dice.next() % UInt64(characters.count + 1))
    characters.insert(contentsOf: odd[Int(dice.next() % UInt64(odd.count))], at: place)
    return String(characters)
  }
}

/// SplitMix64, so that a failure can be had again.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
