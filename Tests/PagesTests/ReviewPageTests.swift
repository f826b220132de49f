import CivilTime
import Diagnostics
import Foundation
import Pages
import Reviewing
import Statistics
import TestKit
import Testing

/// docs/reviews.md worked through, and pages of weeks that are hard to show.
@Suite struct ReviewPageTests {
  private static let week = Week("2026-W53") ?? Week(of: Day(number: 20_000))
  private static let names = Review.Names(objection: { $0 }, askStyle: { $0 })

  private func percent(_ share: Double) -> String { percentText(share) }

  @Test func theExampleOfTheDocsIsRight() throws {
    let text = try String(contentsOfFile: repositoryRoot + "/docs/reviews.md", encoding: .utf8)
    let seen = Proportion(3, of: 24)
    let interval = seen.wilson()
    let rate = Rate.appointment(.conversation)
    func limits(_ coverage: Double) -> Interval {
      Funnel.limits(target: 0.048, trials: 96, coverage: coverage) ?? Interval(low: 1, high: 1)
    }
    let plan = try #require(ListPlan(appointments: 5, rate: .observed(Proportion(10, of: 50))))
    let needed = try #require(Comparison.neededTrials(telling: 0.2, from: 0.3))
    let facts = [
      seen.percent, decimals((interval.low + interval.high) / 2), decimals(interval.width / 2),
      seen.intervalText, "\(rate.needed(seen))",
      percent(Binomial.someRun(ofFailures: 20, in: 100, at: 0.12)),
      percent(limits(0.95).low), percent(limits(0.95).high), percent(limits(0.998).high),
      "\(plan.list)", "\(plan.naive ?? 0)", percent(plan.naiveProbability ?? 0), "\(needed)",
    ]
    // Once in each language, and in the list at the end of the first.
    for fact in facts {
      #expect(text.components(separatedBy: fact).count > 3, "\(fact) is not in docs/reviews.md")
    }
    #expect(text.contains("Checked by ReviewPageTests: " + facts.joined(separator: ", ")))
  }

  private func decimals(_ value: Double) -> String {
    let number = Int((value * 10_000).rounded())
    return "0." + String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
  }

  private func tally(_ dials: Int, _ conversations: Int, _ appointments: Int) -> Tally {
    var tally = Tally()
    tally[.dials] = dials
    tally[.conversations] = conversations
    tally[.appointments] = appointments
    return tally
  }

  @Test(arguments: Language.allCases)
  func anEmptyWeekAndOneCallHavePages(_ language: Language) {
    for calls in [Tally(), tally(1, 0, 0), tally(1, 1, 0), tally(1, 1, 1)] {
      var review = Review(
        week: Self.week, calls: calls, before: Tally(), earlier: Tally(), practice: Tally())
      review.history = [Review.WeekCount(week: Self.week, tally: calls)]
      review.target = 0
      let html = WeekPage(review, language, names: Self.names, madeOn: Self.week.sunday).html
      #expect(html.contains("2026-W53"))
      #expect(!html.contains("nan") && !html.contains("inf\""))
      for cells in [40, 80] {
        let text = review.text(language, cells: cells, names: Self.names).plain
        #expect(text.split(separator: "\n").allSatisfy { $0.cells <= cells })
      }
      #expect(review.drop == nil)
      #expect(review.drySpell == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func namesAreNeverMarkup(_ language: Language) {
    let evil = "<script>alert(\"1\")</script>=cmd|'/c calc'!A1&\u{202E}"
    var review = Review(
      week: Self.week, calls: tally(90, 30, 3), before: Tally(), earlier: Tally(),
      practice: Tally())
    review.rep = evil
    review.objections = [Review.Part(key: evil, tally: met(9, 3))]
    review.sources = [
      Review.Part(key: evil, tally: tally(40, 20, 2)),
      Review.Part(key: "b", tally: tally(40, 20, 2)),
    ]
    review.actions = [Review.Action(what: evil, isDone: false, reason: evil)]
    review.moods = [Review.Mood(day: Self.week.monday, isGood: false, word: evil)]
    review.answers = [.lostCall: .said(evil)]
    let stratum = Team.Stratum(source: evil, isFirst: 1)
    let members = [evil, "b"].map {
      Team.Member(
        name: $0, week: [stratum: tally(90, 30, 3)], eightWeeks: [stratum: tally(900, 300, 30)],
        before: tally(900, 300, 10), bestBefore: 1, weeksBefore: 9)
    }
    let pages = [
      WeekPage(review, language, names: Self.names, madeOn: Self.week.sunday).html,
      TeamPage(
        Team(week: Self.week, base: .conversation, members: members), language,
        madeOn: Self.week.sunday
      ).html,
      Certificate(
        rep: evil, script: evil, persona: evil, score: 90, passMark: 80, day: Self.week.sunday,
        seed: 1, kept: [evil]
      ).html(language),
    ]
    for page in pages {
      #expect(!page.contains("<script"))
      #expect(page.contains("&lt;script&gt;"))
      #expect(!page.contains("\u{202E}"))
      #expect(!page.contains("http://") || !page.contains("src="))
    }
    #expect(!review.markdown(language, names: Self.names).contains("<script>"))
  }

  private func met(_ met: Int, _ handled: Int) -> Tally {
    var tally = Tally()
    tally[.met] = met
    tally[.handled] = handled
    return tally
  }

  @Test func aPageHoldsEverythingItNeeds() {
    let html = Certificate(
      rep: "a", script: "b", persona: "c", score: 70, passMark: 80, day: Self.week.sunday, seed: 1
    ).html(.en)
    for word in ["src=", "<script", "@import", "url(", "<link"] { #expect(!html.contains(word)) }
    #expect(html.contains("pass mark 80: 10 short"))
  }

  @Test func aRepWhoJoinedOnFridayIsFoldedAndNotJudged() {
    let stratum = Team.Stratum(source: "", isFirst: 2)
    let old = Team.Member(
      name: "old", week: [stratum: tally(100, 40, 4)], eightWeeks: [stratum: tally(800, 300, 30)],
      before: Tally(), bestBefore: 9, weeksBefore: 8)
    let fresh = Team.Member(
      name: "fresh", week: [stratum: tally(9, 3, 2)], eightWeeks: [stratum: tally(9, 3, 2)],
      before: Tally(), bestBefore: 0, weeksBefore: 0)
    let team = Team(week: Self.week, base: .conversation, members: [old, fresh])
    for table in team.tables {
      #expect(table.rows.map(\.name) == ["old"])
      #expect(table.foldedCount == 1)
      #expect(table.folded == Proportion(2, of: 3))
    }
    #expect(team.personalBests.isEmpty)
    #expect(team.mostImproved == nil)
  }

  @Test(arguments: [0, 3])
  func nobodyIsCalledTheSameWithoutCallsToTell(_ conversations: Int) {
    let stratum = Team.Stratum(source: "", isFirst: 2)
    let calls = [stratum: tally(9, conversations, 0)]
    let few = Team.Member(
      name: "few", week: calls, eightWeeks: calls, before: Tally(), bestBefore: 0, weeksBefore: 0)
    let team = Team(week: Self.week, base: .conversation, members: [few])
    let page = TeamPage(team, .en, madeOn: Self.week.sunday).html
    #expect(!page.contains("nobody is different"))
    #expect(page.contains("no real calls") == (conversations == 0))
    #expect(page.contains("1 rep (under \(Team.leastTrials) each): 0%") == (conversations > 0))
  }
}
