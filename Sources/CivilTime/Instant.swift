/// A point in time with the offset of the place where it was noted: when something happened.
package struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int
  /// Minutes that local time was ahead of UTC.
  package let offsetMinutes: Int

  /// What lies beyond the years of `Day` stands for their beginning or end, and an offset of more than a day for a day.
  package init(milliseconds: Int, offsetMinutes: Int) {
    self.milliseconds = min(
      max(milliseconds, Day.numbers.lowerBound * 86_400_000),
      (Day.numbers.upperBound + 1) * 86_400_000 - 1)
    self.offsetMinutes = min(max(offsetMinutes, -1440), 1440)
  }

  package init(seconds: Int, offsetMinutes: Int) {
    self.init(milliseconds: seconds * 1000, offsetMinutes: offsetMinutes)
  }

  /// The instant written in ISO 8601 with an offset, `2026-11-24T10:00:00+08:00` or `…Z`
  /// (seconds and fractions optional), or nil.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, let slot = Slot(text) else { return nil }
    var index = 16
    var seconds = 0
    var fraction = 0
    if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
      guard index + 3 <= bytes.count, let value = Day.digits(bytes[(index + 1)..<(index + 3)]),
        value < 61
      else { return nil }
      seconds = min(value, 59)
      index += 3
      if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
        index += 1
        var scale = 100
        while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 {
          fraction += Int(bytes[index] - 48) * scale
          scale /= 10
          index += 1
        }
      }
    }
    guard index < bytes.count, let offset = Instant.offset(bytes[index...]) else { return nil }
    let local = slot.day.number * 86_400 + slot.clock.minutes * 60 + seconds
    self.init(
      milliseconds: (local - offset * 60) * 1000 + fraction, offsetMinutes: offset)
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if bytes.count == 1, first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") { return 0 }
    guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return nil }
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, let value = Day.digits(digits[...]), value / 100 < 24, value % 100 < 60
    else { return nil }
    let minutes = value / 100 * 60 + value % 100
    return first == UInt8(ascii: "-") ? -minutes : minutes
  }

  private var localSeconds: Int {
    let local = milliseconds + offsetMinutes * 60_000
    return local >= 0 ? local / 1000 : (local - 999) / 1000
  }

  /// The local calendar day, at the offset noted.
  package var day: Day {
    let seconds = localSeconds
    return Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  /// The local clock time, at the offset noted.
  package var clock: ClockTime {
    ClockTime(wrapping: (localSeconds - day.number * 86_400) / 60)
  }

  package var slot: Slot { Slot(day: day, clock: clock) }
  package var week: Week { Week(of: day) }

  package func adding(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + seconds * 1000, offsetMinutes: offsetMinutes)
  }

  /// ISO 8601 with offset, to the second.
  package var text: String {
    let second = localSeconds - day.number * 86_400
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(offsetMinutes)
    return "\(day.text)T\(clock.text):\(padded(second % 60, 2))\(sign)"
      + "\(padded(offset / 60, 2)):\(padded(offset % 60, 2))"
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
