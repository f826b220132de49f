import Diagnostics
import Playbooks

extension Criterion {
  /// The last line thanks and goes.
  package static let closesCleanly = Criterion(
    .closesCleanly,
    title: Bilingual(zh: "收得干净", en: "a clean end"),
    Bilingual(zh: "收尾有没有道谢、干净？", en: "Did the call end with thanks and nothing more?"),
    weight: 4, isPraised: true,
    advice: .start(Bilingual(zh: "最后一句道谢，说完就放。", en: "End on a thank-you and let go.")),
    scene: .closing,
    met: Examples(
      zh: ["前一天下午我发条消息跟您确认。谢谢周经理，您忙。"],
      en: ["I'll text the afternoon before; one word back moves it. Thanks, Ms Okafor."]),
    missed: Examples(zh: ["嗯。"], en: ["OK."])
  ) { moment in
    guard moment.endsCall else { return nil }
    let wording = moment.wording
    if let words = wording.thanks ?? wording.farewell ?? wording.wish {
      return .met(words, Bilingual(zh: "收得干净。", en: "a clean end."))
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "最后一句是「\(moment.quoteAll)」，没有道谢。收一句：「谢谢您，您忙。」",
        en: "the last words were “\(moment.quoteAll)”. End on “thank you, goodbye”."))
  }
}
