import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct MoodCommand: DeskCommand {
  static let card = CommandCard(
    "mood", chinese: ["心情"], group: .record,
    summary: Bilingual(zh: "今天打勾还是打叉，只有你看得见", en: "a tick or a cross for today, seen by you alone"),
    usage: "[MARK] [WORD] [--day DAY] [--call CALL]",
    arguments: [
      .init(
        "MARK", nil,
        Bilingual(zh: "1 打勾，0 打叉，后面可以写一个词", en: "1 a tick, 0 a cross; a word may follow")),
      .init("--day", "DAY", Bilingual(zh: "哪天（今天）", en: "which day (today)")),
      .init("--call", "CALL", Bilingual(zh: "是哪一通引起的", en: "the call that caused it")),
    ],
    examples: ["mood", "mood 1"])
  static let isWriting = true

  @Argument var mark: [String] = []
  @Option var day: String?
  @Option var call: String?

  func run(at desk: inout Desk) throws {
    let day = try day.map { try DayWords.past($0, "--day", desk) } ?? desk.today
    if let first = mark.first {
      let good: Bool
      switch folded(first).trimmed {
      case "1", "+", "yes", "good", "tick", "✓", "好", "勾", "打勾": good = true
      case "0", "-", "no", "bad", "cross", "✗", "×", "不好", "叉", "打叉": good = false
      default: throw CallOptions.refusal("MARK", ["1", "0"])
      }
      let word = mark.dropFirst().joined(separator: " ").trimmed
      let id = try call.map { try desk.call(named: $0).id }
      try desk.withJournal {
        try $0.append(
          Journal.Mood(day: day, isGood: good, word: word.isEmpty ? nil : word, call: id),
          at: desk.now)
      }
    }
    let from = day.monday.adding(days: -7)
    let moods = try desk.withJournal { try $0.moods(from...from.adding(days: 13)) }
    if desk.isJSON {
      return desk.show(
        .members([
          "moods": .array(
            moods.map {
              .members([
                "day": .string($0.day.text), "good": .bool($0.isGood), "word": .text($0.word),
                "call": .text($0.call?.text),
              ])
            })
        ]))
    }
    guard !moods.isEmpty else {
      return desk.say(
        Bilingual(
          zh: "这两周还没有记；打勾：心情 1，打叉：心情 0", en: "nothing in these two weeks: mood 1 or mood 0"))
    }
    for mood in moods {
      let mark = mood.isGood ? "✓" : "✗"
      let word = mood.word.map { "  " + harmless($0) } ?? ""
      desk.say(
        Bilingual(
          zh: "\(mood.day.short(.zh, today: desk.today)) \(mark)\(word)",
          en: "\(mood.day.short(.en, today: desk.today)) \(mark)\(word)"))
    }
  }
}
