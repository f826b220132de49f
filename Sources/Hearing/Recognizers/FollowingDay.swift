extension Recognizer {
  /// A day or an hour told by the one said before: the day after, 第二天, the same time.
  static let followingDay = Recognizer(
    name: "following-day",
    words: [
      ("the next day|the following day|the day after|the day after that|the day following", 1),
      ("the day before|the day before that", -1),
      ("the one after|the following one|the one after that|the one following", 7),
      ("same time|the same time|same hour|the same hour", 0),
      ("隔天|第二天|次日|后一天|隔日|再后一天", 1),
      ("同一时间|同一个时间|同样时间|同样的时间|相同时间|同一钟点|同一个钟点|一样的时间|同一个点|同个时间", 0),
    ],
    hears: ["Thursday or ⟦the day after⟧", "周四或者⟦第二天⟧", "Friday, ⟦same time⟧", "周五⟦同一时间⟧"],
    ignores: ["the day after our call", "the day after tomorrow", "next-day delivery"]
  ) { lexed, index, _ in
    guard let item = lexed[index], item.kind == .own else { return [] }
    if item.value == 0 { return [Piece(meaning: .sameTime, first: index, end: index + 1)] }
    guard lexed.isBoundary(index + 1), lexed.kind(index + 1) != .the else { return [] }
    return [
      Piece(meaning: .following(days: item.value, weekday: nil), first: index, end: index + 1)
    ]
  }
}
