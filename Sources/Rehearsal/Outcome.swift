package import Diagnostics

/// How far the line got (coaching.md §1, layer 1); names are the contract of CSV and JSON.
package enum Reach: String, CaseIterable, Sendable, Hashable {
  case connected, gatekeeper
  case noAnswer = "no-answer"
  case declined, busy, unreachable, suspended
  case outOfService = "out-of-service"
  case wrongNumber = "wrong-number"
  case voicemail, blocked

  /// The key of the menu: a digit or `-`.
  package var key: Character {
    switch self {
    case .connected: "1"
    case .gatekeeper: "2"
    case .noAnswer: "3"
    case .declined: "4"
    case .busy: "5"
    case .unreachable: "6"
    case .suspended: "7"
    case .outOfService: "8"
    case .wrongNumber: "9"
    case .voicemail: "0"
    case .blocked: "-"
    }
  }

  package var title: Bilingual {
    switch self {
    case .connected: Bilingual(zh: "接通本人", en: "connected")
    case .gatekeeper: Bilingual(zh: "旁人接听", en: "someone else answered")
    case .noAnswer: Bilingual(zh: "无人接听", en: "no answer")
    case .declined: Bilingual(zh: "拒接", en: "declined")
    case .busy: Bilingual(zh: "占线", en: "busy")
    case .unreachable: Bilingual(zh: "关机／不在服务区", en: "switched off or no coverage")
    case .suspended: Bilingual(zh: "停机", en: "suspended")
    case .outOfService: Bilingual(zh: "空号", en: "number does not exist")
    case .wrongNumber: Bilingual(zh: "错号", en: "wrong number")
    case .voicemail: Bilingual(zh: "语音信箱／来电助理", en: "voicemail or phone assistant")
    case .blocked: Bilingual(zh: "被拦截", en: "blocked or marked as spam")
    }
  }

  /// Whether the number is no use at all: counted out of the valid numbers.
  package var isInvalid: Bool { self == .outOfService || self == .wrongNumber }
}

/// How the talk ended (coaching.md §1, layers 2 and 2b); names are the contract of CSV and JSON.
package enum Outcome: String, CaseIterable, Sendable, Hashable {
  // Layer 2, the person reached.
  case appointment, callback
  case contactAdded = "contact-added"
  case materialsOnly = "materials-only"
  case thinking
  case consultingOthers = "consulting-others"
  case notInterested = "not-interested"
  case hungUp = "hung-up"
  case doNotContact = "do-not-contact"
  // Layer 2 behind key 8, a stated reason.
  case noNeed = "no-need"
  case noMoney = "no-money"
  case tooExpensive = "too-expensive"
  case hasSupplier = "has-supplier"
  case contractLocked = "contract-locked"
  case notNow = "not-now"
  case wrongPerson = "wrong-person"
  case distrust
  case notEligible = "not-eligible"
  // Layer 2b, someone else answered (callback and do-not-contact are shared).
  case transferred
  case messageLeft = "message-left"
  case refused, absent
  case personLeft = "person-left"

  package var title: Bilingual {
    switch self {
    case .appointment: Bilingual(zh: "约到", en: "appointment")
    case .callback: Bilingual(zh: "约定再打", en: "call back at a time")
    case .contactAdded: Bilingual(zh: "加上微信", en: "contact added")
    case .materialsOnly: Bilingual(zh: "只要资料", en: "materials only")
    case .thinking: Bilingual(zh: "再考虑", en: "thinking it over")
    case .consultingOthers: Bilingual(zh: "要商量", en: "must consult others")
    case .notInterested: Bilingual(zh: "没兴趣", en: "not interested")
    case .hungUp: Bilingual(zh: "挂断", en: "hung up")
    case .doNotContact: Bilingual(zh: "别再打", en: "never call again")
    case .noNeed: Bilingual(zh: "用不上", en: "no need")
    case .noMoney: Bilingual(zh: "没预算", en: "no budget")
    case .tooExpensive: Bilingual(zh: "嫌贵", en: "too expensive")
    case .hasSupplier: Bilingual(zh: "已有供应商", en: "has a supplier")
    case .contractLocked: Bilingual(zh: "合同没到期", en: "locked in a contract")
    case .notNow: Bilingual(zh: "以后再说", en: "not now")
    case .wrongPerson: Bilingual(zh: "不归他管", en: "not the right person")
    case .distrust: Bilingual(zh: "信不过", en: "does not trust us")
    case .notEligible: Bilingual(zh: "不符合条件", en: "we ruled it out")
    case .transferred: Bilingual(zh: "转给本人了", en: "put through")
    case .messageLeft: Bilingual(zh: "留了话", en: "message left")
    case .refused: Bilingual(zh: "不肯转", en: "refused to put through")
    case .absent: Bilingual(zh: "本人不在", en: "not in")
    case .personLeft: Bilingual(zh: "已离职或换人", en: "left the firm")
    }
  }

  /// The keys of layer 2: `1`–`7`, `9`, `0 0`, and `8` with a reason's digit.
  package static let layerTwo: [(keys: String, outcome: Outcome)] = [
    ("1", .appointment), ("2", .callback), ("3", .contactAdded), ("4", .materialsOnly),
    ("5", .thinking), ("6", .consultingOthers), ("7", .notInterested),
    ("81", .noNeed), ("82", .noMoney), ("83", .tooExpensive), ("84", .hasSupplier),
    ("85", .contractLocked), ("86", .notNow), ("87", .wrongPerson), ("88", .distrust),
    ("89", .notEligible), ("9", .hungUp), ("00", .doNotContact),
  ]

  /// The keys of layer 2b, someone else answered.
  package static let layerTwoB: [(keys: String, outcome: Outcome)] = [
    ("1", .transferred), ("2", .callback), ("3", .messageLeft), ("4", .refused), ("5", .absent),
    ("6", .personLeft), ("00", .doNotContact),
  ]
}

