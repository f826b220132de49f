import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing
import Statistics

struct StatsCommand: DeskCommand {
  static let card = CommandCard(
    "stats", chinese: ["统计"], group: .review,
    summary: Bilingual(
      zh: "邀约成功率和别的比率，带 n 和区间", en: "your rates, with n and interval"),
    usage:
      "[--by GROUP] [--per BASE] [--from DAY] [--to DAY] [--rep NAME] [--calls] [--practice] [--real]",
    arguments: [
      .init(
        "--by", "GROUP",
        Bilingual(
          zh: "分组：rep、script、objection、ask、hour、weekday、hour-weekday、week、persona、source、attempt",
          en:
            "rep, script, objection, ask, hour, weekday, hour-weekday, week, persona, source or attempt"
        ),
        completes: .words(Grouping.allCases.map(\.rawValue))),
      .init(
        "--per", "BASE",
        Bilingual(zh: "按什么算：dial、conversation、ask", en: "dial, conversation or ask"),
        completes: .words(Base.allCases.map(\.rawValue))),
      .init("--from", "DAY", Bilingual(zh: "从哪天", en: "from this day on")),
      .init("--to", "DAY", Bilingual(zh: "到哪天", en: "up to this day")),
      .init("--rep", "NAME", Bilingual(zh: "只看一个人", en: "of one rep")),
      .init("--calls", nil, Bilingual(zh: "列出数字背后的电话", en: "the calls behind the numbers")),
      .init("--practice", nil, Bilingual(zh: "只看对练", en: "practice alone")),
      .init("--real", nil, Bilingual(zh: "只看真实的电话", en: "real calls alone")),
    ],
    notes: [
      Bilingual(
        zh: "真实的电话和对练各算各的，从不相加。", en: "Real calls and practice are counted apart and never summed.")
    ],
    examples: ["stats", "stats --by objection", "stats --by ask --per ask", "stats --by week"])

  @Option var by: String?
  @Option var per: String?
  @Option var from: String?
  @Option var to: String?
  @Option var rep: String?
  @Flag var calls = false
  @Flag var practice = false
  @Flag var real = false

  func run(at desk: inout Desk) throws {
    let grouping = try by.map(Self.grouping)
    let base = try per.map(Self.base) ?? .conversation
    let days = try DayWords.range(from: from, to: to, desk)
    if desk.isJSON {
      return try showJSON(grouping, base, days, desk)
    }
    // A journal that cannot be had is said instead of the headings, not under one.
    try desk.withJournal { _ in }
    for kind in [CallRecord.Kind.real, .practice] where shows(kind) {
      if kind == .practice, shows(.real) { desk.say(Styled("\n")) }
      let heading =
        kind == .real
        ? Bilingual(zh: "通话", en: "Calls") : Bilingual(zh: "对练（另算）", en: "Practice (apart)")
      desk.say(heading, .heading)
      if let grouping {
        try say(grouping, base, kind, days, desk)
      } else {
        try sayAll(kind, days, desk)
      }
      if calls { try sayCalls(kind, days, desk) }
    }
    guard shows(.practice), grouping == nil else { return }
    let drills = try DrillStats(desk, days: days)
    guard !drills.isEmpty else { return }
    desk.say(Styled("\n"))
    drills.say(desk)
  }

  private func shows(_ kind: CallRecord.Kind) -> Bool {
    practice == real || (kind == .practice) == practice
  }

  static func grouping(_ word: String) throws -> Grouping {
    let names: [String: Grouping] = [
      "销售": .rep, "话术": .script, "异议": .objection, "邀约方式": .ask, "钟点": .hour, "星期": .weekday,
      "模拟客户": .persona, "名单来源": .source, "星期钟点": .hourOfWeekday, "首呼回访": .attempt,
      "来源": .source, "方式": .ask, "邀约": .ask, "时段": .hour, "小时": .hour, "周几": .weekday, "周": .week,
      "每周": .week, "人": .rep, "客户": .persona, "次数": .attempt,
    ]
    if let grouping = Grouping(rawValue: folded(word)) ?? names[word] { return grouping }
    // As the screen calls it: 「按名单来源」.
    if let grouping = Grouping.allCases.first(where: { grouping in
      Language.allCases.contains { folded(Naming.title(grouping)[$0]) == folded(word).trimmed }
    }) {
      return grouping
    }
    throw CallOptions.refusal("--by", Grouping.allCases.map(\.rawValue))
  }

  static func base(_ word: String) throws -> Base {
    let names: [String: Base] = ["每拨打": .dial, "每接通": .conversation, "每开口": .ask]
    if let base = Base(rawValue: folded(word)) ?? names[word] { return base }
    throw CallOptions.refusal("--per", Base.allCases.map(\.rawValue))
  }

