import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// A real concern is asked about before it is answered, and the ask waits a turn.
  package static let exploresBeforeAnswering = Criterion(
    .exploresBeforeAnswering,
    title: Bilingual(zh: "先问清", en: "finds out first"),
    Bilingual(
      zh: "真顾虑，有没有先问清再回应？",
      en: "Was a real concern explored before it was answered?"),
    weight: 10, isPraised: true,
    warmth: Warmth(met: 1, missed: -1),
    advice: .start(
      Bilingual(
        zh: "听见真顾虑，先问一个他好答的问题。",
        en: "At a real concern, ask one easy question first.")),
    scene: .real,
    met: Examples(
      zh: ["已经在用了，那挺好。插单一多，是系统自己重排，还是得靠人手改？"],
      en: [
        "Of course, nearly everyone has. When something gets missed, who tells you: them, or your own people?"
      ]),
    missed: Examples(
      zh: ["理解，不过我们的更好用。", "明白。那您看周四上午十点，还是周五下午三点？"],
      en: ["But ours cost less.", "I see. Would Thursday at ten suit you, or Friday at three?"])
  ) { moment in
    guard case .answer(.real) = moment.duty else { return nil }
    let question = moment.wording.question
    if moment.asksForMeeting, let ask = moment.askSentence {
      return .missed(
        ask,
        Bilingual(
          zh: "他说的是真顾虑，你接着就是「\(moment.quote(ask))」。没问清就约，二选一也成了逼。"
            + exploreLine(moment).zh,
          en: "a real concern, and “\(moment.quote(ask))” came straight after it. "
            + "Without listening, two times are only pushing." + exploreLine(moment).en))
    }
    // A day to ring on, or a date read back, asks nothing about the concern.
    let isAboutADay = moment.asksToRing && !moment.utterance.slots.isEmpty
    if let question, !isAboutADay, moment.utterance.confirms == nil {
      let quote = moment.quote(question)
      return .met(
        question, Bilingual(zh: "先问清：「\(quote)」", en: "found out first: “\(quote)”"))
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "「\(moment.quoteAll)」是在答，可你还不知道他卡在哪儿。" + exploreLine(moment).zh,
        en: "“\(moment.quoteAll)” answers before you know what is behind it. "
          + exploreLine(moment).en.trimmed))
  }

  private static func exploreLine(_ moment: Moment) -> Bilingual {
    guard let line = moment.explorations.first else {
      return Bilingual(zh: "先问一句，这一轮不用约。", en: " Ask one question; no ask is due this turn.")
    }
    return Bilingual(zh: "先问：「\(line)」", en: " Ask first: “\(line)”")
  }
}
