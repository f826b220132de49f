package import Diagnostics

/// What a prospect's turn is: one of 24 objections, 10 other replies, or out of scope (labels.md).
package enum ReplyLabel: String, CaseIterable, Sendable, Hashable {
  case noTime = "no-time"
  case busyNow = "busy-now"
  case inMeeting = "in-meeting"
  case callLater = "call-later"
  case sendMaterials = "send-materials"
  case notInterested = "not-interested"
  case noBudget = "no-budget"
  case priceTooHigh = "price-too-high"
  case thinkItOver = "think-it-over"
  case needUnsure = "need-unsure"
  case noNeed = "no-need"
  case discussWithOthers = "discuss-with-others"
  case weWillContactYou = "we-will-contact-you"
  case gatekeeper
  case haveSupplier = "have-supplier"
  case contractLocked = "contract-locked"
  case badExperience = "bad-experience"
  case wrongPerson = "wrong-person"
  case privacyNumber = "privacy-number"
  case tellOnPhone = "tell-on-phone"
  case annoyed
  case scamOrRobot = "scam-or-robot"
  case doNotCall = "do-not-call"
  case needProof = "need-proof"
  case accept
  case proposeTime = "propose-time"
  case askWhat = "ask-what"
  case askPrice = "ask-price"
  case askWho = "ask-who"
  case neutralFiller = "neutral-filler"
  case callbackAtTime = "callback-at-time"
  case confirmDetails = "confirm-details"
  case wrongNumber = "wrong-number"
  case silenceBadLine = "silence-bad-line"
  case other

  /// Whether it is one of the 24 objections.
  package var isObjection: Bool {
    guard let index = Self.allCases.firstIndex(of: self) else { return false }
    return index < 24
  }

  /// What people call it.
  package var title: Bilingual {
    switch self {
    case .noTime: Bilingual(zh: "没时间", en: "no time")
    case .busyNow: Bilingual(zh: "现在正忙", en: "busy right now")
    case .inMeeting: Bilingual(zh: "正在开会", en: "in a meeting")
    case .callLater: Bilingual(zh: "以后再说", en: "not now, later")
    case .sendMaterials: Bilingual(zh: "发资料", en: "send materials")
    case .notInterested: Bilingual(zh: "没兴趣", en: "not interested")
    case .noBudget: Bilingual(zh: "没预算", en: "no budget")
    case .priceTooHigh: Bilingual(zh: "太贵", en: "too expensive")
    case .thinkItOver: Bilingual(zh: "考虑考虑", en: "think it over")
    case .needUnsure: Bilingual(zh: "不确定需不需要", en: "unsure of the need")
    case .noNeed: Bilingual(zh: "用不上", en: "no need")
    case .discussWithOthers: Bilingual(zh: "要商量", en: "must consult others")
    case .weWillContactYou: Bilingual(zh: "我们会联系你", en: "we will contact you")
    case .gatekeeper: Bilingual(zh: "前台挡驾", en: "gatekeeper")
    case .haveSupplier: Bilingual(zh: "已有供应商", en: "has a supplier")
    case .contractLocked: Bilingual(zh: "合同没到期", en: "locked in a contract")
    case .badExperience: Bilingual(zh: "有过坏经历", en: "bad past experience")
    case .wrongPerson: Bilingual(zh: "不归我管", en: "not the right person")
    case .privacyNumber: Bilingual(zh: "怎么有我号码", en: "how did you get my number")
    case .tellOnPhone: Bilingual(zh: "电话里说", en: "just tell me now")
    case .annoyed: Bilingual(zh: "恼火要挂断", en: "annoyed")
    case .scamOrRobot: Bilingual(zh: "骗子还是机器人", en: "scam or robot")
    case .doNotCall: Bilingual(zh: "别再打来", en: "do not call")
    case .needProof: Bilingual(zh: "要案例证明", en: "needs proof")
    case .accept: Bilingual(zh: "同意见面", en: "accepts")
    case .proposeTime: Bilingual(zh: "另约时间", en: "proposes another time")
    case .askWhat: Bilingual(zh: "问内容", en: "asks what it is")
    case .askPrice: Bilingual(zh: "问价", en: "asks the price")
    case .askWho: Bilingual(zh: "问身份", en: "asks who is calling")
    case .neutralFiller: Bilingual(zh: "应声", en: "filler")
    case .callbackAtTime: Bilingual(zh: "指定时间回电", en: "call back at a time")
    case .confirmDetails: Bilingual(zh: "确认细节", en: "confirms details")
    case .wrongNumber: Bilingual(zh: "打错了", en: "wrong number")
    case .silenceBadLine: Bilingual(zh: "无声或信号差", en: "silence or bad line")
    case .other: Bilingual(zh: "范围外", en: "out of scope")
    }
  }
}
