import CivilTime
import Diagnostics
import Reviewing
import Statistics

/// A rate week by week with its interval as a band, and flags where the watch noted a drop.
struct TrendChart {
  let weeks: [Review.WeekCount]
  /// Positions among `weeks`.
  let dropped: [Int]
  let rate: Rate
  let language: Language
  let id: String

  var svg: String? {
    let proportions = weeks.map { rate.proportion(of: $0.tally) }
    let known = proportions.indices.filter { proportions[$0].trials > 0 }
    guard known.count > 1 else { return nil }
    let highest = proportions.compactMap(\.estimate).max() ?? 0
    let ends = known.map { proportions[$0].wilson().high }.sorted()
    let up = Scale(
      top: min(1, max(highest * 1.3, ends[ends.count / 2], 0.01)), from: 150, to: 26)
    func x(_ index: Int) -> Double {
      44 + Double(index) / Double(max(1, weeks.count - 1)) * 280
    }
    var drawing = Drawing(
      id: id, title: rate.title[language], description: description(proportions), height: 180)
    for tick in up.ticks {
      drawing.line(x1: 38, y1: up[tick], x2: 330, y2: up[tick], "grid")
      drawing.text(percentText(tick), x: 34, y: up[tick] + 4, "label", .end)
    }
    for run in runs(known) {
      let ranges = run.map { ($0, proportions[$0].wilson()) }
      let top = ranges.map { (x: x($0.0), y: up[$0.1.high]) }
      let bottom = ranges.reversed().map { (x: x($0.0), y: up[$0.1.low]) }
      drawing.path(top + bottom, "band", isClosed: true)
      drawing.path(run.map { (x: x($0), y: up[proportions[$0].estimate ?? 0]) }, "line")
    }
    for index in known {
      let seen = proportions[index]
      drawing.dot(
        x: x(index), y: up[seen.estimate ?? 0], radius: index == known.last ? 4 : 2.4, "mark",
        hint: "\(weeks[index].week.text): \(seen.percent), \(seen.fraction)")
    }
    // The last flag has its words; an earlier one only where they fit.
    var free = Drawing.width + 80
    for index in dropped.sorted().reversed() where weeks.indices.contains(index) {
      drawing.line(x1: x(index), y1: 22, x2: x(index), y2: 150, "flag")
      guard free - x(index) >= 80 else { continue }
      let isRight = x(index) > 230
      free = isRight ? x(index) - 80 : x(index)
      drawing.text(
        Bilingual(zh: "⚑ 值得看一眼", en: "⚑ worth a look")[language],
        x: isRight ? x(index) - 3 : x(index) + 3, y: 18, "label strong", isRight ? .end : .start)
    }
    let labels = weeks.count > 2 ? [0, weeks.count / 2, weeks.count - 1] : [0, weeks.count - 1]
    for index in labels {
      let anchor: Drawing.Anchor = index == 0 ? .start : index == weeks.count - 1 ? .end : .middle
      drawing.text(weeks[index].week.text, x: x(index), y: 168, "label", anchor)
    }
    return drawing.svg
  }

  /// Runs of neighbouring weeks with calls: a line does not cross weeks without any.
  private func runs(_ known: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for index in known {
      if let last = runs.last?.last, last == index - 1 {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  private func description(_ proportions: [Proportion]) -> String {
    let parts = zip(weeks, proportions).filter { $0.1.trials > 0 }
      .map { "\($0.0.week.text) \($0.1.percent) (\($0.1.fraction))" }
    return parts.suffix(26).joined(separator: language == .zh ? "，" : ", ")
  }
}
