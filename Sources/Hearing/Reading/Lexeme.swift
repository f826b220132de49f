/// A word of the language of times, or something else that stands between such words.
struct Lexeme {
  enum Kind: UInt8 {
    // Anything.
    case other, mark, noise
    /// A word on the card of the recognizer at `extra` on the shelf; nobody else is asked about it.
    case own
    // Numbers.
    case digits, decimal, hanDigit, hanTen, hanTwenty, hanBig, unitWord, tensWord, bigWord, ordinal
    case ordinalSuffix
    // Days.
    case weekday, shortWeekday, weekdays, weekUnit, week, countedWeek, hanWeekday, today, todayPart,
      sameDay
    case month, monthUnit, yearUnit, dayUnit, monthOffset, yearOffset
    // Times of day.
    case part, shortPart, parts, dian, hour, clockWord, half, quarter, minute, past, lacking
    case meridiem, noon, midnight, approximate
    // Lengths of time.
    case timeUnit, later, ago, within, some
    // Small words.
    case at, on, the, of, inside, four, this, next, last, pointing, or, and, to, either
    case every, whichever, comma, pause, dash, slash, colon, dot, currency, percent, open, close
    case vague, measure
  }

  var kind: Kind
  var value = 0
  /// A second figure: an offset, a strength, the digits after a point.
  var extra = 0
  /// Tokens.
  var first: Int
  var end: Int
}

/// A line as lexemes, and now.
struct Lexed {
  let line: Line
  private(set) var items: [Lexeme] = []

  init(_ line: Line) {
    self.line = line
    items.reserveCapacity(line.tokens.count)
    var index = 0
    while index < line.tokens.count {
      let item = dayNumber(at: index) ?? lexeme(at: index)
      items.append(item)
      index = item.end
    }
  }

  subscript(index: Int) -> Lexeme? {
    index >= 0 && index < items.count ? items[index] : nil
  }

  func kind(_ index: Int) -> Lexeme.Kind? {
    index >= 0 && index < items.count ? items[index].kind : nil
  }

  /// Whether the lexeme follows the one before it without a space.
  func isGlued(_ index: Int) -> Bool {
    guard let item = self[index] else { return false }
    return line.tokens[item.first].isGlued
  }

  func token(_ index: Int) -> Token? { self[index].map { line.tokens[$0.first] } }

  func isHan(_ index: Int) -> Bool { token(index)?.kind == .han }

  /// The number right behind 周, 星期, 下周, which no longer word may swallow (周一早上).
  private func dayNumber(at index: Int) -> Lexeme? {
    guard let last = items.last, last.extra == 0, last.kind == .weekUnit || last.kind == .week,
      line.tokens[index].kind == .han, line.tokens[index - 1].kind == .han,
      let number = Lexicon.time.single(line.tokens[index].key), number.kind == .hanDigit,
      let (whole, end) = Lexicon.time.longest(in: line, at: index), end > index + 1
    else { return nil }
    if last.kind == .week, whole.kind == .noise, number.value == 1 {
      if let (other, last) = Lexicon.time.longest(in: line, at: index + 1), last >= end,
        other.kind == .part || other.kind == .todayPart
      {
        return Lexeme(kind: .hanDigit, value: number.value, first: index, end: index + 1)
      }
      // 下周一定、下周一起 mean next week; 下周一直接 means Monday.
      guard end < line.tokens.count, Self.direct.contains(line.tokens[end]) else { return nil }
    }
    return Lexeme(kind: .hanDigit, value: number.value, first: index, end: index + 1)
  }

  private static let direct = WordSet("接")

  /// 周四上午好约: behind a day or before a verb, 上午好 is no greeting.
  private func part(inGreetingAt index: Int, _ end: Int) -> Lexeme? {
    let isBehindDay =
      switch items.last?.kind {
      case .hanDigit, .hanWeekday, .today, .dayUnit, .week: true
      default: false
      }
    guard isBehindDay || Self.easyTo.contains(end < line.tokens.count ? line.tokens[end] : nil),
      let (meaning, next) = Lexicon.time.longest(in: line, at: index, before: end),
      meaning.kind == .part
    else { return nil }
    return Lexeme(kind: meaning.kind, value: meaning.value, first: index, end: next)
  }

