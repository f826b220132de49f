import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing

/// `team check 5`: draws appointments of a week for the lead to look up by phone or calendar.
struct TeamCheck: DeskWork {
  static let configuration = CommandConfiguration(commandName: "check", aliases: ["抽查"])

  @Argument var count: Int = 5
  /// `--week` before or behind the word belongs to both.
  @ParentCommand var team: TeamCommand
  /// One appointment, and what looking it up showed.
  @Option var call: String?
  @Option(name: .customLong("is")) var verdict: String?

  func run(at desk: inout Desk) throws {
    let week = try DayWords.week(team.week, desk)
    if let call { return try record(call, desk) }
    guard (1...100).contains(count) else {
      throw Failure(.usage, Bilingual(zh: "抽几个？1 到 100", en: "how many? 1 to 100"))
    }
    let all = try desk.withJournal { try $0.appointmentsMade(in: week) }
    guard !all.isEmpty else {
      return desk.say(
        Bilingual(
          zh: "\(week.text) 没有约到的电话，没有可抽的", en: "no appointments were made in \(week.text)"))
    }
    var dice = SplitMix(seed: desk.seed ^ UInt64(bitPattern: Int64(week.monday.number)))
    var rest = all
    var drawn: [Journal.Entry] = []
    while drawn.count < min(count, all.count) {
      drawn.append(rest.remove(at: Int(dice.next() % UInt64(rest.count))))
    }
    if desk.isJSON {
      return desk.show(
        .members([
          "week": .string(week.text), "appointments": .int(all.count),
          "drawn": .array(drawn.map(CallText.json)),
        ]))
    }
    desk.say(
      Bilingual(
        zh: "\(week.text) 约到 \(all.count) 个，抽 \(drawn.count) 个，打电话或看日历核对",
        en:
          "\(drawn.count) of \(all.count) appointments made in \(week.text), to look up by phone or calendar"
      ),
      .heading)
    guard desk.world.isConversational else {
      CallList(drawn).say(desk)
      return desk.say(
        Bilingual(
          zh: "核对完记下来：主管 check --call 编号 --is yes（或 no）",
          en: "then note each: team check --call CALL --is yes (or no)"), .quiet)
    }
    for entry in drawn { try ask(entry, week, desk) }
    try sayAgreement(week, desk)
  }

  private func ask(_ entry: Journal.Entry, _ week: Week, _ desk: Desk) throws {
    CallList([entry]).say(desk)
    let choice = try desk.choose(
      Bilingual(zh: "对得上吗？", en: "as written?"),
      [
        Choice("1", Bilingual(zh: "对得上", en: "as written")),
        Choice("2", Bilingual(zh: "对不上", en: "not as written")),
        Choice("3", Bilingual(zh: "还没查到", en: "not looked up yet")),
      ], standard: 2)
    guard choice < 2 else { return }
    try desk.withJournal {
      try $0.appendCheck(of: entry.id, in: week, isAsWritten: choice == 0, at: desk.now)
    }
  }

  private func record(_ call: String, _ desk: Desk) throws {
    let entry = try desk.call(named: call)
    guard entry.record.outcome == .appointment else {
      throw Failure(
        .usage, Bilingual(zh: "这一通没有约到，不用核对", en: "that call made no appointment"),
        next: Bilingual(zh: "「主管 抽查」抽出要核对的", en: "team check draws the ones to check"))
    }
    let isAsWritten: Bool
    switch verdict.map({ folded($0) }) {
    case "yes", "1", "对得上", "是": isAsWritten = true
    case "no", "0", "2", "对不上", "否": isAsWritten = false
    default: throw CallOptions.refusal("--is", ["yes", "no"])
    }
    let week = Week(of: entry.record.startedAt.day)
    try desk.withJournal {
      try $0.appendCheck(of: entry.id, in: week, isAsWritten: isAsWritten, at: desk.now)
    }
    try sayAgreement(week, desk)
  }

  private func sayAgreement(_ week: Week, _ desk: Desk) throws {
    let checks = try desk.withJournal {
      try $0.checks(Week(of: week.monday.adding(days: -49))...week)
    }
    for check in checks {
      desk.say(
        Bilingual(
          zh: "\(check.week.text) 对得上 \(check.asWritten.fraction)",
          en: "\(check.week.text) as written \(check.asWritten.fraction)"))
    }
  }
}
