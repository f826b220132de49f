package import CivilTime
package import Spacing

/// Whether drilled answers were still there when they came due, and whether FSRS foresaw it.
package struct DrillRecall: Sendable, Hashable {
  /// One review as the journal keeps it.
  package struct Review: Sendable, Hashable {
    package let objection: String
    package let grade: Grade
    /// As the card stood after it.
    package let card: Card
    package let seconds: Int
    /// The local day it was made on.
    package let day: Day

    package init(objection: String, grade: Grade, card: Card, seconds: Int, day: Day) {
      self.objection = objection
      self.grade = grade
      self.card = card
      self.seconds = seconds
      self.day = day
    }
  }

  /// Reviews of any kind.
  package private(set) var reviews = 0
  /// Reviews of a card past its learning steps, a day or more after the one before: each tests a memory.
  package private(set) var tested = 0
  /// Those of them that were not *again*.
  package private(set) var recalled = 0
  /// Sum of the chances of recall that were foreseen for them.
  package private(set) var foreseenSum = 0.0

  /// The share foreseen, 0…1; nil of no tests.
  package var foreseen: Double? { tested > 0 ? foreseenSum / Double(tested) : nil }

  /// - Parameters:
  ///   - history: by objection and time; of two with one objection and second the later corrects the earlier.
  ///   - days: those that count; the reviews before them are needed all the same.
  package init(
    _ history: [Review], days: ClosedRange<Day>? = nil, scheduler: Scheduler = Scheduler()
  ) {
    var before: Review?
    for (index, review) in history.enumerated() {
      if index + 1 < history.count, history[index + 1].objection == review.objection,
        history[index + 1].seconds == review.seconds
      {
        continue
      }
      defer { before = review }
      guard days?.contains(review.day) ?? true else { continue }
      reviews += 1
      guard let last = before, last.objection == review.objection, last.card.state == .review,
        review.seconds - last.seconds >= 86_400
      else { continue }
      tested += 1
      if review.grade > .again { recalled += 1 }
      foreseenSum += scheduler.retrievability(of: last.card, atSeconds: review.seconds)
    }
  }

  /// Working days in a row with a drill, up to today, or to the last working day when today has none yet.
  ///
  /// Days off break nothing and add nothing unless there was a drill on them.
  package static func streak(
    _ drilled: Set<Day>, today: Day, daysOff: (Day) -> Bool = { $0.weekday.isWeekend }
  ) -> Int {
    var day = today
    var streak = drilled.contains(today) ? 1 : 0
    for _ in 0..<4000 {
      day = day.adding(days: -1)
      if drilled.contains(day) { streak += 1 } else if !daysOff(day) { break }
    }
    return streak
  }
}
