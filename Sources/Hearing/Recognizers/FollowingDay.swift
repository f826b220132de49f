extension Recognizer {
  /// A day or an hour told by the one said before: the day after, 第二天, the same time.
  static let followingDay = Recognizer(
    name: "following-day",
    hears: ["Thursday or ⟦the day after⟧", "周四或者⟦第二天⟧", "Friday, ⟦same time⟧", "周五⟦同一时间⟧"],
    ignores: ["the day after our call", "the day after tomorrow", "next-day delivery"]
  ) { lexed, index, _ in
    guard let item = lexed[index] else { return [] }
    switch item.kind {
    case .following:
      guard lexed.isBoundary(index + 1), lexed.kind(index + 1) != .the else { return [] }
      return [
        Piece(meaning: .following(days: item.value, weekday: nil), first: index, end: index + 1)
      ]
    case .sameTime: return [Piece(meaning: .sameTime, first: index, end: index + 1)]
    default: return []
    }
  }
}
