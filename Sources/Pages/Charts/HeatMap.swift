import CivilTime
import Diagnostics
import Reviewing
import Statistics

/// Weekdays by hours: appointments per conversation as shade and as number.
struct HeatMap {
  /// Conversations from which on a cell says something; one of fewer stays blank.
  static let least = 10

  private static let names = [
    Bilingual(zh: "周一", en: "Mon"), Bilingual(zh: "周二", en: "Tue"),
    Bilingual(zh: "周三", en: "Wed"), Bilingual(zh: "周四", en: "Thu"),
    Bilingual(zh: "周五", en: "Fri"), Bilingual(zh: "周六", en: "Sat"),
    Bilingual(zh: "周日", en: "Sun"),
  ]
  /// Where the first cell begins: right of the names of the rows, below those of the columns.
  private static let corner = (x: 34.0, y: 20.0)

  private let known: [(count: Review.HourCount, seen: Proportion)]
  private let language: Language
  private let id: String
  private let hours: ClosedRange<Int>
  /// 1 Monday … 7 Sunday; the weekend only where it has calls.
  private let days: ClosedRange<Int>
  /// The hours are the columns; else, where there are too many for their numbers, the rows.
  private let hoursAcross: Bool
  /// Appointments stand over conversations, for want of room beside one another.
  private let isStacked: Bool

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
    days = 1...max(5, known.map(\.count.weekday).max() ?? 5)
    let shown = known.map(\.seen).filter { $0.trials >= Self.least }
    func fit(_ columns: Int, _ words: (Proportion) -> String) -> Bool {
      shown.allSatisfy { Drawing.width(of: words($0)) <= Self.width(ofOneOf: columns) - 3 }
    }
    let trials = { (seen: Proportion) in "\(seen.trials)" }
    hoursAcross = fit(self.hours.count, trials)
    isStacked = !fit(hoursAcross ? self.hours.count : days.count, \.fraction)
  }

  private static func width(ofOneOf columns: Int) -> Double { min(60, 300 / Double(columns)) }

  var svg: String {
    let hourNames = hours.map { "\($0)" }
    let dayNames = days.map { Self.names[$0 - 1][language] }
    let (columns, rows) = hoursAcross ? (hourNames, dayNames) : (dayNames, hourNames)
    let width = Self.width(ofOneOf: columns.count)
    let height = isStacked ? 32.0 : 22
    var drawing = Drawing(
      id: id,
      title: Bilingual(
        zh: "星期 × 钟点，邀约成功率·每接通", en: "Weekday by hour, appointments per conversation")[language],
      description: description, height: Self.corner.y + Double(rows.count) * height + 4)
    for (column, name) in columns.enumerated() {
      drawing.text(
        name, x: Self.corner.x + (Double(column) + 0.5) * width, y: 14, "label", .middle)
    }
    for (row, name) in rows.enumerated() {
      drawing.text(name, x: 4, y: Self.corner.y + (Double(row) + 0.5) * height + 4)
    }
    let top = known.filter { $0.seen.trials >= Self.least }.compactMap(\.seen.estimate).max() ?? 0
    for (count, seen) in known where seen.trials >= Self.least {
      let (hour, day) = (count.hour - hours.lowerBound, count.weekday - days.lowerBound)
      let x = Self.corner.x + Double(hoursAcross ? hour : day) * width
      let y = Self.corner.y + Double(hoursAcross ? day : hour) * height
      drawing.rectangle(
        x: x + 1, y: y + 1, width: width - 2, height: height - 2, "heat",
        opacity: top > 0 ? 0.06 + 0.34 * (seen.estimate ?? 0) / top : 0.06)
      write(seen, middle: x + width / 2, top: y, on: &drawing)
    }
    return drawing.svg
  }

  private func write(
    _ seen: Proportion, middle x: Double, top y: Double, on drawing: inout Drawing
  ) {
    guard isStacked else {
      return drawing.text(seen.fraction, x: x, y: y + 15, "cell", .middle)
    }
    let half = Drawing.width(of: "\(seen.trials)") / 2
    drawing.text("\(seen.successes)", x: x, y: y + 13, "cell", .middle)
    drawing.line(x1: x - half, y1: y + 16, x2: x + half, y2: y + 16, "fraction")
    drawing.text("\(seen.trials)", x: x, y: y + 27, "cell", .middle)
  }

  /// What the cells are, in a sentence.
  var caption: String {
    let cells =
      isStacked
      ? Bilingual(zh: "格里上面是约到，下面是接通", en: "appointments over conversations")
      : Bilingual(zh: "格里是约到/接通", en: "appointments of conversations")
    return Bilingual(
      zh: "\(cells.zh)，全部真实的电话；越深越高，接通不到 \(Self.least) 次的格空着",
      en: "\(cells.en), all real calls; darker is more, and a cell of fewer than \(Self.least) "
        + "conversations stays blank")[language]
  }

  private var description: String {
    known.map { count, seen in
      "\(Self.names[count.weekday - 1][language]) \(count.hour):00 \(seen.percent) (\(seen.fraction))"
    }.joined(separator: language == .zh ? "，" : ", ")
  }
}
