import Console
import TestKit
import Testing

@testable import Shell

@Suite struct ObjectionWordsTests {
  private func desk(_ world: FixedWorld) -> Desk { Desk(world: world.world) }

  @Test(arguments: [
    ("no-time", "no-time"), ("没时间", "no-time"), ("我们有固定的厂家了，不换", "have-supplier"),
    ("我们没预算", "no-budget"), ("别再打来了，把我号码删掉", "do-not-call"),
    ("take me off your list and never call again", "do-not-call"),
    ("I have to ask my wife", "discuss-with-others"),
  ])
  func knowsAnExcuseAsItWasSaid(_ words: String, _ id: String) throws {
    let desk = desk(FixedWorld())
    let found = try ObjectionWords.named(words, desk) ?? ObjectionWords.meaning(words, desk)
    #expect(found == id)
  }

  @Test func asksAPersonWhenUnsureAndLeavesAProgramAlone() throws {
    let words = "柱状图右边那根斜线"
    let program = FixedWorld()
    #expect(try ObjectionWords.meaning(words, desk(program)) == nil)
    let person = FixedWorld()
    person.isConversational = true
    person.typed = [.line("１")]
    #expect(try ObjectionWords.meaning(words, desk(person)) != nil)
    #expect(person.output.contains("都不是") || person.output.contains("none of these"))
    person.typed = [.line("0")]
    #expect(try ObjectionWords.meaning(words, desk(person)) == nil)
  }

  @Test func commasPartNamesAndSemicolonsPartWhatWasSaid() {
    let desk = desk(FixedWorld())
    #expect(
      ObjectionWords.parts("no-time, 不是没兴趣，是没预算；太贵", desk) == ["no-time", "不是没兴趣，是没预算", "太贵"])
    #expect(ObjectionWords.parts("has a supplier,no-tme", desk) == ["has a supplier", "no-tme"])
    #expect(ObjectionWords.parts(" ,，", desk).isEmpty)
  }
}
