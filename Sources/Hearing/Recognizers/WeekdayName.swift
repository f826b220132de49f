import CivilTime

extension Recognizer {
  /// A day of the week, with the week when it is said: 下周三, 礼拜天, next Tuesday, Thurs.
  static let weekdayName = Recognizer(
    name: "weekday-name",
    hears: [
      "⟦下周三⟧行吗", "⟦礼拜天⟧", "⟦星期4⟧", "⟦下下周五⟧", "⟦下周周六⟧", "⟦下星其三⟧", "⟦next Tuesday⟧",
      "see you ⟦Thurs⟧",
      "on ⟦Sat⟧ at 5", "⟦wensday⟧ then", "⟦周二⟧十点", "⟦这个礼拜五⟧",
    ],
    ignores: ["周末", "下周", "郑州三家店", "the sun is out", "I sat down", "Mondays", "周几", "一周年"]
  ) { lexed, index, now in
    let chinese = chineseDays(lexed, index, now)
    return chinese.isEmpty ? englishDay(lexed, index, now) : chinese
  }

  // MARK: Chinese

  private static func chineseDays(_ lexed: Lexed, _ start: Int, _ now: Slot) -> [Piece] {
    guard let item = lexed[start] else { return [] }
    var index = start
    var weeks: Int?
    var isDoubtful = false
    if item.kind == .week, lexed.isHan(start) {
      weeks = item.value
      isDoubtful = item.extra == 1
      index += 1
      if lexed.kind(index) == .of, lexed.kind(index + 1) == .weekUnit { index += 1 }
      if let unit = lexed[index], unit.kind == .weekUnit, unit.extra == 0 { index += 1 }
    } else if item.kind == .weekUnit, item.extra == 0 {
      index += 1
    } else {
      return []
    }
    if lexed.kind(start - 1) == .every { return [] }
    guard let first = dayNumber(lexed, index, isSure: isSureUnit(lexed, start)) else { return [] }
    if isDoubtful, first.isHomophone { return [] }
    var pieces = [
      Piece(meaning: .weekday(first.day, weeks: weeks), first: start, end: first.next)
    ]
    appendList(lexed, to: &pieces, weeks: weeks)
    return pieces
  }

  private static func isSureUnit(_ lexed: Lexed, _ index: Int) -> Bool {
    guard let item = lexed[index] else { return false }
    return item.kind == .week || item.end - item.first > 1
  }

  private struct DayNumber {
    var day: Weekday
    var next: Int
    var isHomophone = false
  }

  /// 周三四五: further numbers, unless the last one is the hour of a clock.
  private static func appendList(_ lexed: Lexed, to pieces: inout [Piece], weeks: Int?) {
    while let last = pieces.last {
      var next = last.end
      if lexed.kind(next) == .pause || (lexed.kind(next) == .or && lexed.isHan(next)) { next += 1 }
      guard let number = lexed[next], number.kind == .hanDigit || number.kind == .hanWeekday,
        lexed.line.tokens[number.first].kind == .han,
        !(number.kind == .hanWeekday && next > last.end) || lexed.kind(next - 1) == .or,
        lexed.kind(next - 1) != .or || isAfterWeekday(lexed, next + 1),
        let day = dayNumber(lexed, next, isSure: false), !isHourAhead(lexed, day.next),
        day.day.rawValue > weekdayValue(last)
      else { return }
      pieces.append(
        Piece(meaning: .weekday(day.day, weeks: weeks), first: next, end: day.next))
    }
  }

  private static func weekdayValue(_ piece: Piece) -> Int {
    if case .weekday(let day, _) = piece.meaning { return day.rawValue }
    return 7
  }

