import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let unknownLabel = Rule(
    "unknown-label", .catalogue,
    summary: Bilingual(
      zh: "类别不在表里", en: "a label that is not on the list"),
    rationale: Bilingual(
      zh: "类别是统计和识别用的，写错了这条异议就没人认得。",
      en: "Labels are what counting and matching go by: a misspelt one is never recognised."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 类别：⟦no-tiem⟧
      - 性质：推脱
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: ⟦busy-busy⟧
      - Nature: reflex
      - Acknowledge: You sound stretched.
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 太忙
      - 编号：busy-busy
      - 类别：no-time
      - 性质：推脱
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Acknowledge: You sound stretched.
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    let known = ReplyLabel.allCases.map(\.rawValue)
    return scope.objections.compactMap { entry in
      let label = entry.objection.label
      guard !known.contains(folded(label)) else { return nil }
      let near = Suggestion.nearest(to: label, in: known)
      let span = entry.objection.labelSpan ?? entry.objection.id.span
      return Finding(
        in: entry.source, at: span,
        entry.objection.labelSpan == nil
          ? Bilingual(
            zh: "编号不在类别表里，又没写类别", en: "the id is no label and no label is given")
          : Bilingual(zh: "没有「\(label)」这个类别", en: "there is no label “\(label)”"),
        help: near.map { Bilingual(zh: "是不是「\($0)」？", en: "did you mean “\($0)”?") }
          ?? Bilingual(
            zh: "加「- 类别：…」，从 no-time、busy-now、send-materials 这样的表里选",
            en: "add “- Label: …” from the list, such as no-time, busy-now, send-materials"),
        fix: entry.objection.labelSpan == nil ? nil : near.map { Fix([Edit(span, $0)]) })
    }
  }
}
