import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct DoNotContactCommand: DeskCommand {
  static let card = CommandCard(
    "do-not-contact", chinese: ["禁拨名单", "禁拨"], group: .record,
    summary: Bilingual(zh: "禁拨名单：加进去、看、客户收回时拿掉", en: "the do-not-contact list"),
    usage: "[LEAD] [--remove [--yes]]",
    arguments: [
      .init(
        "LEAD", nil,
        Bilingual(zh: "别再打的名单；不写就列出来", en: "who must not be called again; nothing lists them")),
      .init("--remove", nil, Bilingual(zh: "客户自己收回了", en: "the prospect took it back")),
      .init("--yes", nil, Bilingual(zh: "拿掉时不再问", en: "remove without asking")),
    ],
    examples: ["do-not-contact"])

  @Argument var lead: String?
  @Flag var remove = false
  @Flag var yes = false

  func run(at desk: inout Desk) throws {
    if let lead {
      let reference = try desk.reference(ofLead: lead)
      if remove, try !isMeant(reference, desk) { return }
      try desk.withJournal { try $0.setDoNotContact(reference, isOn: !remove, at: desk.now) }
      if desk.isJSON {
        return desk.show(.members(["lead": .string(reference), "listed": .bool(!remove)]))
      }
      return desk.say(
        remove
          ? Bilingual(
            zh: "\(reference) 从禁拨名单拿掉了", en: "\(reference) is off the do-not-contact list")
          : Bilingual(
            zh: "\(reference) 进了禁拨名单，从现在起生效",
            en: "\(reference) is on the do-not-contact list from now on"),
        .good)
    }
    let list = try desk.withJournal { try $0.doNotContactList() }
    if desk.isJSON {
      return desk.show(
        .members([
          "leads": .array(
            list.map { .members(["lead": .string($0.lead), "since": .string($0.since.text)]) })
        ]))
    }
    guard !list.isEmpty else {
      return desk.say(Bilingual(zh: "禁拨名单是空的", en: "the do-not-contact list is empty"))
    }
    let names = LeadNames(desk)
    for entry in list {
      let day = entry.since.day
      let who = names.title(of: entry.lead)
      desk.say(
        Bilingual(
          zh: "\(entry.lead)　\(day.short(.zh, today: desk.today))起" + (who.map { "　\($0)" } ?? ""),
          en: "\(entry.lead)  since \(day.short(.en, today: desk.today))"
            + (who.map { "  \($0)" } ?? "")))
    }
  }

  /// Whether a demand not to be called again is to be taken back: a slip would put somebody back on the phone.
  ///
  /// - Throws: `Failure` for who made none, and where nobody can be asked.
  private func isMeant(_ reference: String, _ desk: Desk) throws -> Bool {
    let who = LeadNames(desk).title(of: reference) ?? reference
    guard try desk.withJournal({ try $0.isDoNotContact(reference) }) else {
      throw Failure(
        .noInput,
        Bilingual(zh: "\(who) 不在禁拨名单里", en: "\(who) is not on the do-not-contact list"),
        next: Bilingual(zh: "「禁拨名单」列出来", en: "do-not-contact lists them"))
    }
    if yes { return true }
    guard desk.world.isConversational, !desk.isJSON else {
      throw Failure(
        .usage,
        Bilingual(zh: "没有拿掉：要先问过人", en: "nothing was removed: somebody has to be asked"),
        next: Bilingual(zh: "客户确实收回了，就加 --yes", en: "if they did take it back, add --yes"))
    }
    return try desk.choose(
      Bilingual(
        zh: "\(who) 自己收回了「别再打」？拿掉以后拨打会再递给你",
        en: "Did \(who) take it back? Once removed, they may be called again."),
      [
        Choice("1", Bilingual(zh: "收回了，拿掉", en: "they did, remove it")),
        Choice("0", Bilingual(zh: "没有，留着", en: "no, leave it")),
      ], standard: 1) == 0
  }
}
