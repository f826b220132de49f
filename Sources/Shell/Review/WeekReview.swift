import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing
import Statistics

extension Desk {
  /// The review of a week, put together from the journal; of one rep, or of all calls in it.
  ///
  /// Where the journal holds calls of others too, it is the review of whose journal it is.
  func review(of week: Week, rep wanted: String? = nil) throws -> Review {
    try withJournal { journal in
      let own = settings.value(.rep)
      let (reps, isTeam) = try reps(in: journal)
      let rep = wanted ?? own.flatMap { isTeam && reps.contains($0) ? $0 : nil }
      // The target was set by whose journal it is; it is nobody else's, and no team's.
      let hasTarget = rep == nil ? !isTeam || own == nil : rep == own || own == nil
      let days = week.monday...week.sunday
      let year = Week(of: week.monday.adding(days: -51 * 7))...week
      let known = Dictionary(
        uniqueKeysWithValues: try journal.weeklyTallies(.real, weeks: year, rep: rep).map {
          ($0.week, $0.tally)
        })
      let history = (0...51).map { back in
        let one = Week(of: week.monday.adding(days: (back - 51) * 7))
        return Review.WeekCount(week: one, tally: known[one] ?? Tally())
      }.drop { $0.tally[.dials] == 0 }
      let eight = history.filter { $0.week < week }.suffix(8)
        .filter { $0.week >= Week(of: week.monday.adding(days: -56)) }
      func parts(_ kind: CallRecord.Kind, _ grouping: Grouping) throws -> [Review.Part] {
        try journal.tallies(kind, by: grouping, days: days, rep: rep).map {
          Review.Part(key: $0.key, tally: $0.tally)
        }
      }
      var review = Review(
        week: week, calls: known[week] ?? Tally(), before: known[week.previous] ?? Tally(),
        earlier: eight.reduce(into: Tally()) { $0 += $1.tally },
        practice: try journal.tally(.practice, days: days, rep: rep))
      review.rep = rep
      review.history = Array(history)
      review.earlierWeeks = eight.filter { $0.tally[.dials] > 0 }.count
      review.target = hasTarget ? try journal.weekTarget(on: week.sunday) : nil
      let end = min(now.slot, Slot(day: week.sunday.adding(days: 1), clock: .midnight))
      review.unresolved = try journal.unresolvedCount(at: end, rep: rep)
      review.toReconfirm = try journal.appointments(
        from: now.slot, to: Slot(day: today.adding(days: 7), clock: .midnight), rep: rep
      ).filter { $0.appointmentEvent == nil || $0.appointmentEvent == .rescheduled }.count
      review.objections = try parts(.real, .objection)
      review.askStyles = try parts(.real, .ask)
      review.sources = try parts(.real, .source)
      review.practiceObjections = try parts(.practice, .objection)
      review.hours = try journal.hourTallies(.real, rep: rep)
      func actions(_ week: Week) throws -> [Review.Action] {
        try journal.actions(week...week).map {
          Review.Action(
            what: harmless($0.what), times: $0.times, due: $0.due, isDone: $0.isDone,
            reason: $0.reason.map(harmless))
        }
      }
      review.actions = try actions(week.previous)
      review.agreed = try actions(week)
      review.answers = try journal.answers(of: week).reduce(into: [:]) { answers, pair in
        guard let question = Review.Question(rawValue: pair.key) else { return }
        answers[question] = pair.value.map { .said(harmless($0)) } ?? .skipped
      }
      review.moods = try journal.moods(days).map {
        Review.Mood(day: $0.day, isGood: $0.isGood, word: $0.word.map(harmless))
      }
      review.drillsDue = try journal.drills(dueBySeconds: now.milliseconds / 1000).count
      review.drilled = try journal.drillCounts(days, offsetMinutes: now.offsetMinutes)
      review.drillsDone = review.drilled.values.reduce(0, +)
      review.dryRun = try journal.dryRun(until: week.sunday, rep: rep)
      return review
    }
  }
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
