/// A day and a clock time, local: what an appointment is made for, and what "now" is for the ear.
package struct Slot: Sendable, Hashable, Comparable {
  package let day: Day
  package let clock: ClockTime

  package init(day: Day, clock: ClockTime) {
    self.day = day
    self.clock = clock
  }

  /// The slot written `YYYY-MM-DDTHH:MM`, seconds and anything behind them ignored, or nil.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let clock = ClockTime(String(decoding: bytes[11..<16], as: UTF8.self))
    else { return nil }
    self.init(day: day, clock: clock)
  }

  /// - Parameter localMinutes: since 1970-01-01T00:00 at the place.
  package init(localMinutes: Int) {
    let days = Day.numbers
    let localMinutes = min(max(localMinutes, days.lowerBound * 1440), days.upperBound * 1440 + 1439)
    let clock = ClockTime(wrapping: localMinutes)
    self.init(day: Day(number: (localMinutes - clock.minutes) / 1440), clock: clock)
  }

  /// Minutes since 1970-01-01T00:00 at the place.
  package var localMinutes: Int { day.number * 1440 + clock.minutes }

  /// The slot so many minutes later.
  package func adding(minutes: Int) -> Slot { Slot(localMinutes: localMinutes + minutes) }

  /// `YYYY-MM-DDTHH:MM`.
  package var text: String { "\(day.text)T\(clock.text)" }

  package static func < (left: Slot, right: Slot) -> Bool {
    (left.day, left.clock) < (right.day, right.clock)
  }
}
