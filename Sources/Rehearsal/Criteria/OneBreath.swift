import Diagnostics
import Playbooks

extension Criterion {
  /// A turn fits one breath.
  package static let oneBreath = Criterion(
    .oneBreath,
    title: Bilingual(zh: "一口气", en: "one breath"),
    Bilingual(zh: "这一轮一口气说得完吗？", en: "Did the turn fit one breath?"),
    weight: 4,
    warmth: Warmth { persona in persona.mood == .hurried ? -1 : 0 },
    advice: .stop(Bilingual(zh: "一轮不超过两三句。", en: "Turns longer than a breath.")),
    scene: .purpose,
    met: Examples(
      zh: ["想当面给您看一个办法，排一次产从半天缩到二十分钟。"],
      en: ["I'd like to show you last night's clean in photos, on your desk by eight."]),
    missed: Examples(
      zh: [String(repeating: "我们公司做这一行已经很多年了，", count: 8)],
      en: [String(repeating: "we have been doing this for a great many years and ", count: 8)])
  ) { moment in
    let length = moment.said.length
    let isLong =
      length.characters > breath.characters || length.words > breath.words
      || length.characters * breath.words + length.words * breath.characters
        > breath.characters * breath.words
    guard isLong else {
      return .met(nil, Bilingual(zh: "一口气说完。", en: "one breath."))
    }
    let zhLength =
      length.characters >= length.words ? "\(length.characters) 个字" : "\(length.words) 个词"
    let enLength =
      length.characters >= length.words
      ? count(length.characters, "character") : count(length.words, "word")
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "这一轮 \(zhLength)，一口气说不完，他早走神了。留最要紧的一句，再问时间。",
        en: "\(enLength) in one turn is more than a breath, and the line goes cold. "
          + "Keep the one sentence that matters, then ask."))
  }

  /// What a breath holds, measured on the sessions of docs/acceptance.md with room to spare.
  private static let breath = (characters: 90, words: 60)
}
