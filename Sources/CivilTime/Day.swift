/// A calendar day of the proleptic Gregorian calendar, held as days since 1970-01-01.
///
/// Conversions follow Howard Hinnant's "chrono-compatible low-level date algorithms" (civil_from_days). Years go from
/// −9999 to 9999; a number beyond them, as a broken file may hold, stands for the first or the last of these days.
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before.
  package let number: Int

  package init(number: Int) {
    self.number = min(max(number, Day.numbers.lowerBound), Day.numbers.upperBound)
  }

  /// From -9999-01-01 to 9999-12-31.
  static let numbers = -4_371_587...2_932_896

  /// The day of a year, month (1–12) and day of the month (1–31), or nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (-9999...9999).contains(year) else {
      return nil
    }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
    guard self.month == month, self.day == day else { return nil }
  }

  /// The day written `YYYY-MM-DD`, or nil.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
      let day = Day.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return bytes.isEmpty ? nil : value
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package var year: Int { civil.year }
  /// 1–12.
  package var month: Int { civil.month }
  /// 1–31.
  package var day: Int { civil.day }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth day of an ISO week.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// `YYYY-MM-DD`.
  package var text: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day of the month `months` later; the month's last day when it is shorter.
  package func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    let target = (year: index.quotient(12), month: index - index.quotient(12) * 12 + 1)
    var last = day
    while last > 28, Day(year: target.year, month: target.month, day: last) == nil { last -= 1 }
    return Day(year: target.year, month: target.month, day: last) ?? self
  }

  /// The next day with this weekday, strictly after this one (a week later for its own).
  package func next(_ weekday: Weekday) -> Day {
    let distance = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return adding(days: distance == 0 ? 7 : distance)
  }

  /// The Monday of the day's ISO week.
  package var monday: Day { adding(days: 1 - weekday.rawValue) }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Int {
  /// Division that rounds towards minus infinity.
  fileprivate func quotient(_ divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}

/// A decimal number with leading zeros up to `width` digits.
func padded(_ value: Int, _ width: Int) -> String {
  if width == 2, (0..<100).contains(value) {
    // Asked for every time written; a text this short needs no memory of its own.
    return String(unsafeUninitializedCapacity: 2) { digits in
      digits[0] = UInt8(48 + value / 10)
      digits[1] = UInt8(48 + value % 10)
      return 2
    }
  }
  let digits = String(abs(value))
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (value < 0 ? "-" : "") + zeros + digits
}
