import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// Nobody is contradicted, shamed or pushed.
  package static let noPressure = Criterion(
    .noPressure,
    title: Bilingual(zh: "不逼", en: "no pressure"),
    Bilingual(
      zh: "有没有驳他、逼他、让他难堪？", en: "Was the prospect left free, without pushing or shaming?"),
    weight: 10,
    warmth: Warmth(missed: -2),
    advice: .stop(Bilingual(zh: "不驳，不逼。", en: "Pushing back at the person.")),
    scene: .reflex,
    met: Examples(
      zh: ["不勉强，您说了算。周四上午十点，还是周五下午三点？"],
      en: ["It's your call entirely. Thursday at ten, or Friday at three?"]),
    missed: Examples(
      zh: ["再忙二十分钟总抽得出来吧，您这是不给面子。", "您到底见还是不见？"],
      en: ["Everyone can find twenty minutes, don't be silly.", "You'll regret it if you don't."])
  ) { moment in
    let words =
      moment.wording.insult ?? notOnTheCard(moment.utterance.pressure, moment)
      ?? notOnTheCard(pushes.find(in: moment.said), moment)
    guard let words else {
      guard case .answer(let nature) = moment.duty, nature != .final else { return nil }
      return .met(nil, Bilingual(zh: "没有逼他。", en: "left them free."))
    }
    let quote = moment.quote(words)
    return .missed(
      words,
      Bilingual(
        zh: "「\(quote)」是在逼他，他只剩下挂电话。换成：「不勉强，您说了算。」",
        en: "“\(quote)” pushes, and hanging up is all that is left to them. "
          + "Try “it's entirely your call”."))
  }

  /// The words, unless the answer card itself gives them to the rep.
  private static func notOnTheCard(_ words: Span?, _ moment: Moment) -> Span? {
    words.flatMap { words in
      moment.isWritten(moment.said.sentence(at: words.start), moment.cardLines) ? nil : words
    }
  }

  private static let pushes: Phrases = [
    "总抽得出", "不给面子", "到底见还是不见", "您会后悔", "你会后悔", "您这是什么态度", "凭什么不", "必须见",
    "怎么就不", "还有什么好考虑", "多大点事", "您都没听", "您不懂", "everyone can find", "don't be silly",
    "you'll regret", "you have to", "you must see", "are you even listening", "how can you say",
    "that's ridiculous", "you don't understand", "surely you can",
  ]
}
