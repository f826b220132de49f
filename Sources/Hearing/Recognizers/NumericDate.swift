import CivilTime

extension Recognizer {
  /// A date in figures: 2026-12-03, 12/3, 13/09, 2019/sep/01, 8/May/2018, aug-20.
  static let numericDate = Recognizer(
    name: "numeric-date",
    hears: [
      "on ⟦2026-12-03⟧", "⟦12/3⟧ at two", "⟦13/09⟧", "⟦2019/sep/01⟧", "⟦8/May/2018⟧", "⟦aug-20⟧",
      "⟦2026.12.3⟧", "⟦12/3/26⟧",
    ],
    ignores: ["1-2", "32 - 2015", "Tel: 000 111 82-2100", "1/3 of them", "5 / 5", "2010-2015-86"]
  ) { lexed, index, now in
    guard !follows(lexed, index), let (day, end) = numeric(lexed, index, now) else { return [] }
    if isSeparator(lexed, end), lexed.isGlued(end + 1), lexed.kind(end + 1) == .digits { return [] }
    return [Piece(meaning: .date(day), first: index, end: end)]
  }

  /// Whether the number is the tail of a longer one: 000-12/3.
  private static func follows(_ lexed: Lexed, _ index: Int) -> Bool {
    guard lexed.isGlued(index), index > 0 else { return false }
    switch lexed.kind(index - 1) {
    case .slash, .dash, .digits, .decimal, .currency: return true
    default: return false
    }
  }

  private static func isSeparator(_ lexed: Lexed, _ index: Int) -> Bool {
    guard lexed.isGlued(index) else { return false }
    switch lexed.kind(index) {
    case .slash, .dash, .dot: return true
    default: return false
    }
  }

  private static func numeric(_ lexed: Lexed, _ index: Int, _ now: Slot) -> (Day, Int)? {
    if lexed.kind(index) == .digits, let year = lexed.year(at: index) {
      return yearFirst(lexed, year, now)
    }
    guard isSeparator(lexed, index + 1), lexed.isGlued(index + 2) else { return nil }
    let slash = lexed.kind(index + 1) == .slash
    if let month = lexed[index], month.kind == .month {
      guard let day = lexed.numeral(at: index + 2), day.digitCount > 0, day.digitCount <= 2
      else { return nil }
      return tail(lexed, month: month.value, day: day.value, next: day.next, now)
    }
    guard let first = lexed.numeral(at: index), first.form == .digits, first.digitCount <= 2
    else { return nil }
    if let month = lexed[index + 2], month.kind == .month {
      return tail(lexed, month: month.value, day: first.value, next: index + 3, now)
    }
    guard slash || isWholeClause(lexed, index, index + 3),
      let second = lexed.numeral(at: index + 2), second.form == .digits,
      second.digitCount <= 2, !isShare(lexed, second.next)
    else { return nil }
    if !slash, !(13...31).contains(second.value) { return nil }
    let isDayFirst = first.value > 12
    return tail(
      lexed, month: isDayFirst ? second.value : first.value,
      day: isDayFirst ? first.value : second.value, next: second.next, now)
  }

  /// “2-15” is a date only when nothing else is said.
  private static func isWholeClause(_ lexed: Lexed, _ index: Int, _ end: Int) -> Bool {
    lexed.kind(index + 1) == .dash && index == 0 && lexed[end] == nil
  }

  private static let shareWords = WordSet("of off price cup inch full size")

  private static func isShare(_ lexed: Lexed, _ index: Int) -> Bool {
    shareWords.contains(lexed.token(index)) || lexed.kind(index) == .percent
  }

  private static func yearFirst(_ lexed: Lexed, _ year: Numeral, _ now: Slot) -> (Day, Int)? {
    let first = year.next
    guard isSeparator(lexed, first) else { return nil }
    if let item = lexed[first + 1], item.kind == .decimal, lexed.kind(first) == .dot {
      guard let day = Day(year: year.value, month: item.value, day: item.extra % 1000)
      else { return nil }
      return (day, first + 2)
    }
    let month: Int
    if let name = lexed[first + 1], name.kind == .month {
      month = name.value
    } else if let number = lexed.numeral(at: first + 1), number.form == .digits,
      number.digitCount <= 2
    {
      month = number.value
    } else {
      return nil
    }
    guard isSeparator(lexed, first + 2), lexed.kind(first + 2) == lexed.kind(first),
      let number = lexed.numeral(at: first + 3), number.form == .digits, number.digitCount <= 2,
      let day = Day(year: year.value, month: month, day: number.value)
    else { return nil }
    return (day, number.next)
  }

  /// The date with the year behind it, if any.
  private static func tail(
    _ lexed: Lexed, month: Int, day: Int, next: Int, _ now: Slot
  ) -> (Day, Int)? {
    var year: Int?
    var end = next
    if isSeparator(lexed, next), lexed.isGlued(next + 1), let number = lexed.numeral(at: next + 1),
      number.form == .digits, number.digitCount == 4 || number.digitCount == 2
    {
      year = number.digitCount == 4 ? number.value : century(number.value)
      end = number.next
    }
    guard let found = upcoming(month: month, day: day, year: year, now) else { return nil }
    return (found, end)
  }
}
