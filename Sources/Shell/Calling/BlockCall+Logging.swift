import Calling
import CivilTime
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal

extension BlockCall {
  mutating func log(
    _ keys: String, _ met: [BlockLine.Met], _ rest: String, _ desk: Desk
  ) throws -> ConversationState {
    let words: CallWords
    do {
      words = try CallWords([keys == "-" ? "-" : keys])
    } catch let refusal as CallWords.Refusal {
      if Self.mayGoOn(keys) {
        pending = .keys(keys, met)
        BlockWords.sayMore(keys, desk)
        return .goesOn
      }
      let failure = Failure.unread(refusal)
      desk.complain(failure)
      return .goesOn
    }
    guard let reach = words.reach else { return .goesOn }
    if words.outcome == nil, reach == .connected || reach == .gatekeeper {
      pending = .keys(keys, met)
      BlockWords.sayMore(keys, desk)
      return .goesOn
    }
    for one in met { try note(one) }
    var record = CallRecord(
      kind: .real, startedAt: desk.now, rep: block.rep, reach: reach, outcome: words.outcome)
    record.grade = words.grade
    record.referral = words.referral
    record.transferred = words.transferred
    try fill(&record, desk)
    return try takeTime(rest, record, nil, desk)
  }

  /// Whether more keys could make sense of these: `18` and the first `0` of `100`.
  private static func mayGoOn(_ keys: String) -> Bool {
    ["18", "10", "20", "218", "210"].contains(keys.filter { $0 != "+" })
  }

  private mutating func note(_ met: BlockLine.Met) throws {
    guard var current = step, objections.indices.contains(met.number - 1) else { return }
    let id = objections[met.number - 1]
    current.met.removeAll { $0.objection == id }
    current.met.append(.init(objection: id, handled: met.isHandled))
    step = current
  }

  private func fill(_ record: inout CallRecord, _ desk: Desk) throws {
    guard let lead, let step else { return }
    record.lead = lead.reference
    record.listSource = lead.source
    record.attempt = try desk.withJournal { try $0.attempts(lead.reference) } + 1
    record.script = script?.header.id.value
    record.scriptVersion = script?.header.version
    record.objections = step.met
    record.note = step.note
    record.durationSeconds = seconds(desk)
    if let talk = step.talkAt { record.startedAt = talk }
  }

  /// The time an outcome needs, from words, by the digit of a slot, or asked for; then the call is logged.
  mutating func takeTime(
    _ words: String, _ record: CallRecord, _ suggestion: Slot?, _ desk: Desk
  ) throws -> ConversationState {
    var record = record
    let behind = WordsBehind(words.trimmed, for: record)
    behind.complete(&record)
    if record.outcome != .appointment, record.outcome != .callback,
      let failure = Failure.undated(record)
    {
      desk.complain(failure)
      return .goesOn
    }
    guard record.outcome == .appointment || record.outcome == .callback else {
      do {
        let heard = try WordsBehind.day(behind.words, after: desk.now.slot, desk)
        if let day = heard.day { record.nextContact = day }
        WordsBehind.keep(heard.beside, in: &record, desk)
      } catch {
        desk.complain(error)
        return .goesOn
      }
      return try keep(record, desk)
    }
    let text = behind.words
    form = behind.form ?? form
    let plain = folded(text).trimmed
    if plain == "-" {
      pending = .nothing
      (isWarned, form) = (false, nil)
      desk.say(Bilingual(zh: "没有记", en: "nothing logged"), .quiet)
      return .goesOn
    }
    var slot: Slot?
    if plain.isEmpty {
      slot = suggestion
    } else if let number = Int(plain), slots.indices.contains(number - 1) {
      slot = slots[number - 1]
      // A time taken from the two on the screen was offered as one of two.
      if record.outcome == .appointment { record.asks = [.init(style: .choice, slots: slots)] }
    } else {
      do {
        slot = try TimeWords.one(text, after: earliest(record, desk), desk)
        WordsBehind.keep(TimeWords.beside(text, at: desk.now.slot), in: &record, desk)
      } catch {
        pending = .time(record, suggestion: suggestion)
        BlockWords.sayTime(error.sentence, record, slots, desk)
        return .goesOn
      }
    }
    guard let slot else {
      pending = .time(record, suggestion: suggestion)
      BlockWords.sayTime(nil, record, slots, desk)
      return .goesOn
    }
    if record.outcome == .appointment {
      guard slot > desk.now.slot else { return refuse(slot, record, slots.first, desk) }
      record.appointment = .init(at: slot, form: form ?? .visit)
    } else {
      record.callbackAt = slot
      if let next = try nextAllowed(record, desk) { return refuse(slot, record, next, desk) }
    }
    // Said once: the same time again, or Enter, keeps it.
    if slot != suggestion || !isWarned, let clash = try Clash(record, desk) {
      desk.note(clash.sentence(desk), .warning)
      if desk.world.isConversational, !desk.isJSON {
        isWarned = true
        pending = .time(record, suggestion: slot)
        desk.say(
          Bilingual(
            zh: "回车还用这个时间，或另写一个；- 不记", en: "Enter keeps it, or type another time; - logs nothing"),
          .quiet)
        return .goesOn
      }
    }
    return try keep(record, desk)
  }

