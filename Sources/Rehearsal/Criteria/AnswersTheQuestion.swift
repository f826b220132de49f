import CivilTime
import Diagnostics
import Playbooks

extension Criterion {
  /// A question gets an answer before anything else.
  package static let answersTheQuestion = Criterion(
    .answersTheQuestion,
    title: Bilingual(zh: "先答问题", en: "answers the question"),
    Bilingual(
      zh: "他问的，有没有先答？", en: "Was the question answered before anything else?"),
    weight: 5,
    warmth: Warmth(met: 1),
    advice: .start(Bilingual(zh: "他问什么，先答什么。", en: "Answer the question, then ask.")),
    scene: .question,
    met: Examples(
      zh: ["二十分钟，到点我自己走。", "就我一个人，到您公司。您看周四上午十点，还是周五下午三点？"],
      en: [
        "Fifteen minutes, and I watch the clock.",
        "Only me, at your office. Thursday at ten, or Friday at three?",
      ]),
    missed: Examples(
      zh: ["您看周四上午十点，还是周五下午三点？", "您怎么想的呢？"],
      en: ["Would Thursday at ten suit you, or Friday at three?", "What do you think?"])
  ) { moment in
    guard moment.duty == .reply else { return nil }
    let first = moment.said.sentences.first ?? moment.said.whole
    let part = Spoken(moment.said[first])
    let isOnlyAsking = Wording(part).question != nil
    guard isOnlyAsking else {
      return .met(first, Bilingual(zh: "先答了他的问题。", en: "answered the question first."))
    }
    return .missed(
      first,
      Bilingual(
        zh: "他问「\(moment.prospectLine.truncated(to: 24))」，你回「\(moment.quote(first))」，没答。"
          + "先答一句，再约。",
        en: "asked “\(moment.prospectLine.truncated(to: 28))”, you said “\(moment.quote(first))”. "
          + "Answer in one sentence, then ask."))
  }
}
