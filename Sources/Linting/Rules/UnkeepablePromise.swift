import Diagnostics
import Playbooks

extension Rule {
  static let unkeepablePromise = Rule(
    "unkeepable-promise", .craft,
    summary: Bilingual(
      zh: "做不到的保证", en: "a promise no one can keep"),
    rationale: Bilingual(
      zh: "保证别人满意、保证见效，谁也做不到。客户听过太多，只会更不信。",
      en:
        "Nobody can promise that another will be pleased. Prospects have heard it and trust you less."
    ),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦保证见效⟧，排一次产二十分钟。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: Complaints fell by half, and ⟦I guarantee you⟧ will love it.
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：不合适您一句话，我收东西走。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: If it is no use, you say so and I go.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "保证见效", "保证您满意", "包您满意", "一定让您满意", "绝对不会让您失望", "保证效果", "肯定有效果", "绝对没问题", "保证能成", "包在我身上",
      ],
      en: [
        "i guarantee you", "i guarantee it", "i guarantee that", "we guarantee you",
        "we guarantee it", "i promise you'll", "i promise you will", "you won't regret it",
        "you will not regret it", "satisfaction guaranteed", "you can't lose", "works every time",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(
            zh: "「\(turn.source[$0])」没有人保证得了",
            en: "“\(turn.source[$0])” is more than anybody can promise"),
          help: Bilingual(
            zh: "说你能守的：多长时间、做几件事、不合适怎么办",
            en: "say what you can keep: how long, how much, and what happens if it does not fit"))
      }
    }
  }
}
