import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct DoNotContactCommand: DeskCommand {
  static let card = CommandCard(
    "do-not-contact", chinese: ["禁拨名单", "禁拨"], group: .record,
    summary: Bilingual(zh: "禁拨名单：加进去、看、客户收回时拿掉", en: "the do-not-contact list"),
    usage: "[LEAD] [--remove]",
    arguments: [
      .init(
        "LEAD", nil,
        Bilingual(zh: "别再打的名单；不写就列出来", en: "who must not be called again; nothing lists them")),
      .init("--remove", nil, Bilingual(zh: "客户自己收回了", en: "the prospect took it back")),
    ],
    examples: ["do-not-contact"])

  @Argument var lead: String?
  @Flag var remove = false

  func run(at desk: inout Desk) throws {
    if let lead {
      let reference = try desk.reference(ofLead: lead)
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
}
