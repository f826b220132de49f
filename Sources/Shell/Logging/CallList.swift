import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// Calls as lines: number, when, how it went, and what of it matters.
struct CallList {
  private let entries: [Journal.Entry]

  init(_ entries: [Journal.Entry]) { self.entries = entries }

  func say(_ desk: Desk) {
    let width = entries.map { "#\($0.number)".cells }.max() ?? 0
    let names = LeadNames(desk)
    let reps = (try? desk.withJournal { try desk.reps(in: $0).all }) ?? []
    var text = Styled()
    for entry in entries {
      var line = line(entry, width, desk)
      if let who = names.title(of: entry.record.lead) {
        line += Bilingual(zh: "　\(who)", en: "  \(who)")[desk.language]
      }
      // Where there are several, whose call it was says something.
      if reps.count > 1, entry.record.kind == .real, !entry.record.rep.isEmpty {
        let rep = harmless(entry.record.rep)
        line += Bilingual(zh: "　\(rep)", en: "  \(rep)")[desk.language]
      }
      for piece in line.wrapped(at: desk.columns, indent: width + 2) { text.line(piece) }
    }
    desk.say(text)
  }

  private func line(_ entry: Journal.Entry, _ width: Int, _ desk: Desk) -> String {
    let record = entry.record
    let language = desk.language
    var line = "#\(entry.number)".padded(to: width) + "  "
    line += record.startedAt.slot.short(language, today: desk.today) + "  "
    line += CallText.summary(record, movedTo: entry.movedTo, language, today: desk.today)
    if let event = entry.appointmentEvent {
      line += Bilingual(zh: "（\(event.title.zh)）", en: " (\(event.title.en))")[language]
    }
    if let practice = record.practice {
      let script = record.script.map { " \(harmless($0))" } ?? ""
      line +=
        Bilingual(zh: "　得分 \(practice.score)\(script)", en: "  score \(practice.score)\(script)")[
          language]
    }
    if record.origin == .imported { line += Bilingual(zh: "　导入", en: "  imported")[language] }
    if entry.isAmended { line += Bilingual(zh: "　更正过", en: "  corrected")[language] }
    return line
  }
}
