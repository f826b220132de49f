import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// A final no, a wrong number and a driver are let go at once (coaching.md §8, 1 and 7).
  package static let respectsFinalNo = Criterion(
    .respectsFinalNo,
    title: Bilingual(zh: "该放手就放手", en: "lets go"),
    Bilingual(
      zh: "「别再打」「打错了」「我在开车」，有没有马上放手，并且说了会照办？",
      en: "Was a final no, a wrong number or a driver let go at once, and said to be honoured?"),
    weight: 15, isRedLine: true, isPraised: true,
    advice: .stop(
      Bilingual(
        zh: "听见到此为止，还不放手，或者没说会照办。",
        en: "Holding on after a final no, or no word that it will be honoured.")),
    scene: .final,
    met: Examples(
      zh: ["好，记下了，以后不打这个号。谢谢您说清楚，再见。"],
      en: ["Done. We won't ring this number again. Thank you for saying so, goodbye."]),
    missed: Examples(
      zh: ["您先别急，周四上午十点，还是周五下午三点，我过去？", "您为什么不需要呢？", "好的再见。"],
      en: [
        "Before you go, would Thursday at ten or Friday at three suit you?", "Why is that?",
        "All right, goodbye.",
      ])
  ) { moment in
    guard case .letGo(let reason) = moment.duty else { return nil }
    let wording = moment.wording
    if moment.asksForMeeting {
      return .missed(moment.askSentence, stillAsking(moment, reason))
    }
    switch reason {
    case .doNotContact:
      if let promise = wording.promisesSilence, wording.question == nil || wording.farewell != nil {
        return .met(
          promise,
          Bilingual(
            zh: "说清了会照办：「\(moment.quote(promise))」。",
            en: "said it would be honoured: “\(moment.quote(promise))”."))
      }
      return .missed(
        moment.said.whole,
        Bilingual(
          zh: "听到「\(moment.quoteAll)」，没说会照办；他得听见才放心。"
            + "说：「好，记下了，以后不打这个号。」",
          en: "heard “\(moment.quoteAll)” and no word that it will be honoured. "
            + "Say “we won't ring this number again”."))
    case .wrongNumber, .refused:
      guard let question = wording.question, wording.farewell == nil, wording.thanks == nil else {
        return .met(
          wording.farewell ?? wording.thanks,
          Bilingual(zh: "干净利落，放手了。", en: "let go cleanly."))
      }
      return .missed(question, stillTalking(moment, question))
    case .driving:
      let isShort = moment.said.length.characters <= 40 && moment.said.length.words <= 26
      if let question = wording.question, wording.farewell == nil, !moment.asksToRing {
        return .missed(question, stillTalking(moment, question))
      }
      guard isShort else {
        return .missed(moment.said.whole, stillTalking(moment, moment.said.whole))
      }
      return .met(nil, Bilingual(zh: "他在路上，你一句就挂。", en: "one sentence and off the line."))
    }
  }

  private static func stillAsking(_ moment: Moment, _ reason: Duty.LetGo) -> Bilingual {
    let quote = moment.askSentence.map { moment.quote($0) } ?? moment.quoteAll
    switch reason {
    case .driving:
      return Bilingual(
        zh: "他在开车，「\(quote)」让他接着讲电话。这一通判不及格。说：「您专心开车，我改天打。」",
        en: "they are driving, and “\(quote)” keeps them on the phone. The call fails. "
          + "Say “you drive, I'll ring another day”.")
    default:
      return Bilingual(
        zh: "他说到此为止，「\(quote)」还在约。这一通判不及格。说：「好，记下了，以后不打这个号。」",
        en: "that was final, and “\(quote)” asks again. The call fails. "
          + "Say “understood, we won't ring again”, and end.")
    }
  }

  private static func stillTalking(_ moment: Moment, _ span: Span) -> Bilingual {
    Bilingual(
      zh: "该放手了，「\(moment.quote(span))」还在往下聊。一句道别就够。",
      en: "time to let go, and “\(moment.quote(span))” goes on. One goodbye is enough.")
  }
}
