import Diagnostics
import Playbooks

extension Rule {
  static let reflexWithoutAgain = Rule(
    "reflex-without-again", .catalogue,
    summary: Bilingual(
      zh: "推脱没有再推", en: "a reflex refusal without a second answer"),
    rationale: Bilingual(
      zh: "同一句推脱第二次来的时候，重复同一个回答最没用。",
      en: "When the same excuse comes a second time, the same answer is the worst one."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - 这个月排满了
      - 认同：听得出来，您这阵子一件接一件。
      - 回应：⟦您看{时间一}，还是{时间二}？⟧
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - My month is full
      - Acknowledge: You sound stretched.
      - Answer: ⟦Would {slot1} suit you, or {slot2}?⟧
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
      - 再推：那不赶这两周。{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - My month is full
      - Acknowledge: You sound stretched.
      - Answer: Would {slot1} suit you, or {slot2}?
      - Again: Not this fortnight, then. {slot1}, or {slot2}?
      """,
    ]
  ) { scope in
    scope.objections.compactMap { entry in
      guard entry.objection.nature == .reflex, entry.objection.again.isEmpty else { return nil }
      return Finding(
        in: entry.source, at: entry.objection.answers.last?.span ?? entry.objection.name.span,
        Bilingual(
          zh: "「\(entry.objection.name.value)」没有再推",
          en: "“\(entry.objection.name.value)” has nothing for the second time"),
        help: Bilingual(zh: "加一行「- 再推：…」，换个说法", en: "add “- Again: …” in other words"))
    }
  }
}
