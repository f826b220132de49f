import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// A lead in words and as JSON; names and numbers are masked.
struct LeadText {
  let language: Language
  let today: Day

  init(_ desk: Desk) {
    language = desk.language
    today = desk.today
  }

  static func masked(_ number: String) -> String { (try? PhoneNumber(number))?.masked ?? "****" }

  /// `周** · 青禾软件`.
  func title(_ lead: Journal.Lead) -> String {
    // A firm that stands in for a person is shown in full.
    let name = lead.name == lead.company ? "" : PersonName.masked(lead.name)
    let parts = [name, harmless(lead.company)].filter { !$0.isEmpty }
    return parts.isEmpty ? lead.reference : parts.joined(separator: " · ")
  }

  func state(_ lead: Journal.Lead) -> String { Self.state(lead.state, lead.closing)[language] }

  static func state(_ state: Standing.State, _ closing: Standing.Closing?) -> Bilingual {
    switch (state, closing) {
    case (.open, _): Bilingual(zh: "可打", en: "open")
    case (.booked, _): Bilingual(zh: "已约", en: "booked")
    case (.spent, _): Bilingual(zh: "待定", en: "to decide")
    case (.closed, .doNotContact): Bilingual(zh: "禁拨", en: "do not contact")
    case (.closed, .invalid): Bilingual(zh: "号码无效", en: "invalid number")
    case (.closed, .blocked): Bilingual(zh: "被拦截", en: "blocked")
    case (.closed, .notEligible): Bilingual(zh: "不符合条件", en: "not eligible")
    case (.closed, .refused): Bilingual(zh: "拒绝两次", en: "refused twice")
    case (.closed, .won): Bilingual(zh: "签单", en: "won")
    case (.closed, .lost): Bilingual(zh: "丢单", en: "lost")
    case (.closed, _): Bilingual(zh: "已关", en: "closed")
    }
  }

  static func name(_ state: Standing.State) -> String {
    switch state {
    case .open: "open"
    case .booked: "booked"
    case .spent: "to-decide"
    case .closed: "closed"
    }
  }

  static func name(_ closing: Standing.Closing) -> String {
    switch closing {
    case .doNotContact: "do-not-contact"
    case .invalid: "invalid"
    case .blocked: "blocked"
    case .notEligible: "not-eligible"
    case .refused: "refused"
    case .won: "won"
    case .lost: "lost"
    case .decided: "decided"
    }
  }

  /// `按约好的时间打 11月26日 周四 15:00 · 林晓`.
  ///
  /// - Parameter unnamed: the owner who need not be named.
  func step(_ lead: Journal.Lead, unnamed: String? = nil) -> String {
    guard lead.state != .closed else { return state(lead) }
    var text = lead.step.title[language]
    if let at = lead.due {
      text += " " + at.slot.short(language, today: today)
    } else if lead.step.kind == .tryAgain, lead.ready.day >= today,
      lead.ready.clock.minutes > 0
    {
      let from = lead.ready.slot.short(language, today: today)
      text += Bilingual(zh: " \(from) 起", en: " from \(from)")[language]
    } else if let day = lead.step.on {
      let on = day.short(language, today: today)
      // The day it bears is the meeting's.
      text =
        lead.step.kind == .meeting
        ? Bilingual(zh: "约在 \(on)，\(text)", en: "\(on), \(text)")[language] : text + " " + on
    }
    if let owner = lead.owner, owner != unnamed { text += " · " + harmless(owner) }
    return text
  }

  static func score(_ match: [Int]) -> String {
    guard !match.isEmpty else { return "–" }
    return match.map(String.init).joined(separator: "+") + "="
      + String(match.reduce(0, +))
  }

  static func json(_ lead: Journal.Lead) -> JSON {
    .members([
      "number": .int(lead.code), "lead": .string(lead.reference),
      "name": .string(PersonName.masked(lead.name)), "phone": .string(masked(lead.number)),
      "company": .string(lead.company), "source": .string(lead.source),
      "consent": .text(lead.consent), "background": .string(lead.background),
      "match": .array(lead.match.map { .int($0) }), "score": .int(lead.match.reduce(0, +)),
      "tier": .string(lead.tier.letter), "grade": .text(lead.grade?.rawValue),
      "attempts": .int(lead.attempts), "withoutProgress": .int(lead.withoutProgress),
      "askWhy": .bool(lead.wantsReason), "owner": .text(lead.owner),
      "state": .string(name(lead.state)), "closed": .text(lead.closing.map(name)),
      "listed": .string(lead.listedAt.text), "last": .text(lead.lastAt?.text),
      "callback": .text(lead.due?.text), "notBefore": .string(lead.ready.text),
      "next": lead.state == .closed
        ? .null
        : .members([
          "what": .string(lead.step.name), "words": .string(lead.step.title.en),
          "on": .text(lead.step.on?.text), "owner": .text(lead.owner),
        ]),
    ])
  }
}
