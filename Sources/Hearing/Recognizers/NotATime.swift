extension Recognizer {
  /// Prices, shares, counts, habits: words that would sound like a time further on.
  static let notATime = Recognizer(
    name: "not-a-time",
    hears: [
      "大概⟦三块⟧，行吗？", "⟦百分之二十⟧的客户", "⟦每周三⟧例会", "It costs ⟦5 dollars⟧.", "we meet ⟦every Monday⟧",
      "we're open ⟦24/7⟧", "⟦20%⟧ of them",
    ],
    ignores: ["周三下午三点", "Tuesday at two", "三点半"]
  ) { lexed, index, _ in
    guard let end = silenceEnd(lexed, index) else { return [] }
    return [Piece(meaning: .silence, first: index, end: end)]
  }

  private static let shares = WordSet("百分之 千分之 万分之 分之")

  private static func silenceEnd(_ lexed: Lexed, _ index: Int) -> Int? {
    guard let item = lexed[index] else { return nil }
    switch item.kind {
    case .currency:
      guard !lexed.isHan(index),
        lexed.kind(index + 1) == .digits || lexed.kind(index + 1) == .decimal
      else { return nil }
      return index + 2
    case .decimal:
      return lexed.kind(index + 1) == .percent || lexed.kind(index + 1) == .currency
        ? index + 2 : nil
    case .every: return habitEnd(lexed, index)
    case .noise:
      guard shares.contains(lexed.token(index)), item.end - item.first >= 2,
        let number = lexed.numeral(at: index + 1)
      else { return nil }
      return number.next
    case .digits, .hanDigit, .hanTen, .unitWord, .tensWord:
      guard let number = lexed.numeral(at: index) else { return nil }
      if number.value == 24, lexed.kind(number.next) == .slash,
        let seven = lexed.numeral(at: number.next + 1), seven.value == 7
      {
        return seven.next
      }
      let next = lexed.kind(number.next)
      if next == .currency || next == .percent { return number.next + 1 }
      return nil
    default:
      return nil
    }
  }

  /// Every Monday, 每周三, every other Tuesday: the end of the habit's words.
  private static func habitEnd(_ lexed: Lexed, _ index: Int) -> Int? {
    var next = index + 1
    if lexed[index]?.extra == 0, lexed[index]?.value == 1 {
      guard let number = lexed[next], number.kind == .hanDigit || number.kind == .hanWeekday
      else { return next }
      return next + 1
    }
    if lexed.kind(next) == .other { next += 1 }
    guard let item = lexed[next] else { return nil }
    switch item.kind {
    case .weekday, .shortWeekday, .weekdays, .part, .week: return next + 1
    case .weekUnit: return lexed.kind(next + 1) == .hanDigit ? next + 2 : next + 1
    default: return nil
    }
  }
}
