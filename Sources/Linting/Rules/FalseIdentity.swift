import Diagnostics
import Playbooks

extension Rule {
  static let falseIdentity = Rule(
    "false-identity", .redLine,
    summary: Bilingual(
      zh: "冒充别的身份", en: "a false identity"),
    rationale: Bilingual(
      zh: "冒充银行、平台、政府、物业、快递或他的同事，是骗。骗来的约见，见了面就是投诉。",
      en:
        "Posing as the bank, an authority, the landlord or a colleague is deceit, and the meeting becomes a complaint."
    ),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：您好，⟦我是银行的⟧，做排产的，二十分钟。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: Hello, ⟦this is the bank⟧, about an account you have with us for 2 years.
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：我们给银行做排班，一次从半天缩到二十分钟。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: We clean for the bank next door. Complaints fell by half.
      """,
    ]
  ) { scope in
    let words = WordLists(
      zh: [
        "我是银行的", "我们是银行", "这里是银行", "这边是银行", "我是物业", "我们是物业", "这里是物业", "我是快递", "这边是快递", "我是平台官方",
        "这里是官方客服", "我是您的客服经理", "我是社区的", "我是街道办", "这里是税务局", "我是税务局", "这里是公安", "我是派出所", "我是社保局",
        "这里是社保", "我是工商局", "我是您同事", "我是你们公司的", "我是政府",
      ],
      en: [
        "this is the bank", "i'm from your bank", "i am from your bank", "calling from your bank",
        "this is the tax office", "calling from the tax office", "this is the council",
        "i'm from the council", "calling from the council", "this is your landlord",
        "calling from the government", "this is your building management",
        "i'm from building management", "i have a parcel for you", "i'm a colleague of yours",
        "this is head office",
      ],
    )
    return scope.spokenLines.compactMap { turn in
      turn.first(of: words[turn.language]).map {
        Finding(
          in: turn.source, at: $0,
          Bilingual(
            zh: "「\(turn.source[$0])」是冒充身份", en: "“\(turn.source[$0])” is a false identity"),
          help: Bilingual(
            zh: "报自己的公司和姓名", en: "give your own company and name"))
      }
    }
  }
}
