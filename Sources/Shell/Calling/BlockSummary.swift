import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing
import Statistics

/// What a block came to: counts against the plan, and how likely such a run is at the rep's own rate.
struct BlockSummary {
  let block: Journal.Block
  let calls: [Journal.Entry]
  let tally: Tally
  /// Real calls before this block.
  let before: Tally
  let week: (made: Int, target: Int?)
  /// Keys typed, Enter included, in this sitting.
  let keys: Int
  let keyedCalls: Int

  init(_ block: Journal.Block, keys: Int, keyedCalls: Int, _ desk: Desk) throws {
    self.block = block
    self.keys = keys
    self.keyedCalls = keyedCalls
    let first = desk.today.monday
    let days = first...first.adding(days: 6)
    let own = try desk.ownRep()
    let (calls, all, made, target) = try desk.withJournal { journal in
      (
        try journal.calls(of: block), try journal.tally(.real, rep: own),
        try journal.tally(.real, days: days, rep: own)[.appointments],
        try journal.weekTarget(on: days.upperBound)
      )
    }
    self.calls = calls
    tally = calls.reduce(into: Tally()) { $0 += Tally(of: $1.record) }
    var before = all
    before -= tally
    self.before = before
    week = (made, target)
  }

  private var rate: Proportion { Rate.appointment(.conversation).proportion(of: before) }
  private var conversations: Int { tally[.conversations] }
  private var appointments: Int { tally[.appointments] }

  /// The chance of so few appointments, or of so many, at the rep's own rate before; nil while that is
  /// not known well enough.
  var chances: (atMost: Double, atLeast: Double)? {
    guard conversations > 0, rate.trials >= 30, rate.successes >= 3 else { return nil }
    let beta = Beta(jeffreys: rate)
    return (
      1 - BetaBinomial.atLeast(appointments + 1, of: conversations, rate: beta),
      BetaBinomial.atLeast(appointments, of: conversations, rate: beta)
    )
  }

  var json: JSON {
    .members([
      "block": .int(block.code), "started": .string(block.startedAt.text),
      "planned": .int(block.planned), "dials": .int(tally[.dials]),
      "conversations": .int(conversations), "appointments": .int(appointments),
      "callbacks": .int(tally[.callbacks]), "doNotContact": .int(tally[.doNotContact]),
      "atMost": chances.map { .number($0.atMost) } ?? .null,
      "atLeast": chances.map { .number($0.atLeast) } ?? .null,
      "keysPerCall": keyedCalls > 0 ? .number(Double(keys) / Double(keyedCalls)) : .null,
      "calls": .array(calls.map { .string($0.id.text) }),
    ])
  }

  func show(_ desk: Desk) {
    if desk.isJSON { return desk.show(json) }
    desk.say(Styled("\n"))
    desk.say(
      Bilingual(
        zh: "这一轮　拨打 \(tally[.dials])/\(block.planned) · 接通 \(conversations) · 约到 \(appointments)"
          + " · 约定再打 \(tally[.callbacks]) · 别再打 \(tally[.doNotContact])",
        en: "This block: \(tally[.dials]) of \(block.planned) dials, "
          + "\(count(conversations, "conversation")), \(count(appointments, "appointment")), "
          + "\(count(tally[.callbacks], "callback")), \(tally[.doNotContact]) never again"), .strong
    )
    if let target = week.target {
      desk.say(
        Bilingual(
          zh: "本周约到 \(week.made)/\(target)", en: "This week: \(week.made) of \(target) appointments"
        ))
    }
    if keyedCalls > 0 {
      let mean = decimal(Double(keys) / Double(keyedCalls), places: 1)
      desk.say(
        Bilingual(zh: "平均每通按键 \(mean) 下", en: "\(mean) keys a call, on average"), .quiet)
    }
    if conversations > 0 { desk.say(odds) }
  }

  private var odds: Bilingual {
    guard let chances else {
      let more = max(0, 30 - rate.trials)
      return Bilingual(
        zh: "以前的接通还不够算这一轮的机会" + (more > 0 ? "，再接通约 \(more) 次" : "，再约到几个"),
        en: "not enough conversations before this one to say how likely it was"
          + (more > 0 ? ": about \(more) more" : ""))
    }
    let known = Rate.appointment(.conversation)
    let isGood = Double(appointments) > (rate.estimate ?? 0) * Double(conversations)
    let chance = isGood ? chances.atLeast : chances.atMost
    let zhTimes = "按你以前的\(known.title.zh) \(known.figures(rate, .zh))，接通 \(conversations) 次"
    let enTimes =
      "At your rate so far, \(known.figures(rate, .en)), \(count(conversations, "conversation"))"
    let zhVerdict =
      chance >= 0.2
      ? "，是平常的一轮。" : isGood ? "，是顺的一轮。" : chance >= 0.05 ? "，手气差的一轮。" : "，少见：挑两通听听差在哪。"
    let enVerdict =
      chance >= 0.2
      ? ": an ordinary run."
      : isGood
        ? ": a good run."
        : chance >= 0.05 ? ": an unlucky run." : ": rare, so look at two of the calls."
    return isGood
      ? Bilingual(
        zh: "\(zhTimes)约到 \(appointments) 个或更多的机会是 \(percent(chance))\(zhVerdict)",
        en: "\(enTimes) bring \(appointments) or more \(percent(chance)) of the time\(enVerdict)")
      : Bilingual(
        zh: "\(zhTimes)约到 \(appointments) 个或更少的机会是 \(percent(chance))\(zhVerdict)",
        en: "\(enTimes) bring \(appointments) or fewer \(percent(chance)) of the time\(enVerdict)")
  }
}
