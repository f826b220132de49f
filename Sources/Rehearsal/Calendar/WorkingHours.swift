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

  /// `9:00-12:00,14:00-19:00` (also `，`, `、`, `–`, `到`), in order and without overlap, or nil.
  package init?(_ text: String) {
    var stretches: [Stretch] = []
    for part in text.split(whereSeparator: { ",，、;；".contains($0) }) {
      let ends = part.split(whereSeparator: { "-–—~～至到".contains($0) })
      guard ends.count == 2, let from = WorkingHours.clock(ends[0].trimmed),
        let to = WorkingHours.clock(ends[1].trimmed), let stretch = Stretch(from: from, to: to),
        stretches.last.map({ $0.to <= from }) ?? true
      else { return nil }
      stretches.append(stretch)
    }
    guard !stretches.isEmpty else { return nil }
    self.stretches = stretches
  }

  private static func clock(_ text: String) -> ClockTime? {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "：" })
    guard let first = parts.first, parts.count <= 2, let hour = Int(first) else { return nil }
    guard parts.count == 2 else { return ClockTime(hour: hour) }
    return Int(parts[1]).flatMap { ClockTime(hour: hour, minute: $0) }
  }

  package var text: String { stretches.map(\.text).joined(separator: ",") }
}
