import CivilTime
import Diagnostics

/// A day, a time or both as they were said together, before inheritance and resolving.
struct Entry {
  /// How it is joined to the entry before it.
  enum Link { case first, or, list, comma, far, sentence }

  struct Clock {
    var minutes: Int
    /// Whether morning or afternoon is not known.
    var isOpen: Bool
  }

  /// Lexemes.
  var first: Int
  var end: Int
  var link: Link = .first

  var weekday: Weekday?
  /// Weeks ahead of this ISO week, when the week was said.
  var weeks: Int?
  var weekdayRange: (first: Int, end: Int)?
  var day: Day?
  /// Whether `day` was said by its month.
  var isCalendar = false
  var dayOfMonth: Int?
  var isSameDay = false
  /// Days after the entry before it, or its next weekday, until that is resolved.
  var following: (days: Int, weekday: Weekday?)?
  /// Whether its time is that of the entry before it.
  var hasSameTime = false
  var part: DayPart?
  var isSmallHours = false
  var clock: Clock?
  /// Whether the clock is a bare number not yet known to be an hour.
  var isBare = false
  /// Whether the time was said before the day (at ten on Thursday or Friday).
  var isTimeFirst = false
  /// Whether its day, week or time came from another entry.
  var inheritsDay = false
  /// Whether a later entry said the time for it, so that it is no option of its own.
  var isFrame = false
  /// Whether its day was said before it, apart (周六两场，九点一场).
  var isTimeOfFrame = false
  /// Whether it is one end of a stretch (周二到周四).
  var isRange = false

  var hasDay: Bool {
    weekday != nil || day != nil || dayOfMonth != nil || isSameDay || following != nil
  }
  var hasTime: Bool { clock != nil || part != nil }
  var isCalendarDate: Bool { isCalendar || dayOfMonth != nil }

  init(_ piece: Piece) {
    first = piece.first
    end = piece.end
    set(piece)
  }

  mutating func absorb(_ piece: Piece) {
    let hadDay = hasDay
    set(piece)
    first = min(first, piece.first)
    end = max(end, piece.end)
    if hasTime, hasDay, !hadDay { isTimeFirst = true }
  }

  private mutating func set(_ piece: Piece) {
    switch piece.meaning {
    case .weekday(let weekday, let weeks):
      self.weekday = weekday
      if let weeks { self.weeks = weeks }
      weekdayRange = (piece.first, piece.end)
    case .day(let day):
      if self.day == nil { self.day = day }
    case .date(let day):
      self.day = day
      isCalendar = true
    case .dayOfMonth(let number, _): dayOfMonth = number
    case .sameDay: isSameDay = true
    case .following(let days, let weekday): following = (days, weekday)
    case .sameTime: hasSameTime = true
    case .part(let part):
      if self.part == nil { self.part = part }
      isSmallHours = piece.isSmallHours
    case .clock(let minutes, let isOpen): clock = Clock(minutes: minutes, isOpen: isOpen)
    case .bareHour(let hour):
      clock = Clock(minutes: hour % 24 * 60, isOpen: hour < 12)
      isBare = true
    case .window, .silence: break
    }
    if let also = piece.also, part == nil { part = also }
  }
}
