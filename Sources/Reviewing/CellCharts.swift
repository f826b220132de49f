package import Diagnostics
package import Statistics

/// Charts in cells of a terminal: the twins of those on the pages. The numbers always stand beside them.
package enum CellChart {
  /// A bar of at most `cells` cells for a share of the whole; `·` fills the rest.
  package static func bar(_ share: Double, cells: Int) -> String {
    let full = Int((min(max(share, 0), 1) * Double(cells)).rounded())
    return String(repeating: "█", count: full) + String(repeating: "·", count: cells - full)
  }

  /// An interval on a line from 0 to `top`: `··├──●──┤····`.
  package static func interval(_ proportion: Proportion, top: Double, cells: Int) -> String {
    guard let rate = proportion.estimate, cells > 2, top > 0 else { return "" }
    let range = proportion.wilson()
    func cell(_ value: Double) -> Int {
      min(cells - 1, max(0, Int((value / top * Double(cells - 1)).rounded())))
    }
    var line = Array(repeating: "·", count: cells)
    for index in cell(range.low)...max(cell(range.low), cell(range.high)) { line[index] = "─" }
    line[cell(range.low)] = "├"
    line[cell(range.high)] = "┤"
    line[cell(rate)] = "●"
    return line.joined()
  }

  /// Heights from ▁ to █ for rates from 0 to the highest; a space where there were no trials.
  package static func sparkline(_ rates: [Double?]) -> String {
    let top = rates.compactMap { $0 }.max() ?? 0
    let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return rates.map { rate in
      guard let rate else { return " " }
      guard top > 0 else { return heights[0] }
      return heights[min(7, Int(rate / top * 7.999))]
    }.joined()
  }

  /// A shade for a share of the darkest.
  package static func shade(_ share: Double?) -> String {
    guard let share else { return " " }
    return [" ", "░", "▒", "▓", "█"][share <= 0 ? 1 : min(4, 1 + Int(share * 3.999))]
  }

  /// Weekdays by hours, shaded by appointments per conversation, and the hours under it; nil of nothing.
  /// - Returns: lines of at most 30 cells.
  package static func heat(_ hours: [Review.HourCount], _ language: Language) -> [String]? {
    let known = hours.filter { $0.tally[.conversations] > 0 }
    guard let first = known.map(\.hour).min(), let last = known.map(\.hour).max() else {
      return nil
    }
    func rate(_ count: Review.HourCount) -> Double {
      count.tally.appointmentRate(per: .conversation).estimate ?? 0
    }
    let top = known.map(rate).max() ?? 0
    let names = Bilingual(zh: "一二三四五六日", en: "MTWTFSS")[language].map(String.init)
    var lines = (1...7).map { weekday in
      let cells = (first...last).map { hour in
        let count = known.first { $0.weekday == weekday && $0.hour == hour }
        return shade(count.map { top > 0 ? rate($0) / top : 0 })
      }
      return names[weekday - 1].padded(to: 3) + cells.joined()
    }
    lines.append("   " + (first...last).map { "\($0 % 10)" }.joined())
    return lines
  }
}
