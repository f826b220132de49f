import ArgumentParser
import Diagnostics
import Journaling

struct ForgetCommand: DeskCommand {
  static let card = CommandCard(
    "forget", chinese: ["忘掉"], group: .record,
    summary: Bilingual(
      zh: "把一个名单从台账里抹掉，次数照算", en: "wipe a lead out of the journal; the counts stay"),
    usage: "LEAD [--yes]",
    arguments: [
      .init(
        "LEAD", nil, Bilingual(zh: "哪个名单：号码、名字或化名", en: "the number, the name or the pseudonym")),
      .init("--yes", nil, Bilingual(zh: "不再问", en: "do not ask")),
    ], examples: [])

  @Argument var lead: String
  @Flag var yes = false

  func run(at desk: inout Desk) throws {
    if !yes {
      let answer = try desk.choose(
        Bilingual(zh: "抹掉就找不回来了，抹吗？", en: "It cannot be undone. Wipe it?"),
        [
          Choice("1", Bilingual(zh: "抹掉", en: "wipe it")),
          Choice("0", Bilingual(zh: "算了", en: "leave it")),
        ],
        standard: 1)
      guard answer == 0 else { return }
    }
    let (reference, calls) = try desk.withJournal { journal in
      let reference = try journal.reference(ofTyped: lead)
      return (reference, try journal.forget(reference, at: desk.now))
    }
    if desk.isJSON {
      return desk.show(.members(["lead": .string(reference), "calls": .int(calls)]))
    }
    desk.say(
      Bilingual(
        zh: "\(reference) 抹掉了，牵涉 \(calls) 通；以后导入也不会再带回来。备份里的够不着，要自己删",
        en:
          "\(reference) is wiped out of \(count(calls, "call")), and imports will not bring it back; "
          + "backups are out of reach: delete those yourself"), .good)
  }
}
