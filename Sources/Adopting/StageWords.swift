import Diagnostics
import Playbooks

/// What outlines call the stages of a call: the format's own words and those of training handouts.
enum StageWords {
  /// The kind a heading tells: the longest word of the list that stands in it.
  static func kind(of heading: String) -> Stage.Kind? {
    if let known = Stage.Kind.vocabulary[heading] { return known }
    let name = folded(heading)
    var best: (kind: Stage.Kind, length: Int)?
    for (kind, words) in all {
      for word in words where word.count > best?.length ?? 0 && name.contains(word) {
        best = (kind, word.count)
      }
    }
    return best?.kind
  }

  private static let all: [(Stage.Kind, [String])] = Stage.Kind.allCases.map { kind in
    // A single letter or character stands in too many words.
    (kind, (kind.words.all + others(kind)).map { folded($0) }.filter { $0.utf8.count > 2 })
  }

  private static func others(_ kind: Stage.Kind) -> [String] {
    switch kind {
    case .opening: ["问候", "打招呼", "自我介绍", "寒暄", "greeting", "introduction", "introduce", "hello"]
    case .gatekeeper: ["秘书", "总机", "找负责人", "receptionist", "switchboard"]
    case .purpose: ["目的", "来电原因", "说明原因", "why i", "why you", "reason for"]
    case .question: ["需求", "了解情况", "摸底", "discover", "qualify", "needs"]
    case .value:
      ["卖点", "优势", "好处", "产品介绍", "介绍产品", "benefit", "pitch", "product", "proof"]
    case .ask: ["邀请", "约时间", "约面谈", "预约", "meeting", "appointment", "book"]
    case .confirm: ["复述", "核对", "recap", "read back"]
    case .fallback: ["挽留", "再联系", "回访时间", "备选", "plan b", "call back", "callback"]
    case .voicemail: ["语音信箱", "message"]
    case .end: ["结束语", "再见", "致谢", "goodbye", "wrap up", "thank"]
    }
  }
}
