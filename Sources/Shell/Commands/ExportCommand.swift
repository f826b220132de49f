import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct ExportCommand: DeskCommand {
  static let card = CommandCard(
    "export", chinese: ["导出"], group: .record,
    summary: Bilingual(
      zh: "把真实的电话写成 CSV，整本台账写成 JSONL，或把约见写成日历",
      en: "real calls as CSV, the whole journal as JSON lines, or appointments as a calendar"),
    usage: "[--format csv|jsonl|ics] [--since DAY]",
    arguments: [
      .init(
        "--format", "FORMAT",
        Bilingual(
          zh: "csv（默认）；jsonl：每一件事，import 原样收回；ics",
          en: "csv (the default); jsonl: every event, for import to take back; or ics"),
        completes: .words(["csv", "jsonl", "ics"])),
      .init(
        "--since", "DAY",
        Bilingual(
          zh: "从哪天起；jsonl 看记下的那天", en: "from this day on; for jsonl the day of recording")),
    ],
    notes: [
      Bilingual(
        zh: "jsonl 里什么都有，对练、心情、复盘的回答也在；名单只有代号。给谁看，自己想好。",
        en: "jsonl holds everything: practice, moods and answers too; leads by reference only. "
          + "Mind whom you give it to.")
    ],
    examples: ["export --format csv"])

  @Option var format: String?
  @Option var since: String?

  func run(at desk: inout Desk) throws {
    let day = try since.map { try DayWords.day($0, "--since", desk) }
    switch folded(format ?? "csv").trimmed {
    case "csv":
      let work = desk
      try desk.withJournal { journal in
        _ = try journal.exportCSV(since: day) { text in
          work.say(Styled(text))
          work.world.flush()
          return !work.isInterrupted
        }
      }
      if desk.isInterrupted { throw Interruption.abandoned }
    case "jsonl":
      let since = day.map {
        Instant(
          milliseconds: ($0.number * 1440 - desk.now.offsetMinutes) * 60_000,
          offsetMinutes: desk.now.offsetMinutes)
      }
      let work = desk
      try desk.withJournal { journal in
        _ = try journal.exportEvents(since: since) { text in
          work.say(Styled(text))
          work.world.flush()
          return !work.isInterrupted
        }
      }
      if desk.isInterrupted { throw Interruption.abandoned }
    case "ics": try calendar(day, desk)
    default: throw CallOptions.refusal("--format", ["csv", "jsonl", "ics"])
    }
  }

  /// Appointments as an iCalendar (RFC 5545) with floating local times.
  private func calendar(_ day: Day?, _ desk: Desk) throws {
    let from = day.map { Slot(day: $0, clock: ClockTime(minutes: 0) ?? desk.now.clock) }
    let entries = try desk.withJournal { try $0.appointments(from: from, limit: 100_000) }
    desk.say(Styled(try AppointmentCalendar(entries, desk).text))
  }
}
