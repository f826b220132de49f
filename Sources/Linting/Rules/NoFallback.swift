import Diagnostics
import Playbooks

extension Rule {
  static let noFallback = Rule(
    "no-fallback", .craft,
    summary: Bilingual(
      zh: "话术没有退一步", en: "the script has no fallback"),
    rationale: Bilingual(
      zh: "见面约不成，还可以约下一个电话。没有退一步，三次一满就只剩道别。",
      en:
        "When the meeting is refused for good, a call back can still be agreed. Without it nothing is left but goodbye."
    ),
    bad: [
      """
      # ⟦首次邀约⟧
      - 文档：话术
      - 编号：example
      - 语言：中文

      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？
      """,
      """
      # ⟦First appointment⟧
      - Document: script
      - Id: example
      - Language: English

      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？

      ## 退一步
      - 环节：退一步
      - 我：我{时间一}再打给您，还是{时间二}合适？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?

      ## Fallback
      - Kind: fallback
      - Rep: Shall I ring again {slot1}, or {slot2}?
      """,
    ]
  ) { scope in
    scope.scripts(askingWithout: .fallback).map {
      Finding(
        in: $0.source, at: $0.header.title.span,
        Bilingual(zh: "约不成的时候没有退一步", en: "this script has nothing to fall back on"),
        help: Bilingual(
          zh: "加一个「- 环节：退一步」，给两个再打的时间",
          en: "add a stage of kind fallback that offers two times to ring again"))
    }
  }
}
