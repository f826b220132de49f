import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let finalAskedAgain = Rule(
    "final-asked-again", .craft,
    summary: Bilingual(
      zh: "到此为止了还在约", en: "asking again after a final refusal"),
    rationale: Bilingual(
      zh: "到此为止就是到此为止。好好道别，才有下一次。",
      en: "Final is final. A clean goodbye is what leaves a door open."),
    bad: [
      """
      ## 不需要
      - 编号：not-interested
      - 性质：到此为止
      - 认同：听明白了。
      - 回应：⟦那您看{时间一}，还是{时间二}？⟧
      """,
      """
      ## No
      - Id: not-interested
      - Nature: final
      - Acknowledge: Understood.
      - Answer: ⟦Still, would {slot1} suit you, or {slot2}?⟧
      """,
    ],
    good: [
      """
      ## 不需要
      - 编号：not-interested
      - 性质：到此为止
      - 认同：听明白了。
      - 回应：好，不打扰您了，谢谢您接电话。
      """,
      """
      ## No
      - Id: not-interested
      - Nature: final
      - Acknowledge: Understood.
      - Answer: Then I will leave it there. Thank you for your time.
      """,
    ]
  ) { scope in
    scope.answers.compactMap { turn in
      guard turn.objection?.nature == .final else { return nil }
      let heard = scope.hear(turn)
      // A day in a goodbye is no ask: “off the list today”.
      let isAsked =
        heard.ask == .choice || heard.ask == .open
        || (heard.ask == .single && turn.spoken.contains { "?？".contains($0) })
      guard turn.line.has(.slotOne, .slotTwo) || isAsked, heard.purpose != .callback else {
        return nil
      }
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "性质是到此为止，这里还在约", en: "this refusal is final and the answer asks again"),
        help: Bilingual(zh: "说一声明白，谢谢，道别", en: "say you understand, thank them, say goodbye"))
    }
  }
}
