import ArgumentParser
import Calling
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
    let retraction = try desk.withJournal { try $0.retraction(named: folded(name).trimmed) }
    let call = try retraction?.call ?? desk.call(named: name).id
    let history = try desk.withJournal { try $0.history(of: call) }
    guard let entry = history.first(where: \.isCurrent) ?? history.last else { return }
    if desk.isJSON {
      return desk.show(
        .members([
          "call": CallText.json(entry), "history": .array(history.map(CallText.json)),
          "takenBack": retraction.map {
            .members([
              "at": .string($0.at.text), "reason": .text($0.reason.map(PhoneNumber.masking)),
            ])
          } ?? .null,
        ]))
    }
    CallList([entry]).say(desk)
    if let retraction {
      let at = retraction.at.slot
      let reason = retraction.reason.map { CallText.words($0) }
      desk.say(
        Bilingual(
          zh: "\(at.short(.zh, today: desk.today)) 撤掉了，不计数" + (reason.map { "：\($0)" } ?? ""),
          en: "taken back \(at.short(.en, today: desk.today)), counts no more"
            + (reason.map { ": \($0)" } ?? "")), .warning)
    }
    for fact in Self.facts(entry.record) { desk.say(fact) }
    desk.say(Bilingual(zh: "编号 \(entry.id.text)", en: "id \(entry.id.text)"))
    guard history.count > 1 else { return }
    desk.say(Bilingual(zh: "更正：", en: "corrections:"), .heading)
    for old in history {
      let facts = Self.facts(old.record)
      let summary = Bilingual(
        zh: CallText.summary(old.record, .zh, today: desk.today),
        en: CallText.summary(old.record, .en, today: desk.today))
      desk.say(
        Bilingual(
          zh: "- " + ([summary] + facts).map(\.zh).joined(separator: " · "),
          en: "- " + ([summary] + facts).map(\.en).joined(separator: " · ")))
    }
  }

  /// What a call's line leaves out.
  private static func facts(_ record: CallRecord) -> [Bilingual] {
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
    return facts
  }
}

extension Desk {
  /// The call named by number, id, the end of an id, or `last`.
  func call(named name: String) throws -> Journal.Entry {
    try withJournal { journal in
      let wanted = folded(name).trimmed
      guard let entry = try journal.call(named: wanted) else {
        let shown = harmless(name).truncated(to: 40)
        throw try journal.retraction(named: wanted) == nil
          ? Journal.Failure.noSuchCall(shown) : .takenBack(shown)
      }
      return entry
    }
  }
}
