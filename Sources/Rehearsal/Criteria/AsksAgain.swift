import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// A reflex refusal is answered with another ask; the ask stage asks.
  package static let asksAgain = Criterion(
    .asksAgain,
    title: Bilingual(zh: "再约一次", en: "asks again"),
    Bilingual(
      zh: "该约的时候，有没有开口约？",
      en: "Was the meeting asked for when the ask was due?"),
    weight: 15,
    advice: .start(
      Bilingual(
        zh: "客户推一次，换个说法再约一次。",
        en: "After each put-off, ask once more in other words.")),
    scene: .reflex,
    met: Examples(
      zh: ["听得出您忙。您看周四上午十点，还是周五下午三点？", "理解。那您什么时候方便？"],
      en: [
        "I can hear you're busy. Would Thursday at ten suit you, or Friday at three?",
        "Of course. When would suit you?",
      ]),
    missed: Examples(
      zh: ["好的，那我加您微信发给您。", "理解，那就不打扰您了，再见。"],
      en: ["Sure, I'll email it over.", "I understand. Goodbye then."])
  ) { moment in
    guard !moment.wasRefused, moment.isBooked == false else { return nil }
    switch moment.duty {
    case .answer(.real):
      return .moot(
        Bilingual(
          zh: "真顾虑，这一轮不用约。", en: "A real concern: no ask due this turn."))
    case .stage(.ask), .answer(.reflex): break
    default:
      guard moment.endsCall, isBeforeTheAsk(moment.duty) else { return nil }
    }
    if moment.asksForMeeting || (moment.asksToRing && moment.isLetOffWithACall) {
      return .met(
        moment.askSentence,
        Bilingual(zh: "又约了一次。", en: "asked once more."))
    }
    let quote = moment.quoteAll
    if moment.endsCall {
      return .missed(
        moment.said.whole,
        Bilingual(
          zh: "说完「\(quote)」就收了，"
            + (moment.askCount == 0 ? "还没约过他。收之前先约一次" : "还能再约一次。换个说法")
            + "：「您看\(moment.choice.zh)？」",
          en: "“\(quote)” ends the call "
            + (moment.askCount == 0
              ? "before the ask. Ask once first" : "with an ask left. Ask once more")
            + ": “\(moment.choice.en)?”"))
    }
    if let words = moment.utterance.concedesMaterials {
      let given = moment.quote(words)
      return .missed(
        words,
        Bilingual(
          zh: "「\(given)」：资料给了，见面没提。资料可以发，接着问：「您看\(moment.choice.zh)？」",
          en: "“\(given)”: the materials went, the meeting didn't. "
            + "Send them, and go on: “\(moment.choice.en)?”"))
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "「\(quote)」到这儿就停了，该约没约。接着问：「您看\(moment.choice.zh)？」",
        en: "“\(quote)” stops short of the ask. Go on: “\(moment.choice.en)?”"))
  }

  private static func isBeforeTheAsk(_ duty: Duty) -> Bool {
    switch duty {
    case .stage(.opening), .stage(.purpose), .stage(.question), .stage(.value), .reply: true
    default: false
    }
  }
}
