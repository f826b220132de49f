import Diagnostics
import Playbooks

extension Criterion {
  /// Name and company in the first breath.
  package static let identifiesSelfAndCompany = Criterion(
    .identifiesSelfAndCompany,
    title: Bilingual(zh: "报公司姓名", en: "name and company"),
    Bilingual(
      zh: "开场有没有说清公司全称和自己的姓名？",
      en: "Did the opening give your name and the company in full?"),
    weight: 10, isPraised: true,
    warmth: Warmth { persona in persona.patience == 1 ? -3 : -1 },
    advice: .start(
      Bilingual(
        zh: "第一口气说完公司全称和姓名。",
        en: "Give your name and the company in full in the first breath.")),
    scene: .opening,
    met: Examples(
      zh: [
        "周经理您好，我是青禾软件的林晓，做工厂排产的。", "您好，青禾软件，林晓，给工厂做排产。",
      ],
      en: [
        "Hello Ms Okafor, Lin Hart from Brightwell Facilities. We clean offices like yours.",
        "This is Lin Hart at Brightwell Facilities.",
      ]),
    missed: Examples(
      zh: ["您好，请问您现在方便吗？", "周经理您好，我是林晓。", "您好，我们是青禾软件的。"],
      en: [
        "Hello, have you got a minute?", "Hi, it's Lin Hart.", "Hello, Brightwell Facilities here.",
      ])
  ) { moment in
    switch moment.duty {
    case .stage(.opening), .stage(.gatekeeper): break
    default: return nil
    }
    if moment.company.isEmpty, moment.rep.isEmpty { return introduction(moment) }
    let company = moment.said.companyName(moment.company)
    let rep =
      moment.said.find(Array(moment.rep.lowercased().utf8))
      ?? (moment.isRepKnown ? nil : company.flatMap { moment.wording.ownName(beside: $0) })
    if let company, let rep {
      return .met(
        company.union(rep),
        Bilingual(zh: "公司、姓名，一口气说完。", en: "your name and the company in full."))
    }
    if case .stage(.gatekeeper) = moment.duty, company != nil { return nil }
    let heard = moment.quoteAll
    let missing: Bilingual
    switch (company, rep) {
    case (nil, nil): missing = Bilingual(zh: "公司和姓名", en: "your name and the company")
    case (nil, _): missing = Bilingual(zh: "公司全称", en: "the company in full")
    default: missing = Bilingual(zh: "自己的姓名", en: "your own name")
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "听到「\(heard)」，没听到\(missing.zh)；他还在猜你是谁。"
          + "可以试试：「您好，我是\(moment.company)的\(moment.rep)……」",
        en: "heard “\(heard)”, without \(missing.en); the other side is still guessing. "
          + "Try “\(moment.rep) from \(moment.company) …”"))
  }

  private static let introductions: Phrases = [
    "calling from", "i'm from", "i am from", "here from", "with the company", "on behalf of",
  ]

  /// Where nobody said which name and company to expect: whether any were given.
  private static func introduction(_ moment: Moment) -> Judgement? {
    guard case .stage(.opening) = moment.duty else { return nil }
    if let span = moment.wording.introduction ?? introductions.find(in: moment.said) {
      return .met(
        span,
        Bilingual(
          zh: "报了家门：「\(moment.quote(span))」。", en: "said who is calling: “\(moment.quote(span))”."))
    }
    return .missed(
      moment.said.whole,
      Bilingual(
        zh: "听到「\(moment.quoteAll)」，没听到公司和姓名；他还在猜你是谁。"
          + "可以试试：「您好，我是××公司的×××……」",
        en: "heard “\(moment.quoteAll)”, without your name and the company; "
          + "the other side is still guessing. Try “… from …, we …”"))
  }
}
