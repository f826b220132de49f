package import CivilTime
package import Diagnostics

/// The days that are worked: weekends, public holidays and the make-up days of a place.
package struct Workdays: Sendable, Hashable {
  /// What the place is called; empty for weekends alone.
  package private(set) var title = ""
  /// Days nobody works, with their holiday.
  package private(set) var off: [Day: String] = [:]
  /// Days worked although they are a weekend's, with the reason.
  package private(set) var makeup: [Day: String] = [:]
  /// Years the file speaks of, and whether their holidays were announced when it was written.
  package private(set) var years: [Int: Standing] = [:]
  /// A bit for each weekday, by its number: asked of every day on the way to the next one that is worked.
  private var weekend: UInt8 = Self.bits([.saturday, .sunday])

  package enum Standing: Sendable, Hashable { case announced, pending }

  package init() {}

  private static func bits(_ days: [Weekday]) -> UInt8 {
    days.reduce(0) { $0 | 1 << UInt8($1.rawValue) }
  }

  package func isWorked(_ day: Day) -> Bool {
    if makeup[day] != nil { return true }
    return off[day] == nil && weekend & 1 << UInt8(day.weekday.rawValue) == 0
  }

  /// The next working day; a year off in a row means a wrong file, not a year without work.
  package func next(after day: Day) -> Day {
    var next = day.adding(days: 1)
    for _ in 0..<366 {
      if isWorked(next) { break }
      next = next.adding(days: 1)
    }
    return next
  }

  /// What is to be said of holidays in a year: nothing when they are announced or no place is set.
  package func caution(for year: Int) -> Bilingual? {
    guard !title.isEmpty, years[year] != .announced else { return nil }
    let place = harmless(title)
    return years[year] == .pending
      ? Bilingual(
        zh: "\(place) \(year) 年的放假安排写这份表时还没公布，只算了法定的那几天，调休没算",
        en:
          "\(place): the holidays of \(year) were not announced when the list was written; it has the fixed days only"
      )
      : Bilingual(
        zh: "\(place)的节假日表里没有 \(year) 年，只按周末算",
        en: "\(place): the list of holidays says nothing about \(year), so only weekends count")
  }
}

extension Workdays {
  /// Reads a list of holidays (docs/calendar.md): a line each, `#` begins a comment.
  ///
  ///     place China
  ///     year 2026 announced
  ///     off 2026-02-15..2026-02-23 Spring Festival
  ///     work 2026-02-14 Spring Festival
  ///     weekend sat sun
  ///
  /// - Returns: the days, and a diagnostic for every line that says nothing.
  package static func read(_ source: SourceText) -> (workdays: Workdays, diagnostics: [Diagnostic])
  {
    var reader = WorkdaysReader(source: source)
    for number in 1...max(1, source.lineCount) { reader.take(number) }
    return (reader.workdays, reader.diagnostics)
  }

  private struct WorkdaysReader {
    let source: SourceText
    var workdays = Workdays()
    var diagnostics: [Diagnostic] = []

    private enum Field { case place, year, off, work, weekend }

    private static let fields: [String: Field] = [
      "place": .place, "地方": .place, "year": .year, "年": .year, "off": .off, "休": .off,
      "work": .work, "班": .work, "weekend": .weekend, "周末": .weekend,
    ]

    private static let weekdays: [String: Weekday] = {
      let short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
      let chinese = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
      var names: [String: Weekday] = [:]
      for (index, weekday) in Weekday.allCases.enumerated() {
        names[short[index]] = weekday
        names[chinese[index]] = weekday
      }
      return names
    }()

    mutating func take(_ number: Int) {
      let span = source.lineSpan(number)
      let line = source[span].prefix { $0 != "#" }.trimmed
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let first = words.first else { return }
      guard let field = Self.fields[folded(first)] else {
        return complain(
          span,
          Bilingual(
            zh: "看不懂「\(harmless(first).truncated(to: 20))」，一行要以 地方、年、休、班、周末 开头",
            en: "“\(harmless(first).truncated(to: 20))” is none of place, year, off, work, weekend")
        )
      }
      let rest = Array(words.dropFirst())
      switch field {
      case .place: workdays.title = rest.joined(separator: " ")
      case .year: takeYear(rest, span)
      case .weekend: takeWeekend(rest, span)
      case .off, .work: takeDays(rest, span, isOff: field == .off)
      }
    }

    private mutating func takeYear(_ words: [String], _ span: Span) {
      let standings: [String: Standing] = [
        "announced": .announced, "已公布": .announced, "pending": .pending, "未公布": .pending,
      ]
      guard words.count == 2, let year = Int(folded(words[0])), (1900...2200).contains(year),
        let standing = standings[folded(words[1])]
      else {
        return complain(
          span,
          Bilingual(
            zh: "年份要写成「年 2026 已公布」或「年 2027 未公布」",
            en: "a year is written “year 2026 announced” or “year 2027 pending”"))
      }
      workdays.years[year] = standing
    }

    private mutating func takeWeekend(_ words: [String], _ span: Span) {
      let days = words.compactMap { Self.weekdays[folded($0)] }
      guard days.count == words.count, days.count < 7 else {
        return complain(
          span,
          Bilingual(zh: "周末要写成「周末 周六 周日」", en: "a weekend is written “weekend sat sun”"))
      }
      workdays.weekend = Workdays.bits(days)
    }

    private mutating func takeDays(_ words: [String], _ span: Span, isOff: Bool) {
      let ends = (words.first.map { Self.ends(folded($0)) } ?? []).map { Day($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
        return complain(
          span,
          Bilingual(
            zh: "日期要写成 2026-02-15 或 2026-02-15..2026-02-23",
            en: "days are written 2026-02-15 or 2026-02-15..2026-02-23"))
      }
      guard first <= last, last.number - first.number < 62 else {
        return complain(
          span,
          Bilingual(
            zh: "这一段从 \(first.text) 到 \(last.text)，不像一个假期",
            en: "\(first.text) to \(last.text) is no holiday"))
      }
      let name = words.dropFirst().joined(separator: " ")
      for number in first.number...last.number {
        let day = Day(number: number)
        if isOff { workdays.off[day] = name } else { workdays.makeup[day] = name }
        if workdays.off[day] != nil, workdays.makeup[day] != nil {
          return complain(
            span,
            Bilingual(
              zh: "\(day.text) 又放假又上班，只能是一样", en: "\(day.text) is both off and worked"))
        }
      }
    }

    /// The two ends of `A..B`, `A~B` or `A至B`, or the one day.
    private static func ends(_ text: String) -> [String] {
      for mark in ["..", "~", "至"] where text.contains(mark) {
        let bytes = Array(text.utf8)
        let cut = Array(mark.utf8)
        for start in 0..<max(0, bytes.count - cut.count) where bytes[start...].starts(with: cut) {
          return [
            String(decoding: bytes[..<start], as: UTF8.self),
            String(decoding: bytes[(start + cut.count)...], as: UTF8.self),
          ]
        }
      }
      return [text]
    }

    private mutating func complain(_ span: Span, _ message: Bilingual) {
      diagnostics.append(
        Diagnostic(.error, "holidays", message, in: source, at: span))
    }
  }
}
