import Calling
import CivilTime
import Diagnostics
import Hearing
import Journaling
import Rehearsal

extension Slot {
  /// `11月25日 周三 15:00`, `Wed 25 Nov 15:00`; with the year when it is not that of `today`.
  func short(_ language: Language, today: Day) -> String {
    "\(day.short(language, today: today)) \(clock.text)"
  }
}

extension Day {
  /// `11月25日 周三`, `Wed 25 Nov`; with the year when it is not that of `today`.
  func short(_ language: Language, today: Day) -> String {
    switch language {
    case .zh:
      let year = self.year == today.year ? "" : "\(self.year)年"
      return "\(year)\(month)月\(day)日 \(weekday.title[.zh])"
    case .en:
      let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      let year = self.year == today.year ? "" : " \(self.year)"
      return "\(weekday.title[.en]) \(day) \(months[month - 1])\(year)"
    }
  }
}

extension Weekday {
  var title: Bilingual {
    switch self {
    case .monday: Bilingual(zh: "周一", en: "Mon")
    case .tuesday: Bilingual(zh: "周二", en: "Tue")
    case .wednesday: Bilingual(zh: "周三", en: "Wed")
    case .thursday: Bilingual(zh: "周四", en: "Thu")
    case .friday: Bilingual(zh: "周五", en: "Fri")
    case .saturday: Bilingual(zh: "周六", en: "Sat")
    case .sunday: Bilingual(zh: "周日", en: "Sun")
    }
  }
}

/// How a call went, in words and as JSON.
enum CallText {
  /// What somebody wrote, as a screen shows it: harmless, numbers masked.
  static func words(_ text: String) -> String { PhoneNumber.masking(harmless(text)) }

  /// `接通本人 · 约到 · 11月25日 周三 15:00 · 上门`.
  static func summary(_ record: CallRecord, movedTo: Slot? = nil, _ language: Language, today: Day)
    -> String
  {
    var parts = [record.outcome == nil ? record.reach.title[language] : ""]
    if let outcome = record.outcome {
      if record.reach == .gatekeeper { parts.append(record.reach.title[language]) }
      parts.append(outcome.title[language])
    }
    if let appointment = record.appointment {
      parts.append((movedTo ?? appointment.at).short(language, today: today))
      parts.append(appointment.form.title[language])
      if let place = appointment.place { parts.append(words(place)) }
    }
    if let at = record.callbackAt { parts.append(at.short(language, today: today)) }
    if record.referral { parts.append(Bilingual(zh: "转介绍", en: "referral")[language]) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// ` · next contact Wed 25 Nov` where a day was said to be in touch again, else nothing.
  static func nextContact(_ record: CallRecord, today: Day) -> Bilingual {
    guard let day = record.nextContact else { return Bilingual(zh: "", en: "") }
    return Bilingual(
      zh: " · 下次联系 \(day.short(.zh, today: today))",
      en: " · next contact \(day.short(.en, today: today))")
  }

  static func appointment(_ record: CallRecord, movedTo: Slot? = nil) -> JSON {
    guard let appointment = record.appointment else { return .null }
    return .members([
      "at": .string((movedTo ?? appointment.at).text), "form": .string(appointment.form.rawValue),
      "place": appointment.place.map { .string(PhoneNumber.masking($0)) },
    ])
  }

  static func json(_ entry: Journal.Entry) -> JSON {
    let record = entry.record
    return .members([
      "call": .string(entry.id.text), "number": .int(entry.number),
      "kind": .string(record.kind.rawValue), "started": .string(record.startedAt.text),
      "rep": .string(record.rep), "reach": .string(record.reach.rawValue),
      "outcome": .text(record.outcome?.rawValue), "grade": .text(record.effectiveGrade?.rawValue),
      "appointment": appointment(record, movedTo: entry.movedTo),
      "after": .text(entry.appointmentEvent?.rawValue),
      "callback": .text(record.callbackAt?.text),
      "ask": .text(record.askStyle?.rawValue),
      "objections": .array(
        record.objections.map {
          .members(["id": .string($0.objection), "handled": .bool($0.handled)])
        }),
      "heard": record.heard.map { .bool($0) } ?? .null,
      "script": .text(record.script), "persona": .text(record.persona),
      "lead": .text(record.lead), "source": .text(record.listSource),
      "attempt": record.attempt.map { .int($0) } ?? .null,
      "durationSeconds": record.durationSeconds.map { .int($0) } ?? .null,
      "score": record.practice.map { .int($0.score) },
      "origin": .string(record.origin.rawValue), "amended": .bool(entry.isAmended),
      "note": .text(record.note.map(PhoneNumber.masking)),
    ])
  }
}
