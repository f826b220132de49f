import CivilTime
import Diagnostics
import Hearing

/// A time as typed or said: an ISO slot, a time from now, or what the ear hears.
enum TimeWords {
  enum Reading: Equatable {
    case slot(Slot)
    /// A day was heard and no clock time.
    case dayOnly(Day)
    case nothing
  }

  /// What the words say at local time `now`, whatever else is in them; a bare clock time is the next one to come.
  static func read(_ words: String, at now: Slot) -> Reading {
    let text = words.trimmed
    if let slot = written(text) { return .slot(slot) }
    if text.utf8.count == 10, let day = Day(text) { return .dayOnly(day) }
    let heard = Ear.hear(text, at: now).slots
    if let clock = heard.lazy.compactMap(\.clock).first {
      let day = heard.lazy.compactMap(\.day).first
      return .slot(
        Slot(day: day ?? (clock > now.clock ? now.day : now.day.adding(days: 1)), clock: clock))
    }
    if let day = heard.lazy.compactMap(\.day).first { return .dayOnly(day) }
    return .nothing
  }

  private static func written(_ text: String) -> Slot? {
    Slot(text.uppercased()) ?? Instant(text.uppercased())?.slot
  }

  // MARK: One time

  /// Why words are not one time that exists.
  enum Refusal: Error, Equatable {
    case nothing
    /// `feb 30`: no day of the calendar.
    case noSuchDay(String)
    /// A clock time beside words that say which day, and cannot be understood.
    case whichDay(ClockTime)
    case several([String])
    /// A weekday and a date that are not the same day.
    case conflict(Weekday, Day)
  }

  /// The one time, or the one day, that the words name; all of them count, not the first that is understood.
  static func one(_ words: String, at now: Slot) throws(Refusal) -> Reading {
    let text = words.trimmed
    if let slot = written(text) { return .slot(slot) }
    if text.utf8.count == 10, let day = Day(text) { return .dayOnly(day) }
    if let minutes = TimeFromNow.minutes(text) { return .slot(now.adding(minutes: minutes)) }
    let heard = Ear.hear(text, at: now)
    if let conflict = heard.conflicts.first { throw .conflict(conflict.weekday, conflict.day) }
    let rest = rest(of: text, without: heard.slots.map(\.span))
    if let strange = StrangeDay.first(in: rest) { throw .noSuchDay(strange) }
    let slots = gathered(heard.slots)
    let times = Set(slots.filter { $0.clock != nil }.map { [$0.day?.number, $0.clock?.minutes] })
    let days = Set(slots.compactMap(\.day))
    guard times.count <= 1, days.count <= 1 else {
      let bytes = Array(text.utf8)
      throw .several(
        slots.map { slot in
          String(decoding: bytes[slot.span.start..<min(slot.span.end, bytes.count)], as: UTF8.self)
        })
    }
    guard let clock = slots.lazy.compactMap(\.clock).first else {
      guard let day = days.first else { throw .nothing }
      return .dayOnly(day)
    }
    if let day = days.first { return .slot(Slot(day: day, clock: clock)) }
    guard !saysMore(rest) else { throw .whichDay(clock) }
    return .slot(
      Slot(day: clock > now.clock ? now.day : now.day.adding(days: 1), clock: clock))
  }

  /// “yesterday 3pm” is heard as a day and as a time behind it: they are one.
  private static func gathered(_ slots: [HeardSlot]) -> [HeardSlot] {
    var gathered: [HeardSlot] = []
    for slot in slots {
      if let last = gathered.last, last.clock == nil, let day = last.day,
        slot.span.contains(last.span)
      {
        gathered.removeLast()
        gathered.append(HeardSlot(day: day, clock: slot.clock, part: slot.part, span: slot.span))
      } else {
        gathered.append(slot)
      }
    }
    return gathered
  }

