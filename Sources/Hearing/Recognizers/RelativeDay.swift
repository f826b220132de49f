import CivilTime

extension Recognizer {
  /// A day named from today: 明天, 大后天, 今晚, tomorrow, tonight, this morning, 当天.
  static let relativeDay = Recognizer(
    name: "relative-day",
    hears: [
      "⟦明天⟧行吗", "⟦大后天⟧", "⟦今晚⟧八点", "⟦明儿⟧上午", "⟦tomorrow⟧", "⟦tonight⟧ at 7", "⟦this morning⟧",
      "⟦当天⟧上午", "⟦yesterday⟧",
    ],
    ignores: ["天气", "每天", "Tomorrowland", "this is it", "改天"]
  ) { lexed, index, now in
    guard let item = lexed[index] else { return [] }
    switch item.kind {
    case .today where item.extra > 0 && item.extra > item.value:
      // 明后天 names two days.
      return [item.value, item.extra].map {
        Piece(meaning: .day(now.day.adding(days: $0)), first: index, end: index + 1)
      }
    case .today:
      return [
        Piece(meaning: .day(now.day.adding(days: item.value)), first: index, end: index + 1)
      ]
    case .todayPart:
      var piece = Piece(
        meaning: .day(now.day.adding(days: item.value)), first: index, end: index + 1)
      piece.also = DayPart.allCases[item.extra]
      return [piece]
    case .sameDay:
      return [Piece(meaning: .sameDay, first: index, end: index + 1)]
    case .this:
      if lexed.kind(index + 1) == .noon {
        return [Piece(meaning: .day(now.day), first: index, end: index + 1)]
      }
      guard let part = lexed[index + 1], part.kind == .part, lexed.kind(index + 2) != .last
      else { return [] }
      var piece = Piece(meaning: .day(now.day), first: index, end: index + 2)
      piece.also = DayPart.allCases[part.value]
      return [piece]
    default:
      return []
    }
  }
}
