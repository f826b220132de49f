import CivilTime
import Diagnostics

/// Dates as they are written out: 2026-12-31, 2026/12/31, 2026 年 12 月 31 日, 2026 年 12 月.
enum WrittenDate {
  /// The last date in the span; a month without a day stands for its end.
  static func last(in source: SourceText, _ span: Span) -> Day? {
    all(in: source, span).last?.value
  }

  /// Every date in the span, with where it is written.
  static func all(in source: SourceText, _ span: Span) -> [Spanned<Day>] {
    guard mayHoldYear(source.bytes[span.start..<span.end]) else { return [] }
    let numbers = numbers(in: source, span)
    var found: [Spanned<Day>] = []
    for (index, number) in numbers.enumerated() where number.digits == 4 && number.value > 1990 {
      guard index + 1 < numbers.count, number.isJoined, numbers[index + 1].digits <= 2 else {
        continue
      }
      let month = numbers[index + 1]
      guard (1...12).contains(month.value) else { continue }
      if index + 2 < numbers.count, month.isJoined, numbers[index + 2].digits <= 2,
        let day = Day(year: number.value, month: month.value, day: numbers[index + 2].value)
      {
        found.append(Spanned(day, Span(number.start, numbers[index + 2].end)))
      } else if let first = Day(year: number.value, month: month.value, day: 1) {
        found.append(
          Spanned(first.adding(months: 1).adding(days: -1), Span(number.start, month.end)))
      }
    }
    return found
  }

  /// Whether four digits stand together: most lines have none, and need no closer look.
  private static func mayHoldYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes {
      digits = digit(byte) == nil ? 0 : digits + 1
      if digits == 4 { return true }
    }
    return false
  }

  /// What may stand behind a number of a date, and whether it leads on to the next.
  private static let units: [(bytes: [UInt8], leadsOn: Bool)] = [
    ("年", true), ("月", true), ("日", false), ("号", false), ("-", true), ("/", true), (".", true),
  ].map { (Array($0.0.utf8), $0.1) }

  private struct Number {
    var value = 0
    var digits = 0
    var start = 0
    /// Behind the unit that follows: 年, 月, 日, 号.
    var end = 0
    /// Whether 年, 月, `-`, `/` or `.` leads on to the next number.
    var isJoined = false
  }

  private static func numbers(in source: SourceText, _ span: Span) -> [Number] {
    let bytes = source.bytes
    var all: [Number] = []
    var at = span.start
    while at < span.end {
      guard let first = digit(bytes[at]) else {
        at += 1
        continue
      }
      var number = Number(value: first, digits: 1, start: at, end: at + 1)
      at += 1
      while at < span.end, let next = digit(bytes[at]) {
        if number.digits < 9 { number.value = number.value * 10 + next }
        number.digits += 1
        at += 1
      }
      number.end = at
      var joint = at
      while joint < span.end, bytes[joint] == UInt8(ascii: " ") { joint += 1 }
      for unit in units where bytes[joint..<span.end].starts(with: unit.bytes) {
        number.isJoined = unit.leadsOn
        if unit.bytes.count > 1 {
          number.end = joint + unit.bytes.count
          at = number.end
        }
      }
      all.append(number)
    }
    return all
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
  }
}
