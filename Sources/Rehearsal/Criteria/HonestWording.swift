import Diagnostics
import Playbooks

extension Criterion {
  /// No false identity, past, nearness, scarcity or promise, and no fear (coaching.md §8, 2–6 and 8).
  package static let honestWording = Criterion(
    .honestWording,
    title: Bilingual(zh: "说真话", en: "honest wording"),
    Bilingual(
      zh: "说的都是真的吗：身份、来历、名额、承诺？",
      en: "Was every word honest: who you are, what was before, what is left, what is promised?"),
    weight: 15, isRedLine: true,
    warmth: Warmth(missed: -2),
    advice: .stop(
      Bilingual(zh: "不编身份、来历、名额和承诺。", en: "Made-up identity, past, scarcity or promises.")),
    scene: .opening,
    met: Examples(
      zh: ["您好，我是青禾软件的林晓，这是一通推销电话，就一句。"],
      en: ["Lin Hart from Brightwell Facilities. It is a sales call, and a short one."]),
    missed: Examples(
      zh: [
        "您好，我是银行的，跟您核对一下。", "您上次咨询过我们的。", "我就在您楼下，两分钟就到。", "最后两个名额，今天截止。",
        "我们保证稳赚，零风险。", "我不是推销的。",
      ],
      en: [
        "I'm calling from your bank.", "As we discussed last week, I'm returning your call.",
        "I'm just outside your building.", "There are only two places left, it ends today.",
        "It is guaranteed, risk-free.", "This isn't a sales call.",
      ])
  ) { moment in
    for (phrases, reason) in lies {
      guard let words = phrases.find(in: moment.said) else { continue }
      let quote = moment.quote(words)
      return .missed(
        words,
        Bilingual(
          zh: "「\(quote)」\(reason.zh)这一通判不及格。照实说，他反而听得下去。",
          en:
            "“\(quote)” \(reason.en) The call fails. Say it as it is; that keeps people listening."
        ))
    }
    guard
      moment.duty == .stage(.opening) || moment.label == "scam-or-robot"
        || moment.label == "privacy-number"
    else { return nil }
    return .met(nil, Bilingual(zh: "照实说了。", en: "a straight answer."))
  }

  private static let lies: [(Phrases, Bilingual)] = [
    (
      [
        "我是银行的", "银行这边", "我们是银行", "我是物业", "这边是物业", "我们是物业", "我是快递", "送快递的", "我是政府", "税务局",
        "社保局", "公安局", "平台官方", "我是您同事", "您公司行政", "我是银行", "from your bank", "from the bank",
        "from the tax office", "from the government", "from the council", "from your landlord",
        "i'm your courier", "from head office", "from your building management",
      ],
      Bilingual(zh: "是假身份。", en: "is a false identity.")
    ),
    (
      [
        "您上次咨询", "你上次咨询", "您之前咨询过", "上周说好", "上次说好", "您的同事介绍", "您同事介绍", "您朋友介绍",
        "上次答应", "上次都说好", "上次都定好", "您朋友推荐", "你朋友推荐", "回您的电话", "您给我打过电话", "跟你们领导说好", "跟你们老板很熟",
        "as we discussed",
        "as agreed last", "returning your call", "you asked us to call", "your colleague referred",
        "when we spoke last", "she's expecting my call", "he's expecting my call",
        "you requested this call", "agreed it all last time", "she told me to ring",
        "he told me to ring", "she told me to call", "he told me to call",
        "your colleague told me", "we're old friends", "a friend of yours passed",
      ],
      Bilingual(zh: "说的是没有过的事。", en: "is a past that never was.")
    ),
    (
      [
        "就在您楼下", "在你楼下", "就在楼下", "最后两个名额", "最后一个名额", "最后几个名额", "名额有限", "今天截止",
        "仅限今天", "过了今天", "马上涨价", "just outside your", "just downstairs", "places left",
        "spots left", "ends today", "only today", "last chance", "prices go up tomorrow",
        "offer expires",
      ],
      Bilingual(zh: "是编出来的急。", en: "is made-up urgency.")
    ),
    (
      [
        "保本", "稳赚", "包过", "根治", "零风险", "百分之百", "100%", "全国第一", "保证有效", "绝对没问题",
        "一定能赚", "包您满意", "保证您生意", "double your takings", "guaranteed", "guarantee you", "risk-free",
        "risk free", "no risk",
        "can't lose", "cannot lose", "number one in the country", "100 percent", "cure",
      ],
      Bilingual(zh: "是没人担得起的承诺。", en: "promises what nobody can keep.")
    ),
    (
      [
        "恭喜您被", "恭喜您获得", "恭喜您中", "您被选中", "you've been selected", "you have been selected",
        "your free place",
      ],
      Bilingual(zh: "是编出来的好运。", en: "is made-up luck.")
    ),
    (
      [
        "为孩子后悔", "孩子会输", "耽误孩子", "影响征信", "征信会", "税务会查", "查您的税", "再拖就晚了", "您父母",
        "your credit record will", "audited", "your children will", "before it's too late",
        "your child will fall behind",
      ],
      Bilingual(zh: "是在吓人。", en: "frightens people.")
    ),
    (
      [
        "我不是推销", "我不是卖", "不是推销电话", "不是销售电话", "我们不是卖东西", "没有录音", "not a sales call",
        "isn't a sales call", "not selling anything", "not trying to sell", "isn't being recorded",
        "not being recorded",
      ],
      Bilingual(zh: "不承认是推销或录音。", en: "denies what this call is.")
    ),
  ]
}