  private static func isHourAhead(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case .hanDigit: isHourAhead(lexed, index + 1)
    case .dian, .hour, .hanTen, .colon, .quarter, .monthUnit, .dayUnit, .hanBig,
      .timeUnit,
      .currency:
      true
    default: false
    }
  }

  private static let homophones: [(WordSet, Int)] = [
    (WordSet("医 衣 易 依 伊"), 1), (WordSet("儿 尔 耳"), 2), (WordSet("山 伞 散 叁 删"), 3),
    (WordSet("死 丝 斯 似 寺 肆"), 4), (WordSet("午 武 舞 伍 吴 物 误"), 5), (WordSet("流 刘 留 陆 溜 柳"), 6),
    (WordSet("田 添 甜"), 7),
  ]

  private static func dayNumber(_ lexed: Lexed, _ index: Int, isSure: Bool) -> DayNumber? {
    guard let item = lexed[index] else { return nil }
    switch item.kind {
    case .hanDigit where item.value >= 1 && item.value <= 7:
      if lexed.kind(index + 1) == .hanBig { return nil }
      return Weekday(rawValue: item.value).map { DayNumber(day: $0, next: index + 1) }
    case .hanWeekday:
      return DayNumber(day: .sunday, next: index + 1)
    case .digits:
      guard let number = lexed.numeral(at: index), number.digitCount == 1,
        (1...7).contains(number.value), !isCount(lexed, number.next)
      else { return nil }
      return Weekday(rawValue: number.value).map { DayNumber(day: $0, next: number.next) }
    case .other, .shortPart:
      guard isSure, isAfterWeekday(lexed, index + 1) else { return nil }
      let token = lexed.token(index)
      for (set, value) in homophones where set.contains(token) {
        return Weekday(rawValue: value).map {
          DayNumber(day: $0, next: index + 1, isHomophone: true)
        }
      }
      return nil
    default: return nil
    }
  }

  private static func isCount(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case .dian, .hour, .colon, .slash, .monthUnit, .dayUnit, .meridiem: true
    default: false
    }
  }

  private static func isAfterWeekday(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case nil, .part, .shortPart, .or, .comma, .pause, .mark, .hanDigit, .hanTen, .digits, .dot: true
    case .other: WordSet.afterWeekday.contains(lexed.token(index))
    default: false
    }
  }

  // MARK: English

  private static func englishDay(_ lexed: Lexed, _ start: Int, _ now: Slot) -> [Piece] {
    var index = start
    var weeks: Int?
    var isLast = false
    switch lexed.kind(index) {
    case .this:
      weeks = 0
      index += 1
    case .next:
      weeks = 1
      index += 1
    case .pointing: index += 1
    case .last where lexed[index]?.extra == 0 || lexed[index]?.extra == 1:
      isLast = true
      index += 1
    default: break
    }
    guard let item = lexed[index], item.kind == .weekday || item.kind == .shortWeekday,
      let day = Weekday(rawValue: item.value)
    else { return [] }
    if item.kind == .shortWeekday, !isDay(lexed, start, index) { return [] }
    if lexed.kind(start - 1) == .every { return [] }
    var end = index + 1
    if lexed.kind(end) == .dot, lexed.kind(end + 1) != nil, item.end - item.first == 1,
      lexed.line.tokens[item.first].count <= 4, lexed.isGlued(end)
    {
      end += 1
    }
    if isLast {
      let past = now.day.next(day).adding(days: -7)
      let before = past == now.day ? past.adding(days: -7) : past
      return [Piece(meaning: .day(before), first: start, end: index + 1)]
    }
    if weeks == 0, now.day.monday.adding(days: day.rawValue - 1) < now.day { weeks = nil }
    if lexed.kind(index + 1) == .past, lexed.kind(index + 2) == .next {
      // “the Tuesday after next”
      return [
        Piece(
          meaning: .day(now.day.next(day).adding(days: 7)), first: start, end: index + 3)
      ]
    }
    if isFollowing(lexed, start, index) {
      // “this Friday or the Friday after”
      let next = Self.that.contains(lexed.token(index + 2)) ? index + 3 : index + 2
      return [
        Piece(meaning: .following(days: 0, weekday: day), first: start, end: next)
      ]
    }
    return [Piece(meaning: .weekday(day, weeks: weeks), first: start, end: end)]
  }

  private static let that = WordSet("that")
  private static let after = WordSet("after following")

  private static func isFollowing(_ lexed: Lexed, _ start: Int, _ index: Int) -> Bool {
    guard start == index, lexed.kind(start - 1) == .the, after.contains(lexed.token(index + 1))
    else { return false }
    return lexed.isBoundary(index + 2) || that.contains(lexed.token(index + 2))
  }

  private static let leading = WordSet(
    "does would is will do can how what say suits work meet until free make")
  private static let articles = WordSet("the i he she we they it a an you who my his her")

  /// Sat, Sun, Mon and Wed are days only among words of time.
  private static func isDay(_ lexed: Lexed, _ start: Int, _ index: Int) -> Bool {
    if start < index { return true }
    if articles.contains(lexed.token(index - 1)) { return false }
    let isLed: Bool =
      switch lexed.kind(index - 1) {
      case nil, .on, .or, .at, .either, .comma, .colon, .mark, .dash, .slash, .and, .clockWord,
        .meridiem,
        .digits,
        .open, .of, .this, .part, .unitWord, .to:
        true
      default:
        leading.contains(lexed.token(index - 1))
          || lexed.line.tokens.indices.contains(lexed.items[index].first - 2)
            && WordSet.letters.contains(lexed.token(index - 1)) && lexed.isGlued(index - 1)
      }
    let isFollowed: Bool =
      switch lexed.kind(index + 1) {
      case nil, .digits, .comma, .mark, .or, .at, .part, .ordinal, .the, .month, .dot, .inside,
        .unitWord,
        .slash, .dash, .and, .timeUnit, .week, .close, .meridiem, .to:
        true
      default: lexed.isBoundary(index + 1)
      }
    return isLed && isFollowed
  }
}
