extension Recognizer {
  /// A length of time: 二十分钟, half an hour, three days.
  static let stretch = Recognizer(
    name: "stretch",
    hears: [
      "就聊⟦二十分钟⟧", "⟦半小时⟧够了", "⟦三天⟧搞定", "⟦三个半小时⟧", "It takes ⟦ten minutes⟧.",
      "⟦half an hour⟧ is enough",
      "⟦a couple of days⟧", "⟦3-5 days⟧",
    ],
    ignores: ["两点半", "周三", "at ten", "in the morning"]
  ) { lexed, index, _ in
    guard let end = stretchEnd(lexed, index) else { return [] }
    return [Piece(meaning: .silence, first: index, end: end)]
  }

  /// The end of a length of time that starts at a lexeme.
  static func stretchEnd(_ lexed: Lexed, _ index: Int) -> Int? {
    guard let item = lexed[index] else { return nil }
    if item.kind == .timeUnit, item.extra == 9 { return index + 1 }
    if item.kind == .half { return halfEnd(lexed, index) }
    if item.kind == .some, item.value > 0 || lexed.isHan(index) {
      return unitEnd(lexed, index + 1)
    }
    if item.kind == .decimal { return unitEnd(lexed, index + 1) }
    guard var number = lexed.numeral(at: index) else { return nil }
    if lexed.kind(number.next) == .dash || lexed.kind(number.next) == .to
      || lexed.kind(number.next) == .or,
      let second = lexed.numeral(at: number.next + 1)
    {
      if let end = unitEnd(lexed, second.next), !isHanDay(lexed, second.next) { return end }
    }
    if lexed.kind(number.next) == .dash { number.next += 1 }
    return unitEnd(lexed, number.next)
  }

  private static func isHanDay(_ lexed: Lexed, _ index: Int) -> Bool {
    lexed.kind(index) == .hanWeekday
  }

  private static func halfEnd(_ lexed: Lexed, _ index: Int) -> Int? {
    var next = index + 1
    if lexed.kind(next) == .some { next += 1 }
    if lexed.kind(next) == .of { next += 1 }
    if lexed.kind(next) == .timeUnit || lexed.kind(next) == .quarter { return next + 1 }
    return nil
  }

  private static let han = WordSet("天年")

  private static func unitEnd(_ lexed: Lexed, _ index: Int) -> Int? {
    var next = index
    if lexed.kind(next) == .half || lexed.kind(next) == .bigWord { next += 1 }
    guard let item = lexed[next] else { return nil }
    switch item.kind {
    case .timeUnit: return next + 1
    case .hanWeekday: return han.contains(lexed.token(next)) ? next + 1 : nil
    case .weekUnit where item.extra == 0 && lexed.kind(next + 1) != .hanDigit: return next + 1
    case .yearUnit: return lexed.kind(next + 1) == .hanDigit ? nil : next + 1
    default: return nil
    }
  }
}
