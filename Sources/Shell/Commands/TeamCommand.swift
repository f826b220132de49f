import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Pages
import Reviewing
import Statistics

struct TeamCommand: DeskCommand {
  static let card = CommandCard(
    "team", chinese: ["主管"], group: .review,
    summary: Bilingual(
      zh: "全队两个窗口的数，和运气比，不排名次", en: "the team in two windows, held against chance, without ranks"),
    usage:
      "[init [FILE] | init URL | leave URL --rep LOGIN | check N | import FILE] [--week 2026-W47] "
      + "[--per BASE] [--alias] [--html FILE]",
    arguments: [
      .init(
        "init [FILE]", nil,
        Bilingual(zh: "做一把全队的钥匙，或收下同事给的", en: "make the team's key, or take the one handed to you")),
      .init(
        "init URL", nil,
        Bilingual(
          zh: "在 postgres:// 服务器上建表建角色；--rep 登录名、--lead 登录名加人；--sql 只看要跑什么",
          en: "make tables and roles on a postgres:// server; --rep LOGIN and --lead LOGIN add "
            + "people; --sql shows what is run")),
      .init(
        "leave URL", nil,
        Bilingual(
          zh: "有人离开：锁住 --rep 的登录名，抹掉写过的话，次数留着；服务器的超级用户来做，--sql 只看要跑什么",
          en:
            "somebody leaves: lock --rep's login out, take the words away and keep the counts; for the server's "
            + "superuser, --sql shows what is run")),
      .init("check N", nil, Bilingual(zh: "抽 N 个约见来核对", en: "draw N appointments to look up")),
      .init(
        "import FILE", nil,
        Bilingual(zh: "收一份交上来的记录，说清谁的多少", en: "take in a file and say what came from whom")),
      .init(
        "--week", "WEEK", Bilingual(zh: "哪一周（默认这周）", en: "which week (this one)"),
        completes: .weeks),
      .init(
        "--per", "BASE",
        Bilingual(zh: "按什么算：dial、conversation、ask", en: "dial, conversation or ask"),
        completes: .words(Base.allCases.map(\.rawValue))),
      .init("--alias", nil, Bilingual(zh: "用代号，不写名字", en: "aliases instead of names")),
      .init(
        "--html", "FILE", Bilingual(zh: "写成一张网页", en: "write a page that needs no network"),
        completes: .files),
    ],
    notes: [
      Bilingual(
        zh: "只有这一周和最近八周两个窗口。对练、心情、复盘的回答进不来，也没有开关。",
        en:
          "Two windows only, this week and the last eight. Practice, mood and answers never enter; "
          + "there is no switch for it.")
    ],
    examples: ["team", "team --per dial"])

  static let configuration = CommandConfiguration(
    commandName: "team",
    subcommands: [TeamCheck.self, TeamImport.self, TeamInit.self, TeamLeave.self])

  @Option var week: String?
  @Option var per: String?
  @Flag var alias = false
  @Option var html: String?

  func run(at desk: inout Desk) throws {
    let week = try DayWords.week(week, desk)
    let base = try per.map(StatsCommand.base) ?? .conversation
    let team = try desk.team(week, base: base, isAliased: alias)
    let language = desk.language
    if let html {
      let page = TeamPage(team, language, madeOn: desk.today).html
      try desk.world.files.replace(html, Array(page.utf8), true)
      desk.note(Bilingual(zh: "写好了 \(harmless(html))", en: "wrote \(harmless(html))"), .good)
    }
    if desk.isJSON { return desk.show(TeamJSON.json(team)) }
    guard html == nil else { return }
    desk.say(team.text(language, cells: desk.columns, isPlain: desk.isPlain))
  }
}

extension Desk {
  /// The team's two windows from the journal.
  func team(_ week: Week, base: Base, isAliased: Bool) throws -> Team {
    let language = self.language
    return try withJournal { journal in
      let members = try journal.team(
        week,
        alias: isAliased
          ? { Bilingual(zh: "销售 \($0)", en: "rep \($0)")[language] } : nil
      ).map { member in
        Team.Member(
          name: member.name.isEmpty
            ? Bilingual(zh: "（没有记）", en: "(not noted)")[language] : harmless(member.name),
          week: member.week, eightWeeks: member.eightWeeks, before: member.before,
          bestBefore: member.bestBefore, weeksBefore: member.weeksBefore)
      }
      var team = Team(week: week, base: base, members: members)
      let end = Slot(day: week.sunday.adding(days: 1), clock: .midnight)
      team.unresolved = try journal.unresolvedCount(at: min(now.slot, end))
      team.checks = try journal.checks(Week(of: week.monday.adding(days: -49))...week)
      return team
    }
  }
}

/// The team as `team --json` writes it.
enum TeamJSON {
  static func json(_ team: Team) -> JSON {
    .members([
      "week": .string(team.week.text), "per": .string(team.base.rawValue),
      "unresolved": .int(team.unresolved),
      "windows": .array(
        team.tables.map { table in
          .members([
            "window": .string(table.window == .week ? "week" : "eight-weeks"),
            "team": RateJSON.bare(table.total), "uneven": .bool(table.isUneven),
            "groups": .array(
              zip(table.rows, order(table, team)).map { row($0, $1, team.rate) }),
            "folded": .members([
              "reps": .int(table.foldedCount), "successes": .int(table.folded.successes),
              "trials": .int(table.folded.trials),
            ]),
          ])
        }),
      "mostImproved": team.mostImproved.map { rise in
        .members([
          "key": .string(rise.name), "before": RateJSON.bare(rise.before),
          "now": RateJSON.bare(rise.now), "chance": .number(rise.chance),
        ])
      } ?? .null,
      "personalBest": .array(
        team.personalBests.map {
          .members([
            "key": .string($0.name), "appointments": .int($0.appointments),
            "before": .int($0.before),
          ])
        }),
      "checks": .array(
        team.checks.map {
          .members([
            "week": .string($0.week.text), "checked": .int($0.asWritten.trials),
            "asWritten": .int($0.asWritten.successes),
          ])
        }),
    ])
  }

  private static func order(_ table: Team.Table, _ team: Team) -> [Tally] {
    let tallies = Dictionary(
      team.members.map { ($0.name, $0.tally(table.window)) }, uniquingKeysWith: { $0 + $1 })
    return table.rows.map { tallies[$0.name] ?? Tally() }
  }

  private static func row(_ row: Team.Row, _ tally: Tally, _ rate: Rate) -> JSON {
    let interval = row.seen.wilson()
    return .members([
      "key": .string(row.name), "dials": .int(tally[.dials]),
      "conversations": .int(tally[.conversations]), "asks": .int(tally[.asked]),
      "appointments": .int(tally[.appointments]), "held": .int(tally[.held]),
      "rate": row.seen.estimate.map { .number($0) } ?? .null, "low": .number(interval.low),
      "high": .number(interval.high), "enough": .bool(rate.isEnough(row.seen)),
      "needed": .int(rate.needed(row.seen)), "expected": .number(row.expected),
      "estimate": .members([
        "mean": .number(row.estimate.mean), "low": .number(row.estimate.interval.low),
        "high": .number(row.estimate.interval.high),
      ]),
      "p": .number(row.p), "standing": .string(row.standing.rawValue),
      "different": .bool(row.standing == .above || row.standing == .below),
    ])
  }
}
