import Diagnostics
import Playbooks

extension Rule {
  static let neverWithoutWhy = Rule(
    "never-without-why", .catalogue,
    summary: Bilingual(
      zh: "别说没有为什么", en: "an avoid line without its reason"),
    rationale: Bilingual(
      zh: "只说别说，没人记得住。说清客户听了会怎样。",
      en: "A ban is forgotten. The reason, what the prospect hears, is remembered."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      - 别说：⟦耽误您两分钟就好⟧
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Acknowledge: You sound stretched.
      - Answer: Would {slot1} suit you, or {slot2}?
      - Never: Everybody has two minutes
      - Why: It calls them a liar.
      - Never: ⟦Just two minutes⟧
      """,
    ],
    good: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      - 别说：耽误您两分钟就好
      - 为什么：先说占用，再说两分钟也嫌长。
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Acknowledge: You sound stretched.
      - Answer: Would {slot1} suit you, or {slot2}?
      - Never: Just two minutes
      - Why: It announces a loss, and it is never two.
      """,
    ]
  ) { scope in
    scope.objections.flatMap { entry -> [Finding] in
      let nevers = entry.objection.never.map(\.span)
      let whys = entry.objection.why.map(\.span)
      // Each reason stands somewhere behind its line and before the next; one reason may cover a run.
      return nevers.enumerated().compactMap { index, never in
        let next = index + 1 < nevers.count ? nevers[index + 1].start : Int.max
        if whys.contains(where: { $0.start > never.start && $0.start < next }) { return nil }
        if whys.count >= nevers.count { return nil }
        return Finding(
          in: entry.source, at: never,
          Bilingual(zh: "写了别说，没写为什么", en: "this avoid line has no reason"),
          help: Bilingual(zh: "在下面加一行「- 为什么：…」", en: "add “- Why: …” under it"))
      }
    }
  }
}
