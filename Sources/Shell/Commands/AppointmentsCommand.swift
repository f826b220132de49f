import ArgumentParser
import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

struct AppointmentsCommand: DeskCommand {
  static let card = CommandCard(
    "appointments", chinese: ["约见"], group: .record,
    summary: Bilingual(
      zh: "约见的后续：已再确认、已见、爽约、改期 …", en: "what became of appointments: reconfirmed, held, no-show …"),
    usage: "[CALL EVENT] [--at TIME] [--amount SUM] [--note WORDS] [--reconfirm] [--ics FILE]",
    arguments: [
      .init(
        "CALL", nil,
        Bilingual(
          zh: "哪一通和怎么样了：1 已再确认 2 已见 3 爽约 4 改期 5 客户取消 6 我方取消 7 见了，不合适 8 签单 9 丢单",
          en: "the call, and: 1 reconfirmed, 2 held, 3 no-show, 4 rescheduled, 5 cancelled, "
            + "6 cancelled by us, 7 met, not a fit, 8 won, 9 lost")),
      .init("--at", "TIME", Bilingual(zh: "改到什么时候", en: "when it now is")),
      .init("--amount", "SUM", Bilingual(zh: "签单金额", en: "what was signed")),
      .init("--note", "WORDS", Bilingual(zh: "备注", en: "a note")),
      .init(
        "--reconfirm", nil,
        Bilingual(
          zh: "前一天要再确认的，带一句现成的话",
          en: "those to reconfirm the day before, each with a ready sentence")),
      .init(
        "--ics", "FILE", Bilingual(zh: "把要来的写成日历文件", en: "those to come, as a calendar file"),
        completes: .files),
    ],
    examples: ["appointments", "appointments --reconfirm"])

  @Argument var words: [String] = []
  @Option var at: String?
  @Option var amount: String?
  @Option var note: String?
  @Flag var reconfirm = false
  @Option var ics: String?

  func run(at desk: inout Desk) throws {
    if let ics { return try write(ics, desk) }
    if reconfirm {
      let rules = desk.callRules
      let entries = try desk.withJournal { try $0.toReconfirm(on: desk.today, rules.workdays) }
      return try Reconfirming(entries).show(desk)
    }
    guard let name = words.first else { return try list(desk) }
    let entry = try desk.call(named: name)
    guard entry.record.outcome == .appointment else {
      throw Failure(
        .usage,
        Bilingual(zh: "#\(entry.number) 没有约到，没有后续可填", en: "#\(entry.number) is no appointment"),
        next: Bilingual(
          zh: "「约见」列出约见和它们的编号", en: "appointments lists them with their numbers"))
    }
    let event = try event(entry, desk)
    try AppointmentText.keep(
      event, of: entry, when: at ?? words.dropFirst(2).joined(separator: " "), amount: amount,
      note: note, desk)
  }

  private func write(_ file: String, _ desk: Desk) throws {
    let from = Slot(day: desk.today, clock: .midnight)
    let entries = try desk.withJournal { try $0.appointments(from: from, limit: 100_000) }
    let text = try AppointmentCalendar(entries, desk).text
    try desk.world.files.replace(file, Array(text.utf8), true)
    if desk.isJSON {
      return desk.show(
        .members(["file": .string(file), "appointments": .int(entries.count)]))
    }
    desk.say(
      Bilingual(
        zh: "\(entries.count) 个约见写进了 \(harmless(file))",
        en: "\(count(entries.count, "appointment")) written to \(harmless(file))"), .good)
  }

  private func event(_ entry: Journal.Entry, _ desk: Desk) throws -> AppointmentEvent {
    let all = AppointmentEvent.allCases
    guard words.count > 1 else {
      let choices = all.map { Choice(String($0.key), $0.title) }
      return all[try desk.choose(Bilingual(zh: "后来怎么样了？", en: "What became of it?"), choices)]
    }
    let word = folded(words[1]).trimmed
    guard
      let event = all.first(where: { event in
        String(event.key) == word || event.rawValue == word
          || Language.allCases.contains { folded(event.title[$0]) == word }
      })
    else {
      throw Failure.unknown(
        Bilingual(zh: "后续", en: "event"), words[1], among: all.map(\.rawValue),
        next: Bilingual(zh: "1 到 9，「帮助 约见」列出全部", en: "1 to 9; help appointments lists them"))
    }
    return event
  }

