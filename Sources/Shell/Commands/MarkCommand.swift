import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal

struct MarkCommand: DeskCommand {
  static let card = CommandCard(
    "mark", chinese: ["打分", "点评"], group: .record,
    summary: Bilingual(
      zh: "给一通真实电话的文字稿打分，跟对练一个标准", en: "marks for a real call's transcript, as in practice"),
    usage: "FILE|- [--script SCRIPT] [--me NAME] [--save] [--outcome NAME] [--at TIME] [--lead L]",
    arguments: [
      .init(
        "FILE|-", nil,
        Bilingual(
          zh: "文字稿：「我：…」「客户：…」一行一句；- 是标准输入",
          en: "the transcript: “Rep: …”, “Prospect: …”; - is standard input"),
        completes: .files),
      .init(
        "--script", "SCRIPT", Bilingual(zh: "照哪份话术的分值", en: "whose weights count"),
        completes: .scripts),
      .init("--me", "NAME", Bilingual(zh: "里面哪位是你", en: "which speaker is you")),
      .init(
        "--save", nil,
        Bilingual(
          zh: "记进台账：结果、邀约、异议，不存原话", en: "log it: outcome, asks, objections; never the words")),
      .init(
        "--outcome", "NAME", Bilingual(zh: "结果，听错了就自己写", en: "how it ended, where it was misheard"),
        completes: .outcomes),
      .init("--at", "TIME", Bilingual(zh: "约在什么时候", en: "when the appointment or call back is")),
      .init("--lead", "L", Bilingual(zh: "哪个名单", en: "which lead")),
    ],
    notes: [
      Bilingual(
        zh: "原话只在这台机器上看一遍，什么都不存；--save 也只存数，不存话。「转折」是这通电话从哪一句开始不一样。",
        en:
          "The words are read once on this machine and nothing is stored; --save keeps figures, not words. “Turning” is the "
          + "sentence at which the call parted from the ones you win.")
    ],
    examples: [
      "mark call.txt", "mark call.txt --save --lead L7",
      .init(zh: "打分 通话.txt --me 林晓", en: "mark call.txt --me Ann"),
    ])

  @Argument var file: String
  @Option var script: String?
  @Option var me: String?
  @Flag var save = false
  @Option var outcome: String?
  @Option var at: String?
  @Option var lead: String?

  func run(at desk: inout Desk) throws {
    desk.library.refresh()
    let source = try TranscriptFile.read(file, desk)
    let transcript = try TranscriptFile.transcript(source, me: me)
    let chosen = try script.map { try RehearsalFinder(desk).script($0) }
    let words = transcript.parts.prefix(40).map(\.text).joined(separator: " ")
    let language = Matcher.language(of: words)
    let catalogues =
      chosen.map { desk.library.playbook.catalogues(of: $0) } ?? []
      + desk.library.playbook.catalogues.filter { $0.header.language == language }
    let pair = RepCalendar(desk).pair
    let matcher = desk.library.phrases.matcher(language)
    let settled = try settled(transcript, matcher, desk)
    let call = MarkedCall(
      transcript,
      .init(
        now: desk.now.slot, language: language, script: chosen, catalogues: catalogues,
        rep: desk.settings.value(.rep) ?? "", company: desk.settings.value(.company) ?? "",
        pair: pair), match: { settled[$0] ?? matcher.match($0) })
    let turning = call.turning.map { call.answers[$0] }
    let isLost = call.outcome != .appointment
    let won =
      isLost ? try turning?.label.flatMap { try WonAnswers(desk, language).answer(to: $0) } : nil
    let spoken = pair.map { SlotWords($0, at: desk.now.slot).spoken(language) }
    let text = MarkText(
      name: file == "-" ? "-" : lastPart(file), transcript: transcript, call: call, won: won,
      model: isLost ? turning.flatMap { Self.model($0, spoken, language) } : nil)
    let saved = save ? try keep(call, chosen, &desk) : nil
    if desk.isJSON { return desk.show(text.json(saved: saved?.id.text, desk.language)) }
    desk.say(text.text(desk))
    if let saved {
      let summary = CallText.summary(saved.record, desk.language, today: desk.today)
      desk.say(
        Bilingual(
          zh: "记下了 #\(saved.number)　\(summary)（没存原话）",
          en: "logged #\(saved.number): \(summary) (none of the words)"), .good)
    } else {
      desk.say(
        Bilingual(
          zh: "原话和分数都没存；记进台账加 --save。",
          en: "Nothing was stored; --save logs the call without its words."),
        .quiet)
    }
  }

