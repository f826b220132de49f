import Diagnostics
import Playbooks

extension Criterion {
  /// The words the script says the turn must contain.
  package static let saysTheMusts = Criterion(
    .saysTheMusts,
    title: Bilingual(zh: "必说", en: "the Musts"),
    Bilingual(
      zh: "话术里「必说」的词，说到了吗？", en: "Were the words the script marks as Must said?"),
    weight: 4,
    advice: .start(
      Bilingual(zh: "把「必说」的词说出来。", en: "Say the words the script marks as Must.")),
    scene: .purpose,
    met: Examples(
      zh: ["排一次产，从半天缩到二十分钟。"], en: ["Complaints fell by half last year."]),
    missed: Examples(zh: ["排产能快很多。"], en: ["Complaints fell a lot last year."])
  ) { moment in
    guard case .stage = moment.duty, !moment.must.isEmpty else { return nil }
    let text = folded(moment.said.text)
    guard let missing = moment.must.first(where: { !text.contains(folded($0)) }) else {
      return .met(nil, Bilingual(zh: "必说的都说了。", en: "every Must was said."))
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "这一轮必说「\(missing)」，你说的是「\(moment.quoteAll)」。",
        en: "this turn must contain “\(missing)”; heard “\(moment.quoteAll)”."))
  }
}
