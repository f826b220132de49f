import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

struct CalendarCommand: DeskCommand {
  static let card = CommandCard(
    "calendar", chinese: ["日历"], group: .call,
    summary: Bilingual(
      zh: "看哪些半天空着；接上日历程序导出的忙闲",
      en: "which half-days are free; take in the busy times of an .ics file"),
    usage: "[--busy FILE.ics|-] [--holidays NAME|FILE|none] [--days N]",
    arguments: [
      .init(
        "--busy", "FILE.ics",
        Bilingual(
          zh: "从这份 .ics 读忙闲，以后也用它；- 不再用",
          en: "take busy times from this .ics file from now on; - stops it"),
        completes: .files),
      .init(
        "--holidays", "NAME|FILE|none",
        Bilingual(
          zh: "节假日表：china、england-and-wales、文件，或 none",
          en: "list of holidays: china, england-and-wales, a file, or none"),
        completes: .words(["china", "england-and-wales", "none"])),
      .init("--days", "N", Bilingual(zh: "列几天（不写是 14）", en: "days to list (14 unless given)")),
    ],
    notes: [
      Bilingual(
        zh: "日程只看起止时间，标题和内容不读也不存。工作时间用「设置 工作时间 9:00-12:00,14:00-18:00」，午休用「设置 午休 12:00-13:30」。",
        en:
          "Only when an event begins and ends is read; what it is about is neither read nor kept. Hours: set hours "
          + "9:00-12:00,14:00-18:00; lunch: set lunch 12:00-13:30.")
    ],
    examples: ["calendar", "calendar --busy ~/work.ics", "calendar --holidays england-and-wales"])

  @Option(parsing: .unconditional) var busy: String?
  @Option var holidays: String?
  @Option var days: Int?

  func run(at desk: inout Desk) throws {
    let days = try Self.number(days, "--days", 1...92) ?? 14
    try keep(desk)
    let calendar = RepCalendar(desk)
    if let failure = calendar.failures.first, busy != nil || holidays != nil { throw failure }
    let text = CalendarText(calendar, desk)
    let listed = (0..<days).map { calendar.now.day.adding(days: $0) }
    if desk.isJSON { return desk.show(json(listed, text)) }
    for failure in calendar.failures { desk.complain(failure) }
    desk.report(calendar.holidayDiagnostics)
    complain(calendar, desk)
    desk.say(head(calendar, desk))
    desk.say(text.table(listed))
    for line in calendar.cautions(days: days) { desk.say(line, .quiet) }
    if !(calendar.busy?.problems ?? []).isEmpty { desk.status = .findings }
  }

