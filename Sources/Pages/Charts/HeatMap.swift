import CivilTime
import Diagnostics
import Reviewing
import Statistics

/// Weekdays by hours: appointments per conversation as shade and as number.
struct HeatMap {
  /// Conversations from which on a cell says something; one of fewer stays blank.
  static let least = 10

  /// How the cells of one map are written: all alike, as fully as the narrowest has room for.
  private enum Writing {
    case line, stacked, perHundred, shade
  }

  private static let names = [
    Bilingual(zh: "周一", en: "Mon"), Bilingual(zh: "周二", en: "Tue"),
    Bilingual(zh: "周三", en: "Wed"), Bilingual(zh: "周四", en: "Thu"),
    Bilingual(zh: "周五", en: "Fri"), Bilingual(zh: "周六", en: "Sat"),
    Bilingual(zh: "周日", en: "Sun"),
  ]

  private let known: [(count: Review.HourCount, seen: Proportion)]
  private let language: Language
  private let id: String
  private let hours: ClosedRange<Int>
  private let cell: Double
  private let writing: Writing

  /// A map of hours with conversations; nil where there is none.
  init?(hours: [Review.HourCount], language: Language, id: String) {
    known = hours.filter { $0.tally[.conversations] > 0 && (1...7).contains($0.weekday) }
      .map { ($0, $0.tally.appointmentRate(per: .conversation)) }
    guard let first = known.map(\.count.hour).min(), let last = known.map(\.count.hour).max() else {
      return nil
    }
    self.language = language
    self.id = id
    self.hours = first...last
    cell = min(40, 300 / Double(last - first + 1))
    writing = Self.writing(of: known.map(\.seen).filter { $0.trials >= Self.least }, cell: cell)
  }

  private static func writing(of shown: [Proportion], cell: Double) -> Writing {
    func fit(_ words: (Proportion) -> String) -> Bool {
      shown.allSatisfy { Drawing.width(of: words($0)) <= cell - 3 }
    }
    if fit(\.fraction) { return .line }
    if fit({ "\($0.trials)" }) { return .stacked }
    return fit(perHundred) ? .perHundred : .shade
  }

  private static func perHundred(_ seen: Proportion) -> String {
    "\(Int(((seen.estimate ?? 0) * 100).rounded()))"
  }

  var svg: String {
    let row = writing == .stacked ? 32.0 : 22
    // The weekend has rows only where it has calls.
    let days = max(5, known.map(\.count.weekday).max() ?? 5)
    let bottom = Double(days) * row
    let top = known.filter { $0.seen.trials >= Self.least }.compactMap(\.seen.estimate).max() ?? 0
    var drawing = Drawing(
      id: id,
      title: Bilingual(
        zh: "星期 × 钟点，邀约成功率·每接通", en: "Weekday by hour, appointments per conversation")[language],
      description: description, height: bottom + 26)
    for day in 0..<days {
      drawing.text(Self.names[day][language], x: 4, y: (Double(day) + 0.5) * row + 5)
    }
    for (count, seen) in known where seen.trials >= Self.least {
      let x = 34 + Double(count.hour - hours.lowerBound) * cell
      let y = Double(count.weekday - 1) * row
      drawing.rectangle(
        x: x + 1, y: y + 1, width: cell - 2, height: row - 2, "heat",
        opacity: top > 0 ? 0.06 + 0.34 * (seen.estimate ?? 0) / top : 0.06)
      write(seen, middle: x + cell / 2, top: y, on: &drawing)
    }
    for hour in hours where cell >= 16 || (hour - hours.lowerBound) % 2 == 0 {
      drawing.text(
        "\(hour)", x: 34 + (Double(hour - hours.lowerBound) + 0.5) * cell, y: bottom + 16, "label",
        .middle)
    }
    return drawing.svg
  }

  private func write(_ seen: Proportion, middle x: Double, top y: Double, on drawing: inout Drawing)
  {
    switch writing {
    case .line: drawing.text(seen.fraction, x: x, y: y + 15, "cell", .middle)
    case .perHundred: drawing.text(Self.perHundred(seen), x: x, y: y + 15, "cell", .middle)
    case .stacked:
      let half = Drawing.width(of: "\(seen.trials)") / 2
      drawing.text("\(seen.successes)", x: x, y: y + 13, "cell", .middle)
      drawing.line(x1: x - half, y1: y + 16, x2: x + half, y2: y + 16, "fraction")
      drawing.text("\(seen.trials)", x: x, y: y + 27, "cell", .middle)
    case .shade: break
    }
  }

  /// What the cells are, in a sentence.
  var caption: String {
    let cells =
      switch writing {
      case .line: Bilingual(zh: "格里是约到/接通", en: "appointments of conversations")
      case .stacked: Bilingual(zh: "格里上面是约到，下面是接通", en: "appointments over conversations")
      case .perHundred:
        Bilingual(
          zh: "格里是每百次接通约到几个，下面是约到/接通", en: "appointments per hundred conversations, counts below")
      case .shade:
        Bilingual(
          zh: "深浅是每次接通约到多少，下面是约到/接通",
          en: "the shade is appointments per conversation, counts below")
      }
    return Bilingual(
      zh: "\(cells.zh)，全部真实的电话；越深越高，接通不到 \(Self.least) 次的格空着",
      en: "\(cells.en), all real calls; darker is more, and a cell of fewer than \(Self.least) "
        + "conversations stays blank")[language]
  }

  /// A line a weekday with the counts that the cells have no room for; none where they have.
  var counts: [String] {
    guard writing == .perHundred || writing == .shade else { return [] }
    return Self.names.enumerated().compactMap { index, name in
      let parts = known.filter { $0.count.weekday == index + 1 && $0.seen.trials >= Self.least }
        .map { "\($0.count.hour):00 \($0.seen.fraction)" }
      guard !parts.isEmpty else { return nil }
      return Bilingual(
        zh: "\(name.zh)：" + parts.joined(separator: "，"),
        en: "\(name.en): " + parts.joined(separator: ", "))[language]
    }
  }

  private var description: String {
    known.map { count, seen in
      "\(Self.names[count.weekday - 1][language]) \(count.hour):00 \(seen.percent) (\(seen.fraction))"
    }.joined(separator: language == .zh ? "，" : ", ")
  }
}
