import Diagnostics
import Playbooks

extension Rule {
  static let fear = Rule(
    "fear", .redLine,
    summary: Bilingual(
      zh: "拿孩子、父母、健康、征信、税务吓人", en: "fear about children, parents, health, credit or tax"),
    rationale: Bilingual(
      zh: "吓出来的约见，是欺负人。",
      en: "A meeting won by fear is bullying."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：再拖下去，⟦孩子就耽误了⟧，二十分钟听一听。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: Without it ⟦your child will fall behind⟧ within half a year.
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：孩子哪一科吃力，二十分钟测得出来。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: Half an hour shows which subject your child finds hard.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "孩子就耽误了", "耽误孩子", "孩子一辈子", "输在起跑线", "孩子就毁了", "父母等不起", "老人等不起", "为了您父母的命", "不检查就晚了", "再不治",
        "再不查", "癌", "影响您的征信", "上征信", "征信黑名单", "征信就花了", "税务会查", "税务局会查", "查您的税", "被查税", "坐牢",
      ],
      en: [
        "your child will fall behind", "your children will fall behind", "ruin your child's",
        "your parents won't be here", "before it's too late for your", "your health is at risk",
        "could be cancer", "damage your credit", "hurt your credit", "on your credit record",
        "the tax office will", "the taxman will", "you could go to prison", "be audited",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(zh: "「\(turn.source[$0])」是在吓人", en: "“\(turn.source[$0])” works by fear"),
          help: Bilingual(
            zh: "说事实和帮得上的地方，害怕留在门外", en: "say the fact and what you can do about it; leave fear out"
          ))
      }
    }
  }
}
