import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let phraseMisrouted = Rule(
    "phrase-misrouted", .catalogue,
    summary: Bilingual(
      zh: "这句说法会被认成别的意思", en: "a phrase that is taken for another reply"),
    rationale: Bilingual(
      zh: "查应对卡、评真电话都靠认出客户的意思。连这句原话都认到别处，翻出来的就是另一张卡。",
      en:
        "Looking up a card and marking a real call both start from what was meant. A phrase that is taken for something else even word for word turns up another card."
    ),
    bad: [
      """
      ## 没需求
      - 编号：no-need
      - 性质：真顾虑
      - 说法：
        - ⟦资料发我邮箱就行⟧
      - 澄清：您那边现在是怎么做的？
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No need
      - Id: no-need
      - Nature: real
      - Phrases:
        - ⟦Just send me the brochure by email⟧
      - Explore: How do you go about it now?
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 没需求
      - 编号：no-need
      - 性质：真顾虑
      - 说法：
        - 我们这儿真用不着这个
      - 澄清：您那边现在是怎么做的？
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No need
      - Id: no-need
      - Nature: real
      - Phrases:
        - We really have no use for one of those
      - Explore: How do you go about it now?
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    Language.allCases.flatMap { language -> [Finding] in
      let entries = scope.objections.filter { $0.language == language }
      guard !entries.isEmpty, let matcher = scope.matchers[language] else { return [] }
      // A phrase in two objections goes to one of them: that is another rule's finding.
      let everywhere = scope.knownObjections.filter { $0.language == language }
        .flatMap(\.objection.phrases)
      let times = Dictionary(grouping: everywhere) { bare($0.text) }.mapValues(\.count)
      return entries.flatMap { entry -> [Finding] in
        // A label nobody knows is another rule's matter.
        guard let label = ReplyLabel(rawValue: entry.objection.label) else { return [] }
        return entry.objection.phrases.compactMap { phrase in
          guard times[bare(phrase.text), default: 0] < 2 else { return nil }
          let match = matcher.match(phrase.spoken(language), isNew: true)
          guard !match.unknown, let reply = match.reply, reply != label else { return nil }
          return Finding(
            in: entry.source, at: phrase.span,
            Bilingual(
              zh: "这句会被认成「\(reply.title.zh)」（\(reply.rawValue)）",
              en: "this is taken for “\(reply.title.en)” (\(reply.rawValue))"),
            help: Bilingual(
              zh: "挪到那一条里，或者换成不会混的说法",
              en: "move it there, or word it so that it cannot be mistaken"))
        }
      }
    }
  }
}
