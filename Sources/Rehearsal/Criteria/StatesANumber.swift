import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// The purpose carries a figure where the script has one.
  package static let statesANumber = Criterion(
    .statesANumber,
    title: Bilingual(zh: "有数字", en: "a number"),
    Bilingual(
      zh: "来意里有没有一个具体的数字？", en: "Did the purpose carry one concrete number?"),
    weight: 6, isPraised: true,
    advice: .start(
      Bilingual(zh: "来意里放一个数字。", en: "Put one number into the purpose.")),
    scene: .purpose,
    met: Examples(
      zh: ["想当面给您看个办法，排一次产从半天缩到二十分钟。"],
      en: ["Complaints fell by half in fourteen buildings. I'd like to show you how."]),
    missed: Examples(
      zh: ["想当面给您看个办法，排产能快很多。", "想当面给您看个办法。周四上午十点您方便吗？"],
      en: [
        "I'd like to show you a better way to clean.",
        "I'd like to show you a better way. Would Thursday at ten suit you?",
      ])
  ) { moment in
    guard case .stage(.purpose) = moment.duty, moment.modelHasNumber else { return nil }
    if let number = moment.wording.number(beside: moment.utterance.slots.map(\.span)) {
      return .met(
        number,
        Bilingual(
          zh: "有数字：「\(moment.quote(number))」。", en: "a number: “\(moment.quote(number))”."))
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "「\(moment.quoteAll)」里没有数字，听着跟别家一样。放一个具体的数，说清出处。",
        en: "“\(moment.quoteAll)” has no number, so it sounds like everyone else. "
          + "Give one figure and where it comes from."))
  }
}
