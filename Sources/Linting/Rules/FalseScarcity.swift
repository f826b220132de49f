import Diagnostics
import Playbooks

extension Rule {
  static let falseScarcity = Rule(
    "false-scarcity", .redLine,
    summary: Bilingual(
      zh: "编造的紧迫或近便", en: "false scarcity or nearness"),
    rationale: Bilingual(
      zh: "「最后两个名额」「今天截止」是逼人。逼来的时间，当天多半不算数。",
      en: "“The last two places” and “only today” are pressure, and what is wrung out is not kept."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦最后两个名额⟧，二十分钟看完。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: ⟦Only today⟧: half the price.
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：一天看两家，二十分钟一家。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: I see 2 firms a day, half an hour each.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "就在您楼下", "在您楼下", "正好在您附近", "刚好在您附近", "就在您附近", "正好路过", "最后两个名额", "最后几个名额", "最后一个名额", "名额有限",
        "只剩两个", "只剩最后", "今天截止", "今天最后一天", "最后一天", "过了今天就没有", "仅限今天", "手慢无", "马上涨价",
      ],
      en: [
        "i'm in your area", "i'm in the area", "just around the corner", "i'm just downstairs",
        "i'm outside your office", "i'll be in your neighbourhood", "only today", "today only",
        "offer ends today", "ends today", "last two places", "last few places",
        "only two places left", "only a few left", "last chance", "while stocks last",
        "prices go up",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(
            zh: "「\(turn.source[$0])」是编造的紧迫或近便",
            en: "“\(turn.source[$0])” is made-up scarcity or nearness"),
          help: Bilingual(
            zh: "给两个真有空的时间就够了", en: "two times that are really free are enough"))
      }
    }
  }
}
