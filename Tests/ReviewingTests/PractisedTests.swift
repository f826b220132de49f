import CivilTime
import Diagnostics
import Reviewing
import Statistics
import Testing

/// What was practised of an objection stands beside what became of it in real calls.
@Suite struct PractisedTests {
  private func met(_ met: Int, _ handled: Int) -> Tally {
    var tally = Tally()
    tally[.met] = met
    tally[.handled] = handled
    return tally
  }

  private var review: Review {
    var review = Review(
      week: Week(of: Day(number: 20_000)), calls: Tally(), before: Tally(), earlier: Tally(),
      practice: Tally())
    review.objections = [
      Review.Part(key: "no-time", tally: met(4, 1)), Review.Part(key: "no-money", tally: met(9, 0)),
    ]
    review.practiceObjections = [Review.Part(key: "no-time", tally: met(2, 2))]
    review.drilled = ["no-time": 3, "send-materials": 1]
    review.drillsDone = 4
    return review
  }

  @Test func practiceCallsAndDrillsAddUpAndRealCallsStayApart() {
    let list = review.practised
    #expect(list.map(\.key) == ["no-time", "send-materials"])
    #expect(list.map(\.times) == [5, 1])
    #expect(list.map(\.real) == [met(4, 1), Tally()])
  }

  @Test(arguments: Language.allCases)
  func drillsAloneAreAWeekOfPractice(_ language: Language) {
    let names = Review.Names(objection: { $0 }, askStyle: { $0 })
    let text = review.text(language, cells: 80, names: names).plain
    let lines =
      language == .zh
      ? ["对练 0 通 · 约到 0 · 速练 4 张", "no-time：练 5 → 遇到 4 → 化解 25%", "send-materials：练 1 → 这周没遇到"]
      : [
        "no-time: practised 5 → met 4 → handled 25%",
        "send-materials: practised 1 → not met this week",
      ]
    for line in lines { #expect(text.contains(line), "\(text)") }
    #expect(!text.contains("no-money: practised"))
  }
}
