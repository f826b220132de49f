import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

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
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//spar//journal//EN"]
    for entry in entries {
      guard let appointment = entry.record.appointment else { continue }
      let at = entry.movedTo ?? appointment.at
      lines += [
        "BEGIN:VEVENT", "UID:\(entry.id.text)", "DTSTAMP:\(Self.stamp(entry.record.startedAt))",
        "DTSTART:\(Self.local(at))", "DURATION:PT30M",
        "SUMMARY:"
          + Self.escaped(
            appointment.form.title[desk.language] + (entry.record.lead.map { " " + $0 } ?? "")),
      ]
      if let place = appointment.place { lines.append("LOCATION:" + Self.escaped(place)) }
      if entry.appointmentEvent == .cancelled || entry.appointmentEvent == .cancelledByUs {
        lines.append("STATUS:CANCELLED")
      }
      lines.append("END:VEVENT")
    }
    lines.append("END:VCALENDAR")
    desk.say(Styled(lines.map { Self.fold($0) + "\r\n" }.joined()))
  }

  private static func local(_ slot: Slot) -> String {
    slot.text.filter { $0 != "-" && $0 != ":" } + "00"
  }

  private static func stamp(_ instant: Instant) -> String {
    let utc = Instant(milliseconds: instant.milliseconds, offsetMinutes: 0)
    return String(utc.text.prefix(19)).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\" + String(character)
      case "\n", "\r\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// Lines of at most 75 bytes, cut between characters.
  private static func fold(_ line: String) -> String {
    var folded = ""
    var used = 0
    for character in line {
      let bytes = String(character).utf8.count
      if used + bytes > 75 {
        folded += "\r\n "
        used = 1
      }
      folded.append(character)
      used += bytes
    }
    return folded
  }
}
