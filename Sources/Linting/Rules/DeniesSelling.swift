import Diagnostics
import Playbooks

extension Rule {
  static let deniesSelling = Rule(
    "denies-selling", .redLine,
    summary: Bilingual(
      zh: "不承认是推销，或不承认在录音", en: "denying that it is a sales call, or that it is recorded"),
    rationale: Bilingual(
      zh: "客户问是不是推销，照实答。否认一句，后面全成了骗。",
      en: "Asked whether this is a sales call, say yes. One denial turns the rest into deceit."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦我不是推销的⟧，二十分钟讲完。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: ⟦This isn't a sales call⟧, it takes half a minute.
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：对，是推销电话，就二十秒。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: Yes, it is a sales call, and a short one: half a minute.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "我不是推销的", "我不是推销", "不是推销电话", "我们不是推销", "不是搞推销", "不是卖东西的", "不是打广告的", "没有录音", "不录音", "我们不会录音",
      ],
      en: [
        "this isn't a sales call", "this is not a sales call", "it's not a sales call",
        "i'm not selling anything", "i am not selling anything", "we're not selling",
        "i'm not trying to sell", "we don't record", "this isn't recorded", "nobody is recording",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(zh: "「\(turn.source[$0])」不是实话", en: "“\(turn.source[$0])” is not the truth"),
          help: Bilingual(
            zh: "照实说：是，是推销电话；不想听随时可以说",
            en: "say so: yes, it is a sales call, and they can stop it at any time"))
      }
    }
  }
}
