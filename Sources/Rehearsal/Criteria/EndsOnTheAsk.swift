import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// The ask is the last sentence of its turn.
  package static let endsOnTheAsk = Criterion(
    .endsOnTheAsk,
    title: Bilingual(zh: "问完就停", en: "ends on the ask"),
    Bilingual(
      zh: "邀约是不是这一轮的最后一句？", en: "Was the ask the last sentence of its turn?"),
    weight: 5,
    advice: .start(
      Bilingual(zh: "问完就停，等他先开口。", en: "Stop after the ask and let them speak first.")),
    scene: .ask,
    met: Examples(
      zh: ["就二十分钟。您看周四上午十点，还是周五下午三点？"],
      en: ["Fifteen minutes. Would Thursday at ten suit you, or Friday at three?"]),
    missed: Examples(
      zh: ["您看周四上午十点，还是周五下午三点？我们的系统功能很全，还能对接财务，很多厂都在用。"],
      en: [
        "Would Thursday at ten suit you, or Friday at three? Our service is very broad and we also do windows and carpets."
      ])
  ) { moment in
    guard moment.asksForMeeting, let ask = moment.askSentence else { return nil }
    let behind = Span(ask.end, moment.said.bytes.count)
    let tail = Spoken(moment.said[behind])
    let length = tail.length
    // A short tail ("我过去？", "either is fine") still leaves the question standing.
    if length.characters <= 10, length.words <= 6 { return .met(ask, endRemark) }
    if moment.utterance.offered.contains(where: { $0.span.start >= ask.end }) {
      return .met(ask, endRemark)
    }
    return .missed(
      behind,
      Bilingual(
        zh: "问完两个时间又接了「\(moment.quote(behind))」，问题给盖住了。问完就停，等他先开口。",
        en: "“\(moment.quote(behind))” covers your question up. Stop after the two times and wait.")
    )
  }

  private static let endRemark = Bilingual(zh: "问完就停了。", en: "stopped after the ask.")
}
