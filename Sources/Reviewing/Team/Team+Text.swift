import CivilTime
package import Diagnostics
import Statistics

extension Team.Window {
  package var title: Bilingual {
    switch self {
    case .week: Bilingual(zh: "这一周", en: "this week")
    case .eightWeeks: Bilingual(zh: "最近八周", en: "last eight weeks")
    }
  }
}

extension Team.Standing {
  /// What is said of a rep; inside the limits there is nothing to say.
  package var title: Bilingual {
    switch self {
    case .within: Bilingual(zh: "线内，凭运气就会这样", en: "inside: chance does that")
    case .outside: Bilingual(zh: "出了九成五的线，值得看一眼", en: "outside 95%: worth a look")
    case .above: Bilingual(zh: "高于团队，不是运气", en: "different: above the team")
    case .below: Bilingual(zh: "低于团队，不是运气", en: "different: below the team")
    }
  }
}

extension Team {
  /// The view for the terminal, in lines of at most `cells` cells.
  package func text(_ language: Language, cells: Int, isPlain: Bool = false) -> Styled {
    var page = TextPage(language: language, cells: cells, isPlain: isPlain)
    page.heading(
      Bilingual(
        zh: "主管视图 \(week.text)，\(rate.title.zh)", en: "Team view \(week.text), \(rate.title.en)"))
    page.quiet(rate)
    page.quiet(
      Bilingual(
        zh: "只算真实的电话；对练、心情、复盘的回答都不在这里。不排名次：线内的差别就是运气。",
        en:
          "Real calls only; practice, mood and answers are not here. Nobody is ranked: inside the "
          + "limits a difference is chance."))
    if unresolved > 0 {
      page.line(
        Bilingual(
          zh: "待回填 \(unresolved) 个约见，不算已见也不算爽约",
          en:
            "\(count(unresolved, "appointment")) unresolved, counted neither as held nor as no-show"
        ),
        .warning)
    }
    for table in tables { lines(of: table, &page) }
    riseLines(&page)
    checkLines(&page)
    return page.text
  }

  private func lines(of table: Table, _ page: inout TextPage) {
    page.heading(table.window.title)
    guard table.total.trials > 0 else {
      return page.line(Bilingual(zh: "没有真实的电话", en: "no real calls"))
    }
    page.row(
      Bilingual(zh: "全队", en: "team")[page.language], rate.figures(table.total, page.language))
    if let missing = rate.notEnough(table.total) { page.line(missing, .warning) }
    if table.isUneven {
      page.line(
        Bilingual(
          zh: "名单分得不均：每个人只跟同来源、同为首呼或回访的比",
          en:
            "leads were not shared evenly: each rep is held against the same sources and kinds of call"
        ), .warning)
    }
    let top = table.rows.map { $0.seen.wilson().high }.max() ?? 1
    for row in table.rows {
      let estimate = row.estimate
      page.row(
        row.name,
        Bilingual(
          zh: rate.figures(row.seen, .zh) + "，估计 \(percentText(estimate.mean))"
            + "（\(percentText(estimate.interval.low).dropLast())–"
            + "\(percentText(estimate.interval.high))）",
          en: rate.figures(row.seen, .en) + ", estimate \(percentText(estimate.mean)) "
            + "(\(percentText(estimate.interval.low).dropLast())–"
            + "\(percentText(estimate.interval.high)))")[page.language])
      page.chart("    " + CellChart.interval(row.seen, top: top, cells: min(40, page.cells - 6)))
      if row.standing != .within {
        page.line(
          Bilingual(zh: "　\(row.standing.title.zh)", en: "  \(row.standing.title.en)"), .strong)
      }
    }
    if table.foldedCount > 0 {
      page.row(
        table.foldedTitle[page.language], rate.figures(table.folded, page.language))
    }
    let different = table.rows.contains { $0.standing == .above || $0.standing == .below }
    if !table.rows.isEmpty, !different {
      page.line(
        Bilingual(
          zh: "没有谁和团队不同：这些差别凭运气就会有", en: "nobody is different: chance explains what is seen"),
        .strong)
    }
  }

  private func riseLines(_ page: inout TextPage) {
    if let rise = mostImproved {
      page.heading(Bilingual(zh: "最有起色", en: "Most improved"))
      page.line(rise.sentence)
    }
    let bests = personalBests
    guard !bests.isEmpty else { return }
    page.heading(Bilingual(zh: "自己的最好一周", en: "Personal best"))
    for best in bests {
      page.row(
        best.name,
        Bilingual(
          zh: "约到 \(best.appointments) 个（原来最多 \(best.before) 个）",
          en: "\(count(best.appointments, "appointment")) (the most before: \(best.before))")[
            page.language])
    }
  }

  private func checkLines(_ page: inout TextPage) {
    page.heading(Bilingual(zh: "抽查", en: "Spot checks"))
    guard !checks.isEmpty else {
      return page.line(
        Bilingual(
          zh: "还没有抽查过；每周抽五个约见核对：主管 check 5",
          en: "none yet; look up five appointments a week: team check 5"))
    }
    for check in checks {
      page.row(
        check.week.text,
        Bilingual(
          zh: "对得上 \(check.asWritten.fraction)", en: "as written \(check.asWritten.fraction)")[
            page.language])
    }
  }
}

extension Team.Rise {
  /// The rise, and how often chance alone makes one as sure.
  package var sentence: Bilingual {
    let zh =
      "\(name)：\(before.percent)（\(before.fraction)）→ \(now.percent)（\(now.fraction)）。"
      + (chance <= 0.05
        ? "这么大的起色，凭运气少见。" : "这样一个人，光凭运气也有 \(percentText(chance)) 的机会出现。")
    let en =
      "\(name): \(before.percent) (\(before.successes) of \(before.trials)) → \(now.percent) "
      + "(\(now.successes) of \(now.trials)). "
      + (chance <= 0.05
        ? "Chance rarely makes such a rise."
        : "Chance alone shows somebody like that \(percentText(chance)) of the time.")
    return Bilingual(zh: zh, en: en)
  }
}
