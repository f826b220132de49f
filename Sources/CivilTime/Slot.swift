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

  /// `YYYY-MM-DDTHH:MM`.
  package var text: String { "\(day.text)T\(clock.text)" }

  package static func < (left: Slot, right: Slot) -> Bool {
    (left.day, left.clock) < (right.day, right.clock)
  }
}
