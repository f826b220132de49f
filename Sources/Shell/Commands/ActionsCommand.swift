import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct ActionsCommand: DeskCommand {
  static let card = CommandCard(
    "actions", chinese: ["行动"], group: .record,
    summary: Bilingual(
      zh: "答应要做的事：什么、做多少次、哪天之前", en: "what you said you would do: what, how many, by when"),
    usage: "[VERB] [WHAT] [--times N] [--by DAY] [--reason WORDS]",
    arguments: [
      .init(
        "VERB", nil,
        Bilingual(
          zh: "加 什么事、做了 第几件、没做 第几件；不写就列出来", en: "add WHAT, done N or missed N; nothing lists them")),
      .init("--times", "N", Bilingual(zh: "做多少次", en: "how many times")),
      .init("--by", "DAY", Bilingual(zh: "哪天之前", en: "by which day")),
      .init("--reason", "WORDS", Bilingual(zh: "没做，卡在哪儿", en: "what stopped it")),
    ],
    notes: [
      Bilingual(
        zh: "一周最多三件；缺了做多少次或哪天之前，不收。",
        en: "Three a week at most; without how many and by when none is taken.")
    ],
    examples: ["actions"])

  @Argument var words: [String] = []
  @Option var times: Int?
  @Option var by: String?
  @Option var reason: String?

  func run(at desk: inout Desk) throws {
    let verb = words.first.map { folded($0).trimmed }
    switch verb {
    case nil: break
    case "add", "加": try add(desk)
    case "done", "做了", "missed", "没做":
      try close(isDone: verb == "done" || verb == "做了", desk)
    default: throw CallOptions.refusal("VERB", ["add", "done", "missed"])
    }
    try list(desk)
  }

  private func current(_ desk: Desk) throws -> [Journal.Action] {
    let week = Week(of: desk.today)
    return try desk.withJournal { try $0.actions(week.previous...week) }
  }

  private func add(_ desk: Desk) throws {
    let what = words.dropFirst().joined(separator: " ").trimmed
    guard !what.isEmpty, let times, times > 0, let by else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "行动要说清：什么、做多少次、哪天之前", en: "an action says what, how many and by when"),
        next: Bilingual(
          zh: "例如：行动 加 先问清再回应 --times 10 --by 2026-11-27",
          en: "for example: actions add find out before answering --times 10 --by 2026-11-27"))
    }
    let due = try DayWords.day(by, "--by", last: true, desk)
    let week = Week(of: desk.today)
    let open = try current(desk).filter { $0.week == week }
    guard open.count < 3 else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "这周已经有三件了，再多就都做不成", en: "there are three for this week already; more get none done"),
        next: Bilingual(zh: "先做完一件：行动 done 1", en: "finish one first: actions done 1"))
    }
    let rep = desk.repName
    try desk.withJournal {
      _ = try $0.append(
        Journal.Action(week: week, what: what, who: rep, times: times, due: due), at: desk.now)
    }
  }

  private func close(isDone: Bool, _ desk: Desk) throws {
    let actions = try current(desk)
    guard words.count > 1, let number = Int(folded(words[1])), actions.indices.contains(number - 1),
      let id = actions[number - 1].id
    else {
      throw Failure(
        .usage, Bilingual(zh: "是哪一件？写它前面的数字", en: "which one? write the number before it"))
    }
    if !isDone, reason == nil {
      throw Failure(
        .usage, Bilingual(zh: "没做，卡在哪一步？", en: "what stopped it?"),
        next: Bilingual(
          zh: "例如：行动 没做 1 --reason 会太多", en: "for example: actions missed 1 --reason meetings"))
    }
    try desk.withJournal { try $0.close(id, isDone: isDone, reason: reason, at: desk.now) }
  }

  private func list(_ desk: Desk) throws {
    let actions = try current(desk)
    if desk.isJSON {
      return desk.show(
        .members([
          "actions": .array(
            actions.map {
              .members([
                "week": .string($0.week.text), "what": .string($0.what), "who": .string($0.who),
                "times": $0.times.map { .int($0) } ?? .null, "by": .text($0.due?.text),
                "done": $0.isDone.map { .bool($0) } ?? .null, "reason": .text($0.reason),
              ])
            })
        ]))
    }
    guard !actions.isEmpty else {
      return desk.say(
        Bilingual(
          zh: "这周和上周都没有行动；加一件：行动 add 先问清再回应 --times 10 --by 2026-11-27",
          en: "no actions this week or last: actions add WHAT --times N --by DAY"))
    }
    for (index, action) in actions.enumerated() {
      let mark = action.isDone.map { $0 ? "✓" : "✗" } ?? "–"
      let times = action.times.map { " ×\($0)" } ?? ""
      let due = Bilingual(
        zh: action.due.map { "，\($0.short(.zh, today: desk.today))之前" } ?? "",
        en: action.due.map { ", by \($0.short(.en, today: desk.today))" } ?? "")
      let why = action.reason.map { harmless($0) }
      desk.say(
        Bilingual(
          zh: "\(index + 1) \(mark) \(harmless(action.what))\(times)\(due.zh)"
            + (why.map { "：\($0)" } ?? ""),
          en: "\(index + 1) \(mark) \(harmless(action.what))\(times)\(due.en)"
            + (why.map { ": \($0)" } ?? "")))
    }
  }
}
