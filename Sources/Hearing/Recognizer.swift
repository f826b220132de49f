package import CivilTime
package import Diagnostics

/// One form in which people say a day or a time; see CONTRIBUTING.md for how to add one.
package struct Recognizer: Sendable {
  package let name: String
  /// Phrases that only it knows, parted by `|`, with a figure for `find`: a lexeme `.own` with that value.
  ///
  /// Words that several recognizers read stand in `Lexicon+English.swift` and `Lexicon+Chinese.swift`.
  let words: [(phrases: String, figure: Int)]
  /// Lines in which ⟦ ⟧ mark what this recognizer alone finds.
  package let hears: [String]
  /// Lines in which it finds nothing.
  package let ignores: [String]
  /// The pieces that start at a lexeme, or none; asked only where a word of time stands.
  let find: @Sendable (Lexed, Int, Slot) -> [Piece]

  init(
    name: String, words: [(phrases: String, figure: Int)] = [], hears: [String],
    ignores: [String],
    find: @escaping @Sendable (Lexed, Int, Slot) -> [Piece]
  ) {
    self.name = name
    self.words = words
    self.hears = hears
    self.ignores = ignores
    self.find = find
  }

  /// The shelf; the longest find wins, the earlier recognizer on a tie.
  package static let all: [Recognizer] = [
    .notATime, .stretch, .calendarDate, .numericDate, .monthDay, .dayOfMonth, .offsetDay,
    .weekdayName, .countedWeekday, .relativeDay, .followingDay, .clockReading, .spokenClock,
    .dayPart, .window, .bareHour,
  ]

  /// The spans this recognizer alone finds in a line.
  package func spans(in text: String, at now: Slot) -> [Span] {
    let lexed = Lexed(Line(text))
    var spans: [Span] = []
    var index = 0
    while index < lexed.items.count {
      let pieces = asked(at: lexed.items[index]) ? find(lexed, index, now) : []
      for piece in pieces { spans.append(lexed.span(piece)) }
      index = max(index + 1, pieces.last?.end ?? 0)
    }
    return spans
  }

  /// All pieces of a line, from left to right, none overlapping.
  static func pieces(in lexed: Lexed, at now: Slot) -> [Piece] {
    var found: [Piece] = []
    var index = 0
    while index < lexed.items.count {
      var best: [Piece] = []
      let item = lexed.items[index]
      if item.kind == .own {
        best = all[item.extra].find(lexed, index, now)
      } else if canStart(item.kind) {
        for recognizer in all {
          let pieces = recognizer.find(lexed, index, now)
          if let end = pieces.last?.end, end > best.last?.end ?? index { best = pieces }
        }
      }
      found += best
      index = max(index + 1, best.last?.end ?? 0)
    }
    return found
  }

  private func asked(at item: Lexeme) -> Bool {
    item.kind == .own ? Self.all[item.extra].name == name : Self.canStart(item.kind)
  }

  private static func canStart(_ kind: Lexeme.Kind) -> Bool {
    switch kind {
    case .other, .mark, .comma, .pause, .or, .percent, .open, .close, .dot: false
    default: true
    }
  }
}

extension Lexed {
  func span(_ piece: Piece) -> Span { span(piece.first, piece.end) }

  /// The span of lexemes.
  func span(_ first: Int, _ end: Int) -> Span {
    guard first < end, first >= 0, end <= items.count else { return Span(0, 0) }
    return line.span(items[first].first, items[end - 1].end)
  }
}
