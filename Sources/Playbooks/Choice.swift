package import Diagnostics

/// A value of the format chosen from a list, with its words in both languages.
package protocol Choice: CaseIterable, Hashable, Sendable {
  var words: Words { get }
  static var vocabulary: Vocabulary<Self> { get }
}

extension Choice {
  /// What people call it.
  package var title: Bilingual { words.title }
}

extension DocumentKind: Choice {
  package static let vocabulary = Vocabulary(DocumentKind.allCases, \.words)

  package var words: Words {
    switch self {
    case .script: Words(zh: ["话术", "脚本"], en: ["script", "call script"])
    case .catalogue: Words(zh: ["异议库"], en: ["catalogue", "catalog", "objection catalogue"])
    case .persona: Words(zh: ["人物", "模拟客户"], en: ["persona"])
    }
  }
}

extension Language: Choice {
  package static let vocabulary = Vocabulary(Language.allCases, \.words)

  package var words: Words {
    switch self {
    case .zh: Words(zh: ["中文", "汉语"], en: ["Chinese", "zh"])
    case .en: Words(zh: ["英文", "英语"], en: ["English", "en"])
    }
  }
}

extension Stage.Kind: Choice {
  package static let vocabulary = Vocabulary(Stage.Kind.allCases, \.words)

  package var words: Words {
    switch self {
    case .opening: Words(zh: ["开场", "开场白"], en: ["opening", "open"])
    case .gatekeeper: Words(zh: ["转接", "前台", "过前台"], en: ["gatekeeper"])
    case .purpose: Words(zh: ["来意", "说明来意"], en: ["purpose", "reason"])
    case .question: Words(zh: ["提问", "探需", "挖需"], en: ["question"])
    case .value: Words(zh: ["亮点", "价值"], en: ["value"])
    case .ask: Words(zh: ["邀约", "约访", "约见"], en: ["ask"])
    case .confirm: Words(zh: ["确认", "敲定"], en: ["confirm"])
    case .fallback: Words(zh: ["退一步", "次优"], en: ["fallback"])
    case .voicemail: Words(zh: ["留言"], en: ["voicemail"])
    case .end: Words(zh: ["收尾", "结束", "道别"], en: ["end", "close"])
    }
  }
}

extension Objection.Nature: Choice {
  package static let vocabulary = Vocabulary(Objection.Nature.allCases, \.words)

  package var words: Words {
    switch self {
    case .reflex: Words(zh: ["推脱"], en: ["reflex"])
    case .real: Words(zh: ["真顾虑"], en: ["real"])
    case .final: Words(zh: ["到此为止"], en: ["final"])
    }
  }
}

extension Persona.Difficulty: Choice {
  package static let vocabulary = Vocabulary(Persona.Difficulty.allCases, \.words)

  package var words: Words {
    switch self {
    case .easy: Words(zh: ["容易", "简单"], en: ["easy"])
    case .medium: Words(zh: ["中等", "中"], en: ["medium"])
    case .hard: Words(zh: ["难", "困难"], en: ["hard"])
    }
  }
}

extension Persona.Role: Choice {
  package static let vocabulary = Vocabulary(Persona.Role.allCases, \.words)

  package var words: Words {
    switch self {
    case .decisionMaker:
      Words(
        zh: ["本人", "做主的人", "拍板人", "决策人", "负责人"], en: ["decision-maker", "decision maker"])
    case .gatekeeper: Words(zh: ["前台", "旁人", "转接"], en: ["gatekeeper"])
    }
  }
}

extension Persona.Mood: Choice {
  package static let vocabulary = Vocabulary(Persona.Mood.allCases, \.words)

  package var words: Words {
    switch self {
    case .calm: Words(zh: ["平静", "平和"], en: ["calm"])
    case .hurried: Words(zh: ["赶时间", "匆忙", "着急"], en: ["hurried"])
    case .friendly: Words(zh: ["和气", "友好", "热情"], en: ["friendly"])
    case .wary: Words(zh: ["戒备", "警惕", "谨慎"], en: ["wary"])
    }
  }
}

extension BlankName {
  /// The blanks that are always defined.
  package static let standard: [BlankName] = [
    .prospect, .company, .rep, .place, .duration, .source, .slotOne, .slotTwo, .theirTime,
    .chosenSlot,
  ]

  package var words: Words {
    switch self {
    case .prospect: Words(zh: ["称呼", "客户"], en: ["prospect"])
    case .company: Words(zh: ["公司", "公司全称"], en: ["company"])
    case .rep: Words(zh: ["姓名", "我"], en: ["rep"])
    case .place: Words(zh: ["地点"], en: ["place"])
    case .duration: Words(zh: ["时长"], en: ["duration"])
    case .source: Words(zh: ["依据"], en: ["source"])
    case .slotOne: Words(zh: ["时间一", "时间1"], en: ["slot1", "slot 1"])
    case .slotTwo: Words(zh: ["时间二", "时间2"], en: ["slot2", "slot 2"])
    case .theirTime: Words(zh: ["客户时间"], en: ["their time"])
    case .chosenSlot: Words(zh: ["选定时间"], en: ["chosen slot"])
    case .own(let name): Words(zh: [name], en: [name])
    }
  }

  /// Whether it stands for a time of the plan.
  package var isSlot: Bool {
    switch self {
    case .slotOne, .slotTwo, .theirTime, .chosenSlot: true
    default: false
    }
  }

  package static let vocabulary = Vocabulary(standard, \.words)
}
