import CivilTime
import Diagnostics

/// Days and weeks as typed behind `--from`, `--to`, `--since` and `--week`.
enum DayWords {
  /// The day behind an option: `2026-11-24`, a week's first or last day, or what the ear hears.
  static func day(_ text: String, _ option: String, last: Bool = false, _ desk: Desk) throws -> Day
  {
    let word = folded(text).trimmed
    if let day = Day(word) { return day }
    if let week = Week(word.uppercased()) { return last ? week.sunday : week.monday }
    switch TimeWords.read(text, at: desk.now.slot) {
    case .slot(let slot): return slot.day
    case .dayOnly(let day): return day
    case .nothing:
      let shown = harmless(text).truncated(to: 40)
      throw Failure(
        .usage,
        Bilingual(zh: "\(option) 的「\(shown)」不是日子", en: "\(option) “\(shown)” is no day"),
        next: Bilingual(zh: "例如 2026-11-24 或 2026-W48", en: "such as 2026-11-24 or 2026-W48"))
    }
  }

  /// The day behind an option that looks back: a weekday alone is the latest there was, today included.
  static func past(_ text: String, _ option: String, last: Bool = false, _ desk: Desk) throws
    -> Day
  {
    let found = try day(text, option, last: last, desk)
    guard found > desk.today, isWeekday(text, found, desk) else { return found }
    return found.adding(days: -7)
  }

  /// Whether words that mean a day to come name its weekday: a day before or after they mean the same day, a week ago they
  /// meant the one before.
  private static func isWeekday(_ text: String, _ found: Day, _ desk: Desk) -> Bool {
    func heard(daysFromNow days: Int) -> Day? {
      let now = Slot(day: desk.today.adding(days: days), clock: desk.now.slot.clock)
      return switch TimeWords.read(text, at: now) {
      case .slot(let slot): slot.day
      case .dayOnly(let day): day
      case .nothing: nil
      }
    }
    return [-1, 1].contains { heard(daysFromNow: $0) == found }
      && heard(daysFromNow: -7) == found.adding(days: -7)
  }

  /// The days from one option to the other; nil when neither is given.
  static func range(from: String?, to: String?, _ desk: Desk) throws -> ClosedRange<Day>? {
    guard from != nil || to != nil else { return nil }
    let first = try from.map { try past($0, "--from", desk) } ?? Day(number: -700_000)
    let last = try to.map { try past($0, "--to", last: true, desk) } ?? Day(number: 2_900_000)
    guard first <= last else {
      throw Failure(
        .usage, Bilingual(zh: "--from 在 --to 之后", en: "--from lies after --to"),
        next: Bilingual(zh: "把两头对调", en: "swap the two"))
    }
    return first...last
  }

  /// The week behind `--week`: `2026-W48`, a day in it, or this one.
  static func week(_ text: String?, _ desk: Desk) throws -> Week {
    guard let text else { return Week(of: desk.today) }
    let word = folded(text).trimmed
    if let week = Week(word.uppercased()) { return week }
    if let day = Day(word) { return Week(of: day) }
    if ["this", "本周", "这周"].contains(word) { return Week(of: desk.today) }
    if ["last", "上周"].contains(word) { return Week(of: desk.today).previous }
    let shown = harmless(text).truncated(to: 40)
    throw Failure(
      .usage, Bilingual(zh: "没有「\(shown)」这一周", en: "there is no week “\(shown)”"),
      next: Bilingual(zh: "例如 2026-W48", en: "such as 2026-W48"))
  }
}
