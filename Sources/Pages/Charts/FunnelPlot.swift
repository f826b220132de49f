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
    drawing.line(x1: 212, y1: 12, x2: 234, y2: 12, "limit")
    drawing.text("95%", x: 262, y: 16, "label", .end)
    drawing.line(x1: 270, y1: 12, x2: 292, y2: 12, "limit far")
    drawing.text("99.8%", x: 332, y: 16, "label", .end)
    let dots = table.rows.map { row in
      (row: row, x: across[Double(row.seen.trials)], y: up[row.adjusted(team: team)])
    }
    for dot in dots {
      let isMarked = dot.row.standing == .above || dot.row.standing == .below
      drawing.dot(
        x: dot.x, y: dot.y, radius: isMarked ? 5 : 3.2, isMarked ? "mark loud" : "mark",
        hint: "\(dot.row.name): \(dot.row.seen.percent), n \(dot.row.seen.trials)")
    }
    // A name over another could be read no more; the list below the plot has them all.
    let marks = dots.map { Box(left: $0.x - 4, right: $0.x + 4, top: $0.y - 4, bottom: $0.y + 4) }
    var names: [Box] = []
    for dot in dots where dot.row.standing != .within {
      let name = dot.row.name.truncated(to: 14)
      let width = Double(name.cells) * 6.2
      guard let box = Self.freest(besideX: dot.x, y: dot.y, width: width, marks, clearOf: names)
      else { continue }
      drawing.text(name, x: box.left, y: box.bottom - 3, "label strong name")
      names.append(box)
    }
    return drawing.svg
  }

  /// A piece of the drawing, in its units.
  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The place for a name beside its point that covers the fewest marks and no other name: right, left, above or
  /// below, near before far; nil where there is none.
  private static func freest(
    besideX x: Double, y: Double, width: Double, _ marks: [Box], clearOf names: [Box]
  ) -> Box? {
    var best: (box: Box, met: Int)?
    for away in [0.0, 12, 24] {
      for (left, top) in [
        (x + 7, y - 7 - away), (x - 7 - width, y - 7 - away), (x - width / 2, y - 20 - away),
        (x - width / 2, y + 6 + away),
      ] {
        let box = Box(left: left, right: left + width, top: top, bottom: top + 14)
        guard box.left >= 38, box.right <= 332, box.top >= 20, box.bottom <= 194 else { continue }
        guard !names.contains(where: box.meets) else { continue }
        let met = marks.count { $0.meets(box) }
        if met < best?.met ?? .max { best = (box, met) }
      }
    }
    return best?.box
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
