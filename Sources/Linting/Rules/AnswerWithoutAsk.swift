import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let answerWithoutAsk = Rule(
    "answer-without-ask", .craft,
    summary: Bilingual(
      zh: "回应没有再约", en: "an answer that does not ask again"),
    rationale: Bilingual(
      zh: "答得再好，不接着约，电话就停在那儿了。约不成见面，也要约下一个电话。",
      en:
        "However good the answer, without another ask the call stops there. If not a meeting, offer a call back."
    ),
    bad: [
      """
      ## 发资料
      - 编号：send-materials
      - 性质：推脱
      - 认同：您想先看看，应该的。
      - 回应：⟦资料说不清，得当面看。⟧
      """,
      """
      ## Send it
      - Id: send-materials
      - Nature: reflex
      - Acknowledge: You want to see it first, quite right.
      - Answer: ⟦A brochure never shows the half of it.⟧
      """,
    ],
    good: [
      """
      ## 发资料
      - 编号：send-materials
      - 性质：推脱
      - 认同：您想先看看，应该的。
      - 回应：得照您的产线看才有用。您看{时间一}，还是{时间二}？
      """,
      """
      ## Send it
      - Id: send-materials
      - Nature: reflex
      - Acknowledge: You want to see it first, quite right.
      - Answer: It makes sense with your floor plan. {slot1}, or {slot2}?
      """,
    ]
  ) { scope in
    scope.answers.compactMap { turn in
      guard turn.objection?.nature != .final, !turn.line.has(.slotOne, .slotTwo) else { return nil }
      guard scope.hear(turn).ask == .none else { return nil }
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "回应完没有再约", en: "this answer asks for nothing"),
        help: Bilingual(zh: "结尾给两个时间：{时间一}，还是{时间二}", en: "end on two times: {slot1}, or {slot2}"))
    }
  }
}
