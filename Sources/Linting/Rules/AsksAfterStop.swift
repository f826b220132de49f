import Diagnostics
import Playbooks

extension Rule {
  static let asksAfterStop = Rule(
    "asks-after-stop", .redLine,
    summary: Bilingual(
      zh: "说了别再打，还接着约", en: "asking again after “don't call me again”"),
    rationale: Bilingual(
      zh: "客户说别再打，从那一秒起就要照办：说一声记下了，道别，不再打。",
      en:
        "From the second it is said it counts: confirm that it will be honoured, say goodbye, never ring again."
    ),
    bad: [
      """
      ## 开场
      - 环节：开场
      - 我：{公司}{姓名}。
      - 客户：⟦以后别再打了。⟧ → 邀约

      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？
      """,
      """
      ## Do not call
      - Id: do-not-call
      - Nature: ⟦reflex⟧
      - Phrases:
        - Take me off your list
      - Answer: I've noted it and we won't ring again.
      """,
    ],
    good: [
      """
      ## 别再打
      - 编号：do-not-call
      - 性质：到此为止
      - 说法：
        - 别再打来了
      - 回应：记下了，以后不打，再见。
      """,
      """
      ## Opening
      - Kind: opening
      - Rep: {rep}, {company}.
      - Prospect: Don't call me again. → End

      ## End
      - Kind: end
      - Rep: I've noted it, we won't ring again. Goodbye.
      """,
    ]
  ) { scope in
    let words = WordList([
      "别再打", "不要再打", "不用再打", "别再给我打", "拉黑", "don't call me again", "do not call me again",
      "stop calling", "don't ring me again",
      "take me off your list",
    ])
    let replies = scope.replies(holding: words, leadingElsewhereThan: .end).map {
      written, target in
      Finding(
        in: written.source, at: written.reply.line.span,
        Bilingual(
          zh: "客户说了别再打，电话却接着打到「\(target.name.value)」",
          en: "the prospect said stop and the call goes on to “\(target.name.value)”"),
        help: Bilingual(zh: "让它指向收尾，说一声记下了", en: "lead it to an end that says it is noted"))
    }
    let cards = scope.objections.compactMap { entry -> Finding? in
      guard entry.objection.label == "do-not-call", entry.objection.nature != .final else {
        return nil
      }
      return Finding(
        in: entry.source, at: entry.objection.natureSpan ?? entry.objection.name.span,
        Bilingual(zh: "「别再打」的性质只能是到此为止", en: "the nature of “do not call” can only be final"),
        help: Bilingual(zh: "改成「- 性质：到此为止」", en: "write “- Nature: final”"))
    }
    return replies + cards
  }
}
