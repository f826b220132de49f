import Diagnostics
import Reviewing
import Statistics

/// Rates as bars with their intervals, the name and the numbers above each.
struct Bars {
  let title: Bilingual
  let rows: [(name: String, seen: Proportion)]
  let language: Language
  let id: String

  var svg: String? {
    guard !rows.isEmpty else { return nil }
    let across = Scale(top: 1, from: 4, to: 332)
    var drawing = Drawing(
      id: id, title: title[language],
      description: rows.map { "\($0.name) \($0.seen.percent) (\($0.seen.fraction))" }
        .joined(separator: language == .zh ? "，" : ", "),
      height: Double(rows.count) * 38 + 4)
    for (index, row) in rows.enumerated() {
      let y = Double(index) * 38
      drawing.text(row.name.truncated(to: 30), x: 4, y: y + 13, "label strong")
      drawing.text(
        "\(row.seen.percent)  \(row.seen.fraction)", x: 332, y: y + 13, "label", .end)
      drawing.rectangle(x: 4, y: y + 18, width: 328, height: 12, "track")
      guard let rate = row.seen.estimate else { continue }
      let range = row.seen.wilson()
      drawing.rectangle(x: 4, y: y + 18, width: across[rate] - 4, height: 12, "bar")
      drawing.line(
        x1: across[range.low], y1: y + 24, x2: across[range.high], y2: y + 24, "whisker")
      for end in [range.low, range.high] {
        drawing.line(x1: across[end], y1: y + 20, x2: across[end], y2: y + 28, "whisker")
      }
    }
    return drawing.svg
  }
}

/// The steps of the week, each bar as wide as its count.
struct StageFunnel {
  let tally: Tally
  let language: Language
  let id: String

  var svg: String? {
    let dials = tally[.dials]
    guard dials > 0 else { return nil }
    let steps: [(Bilingual, Int, Rate?)] = [
      (Bilingual(zh: "拨打", en: "dials"), dials, nil),
      (Bilingual(zh: "接通", en: "conversations"), tally[.conversations], .connect),
      (Bilingual(zh: "听完来意", en: "heard"), tally[.heard], .openingSurvival),
      (Bilingual(zh: "开口", en: "asked"), tally[.asked], .ask),
      (Bilingual(zh: "约到", en: "appointments"), tally[.appointments], .appointment(.conversation)),
      (Bilingual(zh: "已见", en: "held"), tally[.held], .held),
    ]
    let labels = steps.map { title, number, rate in
      // None noted is not none.
      rate == .ask && tally[.askKnown] == 0
        ? tally.askedWords[language] : "\(title[language]) \(number)"
    }
    let across = Scale(top: Double(dials), from: 0, to: 328)
    var drawing = Drawing(
      id: id, title: Bilingual(zh: "一周的漏斗", en: "The week's funnel")[language],
      description: labels.joined(separator: language == .zh ? "，" : ", "),
      height: Double(steps.count) * 34 + 2)
    for (index, step) in steps.enumerated() {
      let y = Double(index) * 34
      drawing.text(labels[index], x: 4, y: y + 13, "label strong")
      if let rate = step.2 {
        let seen = rate.proportion(of: tally)
        if seen.trials > 0 {
          drawing.text(
            "\(seen.percent)  \(seen.fraction)", x: 332, y: y + 13, "label", .end)
        }
      }
      drawing.rectangle(x: 4, y: y + 18, width: 328, height: 10, "track")
      drawing.rectangle(x: 4, y: y + 18, width: across[Double(step.1)], height: 10, "bar")
    }
    return drawing.svg
  }
}
