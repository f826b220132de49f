import CivilTime
package import Diagnostics
import Statistics

extension Review {
  /// Words for names that a review mentions by id.
  package struct Names: Sendable {
    package var objection: @Sendable (String) -> String
    package var askStyle: @Sendable (String) -> String

    package init(
      objection: @escaping @Sendable (String) -> String,
      askStyle: @escaping @Sendable (String) -> String
    ) {
      self.objection = objection
      self.askStyle = askStyle
    }
  }

  /// The review for the terminal, in lines of at most `cells` cells.
  package func text(
    _ language: Language, cells: Int, names: Names, isPlain: Bool = false
  ) -> Styled {
    var page = TextPage(language: language, cells: cells, isPlain: isPlain)
    let name = Bilingual(
      zh: rep.map { "\($0) · " } ?? "", en: rep.map { "\($0), " } ?? "")
    page.heading(
      Bilingual(
        zh: "周复盘 \(name.zh)\(week.text)（\(week.monday.text) 至 \(week.sunday.text)）",
        en: "Weekly review \(name.en)\(week.text) (\(week.monday.text) to \(week.sunday.text))"))
    targetLines(&page)
    page.heading(Bilingual(zh: "通话", en: "Calls"))
    if calls[.dials] == 0 {
      page.line(Bilingual(zh: "这周还没有记真实的电话", en: "no real calls are logged for this week"))
    } else {
      callLines(&page)
      chanceLines(&page)
      sourceLines(&page)
      objectionLines(&page, names)
      askLines(&page, names)
    }
    practiceLines(&page, names)
    page.heading(Bilingual(zh: "最弱一环", en: "Weak stage"))
    weaknessLines(&page)
    nextLines(&page, names)
    proposalLines(&page, names)
    diaryLines(&page)
    answerLines(&page)
    return page.text
  }

  /// A part of the review that a page of another kind shows under a heading of its own.
  package enum Section: CaseIterable, Sendable, Hashable {
    case target, chance, practice, weakness, next, proposals, diary, answers
  }

  /// The sentences of a section with what they mean, unwrapped; headings are among them.
  package func sentences(of section: Section, _ language: Language, names: Names) -> [Styled.Run] {
    var page = TextPage(language: language, cells: 100_000, isPlain: true)
    switch section {
    case .target: targetLines(&page)
    case .chance: chanceLines(&page)
    case .practice: practiceLines(&page, names)
    case .weakness: weaknessLines(&page)
    case .next:
      nextLines(&page, names)
      waitingLines(&page)
    case .proposals: proposalLines(&page, names)
    case .diary: actionLines(&page)
    case .answers: answerLines(&page)
    }
    return page.text.runs.flatMap { run in
      run.text.split(separator: "\n").map { Styled.Run(meaning: run.meaning, text: $0.trimmed) }
    }
  }

  private func targetLines(_ page: inout TextPage) {
    let made = calls[.appointments]
    if let target {
      page.line(
        Bilingual(
          zh: "目标 \(target) 个约见，实际 \(made) 个"
            + (made >= target ? "，到了" : "，差 \(target - made) 个"),
          en: "target \(count(target, "appointment")), made \(made)"
            + (made >= target ? ", reached" : ", \(target - made) short")), .strong)
    } else {
      page.line(
        Bilingual(
          zh: "实际约到 \(made) 个；还没有目标，设一个：目标 5 --per week",
          en: "\(count(made, "appointment")) made; no target is set: target 5 --per week"), .strong)
    }
    if unresolved > 0 {
      page.line(
        Bilingual(
          zh: "待回填 \(unresolved) 个约见：时间过了还没说见没见；到「约见」里填",
          en: "\(count(unresolved, "appointment")) unresolved: its time has passed and nothing "
            + "was said; fill in with appointments"), .warning)
    }
  }