  /// A talk left open over night was about times after it began.
  private func earliest(_ record: CallRecord, _ desk: Desk) -> Slot {
    record.outcome == .appointment ? desk.now.slot : min(record.startedAt.slot, desk.now.slot)
  }

  /// When a callback may be instead, if it may not be at its time; nil when it may.
  private func nextAllowed(_ record: CallRecord, _ desk: Desk) throws -> Slot? {
    guard let lead, let slot = record.callbackAt else { return nil }
    let standing = try desk.withJournal {
      try $0.standing(of: lead, adding: Attempt(record), rules: rules)
    }
    let offset = lead.offsetMinutes ?? rules.homeOffsetMinutes
    let wanted = Instant(
      seconds: (slot.day.number * 1440 + slot.clock.minutes - desk.now.offsetMinutes) * 60,
      offsetMinutes: desk.now.offsetMinutes)
    let earliest = max(wanted, standing.ready, desk.now.adding(seconds: 60))
    if earliest == wanted, rules.isAllowed(wanted, offsetMinutes: offset) { return nil }
    return rules.nextAllowed(from: earliest, offsetMinutes: offset)?.slot
  }

  private mutating func refuse(
    _ slot: Slot, _ record: CallRecord, _ next: Slot?, _ desk: Desk
  ) -> ConversationState {
    pending = .time(record, suggestion: next)
    let today = desk.today
    desk.note(
      Bilingual(
        zh: "\(slot.short(.zh, today: today)) "
          + (slot > desk.now.slot ? "不能打（钟点、休息日或次数）" : "已经过了")
          + (next.map { "；最早 \($0.short(.zh, today: today))，回车就用它，或另写一个时间" } ?? ""),
        en: "\(slot.short(.en, today: today)) "
          + (slot > desk.now.slot ? "is outside the hours, days or number of calls" : "has passed")
          + (next.map {
            "; the next is \($0.short(.en, today: today)): Enter takes it, or type another time"
          } ?? "")), .warning)
    return .goesOn
  }

  /// Writes the call, says so, and goes on to the next lead.
  private mutating func keep(_ record: CallRecord, _ desk: Desk) throws -> ConversationState {
    guard let lead, let step else { return .goesOn }
    pending = .nothing
    (isWarned, form) = (false, nil)
    let id = try desk.withJournal { try $0.close(step, of: block, with: record, at: desk.now) }
    guard let id else {
      desk.note(
        Bilingual(
          zh: "这个名单刚在别处记过了，没有再记一遍", en: "that lead was just logged elsewhere, so not again"),
        .warning)
      return try goOn(desk)
    }
    keyedCalls += 1
    let (entry, after) = try desk.withLeads(rules) { journal in
      (
        try journal.call(named: id.text),
        try journal.lead(named: "#\(lead.code)", home: desk.now.offsetMinutes)
      )
    }
    last = after ?? lead
    if desk.isJSON {
      if let entry { desk.show(CallText.json(entry)) }
    } else {
      BlockWords.say(record, after, desk)
    }
    return try goOn(desk)
  }

  private mutating func goOn(_ desk: Desk) throws -> ConversationState {
    if try advance(desk) { return .goesOn }
    try finish(desk)
    return .over
  }
}
