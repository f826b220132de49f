import Calling
import CivilTime
import Rehearsal
import Testing

private let tuesday = Instant("2026-11-24T10:00:00+08:00")!

/// Where a lead stands after its calls.
@Suite struct StandingTests {
  private let rules = CallRules()

  private func standing(
    _ calls: [(Reach, Outcome?)], every seconds: Int = 86_400, decisions: [Decision] = [],
    shape: (inout Attempt) -> Void = { _ in }
  ) -> Standing {
    let attempts = calls.enumerated().map { index, call in
      var attempt = Attempt(
        at: tuesday.adding(seconds: index * seconds), reach: call.0, outcome: call.1)
      var record = CallRecord(
        kind: .real, startedAt: attempt.at, rep: "me", reach: call.0, outcome: call.1)
      if call.1 == .appointment { record.appointment = .init(at: attempt.at.slot) }
      attempt.grade = record.effectiveGrade
      shape(&attempt)
      return attempt
    }
    return Standing(
      listedAt: tuesday, attempts: attempts, decisions: decisions, rules: rules,
      offsetMinutes: 480)
  }

  @Test func noAnswerInTheMorningWaitsForTheAfternoon() {
    let standing = standing([(.noAnswer, nil)])
    #expect(standing.state == .open)
    #expect(standing.ready.text == "2026-11-24T12:00:00+08:00")
    #expect(
      rules.nextAllowed(from: standing.ready, offsetMinutes: 480)?.text
        == "2026-11-24T14:00:00+08:00")
  }

  @Test func busyWaitsAnHour() {
    #expect(standing([(.busy, nil)]).ready.text == "2026-11-24T11:00:00+08:00")
  }

  @Test func twoADayThenTheNextDayAndThreeAWeekThenMonday() {
    #expect(
      standing([(.busy, nil), (.busy, nil)], every: 3600).ready.text
        == "2026-11-25T00:00:00+08:00")
    #expect(
      standing([(.busy, nil), (.busy, nil), (.busy, nil)]).ready.text
        == "2026-11-30T00:00:00+08:00")
  }

  @Test func aSecondDeclinedCallEndsTheWeek() {
    #expect(
      standing([(.declined, nil), (.declined, nil)]).ready.text == "2026-11-30T00:00:00+08:00")
  }

  @Test func sixAttemptsWantADecisionAndAnotherRoundOpensIt() {
    let calls: [(Reach, Outcome?)] = Array(repeating: (.noAnswer, nil), count: 6)
    let spent = standing(calls)
    #expect(spent.state == .spent && spent.step.kind == .decide)
    let kept = standing(
      calls, decisions: [Decision(.keep, at: tuesday.adding(seconds: 7 * 86_400))])
    #expect(kept.state == .open && kept.attempts == 0)
  }

  @Test func threeConversationsWithoutProgressAskWhy() {
    let calls: [(Reach, Outcome?)] = [
      (.connected, .thinking), (.connected, .materialsOnly), (.connected, .thinking),
    ]
    #expect(!standing(Array(calls.prefix(2))).wantsReason)
    let stuck = standing(calls)
    #expect(stuck.wantsReason && stuck.withoutProgress == 3)
    let said = standing(
      calls, decisions: [Decision(.reason("要商量"), at: tuesday.adding(seconds: 3 * 86_400))])
    #expect(!said.wantsReason)
  }

  @Test func aSuspendedNumberIsTriedOnceMore() {
    #expect(standing([(.suspended, nil)]).ready.text == "2026-12-01T00:00:00+08:00")
    #expect(
      standing([(.suspended, nil), (.suspended, nil)], every: 8 * 86_400).closing == .invalid)
  }

  @Test func neverAgainClosesForGood() {
    let standing = standing(
      [(.connected, .doNotContact)],
      decisions: [Decision(.keep, at: tuesday.adding(seconds: 60))])
    #expect(standing.state == .closed && standing.closing == .doNotContact)
  }

  @Test func twoRefusalsCloseALead() {
    #expect(standing([(.connected, .notInterested)]).state == .open)
    #expect(
      standing([(.connected, .notInterested), (.connected, .noNeed)], every: 40 * 86_400).closing
        == .refused)
  }

  @Test func anAgreedTimeIsKept() {
    let standing = standing([(.connected, .callback)]) {
      $0.callbackAt = Slot("2026-11-26T15:00")
    }
    #expect(standing.due?.text == "2026-11-26T15:00:00+08:00")
    #expect(standing.ready == standing.due)
    #expect(standing.step.kind == .ringBack)
  }

  @Test func aNoShowIsCalledAgain() {
    let standing = standing([(.connected, .appointment)]) { $0.after = .noShow }
    #expect(standing.state == .open && standing.step.kind == .rebook)
    #expect(self.standing([(.connected, .appointment)]).state == .booked)
  }

  @Test func hoursEndAtNineInTheEveningWhateverATeamSets() {
    var rules = rules
    rules.hours = [0..<1440]
    let late = Instant("2026-11-24T21:00:00+08:00")!
    #expect(!rules.isAllowed(late, offsetMinutes: 480))
    #expect(rules.nextAllowed(from: late, offsetMinutes: 480)?.text == "2026-11-25T08:00:00+08:00")
    #expect(rules.isAllowed(late, offsetMinutes: 0))
  }

  @Test func everyOpenLeadHasANextStepWithADay() {
    for reach in Reach.allCases {
      for outcome in Outcome.layerTwo.map(\.outcome) where outcome.fits(reach) {
        let standing = standing([(reach, outcome)])
        #expect(standing.state == .closed || standing.step.on != nil, "\(reach) \(outcome)")
      }
    }
    #expect(standing([]).step.on != nil)
  }
}
