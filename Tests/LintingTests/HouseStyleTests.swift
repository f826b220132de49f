import Diagnostics
import Playbooks
import TestKit
import Testing

/// `fmt`: house style changes form and nothing else, and twice is once.
@Suite struct HouseStyleTests {
  static func text(_ text: String) -> String? {
    switch HouseStyle.written(SourceText(name: "any.md", text: text)) {
    case .text(let written): written
    case .refused: nil
    }
  }

  @Test func whatShipsIsInHouseStyle() {
    for file in Tree.shipped { #expect(Self.text(file.text) == file.text, "\(file.name)") }
  }

  @Test func formIsMended() {
    let rough = """


      ＃ 首次邀约
      *  文档：脚本
      - 代号: first
      － 语言：汉语
      - 及格线：７０
      - 变量：
         - 客户＝周经理
        *   地点 = 贵公司


      >备注不动  {这里} -> 也不动
      ##开场
      - 类型：开场白

      - 销售：｛ 客户 ｝您好，我是{我}。24/7 都在。
      - 客户：什么事?  -＞ 来意
      - 异议：A，B|C => 来意
      ## 来意
      - 环节:约访
      - 最多：３ 次->收尾
      - 我：您看{时间1}，还是{slot 2}？
      - 客户：{时间1}吧。→收尾( 时间1 )
      """
    let wanted = """
      # 首次邀约
      - 文档：话术
      - 编号：first
      - 语言：中文
      - 及格线：70
      - 填空：
        - 称呼 = 周经理
        - 地点 = 贵公司

      > 备注不动  {这里} -> 也不动

      ## 开场
      - 环节：开场

      - 我：{称呼}您好，我是{姓名}。24/7 都在。
      - 客户：什么事? → 来意
      - 异议：A、B、C → 来意

      ## 来意
      - 环节：邀约
      - 最多：3 次 → 收尾
      - 我：您看{时间一}，还是{时间二}？
      - 客户：{时间一}吧。 → 收尾（时间一）

      """
    #expect(Self.text(rough) == wanted)
    #expect(Self.text(wanted) == wanted)
  }

  @Test func lineEndsAndTheByteOrderMarkStay() {
    let text = "\u{FEFF}#  A\r\n- Document:script\r\n-  Id : a\r\n- Language:英文\r\n"
    #expect(
      Self.text(text) == "\u{FEFF}# A\r\n- Document: script\r\n- Id: a\r\n- Language: English\r\n")
  }

  @Test func whatCannotBeReadForSureIsLeftAlone() {
    let head = "# A\n- Document: script\n- Id: a\n- Language: English\n"
    for line in [
      "just words", "- Rep hello", "### Deep", "# Second", "## S\n- Rep: {rep", "\u{FFFD}",
      "## S\n- Prospect: a → b → c",
    ] {
      #expect(Self.text(head + line + "\n") == nil, "\(line)")
    }
    #expect(Self.text("") == nil)
  }

  /// Damaged files: where they are written at all, they mean what they meant, and a second time changes nothing.
  @Test func meaningIsKeptAndTwiceIsOnce() {
    var dice = SplitMixDice(state: 5)
    let seeds =
      Tree.shipped + Tree.files(under: "corpora/broken", suffix: ".md").map { Tree.source($0) }
    var written = 0
    for _ in 0..<(Tree.isThorough ? 4_000 : 120) {
      let seed = seeds[dice.below(seeds.count)]
      var lines = seed.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(80).map(
        String.init)
      for _ in 0..<3 {
        let index = dice.below(lines.count)
        lines[index] = Self.roughened(lines[index], &dice)
      }
      let before = lines.joined(separator: "\n")
      guard let once = Self.text(before) else { continue }
      written += 1
      #expect(Self.text(once) == once, "\(before)")
      let name = "any.md"
      #expect(
        FullWidthTests.meaning(SourceText(name: name, text: before))
          == FullWidthTests.meaning(SourceText(name: name, text: once)), "\(before)")
      let kept = { (text: String) in
        text.unicodeScalars.filter { ("一"..."龥").contains($0) }.count
      }
      #expect(abs(kept(once) - kept(before)) <= 40, "\(before)")
    }
    print("house style: \(written) damaged files written, twice the same, meaning kept")
    #expect(written > 30)
  }

  /// The line with a mark written another way.
  private static func roughened(_ line: String, _ dice: inout SplitMixDice) -> String {
    let swaps = [
      ("- ", "*   "), ("：", " : "), (": ", "："), (" → ", "->"), ("{", "｛ "), ("}", " ｝"),
      ("  - ", "\t+ "), ("## ", "＃＃"), (" = ", "＝"), ("（", "("), ("3", "３"), ("> ", ">"),
    ]
    let (mark, other) = swaps[dice.below(swaps.count)]
    let parts = line.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts.joined(separator: other) : line + "  "
  }
}

/// SplitMix64, so that a failure can be had again.
struct SplitMixDice {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(max(1, count)))
  }
}
