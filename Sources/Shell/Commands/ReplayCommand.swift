import ArgumentParser
import Diagnostics
import Journaling
import Rehearsal

struct ReplayCommand: DeskCommand {
  static let card = CommandCard(
    "replay", chinese: ["回放"], group: .rehearse,
    summary: Bilingual(zh: "把打过的一通对练从头到尾再看一遍", en: "a practised call again, from its record"),
    usage: "[CALL]",
    arguments: [
      .init(
        "CALL", nil,
        Bilingual(zh: "编号；last 或不写，就是最近一通对练", en: "its number; last or nothing for the latest"),
        completes: .words(["last"]))
    ],
    notes: [
      Bilingual(
        zh: "真实电话不存原话，没有回放。话术后来改过的，会说。",
        en:
          "The words of real calls are not kept, so they have no replay. A script that changed since is named."
      )
    ],
    examples: ["replay", "replay last --json"])

  @Argument var call: String?

  func run(at desk: inout Desk) throws {
    desk.library.refresh()
    let entry = try entry(desk)
    guard let practice = entry.record.practice else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "#\(entry.number) 是真实电话，原话没有存，回放不了",
          en:
            "#\(entry.number) is a real call; its words are not kept, so there is nothing to replay"
        ),
        next: Bilingual(zh: "「台账 --practice」列出对练", en: "calls --practice lists practice"))
    }
    let replay = Replay(entry, practice, desk)
    if desk.isJSON { return replay.show(desk) }
    desk.say(replay.text(desk))
  }

  private func entry(_ desk: Desk) throws -> Journal.Entry {
    if let call, !["last", "latest", "最近", "上一通"].contains(folded(call).trimmed) {
      return try desk.call(named: call)
    }
    guard let last = try desk.withJournal({ try $0.calls(.practice, limit: 1) }).first else {
      throw Failure(
        .noInput, Bilingual(zh: "还没有对练过", en: "there is no practice call yet"),
        next: Bilingual(zh: "练一通：对练", en: "make one: practice"))
    }
    return last
  }
}
