import Diagnostics
import Playbooks

extension Rule {
  static let keepsDriver = Rule(
    "keeps-driver", .redLine,
    summary: Bilingual(
      zh: "开车的客户没有马上放走", en: "a driver is kept on the line"),
    rationale: Bilingual(
      zh: "开车接电话会出人命。听到在开车，一句话挂掉，换个时间再打。",
      en: "A call at the wheel can kill. Say one sentence, hang up, ring another time."),
    bad: [
      """
      ## 开场
      - 环节：开场
      - 我：{公司}{姓名}。
      - 客户：⟦我在开车。⟧ → 来意

      ## 来意
      - 环节：来意
      - 我：二十分钟的事。
      """,
      """
      ## Opening
      - Kind: opening
      - Rep: {rep}, {company}.
      - Prospect: ⟦I'm driving right now.⟧ → Purpose

      ## Purpose
      - Kind: purpose
      - Rep: Complaints fell by half.
      """,
    ],
    good: [
      """
      ## 开场
      - 环节：开场
      - 我：{公司}{姓名}。
      - 客户：我在开车。 → 收尾

      ## 收尾
      - 环节：收尾
      - 我：您专心开车，我先挂。
      """,
      """
      ## Opening
      - Kind: opening
      - Rep: {rep}, {company}.
      - Prospect: I'm driving right now. → End

      ## End
      - Kind: end
      - Rep: Drive safely, I'll ring another time.
      """,
    ]
  ) { scope in
    let words = WordList([
      "在开车", "开着车", "正开车", "高速上", "i'm driving", "i am driving", "at the wheel", "on the motorway",
      "behind the wheel",
    ])
    return scope.replies(holding: words, leadingElsewhereThan: .end, .fallback).map {
      written, target in
      Finding(
        in: written.source, at: written.reply.line.span,
        Bilingual(
          zh: "客户在开车，电话却接着打到「\(target.name.value)」",
          en: "the prospect is driving and the call goes on to “\(target.name.value)”"),
        help: Bilingual(zh: "让它指向收尾或退一步", en: "lead it to the end or the fallback"))
    }
  }
}
