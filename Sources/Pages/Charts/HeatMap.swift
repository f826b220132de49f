import CivilTime
import Diagnostics
import Reviewing
import Statistics

/// Weekdays by hours: appointments per conversation as shade and as number.
struct HeatMap {
  let hours: [Review.HourCount]
  let language: Language
  let id: String

  /// Conversations from which on a cell says something; one of fewer stays blank.
  static let least = 10

  private static let names = [
    Bilingual(zh: "周一", en: "Mon"), Bilingual(zh: "周二", en: "Tue"),
    Bilingual(zh: "周三", en: "Wed"), Bilingual(zh: "周四", en: "Thu"),
    Bilingual(zh: "周五", en: "Fri"), Bilingual(zh: "周六", en: "Sat"),
    Bilingual(zh: "周日", en: "Sun"),
  ]

  var svg: String? {
    let known = hours.filter { $0.tally[.conversations] > 0 }
    guard let first = known.map(\.hour).min(), let last = known.map(\.hour).max() else {
      return nil
    }
    let columns = Double(last - first + 1)
    let cell = min(40, 300 / columns)
    let seen = known.map { $0.tally.appointmentRate(per: .conversation) }
    let top = seen.filter { $0.trials >= Self.least }.compactMap(\.estimate).max() ?? 0
    var drawing = Drawing(
      id: id,
      title: Bilingual(
        zh: "星期 × 钟点，邀约成功率·每接通", en: "Weekday by hour, appointments per conversation")[language],
      description: description(known), height: 7 * 22 + 26)
    for (index, weekday) in Weekday.allCases.enumerated() {
      drawing.text(
        Self.names[weekday.rawValue - 1][language], x: 4, y: Double(index) * 22 + 16)
    }
    for (count, seen) in zip(known, seen) where seen.trials >= Self.least {
      let rate = seen.estimate ?? 0
      let x = 34 + Double(count.hour - first) * cell
      let y = Double(count.weekday - 1) * 22
      drawing.rectangle(
        x: x + 1, y: y + 1, width: cell - 2, height: 20, "heat",
        opacity: top > 0 ? 0.06 + 0.34 * rate / top : 0.06)
      // Where there is room the number says of how many it is.
      let words = cell >= 32 ? seen.fraction : "\(Int((rate * 100).rounded()))"
      guard cell >= 20 else { continue }
      drawing.text(words, x: x + cell / 2, y: y + 15, "label", .middle)
    }
    for hour in first...last where cell >= 16 || (hour - first) % 2 == 0 {
      drawing.text(
        "\(hour)", x: 34 + (Double(hour - first) + 0.5) * cell, y: 7 * 22 + 16, "label", .middle)
    }
    return drawing.svg
  }

  private func description(_ known: [Review.HourCount]) -> String {
    known.map { count in
      let day = Self.names[min(6, max(0, count.weekday - 1))][language]
      let seen = count.tally.appointmentRate(per: .conversation)
      return "\(day) \(count.hour):00 \(seen.percent) (\(seen.fraction))"
    }.joined(separator: language == .zh ? "，" : ", ")
  }
}
