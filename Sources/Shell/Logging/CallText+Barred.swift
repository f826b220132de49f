import Diagnostics
import Journaling
import Rehearsal

extension CallText {
  /// A call to somebody on the do-not-contact list is kept as it happened, and said to be one.
  static func warn(ofBarred lead: String, _ record: CallRecord, _ desk: Desk) throws {
    guard record.outcome != .doNotContact, try desk.withJournal({ try $0.isDoNotContact(lead) })
    else { return }
    let who = LeadNames(desk).title(of: lead) ?? lead
    desk.note(
      Bilingual(
        zh: "\(who) 在禁拨名单上，不该再打；这一通照样记。客户自己收回了：禁拨名单 \(lead) --remove",
        en: "\(who) is on the do-not-contact list and was not to be called; the call is kept. "
          + "If they took it back: do-not-contact \(lead) --remove"), .warning)
  }

  /// A call to somebody who was forgotten counts, and is said to be kept without them.
  static func warn(ofForgotten lead: String, _ desk: Desk) throws {
    guard try desk.withJournal({ try $0.isForgotten(lead: lead) }) else { return }
    desk.note(
      Bilingual(
        zh: "这个人要求忘掉过，不该再打；这一通照样计数，只是不记是谁",
        en:
          "that lead asked to be forgotten and was not to be called; the call counts, who it was is not kept"
      ),
      .warning)
  }
}