  private func callLines(_ page: inout TextPage) {
    page.line(
      Bilingual(
        zh: "拨打 \(calls[.dials]) · 接通 \(calls[.conversations]) · \(calls.askedWords.zh) · "
          + "约到 \(calls[.appointments]) · 已见 \(calls[.held])"
          + (calls[.invalid] > 0 ? " · 空号错号 \(calls[.invalid])" : ""),
        en: "\(count(calls[.dials], "dial")), \(count(calls[.conversations], "conversation")), "
          + "\(calls.askedWords.en), \(count(calls[.appointments], "appointment")), "
          + "\(calls[.held]) held"
          + (calls[.invalid] > 0 ? ", \(calls[.invalid]) invalid" : "")))
    let rates: [Rate] = [
      .connect, .openingSurvival, .ask, .appointment(.dial), .appointment(.conversation),
      .appointment(.ask), .held,
    ]
    for rate in rates {
      let proportion = rate.proportion(of: calls)
      guard proportion.trials > 0 || rate == .appointment(.conversation) else { continue }
      page.rate(rate, proportion)
    }
    let last = Rate.appointment(.conversation).proportion(of: before)
    if last.trials > 0 {
      page.line(
        Bilingual(
          zh: "上周每接通：\(Rate.appointment(.conversation).figures(last, .zh))",
          en: "the week before, per conversation: "
            + Rate.appointment(.conversation).figures(last, .en)))
      page.quiet(
        Bilingual(
          zh: "两周之间的差别多半是运气；连着几周往下走，这里才会提。",
          en:
            "A difference between two weeks is mostly chance; only a lasting one is mentioned here."
        ))
    }
    trendLines(&page)
  }

  private func trendLines(_ page: inout TextPage) {
    let recent = history.suffix(26)
    guard recent.filter({ $0.tally[.dials] > 0 }).count > 1 else { return }
    let line = CellChart.sparkline(
      recent.map { Rate.appointment(.dial).proportion(of: $0.tally).estimate })
    let name = Bilingual(zh: "每拨打，\(recent.count) 周", en: "per dial, \(recent.count) weeks")
    page.chart("  " + name[page.language] + "  " + line)
  }

  private func objectionLines(_ page: inout TextPage, _ names: Names) {
    guard !objections.isEmpty else { return }
    page.heading(Bilingual(zh: "按异议", en: "By objection"))
    for part in objections.sorted(by: { ($1.tally[.met], $0.key) < ($0.tally[.met], $1.key) })
      .prefix(8)
    {
      page.row(
        names.objection(part.key), Rate.handled.figures(part.tally.handledRate, page.language))
    }
    page.quiet(Rate.handled)
  }

  private func askLines(_ page: inout TextPage, _ names: Names) {
    let asked = askStyles.filter { $0.tally[.asked] > 0 }
    guard !asked.isEmpty else { return }
    page.heading(Bilingual(zh: "按邀约方式", en: "By ask style"))
    for part in asked {
      let rate = Rate.appointment(.ask)
      page.row(
        names.askStyle(part.key),
        rate.figures(rate.proportion(of: part.tally), page.language))
    }
    page.quiet(Rate.appointment(.ask))
  }

  private func practiceLines(_ page: inout TextPage, _ names: Names) {
    page.heading(Bilingual(zh: "对练（另算，只有你看得见）", en: "Practice (apart, seen by you alone)"))
    guard practice[.dials] > 0 || drillsDone > 0 else {
      page.line(Bilingual(zh: "这周没有对练", en: "no practice this week"))
      return
    }
    page.line(
      Bilingual(
        zh: "对练 \(practice[.dials]) 通 · 约到 \(practice[.appointments])"
          + (drillsDone > 0 ? " · 速练 \(drillsDone) 张" : ""),
        en: "\(count(practice[.dials], "practice call")), "
          + "\(count(practice[.appointments], "appointment"))"
          + (drillsDone > 0 ? ", \(count(drillsDone, "drill"))" : "")))
    if practice[.dials] > 0 {
      page.rate(
        .appointment(.conversation), Rate.appointment(.conversation).proportion(of: practice))
    }
    practisedLines(&page, names)
  }

