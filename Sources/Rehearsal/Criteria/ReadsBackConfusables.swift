import CivilTime
import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// What could be misheard is said back in full.
  package static let readsBackConfusables = Criterion(
    .readsBackConfusables,
    title: Bilingual(zh: "易混就问", en: "checks unclear words"),
    Bilingual(
      zh: "没听清、容易混的字，有没有当场问清？",
      en: "Was the word that could be misheard checked on the spot?"),
    weight: 8, isPraised: true,
    advice: .start(
      Bilingual(
        zh: "四和十、一和七，当场带上午下午复述一遍。",
        en: "Say back thirteen and thirty, Tuesday and Thursday, with the date.")),
    scene: .unclear,
    met: Examples(
      zh: ["跟您对一下：十二月二号，下周三，上午十点？", "您说的是上午十点，对吧？"],
      en: [
        "Thursday the third of December at two in the afternoon?", "Sorry, was that two o'clock?",
      ]),
    missed: Examples(
      zh: ["好，那就这么定了，到时见。"], en: ["Lovely, that's settled then."])
  ) { moment in
    guard case .stage(.confirm) = moment.duty, moment.isUnclear, let chosen = moment.chosen else {
      return nil
    }
    let slots = moment.utterance.slots
    let isSaid = slots.contains { $0.clock == chosen.clock || $0.day == chosen.day }
    let asks = repeats.find(in: moment.said)
    if isSaid || asks != nil {
      return .met(
        slots.last?.span ?? asks, Bilingual(zh: "易混的字当场问清。", en: "checked the unclear word."))
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh:
          "有个字没听清，你说「\(moment.quoteAll)」就过去了。问一句：「是\(SlotWords(chosen, at: moment.now).spoken(.zh))吗？」",
        en: "one word was lost and “\(moment.quoteAll)” let it pass. "
          + "Ask “\(SlotWords(chosen, at: moment.now).spoken(.en)), was that it?”"))
  }

  private static let repeats: Phrases = [
    "没听清", "再说一遍", "几点来着", "几点？", "哪一天？", "didn't catch", "say that again", "what time was",
    "which day was", "sorry, was that", "could you repeat",
  ]
}
