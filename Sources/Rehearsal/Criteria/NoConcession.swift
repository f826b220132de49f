import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// Materials never stand in for the meeting.
  package static let noConcession = Criterion(
    .noConcession,
    title: Bilingual(zh: "资料不换见面", en: "materials with a meeting"),
    Bilingual(
      zh: "客户要资料，见面有没有一起提？",
      en: "When materials were asked for, was the meeting kept alive?"),
    weight: 10,
    advice: .stop(
      Bilingual(zh: "一听「发资料」就答应。", en: "Giving the materials instead of the meeting.")),
    scene: .materials,
    met: Examples(
      zh: ["好，资料我今天就发。周四上午十点，还是周五下午三点，我带一份改好的过去？"],
      en: ["One page, today. Would Thursday at ten suit you, or Friday at three, to go through it?"]
    ),
    missed: Examples(
      zh: ["好的，那我加您微信发给您。"], en: ["Sure, I'll email it over this afternoon."])
  ) { moment in
    guard !moment.wasRefused, !moment.isBooked else { return nil }
    switch moment.duty {
    case .answer(.reflex), .answer(.real), .stage(.ask), .stage(.purpose), .stage(.value): break
    default: return nil
    }
    if let words = moment.utterance.concedesMaterials, !moment.asksForMeeting {
      let quote = moment.quote(words)
      return .missed(
        words,
        Bilingual(
          zh: "「\(quote)」：资料给了，见面没提。资料可以发，带上一个理由和两个新时间。",
          en: "“\(quote)” gives the materials and drops the meeting. "
            + "Send them, with a reason and two new times."))
    }
    guard moment.label == "send-materials", moment.asksForMeeting else { return nil }
    return .met(
      moment.askSentence,
      Bilingual(zh: "资料照发，见面照约。", en: "the materials and a meeting."))
  }
}