  private func weaknessLines(_ page: inout TextPage) {
    switch weakness {
    case .stage(let stage, let proportion, let against, let isOwn):
      page.line(
        Bilingual(
          zh: "看起来是「\(stage.title.zh)」：\(stage.rate.title.zh) "
            + stage.rate.figures(proportion, .zh),
          en: "It looks like \(stage.title.en): \(stage.rate.title.en) "
            + stage.rate.figures(proportion, .en)), .strong)
      page.line(
        isOwn
          ? Bilingual(
            zh: "整个区间都低于你前八周的 \(percentText(against))",
            en:
              "the whole interval lies below your \(percentText(against)) of the eight weeks before"
          )
          : Bilingual(
            zh: "整个区间都低于 \(percentText(against))，一个起步用的参照",
            en: "the whole interval lies below \(percentText(against)), a mark to start from"))
    case .none:
      page.line(
        Bilingual(
          zh: "没有哪一环明显掉队；别为一两通改做法",
          en: "no stage stands out; one or two calls are no reason to change"))
    case .notEnough(let number):
      page.line(
        Bilingual(
          zh: "还不够下结论，再接通约 \(number) 通", en: "not enough yet: about \(number) more conversations"))
    case .fewDials(let dials, let usual):
      page.line(
        Bilingual(
          zh: "拨打少：\(dials) 通，平常一周 \(usual) 通。先看名单够不够，再看钟点、系统、会议，最后才是不想打。",
          en: "few dials: \(dials), and usually \(usual) a week. Look at names first, then hours, "
            + "system trouble and meetings, and reluctance last."), .strong)
    }
  }

  func nextLines(_ page: inout TextPage, _ names: Names) {
    page.heading(Bilingual(zh: "下一步练什么", en: "What to practise next"))
    if let (part, isPractice) = weakestObjection {
      let figures = Rate.handled.figures(part.tally.handledRate, page.language)
      let name = names.objection(part.key)
      page.line(
        Bilingual(
          zh: "最弱的异议是「\(name)」" + (isPractice ? "（对练里）" : "") + "：\(figures)",
          en: "weakest objection" + (isPractice ? " (in practice)" : "") + ": \(name), \(figures)"),
        .strong)
      if let missing = Rate.handled.notEnough(part.tally.handledRate) { page.quiet(missing) }
    }
    let drills = toDrill
    if drills.isEmpty {
      page.line(
        Bilingual(
          zh: "打完电话把遇到的异议记上（--met），这里就有话说：对练 first-call 先练一通",
          en: "log the objections you meet (--met) and this will name them; practice first-call "
            + "until then"))
    } else {
      for (index, name) in drills.enumerated() {
        page.line(
          Bilingual(
            zh: "\(index + 1). \(names.objection(name))：速练 --objection \(name)",
            en: "\(index + 1). \(names.objection(name)): drill --objection \(name)"))
      }
    }
    if drillsDue > 0 {
      page.line(
        Bilingual(zh: "到期的速练 \(drillsDue) 张", en: "\(count(drillsDue, "drill")) due"))
    }
    if let plan = nextList, let target {
      page.line(
        Bilingual(
          zh: "下周要 \(target) 个约见，九成把握得列 \(plan.list) 个名单"
            + (plan.naive.map { "（只按比例算是 \($0) 个）" } ?? ""),
          en:
            "for \(count(target, "appointment")) next week, list \(plan.list) names to be 90% sure"
            + (plan.naive.map { " (the plain sum says \($0))" } ?? "")))
    }
  }

  private func diaryLines(_ page: inout TextPage) {
    actionLines(&page)
    moodLines(&page)
  }

  private func actionLines(_ page: inout TextPage) {
    if !actions.isEmpty {
      page.heading(Bilingual(zh: "上周答应的行动", en: "Actions agreed last week"))
      for action in actions { page.line(action.line) }
    }
    if !agreed.isEmpty {
      page.heading(Bilingual(zh: "答应的行动", en: "Actions agreed"))
      for action in agreed { page.line(action.line) }
    }
  }

  private func moodLines(_ page: inout TextPage) {
    if !moods.isEmpty {
      page.heading(Bilingual(zh: "心情（只有你看得见）", en: "Mood (seen by you alone)"))
      func marks(_ open: String, _ close: String) -> String {
        moods.map { mood in
          "\(mood.day.month)-\(mood.day.day)\(mood.isGood ? "✓" : "✗")"
            + (mood.word.map { open + $0 + close } ?? "")
        }.joined(separator: "  ")
      }
      page.line(Bilingual(zh: marks("（", "）"), en: marks(" (", ")")))
    }
  }
}
