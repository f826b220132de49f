import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal

struct DrillCommand: DeskCommand {
  static let card = CommandCard(
    "drill", chinese: ["速练"], group: .rehearse,
    summary: Bilingual(
      zh: "今天该练的异议，一天十分钟", en: "today's objections, spaced: ten minutes a day"),
    usage: "[--count N] [--objection O] [--stats]",
    arguments: [
      .init(
        "--count", "N",
        Bilingual(
          zh: "练几张（不写就是今天到期的，最多 8 张）", en: "how many (unset: what is due, 8 at most)")),
      .init(
        "--objection", "O",
        Bilingual(zh: "只练这一条：编号、名字或原话", en: "this one alone: id, name or words"),
        completes: .objections),
      .init(
        "--stats", nil, Bilingual(zh: "记住了多少，和预计的比", en: "how much was remembered, and foreseen")),
    ],
    notes: [
      Bilingual(
        zh: "客户说一句，你照电话里那样回。想不起来就回车：先给开头，再按一次看卡。「、提示」「、重说」「、收尾」都能用。",
        en:
          "The prospect says a line, you answer as on the phone. Stuck: Enter gives the beginning, "
          + "Enter again the card. /hint /again /end work."),
      Bilingual(
        zh: "评分从评点来（见 docs/drills.md）；按 1、2、3 可以往低里改。说完一张记一张，中途走也不丢。",
        en: "The grade comes from the marks (docs/drills.md); 1, 2 or 3 lowers it. "
          + "Every answer is kept as it is given, so leaving loses nothing."),
    ],
    examples: [
      "drill", "drill --count 3", .init(zh: "速练 --objection 没时间", en: "drill --objection no-time"),
    ])
  static let isWriting = true

  @Option var count: Int?
  @Option var objection: String?
  @Flag var stats = false

  /// Answers in ten minutes, at about eighty seconds each.
  static let usualCount = 8

  /// From here on a lookup means the objection, and is no guess.
  private static let sureScore = 0.7

  func run(at desk: inout Desk) throws {
    if let count, !(1...1000).contains(count) {
      throw Failure(
        .usage, Bilingual(zh: "--count 要 1 到 1000 的数", en: "--count wants a number from 1 to 1000"))
    }
    desk.library.refresh()
    if stats { return try DrillStats(desk).say(desk) }
    if let objection { return try drillOne(objection, &desk) }
    let items = try desk.drillsToday(atLeast: count ?? 0)
    guard !items.isEmpty else { return try nothingDue(desk) }
    open(items, desk.language, limit: count ?? Self.usualCount, &desk)
  }

  private func open(
    _ items: [DrillQueue.Item], _ language: Language, limit: Int, _ desk: inout Desk
  ) {
    var talk = DrillTalk(
      DrillRound(items, limit: limit, startSeconds: desk.now.milliseconds / 1000),
      scene: desk.drillScene(language), startedAt: desk.now)
    if talk.begin(items, desk) { desk.open(talk) }
  }

  private func nothingDue(_ desk: Desk) throws {
    let catalogues = desk.library.playbook.catalogues
    guard !catalogues.isEmpty else {
      throw Failure(
        .noInput, Bilingual(zh: "一份异议库都没有", en: "there is no objection catalogue to drill"),
        next: Bilingual(zh: "用 载入 文件夹，或 --library 文件夹", en: "load FOLDER, or --library FOLDER"))
    }
    if desk.isJSON { return }
    let next = try desk.withJournal { try $0.allDrills() }.first
    let day = next.map {
      Instant(seconds: $0.dueSeconds, offsetMinutes: desk.now.offsetMinutes).day
    }
    desk.say(
      Bilingual(
        zh: "今天没有到期的速练。" + (day.map { "下一张 \($0.short(.zh, today: desk.today))。" } ?? "")
          + "想多练：速练 --count 3",
        en: "No drill is due today."
          + (day.map { " Next: \($0.short(.en, today: desk.today))." } ?? "")
          + " For more: drill --count 3"))
  }

  // MARK: One objection

  private func drillOne(_ words: String, _ desk: inout Desk) throws {
    let (found, language) = try find(words, desk)
    let standing = try desk.withJournal { try $0.allDrills() }
      .first { $0.objection == found.id.value }
    let item = DrillQueue.Item(found, standing, why: .ahead, recall: 0)
    open([item], language, limit: count ?? Self.usualCount, &desk)
  }

  /// The objection with this id, name or subject, in the language in use first; else what a lookup finds.
  private func find(_ words: String, _ desk: Desk) throws -> (Objection, Language) {
    let wanted = folded(words.trimmed)
    let catalogues = desk.library.playbook.catalogues.enumerated().sorted { left, right in
      (left.element.header.language == desk.language ? 0 : 1, left.offset)
        < (right.element.header.language == desk.language ? 0 : 1, right.offset)
    }.map(\.element)
    let all = catalogues.flatMap { catalogue in
      catalogue.objections.map { ($0, catalogue.header.language) }
    }
    let tests: [(Objection) -> Bool] = [
      { folded($0.id.value) == wanted }, { folded($0.name.value) == wanted },
      { $0.label == wanted },
    ]
    for test in tests { if let found = all.first(where: { test($0.0) }) { return found } }
    if let hit = desk.library.lookup(desk.language).hits(words).first, hit.score >= Self.sureScore {
      return (hit.objection, hit.language)
    }
    throw Failure.unknown(
      Bilingual(zh: "异议", en: "objection"), words, among: desk.library.objectionNames,
      next: Bilingual(zh: "查 原话，看有哪些应对卡", en: "lookup WORDS finds answer cards"))
  }
}
