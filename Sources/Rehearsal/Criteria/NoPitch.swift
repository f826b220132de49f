import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// The phone wins the meeting; the product waits for it.
  package static let noPitch = Criterion(
    .noPitch,
    title: Bilingual(zh: "不讲产品", en: "no pitch"),
    Bilingual(
      zh: "电话里有没有忍住不讲产品？", en: "Was the product kept for the meeting?"),
    weight: 8,
    warmth: Warmth(missed: -1),
    advice: .stop(
      Bilingual(zh: "电话里不讲功能，留到见面。", en: "Listing features on the phone.")),
    scene: .purpose,
    met: Examples(
      zh: ["想当面给您看一个办法，排一次产从半天缩到二十分钟。"],
      en: ["I'd like to show you last night's clean in photos, on your desk by eight."]),
    missed: Examples(
      zh: ["我们是行业领先的，功能特别全，有排产模块、仓库模块、财务模块，还能对接。"],
      en: [
        "We are the leading provider and offer a full range of services, with windows, carpets and supplies."
      ])
  ) { moment in
    switch moment.duty {
    case .stage(.opening), .stage(.purpose), .stage(.value), .stage(.ask), .answer(.reflex),
      .answer(.real):
      break
    default: return nil
    }
    let length = moment.said.length
    let isLong = length.characters > 24 || length.words > 12
    if let words = boasts.find(in: moment.said), boasts.count(in: moment.said) >= 2 || isLong {
      let sentence = moment.said.sentence(at: words.start)
      return .missed(
        sentence,
        Bilingual(
          zh: "「\(moment.quote(sentence))」是在讲产品，他听完就能在电话里拒绝你。留到见面，"
            + "电话里只说一个数字。",
          en: "“\(moment.quote(sentence))” pitches, so the no can come right now. "
            + "Keep it for the meeting; one number is enough here."))
    }
    guard case .stage(.purpose) = moment.duty else { return nil }
    return .met(nil, Bilingual(zh: "没在电话里讲产品。", en: "kept the product for the meeting."))
  }

  private static let boasts: Phrases = [
    "功能", "模块", "行业领先", "领先的", "全国最", "一站式", "全方位", "性价比", "优势", "全套", "套餐",
    "专业团队", "解决方案", "应有尽有", "leading provider", "full range", "features", "all-in-one",
    "best in class", "cutting edge", "state of the art", "our solution", "platform", "modules",
    "competitive prices", "award-winning", "we also do", "we also offer", "package",
  ]
}
