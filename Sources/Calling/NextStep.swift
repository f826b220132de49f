package import CivilTime
package import Diagnostics

/// What is to be done next about a lead, and on which day; its owner does it.
package struct NextStep: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case firstCall, tryAgain, ringBack, useful, askAfter, findPerson, later
    case meeting, afterMeeting, rebook, decide
    case own(String)
    case none
  }

  package var kind: Kind
  package var on: Day?
  /// The moment, where one was agreed.
  package var at: Instant?

  package init(_ kind: Kind, on: Day?, at: Instant? = nil) {
    self.kind = kind
    self.on = on
    self.at = at
  }

  /// The name it is stored under.
  package var name: String {
    switch kind {
    case .firstCall: "first-call"
    case .tryAgain: "try-again"
    case .ringBack: "ring-back"
    case .useful: "useful"
    case .askAfter: "ask-after"
    case .findPerson: "find-person"
    case .later: "later"
    case .meeting: "meeting"
    case .afterMeeting: "after-meeting"
    case .rebook: "rebook"
    case .decide: "decide"
    case .own: "own"
    case .none: ""
    }
  }

  private static let plain: [Kind] = [
    .firstCall, .tryAgain, .ringBack, .useful, .askAfter, .findPerson, .later, .meeting,
    .afterMeeting, .rebook, .decide, .none,
  ]

  /// - Parameter words: those of a step of one's own.
  package init(name: String, words: String?, on: Day?, at: Instant? = nil) {
    let kind = Self.plain.first { NextStep($0, on: nil).name == name }
    self.init(name == "own" ? .own(words ?? "") : kind ?? .none, on: on, at: at)
  }

  package var title: Bilingual {
    switch kind {
    case .firstCall: Bilingual(zh: "打第一通", en: "first call")
    case .tryAgain: Bilingual(zh: "再打", en: "ring again")
    case .ringBack: Bilingual(zh: "按约好的时间打", en: "ring at the time agreed")
    case .useful: Bilingual(zh: "带点有用的再打，约见面", en: "ring with something of use, ask to meet")
    case .askAfter: Bilingual(zh: "问问顾虑是什么，再约", en: "ask what stands in the way, ask again")
    case .findPerson: Bilingual(zh: "问清该找谁", en: "find out whom to ask for")
    case .later: Bilingual(zh: "隔一阵再打，带个新理由", en: "ring later, with a new reason")
    case .meeting: Bilingual(zh: "前一天再确认", en: "reconfirm the day before")
    case .afterMeeting: Bilingual(zh: "见过了，定下一步", en: "met: settle the next step")
    case .rebook: Bilingual(zh: "重新约时间", en: "find a new time")
    case .decide: Bilingual(zh: "定：关掉，还是再打一轮", en: "decide: close it, or another round")
    case .own(let words):
      Bilingual(zh: harmless(words), en: harmless(words))
    case .none: Bilingual(zh: "–", en: "–")
    }
  }
}
