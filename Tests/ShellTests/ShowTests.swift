import Diagnostics
import Shell
import TestKit
import Testing

/// `show`: pages that fit, say everything and leave nothing dangerous in.
@Suite struct ShowTests {
  private func show(_ words: [String], columns: Int = 80, in world: FixedWorld? = nil) -> String {
    let fixed = world ?? FixedWorld()
    fixed.columns = columns
    var desk = Desk(world: fixed.world)
    #expect(desk.run(["show"] + words) == .done, "\(fixed.shown)")
    return fixed.output
  }

  static let script = """
    # 小约
    - 文档：话术
    - 编号：small
    - 语言：中文
    - 异议库：few
    - 填空：
      - 称呼 = 周经理

    ## 开场
    - 环节：开场
    - 我：{称呼}您好。
    - 客户：什么事？ → 邀约
    - 客户：打错了。 → 打错

    ## 打错
    - 环节：收尾
    - 我：对不住。

    ## 邀约
    - 环节：邀约
    - 最多：3 次 → 道别
    - 我：您看{时间一}，还是{时间二}？
    - 客户：{时间一}吧。 → 道别
    - 异议：全部 → 邀约

    ## 道别
    - 环节：收尾
    - 我：您忙。

    """

  static let catalogue = """
    # 几条
    - 文档：异议库
    - 编号：few
    - 语言：中文

    ## 没时间
    - 编号：no-time
    - 性质：推脱
    - 说法：我没时间
    - 认同：排得真满。
    - 回应：您看{时间一}，还是{时间二}？

    """

  @Test func aScriptIsItsMainLineItsBranchesAndItsAnswers() {
    let fixed = FixedWorld()
    fixed.shipsLibrary = false
    fixed.environment["SPAR_LIBRARY"] = "lib"
    fixed.files["lib/small.md"] = Self.script
    fixed.files["lib/few.md"] = Self.catalogue
    let page = show(["小约", "--lang", "zh", "--plain"], in: fixed)
    #expect(
      page == """
        小约
        small · 中文 · 第 1 版 · 及格线 70 · 异议库 few
        主线：1 开场 → 2 邀约 → 3 道别

        1 开场
        我    周经理您好。
        客户  什么事？ → 2 邀约
        客户  打错了。 → 4 打错

        2 邀约 · 最多 3 次 → 3 道别
        我    您看{时间一}，还是{时间二}？
        客户  {时间一}吧。 → 3 道别
        异议  全部 → 2 邀约

        3 道别 · 收尾
        我    您忙。

        支线

        4 打错 · 收尾
        我    对不住。

        异议的应对

        没时间  推脱
        认同  排得真满。
        回应  您看{时间一}，还是{时间二}？


        """)
    let beside = show(["small", "--lang", "zh"], in: fixed)
    #expect(beside.contains(" │ 异议的应对\n") && beside.contains(" │ 没时间  推脱\n"))
  }

  @Test(arguments: [40, 80], Language.allCases)
  func everyPageFits(_ columns: Int, _ language: Language) {
    for name in ["first-call", "basics", "no-time", "busy-manager"] {
      let page = show([name, "--lang", language.rawValue], columns: columns)
      for line in page.split(separator: "\n") {
        #expect(line.cells <= columns, "\(name): \(line)")
      }
    }
  }

  @Test func whatHasErrorsIsShownAsFarAsItWasRead() {
    let fixed = FixedWorld()
    fixed.shipsLibrary = false
    fixed.files["a.md"] = "# A\u{1B}[31m\n- Document: script\n- Id: a\n- Language: English\n## S\n"
    let page = show(["a.md"], in: fixed)
    #expect(page.hasPrefix("A␛[31m\n"))
    #expect(fixed.errors.contains("errors; what could be read follows"))
    var desk = Desk(world: fixed.world)
    #expect(desk.run(["show", "nothing"]) == .noInput)
  }
}
