import Diagnostics
import Playbooks

extension Rule {
  static let phraseInTwo = Rule(
    "phrase-in-two", .catalogue,
    summary: Bilingual(
      zh: "一句话进了两条异议", en: "one phrase in two objections"),
    rationale: Bilingual(
      zh: "同一句话有两张应对卡，客户说出来就不知道该翻哪张。",
      en: "With one phrase on two cards nobody knows which to turn to."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - 我忙着呢
      - 回应：您看{时间一}，还是{时间二}？

      ## 现在正忙
      - 编号：busy-now
      - 性质：推脱
      - 说法：
        - ⟦我忙着呢！⟧
      - 回应：我{时间一}再打？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - I'm busy
      - Answer: Would {slot1} suit you, or {slot2}?

      ## Busy now
      - Id: busy-now
      - Nature: reflex
      - Phrases:
        - ⟦I'm busy.⟧
      - Answer: Shall I ring {slot1}?
      """,
    ],
    good: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - 这个月排满了
      - 回应：您看{时间一}，还是{时间二}？

      ## 现在正忙
      - 编号：busy-now
      - 性质：推脱
      - 说法：
        - 我忙着呢
      - 回应：我{时间一}再打？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - My month is full
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    var first: [String: (objection: String, file: String)] = [:]
    var findings: [Finding] = []
    let library = scope.knownObjections.filter { !scope.isJudged($0.source) }
    for entry in library + scope.objections {
      for phrase in entry.objection.phrases {
        let key = entry.language.rawValue + bare(phrase.text)
        guard let other = first[key] else {
          first[key] = (entry.objection.id.value, entry.source.name)
          continue
        }
        // A catalogue of one's own may say what the library's objection of the same id says.
        if other.objection == entry.objection.id.value, other.file != entry.source.name { continue }
        // A trade's catalogue may sharpen an objection of another: only the same one is a clash.
        findings.append(
          Finding(
            in: entry.source, at: phrase.span,
            Bilingual(
              zh: "这句已经在异议 \(other.objection) 里",
              en: "this phrase is in the objection \(other.objection) already"),
            help: Bilingual(zh: "只留在一条里", en: "keep it in one of them")))
      }
    }
    return findings.filter { scope.isJudged($0.source) }
  }
}
