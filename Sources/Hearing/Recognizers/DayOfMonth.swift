import CivilTime

extension Recognizer {
  /// A day of the month alone: 12号, the 22nd, on the 15.
  static let dayOfMonth = Recognizer(
    name: "day-of-month",
    hears: [
      "⟦12号⟧行吗", "⟦十二号⟧上午", "on ⟦the 22nd⟧", "Thursday ⟦17th⟧", "on ⟦the 15⟧",
      "by ⟦the fourteenth⟧", "Friday ⟦31⟧!",
      "Tuesday ⟦the thirty first⟧", "⟦15日⟧下午",
    ],
    ignores: [
      "12号楼", "三号线", "on the 5th floor", "the first time", "the second one", "3rd party",
      "for the 20 people", "七日游",
    ]
  ) { lexed, index, _ in
    if let number = lexed.numeral(at: index), (1...31).contains(number.value),
      isDayUnit(lexed, number.next), isDay(lexed, index, number)
    {
      return [
        Piece(meaning: .dayOfMonth(number.value, months: nil), first: index, end: number.next + 1)
      ]
    }
    guard let (value, end) = english(lexed, index) else { return [] }
    return [Piece(meaning: .dayOfMonth(value, months: nil), first: index, end: end)]
  }

  private static let afterDay = WordSet("内 游 元 报 均 活 式 程 夜 美 产 线 楼")
  private static let beforeDay = WordSet("第 每 共 满 近")

  private static func isDay(_ lexed: Lexed, _ index: Int, _ number: Numeral) -> Bool {
    if index > 0, beforeDay.contains(lexed.token(index - 1)) { return false }
    if isOfMonth(lexed, index) { return false }
    return !afterDay.contains(lexed.token(number.next + 1)) && lexed.kind(number.next + 1) != .later
  }

  /// Whether a month stands before the number: 11月31号 is no day, and not the 31st of another month.
  private static func isOfMonth(_ lexed: Lexed, _ index: Int) -> Bool {
    var before = index - 1
    while before > 0, lexed.kind(before) == .of || lexed.kind(before) == .dot { before -= 1 }
    guard before >= 0 else { return false }
    switch lexed.kind(before) {
    case .monthUnit, .monthOffset, .month: return true
    default: return false
    }
  }

  private static func english(_ lexed: Lexed, _ start: Int) -> (Int, Int)? {
    if isOfMonth(lexed, start) { return nil }
    let before = lexed.kind(start - 1)
    let isAfterWeekday =
      before == .weekday || before == .shortWeekday
      || (before == .comma
        && (lexed.kind(start - 2) == .weekday || lexed.kind(start - 2) == .shortWeekday))
    let leads = before == .on || before == .of || before == .at
    if isThe(lexed, start) {
      guard lexed.isBoundary(after: start + 1) else { return nil }
      if let number = lexed.ordinal(at: start + 1) {
        guard lexed.isBoundary(number.next) || (isAfterWeekday && isHour(lexed, number.next)),
          isCertain(lexed, start, number, leads || isAfterWeekday)
        else { return nil }
        return (number.value, number.next)
      }
      guard leads || isAfterWeekday, let number = lexed.numeral(at: start + 1),
        number.form == .digits, number.digitCount <= 2, (1...31).contains(number.value),
        lexed.isBoundary(number.next), lexed.kind(number.next) != .to
      else { return nil }
      return (number.value, number.next)
    }
    let isListed = before == .or && lexed.kind(start - 2) == .ordinal
    if let number = lexed.ordinal(at: start),
      lexed.kind(start) == .digits || isAfterWeekday || isListed
    {
      guard isAfterWeekday || before == .on || before == .at || before == .or || startsPart(before),
        lexed.isBoundary(number.next)
      else { return nil }
      return (number.value, number.next)
    }
    guard isAfterWeekday, before != .comma, lexed.kind(start) == .digits,
      let number = lexed.numeral(at: start), number.digitCount == 2,
      (13...31).contains(number.value),
      lexed.isBoundary(number.next)
    else { return nil }
    return (number.value, number.next)
  }

  /// “28th in the morning, 29th in the afternoon”
  private static func startsPart(_ before: Lexeme.Kind?) -> Bool {
    switch before {
    case nil, .mark, .comma, .and, .colon: true
    default: false
    }
  }

  /// Whether a time of day follows: Monday the twenty fourth six pm.
  private static func isHour(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case .digits, .unitWord, .half, .quarter, .noon: true
    default: false
    }
  }

  /// The first, second and third are usually an order; they need a sign that a day is meant.
  private static func isCertain(
    _ lexed: Lexed, _ start: Int, _ number: Numeral, _ isLed: Bool
  ) -> Bool {
    if number.form == .digits || number.value > 5 { return true }
    if isLed { return true }
    return lexed.kind(number.next) == .at || lexed.kind(number.next) == .or
  }
}

extension Lexed {
  /// Whether a number may start here at all.
  fileprivate func isBoundary(after index: Int) -> Bool {
    kind(index) == .digits || kind(index) == .ordinal
  }
}
