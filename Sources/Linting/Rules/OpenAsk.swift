import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let openAsk = Rule(
    "open-ask", .craft,
    summary: Bilingual(
      zh: "开放式邀约", en: "an open-ended ask"),
    rationale: Bilingual(
      zh: "「您什么时候方便」要客户自己想时间，最省事的回答就是「不方便」。",
      en: "“When would suit you?” makes the prospect do the work, and the easiest answer is no."),
    bad: [
      """
      ## 邀约
      - 环节：邀约
      - 我：⟦您什么时候方便，我过去一趟？⟧
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: ⟦When would be good for you to meet?⟧
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}方便，还是{时间二}方便？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    scope.asks.compactMap { turn in
      // Most asks end with the choice of both slots, and need no ear.
      guard !turn.endsWithBothSlots, scope.hear(turn).ask == .open else { return nil }
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "这是开放问，没有给时间", en: "this ask is open: it offers no time"),
        help: Bilingual(
          zh: "换成「您看{时间一}，还是{时间二}？」", en: "offer two: “Would {slot1} suit you, or {slot2}?”"))
    }
  }
}
