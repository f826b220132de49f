import CivilTime

extension Recognizer {
  /// A Chinese date: 十二月一号, 2026年3月5日, 明年三月一号.
  static let calendarDate = Recognizer(
    name: "calendar-date",
    hears: [
      "⟦十二月一号⟧见", "⟦2026年3月5日⟧", "⟦明年三月一号⟧", "⟦12月3⟧，周四", "⟦二零二七年一月十号⟧", "⟦下个月5号⟧", "⟦12.1号⟧",
    ],
    ignores: ["三月份再说", "十二个月", "2月", "三月一次"]
  ) { lexed, index, now in
    guard let (day, end) = chineseDate(lexed, index, now) else { return [] }
    return [Piece(meaning: .date(day), first: index, end: end)]
  }

  private static func chineseDate(_ lexed: Lexed, _ start: Int, _ now: Slot) -> (Day, Int)? {
    var index = start
    var year: Int?
    if let offset = lexed[index], offset.kind == .yearOffset {
      year = now.day.year + offset.value
      index += 1
      if lexed.kind(index) == .of || lexed.kind(index) == .comma { index += 1 }
    } else if let (spoken, next) = yearSign(lexed, index, now) {
      year = spoken
      index = next
    }
    if let offset = lexed[index], offset.kind == .monthOffset {
      var next = index + 1
      if lexed.kind(next) == .of { next += 1 }
      guard let number = lexed.numeral(at: next), (1...31).contains(number.value),
        isDayUnit(lexed, number.next)
      else { return nil }
      let first = Day(year: now.day.year, month: now.day.month, day: 1) ?? now.day
      let month = first.adding(months: offset.value)
      guard let day = Day(year: month.year, month: month.month, day: number.value) else {
        return nil
      }
      return (day, number.next + 1)
    }
    if let item = lexed[index], item.kind == .decimal, isDayUnit(lexed, index + 1) {
      let fraction = item.extra % 1000
      guard let day = upcoming(month: item.value, day: fraction, year: year, now) else {
        return nil
      }
      return (day, index + 2)
    }
    guard let month = lexed.numeral(at: index), (1...12).contains(month.value),
      lexed.kind(month.next) == .monthUnit
    else { return nil }
    var next = month.next + 1
    if lexed.kind(next) == .of || lexed.kind(next) == .comma { next += 1 }
    guard let number = lexed.numeral(at: next), (1...31).contains(number.value) else { return nil }
    let end: Int
    if isDayUnit(lexed, number.next) {
      end = number.next + 1
    } else {
      guard next == month.next + 1, isOpenDate(lexed, number.next) else { return nil }
      end = number.next
    }
    guard let day = upcoming(month: month.value, day: number.value, year: year, now) else {
      return nil
    }
    return (day, end)
  }

  /// 2026年, 03年, 二零二六年.
  private static func yearSign(_ lexed: Lexed, _ index: Int, _ now: Slot) -> (Int, Int)? {
    var value: Int
    var next: Int
    if let year = lexed.year(at: index) {
      value = year.value
      next = year.next
    } else if let two = lexed.numeral(at: index), two.form == .digits, two.digitCount == 2 {
      value = century(two.value)
      next = two.next
    } else if lexed.kind(index) == .hanDigit, lexed.kind(index + 1) == .hanDigit,
      let tens = lexed[index], let unit = lexed[index + 1]
    {
      value = century(tens.value * 10 + unit.value)
      next = index + 2
    } else {
      return nil
    }
    guard lexed.kind(next) == .yearUnit else { return nil }
    next += 1
    if lexed.kind(next) == .of || lexed.kind(next) == .comma { next += 1 }
    value = min(max(value, 1), 9999)
    return (value, next)
  }

  static func century(_ twoDigits: Int) -> Int {
    twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits
  }

  /// Whether 号, 日 stands at `index`.
  static func isDayUnit(_ lexed: Lexed, _ index: Int) -> Bool {
    guard let item = lexed[index] else { return false }
    if item.kind == .dayUnit { return true }
    return item.kind == .hanWeekday && dayCharacter.contains(lexed.token(index))
  }

  private static let dayCharacter = WordSet("日")

  /// Whether a date without 号 may end here: nothing follows that makes the number a count.
  private static func isOpenDate(_ lexed: Lexed, _ index: Int) -> Bool {
    guard let item = lexed[index] else { return true }
    switch item.kind {
    case .comma, .pause, .mark, .part, .or, .weekUnit, .on, .close, .open, .dot: return true
    default: return false
    }
  }

  /// The next day, today included, that is this day of this month.
  static func upcoming(month: Int, day: Int, year: Int?, _ now: Slot) -> Day? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    if let year { return Day(year: year, month: month, day: day) }
    for ahead in 0...8 {
      if let found = Day(year: now.day.year + ahead, month: month, day: day), found >= now.day {
        return found
      }
    }
    return nil
  }
}
