package import CivilTime
package import Diagnostics
package import Reviewing
import Statistics

/// The team view as a page: two windows, a funnel plot each, no ranks.
package struct TeamPage {
  private let team: Team
  private let language: Language
  private let madeOn: Day

  package init(_ team: Team, _ language: Language, madeOn: Day) {
    self.team = team
    self.language = language
    self.madeOn = madeOn
  }

  package var html: String {
    var frame = PageFrame(
      language: language,
      title: Bilingual(zh: "主管视图 \(team.week.text)", en: "Team view \(team.week.text)")[language],
      subtitle: Bilingual(
        zh: "\(team.rate.title.zh)：\(team.rate.definition.zh)。\(madeOn.text) 写成",
        en: "\(team.rate.title.en): \(team.rate.definition.en). Written on \(madeOn.text)")[
          language],
      footer: Bilingual(
        zh: "只算真实的电话；对练、心情、复盘的回答不在这里。虚线之内的差别就是运气，所以不排名次。"
          + "「不同」只在对全页做过 Benjamini–Hochberg 校正之后才说。陪练",
        en: "Real calls only; practice, mood and answers are not here. Inside the dashed lines a "
          + "difference is chance, so nobody is ranked. “Different” is said only after Benjamini and "
          + "Hochberg over the whole page. spar")[language])
    frame.sections =
      [unresolved].compactMap { $0 } + team.tables.map(section)
      + [rise, best, checks].compactMap { $0 }
    return frame.html
  }

  private var unresolved: PageFrame.Section? {
    guard team.unresolved > 0 else { return nil }
    return PageFrame.Section(
      heading: Bilingual(zh: "待回填", en: "Unresolved")[language], style: "wide",
      blocks: [
        .paragraph(
          Bilingual(
            zh: "\(team.unresolved) 个约见时间过了还没说见没见，不算已见也不算爽约",
            en:
              "\(count(team.unresolved, "appointment")) whose time has passed without a word; counted "
              + "neither as held nor as no-show")[language], style: "warning")
      ])
  }

  private func section(_ table: Team.Table) -> PageFrame.Section {
    let blocks =
      table.total.trials > 0
      ? blocks(of: table)
      : [.paragraph(Bilingual(zh: "没有真实的电话", en: "no real calls")[language])]
    return PageFrame.Section(
      heading: table.window.title[language],
      style: team.tables.contains { $0.rows.count > 12 } ? "wide" : "",
      blocks: blocks)
  }

  private func blocks(of table: Team.Table) -> [PageFrame.Block] {
    var blocks: [PageFrame.Block] = [
      .paragraph(
        Bilingual(
          zh: "全队：\(team.rate.figures(table.total, .zh))",
          en: "team: \(team.rate.figures(table.total, .en))")[
            language], style: "strong")
    ]
    if let missing = team.rate.notEnough(table.total) {
      blocks.append(.paragraph(missing[language], style: "warning"))
    }
    if table.isUneven {
      blocks.append(
        .paragraph(
          Bilingual(
            zh: "名单分得不均：每个人只跟同来源、同为首呼或回访的比，图上已经折算",
            en:
              "leads were not shared evenly: each rep is held against the same sources and kinds of "
              + "call, and the plot shows it so")[language], style: "warning"))
    }
    guard !table.rows.isEmpty else {
      // Nobody has calls enough to be held against the others.
      let folded = team.rate.figures(table.folded, language)
      return blocks + [
        .paragraph(
          Bilingual(
            zh: "\(table.foldedTitle.zh)：\(folded)", en: "\(table.foldedTitle.en): \(folded)")[
              language])
      ]
    }
    let plot = FunnelPlot(
      table: table, rate: team.rate, language: language, id: "funnel-\(table.window.rawValue)"
    ).svg
    if let plot { blocks.append(.chart(plot)) }
    let marked = table.rows.filter { $0.standing != .within }
    blocks.append(
      marked.isEmpty
        ? .paragraph(
          Bilingual(
            zh: "没有谁和团队不同：这些差别凭运气就会有", en: "nobody is different: chance explains what is seen")[
              language], style: "strong")
        : .list(
          marked.map { row in
            let standing = row.standing.title
            return Bilingual(
              zh: "\(row.name)：\(standing.zh)", en: "\(row.name): \(standing.en)")[language]
          }))
    return blocks + [numbers(table)]
  }

  private func numbers(_ table: Team.Table) -> PageFrame.Block {
    var rows = table.rows.map { row in
      [
        row.name, "\(row.seen.percent) (\(row.seen.fraction))", row.seen.intervalText,
        percentText(row.estimate.mean), percentText(row.expected),
      ]
    }
    if table.foldedCount > 0 {
      rows.append([
        table.foldedTitle[language],
        "\(table.folded.percent) (\(table.folded.fraction))", table.folded.intervalText, "–", "–",
      ])
    }
    return .table(
      caption: Bilingual(
        zh: "按次数排，不按高低排", en: "by number of trials, not by rate")[language],
      head: [
        Bilingual(zh: "销售", en: "rep"), Bilingual(zh: "看到的", en: "seen"),
        Bilingual(zh: "区间", en: "interval"), Bilingual(zh: "估计", en: "estimate"),
        Bilingual(zh: "同来源的全队", en: "team, same sources"),
      ].map { $0[language] }, rows: rows)
  }

  private var rise: PageFrame.Section? {
    guard let rise = team.mostImproved else { return nil }
    return PageFrame.Section(
      heading: Bilingual(zh: "最有起色", en: "Most improved")[language],
      blocks: [.paragraph(rise.sentence[language])])
  }

  private var best: PageFrame.Section? {
    let bests = team.personalBests
    guard !bests.isEmpty else { return nil }
    return PageFrame.Section(
      heading: Bilingual(zh: "自己的最好一周", en: "Personal best")[language],
      blocks: [
        .list(
          bests.map {
            Bilingual(
              zh: "\($0.name)：约到 \($0.appointments) 个（原来最多 \($0.before) 个）",
              en:
                "\($0.name): \(count($0.appointments, "appointment")) (the most before: \($0.before))"
            )[
              language]
          })
      ])
  }

  private var checks: PageFrame.Section? {
    guard !team.checks.isEmpty else { return nil }
    return PageFrame.Section(
      heading: Bilingual(zh: "抽查", en: "Spot checks")[language],
      blocks: [
        .table(
          caption: Bilingual(zh: "抽到的约见里对得上的", en: "appointments drawn and found as written")[
            language],
          head: [
            Bilingual(zh: "周", en: "week"), Bilingual(zh: "对得上", en: "as written"),
          ].map { $0[language] },
          rows: team.checks.map { [$0.week.text, $0.asWritten.fraction] })
      ])
  }
}
