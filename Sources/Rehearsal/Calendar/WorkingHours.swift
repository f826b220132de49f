package import CivilTime
import Diagnostics

/// The stretches of a day in which calls and appointments are made.
package struct WorkingHours: Sendable, Hashable {
  package struct Stretch: Sendable, Hashable {
    package let from: ClockTime
    package let to: ClockTime

    /// Nil unless it begins before it ends.
    package init?(from: ClockTime, to: ClockTime) {
      guard from < to else { return nil }
      self.from = from
      self.to = to
    }

    /// `12:00-13:30`.
    package var text: String { "\(from.text)-\(to.text)" }
  }

  package let stretches: [Stretch]

  /// 9:00–12:00 and 14:00–19:00.
  package static let standard = WorkingHours(
    stretches: [(540, 720), (840, 1140)].compactMap { from, to in
      guard let from = ClockTime(minutes: from), let to = ClockTime(minutes: to) else { return nil }
      return Stretch(from: from, to: to)
    })

  private init(stretches: [Stretch]) { self.stretches = stretches }

  /// `9:00-12:00,14:00-19:00` (also `，`, `、`, `–`, `到`; `9am to 6pm`, `九点到下午六点`), in order and without
  /// overlap, or nil.
  package init?(_ text: String) {
    var stretches: [Stretch] = []
    for part in text.split(whereSeparator: { ",，、;；".contains($0) }) {
      // The spaces of “9am to 6pm” set its one word apart.
      let words = part.split(separator: " ").map { $0 == "to" ? "-" : $0 }.joined()
      let ends = words.split(whereSeparator: { "-–—~～至到".contains($0) })
      guard ends.count == 2, let from = WorkingHours.clock(ends[0].trimmed),
        let to = WorkingHours.end(ends[1].trimmed, of: from),
        let stretch = Stretch(from: from, to: to),
        stretches.last.map({ $0.to <= from }) ?? true
      else { return nil }
      stretches.append(stretch)
    }
    guard !stretches.isEmpty else { return nil }
    self.stretches = stretches
  }

  private static let morning = ["上午", "早上"]
  private static let afternoon = ["下午", "晚上", "傍晚"]
  private static let hours = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
  ]

  /// `9`, `9:30`, `9am`, `6:30 pm`, `九点`, `下午6点半`.
  private static func clock(_ text: String) -> ClockTime? {
    var rest = Substring(text)
    var isLate = false
    for (words, late) in [(morning + ["am"], false), (afternoon + ["pm"], true)] {
      for word in words {
        if rest.hasPrefix(word) {
          rest = rest.dropFirst(word.count)
        } else if rest.hasSuffix(word) {
          rest = rest.dropLast(word.count)
        } else {
          continue
        }
        isLate = late
      }
    }
    var minute = 0
    if rest.hasSuffix("点半") { (rest, minute) = (rest.dropLast(2), 30) }
    if rest.hasSuffix("点") { rest = rest.dropLast() }
    let parts = String(rest).trimmed.split(whereSeparator: { $0 == ":" || $0 == "：" })
    guard let first = parts.first, parts.count <= 2,
      var hour = Int(first) ?? hours.firstIndex(of: String(first)).map({ $0 + 1 })
    else { return nil }
    if parts.count == 2 {
      guard let number = Int(parts[1]), minute == 0 else { return nil }
      minute = number
    }
    if isLate, hour < 12 { hour += 12 }
    return ClockTime(hour: hour, minute: minute)
  }

  /// The end of a stretch: the 6 of `9-6` is six in the afternoon.
  private static func end(_ text: String, of from: ClockTime) -> ClockTime? {
    guard let end = clock(text) else { return nil }
    guard end <= from, from.hour < 12 else { return end }
    return ClockTime(minutes: end.minutes + 720)
  }

  package var text: String { stretches.map(\.text).joined(separator: ",") }
}
