import Diagnostics
import Playbooks

extension Rule {
  static let tooManyAsks = Rule(
    "too-many-asks", .craft,
    summary: Bilingual(
      zh: "邀约超过三次", en: "more than three asks"),
    rationale: Bilingual(
      zh: "问一次，再问两次，就该收了。第四次不是坚持，是纠缠。",
      en: "One ask and two more. A fourth is not persistence, it is pestering."),
    bad: [
      """
      ## 邀约
      - 环节：邀约
      - 最多：⟦5 次 → 退一步⟧
      - 我：您看{时间一}，还是{时间二}？
      """,
      """
      ## Ask
      - Kind: ask
      - At most: ⟦4 times → Fallback⟧
      - Rep: Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 最多：3 次 → 退一步
      - 我：您看{时间一}，还是{时间二}？

      ## 退一步
      - 环节：退一步
      - 我：我{时间一}再打给您？
      """,
      """
      ## Ask
      - Kind: ask
      - At most: 2 times → Fallback
      - Rep: Would {slot1} suit you, or {slot2}?

      ## Fallback
      - Kind: fallback
      - Rep: Shall I ring again {slot1}?
      """,
    ]
  ) { scope in
    scope.stages(.ask).compactMap { script, stage in
      guard let cap = stage.cap, cap.visits > 3 else { return nil }
      return Finding(
        in: script.source, at: cap.span,
        Bilingual(
          zh: "邀约到 \(cap.visits) 次，三次就够了",
          en: "\(cap.visits) asks are allowed here; three are enough"),
        help: Bilingual(zh: "改成 3 次，再推就好好收尾", en: "make it 3, then end politely"))
    }
  }
}
