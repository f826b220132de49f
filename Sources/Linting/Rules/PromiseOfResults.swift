import Diagnostics
import Playbooks

extension Rule {
  static let promiseOfResults = Rule(
    "promise-of-results", .redLine,
    summary: Bilingual(
      zh: "对结果打包票", en: "a promise of results"),
    rationale: Bilingual(
      zh: "保本、包过、根治、全国第一，法律不许说，也没有人做得到。",
      en: "Returns, cures, admission and approval cannot be promised, and the law forbids it."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦零风险⟧，二十分钟看完。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: It is ⟦risk-free⟧ and takes half an hour.
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：风险都写在第二页，二十分钟给您讲清楚。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: The risks are on page 2. It takes half an hour.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "保本", "稳赚", "包赚", "稳赚不赔", "包过", "保过", "根治", "包治", "零风险", "没有任何风险", "百分之百", "百分百", "100%",
        "１００％", "全国第一", "行业第一", "全网最低", "包录取", "保录取", "包批", "保下款", "包通过", "永不反弹",
      ],
      en: [
        "risk-free", "risk free", "no risk", "zero risk", "guaranteed returns", "guaranteed return",
        "guaranteed approval", "guaranteed admission", "guaranteed results", "100%", "100 percent",
        "hundred per cent", "hundred percent", "cures", "can't lose", "number one in the country",
        "the best in the country", "lowest price anywhere",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(zh: "「\(turn.source[$0])」是打包票", en: "“\(turn.source[$0])” promises a result"),
          help: Bilingual(
            zh: "说量过的数，和它的出处", en: "give a figure that was measured, and its source"))
      }
    }
  }
}
