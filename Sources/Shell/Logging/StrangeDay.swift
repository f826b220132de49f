import Diagnostics

/// A piece of text that was meant as a day and is none: `feb 30`, `11月31号`, `2026-02-30`, `32号`.
enum StrangeDay {
  private static let months: Set<String> = [
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june",
    "jul",
    "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec",
    "december",
  ]
  private static let joints: Set<String> = ["of", "the"]
  private static let endings: Set<String> = ["st", "nd", "rd", "th"]
  private static let han: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "廿", "卅", "两", "零", "〇",
  ]

  /// Whether a word is the English name of a month.
  static func isMonth(_ word: String) -> Bool {
    months.contains(folded(word).trimmed.filter { $0 != "." && $0 != "," })
  }

  /// The first such piece of words in which no time was heard.
  static func first(in rest: String) -> String? {
    let text = folded(rest)
    return english(text) ?? chinese(Array(text)) ?? figures(text)
  }

  private static func english(_ text: String) -> String? {
    let words = text.split(whereSeparator: { " ,.".contains($0) }).map(String.init).filter {
      !joints.contains($0)
    }
    for (index, word) in words.enumerated() where months.contains(word) {
      if index + 1 < words.count, isDay(words[index + 1]) { return "\(word) \(words[index + 1])" }
      if index > 0, isDay(words[index - 1]) { return "\(words[index - 1]) \(word)" }
    }
    return nil
  }

  private static func isDay(_ word: String) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = String(word.dropFirst(digits.count))
    return (1...2).contains(digits.count) && (ending.isEmpty || endings.contains(ending))
  }

  /// `11月31号`, `13月5日`, `32号`; 12号楼 is a house.
  private static func chinese(_ text: [Character]) -> String? {
    func isNumber(_ character: Character) -> Bool {
      (character.isASCII && character.isNumber) || han.contains(character)
    }
    var index = 0
    while index < text.count {
      guard isNumber(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, isNumber(text[index]) { index += 1 }
      guard index < text.count else { return nil }
      if text[index] == "月" {
        index += 1
        while index < text.count, isNumber(text[index]) { index += 1 }
        if index < text.count, "号日".contains(text[index]) { index += 1 }
        return String(text[start..<index])
      }
      guard "号日".contains(text[index]) else { continue }
      index += 1
      let next = index < text.count ? text[index] : " "
      let isHouse = next.isLetter && !next.isASCII && !"上中早晚下凌傍之的".contains(next)
      if !isHouse { return String(text[start..<index]) }
    }
    return nil
  }

  /// `2026-02-30`, `11/31`.
  private static func figures(_ text: String) -> String? {
    for word in text.split(whereSeparator: { !($0.isASCII && $0.isNumber) && !"-/.".contains($0) })
    {
      let parts = word.split(whereSeparator: { "-/.".contains($0) })
      let isSlashed = word.contains("/") && parts.count == 2
      if (parts.count == 3 || isSlashed), parts.allSatisfy({ (1...4).contains($0.count) }) {
        return String(word)
      }
    }
    return nil
  }
}
