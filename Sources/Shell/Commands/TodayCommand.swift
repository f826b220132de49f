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
