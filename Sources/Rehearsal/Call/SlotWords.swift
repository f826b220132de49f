package import CivilTime
package import Diagnostics

/// A slot as people say it.
package struct SlotWords: Sendable {
  package let slot: Slot
  package let now: Slot

  package init(_ slot: Slot, at now: Slot) {
    self.slot = slot
    self.now = now
  }

  private static let zhDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let zhWeekdays = ["一", "二", "三", "四", "五", "六", "日"]
  private static let enWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let enMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let enHours = [
    "twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven",
  ]

  /// `周四上午十点`, `下周二下午两点`; `Thursday at ten`, `next Tuesday at two` from a week ahead on.
  package func spoken(_ language: Language) -> String {
    switch language {
    case .zh: zhDay + zhClock
    case .en: enDay + " at " + enClock
    }
  }

  /// With date and weekday, for a read-back: `十二月二号，下周三，上午十点`;
  /// `Thursday the third of December at two in the afternoon`.
  package func full(_ language: Language) -> String {
    switch language {
    case .zh:
      "\(Self.zhNumber(slot.day.month))月\(Self.zhNumber(slot.day.day))号，\(zhNearDay)，\(zhClock)"
    case .en:
      "\(weekday) the \(Self.ordinal(slot.day.day)) of \(Self.enMonths[slot.day.month - 1]) "
        + "at \(enClock) \(enPart)"
    }
  }

  /// For a list on the screen: `周四上午十点`, `Tue 1 Dec 10:30`.
  package func short(_ language: Language) -> String {
    switch language {
    case .zh: spoken(.zh)
    case .en:
      "\(weekday.prefix(3)) \(slot.day.day) \(Self.enMonths[slot.day.month - 1].prefix(3)) "
        + slot.clock.text
    }
  }

  /// For a result: `12 月 2 日 周三 10:00`, `Thu 3 Dec 2026 14:00`.
  package func dated(_ language: Language) -> String {
    switch language {
    case .zh: "\(slot.day.month) 月 \(slot.day.day) 日 周\(zhWeekday) \(slot.clock.text)"
    case .en:
      "\(weekday.prefix(3)) \(slot.day.day) \(Self.enMonths[slot.day.month - 1].prefix(3)) "
        + "\(slot.day.year) \(slot.clock.text)"
    }
  }

  /// The weekday alone: `周三`, `Thursday`.
  package func weekdayName(_ language: Language) -> String {
    language == .zh ? "周" + zhWeekday : weekday
  }

  /// The clock alone as said: `上午十点`, `two`.
  package func clockName(_ language: Language) -> String { language == .zh ? zhClock : enClock }

  private var zhWeekday: String { Self.zhWeekdays[slot.day.weekday.rawValue - 1] }
  private var weekday: String { Self.enWeekdays[slot.day.weekday.rawValue - 1] }
  private var weeksAhead: Int { (slot.day.monday.number - now.day.monday.number) / 7 }

  private var zhNearDay: String {
    switch weeksAhead {
    case 1: "下周" + zhWeekday
    default: "周" + zhWeekday
    }
  }

  private var zhDay: String {
    switch weeksAhead {
    case 0: "周" + zhWeekday
    case 1: "下周" + zhWeekday
    default: "\(Self.zhNumber(slot.day.month))月\(Self.zhNumber(slot.day.day))号周\(zhWeekday)"
    }
  }

  private var enDay: String {
    // On a Sunday people say “Tuesday” of the day after tomorrow, and understand two days by “next Tuesday”.
    switch weeksAhead {
    case 0: weekday
    case 1 where slot.day.number - now.day.number < 7: weekday
    case 1: "next " + weekday
    default: "\(weekday) the \(Self.ordinal(slot.day.day)) of \(Self.enMonths[slot.day.month - 1])"
    }
  }

  private var zhClock: String {
    let hour = slot.clock.hour
    let part: String
    switch hour {
    case ..<6: part = "凌晨"
    case ..<9: part = "早上"
    case ..<12: part = "上午"
    case 12: part = "中午"
    case ..<18: part = "下午"
    default: part = "晚上"
    }
    let spokenHour = hour > 12 ? hour - 12 : hour
    let name = spokenHour == 2 ? "两" : Self.zhNumber(spokenHour)
    switch slot.clock.minute {
    case 0: return part + name + "点"
    case 30: return part + name + "点半"
    case let minute where minute < 10: return part + name + "点零" + Self.zhNumber(minute) + "分"
    case let minute: return part + name + "点" + Self.zhNumber(minute) + "分"
    }
  }

  private var enClock: String {
    let hour = Self.enHours[slot.clock.hour % 12]
    switch slot.clock.minute {
    case 0: return hour
    case 15: return "quarter past " + hour
    case 30: return "half past " + hour
    case 45: return "quarter to " + Self.enHours[(slot.clock.hour + 1) % 12]
    default: return slot.clock.text
    }
  }

  private var enPart: String {
    switch slot.clock.part {
    case .morning: "in the morning"
    case .noon, .afternoon: "in the afternoon"
    case .evening: "in the evening"
    }
  }

  /// A whole number 0–99 in Chinese.
  static func zhNumber(_ value: Int) -> String {
    let tens = value / 10
    let ones = value % 10
    guard tens > 0 else { return zhDigits[max(0, min(ones, 9))] }
    let head = tens == 1 ? "十" : zhDigits[min(tens, 9)] + "十"
    return ones == 0 ? head : head + zhDigits[ones]
  }

  /// A day of the month as an English ordinal.
  static func ordinal(_ day: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
      "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
      "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ]
    return words[max(0, min(day - 1, words.count - 1))]
  }
}
