package import CivilTime
package import Diagnostics

/// Days and times as people say them on the phone, in words the ear hears back as the same slot.
package enum SpokenSlot {
  /// A slot as it is offered, 「下周三下午两点半」, or with its date as it is read back,
  /// “Tuesday the first of December at half past two”.
  /// - Parameter dated: month, day and weekday are said in full.
  package static func text(
    _ slot: Slot, at now: Slot, dated: Bool = false, in language: Language
  ) -> String {
    let day = day(slot.day, at: now, dated: dated, in: language)
    let time = clock(slot.clock, in: language)
    switch language {
    case .zh: return dated ? "\(day)，\(time)" : day + time
    case .en: return "\(day) at \(time)"
    }
  }

  /// A day, a part of a day or a slot, as far as it was said.
  package static func text(_ heard: HeardSlot, at now: Slot, in language: Language) -> String {
    let said = heard.day.map { day($0, at: now, in: language) }
    let time = heard.clock.map { clock($0, in: language) }
    switch language {
    case .zh: return (said ?? "") + (time ?? heard.part.map(name(_:)) ?? "")
    case .en:
      if let time { return said.map { "\($0) at \(time)" } ?? time }
      return [said, heard.part.map(\.rawValue)].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// A day from today on: 今天, 周四, 下周三, 三月五号; with its date 十二月二号，下周三.
  package static func day(
    _ day: Day, at now: Slot, dated: Bool = false, in language: Language
  ) -> String {
    switch language {
    case .zh: chineseDay(day, now.day, dated)
    case .en: englishDay(day, now.day, dated)
    }
  }

  /// A clock time: 上午十点, 下午两点半, half past two, eight in the evening.
  package static func clock(_ clock: ClockTime, in language: Language) -> String {
    switch language {
    case .zh: chineseClock(clock)
    case .en: englishClock(clock)
    }
  }

  /// 上午, 中午, 下午, 晚上.
  package static func name(_ part: DayPart) -> String {
    switch part {
    case .morning: "上午"
    case .noon: "中午"
    case .afternoon: "下午"
    case .evening: "晚上"
    }
  }

  // MARK: Chinese

  private static func chineseDay(_ day: Day, _ today: Day, _ dated: Bool) -> String {
    let weekday = ["一", "二", "三", "四", "五", "六", "日"][day.weekday.rawValue - 1]
    let weeks = (day.monday.number - today.monday.number) / 7
    let near: String? =
      switch (day.number - today.number, weeks) {
      case (0, _) where !dated: "今天"
      case (1, _) where !dated: "明天"
      case (0..., 0): "周\(weekday)"
      case (_, 1): "下周\(weekday)"
      case (_, 2) where !dated: "下下周\(weekday)"
      default: nil
      }
    if let near, !dated { return near }
    let date = "\(SpokenNumber.chinese(day.month))月\(SpokenNumber.chinese(day.day))号"
    let year = needsYear(day, today) ? "\(day.year)年" : ""
    return dated ? "\(year)\(date)，\(near ?? "星期\(weekday)")" : year + date
  }

  /// Whether month and day alone would be heard as another year.
  private static func needsYear(_ day: Day, _ today: Day) -> Bool {
    guard day >= today else { return true }
    for year in today.year..<max(day.year, today.year) {
      if let earlier = Day(year: year, month: day.month, day: day.day), earlier >= today {
        return true
      }
    }
    return false
  }

  private static func chineseClock(_ clock: ClockTime) -> String {
    let part =
      switch clock.hour {
      case ..<6: "凌晨"
      case ..<9: "早上"
      case ..<12: "上午"
      case 12: "中午"
      case ..<18: "下午"
      default: "晚上"
      }
    let hour = clock.hour > 12 ? clock.hour - 12 : clock.hour
    let name = hour == 2 ? "两" : hour == 0 ? "零" : SpokenNumber.chinese(hour)
    let minute =
      switch clock.minute {
      case 0: ""
      case 15: "一刻"
      case 30: "半"
      case 45: "三刻"
      case ..<10: "零\(SpokenNumber.chinese(clock.minute))分"
      default: "\(SpokenNumber.chinese(clock.minute))分"
      }
    return "\(part)\(name)点\(minute)"
  }

  // MARK: English

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func englishDay(_ day: Day, _ today: Day, _ dated: Bool) -> String {
    let weekday = weekdays[day.weekday.rawValue - 1]
    let weeks = (day.monday.number - today.monday.number) / 7
    if !dated {
      switch day.number - today.number {
      case 0: return "today"
      case 1: return "tomorrow"
      case 2...7: return weekday
      default: if weeks == 1 { return "next \(weekday)" }
      }
    }
    let date = "\(weekday) the \(SpokenNumber.ordinal(day.day)) of \(months[day.month - 1])"
    return needsYear(day, today) ? "\(date) \(day.year)" : date
  }

  private static func englishClock(_ clock: ClockTime) -> String {
    if clock.minutes == 720 { return "noon" }
    if clock.hour < 5 { return clock.text }
    func name(_ hour: Int) -> String { SpokenNumber.english((hour + 11) % 12 + 1) }
    let words =
      switch clock.minute {
      case 0: name(clock.hour)
      case 15: "quarter past \(name(clock.hour))"
      case 30: "half past \(name(clock.hour))"
      case 45: "quarter to \(name(clock.hour + 1))"
      case ..<10: "\(name(clock.hour)) oh \(SpokenNumber.english(clock.minute))"
      default: "\(name(clock.hour)) \(SpokenNumber.english(clock.minute))"
      }
    switch clock.hour {
    case ..<8: return "\(words) in the morning"
    case 20...: return "\(words) in the evening"
    default: return words
    }
  }
}

/// Numbers below one hundred in words.
package enum SpokenNumber {
  /// 三, 十二, 三十一.
  package static func chinese(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (0..<100).contains(number) else { return String(number) }
    if number < 10 { return digits[number] }
    let tens = number < 20 ? "十" : digits[number / 10] + "十"
    return number % 10 == 0 ? tens : tens + digits[number % 10]
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// three, twelve, thirty-one.
  package static func english(_ number: Int) -> String {
    guard (0..<100).contains(number) else { return String(number) }
    if number < 20 { return small[number] }
    let rest = number % 10
    return rest == 0 ? tens[number / 10] : "\(tens[number / 10])-\(small[rest])"
  }

  /// third, twelfth, thirty-first; 0–99.
  package static func ordinal(_ number: Int) -> String {
    let special = [
      1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth",
      20: "twentieth", 30: "thirtieth",
    ]
    if let word = special[number] { return word }
    if number > 20, number % 10 > 0 { return "\(tens[number / 10])-\(ordinal(number % 10))" }
    return english(number) + "th"
  }
}