  private func sayAll(_ kind: CallRecord.Kind, _ days: ClosedRange<Day>?, _ desk: Desk) throws {
    let tally = try desk.withJournal { try $0.tally(kind, days: days, rep: rep) }
    let language = desk.language
    guard tally[.dials] > 0 else { return desk.say(Self.nothing(kind)) }
    let asked = tally.askedWords
    desk.say(
      Bilingual(
        zh: "拨打 \(tally[.dials]) · 接通 \(tally[.conversations]) · \(asked.zh)"
          + " · 约到 \(tally[.appointments]) · 已见 \(tally[.held])",
        en: "\(count(tally[.dials], "dial")), \(count(tally[.conversations], "conversation")), "
          + "\(asked.en), \(count(tally[.appointments], "appointment")), \(tally[.held]) held"))
    let practiced: [Rate] = [.ask, .appointment(.conversation), .appointment(.ask), .handled]
    let rates: [Rate] =
      kind == .practice
      ? practiced
      : [
        .connect, .connectOfValid, .openingSurvival, .ask, .appointment(.dial),
        .appointment(.conversation), .appointment(.ask), .held, .handled,
      ]
    for rate in rates {
      let proportion = rate.proportion(of: tally)
      guard proportion.trials > 0 || rate == .appointment(.conversation) else { continue }
      if let per, case .appointment(let base) = rate, base.rawValue != folded(per) { continue }
      var text = Styled()
      let separator = language == .zh ? "：" : ": "
      let line = rate.title[language] + separator + rate.figures(proportion, language)
      for piece in line.wrapped(at: desk.columns, indent: 2) { text.line(piece) }
      if let missing = rate.notEnough(proportion), proportion.trials > 0 {
        for piece in ("    " + missing[language]).wrapped(at: desk.columns, indent: 4) {
          text.line(piece, .warning)
        }
      }
      for piece in ("    " + rate.definition[language]).wrapped(at: desk.columns, indent: 4) {
        text.line(piece, .quiet)
      }
      desk.say(text)
    }
    guard kind == .real else { return try sayContested(days, desk) }
    let open = try desk.withJournal { try $0.unresolvedCount(at: desk.now.slot) }
    guard open > 0 else { return }
    desk.say(
      Bilingual(
        zh: "待回填 \(open) 个约见，不算已见也不算爽约；到「约见」里填",
        en: "\(count(open, "appointment")) unresolved, counted neither as held nor as no-show; "
          + "fill in with appointments"), .warning)
  }

  /// Rules whose marks were not accepted: one that is contested often is a bad rule.
  private func sayContested(_ days: ClosedRange<Day>?, _ desk: Desk) throws {
    let rules = try desk.withJournal { try $0.contestedMarks(days: days) }
    guard !rules.isEmpty else { return }
    let list = rules.prefix(6).map { rule -> Bilingual in
      let title = Criterion.named(rule.criterion)?.title
      let all = rule.contested + rule.missed
      return Bilingual(
        zh: "\(title?.zh ?? rule.criterion) \(rule.contested)/\(all)",
        en: "\(title?.en ?? rule.criterion) \(rule.contested) of \(all)")
    }
    desk.say(
      Bilingual(
        zh: "不同意的评点：" + list.map(\.zh).joined(separator: "、"),
        en: "Marks contested: " + list.map(\.en).joined(separator: ", ")))
    desk.say(
      Bilingual(
        zh: "    不同意的 ÷ 说没做到的；老被不同意的，是规矩有问题",
        en: "    contested ÷ missed as first marked; a rule contested often is a bad rule"),
      .quiet)
  }

  static func nothing(_ kind: CallRecord.Kind) -> Bilingual {
    kind == .real
      ? Bilingual(
        zh: "还没有记真实的电话；记一通：记 11 周三下午3点", en: "no real calls yet; log one: log 11 wed 3pm")
      : Bilingual(zh: "还没有对练；练一通：对练 first-call", en: "no practice yet: practice first-call")
  }

  private func say(
    _ grouping: Grouping, _ base: Base, _ kind: CallRecord.Kind, _ days: ClosedRange<Day>?,
    _ desk: Desk
  ) throws {
    let groups = try groups(grouping, kind, days, desk)
    guard !groups.isEmpty else { return desk.say(Self.nothing(kind)) }
    let language = desk.language
    let rate = grouping == .objection ? Rate.handled : .appointment(base)
    desk.say(
      Bilingual(
        zh: "\(Naming.title(grouping).zh)，\(rate.title.zh)",
        en: "\(rate.title.en), \(Naming.title(grouping).en)"))
    if grouping == .hourOfWeekday { sayHeat(groups, desk) }
    for group in groups {
      let name = Naming.key(group.key, grouping, language)
      let proportion = rate.proportion(of: group.tally)
      var text = Styled()
      let line = name + (language == .zh ? "：" : ": ") + rate.figures(proportion, language)
      for piece in line.wrapped(at: desk.columns, indent: 2) { text.line(piece) }
      if let missing = rate.notEnough(proportion) {
        for piece in ("    " + missing[language]).wrapped(at: desk.columns, indent: 4) {
          text.line(piece, .quiet)
        }
      }
      desk.say(text)
    }
    desk.say(rate.definition, .quiet)
    if grouping == .rep || grouping == .script {
      try saySources(grouping, kind, days, desk)
    }
  }

