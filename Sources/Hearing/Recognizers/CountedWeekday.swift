import CivilTime

extension Recognizer {
  /// A weekday counted in its month: the second Tuesday of next month, 下个月第一个周一.
  static let countedWeekday = Recognizer(
    name: "counted-weekday",
    hears: [
      "⟦the second Tuesday of next month⟧", "⟦the last Friday of the month⟧ at 4",
      "⟦first Monday in December⟧?", "⟦下个月第一个周一⟧行吗", "⟦十二月的第二个星期三⟧", "⟦这个月最后一个周五⟧",
    ],
    ignores: [
      "the first Tuesday", "Tuesday of next week", "last Friday", "下个月第一批货", "十二月最后一天", "第一个周一",
    ]
  ) { lexed, index, now in
    guard let (day, end) = english(lexed, index, now) ?? chinese(lexed, index, now) else {
      return []
    }
    return [Piece(meaning: .day(day), first: index, end: end)]
  }

  private static func english(_ lexed: Lexed, _ start: Int, _ now: Slot) -> (Day, Int)? {
    var index = lexed.kind(start) == .the ? start + 1 : start
    var count: Int?
    if lexed.kind(index) == .last {
      index += 1
    } else if let number = lexed.ordinal(at: index), (1...5).contains(number.value) {
      count = number.value
      index = number.next
    } else {
      return nil
    }
    guard let item = lexed[index], item.kind == .weekday || item.kind == .shortWeekday,
      let weekday = Weekday(rawValue: item.value),
      lexed.kind(index + 1) == .of || lexed.kind(index + 1) == .inside
    else { return nil }
    index += 2
    if let month = lexed[index], month.kind == .monthOffset {
      return counted(count, weekday, in: ahead(month.value, now)).map { ($0, index + 1) }
    }
    if let month = lexed[index], month.kind == .month {
      return upcoming(count, weekday, month: month.value, now).map { ($0, index + 1) }
    }
    guard lexed.kind(index) == .the, lexed[index + 1]?.kind == .timeUnit,
      months.contains(lexed.token(index + 1))
    else { return nil }
    return counted(count, weekday, in: ahead(0, now)).map { ($0, index + 2) }
  }

  private static let months = WordSet("month")

  private static func chinese(_ lexed: Lexed, _ start: Int, _ now: Slot) -> (Day, Int)? {
    var offset: Int?
    var month = 0
    var index = start
    if let item = lexed[index], item.kind == .monthOffset {
      offset = item.value
      index += 1
    } else if let number = lexed.numeral(at: index), (1...12).contains(number.value),
      lexed.kind(number.next) == .monthUnit
    {
      month = number.value
      index = number.next + 1
    } else {
      return nil
    }
    if lexed.kind(index) == .of { index += 1 }
    guard let counter = lexed[index], counter.kind == .countedWeek,
      let number = lexed[index + 1], number.kind == .hanDigit || number.kind == .hanWeekday,
      let weekday = Weekday(rawValue: number.kind == .hanWeekday ? 7 : number.value)
    else { return nil }
    let count = counter.value > 0 ? counter.value : nil
    let day =
      offset.map { counted(count, weekday, in: ahead($0, now)) }
      ?? upcoming(count, weekday, month: month, now)
    return day.map { ($0, index + 2) }
  }

  /// The first day of the month so many months from now.
  private static func ahead(_ months: Int, _ now: Slot) -> Day {
    (Day(year: now.day.year, month: now.day.month, day: 1) ?? now.day).adding(months: months)
  }

  /// In that month of this year, or of the next when it is over.
  private static func upcoming(_ count: Int?, _ weekday: Weekday, month: Int, _ now: Slot) -> Day? {
    for year in [now.day.year, now.day.year + 1] {
      guard let start = Day(year: year, month: month, day: 1) else { return nil }
      if let day = counted(count, weekday, in: start), day >= now.day { return day }
    }
    return nil
  }

  /// - Parameters:
  ///   - count: which of the month's days of that name; the last one when nil.
  ///   - start: the first day of the month.
  private static func counted(_ count: Int?, _ weekday: Weekday, in start: Day) -> Day? {
    guard let count else { return start.adding(months: 1).adding(days: -8).next(weekday) }
    let day = start.adding(days: -1).next(weekday).adding(days: 7 * (count - 1))
    return day.month == start.month ? day : nil
  }
}
