import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing
import Statistics

/// The day on one screen: what is due, a digit a line.
struct Agenda {
  /// What a line is about, and what opening it does.
  enum Topic: String, CaseIterable {
    case callbacks, reconfirm, unresolved, list, overdue, decide, mood, drills
  }

  struct Line {
    let key: Int
    let topic: Topic
    let text: Bilingual
    let isUrgent: Bool
  }

  private(set) var lines: [Line] = []
  private let day: Day
  private let callbacks: [Journal.Entry]
  private let reconfirm: [Journal.Entry]
  private let unresolved: Int
  private let counts: Journal.RosterCounts
  private let plan: Plan
  private let mood: Journal.Mood?
  private let drills: [String]

  /// The names this week's target wants, and how many were dialled.
  struct Plan {
    let target: Int?
    let made: Int
    let dialled: Int
    /// Names still to dial for what is missing, at nine to one; nil when no rate is known.
    let wanted: Int?
  }

  init(_ desk: Desk) throws {
    let now = desk.now
    let rules = desk.callRules
    let day = now.day
    self.day = day
    let end = Slot(day: day, clock: .lastMinute)
    let start = Slot(day: day.adding(days: -60), clock: .midnight)
    let own = try desk.ownRep()
    (callbacks, reconfirm, unresolved, counts, plan, mood) = try desk.withLeads(rules) { journal in
      (
        try journal.callbacks(dueBy: end, from: start, rep: own, limit: 100).filter { entry in
          try entry.record.lead.map { try !journal.isDoNotContact($0) } ?? true
        },
        try journal.toReconfirm(on: day, rules.workdays, rep: own),
        try journal.unresolvedCount(at: now.slot, rep: own),
        try journal.rosterCounts(rules, for: desk.rosterOwner, at: now),
        try Self.plan(journal, day, rep: own),
        try journal.moods(day.monday.adding(days: -7)...day.monday.adding(days: -1))
          .last { !$0.isGood }
      )
    }
    drills = try desk.drillsForToday(3)
    write(desk)
  }

  private static func plan(_ journal: Journal, _ day: Day, rep: String?) throws -> Plan {
    let week = day.monday...day.monday.adding(days: 6)
    let tally = try journal.tally(.real, days: week, rep: rep)
    let target = try journal.weekTarget(on: week.upperBound)
    let known = Rate.appointment(.dial).proportion(of: try journal.tally(.real, rep: rep))
    let made = tally[.appointments]
    var wanted: Int?
    if let target, target > made, known.trials > 0 {
      wanted = ListPlan(appointments: target - made, rate: .observed(known))?.list
    }
    return Plan(target: target, made: made, dialled: tally[.dials], wanted: wanted)
  }

  // MARK: Lines

  private mutating func write(_ desk: Desk) {
    func add(_ topic: Topic, _ text: Bilingual, isUrgent: Bool = false) {
      lines.append(Line(key: lines.count + 1, topic: topic, text: text, isUrgent: isUrgent))
    }
    let first = callbacks.first?.record.callbackAt
    add(
      .callbacks,
      Bilingual(
        zh: "约定再打：\(callbacks.count) 个" + (first.map { "，最早 \($0.short(.zh, today: day))" } ?? ""),
        en: "callbacks due: \(callbacks.count)"
          + (first.map { ", the first \($0.short(.en, today: day))" } ?? "")),
      isUrgent: first.map { $0 <= desk.now.slot } ?? false)
    add(
      .reconfirm,
      Bilingual(
        zh: "前一天要再确认的约见：\(reconfirm.count) 个", en: "appointments to reconfirm: \(reconfirm.count)"),
      isUrgent: !reconfirm.isEmpty)
    add(
      .unresolved,
      Bilingual(zh: "待回填的约见：\(unresolved) 个", en: "unresolved appointments: \(unresolved)"),
      isUrgent: unresolved > 0)
    add(
      .list, listLine,
      isUrgent: plan.wanted.map { $0 > counts.left && counts.left < Journal.RosterCounts.limit }
        ?? false)
    let overdue = Self.capped(counts.overdue)
    add(
      .overdue,
      Bilingual(zh: "新名单过了时限还没打：\(overdue) 个", en: "first calls overdue: \(overdue)"),
      isUrgent: counts.overdue > 0)
    if counts.toDecide > 0 {
      let number = Self.capped(counts.toDecide)
      add(
        .decide,
        Bilingual(zh: "打满了等你定的：\(number) 个", en: "leads to decide about: \(number)"))
    }
    add(.mood, moodLine)
    let names = drills.map { Naming.objection($0, desk.language) }
    add(
      .drills,
      names.isEmpty
        ? Bilingual(zh: "速练：今天没有到期的", en: "drills: none due today")
        : Bilingual(
          zh: "速练：\(names.joined(separator: "、"))", en: "drills: \(names.joined(separator: ", "))"))
  }