extension Outcome {
  /// Whether the talk can end so with this reach: layer 2 belongs to `connected`, 2b to `gatekeeper`.
  package func fits(_ reach: Reach) -> Bool {
    switch reach {
    case .connected: Self.layerTwo.contains { $0.outcome == self }
    case .gatekeeper: Self.layerTwoB.contains { $0.outcome == self }
    default: false
    }
  }
}

/// What became of an appointment (coaching.md §1, layer 3); names are the contract of CSV and JSON.
package enum AppointmentEvent: String, CaseIterable, Sendable, Hashable {
  case reconfirmed, held
  case noShow = "no-show"
  case rescheduled, cancelled
  case cancelledByUs = "cancelled-by-us"
  case metUnfit = "met-unfit"
  case won, lost

  /// The key of the menu: a digit.
  package var key: Character {
    switch self {
    case .reconfirmed: "1"
    case .held: "2"
    case .noShow: "3"
    case .rescheduled: "4"
    case .cancelled: "5"
    case .cancelledByUs: "6"
    case .metUnfit: "7"
    case .won: "8"
    case .lost: "9"
    }
  }

  package var title: Bilingual {
    switch self {
    case .reconfirmed: Bilingual(zh: "已再确认", en: "reconfirmed")
    case .held: Bilingual(zh: "已见", en: "held")
    case .noShow: Bilingual(zh: "爽约", en: "no-show")
    case .rescheduled: Bilingual(zh: "改期", en: "rescheduled")
    case .cancelled: Bilingual(zh: "客户取消", en: "cancelled by the prospect")
    case .cancelledByUs: Bilingual(zh: "我方取消", en: "cancelled by us")
    case .metUnfit: Bilingual(zh: "见了，不合适", en: "met, not a fit")
    case .won: Bilingual(zh: "签单", en: "won")
    case .lost: Bilingual(zh: "丢单", en: "lost")
    }
  }

  /// Whether the meeting took place.
  package var isHeld: Bool {
    switch self {
    case .held, .metUnfit, .won, .lost: true
    default: false
    }
  }

  /// Whether the meeting came to nothing and not by us.
  package var isMissed: Bool { self == .noShow || self == .cancelled }

  /// Whether nothing more need be said about the appointment.
  package var isResolved: Bool { isHeld || isMissed || self == .cancelledByUs }
}

/// Where an appointment is kept (coaching.md §1).
package enum AppointmentForm: String, CaseIterable, Sendable, Hashable {
  case visit, ours, online, phone

  package var title: Bilingual {
    switch self {
    case .visit: Bilingual(zh: "上门", en: "visit")
    case .ours: Bilingual(zh: "到店／到访", en: "at our place")
    case .online: Bilingual(zh: "线上", en: "online")
    case .phone: Bilingual(zh: "电话会", en: "by phone")
    }
  }
}
