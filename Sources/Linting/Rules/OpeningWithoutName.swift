import Diagnostics
import Playbooks

extension Rule {
  static let openingWithoutName = Rule(
    "opening-without-name", .craft,
    summary: Bilingual(
      zh: "开场没报公司或姓名", en: "the opening lacks the company or the name"),
    rationale: Bilingual(
      zh: "听不出是谁打来的，客户第一反应就是挂。公司全称和姓名，开口第一句说清。",
      en:
        "People hang up on callers they cannot place. The company in full and your name come first."
    ),
    bad: [
      """
      ## 开场
      - 环节：开场
      - 我：⟦{称呼}您好，我是做工厂排产的。⟧
      - 我：⟦您好，我是{公司}的。⟧
      """,
      """
      ## Opening
      - Kind: opening
      - Rep: ⟦Hello {prospect}, {rep} here. We clean offices.⟧
      """,
    ],
    good: [
      """
      ## 开场
      - 环节：开场
      - 我：{称呼}您好，我是{公司}的{姓名}，做工厂排产的。
      """,
      """
      ## Opening
      - Kind: opening
      - Rep: Hello {prospect}, this is {rep} from {company}. We clean offices.
      """,
    ]
  ) { scope in
    scope.turns.compactMap { turn in
      guard turn.stage?.kind == .opening else { return nil }
      let company = turn.line.has(.company)
      let rep = turn.line.has(.rep)
      guard !company || !rep else { return nil }
      let zh = company ? "姓名" : rep ? "公司" : "公司和姓名"
      let en = company ? "your name" : rep ? "the company" : "the company and your name"
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "开场没报\(zh)", en: "this opening does not give \(en)"),
        help: Bilingual(zh: "用 {公司} 和 {姓名} 说清你是谁", en: "say who you are with {company} and {rep}"))
    }
  }
}
