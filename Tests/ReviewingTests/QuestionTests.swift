import CivilTime
import Diagnostics
import Reviewing
import Testing

@Suite struct QuestionTests {
  @Test(arguments: [
    "要更主动一点", "以后多注意", "I should listen better", "多练习，坚持下去", "It went badly",
  ])
  func whatIsTrueOfAnyoneIsAskedAgain(_ answer: String) {
    #expect(Review.Question.lostCall.refusal(of: answer) == .vague)
    #expect(Review.Question.weakStage.refusal(of: answer) == .vague)
  }

  @Test(arguments: [
    "第十二通，我说晚了", "第 12 通", "他说「你发我看看」，我就发了", "call #31: “send it over”", "１２号那通",
  ])
  func aCallOrAQuoteIsTaken(_ answer: String) {
    #expect(Review.Question.lostCall.refusal(of: answer) == nil)
  }

  @Test(arguments: ["我态度不好，第 3 通", "I was lazy on call 4", "不够努力"])
  func characterExplainsNoNumber(_ answer: String) {
    #expect(Review.Question.target.refusal(of: answer) == .character)
    #expect(Review.Question.lostCall.refusal(of: answer) == .character)
  }

  @Test func moodAndTheLeadsSentenceAreTheRepsOwn() {
    #expect(Review.Question.mood.refusal(of: "有点懒惰") == nil)
    #expect(Review.Question.lead.refusal(of: "随便") == nil)
  }

  @Test func theProgramNeverSpeaksOfAttitude() {
    for refusal in [Review.Question.Refusal.vague, .character] {
      #expect(!refusal.sentence.zh.contains("态度"))
      #expect(!refusal.sentence.en.contains("attitude"))
    }
  }
}