  /// What a person says of the prospect's turns that sound like a refusal and are unsure.
  private func settled(_ transcript: CallTranscript, _ matcher: Matcher, _ desk: Desk) throws
    -> [String: Match]
  {
    var settled: [String: Match] = [:]
    for part in transcript.parts where part.side == .prospect {
      let words = MarkedCall.heard(of: part)
      let match = matcher.match(words)
      guard match.unknown, match.reply?.isObjection == true, settled[words] == nil else { continue }
      let likely = match.top.compactMap { ReplyLabel(rawValue: $0.label) }
      if let label = try ObjectionWords.asked(words, likely, desk) {
        settled[words] = match.settled(as: label)
      }
    }
    return settled
  }

  /// What the answer card would say there.
  ///
  /// - Parameter slots: the two times to offer, as they are spoken.
  private static func model(
    _ answer: MarkedCall.Answer, _ slots: [String], _ language: Language
  ) -> String? {
    guard let card = answer.card else { return nil }
    func filled(_ line: Line?) -> String {
      line?.filled { name in
        switch name {
        case .slotOne: slots.first
        case .slotTwo: slots.last
        default: nil
        }
      } ?? ""
    }
    let second = card.nature == .real ? card.explore.first : card.answers.first
    let words = [filled(card.acknowledge.first), filled(second)].filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: language == .zh ? "" : " ")
  }

  /// Logs the call without a word of it.
  private func keep(_ call: MarkedCall, _ script: Script?, _ desk: inout Desk) throws
    -> Journal.Entry
  {
    var record = CallRecord(
      kind: .real, startedAt: desk.now, rep: desk.repName, reach: call.reach,
      outcome: call.reach == .connected || call.reach == .gatekeeper ? call.outcome : nil)
    if let outcome {
      let words = try { () throws -> CallWords in
        do { return try CallWords([outcome]) } catch let refusal as CallWords.Refusal {
          throw Failure.unread(refusal)
        }
      }()
      record.reach = words.reach ?? record.reach
      record.outcome = words.outcome
    }
    record.origin = .transcript
    record.heard = call.heardPurpose
    record.asks = call.asks.isEmpty ? [CallRecord.Ask(style: .none)] : call.asks
    record.objections = call.objections
    record.script = script?.header.id.value
    record.scriptVersion = script?.header.version
    let when = try at.map { try TimeWords.one($0, after: desk.now.slot, desk) }
    if record.outcome == .appointment {
      guard let slot = when ?? call.appointmentAt else { throw Self.missingTime }
      record.appointment = CallRecord.Appointment(at: slot)
    } else if record.outcome == .callback {
      guard let slot = when ?? call.callbackAt else { throw Self.missingTime }
      record.callbackAt = slot
    }
    try Clash.warn(record, desk)
    let reference = try lead.map { try desk.reference(ofLead: $0) }
    if let reference { try CallText.warn(ofBarred: reference, record, desk) }
    return try desk.withJournal { journal in
      record.lead = reference
      if let reference { record.attempt = try journal.attempts(reference) + 1 }
      let id = try journal.append(record)
      guard let entry = try journal.call(named: id.text) else {
        throw Journal.Failure.noSuchCall(id.text)
      }
      return entry
    }
  }

  private static let missingTime = Failure(
    .usage, Bilingual(zh: "听不出约在什么时候", en: "the time that was agreed could not be heard"),
    next: Bilingual(zh: "加 --at 周三下午3点", en: "add --at \"wed 3pm\""))
}
