import Diagnostics
import Playbooks

extension Rule {
  static let realWithoutExplore = Rule(
    "real-without-explore", .catalogue,
    summary: Bilingual(
      zh: "真顾虑没有澄清", en: "a real concern without a question"),
    rationale: Bilingual(
      zh: "真顾虑先问清再回应。不问就答，多半答错了地方。",
      en: "A real concern is asked about before it is answered; otherwise the answer misses it."),
    bad: [
      """
      ## 太贵
      - 编号：price-too-high
      - 性质：真顾虑
      - 说法：
        - 太贵了
      - 认同：⟦钱花得值不值，是得算。⟧
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## Too expensive
      - Id: price-too-high
      - Nature: real
      - Phrases:
        - That's dear
      - Acknowledge: ⟦It has to earn its keep.⟧
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 太贵
      - 编号：price-too-high
      - 性质：真顾虑
      - 说法：
        - 太贵了
      - 认同：钱花得值不值，是得算。
      - 澄清：您是跟哪家比的？
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## Too expensive
      - Id: price-too-high
      - Nature: real
      - Phrases:
        - That's dear
      - Acknowledge: It has to earn its keep.
      - Explore: What are you comparing it with?
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    scope.objections.compactMap { entry in
      guard entry.objection.nature == .real, entry.objection.explore.isEmpty else { return nil }
      return Finding(
        in: entry.source,
        at: (entry.objection.acknowledge.last ?? entry.objection.phrases.last)?.span
          ?? entry.objection.name.span,
        Bilingual(
          zh: "「\(entry.objection.name.value)」是真顾虑，没有澄清",
          en: "“\(entry.objection.name.value)” is a real concern and nothing explores it"),
        help: Bilingual(zh: "加一行「- 澄清：…？」", en: "add “- Explore: …?”"))
    }
  }
}
