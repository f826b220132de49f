import ArgumentParser
import Diagnostics
import Journaling
import Rehearsal

struct AmendCommand: DeskCommand {
  static let card = CommandCard(
    "amend", chinese: ["更正"], group: .record,
    summary: Bilingual(zh: "更正一通记错的电话，原来的也留着", en: "correct a call; what it said before is kept"),
    usage: "CALL [OUTCOME] [TIME] [--remove] " + CallOptions.usage,
    arguments: [
      .init(
        "CALL", nil,
        Bilingual(zh: "哪一通：编号或 last，后面写对的结果", en: "its number, or last; then what is right"))
    ] + CallOptions.arguments + [
      .init(
        "--remove", nil,
        Bilingual(zh: "这一通不该记：撤掉（撤销）", en: "the call should not be there: take it back (undo)"))
    ],
    examples: [])
  static let isWriting = true

  @Argument var call: [String]
  @OptionGroup var options: CallOptions
  @Flag var remove = false

  func run(at desk: inout Desk) throws {
    let entry = try desk.call(named: call.first ?? "")
    if remove {
      try desk.withJournal { try $0.retract(entry.id, reason: options.note, at: desk.now) }
      if desk.isJSON {
        return desk.show(.members(["call": .string(entry.id.text), "removed": true]))
      }
      return desk.say(
        Bilingual(
          zh: "#\(entry.number) 撤掉了，不再计数；文件里留着",
          en: "#\(entry.number) is taken back and counts no more"),
        .good)
    }
    var words: CallWords
    do {
      words = try CallWords(Array(call.dropFirst()))
    } catch let refusal as CallWords.Refusal {
      throw Failure.unread(refusal)
    }
    var record = entry.record
    if record.grade == entry.record.effectiveGrade { record.grade = nil }
    let before = record
    if let reach = words.reach {
      record.reach = reach
      record.outcome = words.outcome
      record.grade = words.grade
      if words.outcome != .appointment { record.appointment = nil }
      if words.outcome != .callback { record.callbackAt = nil }
      if let outcome = words.outcome, !outcome.fits(reach) {
        throw Failure(
          .usage,
          Bilingual(
            zh: "「\(reach.title.zh)」之后没有「\(outcome.title.zh)」这个结果",
            en: "“\(reach.title.en)” cannot end in “\(outcome.title.en)”"),
          next: Bilingual(
            zh: "接通的才有谈出来的结果：更正 编号 connected 结果",
            en: "only a call that connected ends so: amend CALL connected OUTCOME"))
      }
      if words.outcome == nil, reach == .connected || reach == .gatekeeper {
        throw Failure.unfinished(words)
      }
    }
    if words.referral { record.referral = true }
    try options.apply(to: &record, at: desk)
    let hasTime = options.at != nil || !words.rest.isEmpty
    let needsTime =
      (record.outcome == .appointment && record.appointment == nil)
      || (record.outcome == .callback && record.callbackAt == nil)
    if hasTime || needsTime {
      try CallTimes(words: words.rest, options: options, isAsking: false, amended: entry.id)
        .apply(to: &record, desk)
    } else if let form = try options.appointmentForm() {
      record.appointment?.form = form
    }
    if let place = options.place { record.appointment?.place = place }
    let lead = try options.lead.map { try desk.reference(ofLead: $0) }
    if let failure = Failure.undated(record) { throw failure }
    if let lead {
      record.lead = lead
      try CallText.warn(ofForgotten: lead, desk)
    }
    guard record != before else { return sayUnchanged(entry, desk) }
    let changed = record
    let made = try desk.withJournal { try $0.amend(entry.id, at: desk.now) { $0 = changed } }
    if desk.isJSON { return desk.show(CallText.json(made)) }
    let summary = CallText.summary(made.record, desk.language, today: desk.today)
    let next = CallText.nextContact(made.record, today: desk.today)
    desk.say(
      Bilingual(
        zh: "#\(made.number) 更正了　\(summary)\(next.zh)",
        en: "#\(made.number) is corrected: \(summary)\(next.en)"), .good)
  }

  /// A correction that says what is there already is none.
  private func sayUnchanged(_ entry: Journal.Entry, _ desk: Desk) {
    if desk.isJSON { return desk.show(CallText.json(entry)) }
    let summary = CallText.summary(
      entry.record, movedTo: entry.movedTo, desk.language, today: desk.today)
    desk.say(
      Bilingual(
        zh: "#\(entry.number) 本来就这么记着，没有改：\(summary)；后面写上对的结果，例如：更正 \(entry.number) 17",
        en: "#\(entry.number) says so already, nothing was changed: \(summary); "
          + "write behind it what is right, for example: amend \(entry.number) 17"))
  }
}
