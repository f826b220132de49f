import CivilTime
import Diagnostics

/// Dates and lengths as dialers and customer databases write them, without an offset.
enum LooseTime {
  /// Which number of `3/4/2026` is the month.
  enum DayOrder: Sendable, Hashable { case monthFirst, dayFirst }

  /// Seconds since 1970 at the place, of `2026-11-24 10:05`, `2026/1/4 9:05:07`, `2026年11月24日 10:05`,
  /// `11/24/2026 10:05 AM` or `24.11.2026 10:05`; a date alone is its midnight.
  static func local(_ text: String, dayOrder: DayOrder) -> Int? {
    var numbers: [Int] = []
    var digits = 0
    var value = 0
    var letters = ""
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        guard digits < 9 else { return nil }
        value = value * 10 + digit
        digits += 1
        continue
      }
      if digits > 0 { numbers.append(value) }
      (digits, value) = (0, 0)
      if scalar.properties.isAlphabetic { letters.unicodeScalars.append(scalar) }
    }
    if digits > 0 { numbers.append(value) }
    guard numbers.count == 3 || numbers.count == 5 || numbers.count == 6,
      let day = day(Array(numbers.prefix(3)), dayOrder)
    else { return nil }
    guard numbers.count > 3 else { return day.number * 86_400 }
    var hour = numbers[3]
    switch folded(letters) {
    case let letters where letters.hasSuffix("pm") || letters.hasSuffix("下午"):
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + 12
    case let letters where letters.hasSuffix("am") || letters.hasSuffix("上午"):
      guard (1...12).contains(hour) else { return nil }
      hour %= 12
    case "", "t", "年月日", "年月日时分", "年月日时分秒", "年月日点分": break
    default: return nil
    }
    let second = numbers.count == 6 ? numbers[5] : 0
    guard hour < 24, numbers[4] < 60, second < 60 else { return nil }
    return day.number * 86_400 + hour * 3600 + numbers[4] * 60 + second
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 48...57: Int(scalar.value) - 48
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }

  private static func day(_ numbers: [Int], _ order: DayOrder) -> Day? {
    if numbers[0] > 31 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    return switch order {
    case .monthFirst: Day(year: year, month: numbers[0], day: numbers[1])
    case .dayFirst: Day(year: year, month: numbers[1], day: numbers[0])
    }
  }

  /// Seconds of `75`, `1:15`, `0:01:15`, `75s`, `1分15秒` or `1h 2m 3s`.
  static func seconds(_ text: String) -> Int? {
    let text = folded(text).trimmed
    if text.contains(":") {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count) else { return nil }
      var seconds = 0
      for part in parts {
        guard let number = Int(part), (0..<100_000).contains(number) else { return nil }
        seconds = seconds * 60 + number
      }
      return seconds
    }
    var total = 0
    var value: Int?
    var unit = ""
    func worth(_ unit: String) -> Int? {
      switch unit {
      case "h", "hr", "hour", "hours", "小时", "时": 3600
      case "m", "min", "mins", "minute", "minutes", "分", "分钟": 60
      case "", "s", "sec", "secs", "second", "seconds", "秒": 1
      default: nil
      }
    }
    for character in text + " " {
      if let digit = character.wholeNumberValue, character.isASCII {
        if !unit.isEmpty {
          guard let number = value, let worth = worth(unit) else { return nil }
          total += number * worth
          (value, unit) = (nil, "")
        }
        guard (value ?? 0) < 100_000_000 else { return nil }
        value = (value ?? 0) * 10 + digit
      } else if character != " " {
        unit.append(character)
      }
    }
    guard let number = value, let worth = worth(unit) else { return nil }
    return total + number * worth
  }
}
