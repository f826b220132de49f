import Diagnostics
import Shell
import TestKit
import Testing

/// `adopt` of an outline: a script's skeleton with open points that lint lists.
@Suite struct OutlineTests {
  private func adopt(_ text: String, _ words: [String] = [], as name: String = "call.txt") -> (
    status: CommandStatus, world: FixedWorld
  ) {
    let world = FixedWorld()
    world.files[name] = text
    var desk = Desk(world: world.world)
    let status = desk.run(["adopt", name] + words)
    return (status, world)
  }

  static let chinese = """
    一、开场
      我：{称呼}您好，我是{公司}的{姓名}。
      客户：什么事？
    二、说明来意
      一个数字就够
      “排一次产，从半天缩到二十分钟。”
    三、邀约
      我：您看{时间一}，还是{时间二}？
      客户：{时间一}吧。 → 确认（时间一）
    四、确认
    五、退一步
    六、结束语：谢谢{称呼}，您忙。
    """

  @Test func everyPartBecomesAStage() {
    let (status, world) = adopt(Self.chinese, ["--lang", "zh"])
    #expect(status == .done)
    let file = world.files["call.md"] ?? ""
    #expect(
      file == """
        # call
        - 文档：话术
        - 编号：call
        - 语言：中文
        - 版本：1
        - 目标：
        - 异议库：basics

        > 收自 call.txt。空着的都要补：检查会一处处列出来。

        ## 开场
        - 环节：开场
        - 我：{称呼}您好，我是{公司}的{姓名}。
        - 客户：什么事？ → 说明来意
        - 异议：全部 → 邀约

        ## 说明来意
        > 一个数字就够
        - 环节：来意
        - 我：排一次产，从半天缩到二十分钟。
        - 客户：→ 邀约
        - 异议：全部 → 邀约

        ## 邀约
        - 环节：邀约
        - 最多：3 次 → 退一步
        - 我：您看{时间一}，还是{时间二}？
        - 客户：{时间一}吧。 → 确认（时间一）
        - 异议：全部 → 邀约

        ## 确认
        - 环节：确认
        - 我：
        - 客户：→ 结束语

        ## 退一步
        - 环节：退一步
        - 我：
        - 客户：→ 结束语

        ## 结束语
        - 环节：收尾
        - 我：谢谢{称呼}，您忙。

        """)
    var desk = Desk(world: world.world)
    #expect(desk.run(["lint", "call.md", "--format", "line"]) == .findings)
    let found = Set(
      world.takeShown().split(separator: "\n").compactMap {
        $0.split(separator: "[").last?.dropLast()
      })
    #expect(found.isSuperset(of: ["empty-value", "blank-without-default"]))
  }

  /// Headings by number, by #, by indentation, or by name alone: the same stages.
  @Test func everyWayOfWritingOneIsRead() {
    let outlines = [
      "1. Opening\n2. Purpose\n3. Ask\n4. Confirm\n5. Goodbye\n",
      "# My call\n## Opening\n- keep it short\n## Purpose\n## Ask\n## Confirm\n## Goodbye\n",
      "Opening\n  keep it short\nPurpose\nAsk\nConfirm\nGoodbye\n",
      "Opening\nPurpose\nAsk\nConfirm\nGoodbye\n",
      "Step 1: Opening\nRep: Hello, this is {rep}.\nStep 2: Purpose\nStep 3: Ask\nStep 4: Confirm\n"
        + "Step 5: Goodbye\n",
    ]
    for outline in outlines {
      let (status, world) = adopt(outline, ["--json"])
      #expect(status == .done)
      let kinds = ["opening", "purpose", "ask", "confirm", "end"].map { "\"kind\":\"\($0)\"" }
      let shown = world.takeShown()
      #expect(kinds.allSatisfy(shown.contains), "\(outline) gave \(shown)")
    }
  }

  @Test func nothingIsLostAndTheFormHolds() {
    let odd = """
      # 标题 {x}
      ## 开场 → 走
      客户：行不行 => 好 -> 邀约
      我：{公司}{谁}
      - 随便一句 {
      ＃ 收尾
      """
    let (status, world) = adopt(odd, as: "odd.md")
    #expect(status == .done)
    let file = world.files["odd-script.md"] ?? ""
    #expect(world.files["odd.md"] == odd)
    for word in ["标题", "开场", "走", "行不行", "好", "{公司}", "谁", "随便一句", "收尾"] {
      #expect(file.contains(word), "\(word) of \(file)")
    }
    var desk = Desk(world: world.world)
    #expect(desk.run(["fmt", "--check", "odd-script.md"]) == .done, "\(world.shown)")
    #expect(adopt("", as: "empty.txt").status == .badData)
    // A table is one whatever its ending.
    let (_, other) = adopt("异议\t回应\n我没时间\t好的\n", ["--lang", "zh"], as: "table.txt")
    #expect(other.files["table.md"]?.contains("文档：异议库") ?? false)
  }
}
