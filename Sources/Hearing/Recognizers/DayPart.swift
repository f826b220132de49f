import CivilTime

extension Recognizer {
  /// A part of the day: 上午, 傍晚, morning, lunchtime.
  static let dayPart = Recognizer(
    name: "day-part",
    hears: [
      "周三⟦上午⟧", "⟦傍晚⟧方便吗", "明天⟦早上⟧", "in the ⟦morning⟧", "Wednesday ⟦a.m.⟧", "at ⟦lunchtime⟧",
    ],
    ignores: ["早上好", "Good morning", "mornings", "下午茶"]
  ) { lexed, index, _ in
    guard let item = lexed[index] else { return [] }
    switch item.kind {
    case .part:
      var piece = Piece(
        meaning: .part(DayPart.allCases[item.value]), first: index, end: index + 1)
      piece.isSmallHours = item.extra == 1
      return [piece]
    case .shortPart:
      return [
        Piece(
          meaning: .part(DayPart.allCases[item.value]), first: index, end: index + 1,
          isClinging: true)
      ]
    case .meridiem:
      return [
        Piece(
          meaning: .part(item.value == 0 ? .morning : .afternoon), first: index, end: index + 1,
          isClinging: true)
      ]
    default:
      return []
    }
  }
}
