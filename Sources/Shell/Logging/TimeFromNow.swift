import Diagnostics

/// A length of time from now: `半小时后`, `过20分钟`, `in half an hour`, `2 hours from now`.
enum TimeFromNow {
  /// The minutes from now that the whole text names, or nil.
  static func minutes(_ words: String) -> Int? {
    let text = folded(words).trimmed
    return chinese(text) ?? english(text)
  }

  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// `一个半小时以后`, `过二十分钟`, `3刻钟后再打`.
  private static func chinese(_ text: String) -> Int? {
    var rest = Substring(text.filter { $0 != " " })
    func drop(_ prefixes: [String]) -> Bool {
      guard let found = prefixes.first(where: { rest.hasPrefix($0) }) else { return false }
      rest = rest.dropFirst(found.count)
      return true
    }
    _ = drop(["大概", "大约", "约"])
    let isBefore = drop(["再过", "过"])
    var half = drop(["半"]) ? 1 : 0
    var number = 0
    if half == 0 {
      guard let found = Self.number(&rest) else { return nil }
      number = found
    }
    _ = drop(["个"])
    if half == 0, drop(["半"]) { half = 1 }
    let unit: Int
    if drop(["小时", "钟头"]) {
      unit = 60
    } else if drop(["刻钟"]) {
      unit = 15
    } else if drop(["分钟", "分"]) {
      unit = 1
    } else {
      return nil
    }
    if unit == 60, half == 0, drop(["半"]) { half = 1 }
    let isAfter = drop(["以后", "之后", "后"])
    guard isBefore || isAfter, rest.allSatisfy({ "再打给他她回电话吧左右。".contains($0) }) else {
      return nil
    }
    return within(number * unit + half * unit / 2)
  }

  private static func number(_ rest: inout Substring) -> Int? {
    let figures = rest.prefix { $0.isASCII && $0.isNumber }
    if !figures.isEmpty {
      rest = rest.dropFirst(figures.count)
      return figures.count <= 4 ? Int(figures) : nil
    }
    var (value, hasAny) = (0, false)
    if let first = rest.first, let digit = digits[first] {
      (value, hasAny) = (digit, true)
      rest = rest.dropFirst()
    }
    if rest.first == "十" {
      value = max(value, 1) * 10
      rest = rest.dropFirst()
      hasAny = true
      if let last = rest.first, let digit = digits[last] {
        value += digit
        rest = rest.dropFirst()
      }
    }
    return hasAny ? value : nil
  }

  private static let numbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
  ]

  /// `in 20 minutes`, `in half an hour`, `an hour and a half from now`, `2h later`.
  private static func english(_ text: String) -> Int? {
    var words = text.split(separator: " ").map(String.init)
    var isMarked = false
    if words.first == "in" {
      isMarked = true
      words.removeFirst()
    }
    if words.suffix(2) == ["from", "now"] {
      isMarked = true
      words.removeLast(2)
    } else if words.last == "later" {
      isMarked = true
      words.removeLast()
    }
    if let about = words.first, ["about", "around"].contains(about) { words.removeFirst() }
    guard isMarked, !words.isEmpty else { return nil }
    var half = false
    if words.suffix(3) == ["and", "a", "half"] {
      half = true
      words.removeLast(3)
    }
    if words == ["half", "an", "hour"] || words == ["half", "hour"] { return half ? nil : 30 }
    if words.count == 1 {
      // 20m, 2h
      let figures = words[0].prefix { $0.isASCII && $0.isNumber }
      words = [String(figures), String(words[0].dropFirst(figures.count))]
    }
    guard words.count == 2, words[0].count <= 10,
      let number = numbers[words[0]] ?? (words[0].count <= 4 ? Int(words[0]) : nil)
    else { return nil }
    switch words[1] {
    case "hour", "hours", "hr", "hrs", "h": return within(number * 60 + (half ? 30 : 0))
    case "minute", "minutes", "min", "mins", "m": return half ? nil : within(number)
    default: return nil
    }
  }

  private static func within(_ minutes: Int) -> Int? {
    (1...14 * 1440).contains(minutes) ? minutes : nil
  }
}
