import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing
import Statistics

extension Desk {
  /// The review of a week, put together from the journal.
  func review(of week: Week) throws -> Review {
    try withJournal { journal in
      let days = week.monday...week.sunday
      let eight = Week(of: week.monday.adding(days: -56))...week.previous
      let weeks = try journal.weeklyTallies(.real, weeks: eight)
      func parts(_ kind: CallRecord.Kind, _ grouping: Grouping) throws -> [Review.Part] {
        try journal.tallies(kind, by: grouping, days: days).map {
          Review.Part(key: $0.key, tally: $0.tally)
        }
      }
      var review = Review(
        week: week, calls: try journal.tally(.real, days: days),
        before: weeks.first { $0.week == week.previous }?.tally ?? Tally(),
        earlier: weeks.reduce(into: Tally()) { $0 += $1.tally },
        practice: try journal.tally(.practice, days: days))
      review.earlierWeeks = weeks.filter { $0.tally[.dials] > 0 }.count
      review.target = try journal.weekTarget(on: week.sunday)
      let end = min(now.slot, Slot(day: week.sunday.adding(days: 1), clock: midnight))
      review.unresolved = try journal.unresolvedCount(at: end)
      review.objections = try parts(.real, .objection)
      review.askStyles = try parts(.real, .ask)
      review.practiceObjections = try parts(.practice, .objection)
      review.actions = try journal.actions(week.previous...week.previous).map {
        Review.Action(what: $0.what, isDone: $0.isDone, reason: $0.reason)
      }
      review.moods = try journal.moods(days).map {
        Review.Mood(day: $0.day, isGood: $0.isGood, word: $0.word)
      }
      review.drillsDue = try journal.drills(dueBySeconds: now.milliseconds / 1000).count
      review.drillsDone = try journal.drillCount(days, offsetMinutes: now.offsetMinutes)
      review.dryRun = try journal.dryRun(until: week.sunday)
      return review
    }
  }

  private var midnight: ClockTime { ClockTime(minutes: 0) ?? now.clock }
}

extension Journal {
  /// The week's target: its own, else a share of the month's (four and a third weeks, rounded up), else
  /// five times the day's.
  func weekTarget(on day: Day) throws(Failure) -> Int? {
    if let week = try target(per: .week, on: day) { return week }
    if let month = try target(per: .month, on: day) { return (month * 3 + 12) / 13 }
    return try target(per: .day, on: day).map { $0 * 5 }
  }
}

/// The review as `review --json` writes it; every rate as in `stats`.
enum ReviewJSON {
  static func json(_ review: Review) -> JSON {
    .members([
      "week": .string(review.week.text), "from": .string(review.week.monday.text),
      "to": .string(review.week.sunday.text),
      "target": review.target.map { .int($0) } ?? .null,
      "actual": .int(review.calls[.appointments]), "unresolved": .int(review.unresolved),
      "calls": tally(review.calls), "before": tally(review.before),
      "practice": tally(review.practice),
      "objections": .array(review.objections.map(objection)),
      "asks": .array(
        review.askStyles.map { RateJSON.group($0.key, $0.tally, .ask, .ask) }),
      "practiceObjections": .array(review.practiceObjections.map(objection)),
      "weakStage": weakness(review.weakness),
      "weakestObjection": .text(review.weakestObjection?.part.key),
      "drill": .array(review.toDrill.map { .string($0) }), "drillsDue": .int(review.drillsDue),
      "dryRun": .int(review.dryRun),
      "dryRunChance": review.dryRunChance.map { .number($0) } ?? .null,
      "list": review.nextList.map { .int($0.list) } ?? .null,
      "actions": .array(
        review.actions.map {
          .members([
            "what": .string($0.what), "done": $0.isDone.map { .bool($0) } ?? .null,
            "reason": .text($0.reason),
          ])
        }),
      "moods": .array(
        review.moods.map {
          .members([
            "day": .string($0.day.text), "good": .bool($0.isGood), "word": .text($0.word),
          ])
        }),
    ])
  }

  private static func tally(_ tally: Tally) -> JSON {
    .members([
      "dials": .int(tally[.dials]), "conversations": .int(tally[.conversations]),
      "invalid": .int(tally[.invalid]), "heard": .int(tally[.heard]),
      "asks": .int(tally[.asked]), "appointments": .int(tally[.appointments]),
      "held": .int(tally[.held]), "connect": RateJSON.rate(.connect, tally),
      "opening": RateJSON.rate(.openingSurvival, tally), "ask": RateJSON.rate(.ask, tally),
      "perDial": RateJSON.rate(.appointment(.dial), tally),
      "perConversation": RateJSON.rate(.appointment(.conversation), tally),
      "perAsk": RateJSON.rate(.appointment(.ask), tally), "heldRate": RateJSON.rate(.held, tally),
    ])
  }

  private static func objection(_ part: Review.Part) -> JSON {
    guard case .object(let figures) = RateJSON.rate(.handled, part.tally) else { return .null }
    return .object(
      [
        JSON.Member("key", .string(part.key)), JSON.Member("met", .int(part.tally[.met])),
        JSON.Member("handled", .int(part.tally[.handled])),
      ] + figures)
  }

  private static func weakness(_ weakness: Review.Weakness) -> JSON {
    switch weakness {
    case .stage(let stage, let proportion, let against, let isOwn):
      .members([
        "verdict": "stage", "stage": .string(stage.rawValue),
        "successes": .int(proportion.successes), "trials": .int(proportion.trials),
        "against": .number(against), "own": .bool(isOwn),
      ])
    case .none: .members(["verdict": "none"])
    case .notEnough(let needed): .members(["verdict": "not-enough", "needed": .int(needed)])
    case .fewDials(let dials, let usual):
      .members(["verdict": "few-dials", "dials": .int(dials), "usual": .int(usual)])
    }
  }
}
