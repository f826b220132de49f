import Diagnostics
import Playbooks

extension Criterion {
  /// Who comes, where, or what to bring is asked before the call ends: a soft yes shows there.
  package static let asksWhoComes = Criterion(
    .asksWhoComes,
    title: Bilingual(zh: "问谁参加", en: "asks who comes"),
    Bilingual(
      zh: "约到之后，有没有问谁参加、在哪儿、带什么？",
      en: "After the yes, was it asked who comes, where, or what to bring?"),
    weight: 6, isPraised: true,
    advice: .start(
      Bilingual(
        zh: "约到了再问一句谁参加：随口答应的，到这儿就露出来。",
        en: "Ask who else comes; a soft yes shows itself there.")),
    scene: .booked,
    met: Examples(
      zh: ["好，我到厂里找您。这个演示除了您，还要不要叫上排产的同事一起看？"],
      en: ["Shall I bring a set for anyone else who hears the complaints?"]),
    missed: Examples(
      zh: ["好的，那下周三见，谢谢您，您忙。"], en: ["Great, see you Wednesday. Thank you, goodbye."])
  ) { moment in
    guard moment.isBooked else { return nil }
    if let question = moment.wording.detailQuestion {
      guard !moment.hasAskedWhoComes else { return nil }
      return .met(question, Bilingual(zh: "问了谁参加。", en: "asked who else comes."))
    }
    guard moment.endsCall, !moment.hasAskedWhoComes else { return nil }
    // Where they meet was said: that need not be asked any more.
    let lacks =
      moment.hasNamedPlace || moment.wording.place != nil
      ? Bilingual(zh: "谁参加、带什么都没问", en: "asking who comes or what to bring")
      : Bilingual(zh: "谁参加、在哪儿碰头都没问", en: "who, where or what to bring")
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "「\(moment.quoteAll)」就收了，\(lacks.zh)。随口的答应听着也是「行」，"
          + "问一句：「除了您，还要叫上谁一起看？」",
        en: "“\(moment.quoteAll)” ended it without \(lacks.en). "
          + "A soft yes sounds like a yes until you ask “who else should be there?”"))
  }
}
