import Diagnostics
import Playbooks

/// Numbers in spoken lines.
enum Numerals {
  private static let english = [
    "half", "quarter", "third", "double", "twice", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty",
    "fifty", "sixty", "hundred", "thousand", "million",
  ]
  private static let chinese: Set<Character> = [
    "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "半", "倍", "〇", "零",
  ]

  /// Whether a number is said: digits, a numeral, a half. 一 alone is mostly “a”, and counts before a unit only.
  static func stand(in spoken: String, _ language: Language) -> Bool {
    let text = folded(spoken)
    if text.contains(where: { $0.isNumber && $0.isASCII }) { return true }
    switch language {
    case .zh:
      if text.contains(where: chinese.contains) { return true }
      return ["一分钟", "一小时", "一天", "一页", "一张", "一年", "一个月", "一成", "一倍", "一周"].contains {
        text.contains($0)
      }
    case .en:
      return text.split { !$0.isLetter }.contains { english.contains(String($0)) }
    }
  }
}
