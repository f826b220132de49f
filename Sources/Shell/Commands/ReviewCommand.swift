import ArgumentParser
import Diagnostics
import Reviewing

struct ReviewCommand: DeskCommand {
  static let card = CommandCard(
    "review", chinese: ["周复盘", "复盘"], group: .review,
    summary: Bilingual(
      zh: "一周的目标、实际、比率、最弱一环和下一步练什么",
      en: "a week: target and actual, rates, the weak stage, what to practise next"),
    usage: "[--week 2026-W47]",
    arguments: [
      .init(
        "--week", "WEEK",
        Bilingual(zh: "哪一周（默认这周），也可以写 last", en: "which week (this one), or last"),
        completes: .weeks)
    ],
    examples: ["review", "review --week 2026-W47"])

  @Option var week: String?

  func run(at desk: inout Desk) throws {
    let week = try DayWords.week(week, desk)
    let review = try desk.review(of: week)
    if desk.isJSON { return desk.show(ReviewJSON.json(review)) }
    let language = desk.language
    desk.say(
      review.text(
        language, cells: desk.columns,
        names: Review.Names(
          objection: { Naming.objection($0, language) },
          askStyle: { Naming.askStyle($0, language) })))
  }
}
