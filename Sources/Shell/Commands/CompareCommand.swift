import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal
import Reviewing
import Statistics

struct CompareCommand: DeskCommand {
  static let card = CommandCard(
    "compare", chinese: ["对比"], group: .review,
    summary: Bilingual(
      zh: "两份话术（或两种邀约方式）谁更好，每周都看也不会看错",
      en: "two scripts, or two ask styles, side by side; looking every week does not cheat"),
    usage: "FIRST SECOND [--by script|ask] [--per BASE] [--from WEEK] [--to WEEK]",
    arguments: [
      .init(
        "FIRST", nil,
        Bilingual(
          zh: "话术，版本写在 @ 后面；或 choice、single、open",
          en: "a script, its version behind @; or choice, single, open"),
        completes: .scripts),
      .init("SECOND", nil, Bilingual(zh: "另一份", en: "the other one"), completes: .scripts),
      .init(
        "--by", "KIND",
        Bilingual(zh: "比话术还是比邀约方式（看名字就知道的不用写）", en: "scripts or ask styles (told by the names)"),
        completes: .words(["script", "ask"])),
      .init(
        "--per", "BASE",
        Bilingual(zh: "按什么算：dial、conversation、ask", en: "dial, conversation or ask"),
        completes: .words(Base.allCases.map(\.rawValue))),
      .init("--from", "WEEK", Bilingual(zh: "从哪周", en: "from this week on"), completes: .weeks),
      .init("--to", "WEEK", Bilingual(zh: "到哪周", en: "up to this week"), completes: .weeks),
    ],
    notes: [
      Bilingual(
        zh: "只算真实的电话；在同一个人、同一名单来源、同是首呼或回访之内比。",
        en: "Real calls only; compared within rep, list source and kind of call.")
    ],
    examples: ["compare choice single"])

  @Argument var first: String
  @Argument var second: String
  @Option var by: String?
  @Option var per: String?
  @Option var from: String?
  @Option var to: String?

  func run(at desk: inout Desk) throws {
    let base = try per.map(StatsCommand.base)
    let styles = [first, second].map(Self.style)
    let isAsk = try isByAsk(styles.allSatisfy { $0 != nil })
    let sides = try [first, second].enumerated().map { index, word -> Journal.Side in
      guard isAsk else { return try Self.script(word, desk) }
      guard let style = styles[index] else {
        throw CallOptions.refusal(index == 0 ? "FIRST" : "SECOND", ["choice", "single", "open"])
      }
      return .ask(style)
    }
    guard sides[0] != sides[1] else {
      throw Failure(
        .usage, Bilingual(zh: "两边是同一个，没有可比的", en: "both sides are the same: nothing to compare"),
        next: Bilingual(
          zh: "换一边：「话术」列出话术和版本", en: "name another: scripts lists them with their versions"))
    }
    let batches = try desk.withJournal {
      try $0.trial(sides[0], sides[1], weeks: try weeks(desk))
    }
    let trial = Trial(
      first, second, base: base ?? (isAsk ? .ask : .conversation), batches: batches,
      knowsSource: !isAsk)
    if desk.isJSON { return desk.show(TrialJSON.json(trial)) }
    let names = (name(sides[0], first, desk), name(sides[1], second, desk))
    desk.say(trial.text(desk.language, cells: desk.columns, names: names, isPlain: desk.isPlain))
  }

  private func isByAsk(_ areStyles: Bool) throws -> Bool {
    switch by.map({ folded($0) }) {
    case nil: return areStyles
    case "ask", "邀约方式": return true
    case "script", "话术": return false
    default: throw CallOptions.refusal("--by", ["script", "ask"])
    }
  }

  private static func style(_ word: String) -> AskStyle? {
    let names: [String: AskStyle] = ["单一": .single, "单个时间": .single, "开放": .open, "开放式": .open]
    let name = folded(word).trimmed
    return names[name]
      ?? [AskStyle.choice, .single, .open].first { style in
        style.rawValue == name
          || Language.allCases.contains { folded(Naming.askStyle(style.rawValue, $0)) == name }
      }
  }

