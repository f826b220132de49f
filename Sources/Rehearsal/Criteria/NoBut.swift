import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// What was accepted is not taken back by a "but".
  package static let noBut = Criterion(
    .noBut,
    title: Bilingual(zh: "不说但是", en: "no “but”"),
    Bilingual(
      zh: "认同之后，有没有用「但是」收回去？",
      en: "Was the acknowledgement left standing, without a “but”?"),
    weight: 6,
    warmth: Warmth(missed: -1),
    advice: .stop(Bilingual(zh: "不接「但是」。", en: "“But” after their reason.")),
    scene: .reflex,
    met: Examples(
      zh: ["听得出您忙，所以我才先打电话约。"],
      en: ["Sounds like a full week, and that's why I rang ahead."]),
    missed: Examples(
      zh: ["理解您忙，但是这个真的很重要。", "您说得对，不过我们不一样。"],
      en: ["I understand you're busy, but it is only ten minutes.", "But ours cost less."])
  ) { moment in
    guard case .answer(let nature) = moment.duty, nature != .final else { return nil }
    guard let contrast = moment.wording.contrast else {
      return acknowledgement(in: moment).map {
        .met($0, Bilingual(zh: "认同完没有反着说。", en: "no “but” behind it."))
      }
    }
    let from = Span(contrast.start, moment.said.sentence(at: contrast.start).end)
    return .missed(
      from,
      Bilingual(
        zh: "「\(moment.quote(from))」一出口，前面认同的就白说了。把它去掉，直接说理由。",
        en: "“\(moment.quote(from))” argues, and takes back whatever you accepted. "
          + "Drop it and give the reason."))
  }
}
