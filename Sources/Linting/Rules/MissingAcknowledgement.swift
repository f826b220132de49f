import Diagnostics
import Playbooks

extension Rule {
  static let missingAcknowledgement = Rule(
    "missing-acknowledgement", .catalogue,
    summary: Bilingual(
      zh: "异议没有认同", en: "an objection without an acknowledgement"),
    rationale: Bilingual(
      zh: "不先认同就回答，客户听到的是反驳。",
      en: "An answer without an acknowledgement sounds like an argument."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - ⟦这个月排满了⟧
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - ⟦My month is full⟧
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - 这个月排满了
      - 认同：听得出来，您这阵子一件接一件。
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - My month is full
      - Acknowledge: You sound stretched this month.
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    scope.objections.compactMap { entry in
      guard entry.objection.acknowledge.isEmpty else { return nil }
      return Finding(
        in: entry.source, at: entry.objection.phrases.last?.span ?? entry.objection.name.span,
        Bilingual(
          zh: "「\(entry.objection.name.value)」没有认同",
          en: "“\(entry.objection.name.value)” has no acknowledgement"),
        help: Bilingual(
          zh: "加一行「- 认同：…」，先接住他的话", en: "add “- Acknowledge: …”: take up what was said first"))
    }
  }
}