  private func sayHeat(_ groups: [Journal.Group], _ desk: Desk) {
    let hours = groups.compactMap { group -> Review.HourCount? in
      let parts = group.key.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      return Review.HourCount(weekday: parts[0], hour: parts[1], tally: group.tally)
    }
    guard !desk.isPlain, let lines = CellChart.heat(hours, desk.language) else { return }
    for line in lines { desk.say(Styled("  " + line + "\n", .quiet)) }
  }

  /// Rates of reps or scripts are compared within one list source only.
  private func saySources(
    _ grouping: Grouping, _ kind: CallRecord.Kind, _ days: ClosedRange<Day>?, _ desk: Desk
  ) throws {
    let sources = try groups(.source, kind, days, desk)
    guard sources.count > 1 else { return }
    desk.say(
      Bilingual(
        zh: "名单来源不止一种，上面的数不能拿来比人比话术；同一来源之内才比得：统计 --by source --rep 名字",
        en: "the lists have several sources, so these rates compare neither reps nor scripts; "
          + "within one source they do: stats --by source --rep NAME"), .warning)
  }

  private func groups(
    _ grouping: Grouping, _ kind: CallRecord.Kind, _ days: ClosedRange<Day>?, _ desk: Desk
  ) throws -> [Journal.Group] {
    let all = try desk.withJournal { try $0.tallies(kind, by: grouping, days: days, rep: rep) }
    return grouping == .persona ? all.filter { !$0.key.isEmpty } : all
  }

  private func sayCalls(_ kind: CallRecord.Kind, _ days: ClosedRange<Day>?, _ desk: Desk) throws {
    let (entries, known) = try desk.withJournal {
      (
        try $0.calls(kind, days: days, rep: rep, limit: Self.mostListed),
        try $0.tally(kind, days: days, rep: rep)[.dials]
      )
    }
    CallList(entries).say(desk)
    guard entries.count < known else { return }
    desk.say(
      Bilingual(
        zh: "只列了最近 \(entries.count) 通，一共 \(known) 通；用 --from、--to 缩小，--json 全都有",
        en:
          "the newest \(entries.count) of \(known); narrow with --from and --to, or --json has all"),
      .quiet)
  }

  /// How many calls are listed behind a number; `--json` lists all.
  private static let mostListed = 500

  // MARK: JSON

  private func showJSON(
    _ grouping: Grouping?, _ base: Base, _ days: ClosedRange<Day>?, _ desk: Desk
  ) throws {
    func list(_ kind: CallRecord.Kind) throws -> JSON {
      guard shows(kind) else { return .array([]) }
      if let grouping {
        return .array(
          try groups(grouping, kind, days, desk).map {
            RateJSON.group($0.key, $0.tally, base, grouping)
          })
      }
      let tally = try desk.withJournal { try $0.tally(kind, days: days, rep: rep) }
      return tally[.dials] == 0 ? .array([]) : .array([RateJSON.group("all", tally, base, nil)])
    }
    var members: [JSON.Member] = [
      JSON.Member("per", .string(base.rawValue)), JSON.Member("practice", try list(.practice)),
      JSON.Member("groups", try list(.real)),
    ]
    if shows(.practice), grouping == nil {
      members.append(JSON.Member("drills", try DrillStats(desk, days: days).json))
    }
    if shows(.practice) {
      let rules = try desk.withJournal { try $0.contestedMarks(days: days) }
      members.append(
        JSON.Member(
          "contested",
          .array(
            rules.map {
              .members([
                "criterion": .string($0.criterion), "contested": .int($0.contested),
                "missed": .int($0.missed),
              ])
            })))
    }
    if calls {
      for kind in [CallRecord.Kind.real, .practice] where shows(kind) {
        let entries = try desk.withJournal {
          try $0.calls(kind, days: days, rep: rep, limit: .max)
        }
        members.append(
          JSON.Member(
            kind == .real ? "calls" : "practiceCalls", .array(entries.map(CallText.json))))
      }
    }
    desk.show(.object(members))
  }
}