  private func list(_ desk: Desk) throws {
    let now = desk.now.slot
    let (open, coming) = try desk.withJournal { journal in
      (try journal.unresolvedAppointments(at: now), try journal.appointments(from: now, limit: 100))
    }
    if desk.isJSON {
      return desk.show(
        .members([
          "unresolved": .array(open.map(CallText.json)),
          "coming": .array(coming.map(CallText.json)),
        ]))
    }
    if open.isEmpty, coming.isEmpty {
      return desk.say(Bilingual(zh: "没有要来的约见，也没有待回填的", en: "none to come and none unresolved"))
    }
    if !open.isEmpty {
      desk.say(Bilingual(zh: "待回填（\(open.count)）", en: "Unresolved (\(open.count))"), .heading)
      CallList(open).say(desk)
      desk.say(
        Bilingual(
          zh: "填一个：约见 \(open[0].number) 2（已见）或 3（爽约）",
          en: "fill one in: appointments \(open[0].number) 2 (held) or 3 (no-show)"), .quiet)
    }
    if !coming.isEmpty {
      desk.say(Bilingual(zh: "要来的（\(coming.count)）", en: "To come (\(coming.count))"), .heading)
      CallList(coming).say(desk)
    }
  }
}

/// Keeping what became of an appointment, for `appointments` and `held`.
enum AppointmentText {
  static func keep(
    _ event: AppointmentEvent, of entry: Journal.Entry, when: String?, amount: String? = nil,
    note: String? = nil, _ desk: Desk
  ) throws {
    var newTime: Slot?
    if event == .rescheduled {
      let text = (when ?? "").trimmed
      guard !text.isEmpty else {
        throw Failure(
          .usage, Bilingual(zh: "改到什么时候？要日期和钟点", en: "to when? a day and a time are needed"),
          next: Bilingual(
            zh: "例如：约见 \(entry.number) 4 --at 2026-12-02T10:00",
            en: "for example: appointments \(entry.number) 4 --at 2026-12-02T10:00"))
      }
      // What was moved may be filled in when the new time has passed too.
      let slot = try TimeWords.one(text, after: entry.record.startedAt.slot, desk)
      var moved = entry.record
      moved.appointment?.at = slot
      try Clash.warn(moved, amended: entry.id, desk)
      newTime = slot
    }
    if event.isHeld || event == .noShow, let at = entry.movedTo ?? entry.record.appointment?.at,
      at.day > desk.today
    {
      desk.note(
        Bilingual(
          zh: "#\(entry.number) 约在 \(at.short(.zh, today: desk.today))，还没到，就填「\(event.title.zh)」？"
            + "提前见了先改期：约见 \(entry.number) 4 --at 见面的时间",
          en: "#\(entry.number) is on \(at.short(.en, today: desk.today)), which is to come: "
            + "“\(event.title.en)” already? If you met earlier, move it first: "
            + "appointments \(entry.number) 4 --at TIME"), .warning)
      if desk.world.isConversational, !desk.isJSON {
        let choice = try desk.choose(
          Bilingual(zh: "还是这样填吗？", en: "Keep it so?"),
          [
            Choice("1", Bilingual(zh: "照样填", en: "keep it")),
            Choice("0", Bilingual(zh: "不填", en: "leave it")),
          ], standard: 1)
        guard choice == 0 else { return }
      }
    }
    let made = try desk.withJournal { journal in
      try journal.append(
        event, to: entry.id, newTime: newTime, amount: amount, note: note, at: desk.now)
      return try journal.call(named: entry.id.text)
    }
    guard let made else { return }
    if desk.isJSON { return desk.show(CallText.json(made)) }
    let summary = CallText.summary(
      made.record, movedTo: made.movedTo, desk.language, today: desk.today)
    desk.say(
      Bilingual(
        zh: "#\(entry.number) \(event.title.zh)　\(summary)",
        en: "#\(entry.number) \(event.title.en)  \(summary)"), .good)
  }
}

struct HeldCommand: DeskCommand {
  static let card = CommandCard(
    "held", chinese: ["已见"], group: .record,
    summary: Bilingual(zh: "约见见上了", en: "the appointment took place"),
    usage: "CALL",
    arguments: [
      .init("CALL", nil, Bilingual(zh: "哪一通：编号或 last", en: "the call: its number, or last"))
    ], examples: [])
  static let isWriting = true

  @Argument var call: String

  func run(at desk: inout Desk) throws {
    let entry = try desk.call(named: call)
    guard entry.record.outcome == .appointment else {
      throw Failure(
        .usage,
        Bilingual(zh: "#\(entry.number) 没有约到，没有后续可填", en: "#\(entry.number) is no appointment"),
        next: Bilingual(
          zh: "「约见」列出约见和它们的编号", en: "appointments lists them with their numbers"))
    }
    try AppointmentText.keep(.held, of: entry, when: nil, desk)
  }
}
