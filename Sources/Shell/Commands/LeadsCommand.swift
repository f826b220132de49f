import ArgumentParser
import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

struct LeadsCommand: DeskCommand {
  static let card = CommandCard(
    "leads", chinese: ["名单"], group: .call,
    summary: Bilingual(
      zh: "要打的名单：导入、添加、看、到期的", en: "the call list: import, add, list, show, due"),
    usage: "[ACTION …] [--source S] [--consent S] [--map FIELD=COLUMN] [--dry-run] [--name N] "
      + "[--number N] [--company N] [--background WORDS] [--match 4/5/3] [--owner N] [--zone +08:00] "
      + "[--tier A] [--grade B] [--state S] [--on DAY] [--limit N]",
    arguments: [
      .init(
        "ACTION", nil,
        Bilingual(
          zh: "导入 文件、添加、列出、看 谁、到期、下一步 谁 做什么、为什么 谁 原因、关掉 谁、再打 谁",
          en:
            "import FILE, add, list, show LEAD, due, next LEAD WORDS, why LEAD WORDS, close LEAD, "
            + "keep LEAD"),
        completes: .words([
          "import", "add", "list", "show", "due", "next", "why", "close", "keep",
        ])),
      .init(
        "--source", "SOURCE", Bilingual(zh: "名单来源，整份名单一个", en: "where the list came from")),
      .init(
        "--consent", "WORDS",
        Bilingual(zh: "他们同意了什么、哪天", en: "what they agreed to, and when")),
      .init(
        "--map", "FIELD=COLUMN",
        Bilingual(
          zh: "哪一列是什么（可多次）：--map number=电话",
          en: "which column a field is (repeatable): --map number=Phone")),
      .init("--dry-run", nil, Bilingual(zh: "只检查，不写", en: "check everything, write nothing")),
      .init("--name", "NAME", Bilingual(zh: "称呼", en: "whom to ask for")),
      .init("--number", "NUMBER", Bilingual(zh: "号码", en: "the telephone number")),
      .init("--company", "NAME", Bilingual(zh: "公司", en: "the firm")),
      .init("--background", "WORDS", Bilingual(zh: "背景", en: "what is known of them")),
      .init(
        "--match", "SCORES",
        Bilingual(zh: "每项需求匹配几分，1 到 5", en: "how well each need matches, 1 to 5")),
      .init("--owner", "NAME", Bilingual(zh: "谁负责", en: "who looks after it")),
      .init("--zone", "OFFSET", Bilingual(zh: "客户那边的时区", en: "hours ahead of UTC at their place")),
      .init(
        "--tier", "TIER", Bilingual(zh: "只看这一级", en: "only this tier"),
        completes: .words(["A", "B", "C"])),
      .init(
        "--grade", "GRADE", Bilingual(zh: "只看这个意向等级", en: "only this grade"),
        completes: .words(["A", "B", "C", "D", "X"])),
      .init(
        "--state", "STATE",
        Bilingual(
          zh: "只看 open 可打、booked 已约、to-decide 待定、closed 已关",
          en: "only open, booked, to-decide or closed"),
        completes: .words(["open", "booked", "to-decide", "closed"])),
      .init("--on", "DAY", Bilingual(zh: "下一步在哪天", en: "the day of the next step")),
      .init("--limit", "N", Bilingual(zh: "最多列几个（50）", en: "at most so many (50)")),
    ],
    notes: [
      Bilingual(
        zh: "姓名和号码只存在这台机器上，屏幕上打码，「忘掉」就删掉。没有来源的名单不收，禁拨的号码不进来。",
        en:
          "Names and numbers stay on this machine, are masked on screen, and forget removes them. "
          + "A list without a source is refused; numbers on the do-not-contact list stay out."),
      Bilingual(
        zh: "列名自动认：姓名、电话、公司、来源、同意、背景、匹配、负责人、时区。匹配总分够八成是 A 级，六成是 B 级（设置 tiers）。",
        en:
          "Columns are known by name: name, phone, company, source, consent, background, match, owner, "
          + "zone. A match of 80 % is tier A, 60 % tier B (set tiers)."),
    ],
    examples: [
      "leads", "leads due",
      .init(
        zh: "名单 添加 周经理 13800001111 --source 展会",
        en: "leads add \"Ms Okafor\" +442079460018 --source referral"),
    ])

  @Argument var action: [String] = []
  @Option var source: String?
  @Option var consent: String?
  @Option var map: [String] = []
  @Flag(name: .customLong("dry-run")) var dryRun = false
  @Option var name: String?
  @Option var number: String?
  @Option var company: String?
  @Option var background: String?
  @Option var match: String?
  @Option var owner: String?
  @Option var zone: String?
  @Option var tier: String?
  @Option var grade: String?
  @Option var state: String?
  @Option var on: String?
  @Option var limit: Int?

  private enum Action: String, CaseIterable {
    case list, add, show, due, next, why, close, keep
    case take = "import"

