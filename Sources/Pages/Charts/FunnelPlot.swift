import Diagnostics
import Reviewing
import Statistics

/// Reps as points over the number of trials, between the lines that chance draws (Spiegelhalter 2005).
struct FunnelPlot {
  let table: Team.Table
  let rate: Rate
  let language: Language
  let id: String

  var svg: String? {
    guard let team = table.total.estimate, !table.rows.isEmpty else { return nil }
    let most = Double(table.rows.map(\.seen.trials).max() ?? 1) * 1.06
    let highest = table.rows.map { $0.adjusted(team: team) }.max() ?? team
    let across = Scale(top: most, from: 38, to: 330)
    let limit = Funnel.limits(target: team, trials: max(1, Int(most * 0.15)), coverage: 0.998)
    let up = Scale(
      top: min(1, max(highest * 1.15, limit?.high ?? 0, team * 1.5)), from: 190, to: 24)
    var drawing = Drawing(
      id: id, title: title, description: description(team), height: 226)
    for tick in up.ticks {
      drawing.line(x1: 38, y1: up[tick], x2: 330, y2: up[tick], "grid")
      drawing.text(percentText(tick), x: 34, y: up[tick] + 4, "label", .end)
    }
    for tick in across.ticks where tick <= most {
      drawing.text("\(Int(tick))", x: across[tick], y: 206, "label", .middle)
    }
    drawing.text(
      Bilingual(zh: "次数 n", en: "trials n")[language], x: 330, y: 222, "label", .end)
    for (coverage, style) in [(0.95, "limit"), (0.998, "limit far")] {
      var low: [(x: Double, y: Double)] = []
      var high: [(x: Double, y: Double)] = []
      for step in 1...60 {
        let trials = max(1, Int(most * Double(step) / 60))
        guard let range = Funnel.limits(target: team, trials: trials, coverage: coverage) else {
          continue
        }
        let x = across[Double(trials)]
        low.append((x, up[range.low]))
        if range.high <= up.top { high.append((x, up[range.high])) }
      }
      drawing.path(low, style)
      drawing.path(high, style)
    }
    drawing.line(x1: 38, y1: up[team], x2: 330, y2: up[team], "middle")
    drawing.text(
      Bilingual(zh: "全队 \(percentText(team))", en: "team \(percentText(team))")[language],
      x: 40, y: 16, "label strong")
    drawing.text("95% ┄  99.8% ···", x: 330, y: 16, "label", .end)
    for row in table.rows { point(row, team, across, up, &drawing) }
    return drawing.svg
  }

  private func point(
    _ row: Team.Row, _ team: Double, _ across: Scale, _ up: Scale, _ drawing: inout Drawing
  ) {
    let x = across[Double(row.seen.trials)]
    let y = up[row.adjusted(team: team)]
    let isMarked = row.standing == .above || row.standing == .below
    drawing.dot(
      x: x, y: y, radius: isMarked ? 5 : 3.2, isMarked ? "mark loud" : "mark",
      hint: "\(row.name): \(row.seen.percent), n \(row.seen.trials)")
    guard row.standing != .within else { return }
    drawing.text(
      row.name.truncated(to: 14), x: x > 240 ? x - 7 : x + 7,
      y: y + (row.standing == .below ? 12 : -4),
      "label strong", x > 240 ? .end : .start)
  }

  private var title: String {
    Bilingual(
      zh: "漏斗图，\(table.window.title.zh)", en: "Funnel plot, \(table.window.title.en)")[language]
  }

  private func description(_ team: Double) -> String {
    let out = table.rows.filter { $0.standing != .within }.map(\.name)
    return Bilingual(
      zh: "\(table.rows.count) 个人，全队 \(rate.title.zh) \(percentText(team))；出线："
        + (out.isEmpty ? "没有" : out.joined(separator: "、")),
      en:
        "\(count(table.rows.count, "rep")), the team's \(rate.title.en) \(percentText(team)); outside: "
        + (out.isEmpty ? "nobody" : out.joined(separator: ", ")))[language]
  }
}
