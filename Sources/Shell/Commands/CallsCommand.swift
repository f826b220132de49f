import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing

struct CallsCommand: DeskCommand {
  static let card = CommandCard(
    "calls", chinese: ["台账"], group: .record,
    summary: Bilingual(zh: "记下的电话，真实的和对练分开列", en: "the calls kept: real ones and practice apart"),
    usage: "[CALL] [--practice | --real] [--from D] [--to D] [--count N]",
    arguments: [
      .init("CALL", nil, Bilingual(zh: "只看这一通，连它的更正", en: "one call, with its corrections")),
      .init("--practice", nil, Bilingual(zh: "只列对练", en: "practice alone")),
      .init("--real", nil, Bilingual(zh: "只列真实的电话", en: "real calls alone")),
      .init("--from", "DAY", Bilingual(zh: "从哪天", en: "from this day on")),
      .init("--to", "DAY", Bilingual(zh: "到哪天", en: "up to this day")),
      .init("--count", "N", Bilingual(zh: "最多几通（20）", en: "how many at most (20)")),
    ],
    examples: ["calls", "calls --practice"])

  @Argument var call: String?
  @Flag var practice = false
  @Flag var real = false
  @Option var from: String?
  @Option var to: String?
  @Option var count: Int = 20

  func run(at desk: inout Desk) throws {
    if let call { return try sayOne(call, desk) }
    let days = try DayWords.range(from: from, to: to, desk)
    let limit = min(max(count, 1), 1_000_000)
    var lists: [(CallRecord.Kind, [Journal.Entry], Int)] = []
    for kind in [CallRecord.Kind.real, .practice]
    where practice == real || (kind == .practice) == practice {
      lists.append(
        try desk.withJournal { journal in
          (
            kind, try journal.calls(kind, days: days, limit: limit),
            days == nil
              ? try journal.callCount(kind) : try journal.tally(kind, days: days)[.dials]
          )
        })
    }
    if desk.isJSON {
      return desk.show(
        .object(
          lists.map { kind, entries, _ in
            JSON.Member(
              kind == .real ? "real" : "practice", .array(entries.map(CallText.json)))
          }))
    }
    for (index, list) in lists.enumerated() {
      if index > 0 { desk.say(Styled("\n")) }
      let (kind, entries, total) = list
      desk.say(
        kind == .real
          ? Bilingual(zh: "通话（\(total) 通）", en: "Calls (\(total))")
          : Bilingual(zh: "对练（\(total) 通，另算）", en: "Practice (\(total), apart)"), .heading)
      if entries.isEmpty {
        desk.say(StatsCommand.nothing(kind))
      } else {
        CallList(entries).say(desk)
        guard entries.count < total else { continue }
        desk.say(
          Bilingual(
            zh: "列了最近 \(entries.count) 通，还有 \(total - entries.count) 通：台账 --count \(total)",
            en:
              "the newest \(entries.count), and \(total - entries.count) more: calls --count \(total)"
          ),
          .quiet)
      }
    }
  }

  private func sayOne(_ name: String, _ desk: Desk) throws {
    let entry = try desk.call(named: name)
    let history = try desk.withJournal { try $0.history(of: entry.id) }
    if desk.isJSON {
      return desk.show(
        .members([
          "call": CallText.json(entry), "history": .array(history.map(CallText.json)),
        ]))
    }
    CallList([entry]).say(desk)
    let record = entry.record
    var facts: [Bilingual] = []
    if let grade = record.effectiveGrade {
      facts.append(
        Bilingual(zh: "意向等级 \(LogMenus.title(grade).zh)", en: "grade \(LogMenus.title(grade).en)"))
    }
    if !record.objections.isEmpty {
      func list(_ language: Language) -> String {
        record.objections.map {
          Naming.objection($0.objection, language) + ($0.handled ? "✓" : "✗")
        }.joined(separator: language == .zh ? "、" : ", ")
      }
      facts.append(Bilingual(zh: "异议 \(list(.zh))", en: "objections \(list(.en))"))
    }
    if let lead = record.lead { facts.append(Bilingual(zh: "名单 \(lead)", en: "lead \(lead)")) }
    if let note = record.note {
      let shown = CallText.words(note)
      facts.append(Bilingual(zh: "备注 \(shown)", en: "note \(shown)"))
    }
    facts.append(Bilingual(zh: "编号 \(entry.id.text)", en: "id \(entry.id.text)"))
    for fact in facts { desk.say(fact) }
    guard history.count > 1 else { return }
    desk.say(Bilingual(zh: "更正：", en: "corrections:"), .heading)
    for old in history {
      let summary = CallText.summary(old.record, desk.language, today: desk.today)
      desk.say(Bilingual(zh: "- \(summary)", en: "- \(summary)"))
    }
  }
}

extension Desk {
  /// The call named by number, id, the end of an id, or `last`.
  func call(named name: String) throws -> Journal.Entry {
    try withJournal { journal in
      guard let entry = try journal.call(named: folded(name).trimmed) else {
        throw Journal.Failure.noSuchCall(harmless(name).truncated(to: 40))
      }
      return entry
    }
  }
}
