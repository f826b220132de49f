import Statistics
import Testing

@Suite struct PlanTests {
  @Test func listsThirtyEightNamesForFiveAtOneInFive() throws {
    let plan = try #require(ListPlan(appointments: 5, rate: .exact(0.2)))
    #expect(plan.list == 38)
    #expect(plan.naive == 25)
    #expect(abs((plan.naiveProbability ?? 0) - 0.579) < 0.0005)
  }

  @Test func listsFortyFourWhenTheRateIsOnlyTenOfFifty() throws {
    let plan = try #require(ListPlan(appointments: 5, rate: .observed(Proportion(10, of: 50))))
    #expect(plan.list == 44)
  }

  @Test(arguments: [(0, 0.9), (5, 0.0), (5, 1.0), (-1, 0.5)])
  func refusesWhatMakesNoSense(_ appointments: Int, _ confidence: Double) {
    #expect(
      ListPlan(appointments: appointments, confidence: confidence, rate: .exact(0.2)) == nil)
  }

  @Test func saysNothingForARateOfZero() {
    #expect(ListPlan(appointments: 1, rate: .exact(0)) == nil)
  }
}

@Suite struct ProportionTests {
  @Test func neverLeavesItsBounds() {
    for trials in 0...60 {
      var width = 2.0
      for successes in 0...trials {
        let proportion = Proportion(successes, of: trials)
        let interval = proportion.wilson()
        #expect(interval.low >= 0 && interval.high <= 1)
        if let estimate = proportion.estimate { #expect(interval.contains(estimate)) }
        let wider = Proportion(successes * 10, of: trials * 10).wilson().width
        width = interval.width
        if trials > 0 { #expect(wider < width) }
      }
    }
  }

  @Test func survivesNonsense() {
    #expect(Proportion(5, of: -1).trials == 0)
    #expect(Proportion(9, of: 3).successes == 3)
    #expect(Proportion(0, of: 0).wilson() == Interval(low: 0, high: 1))
    #expect(Proportion(0, of: 0).trialsUntilSettled() == 200)
    #expect(Proportion(20, of: 300).trialsUntilSettled() == 0)
  }
}

@Suite struct ComparisonTests {
  @Test func tellsTwentyFromThirtyWithTwoHundredNinetyFourASide() {
    #expect(Comparison.neededTrials(telling: 0.2, from: 0.3) == 294)
    #expect(Comparison.neededTrials(telling: 0.2, from: 0.2) == nil)
  }

  /// Berkeley admissions of 1973, men against women in six departments (Bickel, Hammel and
  /// O'Connell 1975): the figures every statistics package prints.
  @Test func poolsTheBerkeleyStrata() throws {
    let departments = [
      ((512, 825), (89, 108)), ((353, 560), (17, 25)), ((120, 325), (202, 593)),
      ((138, 417), (131, 375)), ((53, 191), (94, 393)), ((22, 373), (24, 341)),
    ]
    let pooled = StratifiedComparison(
      departments.map { men, women in
        Comparison(Proportion(men.0, of: men.1), Proportion(women.0, of: women.1))
      })
    #expect(abs(try #require(pooled.oddsRatio) - 0.904_696_8) < 1e-6)
    let test = try #require(pooled.test)
    #expect(abs(test.chiSquared - 1.5246) < 1e-4)
    #expect(abs(test.p - 0.2169) < 1e-4)
  }

  @Test func knowsHowLikelyARunOfRefusalsIs() {
    // Twenty in a row somewhere in a hundred at 12 %: the dry-spell card's example.
    let chance = Binomial.someRun(ofFailures: 20, in: 100, at: 0.12)
    #expect(abs(chance - 0.64) < 0.02)
    // By hand: a run of two tails in three fair tosses is TT?, ?TT: 3 of 8.
    #expect(abs(Binomial.someRun(ofFailures: 2, in: 3, at: 0.5) - 0.375) < 1e-12)
  }
}
