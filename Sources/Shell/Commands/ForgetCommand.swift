import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct ForgetCommand: DeskCommand {
  static let card = CommandCard(
    "forget", chinese: ["忘掉"], group: .record,
    summary: Bilingual(
      zh: "把一个名单抹得一点不剩，次数照算；或抹掉到期的",
      en: "wipe every trace of a lead, counts stay; or what is past its time"),
    usage: "LEAD [--yes] | --expired",
    arguments: [
      .init(
        "LEAD", nil, Bilingual(zh: "哪个名单：号码、名字或化名", en: "the number, the name or the pseudonym")),
      .init("--yes", nil, Bilingual(zh: "不再问", en: "do not ask")),
      .init(
        "--expired", nil,
        Bilingual(
          zh: "抹掉到期的（天数：设置 留话天数、留名天数）",
          en: "remove what is past its time (set keep-words, set keep-leads)")),
    ],
    notes: [
      Bilingual(
        zh: "台账、历史、没收下的行里的名字、号码和话都抹掉，再把所有文件逐字节搜一遍给你看；够不着的备份报出名来。",
        en:
          "Journal, history and rejected rows lose the name, the number and the words; then every file is "
          + "searched byte by byte, and backups out of reach are named.")
    ], examples: ["forget --expired"])
  static let isWriting = true

  @Argument var lead: String?
  @Flag var yes = false
  @Flag var expired = false

  /// What is past its time goes when a session starts.
  static func atStart(_ desk: inout Desk) {
    guard desk.hasJournal else { return }
    // What stands in the way is said by the first command that needs the journal.
    try? desk.expire(isWhole: false)
  }

  func run(at desk: inout Desk) throws {
    guard let lead, !expired else { return try removeExpired(desk) }
    let reference = try desk.reference(ofLead: lead)
    let who = try who(lead, reference, desk)
    if !yes {
      let answer = try desk.choose(
        Bilingual(
          zh: "抹掉 \(who.zh)？抹掉就找不回来了", en: "Wipe \(who.en)? It cannot be undone."),
        [
          Choice("1", Bilingual(zh: "抹掉", en: "wipe it")),
          Choice("0", Bilingual(zh: "算了", en: "leave it")),
        ],
        standard: 1)
      guard answer == 0 else { return }
    }
    let forgotten = try desk.withJournal {
      try $0.forget(reference, typed: lead, at: desk.now)
    }
    let proof = try ForgetProof(forgotten.traces, desk)
    if desk.isJSON { return desk.show(proof.json(forgotten)) }
    proof.say(forgotten, desk)
    if !proof.remaining.isEmpty { desk.status = .findings }
  }

  /// Who would be wiped, for a person to see.
  ///
  /// - Throws: `Failure` for a name that nobody or more than one bears: a slip must not look like a lead wiped.
  private func who(_ typed: String, _ reference: String, _ desk: Desk) throws -> Bilingual {
    let home = desk.now.offsetMinutes
    let text = LeadText(desk)
    if let listed = try desk.withJournal({ try $0.lead(named: reference, home: home) }) {
      let (name, calls) = (text.title(listed), listed.attempts)
      return Bilingual(
        zh: "#\(listed.code) \(name)（打过 \(calls) 通）",
        en: "#\(listed.code) \(name) (\(count(calls, "call")))")
    }
    let shown = harmless(typed).truncated(to: 40)
    let called = try desk.withJournal { try $0.leads(called: typed, home: home) }
    if called.count > 1 {
      let each = called.map { "#\($0.code) \(text.title($0))" }
      throw Failure(
        .usage,
        Bilingual(
          zh: "叫「\(shown)」的有 \(called.count) 个：\(each.joined(separator: "、"))",
          en: "\(called.count) leads are called “\(shown)”: \(each.joined(separator: ", "))"),
        next: Bilingual(
          zh: "说编号：忘掉 #\(called[0].code)", en: "say the number: forget \"#\(called[0].code)\""))
    }
    // A number that never was on the list can be forgotten beforehand: no import will bring it.
    guard
      try Journal.isNumber(typed) || Journal.isReference(typed.trimmed)
        || desk.withJournal({ try $0.knows(reference) })
    else { throw desk.noLead(typed) }
    return Bilingual(zh: "「\(shown)」", en: "“\(shown)”")
  }

  private func removeExpired(_ desk: Desk) throws {
    guard expired, lead == nil else {
      throw Failure(
        .usage, Bilingual(zh: "忘掉哪个名单？", en: "forget which lead?"),
        next: Bilingual(zh: "例如：忘掉 13800000000；到期的：忘掉 --expired", en: "or forget --expired"))
    }
    let retention = desk.retention
    let gone = try desk.withJournal { try $0.expire(retention, at: desk.now) }
    if desk.isJSON {
      return desk.show(.members(["calls": .int(gone.calls), "leads": .int(gone.leads)]))
    }
    if retention.wordDays == nil, retention.leadDays == nil {
      return desk.say(
        Bilingual(
          zh: "没有设留多久，什么都一直留着；例如：设置 留话天数 365",
          en: "no time is set, so all is kept; for example: set keep-words 365"))
    }
    desk.say(
      gone.isNothing
        ? Bilingual(zh: "没有到期的", en: "nothing is past its time")
        : Desk.sentence(gone, isPast: true), .good)
  }
}
