import CivilTime

/// Options of one ask lend each other day, week, month and time.
enum Inheriting {
  /// What a later option takes from an earlier one, and the week said before the days.
  static func forward(
    _ entries: inout [Entry], _ windows: inout [Joining.Stretch], in lexed: Lexed, now: Slot
  ) {
    for index in entries.indices {
      takeWeek(&entries, index, &windows, now)
      takeMonth(&entries[index], &windows, lexed, now)
      guard index > 0 else {
        if entries[index].following != nil { entries[index].isFrame = true }
        continue
      }
      takeTimeSaidFirst(&entries, index, lexed)
      let before = entries[index - 1]
      takeFollowing(&entries[index], before, now)
      takePartSaidFirst(&entries, index)
      takeNextWeekday(&entries[index], before, lexed, now)
      if !entries[index].hasDay, before.hasDay || before.inheritsDay {
        takeDay(&entries, index, lexed)
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

  /// “Two o'clock works on Thursday and on Friday”: the days take the time said before them.
  private static func takeTimeSaidFirst(_ entries: inout [Entry], _ index: Int, _ lexed: Lexed) {
    let before = entries[index - 1]
    guard entries[index].link == .far, entries[index].hasDay, !entries[index].hasTime,
      before.clock != nil, !before.hasDay, !before.inheritsDay,
      lexed.line.clause[lexed.items[before.first].first]
        == lexed.line.clause[lexed.items[entries[index].first].first]
    else { return }
    entries[index].clock = before.clock
    entries[index].part = before.part
    entries[index].isTimeFirst = true
    entries[index - 1].isFrame = true
  }

  /// “Thursday, or the day after”; “Thursday at ten or Friday, same time”.
  private static func takeFollowing(_ entry: inout Entry, _ before: Entry, _ now: Slot) {
    if entry.hasSameTime, before.hasTime, !entry.hasTime {
      entry.clock = before.clock
      entry.part = before.part
      entry.isSmallHours = before.isSmallHours
    }
    if entry.isSameDay, !entry.inheritsDay, entry.link != .sentence,
      let day = Resolving.day(of: before, now).0
    {
      entry.day = day
      entry.isSameDay = false
    }
    guard let following = entry.following else { return }
    guard !before.isFrame, let day = Resolving.day(of: before, now).0, entry.link != .sentence
    else {
      entry.isFrame = true
      return
    }
    entry.day = following.weekday.map { day.next($0) } ?? day.adding(days: following.days)
  }

  /// “After work then: six on Thursday, or six on Friday”: the part is that of the hours behind it.
  private static func takePartSaidFirst(_ entries: inout [Entry], _ index: Int) {
    let before = entries[index - 1]
    guard let part = before.part, before.clock == nil, !before.hasDay, !before.inheritsDay,
      entries[index].link != .or, entries[index].link != .list, entries[index].hasDay,
      entries[index].clock?.isOpen == true, entries[index].part == nil
    else { return }
    for later in index..<entries.count {
      guard entries[later].clock?.isOpen == true, entries[later].part == nil else { break }
      entries[later].part = part
    }
    entries[index - 1].isFrame = true
  }

  /// “A week on Saturday or the Sunday”: the Sunday behind it.
  private static func takeNextWeekday(
    _ entry: inout Entry, _ before: Entry, _ lexed: Lexed, _ now: Slot
  ) {
    guard entry.link == .or, let weekday = entry.weekday, entry.weeks == nil, entry.day == nil,
      entry.dayOfMonth == nil, lexed.kind(entry.first - 1) == .the,
      let day = Resolving.day(of: before, now).0
    else { return }
    entry.day = day.next(weekday)
  }

  private static func sameMonth(_ number: Int, after day: Day) -> Day? {
    if number > day.day, let found = Day(year: day.year, month: day.month, day: number) {
      return found
    }
    let first = day.firstOfMonth?.adding(months: 1)
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

  /// 下个月人齐，2号我去: the day is one of the month said before it.
  private static func takeMonth(
    _ entry: inout Entry, _ windows: inout [Joining.Stretch], _ lexed: Lexed, _ now: Slot
  ) {
    guard let number = entry.dayOfMonth, entry.day == nil, entry.weekday == nil,
      let index = windows.lastIndex(where: {
        $0.end <= entry.first && lexed.kind($0.first) == .monthOffset
      }),
      lexed.line.sentence[lexed.items[windows[index].first].first]
        == lexed.line.sentence[lexed.items[entry.first].first]
    else { return }
    let month = now.day.firstOfMonth?.adding(months: lexed.items[windows[index].first].value)
    guard let month, let day = Day(year: month.year, month: month.month, day: number),
      day >= now.day
    else { return }
    entry.day = day
    entry.isCalendar = true
    windows[index].isUsed = true
  }

  private static func takeDay(_ entries: inout [Entry], _ index: Int, _ lexed: Lexed) {
    let before = entries[index - 1]
    let link = entries[index].link
    let isListed = link == .or || link == .list || link == .comma
    let frames = !before.hasTime && (link == .far || link == .sentence || link == .comma)
    let framesHour =
      before.clock == nil && before.part != nil && entries[index].clock != nil
      && entries[index].part == nil && (link == .far || link == .comma || link == .sentence)
    guard isListed || frames || framesHour || isAlso(entries[index], before, lexed)
    else { return }
    entries[index].weekday = before.weekday
    entries[index].weeks = before.weeks
    entries[index].day = before.day
    entries[index].dayOfMonth = before.dayOfMonth
    entries[index].isSameDay = before.isSameDay
    entries[index].isCalendar = before.isCalendar
    entries[index].inheritsDay = true
    if frames || framesHour {
      entries[index - 1].isFrame = true
      entries[index].isTimeOfFrame = true
    }
    if before.isTimeOfFrame { entries[index].isTimeOfFrame = true }
    if entries[index].clock?.isOpen == true, entries[index].part == nil {
      if framesHour { entries[index].part = before.part }
      if isListed { takeHalf(&entries[index], before) }
    }
  }

  private static let also = WordSet("也 还 另 又 also another again too")
  private static let otherwise = WordSet("就 那")
  private static let ends = WordSet("前 后 之 以 结 完 走 散 开 止 下")

  /// 周四我上午十点有空，下午四点也有空; 周六两场，九点一场，两点一场: another time of the same day.
  private static func isAlso(_ entry: Entry, _ before: Entry, _ lexed: Lexed) -> Bool {
    guard entry.link == .far, before.clock != nil, before.part != .noon, entry.clock != nil
    else { return false }
    let first = lexed.items[entry.first].first
    let end = lexed.items[entry.end - 1].end
    let line = lexed.line
    let tokens = line.tokens
    if end < tokens.count, Self.ends.contains(tokens[end]) { return false }
    if entry.part != nil { return true }
    // 周四十点，不成就十一点
    if first > 0, Self.otherwise.contains(tokens[first - 1]) { return true }
    let between = lexed.items[before.end - 1].end..<first
    if tokens[between].contains(where: { Self.also.contains($0) }) { return true }
    if end < tokens.count, Self.also.contains(tokens[end]) { return true }
    // Parallel clauses that hardly say more than their times.
    return before.isTimeOfFrame && first > 0 && isNearStart(first, line)
      && isNearStart(lexed.items[before.first].first, line)
  }

  private static func isNearStart(_ token: Int, _ line: Line) -> Bool {
    (max(0, token - 2)...token).contains {
      line.startsClause($0) && line.clause[$0] == line.clause[token]
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

extension Day {
  fileprivate var firstOfMonth: Day? { Day(year: year, month: month, day: 1) }
}
