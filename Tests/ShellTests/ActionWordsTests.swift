import CivilTime
import Testing

@testable import Shell

@Suite struct ActionWordsTests {
  private static let now = Slot("2026-11-24T10:00")!

  @Test(arguments: [
    ("先问清再回应，10 次，周五之前", 10), ("先问清再回应 十次 周五之前", 10), ("把应对卡念 20 遍，11月27号", 20),
    ("find out before answering, 10 times, by Friday", 10),
    ("two slots each time x12 by 2026-11-27", 12),
  ])
  func anActionSaysWhatHowManyAndByWhen(_ words: String, _ times: Int) {
    let action = ActionWords(words, at: Self.now)
    #expect(action.missing.isEmpty, "\(words)")
    #expect(action.times == times)
    #expect(action.due == Day("2026-11-27"))
  }

  @Test func whatIsMissingIsNamed() {
    #expect(ActionWords("先问清再回应", at: Self.now).missing.count == 2)
    #expect(ActionWords("第 3 通那样的开场，周五之前", at: Self.now).times == nil)
    #expect(ActionWords("10 次", at: Self.now).due == nil)
    #expect(ActionWords.list("甲乙丙丁 3 次，周五；戊己庚辛 4 次，周四", at: Self.now).count == 2)
  }
}
