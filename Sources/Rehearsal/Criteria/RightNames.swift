import Diagnostics
import Playbooks

extension Criterion {
  /// The prospect's name and the company's are said right.
  package static let rightNames = Criterion(
    .rightNames,
    title: Bilingual(zh: "叫对称呼", en: "right names"),
    Bilingual(
      zh: "称呼和公司名，有没有叫对？", en: "Were the prospect's name and the company's right?"),
    weight: 6,
    advice: .start(
      Bilingual(zh: "拨之前把称呼念一遍。", en: "Read the name once before you dial.")),
    scene: .opening,
    met: Examples(
      zh: ["周经理您好，我是青禾软件的林晓。"], en: ["Hello Ms Okafor, Lin Hart from Brightwell Facilities."]
    ),
    missed: Examples(
      zh: ["王经理您好，我是青禾软件的林晓。", "周经理您好，我是青禾科技的林晓。"],
      en: ["Hello Ms Obama, Lin Hart from Brightwell Facilities."])
  ) { moment in
    if !moment.prospect.isEmpty,
      let span = moment.said.find(Array(moment.prospect.lowercased().utf8))
    {
      if let wrong = wrongCompany(moment) { return wrong }
      return .met(span, Bilingual(zh: "称呼叫对了。", en: "the right name."))
    }
    if let wrong = wrongProspect(moment) { return wrong }
    return wrongCompany(moment)
  }

  private static let zhTitles = ["经理", "总监", "总", "厂长", "主任", "老师", "女士", "先生", "医生", "校长"]
  private static let enTitles = ["mr ", "ms ", "mrs ", "dr "]

  private static func wrongProspect(_ moment: Moment) -> Judgement? {
    for title in zhTitles where moment.prospect.hasSuffix(title) {
      guard let found = moment.said.find(Array((title + "您好").utf8)) else { continue }
      guard let surname = moment.said[Span(0, found.start)].last, surname.isLetter else { continue }
      let span = Span(
        found.start - surname.utf8.count, found.start + title.utf8.count)
      return .missed(span, remark(moment, span, moment.prospect))
    }
    for title in enTitles {
      guard moment.prospect.lowercased().hasPrefix(title),
        let found = moment.said.find(Array(title.utf8))
      else { continue }
      var end = found.end
      while end < moment.said.bytes.count, Spoken.isLetter(moment.said.bytes[end]) { end += 1 }
      guard end > found.end else { continue }
      let span = Span(found.start, end)
      return .missed(span, remark(moment, span, moment.prospect))
    }
    return nil
  }

  /// A company that starts like ours and ends otherwise, right before 的 or at the opening.
  private static func wrongCompany(_ moment: Moment) -> Judgement? {
    guard case .stage(.opening) = moment.duty,
      moment.said.companyName(moment.company) == nil
    else { return nil }
    let characters = Array(moment.company)
    guard characters.count >= 4, characters[0].unicodeScalars.first?.isHan ?? false else {
      return nil
    }
    let head = String(characters.prefix(2))
    guard let found = moment.said.find(Array(head.utf8)) else { return nil }
    let rest = moment.said[Span(found.end, moment.said.bytes.count)].prefix(characters.count - 2)
    guard rest.count == characters.count - 2, rest.allSatisfy(\.isLetter), !rest.hasPrefix("的")
    else { return nil }
    let span = Span(found.start, found.end + rest.utf8.count)
    return .missed(span, remark(moment, span, moment.company))
  }

  private static func remark(_ moment: Moment, _ span: Span, _ right: String) -> Bilingual {
    Bilingual(
      zh: "「\(moment.quote(span))」叫错了，是「\(right)」。名字错了，后面说什么他都不信。",
      en: "“\(moment.quote(span))” is not the name: it is “\(right)”. "
        + "A wrong name costs the rest of the call.")
  }
}
