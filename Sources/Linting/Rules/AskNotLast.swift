import Diagnostics
import Playbooks

extension Rule {
  static let askNotLast = Rule(
    "ask-not-last", .craft,
    summary: Bilingual(
      zh: "邀约不是最后一句", en: "the ask is not the last sentence of its turn"),
    rationale: Bilingual(
      zh: "问完又接着说，客户就顺着后面那句答，时间没人接。",
      en: "What is said behind the ask is what gets answered, and the times are lost."),
    bad: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？⟦我们的系统很好用。⟧
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}? ⟦It really is worth seeing.⟧
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：我到{地点}找您。您看{时间一}，还是{时间二}？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: I'll come to {place}. Would {slot1} suit you, or {slot2}?
      """,
      """
      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}，我到{地点}找您？
      """,
    ]
  ) { scope in
    (scope.asks + scope.answerLines).compactMap { turn in
      guard let rest = turn.afterTheAsk else { return nil }
      return Finding(
        in: turn.source, at: rest,
        Bilingual(zh: "问完时间又接着说了一句", en: "the turn goes on after the ask"),
        help: Bilingual(zh: "把它移到前面，或者删掉，问完就停", en: "move it before the ask, or leave it out"))
    }
  }
}