  /// A script by id or title, also one that only the journal knows; its version behind `@`.
  private static func script(_ word: String, _ desk: Desk) throws -> Journal.Side {
    var name = word
    var version: Int?
    if let at = word.lastIndex(of: "@"), let number = Int(word[word.index(after: at)...]) {
      name = String(word[..<at])
      version = number
    }
    let known = try desk.withJournal { try $0.tallies(.real, by: .script) }
      .map { String($0.key.split(separator: "@").first ?? "") }
    if known.contains(name) { return .script(name, version: version) }
    if let script = desk.library.playbook.script(name, in: desk.language) {
      return .script(script.header.id.value, version: version)
    }
    throw Failure.unknown(
      Bilingual(zh: "话术", en: "script"), name, among: known,
      next: Bilingual(zh: "台账里有的：统计 --by script", en: "those in the journal: stats --by script"))
  }

  private func name(_ side: Journal.Side, _ typed: String, _ desk: Desk) -> String {
    if case .ask(let style) = side { return Naming.askStyle(style.rawValue, desk.language) }
    return harmless(typed)
  }

  private func weeks(_ desk: Desk) throws -> ClosedRange<Week>? {
    guard from != nil || to != nil else { return nil }
    let first = try from.map { try DayWords.week($0, desk) } ?? Week(of: Day(number: 0))
    let last = try to.map { try DayWords.week($0, desk) } ?? Week(of: desk.today)
    guard first <= last else {
      throw Failure(
        .usage, Bilingual(zh: "--from 在 --to 之后", en: "--from lies after --to"),
        next: Bilingual(zh: "把两头对调", en: "swap the two"))
    }
    return first...last
  }
}

/// A comparison as `compare --json` writes it.
enum TrialJSON {
  static func json(_ trial: Trial) -> JSON {
    let total = trial.total
    let sequence = trial.sequence
    let anytime = sequence.interval()
    let newcombe = total.newcombe()
    let stratified = trial.stratified
    let isKnown = total.difference != nil
    let verdict: (String, Int?) =
      switch trial.verdict {
      case .different(true): ("first-better", nil)
      case .different(false): ("second-better", nil)
      case .notEnough(let more): ("not-enough", more)
      }
    func interval(_ interval: Interval) -> JSON {
      .members(["low": .number(interval.low), "high": .number(interval.high)])
    }
    return .members([
      "per": .string(trial.base.rawValue),
      "first": side(trial.first, total.first, trial.rate),
      "second": side(trial.second, total.second, trial.rate),
      "verdict": .string(verdict.0), "different": .bool(verdict.0 != "not-enough"),
      "needed": verdict.1.map { .int($0) } ?? .null,
      "difference": total.difference.map { .number($0) } ?? .null,
      "anytime": interval(anytime), "anytimeP": .number(sequence.p),
      "newcombe": interval(newcombe),
      "fisherP": isKnown ? .number(total.fisher.twoSided) : .null,
      "barnardP": total.barnard.map { .number($0) } ?? .null,
      "chanceFirstIsBetter": total.chanceFirstIsHigher.map { .number($0) } ?? .null,
      "stratified": .members([
        "strata": .int(stratified.strata.count),
        "difference": stratified.difference.map { .number($0) } ?? .null,
        "oddsRatio": stratified.oddsRatio.map { .number($0) } ?? .null,
        "p": stratified.test.map { .number($0.p) } ?? .null,
      ]),
      "sources": .array(
        trial.bySource.map { source, sides in
          .members([
            "key": .string(source), "first": RateJSON.bare(sides.first),
            "second": RateJSON.bare(sides.second),
          ])
        }),
    ])
  }

  private static func side(_ name: String, _ proportion: Proportion, _ rate: Rate) -> JSON {
    guard case .object(let members) = RateJSON.bare(proportion) else { return .null }
    return .object(
      [JSON.Member("key", .string(name))] + members + [
        JSON.Member("enough", .bool(rate.isEnough(proportion))),
        JSON.Member("needed", .int(rate.needed(proportion))),
      ])
  }
}
