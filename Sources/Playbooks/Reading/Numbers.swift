import Diagnostics

/// Numbers as coaches write them: half or full width, or one Chinese numeral.
enum Numbers {
  /// A whole number with nothing but one of `units` behind it.
  static func whole(_ text: String, units: Set<String> = []) -> Int? {
    let plain = folded(text.trimmed).trimmed
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let unit = { (rest: Substring) in
      rest.trimmed.isEmpty || units.contains(rest.trimmed)
    }
    if !digits.isEmpty {
      guard digits.count <= 9, unit(plain.dropFirst(digits.count)) else { return nil }
      return Int(digits)
    }
    guard let first = plain.first, unit(plain.dropFirst()) else { return nil }
    let numerals: [Character: Int] = [
      "零": 0, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
      "十": 10,
    ]
    return numerals[first]
  }

  /// A share from 0 to 1, written `0.6` or `60%`.
  static func share(_ text: String) -> Double? {
    let plain = folded(text.trimmed).trimmed
    if plain.hasSuffix("%") {
      guard let number = decimal(plain.dropLast().trimmed), number <= 100 else { return nil }
      return number / 100
    }
    guard let number = decimal(plain), number <= 1 else { return nil }
    return number
  }

  /// Digits with at most one point; no sign and no exponent.
  private static func decimal(_ text: String) -> Double? {
    let points = text.count { $0 == "." }
    guard !text.isEmpty, text.count <= 12, points <= 1,
      text.allSatisfy({ $0 == "." || ($0.isASCII && $0.isNumber) }),
      text.first != ".", text.last != "."
    else { return nil }
    return Double(text)
  }
}
