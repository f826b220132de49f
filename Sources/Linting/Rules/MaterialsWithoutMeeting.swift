import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let materialsWithoutMeeting = Rule(
    "materials-without-meeting", .craft,
    summary: Bilingual(
      zh: "答应发资料，没约见面", en: "materials promised without asking for the meeting"),
    rationale: Bilingual(
      zh: "资料一发，这通电话就到此为止：只要资料不算约见。",
      en:
        "Once the materials are promised the call is over: materials only is never an appointment."),
    bad: [
      """
      ## 发资料
      - 编号：send-materials
      - 性质：推脱
      - 认同：您想先看看，应该的。
      - 回应：⟦好的，我这就把资料发给您。⟧
      """,
      """
      ## Send it
      - Id: send-materials
      - Nature: reflex
      - Acknowledge: You want to see it first, quite right.
      - Answer: ⟦Sure, I'll email you the brochure today.⟧
      """,
    ],
    good: [
      """
      ## 发资料
      - 编号：send-materials
      - 性质：推脱
      - 认同：您想先看看，应该的。
      - 回应：今天就发，里面的数要照您的产线改。您看{时间一}，还是{时间二}？
      """,
      """
      ## Send it
      - Id: send-materials
      - Nature: reflex
      - Acknowledge: You want to see it first, quite right.
      - Answer: One page, today. It makes sense with your floor plan: {slot1}, or {slot2}?
      """,
    ]
  ) { scope in
    (scope.asks + scope.answers).compactMap { turn in
      guard !turn.line.has(.slotOne, .slotTwo), scope.hear(turn).concedesMaterials != nil else {
        return nil
      }
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "答应了发资料，没有约见面", en: "materials are promised and no meeting is asked for"),
        help: Bilingual(zh: "可以发，带上一个理由和两个时间", en: "send them, with a reason and two times"))
    }
  }
}
