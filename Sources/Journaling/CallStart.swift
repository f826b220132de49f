package import CivilTime
package import Diagnostics

/// Whether a call can have been made when it is said to have been.
package enum CallStart {
  /// How far two clocks may differ; a day also forgives a mistaken zone.
  private static let skewMilliseconds = 86_400_000
  /// Nobody's calls are older; where a program could not tell the day, it often wrote 1900 or 1970.
  private static let earliestMilliseconds =
    (Day(year: 1990, month: 1, day: 1)?.number ?? 0) * 86_400_000

  /// The starts that can be, as milliseconds since 1970.
  package static func likely(at now: Instant) -> ClosedRange<Int> {
    earliestMilliseconds...max(earliestMilliseconds, now.milliseconds + skewMilliseconds)
  }

  /// What is wrong with a start that is not among the likely ones.
  ///
  /// - Parameters:
  ///   - name: the column or option that gave it.
  ///   - shown: as it was given.
  package static func doubt(_ name: String, _ shown: String, at milliseconds: Int, now: Instant)
    -> Bilingual?
  {
    let likely = likely(at: now)
    guard !likely.contains(milliseconds) else { return nil }
    return milliseconds > likely.upperBound
      ? Bilingual(
        zh: "\(name) \(shown) 还没到（现在是 \(now.day.text)）；改成打电话的时间",
        en:
          "\(name) \(shown) is still to come (today is \(now.day.text)); give the time of the call")
      : Bilingual(
        zh: "\(name) \(shown) 太早了，不会有那时的电话；改成打电话的时间",
        en: "\(name) \(shown) is too long ago for any call; give the time of the call")
  }
}
