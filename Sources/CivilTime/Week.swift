/// An ISO 8601 week: what a review is about. The year is that of its Thursday.
package struct Week: Sendable, Hashable, Comparable {
  package let year: Int
  /// 1–53.
  package let number: Int

  /// The week a day lies in.
  package init(of day: Day) {
    let thursday = day.monday.adding(days: 3)
    year = thursday.year
    let newYear = Day(year: year, month: 1, day: 1) ?? thursday
    number = (thursday.number - newYear.number) / 7 + 1
  }

  /// The week written `YYYY-Www`, or nil when that year has no such week.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"),
      bytes[5] == UInt8(ascii: "W") || bytes[5] == UInt8(ascii: "w"),
      let year = Day.digits(bytes[0..<4]), let number = Day.digits(bytes[6..<8]), number >= 1,
      let fourth = Day(year: year, month: 1, day: 4)
    else { return nil }
    let week = Week(of: fourth.monday.adding(days: (number - 1) * 7))
    guard week.year == year, week.number == number else { return nil }
    self = week
  }

  package var monday: Day {
    let fourth = Day(year: year, month: 1, day: 4) ?? Day(number: 0)
    return fourth.monday.adding(days: (number - 1) * 7)
  }

  package var sunday: Day { monday.adding(days: 6) }
  package var next: Week { Week(of: monday.adding(days: 7)) }
  package var previous: Week { Week(of: monday.adding(days: -7)) }
  /// `YYYY-Www`.
  package var text: String { "\(padded(year, 4))-W\(padded(number, 2))" }

  package static func < (left: Week, right: Week) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
