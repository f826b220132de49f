import CivilTime
import Diagnostics

/// Turns an entry into a calendar day and a time by the conventions.
enum Resolving {
  struct Resolved {
    var slot: HeardSlot
    var conflict: WeekdayConflict?
  }

  static func resolve(_ entry: Entry, in lexed: Lexed, at now: Slot) -> Resolved {
    let span = lexed.span(entry.first, entry.end)
    let (day, clash) = day(of: entry, now)
    var slot = HeardSlot(day: day, span: span)
    if let clock = entry.clock {
      slot.clock = ClockTime(minutes: minutes(clock, entry.part, isSmallHours: entry.isSmallHours))
    } else {
      slot.part = entry.part
    }
    var conflict: WeekdayConflict?
    if let clash, let day, let range = entry.weekdayRange {
      conflict = WeekdayConflict(
        span: lexed.span(range.first, range.end), weekday: clash, day: day)
    }
    return Resolved(slot: slot, conflict: conflict)
  }

  /// The day, and the weekday said when it does not agree.
  static func day(of entry: Entry, _ now: Slot) -> (Day?, Weekday?) {
    if let day = entry.day {
      if let weekday = entry.weekday, weekday != day.weekday { return (day, weekday) }
      return (day, nil)
    }
    if let number = entry.dayOfMonth { return dayOfMonth(number, entry, now) }
    guard let weekday = entry.weekday else { return (nil, nil) }
    if let weeks = entry.weeks {
      return (now.day.monday.adding(days: 7 * weeks + weekday.rawValue - 1), nil)
    }
    return (now.day.next(weekday), nil)
  }

  private static func dayOfMonth(_ number: Int, _ entry: Entry, _ now: Slot) -> (Day?, Weekday?) {
    var first: Day?
    let start = Day(year: now.day.year, month: now.day.month, day: 1) ?? now.day
    for ahead in 0..<60 {
      let month = start.adding(months: ahead)
      guard let day = Day(year: month.year, month: month.month, day: number), day >= now.day
      else { continue }
      if first == nil { first = day }
      guard let weekday = entry.weekday else { return (day, nil) }
      if day.weekday == weekday, entry.weeks == nil { return (day, nil) }
      if entry.weeks != nil { return (day, day.weekday == weekday ? nil : weekday) }
    }
    return (first, entry.weekday)
  }

  /// Minutes since midnight; an open clock without a part means business hours.
  static func minutes(_ clock: Entry.Clock, _ part: DayPart?, isSmallHours: Bool) -> Int {
    let hour = clock.minutes / 60
    let minute = clock.minutes % 60
    if hour == 12 {
      if isSmallHours || part == .evening { return minute }
      return clock.minutes
    }
    if isSmallHours { return clock.minutes }
    guard clock.isOpen || (hour < 12 && (part == .afternoon || part == .evening)) else {
      return clock.minutes
    }
    let later = clock.minutes + 720
    switch part {
    case .morning: return clock.minutes
    case .noon: return hour < 4 ? later : clock.minutes
    case .afternoon: return later
    case .evening: return hour >= 4 ? later : clock.minutes
    case nil: return hour < 8 ? later : clock.minutes
    }
  }
}
