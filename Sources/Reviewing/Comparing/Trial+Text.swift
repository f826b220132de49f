package import Diagnostics
package import Statistics

extension Interval {
  /// `−3.1…+8.4`: points of a difference.
  package var pointsText: String { "\(points(low))…\(points(high))" }
}

/// A difference of rates in points with its sign: `+4.2`, `−1`, `0`.
package func points(_ difference: Double) -> String {
  let tenths = Int((abs(difference) * 1000).rounded())
  guard tenths > 0 else { return "0" }
  let digits =
    tenths % 10 == 0 || tenths >= 100 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
  return (difference < 0 ? "−" : "+") + digits
}

/// A p as people read it: three digits after the point, never 0.
package func pText(_ p: Double) -> String {
  guard p >= 0.0005 else { return "<0.001" }
  let thousandths = Int((p * 1000).rounded())
  let digits = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
}

extension Trial {
  /// What may be said, in one sentence; `first` and `second` as people read them.
  package func sentence(_ first: String, _ second: String) -> Bilingual {
    switch verdict {
    case .different(let firstIsBetter):
      let (better, worse) = firstIsBetter ? (first, second) : (second, first)
      return Bilingual(
        zh: "不同：\(better) 比 \(worse) 好，每周都看也不会看错的那条区间已经不含 0",
        en:
          "different: \(better) does better than \(worse); the interval that may be looked at every "
          + "week leaves out 0")
    case .notEnough(let more?):
      return Bilingual(
        zh: "还不够下结论，\(rate.more(more).zh)（每边）",
        en: "not enough yet: \(rate.more(more).en) on each side")
    case .notEnough(nil):
      return Bilingual(
        zh: "还不够下结论：到现在两边一样", en: "not enough yet: so far both sides are the same")
    }
  }

  /// The comparison for the terminal, in lines of at most `cells` cells.
  package func text(
    _ language: Language, cells: Int, names: (first: String, second: String),
    isPlain: Bool = false
  ) -> Styled {
    var page = TextPage(language: language, cells: cells, isPlain: isPlain)
    let (one, two) = names
    page.heading(
      Bilingual(
        zh: "\(one) 对 \(two)，\(rate.title.zh)", en: "\(one) against \(two), \(rate.title.en)"))
    let total = total
    let top = max(total.first.wilson().high, total.second.wilson().high)
    for (name, side) in [(one, total.first), (two, total.second)] {
      page.row(name, rate.figures(side, language))
      guard side.trials > 0 else { continue }
      page.chart("    " + CellChart.interval(side, top: top, cells: min(40, cells - 6)))
    }
    page.quiet(rate)
    guard total.first.trials > 0, total.second.trials > 0, let difference = total.difference else {
      page.line(
        Bilingual(zh: "有一边还没有数，比不了", en: "one side has no calls yet: nothing to compare"),
        .strong)
      return page.text
    }
    page.line(sentence(one, two), .strong)
    let sequence = sequence
    page.row(
      Bilingual(zh: "差（百分点）", en: "difference in points")[language],
      Bilingual(
        zh: "\(points(difference))；随时可看的区间 \(sequence.interval().pointsText)；"
          + "只看一次的区间 \(total.newcombe().pointsText)",
        en: "\(points(difference)); anytime interval \(sequence.interval().pointsText); "
          + "interval for one look \(total.newcombe().pointsText)")[language])
    page.quiet(
      Bilingual(
        zh: "随时可看的：每周看、看到够为止也不会把一样的说成不同（二十次里最多一次）。只看一次的：事先定好看的那天才算数。",
        en:
          "Anytime: look every week and stop when you like, and equal sides are called different at "
          + "most once in twenty. One look: counts only on a day fixed beforehand."))
    stratifiedLines(&page, names)
    return page.text
  }

  private func stratifiedLines(_ page: inout TextPage, _ names: (first: String, second: String)) {
    let stratified = stratified
    if let common = stratified.difference, let test = stratified.test {
      page.row(
        Bilingual(
          zh: "同一个人、同一来源之内", en: "within rep, source and kind of call")[page.language],
        Bilingual(
          zh:
            "差 \(points(common))，p \(pText(test.p))（Mantel–Haenszel，\(stratified.strata.count) 层）",
          en: "\(points(common)), p \(pText(test.p)) (Mantel–Haenszel, "
            + "\(count(stratified.strata.count, "stratum", plural: "strata")))")[page.language])
    }
    page.row(
      Bilingual(zh: "不分层", en: "all together")[page.language],
      "p \(pText(total.fisher.twoSided)) (Fisher)")
    if let chance = total.chanceFirstIsHigher {
      page.row(
        Bilingual(zh: "\(names.first) 更好的机会", en: "chance that \(names.first) is better")[
          page.language], percentText(chance))
    }
    if case .notEnough = verdict, total.fisher.twoSided < 0.05 {
      page.quiet(
        Bilingual(
          zh: "p 和机会是只看一次的数，还没有算上每周都看、人和名单不一样；结论看随时可看的那条区间，它还含 0。",
          en:
            "p and the chance are of a single look; they allow neither for looking every week nor for "
            + "reps and lists that differ. The anytime interval decides, and it still holds 0."))
    }
    guard knowsSource else {
      return page.line(
        Bilingual(
          zh: "这里分不开名单来源：名单要是不一样，比的就是名单",
          en: "list sources cannot be split here: "
            + "where the lists differ, this compares the lists"), .warning)
    }
    let sources = bySource.filter { $0.sides.first.trials + $0.sides.second.trials > 0 }
    guard sources.count > 1 else { return }
    page.heading(Bilingual(zh: "按名单来源", en: "By list source"))
    for (source, sides) in sources {
      let name = source.isEmpty ? Bilingual(zh: "（没有记）", en: "(not noted)")[page.language] : source
      page.row(
        name,
        Bilingual(
          zh: "\(names.first) \(sides.first.percent)（\(sides.first.fraction)），"
            + "\(names.second) \(sides.second.percent)（\(sides.second.fraction)）",
          en: "\(names.first) \(sides.first.percent) (\(sides.first.fraction)), "
            + "\(names.second) \(sides.second.percent) (\(sides.second.fraction))")[page.language])
    }
  }
}
