import Diagnostics
import Playbooks

extension Rule {
  static let unraisedObjection = Rule(
    "unraised-objection", .catalogue,
    summary: Bilingual(
      zh: "没有话术或模拟客户会用到的异议", en: "an objection no script or persona raises"),
    rationale: Bilingual(
      zh: "写了应对卡却练不到，真遇上就接不住。",
      en: "A card nobody practises is no help when the refusal comes."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 回应：您看{时间一}，还是{时间二}？

      ## ⟦太贵⟧
      - 编号：price-too-high
      - 性质：真顾虑
      - 回应：您看{时间一}，还是{时间二}？
      ====
      # 忙经理
      - 文档：人物
      - 编号：busy
      - 语言：中文
      - 异议：
        - no-time = 3
      """,
      """
      ## ⟦No time⟧
      - Id: no-time
      - Nature: reflex
      - Answer: Would {slot1} suit you, or {slot2}?
      ====
      # The busy manager
      - Document: persona
      - Id: busy
      - Language: English
      - Objections:
        - send-materials = 3
      """,
    ],
    good: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 回应：您看{时间一}，还是{时间二}？
      ====
      # 忙经理
      - 文档：人物
      - 编号：busy
      - 语言：中文
      - 异议：
        - no-time = 3
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Answer: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    scope.objections.compactMap { entry in
      let id = entry.objection.id.value
      let scripts = scope.known.scripts.filter { $0.header.language == entry.language }
      let personas = scope.known.personas.filter { $0.header.language == entry.language }
      // 全部/all of a script that names the catalogue raises every objection in it.
      let isMet = scripts.contains { script in
        let isNamed = script.catalogues.contains { entry.catalogue.header.isNamed($0.value) }
        return script.stages.contains { stage in
          stage.objectionRoutes.contains { $0.names?.contains { $0.value == id } ?? isNamed }
        }
      }
      let isRaised = personas.contains { $0.objections.contains { $0.objection.value == id } }
      guard !isMet, !isRaised, !(scripts.isEmpty && personas.isEmpty) else { return nil }
      return Finding(
        in: entry.source, at: entry.objection.name.span,
        Bilingual(
          zh: "没有话术或模拟客户会用到「\(entry.objection.name.value)」",
          en: "no script or persona ever raises “\(entry.objection.name.value)”"),
        help: Bilingual(
          zh: "在话术的「异议库」里写上这个库，或者在模拟客户的「异议」下面加「\(id) = 1」",
          en: "name this catalogue in a script, or add “\(id) = 1” under a persona's Objections"))
    }
  }
}