    var chinese: [String] {
      switch self {
      case .list: ["列出", "看全部"]
      case .add: ["添加", "加"]
      case .show: ["看", "详情"]
      case .due: ["到期", "待办"]
      case .next: ["下一步"]
      case .why: ["为什么", "原因"]
      case .close: ["关掉", "关"]
      case .keep: ["再打", "留下"]
      case .take: ["导入"]
      }
    }
  }

  func run(at desk: inout Desk) throws {
    let word = action.first.map { folded($0).trimmed }
    let rest = Array(action.dropFirst())
    guard let word else { return try list(desk) }
    guard
      let action = Action.allCases.first(where: {
        $0.rawValue == word || $0.chinese.contains(word)
      })
    else {
      throw Failure.unknown(
        Bilingual(zh: "名单命令", en: "action"), word,
        among: Action.allCases.flatMap { [$0.rawValue] + $0.chinese },
        next: Bilingual(zh: "「帮助 名单」列出全部", en: "help leads lists them"))
    }
    switch action {
    case .list: try list(desk)
    case .add: try add(rest, desk)
    case .show: try LeadSheet(try lead(rest, desk)).show(desk)
    case .due: try due(desk)
    case .take: try takeFile(rest, &desk)
    case .next: try next(rest, desk)
    case .why: try decide(.reason(try words(rest)), rest, desk)
    case .close: try decide(.close, rest, desk)
    case .keep: try decide(.keep, rest, desk)
    }
  }

  // MARK: Adding

  /// Words behind `add` that are digits are the number, the first other one the name, the next the firm.
  private func add(_ words: [String], _ desk: Desk) throws {
    var cells: [LeadField: String] = [:]
    cells[.name] = name
    cells[.number] = number
    cells[.company] = company
    cells[.background] = background
    cells[.match] = match
    cells[.owner] = owner
    cells[.zone] = zone
    for word in words {
      if cells[.number] == nil, (try? PhoneNumber(word)) != nil {
        cells[.number] = word
      } else if cells[.name] == nil {
        cells[.name] = word
      } else if cells[.company] == nil {
        cells[.company] = word
      }
    }
    let draft: LeadDraft
    do {
      draft = try LeadDraft(cells, source: source, consent: consent)
    } catch LeadDraft.Refusal.noSource {
      throw Failure(
        .usage, Bilingual(zh: "没写名单来源，没有加", en: "the source is missing, so it was not added"),
        next: Bilingual(zh: "加上 --source 展会", en: "add --source \"trade fair\""))
    } catch {
      throw Failure(
        .usage, error.sentence,
        next: Bilingual(
          zh: "例如：名单 添加 周经理 13800001111 --source 展会",
          en: "for example: leads add \"Ms Okafor\" +442079460018 --source referral"))
    }
    let rules = desk.callRules
    let entered = try desk.withLeads(rules) { journal in
      try journal.enter([draft], owner: desk.settings.value(.rep), rules: rules, at: desk.now)
    }
    switch entered[0] {
    case .barred:
      throw Failure(
        .badData,
        Bilingual(
          zh: "这个号码在禁拨名单里，没有加", en: "that number is on the do-not-contact list and was not added"),
        next: Bilingual(
          zh: "「禁拨名单」看名单；禁拨一直有效", en: "do-not-contact shows the list; it holds for good"))
    case .forgotten:
      throw Failure(
        .badData,
        Bilingual(
          zh: "这个人要求忘掉过，没有加", en: "that lead asked to be forgotten and was not added"),
        next: Bilingual(zh: "忘掉一直有效；他自己打来再说", en: "that holds for good, unless they call you"))
    case .known, .listed:
      let lead = try desk.lead(named: draft.number.text, rules)
      if desk.isJSON { return desk.show(LeadText.json(lead)) }
      let title = LeadText(desk).title(lead)
      if lead.closing == .doNotContact {
        throw Failure(
          .badData,
          Bilingual(
            zh: "#\(lead.code) \(title) 在禁拨名单里，不能再打",
            en: "#\(lead.code) \(title) is on the "
              + "do-not-contact list and stays there"),
          next: Bilingual(
            zh: "「禁拨名单」看名单；禁拨一直有效", en: "do-not-contact shows the list; it holds for good"))
      }
      desk.say(
        entered[0] == .known
          ? Bilingual(
            zh: "名单里已经有了：#\(lead.code) \(title)", en: "on the list already: #\(lead.code) \(title)")
          : Bilingual(
            zh: "加上了 #\(lead.code) \(title)　\(lead.tier.letter) 级",
            en: "added #\(lead.code) \(title)  tier \(lead.tier.letter)"), .good)
      if entered[0] == .listed, lead.consent == nil { Self.warnOfConsent(1, desk) }
    }
  }

  static func warnOfConsent(_ names: Int, _ desk: Desk) {
    desk.note(
      Bilingual(
        zh: "有 \(names) 个没写客户同意了什么；商业电话要先有同意（不是法律意见），知道就补上 --consent",
        en:
          "for \(count(names, "name")) nobody said what they agreed to; where the law asks for consent to "
          + "sales calls (no legal advice), add --consent"), .warning)
  }

