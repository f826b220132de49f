import Diagnostics
import Shell
import TestKit
import Testing

/// `adopt`: tables as spreadsheets export them, in every dress, become the same catalogue.
@Suite struct AdoptTests {
  /// Adopts bytes as a file and returns what was written and said.
  private func adopt(
    _ bytes: [UInt8], _ words: [String] = []
  ) -> (status: CommandStatus, file: String, shown: String) {
    let fixed = FixedWorld()
    fixed.shipsLibrary = false
    var desk = Desk(world: Self.world(fixed) { bytes })
    let status = desk.run(["adopt", "table.csv"] + words)
    return (status, fixed.files["table.md"] ?? "", fixed.shown)
  }

  /// The world with a file table.csv of such bytes.
  private static func world(_ fixed: FixedWorld, _ bytes: @escaping () -> [UInt8]) -> World {
    fixed.files["table.csv"] = "x"
    var world = fixed.world
    let read = world.files.read
    world.files.read = { try $0 == "table.csv" ? bytes() : read($0) }
    return world
  }

  static let chinese = """
    客户异议,标准话术,备注
    我没时间,您看{时间一}，还是{时间二}？,高频
    "你先发份资料给我
    资料发邮箱就行","1. 一页，今天就发
    2. {时间一}，还是{时间二}？",
    咕噜咕噜,好的{未知} → 再说,
    ,,
    没人答得上来的一句,,

    """

