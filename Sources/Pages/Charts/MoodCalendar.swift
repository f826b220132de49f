import CivilTime
import Diagnostics
import Reviewing

/// The week's ticks and crosses, one a day.
struct MoodCalendar {
  let week: Week
  let moods: [Review.Mood]
  let language: Language
  let id: String

  var svg: String? {
    guard !moods.isEmpty else { return nil }
    var drawing = Drawing(
      id: id, title: Bilingual(zh: "心情", en: "Mood")[language],
      description: moods.map { mood in
        "\(mood.day.text) \(mood.isGood ? "✓" : "✗")" + (mood.word.map { " \($0)" } ?? "")
      }.joined(separator: language == .zh ? "，" : ", "), height: 66)
    for index in 0..<7 {
      let day = week.monday.adding(days: index)
      let x = 4 + Double(index) * 47.5
      let mood = moods.first { $0.day == day }
      drawing.rectangle(x: x, y: 2, width: 43, height: 58, mood == nil ? "day" : "day known")
      drawing.text("\(day.month)/\(day.day)", x: x + 21.5, y: 18, "label", .middle)
      drawing.text(
        mood.map { $0.isGood ? "✓" : "✗" } ?? "–", x: x + 21.5, y: 46,
        mood.map { $0.isGood ? "face good" : "face bad" } ?? "face", .middle)
    }
    return drawing.svg
  }
}
