import CivilTime
import Diagnostics

/// What one recognizer found: a part of what makes a date or a time, not yet joined with others.
struct Piece {
  enum Meaning {
    /// A day of the week; the week it belongs to when one was said.
    case weekday(Weekday, weeks: Int?)
    /// A day that stands by itself: tomorrow, in a week.
    case day(Day)
    /// A month and a day, with or without the year.
    case date(Day)
    /// A day of the month; the months ahead when said.
    case dayOfMonth(Int, months: Int?)
    /// 当天, on the day.
    case sameDay
    /// Counted from the day said before: the day after, the Friday after.
    case following(days: Int, weekday: Weekday?)
    /// At the hour said before: the same time on Friday.
    case sameTime
    case part(DayPart)
    /// A clock time: minutes since midnight; `isOpen` when morning or afternoon is not known.
    case clock(Int, isOpen: Bool)
    /// A bare number that is an hour only among other words of time.
    case bareHour(Int)
    /// A week, weekend or other stretch in which no day was named; weeks ahead when it is a week.
    case window(weeks: Int?)
    /// Words that are no time at all and hide what they contain.
    case silence
  }

  var meaning: Meaning
  /// Lexemes.
  var first: Int
  var end: Int
  /// Whether the piece only counts when it touches a day before it (单字早、晚).
  var isClinging = false
  /// A second meaning found in the same words: tonight is a day and a part.
  var also: DayPart?
  /// The night before dawn: 凌晨.
  var isSmallHours = false
}