  private static func capped(_ number: Int) -> String {
    number >= Journal.RosterCounts.limit ? "\(number)+" : "\(number)"
  }

  private var listLine: Bilingual {
    let left = Self.capped(counts.left)
    guard let target = plan.target else {
      return Bilingual(
        zh: "名单还能打 \(left) 个；还没定目标（目标 5）",
        en: "names left: \(left); no target is set (target 5)")
    }
    let so = Bilingual(
      zh: "本周约到 \(plan.made)/\(target)，打了 \(plan.dialled) 通",
      en: "\(plan.made) of \(target) appointments, \(count(plan.dialled, "dial")) this week")
    guard plan.made < target else {
      return Bilingual(
        zh: "名单还能打 \(left) 个；\(so.zh)，够了", en: "names left: \(left); \(so.en), enough")
    }
    guard let wanted = plan.wanted else {
      return Bilingual(
        zh: "名单还能打 \(left) 个；\(so.zh)；还算不出要多少名单",
        en: "names left: \(left); \(so.en); too little is known to say how many it takes")
    }
    return Bilingual(
      zh: "名单还能打 \(left) 个，要 \(wanted) 个（九成把握）；\(so.zh)",
      en: "names left: \(left), wanted: \(wanted) (nine to one); \(so.en)")
  }

  private var moodLine: Bilingual {
    guard let mood else {
      return Bilingual(zh: "心情：上周没有打叉的", en: "mood: no cross last week")
    }
    let word = mood.word.map { "「\(harmless($0))」" } ?? ""
    let english = mood.word.map { " “\(harmless($0))”" } ?? ""
    return Bilingual(
      zh: "心情的坑：上周\(mood.day.weekday.title.zh)打叉\(word)，今天留意它",
      en: "the mood trap: \(mood.day.weekday.title.en) last week\(english); watch for it")
  }

  func show(_ desk: Desk) {
    var text = Styled()
    text.line(
      Bilingual(
        zh: "今日 \(day.short(.zh, today: day))", en: "Today, \(day.short(.en, today: day))")[
          desk.language], .heading)
    for line in lines {
      let pieces = "\(line.key)  \(line.text[desk.language])".wrapped(at: desk.columns, indent: 3)
      for piece in pieces { text.line(piece, line.isUrgent ? .strong : .plain) }
    }
    desk.say(text)
  }

  var json: JSON {
    .members([
      "day": .string(day.text), "callbacks": .array(callbacks.map(CallText.json)),
      "reconfirm": .array(reconfirm.map(CallText.json)), "unresolved": .int(unresolved),
      "namesLeft": .int(counts.left), "namesWanted": plan.wanted.map { .int($0) } ?? .null,
      "target": plan.target.map { .int($0) } ?? .null, "made": .int(plan.made),
      "dialled": .int(plan.dialled), "firstContactOverdue": .int(counts.overdue),
      "toDecide": .int(counts.toDecide),
      "mood": mood.map {
        .members(["day": .string($0.day.text), "word": .text($0.word)])
      } ?? .null,
      "drills": .array(drills.map { .string($0) }),
      "lines": .array(
        lines.map {
          .members([
            "key": .int($0.key), "topic": .string($0.topic.rawValue),
            "text": .members(["zh": .string($0.text.zh), "en": .string($0.text.en)]),
          ])
        }),
    ])
  }

  // MARK: Opening

  func open(_ line: Line, _ desk: inout Desk) throws {
    switch line.topic {
    case .callbacks:
      guard !callbacks.isEmpty else {
        return desk.say(Bilingual(zh: "今天没有约好再打的", en: "no callback is due today"))
      }
      CallList(callbacks).say(desk)
      desk.say(Bilingual(zh: "「拨打」会先递给你这些", en: "block offers these first"), .quiet)
    case .reconfirm: try Reconfirming(reconfirm).show(desk)
    case .unresolved: try desk.perform("appointments")
    case .list:
      var filter = Journal.LeadFilter()
      filter.state = .open
      filter.offeredTo = desk.rosterOwner
      let leads = try desk.withJournal { try $0.leads(filter, home: desk.now.offsetMinutes) }
      LeadTable(leads, total: counts.left).show(desk)
    case .overdue:
      let rules = desk.callRules
      let leads = try desk.withLeads(rules) {
        try $0.overdueLeads(rules, for: desk.rosterOwner, at: desk.now)
      }
      LeadTable(leads, total: counts.overdue).show(desk)
    case .decide: try desk.perform("leads", "list", "--state", "to-decide")
    case .mood: try desk.perform("mood")
    case .drills: try desk.perform("drill", "--count", "3")
    }
  }
}
