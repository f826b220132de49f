import ArgumentParser
import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

struct TodayCommand: DeskCommand {
  static let card = CommandCard(
    "today", chinese: ["今日", "今天"], group: .call,
    summary: Bilingual(
      zh: "今天该做的：再打的、要确认的、待回填的、名单、心情、速练",
      en: "what is due: callbacks, appointments to reconfirm, names left, the mood trap, drills"),
    usage: "[LINE]",
    arguments: [
      .init("LINE", nil, Bilingual(zh: "第几行，直接打开", en: "the line to open"))
    ],
    notes: [
      Bilingual(zh: "出来以后按数字打开那一行。", en: "Behind it, a digit opens its line.")
    ],
    examples: ["today"])

  @Argument var line: Int?

  /// The callbacks that are due today and appointments nobody filled in, in two lines at most.
  static func atStart(_ desk: inout Desk) {
    guard desk.hasJournal else { return }
    let now = desk.now
    let end = Slot(day: now.day, clock: .lastMinute)
    let start = Slot(day: now.day.adding(days: -60), clock: .midnight)
    // What stands in the way is said by the first command that needs the journal.
    let own = try? desk.ownRep()
    let waiting = try? desk.withJournal { journal in
      (
        try journal.callbacks(dueBy: end, from: start, rep: own, limit: 20).filter { entry in
          try entry.record.lead.map { try !journal.isDoNotContact($0) } ?? true
        },
        try journal.unresolvedCount(at: now.slot, rep: own)
      )
    }
    guard let (callbacks, unresolved) = waiting else { return }
    if !callbacks.isEmpty {
      let shown = callbacks.prefix(3).compactMap { entry in
        entry.record.callbackAt.map { at in
          "#\(entry.number) "
            + (at.day == now.day ? at.clock.text : at.short(desk.language, today: now.day))
        }
      }
      let more = callbacks.count > shown.count
      desk.say(
        Bilingual(
          zh: "约定再打：\(shown.joined(separator: "、"))\(more ? " …" : "")；「今日 1」全看",
          en:
            "callbacks due: \(shown.joined(separator: ", "))\(more ? " …" : ""); today 1 shows them"
        ),
        .strong)
    }
    if unresolved > 0 {
      desk.say(
        Bilingual(
          zh: "\(unresolved) 个约见过了时间还没填结果；「约见」列出来",
          en:
            "\(count(unresolved, "appointment")) past their time and not filled in; appointments lists them"
        ), .strong)
    }
  }

  func run(at desk: inout Desk) throws {
    let agenda = try Agenda(desk)
    if let line {
      guard let entry = agenda.lines.first(where: { $0.key == line }) else {
        throw Failure(
          .usage,
          Bilingual(
            zh: "今日没有第 \(line) 行", en: "today has no line \(line)"),
          next: Bilingual(zh: "1 到 \(agenda.lines.count)", en: "1 to \(agenda.lines.count)"))
      }
      return try agenda.open(entry, &desk)
    }
    if desk.isJSON { return desk.show(agenda.json) }
    agenda.show(desk)
    if desk.world.isConversational { desk.linger(AgendaMenu(agenda: agenda)) }
  }
}

/// The next lines are digits that open a line of the day.
struct AgendaMenu: Lingering {
  let agenda: Agenda

  mutating func take(_ line: String, at desk: inout Desk) throws -> Bool {
    guard let key = Int(folded(line).trimmed),
      let entry = agenda.lines.first(where: { $0.key == key })
    else { return false }
    try agenda.open(entry, &desk)
    return true
  }
}
