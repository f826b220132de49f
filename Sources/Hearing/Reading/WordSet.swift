/// A few words or characters to look a token up in.
struct WordSet: Sendable {
  private let keys: Set<UInt64>

  /// - Parameter words: parted by spaces; a run of Chinese characters counts one by one.
  init(_ words: String) {
    keys = Set(Lexicon.keys(of: words))
  }

  func contains(_ token: Token?) -> Bool {
    guard let token else { return false }
    return keys.contains(token.key)
  }

  /// English words that may follow an hour or a day, where a noun would make it a count.
  static let after = WordSet(
    """
    work works suit suits be is if for ok okay good fine better best easier then instead please with you your
    we i i'll would will can could should shall so but as when which whichever it that that's let's how what does do
    are was see pick maybe sound sounds free available too here there because unless come again thanks thank
    latest onwards now right tops alright who does doesn't isn't he she they my our me us until since
    convenient possible doable any either exactly myself today yeah yes no not ideal great perfect lovely
    tops booked taken open slot slots via from before after might may shall have has had mind safer easier
    kinder quieter handy handier feasible did want like or and both each once while over straight
    anyway anyhow regardless still already give gives leave leaves fall falls feel feels seem seems make makes
    """)
  /// Chinese characters that may follow a weekday whose number was misheard.
  static let afterWeekday = WordSet("可行方有见呢吧我您你的过来去能怎如合得空")
  static let letters = WordSet("p a")
}

extension Lexed {
  /// Whether what stands at `index` may follow an hour or a day of the month said as a bare number.
  func isBoundary(_ index: Int) -> Bool {
    guard let item = self[index] else { return true }
    switch item.kind {
    case .mark, .comma, .pause, .or, .and, .on, .inside, .this, .today, .todayPart, .weekday,
      .shortWeekday, .part, .next, .either, .approximate, .close, .week, .pointing, .the,
      .sameDay, .dash, .vague, .own, .lacking:
      return true
    case .at, .later: return true
    case .to: return numeral(at: index + 1) == nil && kind(index + 1) != .weekday
    case .dot: return !isGlued(index + 1)
    case .of: return isFor(index)
    case .other: return isHan(index) || WordSet.after.contains(token(index))
    default: return isHan(index) && item.kind != .timeUnit && item.kind != .currency
    }
  }

  private func isFor(_ index: Int) -> Bool {
    guard let item = self[index] else { return false }
    return line.tokens[item.first].count == 3
  }
}
