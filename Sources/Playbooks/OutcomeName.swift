import Diagnostics

/// The outcomes an end stage may name: coaching.md §1, layers 2 and 2b, and the wrong number and the
/// voicemail of layer 1.
///
/// `Rehearsal` owns their meaning; a test holds the lists equal.
package struct OutcomeName: Sendable, Hashable, Choice {
  package let name: String
  package let words: Words

  package static let vocabulary = Vocabulary(OutcomeName.allCases, \.words)

  private init(_ name: String, _ zh: [String]) {
    self.name = name
    words = Words(zh: zh, en: [name, String(name.map { $0 == "-" ? " " : $0 })])
  }

  package static let allCases: [OutcomeName] = [
    OutcomeName("appointment", ["约到"]), OutcomeName("callback", ["约定再打"]),
    OutcomeName("contact-added", ["加上微信"]), OutcomeName("materials-only", ["只要资料"]),
    OutcomeName("thinking", ["再考虑"]), OutcomeName("consulting-others", ["要商量"]),
    OutcomeName("not-interested", ["没兴趣"]), OutcomeName("hung-up", ["挂断"]),
    OutcomeName("do-not-contact", ["别再打"]), OutcomeName("no-need", ["用不上"]),
    OutcomeName("no-money", ["没预算"]), OutcomeName("too-expensive", ["嫌贵"]),
    OutcomeName("has-supplier", ["已有供应商"]), OutcomeName("contract-locked", ["合同没到期"]),
    OutcomeName("not-now", ["以后再说"]), OutcomeName("wrong-person", ["不归他管"]),
    OutcomeName("distrust", ["信不过"]), OutcomeName("not-eligible", ["不符合条件"]),
    OutcomeName("transferred", ["转给本人了"]), OutcomeName("message-left", ["留了话"]),
    OutcomeName("refused", ["不肯转"]), OutcomeName("absent", ["本人不在"]),
    OutcomeName("person-left", ["已离职或换人"]), OutcomeName("wrong-number", ["错号"]),
    OutcomeName("voicemail", ["语音信箱"]),
  ]
}
