import Diagnostics
import Playbooks

extension Rule {
  static let pitchBeforeAsk = Rule(
    "pitch-before-ask", .craft,
    summary: Bilingual(
      zh: "不讲完亮点就走不到邀约", en: "no way to the ask but through the pitch"),
    rationale: Bilingual(
      zh: "电话是约见面的。非得先听完亮点才轮到邀约，客户在电话里就做了决定。",
      en:
        "The call is for a meeting. If the ask only comes after the pitch, the prospect decides on the phone."
    ),
    bad: [
      """
      # ⟦首次邀约⟧
      - 文档：话术
      - 编号：example
      - 语言：中文

      ## 开场
      - 环节：开场
      - 我：{公司}{姓名}。
      - 客户：什么事？ → 亮点

      ## 亮点
      - 环节：亮点
      - 我：我们有三个亮点。
      - 客户：嗯。 → 邀约

      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？
      """,
      """
      # ⟦First appointment⟧
      - Document: script
      - Id: example
      - Language: English

      ## Opening
      - Kind: opening
      - Rep: {rep}, {company}.
      - Prospect: Yes? → Value

      ## Value
      - Kind: value
      - Rep: We have three things to offer.
      - Prospect: I see. → Ask

      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 开场
      - 环节：开场
      - 我：{公司}{姓名}。
      - 客户：什么事？ → 亮点
      - 客户：你说。 → 邀约

      ## 亮点
      - 环节：亮点
      - 我：半天变二十分钟。
      - 客户：嗯。 → 邀约

      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？
      """,
      """
      ## Opening
      - Kind: opening
      - Rep: {rep}, {company}.
      - Prospect: Yes? → Ask

      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    scope.scripts.compactMap { script in
      let stages = script.stages
      guard stages.contains(where: { $0.kind == .value }) else { return nil }
      let graph = ScriptGraph(script)
      let asks = stages.indices.filter { stages[$0].kind == .ask }
      guard let entry = stages.firstIndex(where: { $0.kind == .opening }), !asks.isEmpty else {
        return nil
      }
      let all = graph.reachable(from: [entry])
      guard asks.contains(where: { all[$0] }) else { return nil }
      // Marked beforehand, a stage is not passed through.
      var seen = stages.map { $0.kind == .value }
      graph.spread(from: [entry], over: &seen)
      guard !asks.contains(where: { seen[$0] }) else { return nil }
      return Finding(
        in: script.source, at: script.header.title.span,
        Bilingual(zh: "不经过亮点就走不到邀约", en: "every way to the ask leads through a value stage"),
        help: Bilingual(
          zh: "让来意有一条路直接到邀约，亮点留给想多听的人",
          en: "let the purpose lead straight to the ask; keep the value for those who want more"))
    }
  }
}