  private static let dates: Set<Lexeme.Kind> = [.digits, .ordinal, .ordinalSuffix, .month]

  private static let easyTo = WordSet("约 找 见 碰 打 说 聊 谈 排 走 接 安 抽 办 讲 些 不 吗 还")

  private func lexeme(at index: Int) -> Lexeme {
    let token = line.tokens[index]
    switch token.kind {
    case .digits: return number(at: index)
    case .mark: return mark(at: index)
    case .other: return Lexeme(kind: .other, first: index, end: index + 1)
    case .word, .han:
      if let (meaning, end) = Lexicon.time.longest(in: line, at: index) {
        if meaning.kind == .noise, meaning.value == 1, let part = part(inGreetingAt: index, end) {
          return part
        }
        if meaning.kind == .vague, meaning.value == 4, items.count > 1,
          items[items.count - 1].kind == .comma, Self.dates.contains(items[items.count - 2].kind)
        {
          // “April 13, a Tuesday”
          return Lexeme(kind: .weekday, value: meaning.extra, first: index, end: end)
        }
        return Lexeme(
          kind: meaning.kind, value: meaning.value, extra: meaning.extra, first: index, end: end)
      }
      if token.kind == .word, let meaning = Misspelling.weekday(line, index) {
        return Lexeme(kind: .weekday, value: meaning, first: index, end: index + 1)
      }
      return Lexeme(kind: .other, first: index, end: index + 1)
    }
  }

  /// Digits, or digits with a decimal point or commas for thousands.
  private func number(at index: Int) -> Lexeme {
    let tokens = line.tokens
    func digits(_ at: Int) -> Bool {
      at < tokens.count && tokens[at].kind == .digits && tokens[at].isGlued
    }
    func sign(_ at: Int, _ key: UInt64) -> Bool {
      tokens.indices.contains(at) && tokens[at].kind == .mark && tokens[at].isGlued
        && tokens[at].key == key
    }
    if sign(index + 1, 44), digits(index + 2), tokens[index + 2].count == 3 {
      var end = index + 3
      while (sign(end, 44) || sign(end, 46)) && digits(end + 1) { end += 2 }
      return Lexeme(kind: .noise, first: index, end: end)
    }
    if sign(index + 1, 46), digits(index + 2) {
      if sign(index + 3, 46), digits(index + 4) {
        if tokens[index].count == 4, tokens[index + 4].value <= 31 {
          return Lexeme(kind: .digits, value: tokens[index].value, first: index, end: index + 1)
        }
        return Lexeme(kind: .noise, first: index, end: index + 5)
      }
      if tokens[index].count < 3 || !sign(index - 1, 46) {
        let fraction = tokens[index + 2]
        let width = fraction.isFullWidth ? fraction.count / 3 : fraction.count
        return Lexeme(
          kind: .decimal, value: tokens[index].value,
          extra: width * 1000 + min(fraction.value, 999),
          first: index, end: index + 3)
      }
    }
    return Lexeme(kind: .digits, value: tokens[index].value, first: index, end: index + 1)
  }

  private func mark(at index: Int) -> Lexeme {
    let kind: Lexeme.Kind =
      switch line.tokens[index].key {
      case 44, 59: .comma
      case 0x3001: .pause
      case 45, 126: .dash
      case 47: .slash
      case 58: .colon
      case 46: .dot
      case 64: .at
      case 36, 0xA3, 0xA5, 0x20AC: .currency
      case 37: .percent
      case 40, 0x300C, 0x201C, 34: .open
      case 41, 0x300D, 0x201D: .close
      case 38: .and
      default: .mark
      }
    return Lexeme(kind: kind, first: index, end: index + 1)
  }
}

extension Token {
  /// Digits written.
  var digitCount: Int { kind == .digits ? Int(key >> 8) : 0 }
  var isFullWidth: Bool { kind == .digits && count > digitCount }
}
