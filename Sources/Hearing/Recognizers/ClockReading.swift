extension Recognizer {
  /// A clock time in figures: 14:30, 3pm, 8.30 pm, 1140 a.m., 15h30, 3p, 8 o'clock.
  static let clockReading = Recognizer(
    name: "clock-reading",
    hears: [
      "周四⟦14:30⟧", "⟦３：３０⟧", "at ⟦3pm⟧", "⟦8.30 pm⟧ today", "⟦1140 a.m.⟧", "⟦15h30⟧",
      "⟦3p⟧ tomorrow", "⟦three o'clock⟧",
      "at ⟦12 P.⟧", "⟦ten a.m.⟧", "⟦03:05p⟧", "at ⟦2.30⟧ on Friday", "⟦3 o'clock pm⟧",
    ],
    ignores: ["14PM", "25:12", "35.49", "3.5 percent", "1.8M", "room 3", "12/3"]
  ) { lexed, index, _ in
    guard let (reading, end) = figures(lexed, index) else { return [] }
    return [Piece(meaning: reading, first: index, end: end)]
  }

  private static func figures(_ lexed: Lexed, _ index: Int) -> (Piece.Meaning, Int)? {
    if let item = lexed[index], item.kind == .noon || item.kind == .midnight {
      return (.clock(item.value, isOpen: item.extra == 1), index + 1)
    }
    if let item = lexed[index], item.kind == .decimal { return decimal(lexed, index, item) }
    guard let hour = lexed.numeral(at: index) else { return nil }
    if lexed.isGlued(index), let before = lexed.kind(index - 1), !lexed.isHan(index - 1),
      !lexed.isBehindT(index),
      before == .other || before == .colon || before == .dash || before == .slash
        || before == .percent
        || before == .currency
    {
      return nil
    }
    var minute = 0
    var next = hour.next
    var isExact = false
    if hour.form == .digits, lexed.kind(next) == .colon, let minutes = lexed.numeral(at: next + 1),
      minutes.form == .digits, minutes.digitCount == 2, minutes.value < 60, lexed.isGlued(next)
    {
      guard hour.value < 25, hour.digitCount <= 2 else { return nil }
      minute = minutes.value
      next = minutes.next
      isExact = true
      if lexed.kind(next) == .colon, let seconds = lexed.numeral(at: next + 1),
        seconds.digitCount == 2
      {
        next = seconds.next
      }
      if lexed.kind(next) == .minute { next += 1 }
    } else if hour.form == .digits, let item = lexed[next], item.kind == .hour, item.extra == 1,
      lexed.isGlued(next), hour.value < 25
    {
      next += 1
      isExact = true
      if let minutes = lexed.token(next), minutes.digitCount == 2, minutes.value < 60,
        lexed.isGlued(next)
      {
        minute = minutes.value
        next += 1
      } else if hour.value == 24 {
        return nil
      }
    } else if hour.form == .digits, hour.digitCount <= 2, hour.value < 13,
      let minutes = lexed.token(next), minutes.digitCount == 2, minutes.value < 60,
      lexed.kind(index - 1) == .at, lexed.isBoundary(next + 1), !lexed.isGlued(next)
    {
      // “at 3 15”
      minute = minutes.value
      next += 1
      isExact = true
    } else if hour.form == .digits, hour.digitCount >= 3, hour.digitCount <= 4 {
      guard
        lexed.kind(next) == .meridiem || lexed.kind(next) == .clockWord
          || isFourFigures(lexed, index, next), hour.value % 100 < 60,
        hour.value < 2400
      else { return nil }
      minute = hour.value % 100
      return close(
        lexed, hour.value / 100, minute, next, hasZero: hour.value < 1000 && hour.digitCount == 4,
        isExact: true)
    }
    return close(lexed, hour.value, minute, next, hasZero: hour.hasZero, isExact: isExact)
  }

  /// “today at 2100”, “at 730 in the evening”: four figures after at, beside words of time.
  private static func isFourFigures(_ lexed: Lexed, _ index: Int, _ next: Int) -> Bool {
    guard lexed.kind(index - 1) == .at, lexed.isBoundary(next) else { return false }
    let isBehindDay = dayBefore(lexed, index - 1)
    let isBeforePart =
      lexed.kind(next) == .inside && (next...next + 2).contains { lexed.kind($0) == .part }
    return isBehindDay || isBeforePart || lexed.kind(next) == .part
      || lexed.kind(next) == .on && lexed.kind(next + 1) == .weekday
  }

  /// 8.30 with a sign that it is a time.
  private static func decimal(_ lexed: Lexed, _ index: Int, _ item: Lexeme) -> (Piece.Meaning, Int)?
  {
    let width = item.extra / 1000
    let minute = item.extra % 1000
    guard width == 2, minute < 60, item.value < 24 else { return nil }
    let marked =
      lexed.kind(index + 1) == .meridiem || isLetter(lexed, index + 1)
      || lexed.kind(index - 1) == .at
      || (dayBefore(lexed, index) && lexed.isBoundary(index + 1))
    guard marked, lexed.kind(index + 1) != .percent, lexed.kind(index + 1) != .bigWord,
      lexed.isBoundary(index + 1) || lexed.kind(index + 1) == .meridiem
        || isLetter(lexed, index + 1)
    else { return nil }
    return close(lexed, item.value, minute, index + 1, hasZero: false, isExact: true)
  }

  private static func dayBefore(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index - 1) {
    case .weekday, .shortWeekday, .today, .todayPart, .part: true
    default: false
    }
  }

  /// The p of 3p, 12 P. and the a of 9a.
  private static func isLetter(_ lexed: Lexed, _ index: Int) -> Bool {
    guard lexed.kind(index) == .other || lexed.kind(index) == .some,
      let token = lexed.token(index), token.count == 1, WordSet.letters.contains(token)
    else { return false }
    let isAlone = lexed.kind(index + 1) == .dot || lexed.isBoundary(index + 1)
    return isAlone && (lexed.isGlued(index) || (token.key == 112 && lexed.kind(index + 1) == .dot))
  }

  private static let hours = WordSet("hours hrs")

  /// “two hours long”, “open 24 hours”; “1600 hours” and “at 18 hours” are clocks.
  private static func isDuration(_ lexed: Lexed, _ index: Int, _ isExact: Bool) -> Bool {
    hours.contains(lexed.token(index)) && !isExact && lexed.kind(index - 2) != .at
  }

  /// Adds what stands behind the figures: am, pm, p, o'clock, sharp.
  static func close(
    _ lexed: Lexed, _ hour: Int, _ minute: Int, _ index: Int, hasZero: Bool, isExact: Bool
  ) -> (Piece.Meaning, Int)? {
    var next = index
    var isMarked = isExact
    if lexed.kind(next) == .clockWord {
      guard hour <= 24, !isDuration(lexed, next, isExact) else { return nil }
      isMarked = true
      next += 1
    }
    if let item = lexed[next], item.kind == .meridiem {
      next += 1
      if lexed.kind(next) == .dot, lexed.kind(next + 1) == nil, lexed.isGlued(next) { next += 0 }
      if hour > 12 || hour == 0 {
        guard isExact, hour > 12, hour < 24, item.value == 1 else { return nil }
        return (.clock(hour * 60 + minute, isOpen: false), next)
      }
      return (.clock(hour % 12 * 60 + minute + item.value * 720, isOpen: false), next)
    }
    if isLetter(lexed, next), (1...12).contains(hour) {
      let isMorning = lexed.token(next)?.key == 97
      next += lexed.kind(next + 1) == .dot && lexed.isGlued(next + 1) ? 2 : 1
      return (.clock(hour % 12 * 60 + minute + (isMorning ? 0 : 720), isOpen: false), next)
    }
    guard isMarked, hour < 24 || (hour == 24 && minute == 0) else { return nil }
    let isOpen = !hasZero && (1...11).contains(hour)
    return (.clock(hour % 24 * 60 + minute, isOpen: isOpen), next)
  }
}
