extension Recognizer {
  /// A clock time in words: 两点半, 差一刻八点, half past two, ten to three, nine thirty.
  static let spokenClock = Recognizer(
    name: "spoken-clock",
    hears: [
      "周四⟦两点半⟧", "⟦差一刻八点⟧", "⟦三点一刻⟧", "⟦十点十分⟧", "⟦十点零五⟧", "下午⟦两点办⟧", "⟦八点差五分⟧", "⟦10点30分⟧",
      "at ⟦half past two⟧", "⟦ten past nine⟧", "⟦a quarter to five⟧", "⟦nine thirty⟧ on Friday",
      "at ⟦half two⟧",
      "⟦15 minutes past 3pm⟧", "⟦ten oh five⟧", "⟦四点钟⟧", "⟦11ish⟧",
    ],
    ignores: [
      "有一点贵", "三点好处", "八点五折", "三点一四", "两点建议", "make a half turn", "第三点", "three ten people",
    ]
  ) { lexed, index, _ in
    if let (meaning, end) = chineseClock(lexed, index) ?? englishClock(lexed, index) {
      return [Piece(meaning: meaning, first: index, end: end)]
    }
    return []
  }

  // MARK: Chinese

  private static func chineseClock(_ lexed: Lexed, _ start: Int) -> (Piece.Meaning, Int)? {
    var index = start
    var lacking = 0
    if lexed.kind(index) == .lacking, let (minutes, next) = minutesBefore(lexed, index + 1) {
      lacking = minutes
      index = next
      if lexed.kind(index) == .to || lexed.kind(index) == .comma { index += 1 }
    }
    guard let hour = lexed.numeral(at: index), hour.form != .words, hour.value <= 24,
      let sign = lexed[hour.next], sign.kind == .dian || (sign.kind == .hour && sign.extra == 0)
    else { return nil }
    if hour.form == .digits, hour.digitCount > 2 { return nil }
    let after = hour.next + 1
    if lexed.kind(after) == .some { return nil }
    let wasMisheard = sign.kind == .dian && sign.value == 1
    var minute = 0
    var end = after
    var isMarked = false
    if let (minutes, next) = minutes(lexed, after) {
      minute = minutes
      end = next
      isMarked = true
    } else if lexed.kind(after) == .clockWord {
      end = after + 1
      isMarked = true
      // 三点整 / 三点钟
    } else if isDecimal(lexed, after) {
      return nil
    }
    if lexed.kind(end) == .lacking, let (minutes, next) = minutesBefore(lexed, end + 1) {
      lacking = minutes
      end = next
    }
    let isBeside = lacking > 0 || isMarked || isBesideTime(lexed, start)
    if wasMisheard, !isBeside || sign.kind == .hour { return nil }
    if sign.kind == .hour, hour.form == .han || !isMarked, !isBeside, hour.value < 13 { return nil }
    if !isBeside, isPoint(lexed, start, hour, after) { return nil }
    if hour.value == 1, hour.form == .han, isOne(lexed, after) || isOne(lexed, start - 2) {
      return nil
    }
    let total = hour.value % 24 * 60 + minute - lacking
    guard total >= 0 else { return (.clock(total + 1440, isOpen: false), end) }
    let isOpen = (1...11).contains(hour.value) && !(hour.hasZero && hour.form == .digits)
    return (.clock(total, isOpen: isOpen), end)
  }

  /// 半, 一刻, 十分, 零五, 05, 过五分.
  private static func minutes(_ lexed: Lexed, _ start: Int) -> (Int, Int)? {
    var index = start
    if let half = lexed[index], half.kind == .half {
      return half.extra == 0 || isHalfBoundary(lexed, index + 1) ? (30, index + 1) : nil
    }
    let isPast = lexed.kind(index) == .past || lexed.kind(index) == .within
    if isPast { index += 1 }
    guard let number = lexed.numeral(at: index), number.form != .words else { return nil }
    if let quarter = lexed[number.next], quarter.kind == .quarter,
      [1, 2, 3].contains(number.value),
      quarter.extra == 0 || isHalfBoundary(lexed, number.next + 1)
    {
      return (number.value * 15, number.next + 1)
    }
    guard number.value < 60 else { return nil }
    if lexed.kind(number.next) == .minute { return (number.value, number.next + 1) }
    if isPast { return nil }
    let isTwoPlaces =
      number.form == .han
      ? number.hasZero && number.value > 0 || number.value >= 10 : number.digitCount == 2
    guard isTwoPlaces, !isCounted(lexed, number.next) else { return nil }
    return (number.value, number.next)
  }

  private static func minutesBefore(_ lexed: Lexed, _ index: Int) -> (Int, Int)? {
    guard let number = lexed.numeral(at: index), number.form != .words, number.value < 60
    else { return nil }
    switch lexed.kind(number.next) {
    case .quarter: return number.value == 1 ? (15, number.next + 1) : nil
    case .minute, .timeUnit: return (number.value, number.next + 1)
    default: return number.value % 5 == 0 ? (number.value, number.next) : nil
    }
  }

