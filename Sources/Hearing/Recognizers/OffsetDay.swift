import CivilTime

extension Recognizer {
  /// A day counted from another: 三天后, in a week, three Fridays from now, a week on Tuesday.
  static let offsetDay = Recognizer(
    name: "offset-day",
    hears: [
      "⟦三天后⟧", "⟦过五天后⟧", "⟦一周后⟧", "⟦in a week⟧", "⟦3 days from now⟧", "⟦three Fridays from now⟧",
      "⟦a week on Tuesday⟧", "⟦Tuesday week⟧", "⟦a week today⟧", "⟦2 day after today⟧",
      "⟦3 days from Tuesday⟧",
      "⟦14 days hence⟧", "⟦30天后⟧", "⟦in three days' time⟧",
    ],
    ignores: ["in 20 minutes", "三天", "a week", "in a minute", "半小时后", "过几天"]
  ) { lexed, index, now in
    guard let (day, end) = offset(lexed, index, now) else { return [] }
    return [Piece(meaning: .day(day), first: index, end: end)]
  }

  private static func offset(_ lexed: Lexed, _ start: Int, _ now: Slot) -> (Day, Int)? {
    var index = start
    var isAhead = false
    if lexed.kind(index) == .inside || lexed.kind(index) == .within {
      isAhead = true
      index += 1
    }
    if let item = lexed[index], item.kind == .weekday || item.kind == .today,
      let unit = lexed[index + 1], unit.kind == .timeUnit, unit.value == 2,
      unit.extra == 0 || unit.value == 5
    {
      let day = item.kind == .today ? now.day.adding(days: item.value) : weekday(item, now)
      return day.map { ($0.adding(days: 7), index + 2) }
    }
    guard let (amount, unitIndex) = amount(lexed, index) else { return nil }
    var next = unitIndex
    if let names = lexed[next], names.kind == .weekdays || names.kind == .weekday,
      lexed.kind(next + 1) == .later, let weekday = Weekday(rawValue: names.value), amount > 0
    {
      return (now.day.next(weekday).adding(days: 7 * (amount - 1)), next + 2)
    }
    guard let move = unit(lexed, &next) else { return nil }
    return arrive(lexed, now, move: { move($0, amount) }, next: next, isAhead: isAhead, unitIndex)
  }

  /// A count before a unit: three, a, a couple of.
  private static func amount(_ lexed: Lexed, _ index: Int) -> (Int, Int)? {
    if let item = lexed[index], item.kind == .some {
      if item.value > 0 { return (item.value, index + 1) }
      return nil
    }
    guard let number = lexed.numeral(at: index), number.value < 1000 else {
      if let item = lexed[index], item.kind == .timeUnit,
        item.value == 5 || item.extra == 9
      {
        return (1, index)
      }
      return nil
    }
    return (number.value, number.next)
  }

  private static func unit(_ lexed: Lexed, _ next: inout Int) -> ((Day, Int) -> Day)? {
    guard let item = lexed[next] else { return nil }
    next += 1
    switch item.kind {
    case .timeUnit:
      switch item.value {
      case 1: return { $0.adding(days: $1) }
      case 2: return { $0.adding(days: 7 * $1) }
      case 3: return { $0.adding(months: $1) }
      case 5: return { $0.adding(days: 14 * $1) }
      default: return nil
      }
    case .hanWeekday: return { $0.adding(days: $1) }
    case .weekUnit where item.extra == 0: return { $0.adding(days: 7 * $1) }
    default: return nil
    }
  }

  private static func arrive(
    _ lexed: Lexed, _ now: Slot, move: (Day) -> Day, next start: Int, isAhead: Bool,
    _ unitIndex: Int
  ) -> (Day, Int)? {
    var next = start
    if lexed.kind(next) == .later, lexed[next]?.value == 0 {
      // “in three days' time”, “three days later”, 三天后.
      return (move(now.day), next + 1)
    }
    if let item = lexed[next], item.kind == .later {
      return (move(now.day.adding(days: 1)), next + 1)
    }
    if lexed.kind(next) == .ago {
      let there = move(now.day)
      return (now.day.adding(days: now.day.number - there.number), next + 1)
    }
    let isOn = lexed.kind(next) == .on || lexed.kind(next) == .past || isFrom(lexed, next)
    if isOn { next += 1 }
    if let item = lexed[next], item.kind == .today {
      return (move(now.day.adding(days: item.value)), next + 1)
    }
    if isOn, let item = lexed[next], item.kind == .weekday || item.kind == .shortWeekday,
      let day = weekday(item, now)
    {
      return (move(day), next + 1)
    }
    guard isAhead else { return nil }
    if lexed.kind(next) == .or, lexed.kind(next + 1) != .inside { return nil }
    if lexed.kind(start) == .to { return nil }
    return (move(now.day), start)
  }

  private static let from = WordSet("from")

  private static func isFrom(_ lexed: Lexed, _ index: Int) -> Bool {
    from.contains(lexed.token(index))
  }

  private static func weekday(_ item: Lexeme, _ now: Slot) -> Day? {
    Weekday(rawValue: item.value).map { now.day.next($0) }
  }
}
