package import CivilTime
package import Diagnostics
package import Reviewing
import Statistics

/// The weekly review as a page: the rep's own, mood and practice included.
package struct WeekPage {
  private let review: Review
  private let language: Language
  private let names: Review.Names
  private let madeOn: Day

  package init(_ review: Review, _ language: Language, names: Review.Names, madeOn: Day) {
    self.review = review
    self.language = language
    self.names = names
    self.madeOn = madeOn
  }

  package var html: String {
    let week = review.week
    let name = review.rep.map { " · \($0)" } ?? ""
    var frame = PageFrame(
      language: language,
      title: Bilingual(
        zh: "周复盘 \(week.text)\(name)", en: "Weekly review \(week.text)\(name)")[language],
      subtitle: Bilingual(
        zh: "\(week.monday.text) 至 \(week.sunday.text)，\(madeOn.text) 写成",
        en: "\(week.monday.text) to \(week.sunday.text), written on \(madeOn.text)")[language],
      footer: Bilingual(
        zh: "区间是九成五把握的 Wilson 区间。只算真实的电话；对练、心情和跳过的问题只有自己看得见。陪练",
        en:
          "Intervals are Wilson's at 95%. Real calls only; practice, mood and skipped questions are "
          + "seen by you alone. spar")[language])
    frame.sections = [
      target, funnel, rates, chance, trend, sources, objections, asks, hours, weakness, next,
      actions,
      answers, mood, practice,
    ].compactMap { $0 }
    return frame.html
  }

  private func section(
    _ zh: String, _ en: String, style: String = "", _ blocks: [PageFrame.Block?]
  ) -> PageFrame.Section? {
    let blocks = blocks.compactMap { $0 }
    guard !blocks.isEmpty else { return nil }
    return PageFrame.Section(
      heading: Bilingual(zh: zh, en: en)[language], style: style, blocks: blocks)
  }

  private func sentences(_ section: Review.Section) -> [PageFrame.Block] {
    review.sentences(of: section, language, names: names).filter { $0.meaning != .heading }
      .map { .paragraph($0.text, style: Self.style($0.meaning)) }
  }

  static func style(_ meaning: Styled.Meaning) -> String {
    switch meaning {
    case .strong: "strong"
    case .quiet: "quiet"
    case .warning, .bad: "warning"
    case .good: "good"
    case .plain, .prospect, .rep, .heading: ""
    }
  }

  private var target: PageFrame.Section? {
    section("目标和实际", "Target and actual", style: "wide", sentences(.target))
  }

  private var funnel: PageFrame.Section? {
    guard review.calls[.dials] > 0 else {
      return section(
        "通话", "Calls",
        [
          .paragraph(
            Bilingual(zh: "这周还没有记真实的电话", en: "no real calls are logged for this week")[language])
        ])
    }
    return section(
      "漏斗", "Funnel",
      [StageFunnel(tally: review.calls, language: language, id: "funnel").svg.map { .chart($0) }])
  }

  private var rates: PageFrame.Section? {
    guard review.calls[.dials] > 0 else { return nil }
    let all: [Rate] = [
      .connect, .connectOfValid, .openingSurvival, .ask, .appointment(.dial),
      .appointment(.conversation), .appointment(.ask), .held,
    ]
    let rows = all.compactMap { rate -> [String]? in
      let seen = rate.proportion(of: review.calls)
      guard seen.trials > 0 else { return nil }
      return [rate.title[language]] + Self.figures(rate, seen, language)
    }
    return section(
      "比率", "Rates",
      [
        .table(
          caption: Bilingual(
            zh: "这一周，每个率带区间和定义", en: "this week, each rate with interval and definition")[
              language],
          head: Self.head(language), rows: rows, style: "stack")
      ])
  }

  static func head(_ language: Language) -> [String] {
    [
      Bilingual(zh: "率", en: "rate"), Bilingual(zh: "数", en: "figures"),
      Bilingual(zh: "怎么算", en: "what it is"),
    ].map { $0[language] }
  }

  /// The figures with what is missing, and the definition.
  static func figures(_ rate: Rate, _ seen: Proportion, _ language: Language) -> [String] {
    let missing = rate.notEnough(seen).map { (language == .zh ? "。" : ". ") + $0[language] } ?? ""
    return [rate.figures(seen, language) + missing, rate.definition[language]]
  }

  private var chance: PageFrame.Section? {
    section("运气还是变化", "Chance or change", sentences(.chance))
  }

  private var trend: PageFrame.Section? {
    let weeks = Array(review.history.suffix(26))
    let skipped = review.history.count - weeks.count
    let rate = Rate.appointment(.dial)
    let chart = TrendChart(
      weeks: weeks, dropped: review.droppedWeeks.map { $0 - skipped }.filter { $0 >= 0 },
      rate: rate,
      language: language, id: "trend"
    ).svg
    guard let chart else { return nil }
    return section(
      "走势，每拨打", "Trend, per dial",
      [.chart(chart), .paragraph(rate.definition[language], style: "quiet")])
  }

  private var sources: PageFrame.Section? {
    let known = review.sources.filter { $0.tally[.conversations] > 0 }
    guard known.count > 1 else { return nil }
    return parts("按名单来源", "By list source", known, .appointment(.conversation), id: "sources") {
      $0.isEmpty ? Bilingual(zh: "（没有记）", en: "(not noted)")[language] : $0
    }
  }

  private var objections: PageFrame.Section? {
    let met = review.objections.filter { $0.tally[.met] > 0 }
      .sorted { ($1.tally[.met], $0.key) < ($0.tally[.met], $1.key) }
    return parts("异议", "Objections", Array(met.prefix(10)), .handled, id: "objections") {
      names.objection($0)
    }
  }

  private var asks: PageFrame.Section? {
    parts(
      "邀约方式", "Ask styles", review.askStyles.filter { $0.tally[.asked] > 0 }, .appointment(.ask),
      id: "asks"
    ) { names.askStyle($0) }
  }

  private func parts(
    _ zh: String, _ en: String, _ parts: [Review.Part], _ rate: Rate, id: String,
    _ name: (String) -> String
  ) -> PageFrame.Section? {
    let rows = parts.map { (name: name($0.key), seen: rate.proportion(of: $0.tally)) }
    guard let chart = Bars(title: rate.title, rows: rows, language: language, id: id).svg else {
      return nil
    }
    return section(zh, en, [.chart(chart), .paragraph(rate.definition[language], style: "quiet")])
  }

  private var hours: PageFrame.Section? {
    guard let map = HeatMap(hours: review.hours, language: language, id: "hours") else {
      return nil
    }
    return section(
      "钟点 × 星期", "Hours and weekdays",
      [.chart(map.svg), .paragraph(map.caption, style: "quiet")])
  }

  private var weakness: PageFrame.Section? {
    section("最弱一环", "Weak stage", sentences(.weakness))
  }

  private var next: PageFrame.Section? {
    section("下一步", "What next", sentences(.next) + sentences(.proposals))
  }

  private var actions: PageFrame.Section? {
    section("行动", "Actions", sentences(.diary))
  }

  private var answers: PageFrame.Section? {
    section("你的回答", "Your answers", style: "wide", sentences(.answers))
  }

  private var mood: PageFrame.Section? {
    guard
      let chart = MoodCalendar(
        week: review.week, moods: review.moods, language: language, id: "mood"
      ).svg
    else { return nil }
    let words = review.moods.compactMap { mood in mood.word.map { "\(mood.day.text) \($0)" } }
    return section(
      "心情（只有你看得见）", "Mood (seen by you alone)", style: "own",
      [.chart(chart), words.isEmpty ? nil : .list(words)])
  }

  private var practice: PageFrame.Section? {
    section(
      "对练（另算，只有你看得见）", "Practice (apart, seen by you alone)", style: "own", sentences(.practice))
  }
}
