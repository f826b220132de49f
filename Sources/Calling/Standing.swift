package import CivilTime
package import Rehearsal

/// Where a lead stands: computed from its calls and what was decided, by the team's rules.
package struct Standing: Sendable, Hashable {
  package enum State: Int, CaseIterable, Sendable, Hashable {
    /// May be called once it is ready.
    case open
    /// An appointment stands.
    case booked
    /// Its attempts are used up, or it makes no progress: somebody decides.
    case spent
    case closed
  }

  package enum Closing: Int, CaseIterable, Sendable, Hashable {
    case doNotContact = 1, invalid, blocked, notEligible, refused, won, lost, decided
  }

  package private(set) var state: State
  package private(set) var closing: Closing?
  /// Calls of this round.
  package private(set) var attempts: Int
  /// Conversations since the last progress.
  package private(set) var withoutProgress = 0
  /// By what the prospect did last time the person was reached.
  package private(set) var grade: CallRecord.Grade?
  package let lastAt: Instant?
  /// When a call was agreed.
  package private(set) var due: Instant?
  /// Not before this moment, hours apart.
  package private(set) var ready: Instant
  package private(set) var step: NextStep
  /// Whether a reason is asked for and none was given since.
  package private(set) var wantsReason = false

  /// - Parameters:
  ///   - attempts: every real call to the lead, in any order.
  ///   - isBarred: it is on the do-not-contact list.
  ///   - offsetMinutes: ahead of UTC at the lead's place.
  package init(
    listedAt: Instant, attempts calls: [Attempt], decisions: [Decision] = [],
    isBarred: Bool = false, rules: CallRules, offsetMinutes: Int
  ) {
    let calls = calls.sorted { $0.at < $1.at }
    let decisions = decisions.sorted { $0.at < $1.at }
    let kept = decisions.last { $0.what == .keep }?.at
    let round = calls.filter { call in kept.map { call.at >= $0 } ?? true }
    lastAt = calls.last?.at
    attempts = round.count
    ready = listedAt
    state = .open
    step = NextStep(.firstCall, on: listedAt.adding(seconds: rules.firstContactMinutes * 60).day)
    readConversations(calls, since: kept)
    if let last = calls.last {
      readLast(last, of: calls, round, rules, offsetMinutes)
      applyLimits(calls, rules, offsetMinutes)
    }
    apply(decisions, after: calls.last?.at, rules, offsetMinutes)
    if state == .open {
      let isStuck = withoutProgress >= rules.decideAfter
      if attempts >= rules.attempts || isStuck {
        state = .spent
        step = NextStep(.decide, on: ready.day)
      }
    }
    if isBarred { close(.doNotContact) }
    if state == .open || state == .spent {
      let reasoned = decisions.last { if case .reason = $0.what { true } else { false } }?.at
      let stalled = withoutProgress >= rules.askWhyAfter
      let since = calls.last { $0.reach == .connected }?.at
      wantsReason = stalled && reasoned.map { at in since.map { at < $0 } ?? false } ?? stalled
    }
  }

  private mutating func close(_ reason: Closing) {
    state = .closed
    closing = reason
    due = nil
    step = NextStep(.none, on: nil)
  }

  private mutating func readConversations(_ calls: [Attempt], since kept: Instant?) {
    var best = CallRecord.Grade.c
    for call in calls where call.reach == .connected {
      if let grade = call.grade { self.grade = grade }
      if let kept, call.at < kept { continue }
      if call.outcome == .appointment {
        withoutProgress = 0
        best = .a
      } else if let grade = call.grade, grade.rawValue < best.rawValue {
        withoutProgress = 0
        best = grade
      } else {
        withoutProgress += 1
      }
    }
  }

  /// What the newest call leads to.
  private mutating func readLast(
    _ last: Attempt, of calls: [Attempt], _ round: [Attempt], _ rules: CallRules,
    _ offsetMinutes: Int
  ) {
    let rest = rules.intervals.rest(last.reach, last.outcome)
    ready = CallIntervals.end(
      of: rest, from: last.at, offsetMinutes: offsetMinutes, workdays: rules.workdays)
    switch last.reach {
    case .outOfService, .wrongNumber: return close(.invalid)
    case .blocked: return close(.blocked)
    case .suspended where calls.dropLast().last?.reach == .suspended: return close(.invalid)
    default: break
    }
    var kind = NextStep.Kind.tryAgain
    switch last.outcome {
    case .appointment: return readAppointment(last, rules, offsetMinutes)
    case .callback:
      if let at = last.callbackAt {
        due = last.moment(at)
        ready = last.moment(at)
      }
      kind = .ringBack
    case .doNotContact: return close(.doNotContact)
    case .notEligible: return close(.notEligible)
    case .contactAdded, .materialsOnly: kind = .useful
    case .thinking, .consultingOthers: kind = .askAfter
    case .wrongPerson, .personLeft: kind = .findPerson
    case .notNow: kind = .later
    case let outcome? where outcome.isRefusal:
      if round.count(where: { $0.outcome?.isRefusal ?? false }) >= rules.refusals {
        return close(.refused)
      }
      kind = .later
    default: break
    }
    if last.outcome != .callback, let day = last.nextContact {
      ready = Instant(
        seconds: (day.number * 1440 - offsetMinutes) * 60, offsetMinutes: last.at.offsetMinutes)
    }
    step = NextStep(kind, on: local(ready, offsetMinutes), at: due)
  }

  private mutating func readAppointment(
    _ last: Attempt, _ rules: CallRules, _ offsetMinutes: Int
  ) {
    switch last.after {
    case .won: close(.won)
    case .lost, .metUnfit: close(.lost)
    case .held:
      state = .booked
      step = NextStep(.afterMeeting, on: last.appointmentAt?.day ?? last.at.day)
    case .noShow, .cancelled, .cancelledByUs:
      let from = last.appointmentAt.map(last.moment) ?? last.at
      ready = max(
        ready,
        CallIntervals.end(
          of: .days(1), from: max(last.at, from), offsetMinutes: offsetMinutes,
          workdays: rules.workdays))
      step = NextStep(.rebook, on: local(ready, offsetMinutes))
    case .reconfirmed, .rescheduled, nil:
      state = .booked
      step = NextStep(.meeting, on: last.appointmentAt?.day ?? last.at.day)
    }
  }

  /// No more calls a day and a week than the rules allow, and one more try after a declined call.
  private mutating func applyLimits(
    _ calls: [Attempt], _ rules: CallRules, _ offsetMinutes: Int
  ) {
    guard let last = calls.last else { return }
    let day = local(last.at, offsetMinutes)
    func starts(_ day: Day) -> Instant {
      Instant(
        seconds: (day.number * 1440 - offsetMinutes) * 60, offsetMinutes: last.at.offsetMinutes)
    }
    let recent = calls.suffix(60)
    let today = recent.count { local($0.at, offsetMinutes) == day }
    if today >= rules.attemptsPerDay { ready = max(ready, starts(day.adding(days: 1))) }
    let week = recent.filter { local($0.at, offsetMinutes).monday == day.monday }
    if week.count >= rules.attemptsPerWeek || week.count(where: { $0.reach == .declined }) >= 2 {
      ready = max(ready, starts(day.monday.adding(days: 7)))
    }
    // A step may not lie before the call that makes it possible.
    if state == .open, due == nil { step.on = max(step.on ?? day, local(ready, offsetMinutes)) }
  }

  private mutating func apply(
    _ decisions: [Decision], after last: Instant?, _ rules: CallRules, _ offsetMinutes: Int
  ) {
    for decision in decisions {
      if let last, decision.at < last { continue }
      switch decision.what {
      case .close: close(.decided)
      case .keep:
        guard closing != .doNotContact else { continue }
        if state == .closed || state == .spent {
          state = .open
          closing = nil
          step = NextStep(.tryAgain, on: local(max(ready, decision.at), offsetMinutes))
        }
      case .step(let words, let day):
        guard state != .closed else { continue }
        step = NextStep(.own(words), on: day ?? step.on)
        if let day {
          ready = max(
            ready,
            Instant(
              seconds: (day.number * 1440 - offsetMinutes) * 60,
              offsetMinutes: decision.at.offsetMinutes))
        }
      case .reason: continue
      }
    }
  }

  private func local(_ instant: Instant, _ offsetMinutes: Int) -> Day {
    Instant(milliseconds: instant.milliseconds, offsetMinutes: offsetMinutes).day
  }
}

extension Outcome {
  /// Whether the person said no after hearing what the call was about.
  package var isRefusal: Bool {
    switch self {
    case .notInterested, .noNeed, .noMoney, .tooExpensive, .hasSupplier, .contractLocked,
      .distrust, .hungUp:
      true
    default: false
    }
  }
}