  /// A number of an option within a range.
  static func number(_ value: Int?, _ option: String, _ range: ClosedRange<Int>) throws -> Int? {
    guard let value else { return nil }
    guard range.contains(value) else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "\(option) 要 \(range.lowerBound) 到 \(range.upperBound)",
          en: "\(option) wants \(range.lowerBound) to \(range.upperBound)"))
    }
    return value
  }

  /// Keeps what is named, once it could be read.
  private func keep(_ desk: Desk) throws {
    if let busy {
      if busy.trimmed == "-" {
        try desk.settings.keep(.busy, nil)
      } else {
        try desk.calendars.read(desk.near(busy), desk)
        try desk.settings.keep(.busy, desk.whole(busy, of: .busy))
      }
    }
    if let holidays {
      let name = holidays.trimmed
      let before = desk.settings.value(.holidays)
      try desk.settings.keep(.holidays, name == "-" ? nil : desk.whole(name, of: .holidays))
      do { _ = try desk.calendars.workdays(desk) } catch {
        try desk.settings.keep(.holidays, before)
        throw error
      }
    }
  }

  /// The places of the busy file that could not be read, the first twenty.
  private func complain(_ calendar: RepCalendar, _ desk: Desk) {
    guard let busy = calendar.busy, let path = calendar.busyPath else { return }
    let name = harmless(lastPart(path))
    for problem in busy.problems.prefix(20) {
      desk.note(
        Bilingual(
          zh: "\(name) 第 \(problem.line) 行：\(problem.sentence.zh)",
          en: "\(name) line \(problem.line): \(problem.sentence.en)"), .warning)
    }
    if busy.problems.count > 20 {
      let more = busy.problems.count - 20
      desk.note(Bilingual(zh: "还有 \(more) 处", en: "and \(more) more"), .warning)
    }
  }

  private func head(_ calendar: RepCalendar, _ desk: Desk) -> Styled {
    let language = desk.language
    var rows: [(Bilingual, String)] = [
      (Bilingual(zh: "工作时间", en: "hours"), calendar.free.hours.text)
    ]
    if let lunch = calendar.free.lunch {
      rows.append((Bilingual(zh: "午休", en: "lunch"), lunch.text))
    }
    rows.append((Bilingual(zh: "节假日", en: "holidays"), holidayLine(calendar, language)))
    if let busy = calendar.busy, let path = calendar.busyPath {
      rows.append(
        (
          Bilingual(zh: "忙闲", en: "busy"),
          harmless(path)
            + Bilingual(
              zh:
                "：日程 \(busy.eventCount) 个，\(busy.freeCount) 个不占时间，后 \(FreeSlots.horizonDays) 天占 \(busy.taken.count) 段",
              en: ": \(count(busy.eventCount, "event")), \(busy.freeCount) of them free, "
                + "\(count(busy.taken.count, "stretch", plural: "stretches")) taken in \(FreeSlots.horizonDays) days"
            )[
              language]
        ))
    }
    if calendar.appointmentCount > 0 {
      rows.append(
        (
          Bilingual(zh: "约见", en: "booked"),
          Bilingual(
            zh: "\(calendar.appointmentCount) 个，各占一小时",
            en: "\(count(calendar.appointmentCount, "appointment")), an hour each")[language]
        )
      )
    }
    let width = (rows.map { $0.0[language].cells }.max() ?? 0) + 2
    var text = Styled()
    for (name, value) in rows {
      let lines = (name[language].padded(to: width) + value).wrapped(
        at: desk.columns, indent: width)
      for line in lines { text.line(line) }
    }
    text.line()
    return text
  }

  private func holidayLine(_ calendar: RepCalendar, _ language: Language) -> String {
    let workdays = calendar.free.workdays
    guard calendar.holidays != nil else {
      return Bilingual(
        zh: "没设，只按周末算；日历 --holidays china",
        en: "none set, weekends only; calendar --holidays NAME")[
          language]
    }
    let years = workdays.years.sorted { $0.key < $1.key }.map { year, standing in
      "\(year)" + (standing == .announced ? "" : Bilingual(zh: "（未公布）", en: " (pending)")[language])
    }
    let ahead = workdays.off.keys.filter { $0 >= calendar.now.day }.min()
    let next = ahead.map { day in
      Bilingual(zh: "；最近：", en: "; next: ")[language] + day.short(language, today: calendar.now.day)
        + " " + harmless(workdays.off[day] ?? "")
    }
    return harmless(workdays.title) + " " + years.joined(separator: language == .zh ? "、" : ", ")
      + (next ?? "")
  }

  private func json(_ days: [Day], _ text: CalendarText) -> JSON {
    let calendar = text.calendar
    let workdays = calendar.free.workdays
    return .members([
      "hours": .string(calendar.free.hours.text), "lunch": .text(calendar.free.lunch?.text),
      "holidays": calendar.holidays.map { path in
        .members([
          "title": .string(workdays.title), "file": .string(path),
          "announced": .array(
            workdays.years.filter { $0.value == .announced }.keys.sorted().map { .int($0) }),
          "pending": .array(
            workdays.years.filter { $0.value == .pending }.keys.sorted().map { .int($0) }),
        ])
      } ?? .null,
      "busy": calendar.busy.map { busy in
        .members([
          "file": .text(calendar.busyPath), "events": .int(busy.eventCount),
          "free": .int(busy.freeCount),
          "taken": .array(
            busy.taken.map {
              .members(["from": .string($0.from.text), "to": .string($0.to.text)])
            }),
          "problems": .array(
            busy.problems.map {
              .members([
                "line": .int($0.line), "message": .string($0.sentence[text.language]),
              ])
            }),
        ])
      } ?? .null,
      "appointments": .int(calendar.appointmentCount),
      "days": .array(days.map(text.json)),
      "cautions": CalendarText.json(calendar.cautions(days: days.count), text.language),
      "failures": CalendarText.json(calendar.failures.map(\.sentence), text.language),
    ])
  }
}