  private static let units = WordSet("折 倍 度 米 斤 个 万 岁 层 代 版 成 级 寸 平 号")

  private static func isCounted(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case .currency, .percent, .hanBig, .bigWord, .timeUnit, .dian: true
    default: units.contains(lexed.token(index))
    }
  }

  private static let sessions = WordSet("场 班 趟 节 批 档 拨 轮")
  private static let pair = WordSet("两 俩")

  /// 三点五, 三点一四: a number with a decimal point.
  private static func isDecimal(_ lexed: Lexed, _ index: Int) -> Bool {
    guard lexed.kind(index) == .hanDigit || lexed.kind(index) == .digits else { return false }
    // 九点一场，两点一场
    if lexed.kind(index) == .hanDigit, sessions.contains(lexed.token(index + 1)) { return false }
    return !pair.contains(lexed.token(index))
  }

  private static let afterHalf = WordSet("吧 呢 可 行 方 您 你 我 过 来 去 见 到 好 怎 如 成 OK 左 这")

  private static func isHalfBoundary(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case nil, .comma, .mark, .or, .pause, .dot, .approximate, .on: true
    case .other: afterHalf.contains(lexed.token(index))
    default: false
    }
  }

  /// Whether a day or a part of the day stands right before.
  private static func isBesideTime(_ lexed: Lexed, _ start: Int) -> Bool {
    var index = start - 1
    while let kind = lexed.kind(index), kind == .of || kind == .on || kind == .approximate {
      index -= 1
    }
    switch lexed.kind(index) {
    case .part, .today, .todayPart, .dayUnit, .hanWeekday, .sameDay, .shortPart, .weekday, .dian,
      .half, .clockWord:
      return true
    case .comma, .pause, .or:
      switch lexed.kind(index - 1) {
      case .dian, .half, .minute, .clockWord: return true
      default: return false
      }
    case .digits, .hanDigit:
      return lexed.kind(index - 1) == .weekUnit || lexed.kind(index - 1) == .week
    default: return false
    }
  }

  private static let pointsBefore = WordSet(
    "有 第 这 那 提 讲 早 晚 快 慢 大 小 多 少 好 贵 高 低 差 便 宜 松 分 强 难 补 懂 哪 另 共 出 加 某 远 近 早")
  private static let pointsAfter = WordSet(
    "儿 好 原 理 建 意 想 要 说 优 问 区 内 需 不 变 考 疑 担 心 体 特 都 也 小 帮 补 感 希 关 共 收 价 钱 兴 头 东 水 办 忙 请 是 点 面 事 话 作 值 效"
  )

  /// 一点 as “a little”, 三点 as “three points”.
  private static func isPoint(_ lexed: Lexed, _ start: Int, _ hour: Numeral, _ after: Int) -> Bool {
    guard lexed[hour.next]?.kind == .dian else { return false }
    let isWord = lexed[start - 1].map { $0.kind == .noise && $0.end - $0.first > 1 } ?? false
    let before = isWord ? nil : lexed.token(start - 1)
    let isTouching = lexed.isGlued(start)
    if isTouching, pointsBefore.contains(before), before?.kind == .han {
      return !(has.contains(before) && isListed(lexed, after))
    }
    if hour.form == .han, hour.value == 1 {
      if lexed.kind(start - 1) == .or || lexed.kind(after) == .or {
        return lexed.kind(after) != .or && !isHourBefore(lexed, start)
      }
      if lexed.kind(start - 1) == .on, lexed.isBoundary(after),
        !pointsAfter.contains(lexed.token(after))
      {
        return false
      }
      return true
    }
    let next = lexed.token(after)
    guard next?.kind == .han, pointsAfter.contains(next) else { return false }
    return lexed.kind(after) == .other || lexed.kind(after) == .noise
  }

  /// 一点一点来: little by little.
  private static func isOne(_ lexed: Lexed, _ index: Int) -> Bool {
    guard let number = lexed.numeral(at: index), number.form == .han, number.value == 1
    else { return false }
    return lexed.kind(number.next) == .dian
  }

  private static let has = WordSet("有")

  /// 我有十点和三点: another hour is listed right behind.
  private static func isListed(_ lexed: Lexed, _ index: Int) -> Bool {
    switch lexed.kind(index) {
    case .or, .and, .pause:
      guard let hour = lexed.numeral(at: index + 1) else { return false }
      return lexed.kind(hour.next) == .dian
    default: return false
    }
  }

  private static func isHourBefore(_ lexed: Lexed, _ start: Int) -> Bool {
    switch lexed.kind(start - 2) {
    case .dian, .half, .clockWord, .minute, .quarter: true
    default: false
    }
  }

  // MARK: English

  private static let glue = WordSet("and")

  private static func englishClock(_ lexed: Lexed, _ start: Int) -> (Piece.Meaning, Int)? {
    guard let first = lexed[start] else { return nil }
    var index = start
    if first.kind == .some, first.value == 1, lexed.kind(start + 1) == .quarter { index += 1 }
    switch lexed.kind(index) {
    case .half:
      if lexed.kind(index + 1) == .dash, lexed.kind(index + 2) == .past {
        return hourAfter(lexed, index + 3, plus: 30)
      }
      if lexed.kind(index + 1) == .past || lexed.kind(index + 1) == .dash {
        return hourAfter(lexed, index + 2, plus: 30)
      }
      guard !glue.contains(lexed.token(index - 1)) || lexed.kind(index - 2) == .weekday,
        let hour = lexed.numeral(at: index + 1), hour.form == .words, lexed.isBoundary(hour.next)
      else { return nil }
      return hourAfter(lexed, index + 1, plus: 30)
    case .quarter:
      switch lexed.kind(index + 1) {
      case .past: return hourAfter(lexed, index + 2, plus: 15)
      case .to, .lacking: return hourAfter(lexed, index + 2, plus: -15)
      case .of: return hourAfter(lexed, index + 2, plus: -15)
      default: return nil
      }
    case .digits, .unitWord, .tensWord: return wordsClock(lexed, index)
    default: return nil
    }
  }

  private static func wordsClock(_ lexed: Lexed, _ index: Int) -> (Piece.Meaning, Int)? {
    guard let number = lexed.numeral(at: index) else { return nil }
    var next = number.next
    let hasUnit = lexed.kind(next) == .timeUnit && lexed[next]?.value == 0
    if hasUnit { next += 1 }
    if number.value < 60, number.value > 0, number.value % 5 == 0 || hasUnit {
      if lexed.kind(next) == .past {
        if let found = hourAfter(lexed, next + 1, plus: number.value) { return found }
      } else if lexed.kind(next) == .to || lexed.kind(next) == .lacking,
        hasUnit || number.value < 30,
        !isRange(lexed, index),
        lexed.kind(next) == .lacking || lexed.line.tokens[lexed.items[next].first].count == 2
          || lexed.line.tokens[lexed.items[next].first].count >= 3 && hasUnit
      {
        if let found = hourAfter(lexed, next + 1, plus: -number.value) { return found }
      }
    }
    guard (1...12).contains(number.value), number.next == index + 1 else { return nil }
    if lexed.kind(number.next) == .approximate, lexed.isGlued(number.next) {
      return (.clock(number.value * 60, isOpen: number.value < 12), number.next + 1)
    }
    guard number.form == .words else { return nil }
    var after = number.next
    if lexed.kind(after) == .dash { after += 1 }
    guard let minute = lexed.numeral(at: after), minute.form == .words, minute.value < 60,
      minute.value >= 10 || minute.hasZero
    else { return nil }
    if lexed.kind(minute.next) == .meridiem || lexed.kind(minute.next) == .clockWord {
      return close(lexed, number.value, minute.value, minute.next, hasZero: false, isExact: true)
    }
    guard lexed.isBoundary(minute.next) else { return nil }
    return (.clock(number.value % 24 * 60 + minute.value, isOpen: number.value < 12), minute.next)
  }

  /// “from nine to five” is a range, not five minutes before.
  private static func isRange(_ lexed: Lexed, _ index: Int) -> Bool {
    rangeStart.contains(lexed.token(index - 1))
      || lexed.kind(index - 1) == .comma && lexed.kind(index - 2) == .weekday
  }

  private static let rangeStart = WordSet("from between open")

  private static func hourAfter(_ lexed: Lexed, _ index: Int, plus minutes: Int) -> (
    Piece.Meaning, Int
  )? {
    if let item = lexed[index], item.kind == .noon || item.kind == .midnight {
      let base = item.kind == .noon ? item.value : 1440
      return (.clock((base + minutes) % 1440, isOpen: false), index + 1)
    }
    guard let hour = lexed.numeral(at: index), (1...12).contains(hour.value) else { return nil }
    if hour.form == .digits, hour.digitCount > 2 { return nil }
    guard
      lexed.isBoundary(hour.next) || lexed.kind(hour.next) == .meridiem
        || lexed.kind(hour.next) == .clockWord || lexed.token(hour.next)?.key == 112
    else { return nil }
    if let (meaning, end) = close(lexed, hour.value, 0, hour.next, hasZero: false, isExact: true),
      case .clock(let base, let isOpen) = meaning
    {
      let total = (base + minutes + 1440) % 1440
      return (
        .clock(
          total, isOpen: isOpen || (minutes < 0 && hour.value == 12 && !isOpen && end == hour.next)),
        end
      )
    }
    return nil
  }
}
