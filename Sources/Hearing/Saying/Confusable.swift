package import CivilTime
package import Diagnostics

/// A part of a slot that is easily misheard on the phone, and what it is taken for.
package struct Confusable: Sendable, Hashable {
  package enum Place: String, Sendable, Hashable {
    case dayOfMonth, hour, minute, weekday
  }

  package let place: Place
  /// The number or weekday (Monday 1) that was meant.
  package let meant: Int
  /// What it may be heard as.
  package let heard: Int

  /// What should be read back with care: 4 and 10, 1 and 7, 11 and 17 in Chinese; thirteen and
  /// thirty, fifteen and fifty, Tuesday and Thursday in English.
  package static func all(in slot: Slot, _ language: Language) -> [Confusable] {
    var found: [Confusable] = []
    func add(_ place: Place, _ value: Int, _ pairs: [(Int, Int)], in range: ClosedRange<Int>) {
      for (left, right) in pairs where left == value || right == value {
        let other = left == value ? right : left
        if range.contains(other) {
          found.append(Confusable(place: place, meant: value, heard: other))
        }
      }
    }
    let hour = (slot.clock.hour + 11) % 12 + 1
    switch language {
    case .zh:
      add(.dayOfMonth, slot.day.day, chinesePairs, in: 1...31)
      add(.hour, hour, chinesePairs, in: 1...12)
      add(.minute, slot.clock.minute, [(10, 40), (14, 40), (14, 44)], in: 0...59)
    case .en:
      add(.weekday, slot.day.weekday.rawValue, [(2, 4)], in: 1...7)
      add(.dayOfMonth, slot.day.day, englishPairs, in: 1...31)
      add(.minute, slot.clock.minute, englishPairs, in: 0...59)
    }
    return found
  }

  private static let chinesePairs = [(4, 10), (1, 7), (11, 17), (14, 10), (21, 27)]
  private static let englishPairs = [
    (13, 30), (14, 40), (15, 50), (16, 60), (17, 70), (18, 80), (19, 90),
  ]
}
