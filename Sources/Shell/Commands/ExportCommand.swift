import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct ExportCommand: DeskCommand {
  static let card = CommandCard(
    "export", chinese: ["导出"], group: .record,
    summary: Bilingual(
      zh: "把真实的电话写成 CSV 或可以合并的 JSONL，或把约见写成日历",
      en: "real calls as CSV or as JSON lines that merge, or appointments as a calendar"),
    usage: "[--format csv|jsonl|ics] [--since DAY] [--practice]",
    arguments: [
      .init(
        "--format", "FORMAT",
        Bilingual(
          zh: "csv（默认）；jsonl：每一件事，import 和 team import 来收；ics",
          en: "csv (the default); jsonl: every event, for import and team import to take; or ics"),
        completes: .words(["csv", "jsonl", "ics"])),
      .init(
        "--since", "DAY",
        Bilingual(
          zh: "从哪天起；jsonl 看记下的那天", en: "from this day on; for jsonl the day of recording")),
      .init(
        "--practice", nil,
        Bilingual(
          zh: "jsonl 里连自己的也写：对练、速练、心情、目标、复盘的回答；给自己的另一台机器用",
          en: "with jsonl also what is yours alone: practice, drills, moods, targets, answers; for "
            + "another machine of your own")),
    ],
    notes: [
      Bilingual(
        zh: "jsonl 里是真实的电话（连备注）、约见、名单（只有代号）、禁拨和交上去的通关；对练不在里面，"
          + "只写空出了哪些号。",
        en:
          "jsonl holds real calls with their notes, appointments, leads by reference, do-not-contact "
          + "and exams handed in. Practice is not in it; the numbers left out are named.")
    ],
    examples: ["export --format csv", "export --format jsonl --since 周一"])

  @Option var format: String?
  @Option var since: String?
  @Flag var practice = false

  func run(at desk: inout Desk) throws {
    let day = try since.map { try DayWords.day($0, "--since", desk) }
    let format = folded(format ?? "csv").trimmed
    if practice, format != "jsonl" {
      throw Failure(
        .usage,
        Bilingual(
          zh: "--practice 只和 --format jsonl 一起用", en: "--practice goes with --format jsonl only"))
    }
    switch format {
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
        _ = try journal.exportEvents(since: since, personal: practice) { text in
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
