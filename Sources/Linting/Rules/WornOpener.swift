import Diagnostics
import Playbooks

extension Rule {
  static let wornOpener = Rule(
    "worn-opener", .craft,
    summary: Bilingual(
      zh: "用滥了的开头", en: "a worn opener"),
    rationale: Bilingual(
      zh: "这些话客户一天听十遍，一听就知道是推销，后面的就不听了。",
      en: "Prospects hear these ten times a day: they mark a sales call and close the ear."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦耽误您两分钟⟧，排一次产从半天缩到二十分钟。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: ⟦Sorry to bother you⟧. Complaints fell by half.
      """,
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 认同：⟦我理解您的心情⟧。
      - 回应：您看{时间一}，还是{时间二}？
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：排一次产从半天缩到二十分钟，想当面给您看看。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: Complaints fell by half. I would like to show you how.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "我理解您的心情", "我很理解您的心情", "打扰您一下", "打扰一下", "耽误您两分钟", "耽误您几分钟", "耽误您一分钟", "占用您两分钟", "占用您几分钟",
        "您先听我说", "你先听我说", "请问您现在方便接听电话吗",
      ],
      en: [
        "sorry to bother you", "sorry to trouble you", "i know you are busy", "i know you're busy",
        "how are you today", "how are you doing today", "i understand how you feel",
        "just hear me out", "hear me out", "i won't take much of your time", "is this a bad time",
        "did i catch you at a bad time",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(zh: "「\(turn.source[$0])」是用滥了的开头", en: "“\(turn.source[$0])” is a worn opener"),
          help: Bilingual(
            zh: "换成你自己的话，或者直接说正事", en: "say it in your own words, or go straight to the point"))
      }
    }
  }
}
