import ArgumentParser
import CivilTime
import Console
import Diagnostics
import Hearing

struct HearCommand: DeskCommand {
  static let card = CommandCard(
    "hear", chinese: ["听"], group: .machine,
    summary: Bilingual(
      zh: "一句话里听出了哪些时间，算不算二选一", en: "which times a line of yours offers, and how it asks"),
    usage: "[WORDS…] [--jsonl]",
    arguments: [
      .init("WORDS", nil, Bilingual(zh: "销售说的话", en: "what the rep says")),
      .init(
        "--jsonl", nil,
        Bilingual(
          zh: "逐行读 JSON：{\"id\",\"text\",\"reference\"}，逐行给出结果",
          en: "read JSON lines {\"id\",\"text\",\"reference\"}, answer each with a line")),
    ],
    examples: [
      .init(
        zh: "听 周四上午十点，还是周五下午三点？", en: "hear would Tuesday at two suit you, or Thursday morning?")
    ])

  @Argument var words: [String] = []
  @Flag var jsonl = false

  func run(at desk: inout Desk) throws {
    let now = desk.now.slot
    if jsonl { return try answerLines(&desk, now) }
    let text = words.joined(separator: " ")
    guard !text.trimmed.isEmpty else {
      throw Failure(
        .usage, Bilingual(zh: "没有要听的话", en: "there are no words to hear"),
        next: Bilingual(zh: "例：听 周四还是周五方便？", en: "try: hear is Thursday or Friday better?"))
    }
    let utterance = Ear.hear(text, at: now)
    if desk.isJSON { return desk.say(Styled(HearLine.text(utterance, id: "null") + "\n")) }
    desk.say(HearText(utterance, at: now).text(desk.language, columns: desk.columns))
  }

  private func answerLines(_ desk: inout Desk, _ now: Slot) throws {
    try desk.eachJSONLine { row, text, desk in
      let said = row["reference"]?.string.flatMap { Slot($0) } ?? now
      let id = (row["id"] ?? .null).text
      desk.say(Styled(HearLine.text(Ear.hear(text, at: said), id: id) + "\n"))
    }
  }
}

/// An utterance as one line of JSON, the form of hearing.md §1.
enum HearLine {
  /// - Parameter id: the row's id as JSON.
  static func text(_ heard: Utterance, id: String) -> String {
    var line = "{\"id\":\(id),\"ask\":\"\(heard.ask.rawValue)\",\"slots\":"
    add(heard.slots, to: &line)
    line += ",\"offered\":"
    add(heard.offered, to: &line)
    line += ",\"for\":" + (heard.purpose.map { "\"\($0.rawValue)\"" } ?? "null")
    line += ",\"conflicts\":["
    for (index, conflict) in heard.conflicts.enumerated() {
      if index > 0 { line += "," }
      line += "{\"span\":[\(conflict.span.start),\(conflict.span.end)],"
      line += "\"weekday\":\"\(conflict.weekday)\",\"date\":\"\(conflict.day.text)\"}"
    }
    line += "],\"concedes_materials\":\(heard.concedesMaterials != nil)"
    line += ",\"acknowledges\":\(heard.acknowledges != nil),\"pressure\":\(heard.pressure != nil)"
    line += ",\"confirms\":\(heard.confirms != nil)}"
    return line
  }

  private static func add(_ slots: [HeardSlot], to line: inout String) {
    line += "["
    for (index, slot) in slots.enumerated() {
      if index > 0 { line += "," }
      line += "{\"date\":" + (slot.day.map { "\"\($0.text)\"" } ?? "null")
      line += ",\"time\":" + (slot.clock.map { "\"\($0.text)\"" } ?? "null")
      line += ",\"part\":" + (slot.part.map { "\"\($0.rawValue)\"" } ?? "null")
      line += ",\"span\":[\(slot.span.start),\(slot.span.end)]}"
    }
    line += "]"
  }
}
