import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// Appointments as an iCalendar (RFC 5545) with floating local times, a reminder on the day before, and what became
/// of each; a calendar that takes it in twice changes what it has.
struct AppointmentCalendar {
  private let entries: [Journal.Entry]
  /// How often each was changed since it was made.
  private let changes: [Int]
  private let language: Language
  /// Who each is with, masked as on the screen: the calendar may lie elsewhere.
  private let names: [String?]

  init(_ entries: [Journal.Entry], _ desk: Desk) throws {
    self.entries = entries
    let known = LeadNames(desk)
    names = entries.map { known.title(of: $0.record.lead) ?? $0.record.lead }
    changes = try desk.withJournal { journal in
      try entries.map { try journal.appointmentEventCount(of: $0.id) + ($0.isAmended ? 1 : 0) }
    }
    language = desk.language
  }

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//spar//journal//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
    ]
    for (index, entry) in entries.enumerated() {
      lines += event(entry, changes[index], with: names[index])
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.fold($0) + "\r\n" }.joined()
  }

  private func event(_ entry: Journal.Entry, _ change: Int, with name: String?) -> [String] {
    guard let appointment = entry.record.appointment else { return [] }
    let at = entry.movedTo ?? appointment.at
    let summary =
      appointment.form.title[language] + (name.map { " " + $0 } ?? "") + " #\(entry.number)"
    var lines = [
      "BEGIN:VEVENT", "UID:\(entry.id.text)", "SEQUENCE:\(change)",
      "DTSTAMP:\(Self.stamp(entry.record.startedAt))", "DTSTART:\(Self.local(at))",
      "DURATION:PT1H", "SUMMARY:" + Self.escaped(summary),
    ]
    if let place = appointment.place { lines.append("LOCATION:" + Self.escaped(place)) }
    let isOff: Bool
    switch entry.appointmentEvent {
    case .cancelled, .cancelledByUs, .noShow: isOff = true
    default: isOff = false
    }
    lines.append(
      isOff
        ? "STATUS:CANCELLED"
        : entry.appointmentEvent == nil ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED")
    if !isOff {
      let reminder = Bilingual(zh: "明天的约见，今天再确认", en: "reconfirm: it is tomorrow")
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D",
        "DESCRIPTION:" + Self.escaped(reminder[language]), "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
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
