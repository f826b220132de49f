import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

struct LogCommand: DeskCommand {
  static let card = CommandCard(
    "log", chinese: ["记", "记一通"], group: .record,
    summary: Bilingual(zh: "记一通真实的电话：两个数字就够", en: "a real call, in two digits"),
    usage: "[CALL] [TIME] " + CallOptions.usage,
    arguments: [
      .init(
        "CALL", nil,
        Bilingual(
          zh: "数字（11＝接通本人、约到），或名称，后面跟时间",
          en: "digits (11: connected, appointment) or names, then the time"))
    ] + CallOptions.arguments,
    notes: [
      Bilingual(
        zh: "第一位是通话状态：1 接通本人 2 旁人接听 3 无人接听 4 拒接 5 占线 6 关机 7 停机 8 空号 9 错号 0 语音信箱 - 被拦截。",
        en:
          "The first digit is the line: 1 connected, 2 someone else, 3 no answer, 4 declined, 5 busy, "
          + "6 off, 7 suspended, 8 no such number, 9 wrong number, 0 voicemail, - blocked."),
      Bilingual(
        zh:
          "接通后：1 约到 2 约定再打 3 加上微信 4 只要资料 5 再考虑 6 要商量 7 没兴趣 8 有具体原因（再按一位）9 挂断 00 别再打。再加一位是意向等级，加号是转介绍。",
        en: "Connected: 1 appointment, 2 call back, 3 contact added, 4 materials only, 5 thinking, "
          + "6 consulting, 7 not interested, 8 a stated reason (one more digit), 9 hung up, "
          + "00 never again. One more digit grades it; + is a referral."),
      Bilingual(
        zh: "不带任何内容时，一步一步按数字选。",
        en: "Without anything behind it, menus ask for one digit at a time."),
    ],
    examples: [
      "log 3", "log 17", "log 184 --met have-supplier",
      .init(zh: "记 15 --met 我们有固定的厂家了", en: "log 15 --met \"we already have a supplier\""),
      .init(zh: "记 11 周三下午3点", en: "log 11 wed 3pm"), "log 11 2026-11-25T15:00",
    ])
  static let isWriting = true

  @Argument var call: [String] = []
  @OptionGroup var options: CallOptions

  func run(at desk: inout Desk) throws {
    do {
      try log(desk)
    } catch let interruption as Interruption {
      // The questions come before anything is kept: whoever leaves one must know what became of the call.
      desk.note(
        Bilingual(zh: "没有记；从头再来：记", en: "nothing was logged; to begin again: log"), .warning)
      throw interruption
    }
  }

  private func log(_ desk: Desk) throws {
    var words: CallWords
    do {
      words = try CallWords(call)
    } catch let refusal as CallWords.Refusal {
      throw Failure.unread(refusal)
    }
    let isAsking = call.isEmpty
    if words.reach == nil { words.reach = try LogMenus.reach(desk) }
    guard let reach = words.reach else { return }
    try complete(&words, isAsking: isAsking, desk)
    var record = CallRecord(
      kind: .real, startedAt: desk.now, rep: desk.repName,
      reach: words.reach ?? reach, outcome: words.outcome)
    record.grade = words.grade
    record.referral = words.referral
    record.transferred = words.transferred
    record.lead = try options.lead.map { try desk.reference(ofLead: $0) }
    try options.apply(to: &record, at: desk)
    try CallTimes(words: words.rest, options: options, isAsking: isAsking).apply(to: &record, desk)
    if isAsking, record.reach == .connected {
      if words.grade == nil, options.grade == nil {
        record.grade = try LogMenus.grade(record, desk)
      }
      try options.askObjections(of: &record, desk)
    }
    try keep(&record, desk)
  }

  /// Asks for, or demands, the result of a talk.
  private func complete(_ words: inout CallWords, isAsking: Bool, _ desk: Desk) throws {
    let canAsk = isAsking || desk.world.isConversational
    if words.reach == .gatekeeper, words.outcome == nil {
      guard canAsk else { throw Failure.unfinished(words) }
      words.outcome = try LogMenus.outcome(Outcome.layerTwoB, desk)
      if words.outcome == .transferred {
        words.transferred = true
        words.reach = .connected
        words.outcome = nil
      }
    }
    if words.reach == .connected, words.outcome == nil {
      guard canAsk else { throw Failure.unfinished(words) }
      words.outcome = try LogMenus.outcome(Outcome.layerTwo, desk)
    }
    if let reach = words.reach, let outcome = words.outcome, !outcome.fits(reach) {
      throw Failure(
        .usage,
        Bilingual(
          zh: "「\(reach.title.zh)」之后没有「\(outcome.title.zh)」这个结果",
          en: "“\(reach.title.en)” cannot end in “\(outcome.title.en)”"),
        next: Bilingual(zh: "「帮助 记」列出全部数字", en: "help log lists all digits"))
    }
  }

  private func keep(_ record: inout CallRecord, _ desk: Desk) throws {
    if let failure = Failure.undated(record) { throw failure }
    if let lead = record.lead {
      try CallText.warn(ofBarred: lead, record, desk)
      try CallText.warn(ofForgotten: lead, desk)
    }
    let copy = record
    let entry = try desk.withJournal { journal -> Journal.Entry? in
      var record = copy
      if let lead = record.lead, record.attempt == nil {
        record.attempt = try journal.attempts(lead) + 1
      }
      let id = try journal.append(record, at: desk.now)
      return try journal.call(named: id.text)
    }
    guard let entry else { return }
    if desk.isJSON { return desk.show(CallText.json(entry)) }
    let summary = CallText.summary(entry.record, desk.language, today: desk.today)
    let next = CallText.nextContact(entry.record, today: desk.today)
    desk.say(
      Bilingual(
        zh: "记下了 #\(entry.number)　\(summary)\(next.zh)",
        en: "logged #\(entry.number)  \(summary)\(next.en)"), .good)
    if entry.record.outcome == .doNotContact {
      desk.say(
        entry.record.lead == nil
          ? Bilingual(
            zh: "没说是哪个名单，所以禁拨名单里还没有；补一句：更正 \(entry.number) --lead 名单",
            en: "no lead was named, so nobody is on the do-not-contact list yet; "
              + "type: amend \(entry.number) --lead LEAD")
          : Bilingual(
            zh: "已进禁拨名单，从现在起生效", en: "on the do-not-contact list from now on"), .warning)
    }
  }
}
