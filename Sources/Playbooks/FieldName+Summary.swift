package import Diagnostics

extension FieldName {
  /// What the field is for, in a few words: cheat sheets and editors show it.
  package var summary: Bilingual {
    switch self {
    case .document: Bilingual(zh: "话术、异议库或人物", en: "script, catalogue or persona")
    case .id: Bilingual(zh: "别处提到它用的名字", en: "what other files call it")
    case .language: Bilingual(zh: "中文或英文", en: "Chinese or English")
    case .version: Bilingual(zh: "整数，大改一次加一", en: "a whole number, raised with every large change")
    case .translatedFrom: Bilingual(zh: "译自哪一版：编号@版本", en: "the original: ID@VERSION")
    case .allow: Bilingual(zh: "放过一条规则：名字（理由）", en: "overrules a rule: name (the reason)")
    case .goal: Bilingual(zh: "这通电话为了什么", en: "what the call is for")
    case .catalogues: Bilingual(zh: "用哪几个异议库", en: "the catalogues it draws from")
    case .passMark: Bilingual(zh: "通关的分数，0 到 100", en: "what an exam asks for, 0 to 100")
    case .weights: Bilingual(zh: "评点 = 分数", en: "criterion = points")
    case .blanks: Bilingual(zh: "名字 = 念什么", en: "name = what is said")
    case .kind: Bilingual(zh: "哪种环节，决定怎么评", en: "which kind of stage; decides how it is judged")
    case .rep:
      Bilingual(zh: "你说的话；几句是同一轮的几种说法", en: "what you say; several are wordings of one turn")
    case .prospect: Bilingual(zh: "客户的话 → 去哪个环节", en: "what they say → where it leads")
    case .must: Bilingual(zh: "这一轮非说不可的词", en: "words the turn cannot do without")
    case .cue: Bilingual(zh: "一句提示", en: "one hint")
    case .never: Bilingual(zh: "这里的忌讳", en: "what not to say here")
    case .atMost: Bilingual(zh: "最多来几次 → 再来去哪儿", en: "how often → where after that")
    case .objections: Bilingual(zh: "会遇到哪些异议", en: "the objections that may come up")
    case .outcome: Bilingual(zh: "收尾时算什么结果", en: "how a call that ends here counts")
    case .label:
      Bilingual(zh: "统计归到哪一类，不写就是编号", en: "what statistics count it under; the id by default")
    case .nature: Bilingual(zh: "推脱、真顾虑或到此为止", en: "reflex, real or final")
    case .phrases: Bilingual(zh: "客户的原话", en: "what people say")
    case .acknowledge: Bilingual(zh: "先认他这句里真有的那一点", en: "accepts the part that is true")
    case .explore: Bilingual(zh: "问清背后是什么", en: "finds out what is behind it")
    case .answer: Bilingual(zh: "回应，末了给两个时间", en: "the answer, which ends on two times")
    case .again: Bilingual(zh: "再推一次时换个说法", en: "another wording for the second time")
    case .why: Bilingual(zh: "为什么别说", en: "why not to say it")
    case .source:
      Bilingual(zh: "数字的出处，管到哪天", en: "where a figure comes from and until when it holds")
    case .difficulty: Bilingual(zh: "容易、中等或难", en: "easy, medium or hard")
    case .role: Bilingual(zh: "本人还是前台", en: "the decision-maker or a gatekeeper")
    case .patience: Bilingual(zh: "坐得住几次邀约，1 到 9", en: "asks it sits through, 1 to 9")
    case .mood: Bilingual(zh: "平静、赶时间、和气或戒备", en: "calm, hurried, friendly or wary")
    case .layers: Bilingual(zh: "说真话之前推几回", en: "refusals before the true one")
    case .wonBy: Bilingual(zh: "吃哪几样：评点的名字", en: "criteria that win it over")
    case .winnable: Bilingual(zh: "几成的通话约得到，0 到 1", en: "share of calls that can be won, 0 to 1")
    case .greets: Bilingual(zh: "接起来的第一句", en: "how it picks up")
    case .hesitates: Bilingual(zh: "拿不定主意时", en: "when it is of two minds")
    case .asksBack: Bilingual(zh: "反过来问你", en: "what it asks you")
    case .counters: Bilingual(zh: "另提一个时间", en: "when it names another time")
    case .accepts: Bilingual(zh: "真答应", en: "a true yes")
    case .softYes: Bilingual(zh: "嘴上答应", en: "a yes that means no")
    case .refuses: Bilingual(zh: "好好拒绝", en: "a plain no")
    case .hangsUp: Bilingual(zh: "挂断前的话", en: "the last words before hanging up")
    }
  }
}
