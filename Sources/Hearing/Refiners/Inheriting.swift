import CivilTime

/// Options of one ask lend each other day, week, month and time.
enum Inheriting {
  /// What a later option takes from an earlier one, and the week said before the days.
  static func forward(_ entries: inout [Entry], _ windows: inout [Joining.Stretch], now: Slot) {
    for index in entries.indices {
      takeWeek(&entries, index, &windows, now)
      guard index > 0 else { continue }
      let before = entries[index - 1]
      if !entries[index].hasDay, before.hasDay || before.inheritsDay {
        takeDay(&entries, index)
      } else if let number = entries[index].dayOfMonth, entries[index].weekday == nil,
        entries[index].link == .or || entries[index].link == .list || entries[index].link == .comma,
        let day = before.day, before.isCalendar
      {
        entries[index].day = sameMonth(number, after: day)
        if entries[index].day != nil {
          entries[index].dayOfMonth = nil
          entries[index].isCalendar = true
        }
      }
    }
  }

  private static func sameMonth(_ number: Int, after day: Day) -> Day? {
    if number > day.day, let found = Day(year: day.year, month: day.month, day: number) {
      return found
    }
    let first = Day(year: day.year, month: day.month, day: 1)?.adding(months: 1)
    return first.flatMap { Day(year: $0.year, month: $0.month, day: number) }
  }

  private static func takeWeek(
    _ entries: inout [Entry], _ index: Int, _ windows: inout [Joining.Stretch], _ now: Slot
  ) {
    let entry = entries[index]
    guard let weekday = entry.weekday, entry.weeks == nil, entry.day == nil, entry.dayOfMonth == nil
    else { return }
    var weeks: Int?
    if index > 0, entries[index - 1].weekday != nil, let known = entries[index - 1].weeks,
      entry.link == .or || entry.link == .list || entry.link == .comma
    {
      weeks = known
    }
    for number in windows.indices
    where windows[number].end <= entry.first && windows[number].weeks != nil {
      if index > 0, windows[number].end <= entries[index - 1].first { continue }
      weeks = windows[number].weeks
      windows[number].isUsed = true
    }
    guard let weeks else { return }
    let day = now.day.monday.adding(days: 7 * weeks + weekday.rawValue - 1)
    if day > now.day { entries[index].weeks = weeks }
  }

  private static func takeDay(_ entries: inout [Entry], _ index: Int) {
    let before = entries[index - 1]
    let link = entries[index].link
    let isListed = link == .or || link == .list || link == .comma
    let frames = !before.hasTime && (link == .far || link == .sentence || link == .comma)
    let framesHour =
      before.clock == nil && before.part != nil && entries[index].clock != nil
      && entries[index].part == nil && (link == .far || link == .comma || link == .sentence)
    guard isListed || frames || framesHour else { return }
    entries[index].weekday = before.weekday
    entries[index].weeks = before.weeks
    entries[index].day = before.day
    entries[index].dayOfMonth = before.dayOfMonth
    entries[index].isSameDay = before.isSameDay
    entries[index].isCalendar = before.isCalendar
    entries[index].inheritsDay = true
    if frames || framesHour { entries[index - 1].isFrame = true }
    if entries[index].clock?.isOpen == true, entries[index].part == nil {
      if framesHour { entries[index].part = before.part }
      if isListed { takeHalf(&entries[index], before) }
    }
  }

  /// 晚上七点还是八点: the second hour is in the evening too.
  private static func takeHalf(_ entry: inout Entry, _ before: Entry) {
    guard let clock = entry.clock, let earlier = before.clock else {
      if before.part != nil, before.clock == nil { entry.part = before.part }
      return
    }
    guard let part = before.part else { return }
    if part == .evening, clock.minutes >= 300 { entry.part = .evening }
    if part == .afternoon, clock.minutes > earlier.minutes % 720 { entry.part = .afternoon }
  }

  /// A part or clock after the last option goes to earlier ones that have none.
  static func backward(_ entries: inout [Entry]) {
    for index in entries.indices.dropFirst() where entries[index - 1].isTimeFirst {
      let link = entries[index].link
      guard link == .or || link == .list || link == .comma, entries[index].hasDay,
        !entries[index].hasTime
      else { continue }
      entries[index].clock = entries[index - 1].clock
      entries[index].part = entries[index - 1].part
      entries[index].isTimeFirst = true
    }
    for index in entries.indices.dropLast().reversed() {
      let next = entries[index + 1]
      guard next.link == .or || next.link == .list || next.link == .comma, next.hasTime,
        next.hasDay,
        !next.inheritsDay || entries[index].hasDay
      else { continue }
      if next.inheritsDay { continue }
      if entries[index].hasDay, !entries[index].hasTime {
        entries[index].clock = next.clock
        entries[index].part = next.part
        entries[index].isSmallHours = next.isSmallHours
      } else if !entries[index].hasDay, entries[index].hasTime, next.isTimeFirst {
        takeDayBack(&entries[index], next)
      }
    }
  }

  /// “ten or two on Thursday”: the day said last is the day of both.
  static func daysBack(_ entries: inout [Entry]) {
    for index in entries.indices.dropLast().reversed() {
      let next = entries[index + 1]
      guard next.link == .or || next.link == .list || next.link == .comma, next.hasDay,
        !next.inheritsDay, next.isTimeFirst, next.hasTime,
        !entries[index].hasDay, entries[index].hasTime
      else { continue }
      takeDayBack(&entries[index], next)
    }
  }

  private static func takeDayBack(_ entry: inout Entry, _ next: Entry) {
    entry.weekday = next.weekday
    entry.weeks = next.weeks
    entry.day = next.day
    entry.dayOfMonth = next.dayOfMonth
    entry.isSameDay = next.isSameDay
    entry.isCalendar = next.isCalendar
    entry.inheritsDay = true
  }
}
