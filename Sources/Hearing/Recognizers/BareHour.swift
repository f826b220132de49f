extension Recognizer {
  /// A number that is an hour only beside words of time: Thursday at 2, ten or eleven on Friday.
  static let bareHour = Recognizer(
    name: "bare-hour",
    hears: ["Thursday at ⟦2⟧", "⟦ten⟧ or ⟦eleven⟧ on Friday", "周四⟦3⟧还是四点"],
    ignores: ["at 5 Baker Street", "two people", "13", "three of us", "B2B"]
  ) { lexed, index, _ in
    guard let item = lexed[index] else { return [] }
    switch item.kind {
    case .digits, .unitWord, .hanDigit, .hanTen:
      guard let number = lexed.numeral(at: index), (1...12).contains(number.value), !number.hasZero
      else { return [] }
      if number.form != .words, lexed.isHan(number.next), lexed.kind(number.next) != .or {
        return []
      }
      if number.form == .han, lexed.kind(number.next) != .or { return [] }
      if number.form == .words, lexed.kind(number.next) == .part { return [] }
      if number.form == .words, number.value == 1, lexed.kind(number.next) == .at { return [] }
      guard lexed.isBoundary(number.next), !isPartOfMore(lexed, index, number.next) else {
        return []
      }
      return [Piece(meaning: .bareHour(number.value), first: index, end: number.next)]
    default:
      return []
    }
  }

  /// Whether the number is joined to another one by a sign: 5/5, 3-4, 2.1.
  private static func isPartOfMore(_ lexed: Lexed, _ index: Int, _ next: Int) -> Bool {
    func isSign(_ at: Int) -> Bool {
      switch lexed.kind(at) {
      case .slash, .currency, .percent: true
      case .colon: lexed.isGlued(at) && lexed.isGlued(at + 1)
      case .dash: lexed.isGlued(at) && lexed.isGlued(at + 1)
      case .dot, .comma:
        lexed.isGlued(at + 1) && lexed.isGlued(at)
          && lexed.kind(at - 1) == .digits && lexed.kind(at + 1) == .digits
      default: false
      }
    }
    if isSign(index - 1) || isSign(next) { return true }
    return lexed.isGlued(index) && lexed.kind(index - 1) == .other && !lexed.isHan(index - 1)
  }
}
