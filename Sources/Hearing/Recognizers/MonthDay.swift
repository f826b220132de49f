import CivilTime

extension Recognizer {
  /// An English date by month name: March 3, the third of march, 02NOV, 16. Nov. 2016.
  static let monthDay = Recognizer(
    name: "month-day",
    hears: [
      "on ⟦March 3⟧", "⟦the third of march⟧", "⟦02NOV⟧ 10:25", "⟦16. Nov. 2016⟧",
      "⟦December 1st⟧ at two",
      "⟦October, 1st⟧", "⟦march 3 2015⟧", "⟦24 April 17⟧",
      "⟦January first two thousand and thirty two⟧",
      "⟦next December 23rd⟧", "⟦the 5th of next month⟧",
    ],
    ignores: ["You may 10 times", "sales in March", "May I ask why?", "2 sun", "may 12:30"]
  ) { lexed, index, now in
    guard let (day, end) = named(lexed, index, now) else { return [] }
    return [Piece(meaning: .date(day), first: index, end: end)]
  }

  private static func named(_ lexed: Lexed, _ start: Int, _ now: Slot) -> (Day, Int)? {
    var index = start
    if lexed.kind(index) == .next || lexed.kind(index) == .this { index += 1 }
    if let month = lexed[index], month.kind == .month {
      return monthFirst(lexed, index, month, now)
    }
    if isThe(lexed, index) { index += 1 }
    return dayFirst(lexed, index, now)
  }

  static func isThe(_ lexed: Lexed, _ index: Int) -> Bool {
    lexed.kind(index) == .the && lexed.token(index)?.count == 3
  }

  private static func monthFirst(
    _ lexed: Lexed, _ index: Int, _ month: Lexeme, _ now: Slot
  ) -> (Day, Int)? {
    var next = index + 1
    while lexed.kind(next) == .dot || lexed.kind(next) == .comma { next += 1 }
    if isThe(lexed, next) { next += 1 }
    let day: Numeral
    if let number = lexed.ordinal(at: next) {
      day = number
    } else if let number = lexed.numeral(at: next), number.digitCount <= 2,
      (1...31).contains(number.value),
      !isHour(lexed, number.next), month.extra == 0 || isSafe(lexed, number.next)
    {
      day = number
    } else {
      return nil
    }
    var end = day.next
    var year: Int?
    var behind = end
    if lexed.kind(behind) == .comma { behind += 1 }
    if let spoken = lexed.year(at: behind), !isHour(lexed, spoken.next) {
      year = spoken.value
      end = spoken.next
    } else if let offset = lexed[end], offset.kind == .yearOffset {
      year = now.day.year + offset.value
      end += 1
    }
    return upcoming(month: month.value, day: day.value, year: year, now).map { ($0, end) }
  }

  private static func isHour(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case .meridiem, .clockWord, .colon, .percent, .ordinalSuffix, .currency: true
    case .hour: lexed.isGlued(index)
    default: false
    }
  }

  /// Whether “may 10” may be a date: a noun behind the number makes it a count.
  private static func isSafe(_ lexed: Lexed, _ index: Int) -> Bool {
    if lexed.kind(index) == .digits || lexed.kind(index) == .unitWord { return true }
    return lexed.isBoundary(index)
  }

  private static func dayFirst(_ lexed: Lexed, _ index: Int, _ now: Slot) -> (Day, Int)? {
    let day: Numeral
    if let number = lexed.ordinal(at: index) {
      day = number
    } else if let number = lexed.numeral(at: index), number.form == .digits, number.digitCount <= 2,
      (1...31).contains(number.value)
    {
      day = number
    } else {
      return nil
    }
    var next = day.next
    if lexed.kind(next) == .dot { next += 1 }
    if lexed.kind(next) == .timeUnit, lexed.kind(next + 1) == .of { next += 1 }
    if lexed.kind(next) == .of { next += 1 }
    if lexed.kind(next) == .comma { next += 1 }
    if isThe(lexed, next) { next += 1 }
    if let offset = lexed[next], offset.kind == .monthOffset, lexed.kind(next - 1) == .of {
      let first = Day(year: now.day.year, month: now.day.month, day: 1) ?? now.day
      let month = first.adding(months: offset.value)
      return Day(year: month.year, month: month.month, day: day.value).map { ($0, next + 1) }
    }
    guard let month = lexed[next], month.kind == .month else { return nil }
    var end = next + 1
    var year: Int?
    var behind = end
    if lexed.kind(behind) == .dot { behind += 1 }
    if lexed.kind(behind) == .comma { behind += 1 }
    if let spoken = lexed.year(at: behind), !isHour(lexed, spoken.next) {
      year = spoken.value
      end = spoken.next
    } else if behind == end, !lexed.isGlued(end), let short = lexed.numeral(at: end),
      short.form == .digits, short.digitCount == 2, !isHour(lexed, short.next),
      lexed.kind(short.next) != .or, lexed.kind(short.next) != .dot || !lexed.isGlued(short.next)
    {
      year = century(short.value)
      end = short.next
    } else if let offset = lexed[end], offset.kind == .yearOffset {
      year = now.day.year + offset.value
      end += 1
    }
    return upcoming(month: month.value, day: day.value, year: year, now).map { ($0, end) }
  }
}