  // MARK: Listing

  private func filter(_ desk: Desk) throws -> Journal.LeadFilter {
    var filter = Journal.LeadFilter()
    if let tier {
      guard let known = Tier(letter: folded(tier).trimmed) else {
        throw CallOptions.refusal("--tier", ["A", "B", "C"])
      }
      filter.tier = known
    }
    if let grade {
      guard let known = CallRecord.Grade(rawValue: folded(grade).trimmed.uppercased()) else {
        throw CallOptions.refusal("--grade", CallRecord.Grade.allCases.map(\.rawValue))
      }
      filter.grade = known
    }
    if let state {
      let wanted = folded(state).trimmed
      guard
        let known = Standing.State.allCases.first(where: {
          LeadText.name($0) == wanted || LeadText.state($0, nil).zh == wanted
        })
      else { throw CallOptions.refusal("--state", Standing.State.allCases.map(LeadText.name)) }
      filter.state = known
    }
    filter.source = source
    filter.owner = owner
    return filter
  }

  private func list(_ desk: Desk) throws {
    let filter = try filter(desk)
    let rules = desk.callRules
    let (leads, total) = try desk.withLeads(rules) { journal in
      (
        try journal.leads(filter, home: desk.now.offsetMinutes, limit: max(1, limit ?? 50)),
        try journal.leadCount(filter)
      )
    }
    LeadTable(leads, total: total).show(desk)
    try sayOthers(filter, total, desk)
  }

  /// Says how many of the leads listed a block offers to others only.
  private func sayOthers(_ filter: Journal.LeadFilter, _ total: Int, _ desk: Desk) throws {
    guard let own = desk.rosterOwner, filter.owner == nil, !desk.isJSON else { return }
    var offered = filter
    offered.offeredTo = own
    let others = total - (try desk.withJournal { try $0.leadCount(offered) })
    guard others > 0 else { return }
    desk.say(
      Bilingual(
        zh: "其中 \(others) 个归别人打（名字在下一步后面），拨打不会递给你；只看自己的：名单 --owner \(harmless(own))",
        en:
          "\(others) of these are others' to call (named behind the next step) and no block offers "
          + "them to you; your own: leads --owner \(harmless(own))"), .quiet)
  }

  private func due(_ desk: Desk) throws {
    var filter = try filter(desk)
    filter.stepBy = desk.today
    let most = max(1, limit ?? 50)
    let (leads, total) = try desk.withLeads(desk.callRules) { journal in
      (
        try journal.leads(filter, home: desk.now.offsetMinutes, limit: most),
        try journal.leadCount(filter, atMost: Journal.RosterCounts.limit)
      )
    }
    LeadTable(leads, total: total, isDue: true).show(desk)
  }

  // MARK: One lead

  private func lead(_ words: [String], _ desk: Desk) throws -> Journal.Lead {
    guard let name = words.first else {
      throw Failure(
        .usage,
        Bilingual(zh: "哪个名单？写编号、称呼或号码", en: "which lead? give its number, name or telephone"),
        next: Bilingual(zh: "「名单」看编号", en: "leads shows their numbers"))
    }
    return try desk.lead(named: name, desk.callRules)
  }

  private func words(_ rest: [String]) throws -> String {
    let text = rest.dropFirst().joined(separator: " ").trimmed
    guard !text.isEmpty else {
      throw Failure(
        .usage, Bilingual(zh: "还差一句话", en: "the words are missing"),
        next: Bilingual(
          zh: "例如：名单 下一步 3 发报价 --on 周五", en: "for example: leads next 3 send the quote --on friday")
      )
    }
    return text
  }

  private func next(_ rest: [String], _ desk: Desk) throws {
    let text = try words(rest)
    let day = try on.map { try DayWords.day($0, "--on", desk) }
    guard let day else {
      throw Failure(
        .usage, Bilingual(zh: "下一步要有日子", en: "a next step needs its day"),
        next: Bilingual(zh: "加上 --on 周五", en: "add --on friday"))
    }
    try decide(.step(text, day), rest, desk)
  }

  private func decide(_ what: Decision.What, _ rest: [String], _ desk: Desk) throws {
    let known = try lead(rest, desk)
    if what == .keep, known.closing == .doNotContact {
      throw Failure(
        .badData,
        Bilingual(
          zh: "这个名单在禁拨名单里，不能再打", en: "that lead is on the do-not-contact list and stays there"),
        next: Bilingual(zh: "打下一个：拨打", en: "go on with the next: block"))
    }
    try desk.withJournal {
      try $0.decide(
        what, lead: known.reference, owner: owner ?? desk.settings.value(.rep), at: desk.now)
    }
    let lead = try desk.lead(named: known.reference, desk.callRules)
    if desk.isJSON { return desk.show(LeadText.json(lead)) }
    let text = LeadText(desk)
    desk.say(
      Bilingual(
        zh: "#\(lead.code) \(text.title(lead))　\(text.step(lead))",
        en: "#\(lead.code) \(text.title(lead))  \(text.step(lead))"), .good)
  }
}
