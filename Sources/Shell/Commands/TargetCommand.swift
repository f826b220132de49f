import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing

struct TargetCommand: DeskCommand {
  static let card = CommandCard(
    "target", chinese: ["目标"], group: .record,
    summary: Bilingual(
      zh: "定下要约到几个，看实际到了没有", en: "how many appointments you want, beside what came of it"),
    usage: "[K] [--per week|month|day] [--from DAY]",
    arguments: [
      .init(
        "K", nil,
        Bilingual(zh: "要约到几个；不写就看现在的", en: "appointments wanted; nothing shows the target")),
      .init(
        "--per", "PERIOD",
        Bilingual(zh: "每 week、month 或 day（week）", en: "week, month or day (week)"),
        completes: .words(["week", "month", "day"])),
      .init("--from", "DAY", Bilingual(zh: "从哪天起（这周一）", en: "from which day on (this Monday)")),
    ],
    examples: ["target", "target 5"])

  @Argument var appointments: Int?
  @Option var per: String?
  @Option var from: String?

  func run(at desk: inout Desk) throws {
    let period = try per.map(Self.period) ?? .week
    if let appointments {
      guard (0...100_000).contains(appointments) else {
        throw Failure(
          .usage, Bilingual(zh: "目标要 0 到 100000", en: "a target wants 0 to 100000"))
      }
      let first =
        try from.map { try DayWords.day($0, "--from", desk) } ?? Self.start(period, desk.today)
      try desk.withJournal {
        try $0.setTarget(appointments, per: period, from: first, at: desk.now)
      }
    }
    try show(period, desk)
  }

  private func show(_ period: Journal.Period, _ desk: Desk) throws {
    let first = Self.start(period, desk.today)
    let last = Self.end(period, desk.today)
    let own = try desk.ownRep()
    let (target, made) = try desk.withJournal { journal in
      let target =
        period == .week
        ? try journal.weekTarget(on: last) : try journal.target(per: period, on: last)
      return (target, try journal.tally(.real, days: first...last, rep: own)[.appointments])
    }
    if desk.isJSON {
      return desk.show(
        .members([
          "per": .string(period.rawValue), "from": .string(first.text), "to": .string(last.text),
          "target": target.map { .int($0) } ?? .null, "actual": .int(made),
        ]))
    }
    let name = Self.title(period)
    guard let target else {
      return desk.say(
        Bilingual(
          zh: "\(name.zh)还没有目标，实际约到 \(made) 个；设一个：目标 5",
          en: "no target is set; \(count(made, "appointment")) \(name.en): target 5 sets one"))
    }
    desk.say(
      Bilingual(
        zh: "\(name.zh)目标 \(target) 个，实际 \(made) 个（\(first.text) 至 \(last.text)，只算真实的电话）",
        en:
          "target \(target), made \(made) \(name.en) (\(first.text) to \(last.text), real calls only)"
      ))
  }

  static func period(_ word: String) throws -> Journal.Period {
    let names: [String: Journal.Period] = [
      "周": .week, "每周": .week, "月": .month, "每月": .month, "天": .day, "每天": .day, "日": .day,
    ]
    if let period = Journal.Period(rawValue: folded(word)) ?? names[word] { return period }
    throw CallOptions.refusal("--per", Journal.Period.allCases.map(\.rawValue))
  }

  private static func title(_ period: Journal.Period) -> Bilingual {
    switch period {
    case .day: Bilingual(zh: "今天", en: "today")
    case .week: Bilingual(zh: "这周", en: "this week")
    case .month: Bilingual(zh: "这个月", en: "this month")
    }
  }

  static func start(_ period: Journal.Period, _ today: Day) -> Day {
    switch period {
    case .day: today
    case .week: today.monday
    case .month: today.adding(days: 1 - today.day)
    }
  }

  static func end(_ period: Journal.Period, _ today: Day) -> Day {
    switch period {
    case .day: today
    case .week: today.monday.adding(days: 6)
    case .month: today.adding(days: 1 - today.day).adding(months: 1).adding(days: -1)
    }
  }
}
