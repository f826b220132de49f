import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Spacing
import Statistics

/// What drilling came to: retention as it was and as FSRS foresaw it, what is due, days in a row.
struct DrillStats {
  private let recall: DrillRecall
  private let cards: Int
  private let due: Int
  private let streak: Int
  /// Mean chance that a card is remembered now; nil without cards.
  private let now: Double?

  init(_ desk: Desk, days: ClosedRange<Day>? = nil) throws {
    let reviews = try desk.withJournal { try $0.drillReviews() }
    let standings = try desk.withJournal { try $0.allDrills() }
    recall = DrillRecall(reviews, days: days)
    cards = standings.count
    let tomorrow = ((desk.today.number + 1) * 1440 - desk.now.offsetMinutes) * 60
    due = standings.count { $0.dueSeconds < tomorrow }
    streak = Self.streak(reviews.map(\.day), desk)
    let seconds = desk.now.milliseconds / 1000
    let scheduler = Scheduler()
    let sum = standings.reduce(0) { $0 + scheduler.retrievability(of: $1.card, atSeconds: seconds) }
    now = standings.isEmpty ? nil : sum / Double(standings.count)
  }

  /// Working days in a row with a drill, by the calendar of holidays.
  static func streak(_ drilled: [Day], _ desk: Desk) -> Int {
    let workdays = desk.freeSlots().workdays
    return DrillRecall.streak(Set(drilled), today: desk.today) { !workdays.isWorked($0) }
  }

  var isEmpty: Bool { recall.reviews == 0 }

  private var retention: Proportion { Proportion(recall.recalled, of: recall.tested) }

  func say(_ desk: Desk) {
    if desk.isJSON { return desk.show(.object([JSON.Member("drills", json)])) }
    guard !isEmpty else {
      return desk.say(Bilingual(zh: "还没有速练；开始：速练", en: "no drills yet; begin with drill"))
    }
    desk.say(Bilingual(zh: "速练（另算）", en: "Drills (apart)"), .heading)
    var line = Bilingual(
      zh: "练过 \(recall.reviews) 次 · 卡片 \(cards) 张 · 今天到期 \(due)",
      en: "\(count(recall.reviews, "drill")), \(count(cards, "card")), \(due) due today")
    if streak > 1 {
      line = Bilingual(
        zh: line.zh + " · 连着 \(streak) 个工作日", en: line.en + ", \(streak) working days in a row")
    }
    desk.say(line)
    sayRetention(desk)
    if let now {
      desk.say(
        Bilingual(
          zh: "现在提起来，平均有 \(percent(now)) 的把握还在",
          en: "asked now, \(percent(now)) of the cards would be remembered"),
        .quiet)
    }
  }

  private func sayRetention(_ desk: Desk) {
    guard let share = retention.estimate, let foreseen = recall.foreseen else {
      return desk.say(
        Bilingual(
          zh: "记住率：还没有隔天回来的卡，练过一天以后再看", en: "retention: no card has come back after a day yet"),
        .quiet)
    }
    let interval = retention.wilson()
    desk.say(
      Bilingual(
        zh:
          "记住率 \(percent(share))（\(recall.recalled)/\(recall.tested)，区间 \(percent(interval.low))–\(percent(interval.high))），预计 \(percent(foreseen))",
        en:
          "retention \(percent(share)) (\(recall.recalled) of \(recall.tested), interval \(percent(interval.low))–\(percent(interval.high))), foreseen \(percent(foreseen))"
      ))
    desk.say(
      Bilingual(
        zh: "    隔天以后回来、没有评「重来」的，占全部隔天回来的；预计是 FSRS 事先算的平均数",
        en:
          "    cards that came back after a day or more and were not “again”; foreseen is the mean FSRS gave beforehand"
      ),
      .quiet)
    if !retention.isSettled {
      desk.say(
        Bilingual(
          zh: "    还不够下结论，再练约 \(retention.trialsUntilSettled(guess: 0.9)) 次",
          en: "    not enough yet: about \(retention.trialsUntilSettled(guess: 0.9)) more"), .quiet)
    }
  }

  /// The member `drills` of `stats --json`.
  var json: JSON {
    let interval = retention.wilson()
    return .members([
      "reviews": .int(recall.reviews), "cards": .int(cards), "due": .int(due),
      "streak": .int(streak), "tested": .int(recall.tested), "recalled": .int(recall.recalled),
      "retention": retention.estimate.map { .number($0) } ?? .null,
      "low": .number(interval.low), "high": .number(interval.high),
      "foreseen": recall.foreseen.map { .number($0) } ?? .null,
      "recallNow": now.map { .number($0) } ?? .null,
    ])
  }
}
