package import CivilTime

extension Ear {
  /// The weekdays in `text` that contradict their dates: what `hear` says of them, without listening for the rest.
  package static func conflicts(in text: String, at now: Slot) -> [WeekdayConflict] {
    guard WeekdayTrace.isLikely(in: text) else { return [] }
    guard text.utf8.count <= partBytes else { return hear(text, at: now).conflicts }
    let lexed = Lexed(Line(text))
    // Without the word for a day of the week there is nothing to contradict; most lines have none.
    guard lexed.items.contains(where: { $0.kind.isOfWeek }) else { return [] }
    let joining = Joining(lexed, at: now)
    var entries = joining.entries
    var windows = joining.windows
    Inheriting.forward(&entries, &windows, in: lexed, now: now)
    Inheriting.daysBack(&entries)
    return entries.compactMap { Resolving.resolve($0, in: lexed, at: now).conflict }
  }
}

extension Lexeme.Kind {
  /// Whether it may be a day of the week, or a part of its name.
  fileprivate var isOfWeek: Bool {
    switch self {
    case .weekday, .shortWeekday, .weekdays, .weekUnit, .week, .hanWeekday, .vague: true
    default: false
    }
  }
}

/// A first look at the letters of a line: cutting it into words costs more than all other checks of it.
private enum WeekdayTrace {
  /// Whether a day of the week may stand in it; a line that is not plain ASCII always may.
  ///
  /// Every way to write one in English that the lexicon knows, and every slip of one, has three of these letters in
  /// a row, or “dy”, or “tu”: a slip spares the beginning of the name or its end, or swaps the letters between.
  static func isLikely(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var first: UInt8 = 0
      var second: UInt8 = 0
      for byte in bytes {
        guard byte < 0x80 else { return true }
        let third = byte | 0x20
        switch (first, second, third) {
        case (_, "d", "y"), (_, "t", "u"), ("d", "a", "y"), ("d", "a", "e"), ("m", "o", "n"),
          ("w", "e", "d"), ("t", "h", "u"), ("f", "r", "i"), ("s", "a", "t"), ("s", "u", "n"),
          ("n", "a", "y"), ("i", "a", "y"):
          return true
        default: (first, second) = (second, third)
        }
      }
      return false
    }
  }
}

/// Lets a letter stand for its byte in a pattern.
private func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool { letter.value == UInt32(byte) }
