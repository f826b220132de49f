import Diagnostics
import Playbooks
import Testing

/// Files nobody should write are read in near-linear time and without a trap.
@Suite struct RobustnessTests {
  static let head = "# Long\n- Document: script\n- Id: long\n- Language: English\n- Goal: none\n\n"

  static func script(stages: Int) -> String {
    var text = head
    for number in 0..<stages {
      text += "## Stage \(number)\n- Kind: question\n- Rep: Number \(number)?\n"
      text += "- Prospect: Go on. → Stage \(number + 1)\n\n"
    }
    return text + "## Stage \(stages)\n- Kind: end\n- Rep: Bye.\n"
  }

  static func seconds(_ text: String) -> (Double, Int) {
    let clock = ContinuousClock()
    var found = 0
    let time = clock.measure {
      found = Playbook.read([SourceText(name: "long.md", text: text)]).1.count
    }
    let parts = time.components
    return (Double(parts.seconds) + Double(parts.attoseconds) / 1e18, found)
  }

  @Test func tenTimesTheStagesTakeLittleMoreThanTenTimesAsLong() {
    let (short, _) = Self.seconds(Self.script(stages: 300))
    let (long, found) = Self.seconds(Self.script(stages: 3_000))
    print("300 stages \(short) s, 3,000 stages \(long) s")
    #expect(found <= 2)
    #expect(long < short * 40)
  }

  @Test func misspeltTargetsDoNotMakeItQuadratic() {
    let text = Self.script(stages: 1_500).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("- Prospect") ? $0 + "x" : $0 }.joined(separator: "\n")
    let (time, found) = Self.seconds(text)
    print("1,500 misspelt targets \(time) s")
    #expect(found >= 1_500)
    #expect(time < 60)
  }

  @Test func oneVeryLongLineIsRead() {
    let words = String(repeating: "{rep} 说 ", count: 10_000)
    let (time, _) = Self.seconds(Self.head + "## A\n- Kind: end\n- Rep: \(words)\n")
    print("one line of \(words.utf8.count) bytes \(time) s")
    #expect(time < 60)
  }

  @Test func manyFindingsInOneLongLineAreShownAsFastAsInManyLines() {
    let words = String(repeating: "没有人 {nobody} ", count: 1_000)
    let text = Self.head + "## A\n- Kind: end\n- Rep: \(words)\n"
    let (_, findings) = Playbook.read([SourceText(name: "long.md", text: text)])
    #expect(findings.count >= 1_000)
    for finding in findings.suffix(30) {
      #expect(finding.line(.en).utf8.count < 400)
      #expect(finding.excerpt(.zh).plain.utf8.count < 2_000)
    }
    // Columns count scalars, however far into the line: they lie 13 apart.
    let starts = findings.filter { $0.name == "undefined-blank" }
      .map { $0.source.position($0.primary.start).column }
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 == 13 })
  }

  @Test func whatCannotBeSeenIsShownHarmless() {
    let text = Self.head + "## A\u{1B}[2J\n- Kind: end\n- Rep: Bye\u{0}.\n- 忌\u{202E}：x\n"
    let (_, findings) = Playbook.read([SourceText(name: "odd\u{1B}.md", text: text)])
    let shown = findings.map { $0.excerpt(.zh).plain + $0.line(.en) }.joined()
    #expect(findings.contains { $0.name == "hidden-character" })
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test func aFileInAnotherEncodingIsOneFinding() {
    // 首次邀约 and more in GBK, as UTF-8 decoding leaves it.
    let bytes: [UInt8] = [
      0x23, 0x20, 0xCA, 0xD7, 0xB4, 0xCE, 0x0A, 0x2D, 0x20, 0xCE, 0xC4, 0xB5, 0xB5, 0xA3, 0xBA,
      0x0A, 0x2D, 0x20, 0xB1, 0xE0, 0x0A,
    ]
    let text = String(decoding: bytes, as: UTF8.self)
    let (_, findings) = Playbook.read([SourceText(name: "gbk.md", text: text)])
    #expect(findings.map(\.name) == ["bad-encoding"])
  }

  @Test func emptyAndOddFilesAreRead() {
    for text in [
      "", "\n", "\u{FEFF}", "#", "-", "- ", "  - x", ">", "\r\n\r\n", "→", "# \n- ：", "＃",
    ] {
      _ = Playbook.read([SourceText(name: "odd.md", text: text)])
    }
  }
}
