/// A local clock time, held as minutes since midnight (0–1439).
package struct ClockTime: Sendable, Hashable, Comparable {
  package let minutes: Int

  /// - Parameter minutes: since midnight; outside 0–1439 there is no such time.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  package init?(hour: Int, minute: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time so many minutes after some midnight, whole days left out.
  package init(wrapping minutes: Int) {
    let rest = minutes % 1440
    self.minutes = rest < 0 ? rest + 1440 : rest
  }

  package static let midnight = ClockTime(wrapping: 0)
  package static let noon = ClockTime(wrapping: 720)
  /// 23:59.
  package static let lastMinute = ClockTime(wrapping: 1439)

  /// The time written `HH:MM`, or nil.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      let hour = Day.digits(bytes[0..<2]), let minute = Day.digits(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
  /// `HH:MM`.
  package var text: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  package var part: DayPart {
    switch minutes {
    case ..<720: .morning
    case ..<780: .noon
    case ..<1080: .afternoon
    default: .evening
    }
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

/// A part of the day as people name it: 上午, 中午, 下午, 晚上.
package enum DayPart: String, CaseIterable, Sendable, Hashable {
  case morning, noon, afternoon, evening
}
