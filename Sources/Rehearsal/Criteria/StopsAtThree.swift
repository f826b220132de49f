import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// One ask and two more, then it rests.
  package static let stopsAtThree = Criterion(
    .stopsAtThree,
    title: Bilingual(zh: "三次为止", en: "stops at three"),
    Bilingual(
      zh: "约满三次，有没有停下来？", en: "Did the asking stop after three, or after a firm no?"),
    weight: 8,
    advice: .stop(Bilingual(zh: "约满三次就好好收尾。", en: "Asking a fourth time.")),
    scene: .fallback,
    met: Examples(
      zh: ["好，今天不说见面了。谢谢您接我电话，您忙。"],
      en: ["Fair enough, no meeting today. Thanks for picking up."]),
    missed: Examples(
      zh: ["那您看周四上午十点，还是周五下午三点，见一面？"],
      en: ["Could we still meet, Thursday at ten or Friday at three?"])
  ) { moment in
    guard moment.wasRefused else {
      guard moment.askCount >= 3, moment.asksForMeeting else { return nil }
      return .missed(moment.askSentence, remark(moment))
    }
    if case .letGo = moment.duty { return nil }
    if moment.asksForMeeting { return .missed(moment.askSentence, remark(moment)) }
    return .met(nil, Bilingual(zh: "听得出该停了。", en: "knew when to stop."))
  }

  private static func remark(_ moment: Moment) -> Bilingual {
    let quote = moment.askSentence.map { moment.quote($0) } ?? moment.quoteAll
    return Bilingual(
      zh: "他已经推到底了，「\(quote)」是再逼一次。问哪天再打，或者好好道别，不扣分。",
      en: "that was the last no, and “\(quote)” asks once more. "
        + "Ask when to ring, or say goodbye: both score full marks.")
  }
}
