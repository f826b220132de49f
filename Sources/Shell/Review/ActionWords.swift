import CivilTime
import Diagnostics

/// An action as it was said: `先问清再回应，10 次，周五之前`, `find out first, 10 times, by Friday`.
struct ActionWords: Equatable {
  let what: String
  let times: Int?
  let due: Day?

  /// What the words lack; empty when they say all.
  var missing: [Bilingual] {
    var list: [Bilingual] = []
    if what.isEmpty { list.append(Bilingual(zh: "改什么", en: "what")) }
    if times == nil { list.append(Bilingual(zh: "做多少次", en: "how many times")) }
    if due == nil { list.append(Bilingual(zh: "周几之前", en: "by which day")) }
    return list
  }

  /// - Parameter now: a weekday is the next one from here.
  init(_ words: String, at now: Slot) {
    let text = folded(words)
    // 「两个时间」 is what, 「十个」 is how many: 个 counts only where nothing better does.
    let count =
      Self.count(in: text, Self.units)
      ?? Self.count(in: text, ["个"]).flatMap { $0.number > 2 ? $0 : nil }
    times = count?.number
    var rest = text
    if let range = count?.range { rest.replaceSubrange(range, with: "，") }
    switch TimeWords.read(rest, at: now) {
    case .slot(let slot): due = slot.day
    case .dayOnly(let day): due = day
    case .nothing: due = nil
    }
    what = Self.clauses(words).filter(Self.saysWhat).joined(
      separator: words.unicodeScalars.contains { $0.value > 0x2E80 } ? "，" : ", ")
  }

  /// The parts between commas; where Chinese is written, between spaces too.
  private static func clauses(_ words: String) -> [String] {
    words.split { "，,、".contains($0) }.flatMap { part -> [Substring] in
      let isChinese = part.unicodeScalars.contains { $0.value > 0x2E80 }
      return isChinese ? part.split { $0.isWhitespace } : [part]
    }.map { String($0).trimmed }
  }

  /// Whether a clause holds more than a number, a day and the words around them.
  private static func saysWhat(_ clause: String) -> Bool {
    var letters = 0
    for word in folded(clause).split(whereSeparator: { !$0.isLetter }) {
      guard !frame.contains(String(word)) else { continue }
      let isChinese = word.unicodeScalars.contains { $0.value > 0x2E80 }
      letters += isChinese ? word.count { !dayCharacters.contains($0) } * 2 : word.count
    }
    return letters >= 4
  }

  private static let dayCharacters: Set<Character> = [
    "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "日", "天", "周", "月", "号", "下", "本", "这",
    "之", "前", "星", "期", "礼", "拜", "次", "遍", "通", "个", "张", "回", "到", "今", "明", "后", "底", "末",
  ]

  private static let frame: Set<String> = [
    "by", "on", "before", "next", "this", "the", "of", "until", "till", "times", "time", "calls",
    "call",
    "x", "and", "in", "week", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov",
    "dec",
    "st", "nd", "rd", "th", "w",
  ]

  /// The actions of one answer, separated by semicolons.
  static func list(_ words: String, at now: Slot) -> [ActionWords] {
    words.split { "；;\n".contains($0) }.map { ActionWords(String($0), at: now) }
      .filter { !$0.what.isEmpty || $0.times != nil || $0.due != nil }
  }

  private static let units = [
    "次", "遍", "通", "张", "回", "times", "time", "calls", "call", "x", "cards", "names",
  ]

  /// The first number with a counting word behind it, or `x10`, `×10`.
  private static func count(in text: String, _ units: [String]) -> (
    number: Int, range: Range<String.Index>
  )? {
    var index = text.startIndex
    while index < text.endIndex {
      if let (number, end) = number(in: text, from: index) {
        let rest = text[end...].drop { $0 == " " }
        let before = text[..<index].last { $0 != " " }
        // 第三通 and 那一通 name a call; 三通 counts. The unit goes too: 次周五 would be next week's Friday.
        let unit = units.first { rest.hasPrefix($0) }
        if before.map({ !"第那这某上".contains($0) }) ?? true, (1...100_000).contains(number),
          unit != nil || before.map("x×".contains) ?? false
        {
          return (number, index..<text.index(rest.startIndex, offsetBy: unit?.count ?? 0))
        }
        index = end
      } else {
        index = text.index(after: index)
      }
    }
    return nil
  }

  /// A number in digits or in Chinese up to 九十九.
  private static func number(in text: String, from start: String.Index) -> (Int, String.Index)? {
    var end = start
    var value = 0
    while end < text.endIndex, let digit = text[end].wholeNumberValue, text[end].isASCII,
      value < 1_000_000
    {
      value = value * 10 + digit
      end = text.index(after: end)
    }
    if end > start { return (value, end) }
    let digits: [Character: Int] = [
      "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    var tens: Int?
    var ones: Int?
    while end < text.endIndex {
      if text[end] == "十", tens == nil {
        tens = ones ?? 1
        ones = nil
      } else if let digit = digits[text[end]], ones == nil {
        ones = digit
      } else {
        break
      }
      end = text.index(after: end)
    }
    guard end > start else { return nil }
    return ((tens ?? 0) * 10 + (ones ?? 0), end)
  }
}
