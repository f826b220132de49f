import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// The ask names two concrete times.
  package static let offersChoice = Criterion(
    .offersChoice,
    title: Bilingual(zh: "二选一", en: "a choice of two"),
    Bilingual(
      zh: "邀约是不是二选一：两个具体时间由你给？",
      en: "Did the ask offer a choice of two concrete times?"),
    weight: 20, isPraised: true,
    advice: .start(
      Bilingual(zh: "时间由你来给，一次给两个。", en: "Offer two times from your own diary.")),
    scene: .ask,
    met: Examples(
      zh: ["您看周四上午十点方便，还是周五下午三点方便？", "明天上午十点，还是后天下午两点，我过去？"],
      en: [
        "Would Thursday at ten suit you, or Friday at three?",
        "Shall we say Thursday at ten or Friday at two?",
      ]),
    missed: Examples(
      zh: ["您什么时候方便？", "那周四上午十点我过去，行吗？"],
      en: ["When would be good for you?", "Can I come by on Thursday at ten?"])
  ) { moment in
    guard moment.asksForMeeting, !moment.wasRefused else { return nil }
    let sentence = moment.askSentence ?? moment.said.whole
    switch moment.utterance.ask {
    case .choice:
      return .met(
        sentence,
        Bilingual(
          zh: "二选一：\(moment.offeredWords)。", en: "a choice of two: \(moment.offeredWords)."))
    case .single:
      return .missed(
        sentence,
        Bilingual(
          zh: "「\(moment.quote(sentence))」只有一个时间，他只能答行或不行。再添一个，让他挑。",
          en: "“\(moment.quote(sentence))” names one time, so the answer is yes or no. "
            + "Add a second and let them pick."))
    case .open:
      return .missed(
        sentence,
        Bilingual(
          zh: "「\(moment.quote(sentence))」是开放问，一句「不方便」就完了。两个时间在你手上。",
          en: "“\(moment.quote(sentence))” is open, and “never” answers it. "
            + "You hold the diary, so offer two times from it."))
    case .none: return nil
    }
  }
}
