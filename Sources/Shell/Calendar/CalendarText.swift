import CivilTime
import Diagnostics
import Rehearsal

/// Free days and what is wrong with the files, as `calendar` and `slots` show them.
struct CalendarText {
  let calendar: RepCalendar
  let language: Language
  private let columns: Int

  init(_ calendar: RepCalendar, _ desk: Desk) {
    self.calendar = calendar
    language = desk.language
    columns = desk.columns
  }

  /// Day, morning and afternoon; a day off with its holiday.
  func table(_ days: [Day]) -> Styled {
    var table = Table([
      Bilingual(zh: "日子", en: "day")[language], Bilingual(zh: "上午", en: "morning")[language],
      Bilingual(zh: "下午", en: "afternoon")[language],
    ])
    for day in days {
      let openings = openings(on: day)
      func cell(_ half: FreeSlots.Half) -> String {
        let own = openings.filter { $0.half == half }
        return own.isEmpty
          ? "–" : own.map { "\($0.from.text)-\($0.to.text)" }.joined(separator: " ")
      }
      var title = day.short(language, today: calendar.now.day)
      if let reason = reason(day) { title += " " + reason }
      table.add([title, cell(.morning), cell(.afternoon)])
    }
    return table.text(columns)
  }

  /// What is still to come of the day.
  private func openings(on day: Day) -> [FreeSlots.Opening] {
    let free = calendar.free.openings(on: day)
    guard day == calendar.now.day else { return day < calendar.now.day ? [] : free }
    return free.compactMap { opening in
      guard opening.to > calendar.now.clock else { return nil }
      return FreeSlots.Opening(
        half: opening.half, from: max(opening.from, calendar.now.clock), to: opening.to)
    }
  }

  /// Why a day is not worked, or is although it is a weekend's.
  private func reason(_ day: Day) -> String? {
    let workdays = calendar.free.workdays
    if let name = workdays.makeup[day] {
      return Bilingual(zh: "上班", en: "worked")[language]
        + (name.isEmpty ? "" : " " + harmless(name))
    }
    if let name = workdays.off[day] {
      return Bilingual(zh: "休", en: "off")[language] + (name.isEmpty ? "" : " " + harmless(name))
    }
    return workdays.isWorked(day) ? nil : Bilingual(zh: "休", en: "off")[language]
  }

  func json(_ day: Day) -> JSON {
    let workdays = calendar.free.workdays
    return .members([
      "date": .string(day.text), "worked": .bool(workdays.isWorked(day)),
      "holiday": .text(workdays.off[day]), "makeup": .text(workdays.makeup[day]),
      "openings": .array(
        openings(on: day).map { opening in
          .members([
            "half": .string(opening.half.rawValue), "from": .string(opening.from.text),
            "to": .string(opening.to.text),
            "starts": .array(
              calendar.free.starts(on: day, opening.half)
                .filter { opening.from <= $0 && $0 < opening.to }.map { .string($0.text) }),
          ])
        }),
    ])
  }

  static func json(_ sentences: [Bilingual], _ language: Language) -> JSON {
    .array(sentences.map { .string($0[language]) })
  }
}
