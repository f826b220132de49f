import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Rehearsal

struct SlotsCommand: DeskCommand {
  static let card = CommandCard(
    "slots", chinese: ["可约", "可约时间"], group: .call,
    summary: Bilingual(
      zh: "现在能给客户的两个时间，和空着的半天", en: "two times to offer now, and the free half-days"),
    usage: "[--days N] [--minutes N] [--without TIME]",
    arguments: [
      .init(
        "--days", "N", Bilingual(zh: "往后列几个工作日（不写是 5）", en: "working days to list (5 unless given)")
      ),
      .init(
        "--minutes", "N",
        Bilingual(zh: "见面多长（不写是 30 分钟）", en: "how long the meeting takes (30 unless given)")),
      .init(
        "--without", "TIME",
        Bilingual(zh: "客户推掉的时间，不再给（可多次）", en: "a time that was refused (repeatable)")),
    ],
    notes: [
      Bilingual(
        zh: "工作时间、午休、节假日、忙闲在「设置」里；忙闲从日历程序导出的 .ics 来：日历 --busy 文件。",
        en:
          "Hours, lunch, holidays and busy times are settings; busy times come from an .ics file: calendar --busy FILE."
      )
    ],
    examples: ["slots", "slots --json", "slots --minutes 60"])

  @Option var days: Int?
  @Option var minutes: Int?
  @Option var without: [String] = []

  func run(at desk: inout Desk) throws {
    let days = try CalendarCommand.number(days, "--days", 1...60) ?? 5
    let minutes = try CalendarCommand.number(minutes, "--minutes", 5...480) ?? 30
    let refused = try without.map { try time($0, desk) }
    let calendar = RepCalendar(desk, meetingMinutes: minutes)
    let slots = calendar.free.proposals(from: calendar.now, pairs: 8 + refused.count)
      .filter { !refused.contains($0) }
    let text = CalendarText(calendar, desk)
    var listed: [Day] = []
    var day = calendar.now.day
    while listed.count < days, day.number - calendar.now.day.number < 400 {
      day = calendar.free.workdays.next(after: day)
      listed.append(day)
    }
    let cautions = calendar.cautions(days: day.number - calendar.now.day.number)
    if desk.isJSON { return desk.show(json(slots, listed, cautions, text)) }
    for line in calendar.complaints { desk.note(line, .warning) }
    desk.say(page(slots, text, desk))
    desk.say(text.table(listed))
    for line in cautions { desk.say(line, .quiet) }
  }

  private func page(_ slots: [Slot], _ text: CalendarText, _ desk: Desk) -> Styled {
    let screen = CallScreen(desk)
    let language = desk.language
    let now = text.calendar.now
    guard slots.count >= 2 else {
      return screen.row(
        .slots,
        Bilingual(
          zh: "往后 \(FreeSlots.horizonDays) 天凑不出两个半天，看看忙闲和工作时间",
          en:
            "no two half-days are free in the next \(FreeSlots.horizonDays) days; look at calendar")[
            language], .warning)
    }
    func names(_ range: Range<Int>) -> [String] {
      slots[range].map { SlotWords($0, at: now).short(language) }
    }
    var page = screen.row(.slots, screen.numbered(names(0..<2), from: 1), .strong)
    page.append(screen.row(.say, Self.sentence(slots, now)[language]))
    if slots.count >= 4 {
      page.append(
        screen.row(
          .note,
          Bilingual(zh: "推了再给：", en: "if refused: ")[language]
            + screen.numbered(names(2..<4), from: 3), .quiet))
    }
    page.line()
    return page
  }

  /// The two as a question.
  private static func sentence(_ slots: [Slot], _ now: Slot) -> Bilingual {
    let words = slots.prefix(2).map { SlotWords($0, at: now) }
    return Bilingual(
      zh: "您看\(words[0].spoken(.zh))，还是\(words[1].spoken(.zh))？",
      en: "Would \(words[0].spoken(.en)) suit you, or \(words[1].spoken(.en))?")
  }

  private func json(
    _ slots: [Slot], _ listed: [Day], _ cautions: [Bilingual], _ text: CalendarText
  ) -> JSON {
    let now = text.calendar.now
    let say = slots.count >= 2 ? Self.sentence(slots, now) : nil
    return .members([
      "slots": .array(
        slots.map { slot in
          .members([
            "at": .string(slot.text),
            "half": .string(slot.clock.hour < 12 ? "morning" : "afternoon"),
            "zh": .string(SlotWords(slot, at: now).spoken(.zh)),
            "en": .string(SlotWords(slot, at: now).spoken(.en)),
          ])
        }),
      "say": say.map { .members(["zh": .string($0.zh), "en": .string($0.en)]) } ?? .null,
      "days": .array(listed.map(text.json)),
      "cautions": CalendarText.json(cautions, text.language),
      "problems": CalendarText.json(text.calendar.complaints, text.language),
    ])
  }

  private func time(_ words: String, _ desk: Desk) throws -> Slot {
    if case .slot(let slot) = TimeWords.read(words, at: desk.now.slot) { return slot }
    throw Failure(
      .usage,
      Bilingual(zh: "--without 听不出时间", en: "--without wants a day and a time"),
      next: Bilingual(zh: "例如 --without 周四上午十点", en: "for example --without 2026-11-26T10:00"))
  }
}
