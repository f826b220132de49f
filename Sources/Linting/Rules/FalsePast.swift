import Diagnostics
import Playbooks

extension Rule {
  static let falsePast = Rule(
    "false-past", .redLine,
    summary: Bilingual(
      zh: "编造以前的来往", en: "a past that never was"),
    rationale: Bilingual(
      zh: "没有的事说成有，客户一核对就穿帮，以后再也不信。",
      en: "A contact that never was is found out with one question, and trust is gone for good."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦您上次咨询过⟧排产，一次二十分钟。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: ⟦As we discussed⟧, complaints fell by half.
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：您上次说周三再打，我记着呢，二十分钟的事。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: You asked me in March to ring in 3 months.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "您上次咨询过", "您之前咨询过", "您咨询过我们", "您同事介绍", "您的同事介绍", "您朋友介绍", "您的朋友推荐", "上周说好的", "咱们说好的",
        "之前跟您约好的", "您答应过", "您报名过", "您在我们这儿登记过", "我们之前聊过",
      ],
      en: [
        "as we discussed", "as discussed", "returning your call",
        "following up on our conversation", "following up on our call", "as agreed last week",
        "your colleague gave me your name", "your colleague recommended",
        "a friend of yours recommended", "you enquired with us", "you inquired about",
        "you signed up for", "we spoke last",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(
            zh: "「\(turn.source[$0])」说的是没有的事",
            en: "“\(turn.source[$0])” claims a past that the script cannot know"),
          help: Bilingual(
            zh: "没有来往就照实说；真有来往，由销售当次填空",
            en: "say the truth; where there was a contact, let the rep fill it in for that call"))
      }
    }
  }
}
