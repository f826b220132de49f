import Diagnostics
import Testing

@testable import Rehearsal

@Suite struct ClosingMarkTests {
  @Test(arguments: [
    "Who else uses you", "Has it worked for a firm like mine", "Which website did this come off",
    "Do you think I have time for this", "How much is it", "What's this about",
  ])
  func asksInEnglish(_ text: String) { #expect(endingWithMark(text, .en) == text + "?") }

  @Test(arguments: [
    "Do stop ringing", "Don't call me again", "Have a good day", "When I have time, I'll say",
    "What a nuisance", "I asked who you are",
  ])
  func statesInEnglish(_ text: String) { #expect(endingWithMark(text, .en) == text + ".") }

  @Test(arguments: ["你是谁", "怎么有我号码", "你们是骗子吗", "多少钱", "谁给你的电话"])
  func asksInChinese(_ text: String) { #expect(endingWithMark(text, .zh) == text + "？") }

  @Test(arguments: ["怎么都行", "没什么兴趣", "我没时间", "你先发份资料吧"])
  func statesInChinese(_ text: String) { #expect(endingWithMark(text, .zh) == text + "。") }

  @Test func keepsAMarkThatIsThere() {
    #expect(endingWithMark("喂？", .zh) == "喂？")
    #expect(endingWithMark("", .en) == "")
  }
}
