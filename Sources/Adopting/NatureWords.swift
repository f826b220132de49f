import Diagnostics
import Playbooks

/// What tables call the nature of an objection: the format's own words and those of training handouts.
enum NatureWords {
  /// The nature a cell names: 拖延, 顾虑型, “real concern”; nil for any other text.
  static func nature(_ cell: String) -> Objection.Nature? {
    if let known = Objection.Nature.vocabulary[cell] { return known }
    let word = bare(cell)
    return words[word]
      ?? endings.lazy.compactMap { ending in
        word.hasSuffix(ending) ? words[String(word.dropLast(ending.count))] : nil
      }.first
  }

  /// What may stand behind the word: 拖延型, 顾虑类, 真实异议, “genuine objection”.
  private static let endings = [
    "型", "类", "类型", "性", "异议", "性异议", "型异议", "类异议", "拒绝", "性拒绝", "型拒绝", "objection", "objections",
    "refusal",
  ]

  private static let words: [String: Objection.Nature] = {
    var words: [String: Objection.Nature] = [:]
    for nature in Objection.Nature.allCases {
      for word in spellings(nature) { words[bare(word)] = nature }
    }
    return words
  }()

  private static func spellings(_ nature: Objection.Nature) -> [String] {
    switch nature {
    case .reflex:
      [
        "推脱", "推托", "推辞", "推诿", "拖延", "借口", "托词", "敷衍", "搪塞", "应付", "条件反射", "本能", "习惯", "假", "虚假",
        "假性", "reflex", "reflexive", "knee-jerk", "stall", "stalling", "excuse", "brush-off",
        "put-off", "delay", "delaying", "smokescreen", "fake", "false", "deflection",
      ]
    case .real:
      [
        "真顾虑", "顾虑", "疑虑", "担心", "担忧", "真", "真实", "真正", "真实顾虑", "实际困难", "客观", "real",
        "real concern",
        "concern", "genuine", "genuine concern", "true", "worry", "doubt", "sincere",
      ]
    case .final:
      [
        "到此为止", "坚决", "明确", "坚决不要", "终止", "停止", "别再打", "final", "firm", "hard", "firm no",
        "hard no",
        "stop", "do not call", "definite", "dead end",
      ]
    }
  }
}
