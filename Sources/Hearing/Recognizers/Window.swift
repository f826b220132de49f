extension Recognizer {
  /// A stretch in which no day was named: 下周, 周末, next week, early next month, 月底.
  static let window = Recognizer(
    name: "window",
    hears: ["⟦下周⟧方便吗", "⟦周末⟧呢", "⟦next week⟧ sometime", "early ⟦next month⟧", "⟦月底⟧", "下午⟦三四点⟧"],
    ignores: ["周三", "next Tuesday", "明天"]
  ) { lexed, index, _ in
    guard let item = lexed[index] else { return [] }
    if item.kind == .hanDigit, let next = lexed[index + 1], next.kind == .hanDigit,
      next.value == item.value + 1, lexed.kind(index + 2) == .dian
    {
      return [Piece(meaning: .window(weeks: nil), first: index, end: index + 3)]
    }
    if item.kind == .whichever {
      switch lexed.kind(index + 1) {
      case .weekday, .shortWeekday, .weekdays, .part:
        return [Piece(meaning: .window(weeks: nil), first: index, end: index + 2)]
      default: return []
      }
    }
    switch item.kind {
    case .week: return [Piece(meaning: .window(weeks: item.value), first: index, end: index + 1)]
    case .vague:
      let weeks = item.value == 3 ? item.extra : nil
      return [Piece(meaning: .window(weeks: weeks), first: index, end: index + 1)]
    case .month where item.extra == 0 || early.contains(lexed.token(index - 1)):
      return [Piece(meaning: .window(weeks: nil), first: index, end: index + 1)]
    case .digits, .hanDigit, .hanTen:
      guard let month = lexed.numeral(at: index), month.form != .words,
        (1...12).contains(month.value),
        lexed.kind(month.next) == .monthUnit
      else { return [] }
      return [Piece(meaning: .window(weeks: nil), first: index, end: month.next + 1)]
    case .monthOffset, .parts:
      return [Piece(meaning: .window(weeks: nil), first: index, end: index + 1)]
    default:
      return []
    }
  }

  private static let early = WordSet("in early late mid by until next this during before after of")
}