  @Test func everyEncodingAndDelimiterGivesTheSameFile() {
    let text = Self.chinese
    let fixed = FixedWorld()
    var bytes = Array(text.utf8)
    var desk = Desk(world: Self.world(fixed) { bytes })
    func adopted(_ dressed: [UInt8]) -> String {
      bytes = dressed
      fixed.files["table.md"] = nil
      #expect(desk.run(["adopt", "table.csv"]) == .done)
      return fixed.files["table.md"] ?? ""
    }
    let file = adopted(bytes)
    #expect(
      file == """
        # table
        - 文档：异议库
        - 编号：table
        - 语言：中文
        - 版本：1

        > 收自 table.csv。括号里的「第几行」是那张表的行号。
        > 没有收成异议的行（缺说法或缺回应），一个字不少，都在下面：
        > 第 8 行：没人答得上来的一句

        ## 没时间
        > 备注：高频（第 2 行）
        - 编号：no-time
        - 性质：推脱
        - 说法：
          - 我没时间
        - 回应：您看{时间一}，还是{时间二}？

        ## 发资料
        - 编号：send-materials
        - 性质：推脱
        - 说法：
          - 你先发份资料给我
          - 资料发邮箱就行
        - 回应：一页，今天就发
        - 回应：{时间一}，还是{时间二}？

        ## 咕噜咕噜
        > 第 6 行，拿不准归哪一类：想好了改「类别」，编号也可以换。
        - 编号：row-6
        - 类别：other
        - 性质：推脱
        - 说法：
          - 咕噜咕噜
        - 回应：好的（未知） — 再说

        """)
    let tabs = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "\t") }
      .joined(separator: "\n")
    #expect(adopted([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == file)
    #expect(adopted(Array(tabs.utf8)) == file)
    #expect(adopted(Self.utf16(tabs)) == file)
    let crlf = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(adopted(Array(crlf.utf8)) == file)
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test func gbkAndWesternFilesAreRead() {
    // 异议,回应 / 我没时间,好的 in GBK.
    let gbk: [UInt8] =
      [0xD2, 0xEC, 0xD2, 0xE9, 0x2C, 0xBB, 0xD8, 0xD3, 0xA6, 0x0A]
      + [0xCE, 0xD2, 0xC3, 0xBB, 0xCA, 0xB1, 0xBC, 0xE4, 0x2C, 0xBA, 0xC3, 0xB5, 0xC4, 0x0A]
    let (status, file, shown) = adopt(gbk, ["--json"])
    #expect(status == .done)
    #expect(file.contains("  - 我没时间\n- 回应：好的\n"))
    #expect(shown.contains(#""encoding":"GB18030""#))
    let western =
      Array("Objection;Response\nI".utf8) + [0x92] + Array("m busy;That".utf8) + [0x92]
      + Array("s fair\n".utf8)
    #expect(adopt(western).file.contains("  - I’m busy\n- Answer: That’s fair\n"))
  }

  @Test func columnsAreNamedWhereTheyCannotBeGuessed() {
    let odd = Array("客户异议,乙\n我没时间,好的\n".utf8)
    let (status, file, shown) = adopt(odd, ["--lang", "en"])
    #expect(status == .badData && file.isEmpty)
    #expect(shown.contains("its columns are 客户异议, 乙; say which with --map answer=COLUMN"))
    #expect(adopt(odd, ["--map", "answer=乙"]).file.contains("- 回应：好的"))
    #expect(adopt(odd, ["--map", "回应=2"]).file.contains("- 回应：好的"))
    #expect(adopt(odd, ["--map", "anser=乙"]).status == .usage)
    #expect(adopt(odd, ["--map", "answer=丙"]).status == .badData)
  }

  /// 类型 is as often the nature as the label: what stands in the column decides.
  @Test func natureAndLabelAreToldApartByTheCells() {
    let table = """
      客户原话,类型,回应
      我没时间,拖延,您看{时间一}，还是{时间二}？
      太贵了,顾虑型,您拿哪家比的？
      别再打了,到此为止,好的，不再打扰您。
      我再想想,价格,您在想哪一块？

      """
    let (status, file, shown) = adopt(Array(table.utf8), ["--lang", "zh"])
    #expect(status == .done)
    #expect(shown.contains("类型 → 性质"))
    #expect(file.contains("- 性质：推脱\n- 说法：\n  - 我没时间\n"))
    #expect(file.contains("- 性质：真顾虑\n- 说法：\n  - 太贵了\n"))
    #expect(file.contains("- 性质：到此为止\n- 说法：\n  - 别再打了\n"))
    // What names no nature is kept.
    #expect(file.contains("> 性质：价格（第 5 行）"))
    let english = """
      Objection,Type,Category,Response
      I have no time,Stall,no time,"{slot1}, or {slot2}?"
      It is too expensive,Genuine concern,too expensive,What are you comparing with?

      """
    let other = adopt(Array(english.utf8))
    #expect(other.shown.contains("Type → nature") && other.shown.contains("Category → label"))
    #expect(other.file.contains("- Id: price-too-high\n- Nature: real\n"))
    // Headed the other way round, read the same way.
    let swapped = adopt(Array("异议,性质,回应\n一句怪话,没时间,好的\n".utf8))
    #expect(swapped.shown.contains("性质 → label") && swapped.file.contains("- 编号：no-time\n"))
  }

  /// Rows numbered one by one: the numbers join rows and are kept, and are nobody's id.
  @Test func aQuoteThatIsNotClosedSwallowsNoRow() {
    let open = adopt(Array("异议,回应\n没时间,周二？\n\"太贵了,值得\n没预算,周三？\n".utf8))
    #expect(open.status == .badData && open.file.isEmpty)
    #expect(open.shown.contains("line 3: a quote opened in this row"), "\(open.shown)")
    let rows = (1...3).map { "a\($0),b,c,d,Does Tuesday or Thursday suit you?\n" }.joined()
    let held = adopt(Array(("objection,x,y,z,answer\n\"" + rows + "no\",b,c,d,Yes?\n").utf8))
    #expect(held.shown.contains("line 2: a cell looks as if it held 2 more rows"), "\(held.shown)")
  }

  @Test func runningNumbersAreNoIDs() {
    let table = "编号,异议,回应\n1,我没时间,好的\n2,咕噜咕噜,好的\n2,咕噜咕噜咕噜,行\n"
    let (status, file, _) = adopt(Array(table.utf8), ["--lang", "zh"])
    #expect(status == .done)
    #expect(!file.contains("- 编号：1\n") && !file.contains("- 编号：2\n"))
    #expect(file.contains("> 编号：2（第 3 行）\n") && file.contains("- 编号：row-3\n"))
    #expect(file.contains("  - 咕噜咕噜\n  - 咕噜咕噜咕噜\n- 回应：好的\n- 回应：行\n"))
  }

  @Test func whatIsNoTableIsSaidInOneSentence() {
    #expect(adopt([0x50, 0x4B, 3, 4, 0]).shown.contains("is a workbook and no CSV"))
    #expect(adopt([0x61, 0, 0x62]).shown.contains("is no text"))
    #expect(adopt([]).shown.contains("is empty"))
    #expect(adopt([0xFF, 0xFF, 0x2C, 0x81, 0x0A]).status == .badData)
    #expect(adopt(Array("说法,回应\n你好,\n".utf8)).shown.contains("nothing was written"))
    let fixed = FixedWorld()
    fixed.files["table.csv"] = "说法,回应\n我没时间,好的\n"
    fixed.files["table.md"] = "mine"
    var desk = Desk(world: fixed.world)
    #expect(desk.run(["adopt", "table.csv"]) == .inputOutput)
    #expect(fixed.files["table.md"] == "mine")
    #expect(desk.run(["adopt", "nowhere.csv"]) == .noInput)
  }

  /// Random cells: every word of the table stands in the file, which reads and is in house style.
  @Test func nothingIsLostWhateverTheTable() {
    var dice: UInt64 = 3
    func next(_ count: Int) -> Int {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((dice >> 33) % UInt64(count))
    }
    let pieces = [
      "没时间", "{", "}", "→", "：", "\"\"", ",", "\n", "- ", "## ", "{时间一}", "好", "/", "=>",
    ]
    for round in 0..<25 {
      var words: [String] = []
      let rows = (0..<6).map { row in
        (0..<4).map { column -> String in
          guard next(3) > 0 else { return "" }
          let word = "w\(round)x\(row)x\(column)"
          words.append(word)
          let around = (0..<3).map { _ in pieces[next(pieces.count)] }
          return "\"" + around[0] + word + around[1] + around[2] + "\""
        }.joined(separator: ",")
      }
      let table = "异议,回应,别说,其他\n" + rows.joined(separator: "\n") + "\n甲,乙,,\n"
      let (status, file, _) = adopt(Array(table.utf8), ["--lang", "zh"])
      #expect(status == .done)
      for word in words { #expect(file.contains(word), "\(word) of \(table)") }
      let fixed = FixedWorld()
      fixed.shipsLibrary = false
      fixed.files["table.md"] = file
      var desk = Desk(world: fixed.world)
      #expect(desk.run(["fmt", "--check", "table.md"]) == .done, "\(file) \(fixed.shown)")
    }
  }
}
