import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct ExportCommand: DeskCommand {
  static let card = CommandCard(
    "export", chinese: ["导出"], group: .record,
    summary: Bilingual(
      zh: "把台账写成 CSV，或把约见写成日历", en: "the journal as CSV, or appointments as a calendar"),
    usage: "[--format csv|ics] [--since DAY]",
    arguments: [
      .init(
        "--format", "FORMAT", Bilingual(zh: "csv（默认）或 ics", en: "csv (the default) or ics"),
        completes: .words(["csv", "ics"])),
      .init("--since", "DAY", Bilingual(zh: "从哪天起", en: "from this day on")),
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
    case "ics": try calendar(day, desk)
    default: throw CallOptions.refusal("--format", ["csv", "ics"])
    }
  }

  /// Appointments as an iCalendar (RFC 5545) with floating local times.
  private func calendar(_ day: Day?, _ desk: Desk) throws {
    let from = day.map { Slot(day: $0, clock: ClockTime(minutes: 0) ?? desk.now.clock) }
    let entries = try desk.withJournal { try $0.appointments(from: from, limit: 100_000) }
    desk.say(Styled(try AppointmentCalendar(entries, desk).text))
  }
}