  private static func rest(of text: String, without spans: [Span]) -> String {
    var bytes = Array(text.utf8)
    for span in spans {
      for index in span.start..<min(span.end, bytes.count) { bytes[index] = 32 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let fillers: Set<String> = [
    "at", "about", "around", "on", "the", "by", "in", "please", "sharp", "call", "back", "ring",
    "again", "me", "him", "her", "them", "ok", "visit", "online", "phone", "office",
  ]
  private static let hanFillers: Set<Character> = [
    "在", "就", "那", "大", "概", "左", "右", "吧", "再", "打", "回", "电", "话", "给", "他", "她", "约", "准",
    "时", "前", "后", "的", "了", "到", "见", "面", "上", "门", "线", "去", "来", "过",
  ]

  /// Whether words beside a clock time say more than that it is one.
  private static func saysMore(_ rest: String) -> Bool {
    folded(rest).split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains { word in
      if word.allSatisfy(\.isASCII) { return !fillers.contains(String(word)) }
      return !word.allSatisfy(hanFillers.contains)
    }
  }

  /// The words beside the times in a text that say more than that they are times; empty when there are none.
  static func beside(_ words: String, at now: Slot) -> String {
    let text = words.trimmed
    if written(text) != nil || Day(text) != nil || TimeFromNow.minutes(text) != nil { return "" }
    let left = rest(of: text, without: Ear.hear(text, at: now).slots.map(\.span))
    guard saysMore(left) else { return "" }
    let isEdge: (Character) -> Bool = { " ,，.。;；:：、".contains($0) }
    return String(left.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
      .split(separator: " ").joined(separator: " ")
  }

  // MARK: Sentences

  /// The one time, or the one day, that the words name, not before another.
  ///
  /// - Parameter now: when the words are said, the desk's time unless given.
  /// - Returns: a slot or a day, never nothing.
  /// - Throws: `Failure` that says what was heard, what is wrong and what to type.
  static func reading(_ words: String, at now: Slot? = nil, after earliest: Slot, _ desk: Desk)
    throws(Failure) -> Reading
  {
    let reading: Reading
    do {
      reading = try one(words, at: now ?? desk.now.slot)
    } catch {
      throw failure(error, words, desk)
    }
    switch reading {
    case .slot(let slot):
      guard slot > earliest else { throw passed { slot.short($0, today: desk.today) } }
    case .dayOnly(let day):
      guard day >= earliest.day else { throw passed { day.short($0, today: desk.today) } }
    case .nothing: throw failure(.nothing, words, desk)
    }
    return reading
  }

  /// The one time of the words, later than another.
  ///
  /// - Throws: `Failure` that says what was heard, what is wrong and what to type.
  static func one(_ words: String, after earliest: Slot, _ desk: Desk) throws(Failure) -> Slot {
    switch try reading(words, after: earliest, desk) {
    case .slot(let slot): return slot
    case .dayOnly(let day): throw clockMissing(day, next: example, desk)
    case .nothing: throw failure(.nothing, words, desk)
    }
  }

  /// The one day the words name, with or without a clock time.
  static func day(_ words: String, _ desk: Desk) throws -> Day {
    do {
      switch try one(words, at: desk.now.slot) {
      case .slot(let slot): return slot.day
      case .dayOnly(let day): return day
      case .nothing: throw Refusal.nothing
      }
    } catch let refusal as Refusal {
      throw failure(refusal, words, desk)
    }
  }

  static let example = Bilingual(
    zh: "写日期和钟点，例如 周三下午3点、半小时后 或 2026-11-25T15:00",
    en: "write a day and a time, such as wed 3pm, in half an hour or 2026-11-25T15:00")

  static func clockMissing(_ day: Day, next: Bilingual, _ desk: Desk) -> Failure {
    Failure(
      .usage,
      Bilingual(
        zh: "听到了\(day.short(.zh, today: desk.today))，还差几点",
        en: "heard \(day.short(.en, today: desk.today)); the clock time is missing"),
      next: next)
  }

  /// - Parameter shown: the time that was heard, in a language.
  static func passed(_ shown: (Language) -> String) -> Failure {
    Failure(
      .usage,
      Bilingual(zh: "听到了\(shown(.zh))，已经过了", en: "heard \(shown(.en)), which has passed"),
      next: Bilingual(
        zh: "写一个还没到的时间；补记以前打的电话，加 --started 那天的时间",
        en: "write a time to come; for a call of the past add --started and when it was made"))
  }

  static func failure(_ refusal: Refusal, _ words: String, _ desk: Desk) -> Failure {
    let shown = harmless(words.trimmed).truncated(to: 40)
    let sentence: Bilingual =
      switch refusal {
      case .nothing:
        Bilingual(zh: "「\(shown)」里听不出时间", en: "no time was heard in “\(shown)”")
      case .noSuchDay(let day):
        Bilingual(
          zh: "日历上没有「\(harmless(day))」这一天", en: "“\(harmless(day))” is no day of the calendar")
      case .whichDay(let clock):
        Bilingual(
          zh: "「\(shown)」里听到了 \(clock.text)，听不出是哪天",
          en: "heard \(clock.text) in “\(shown)”, but not which day")
      case .several(let times):
        Bilingual(
          zh: "听到了不止一个时间：\(times.map { harmless($0) }.joined(separator: "、"))",
          en: "heard more than one time: \(times.map { harmless($0) }.joined(separator: ", "))")
      case .conflict(let weekday, let day):
        Bilingual(
          zh: "\(day.month)月\(day.day)日是\(day.weekday.title.zh)，不是\(weekday.title.zh)",
          en: "\(day.short(.en, today: desk.today)) is no \(weekday.title.en)")
      }
    let isChoice = if case .several = refusal { true } else { false }
    return Failure(
      .usage, sentence,
      next: isChoice ? Bilingual(zh: "只写定下的那一个", en: "write the one that was agreed") : example)
  }
}
