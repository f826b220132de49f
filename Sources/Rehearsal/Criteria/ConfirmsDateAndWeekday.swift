import CivilTime
import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// The read-back has date, weekday and clock time, and they are the ones agreed.
  package static let confirmsDateAndWeekday = Criterion(
    .confirmsDateAndWeekday,
    title: Bilingual(zh: "复述", en: "read-back"),
    Bilingual(
      zh: "复述有没有日期、星期和钟点，三样都对？",
      en: "Did the read-back have the date, the weekday and the time, all right?"),
    weight: 15, isPraised: true,
    advice: .start(
      Bilingual(
        zh: "约到了就复述：日期、星期、钟点。",
        en: "Read back every yes: date, weekday, time.")),
    scene: .confirming,
    met: Examples(
      zh: ["跟您对一下：十二月二号，下周三，上午十点？", "12月2号周三上午10点，我到您公司，对吧？"],
      en: [
        "Just so I have it right: Thursday the third of December at two in the afternoon?",
        "So that's Thursday 3 December at two, at your office?",
      ]),
    missed: Examples(
      zh: ["好的，那下周三见。", "行，那就这么定了。", "跟您对一下：十二月三号，周三，上午十点？"],
      en: ["Great, see you Wednesday.", "Perfect, that's settled."])
  ) { moment in
    guard case .stage(.confirm) = moment.duty, let chosen = moment.chosen else { return nil }
    let full = SlotWords(chosen, at: moment.now)
    if let conflict = moment.utterance.conflicts.first {
      let right = SlotWords(Slot(day: conflict.day, clock: chosen.clock), at: moment.now)
      return .missed(
        conflict.span,
        Bilingual(
          zh: "「\(moment.quote(conflict.span))」对不上：那天是\(right.weekdayName(.zh))。"
            + "说成：「\(full.full(.zh))」。",
          en: "“\(moment.quote(conflict.span))” does not agree: that day is a "
            + "\(right.weekdayName(.en)). Say “\(full.full(.en))”."))
    }
    let slots = moment.utterance.slots
    let days = slots.compactMap(\.day)
    let clocks = slots.compactMap(\.clock)
    let hasDate = moment.utterance.confirms != nil
    let hasClock = clocks.contains(chosen.clock)
    if hasDate, hasClock, days.contains(chosen.day) {
      return .met(
        moment.utterance.confirms,
        Bilingual(zh: "日期、星期、钟点都有。", en: "date, weekday and time."))
    }
    var zh: [String] = []
    var en: [String] = []
    if !hasDate {
      // A weekday alone is half of it.
      let hasDay = days.contains(chosen.day)
      zh += hasDay ? ["几月几号"] : ["日期", "星期"]
      en += [hasDay ? "the date beside the day" : "date and weekday together"]
    } else if !days.contains(chosen.day) {
      zh += ["对的那一天"]
      en += ["the day agreed"]
    }
    if !hasClock {
      zh += ["钟点"]
      en += ["the time"]
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "听到「\(moment.quoteAll)」，缺\(zh.joined(separator: "、"))；差一样，那天就可能白跑。"
          + "可以说：「\(full.full(.zh))，没记错吧？」",
        en: "heard “\(moment.quoteAll)”, still lacking \(en.joined(separator: " and ")). "
          + "Try “\(full.full(.en)), have I got that right?”"))
  }
}
