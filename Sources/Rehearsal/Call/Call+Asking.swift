import CivilTime
import Diagnostics
import Hearing
import Playbooks

/// The ask: accepted by the table, put off, or refused for good.
extension Call {
  /// Counts an ask and keeps what it offered.
  mutating func count(_ moment: Moment) {
    keepOptions(moment)
    asks.append(
      CallRecord.Ask(
        style: moment.utterance.ask, slots: options.indices.map { resolve($0) }))
  }

  mutating func atTheAsk(_ moment: Moment, _ turn: inout Turn) {
    if moment.endsCall {
      say(prospect.react(.goodbye), &turn)
      return end()
    }
    guard moment.asksForMeeting else {
      if moment.asksToRing { return offeredACall(moment, then: nil, &turn) }
      idleTurns += 1
      if idleTurns >= 3 { return refuse(&turn) }
      let situation: Reactions.Situation =
        moment.utterance.concedesMaterials != nil ? .takesMaterials : .waits
      return say(prospect.react(situation), &turn)
    }
    idleTurns = 0
    count(moment)
    guard asks.count <= askLimit, let stage else { return refuse(&turn) }
    if raises(in: stage, &turn) { return }
    let acceptance = ledger.acceptance(
      moment.utterance.ask, wonBy: Ledger.winning(plan.persona))
    if prospect.canBeWon, prospect.reserve < acceptance.chance(plan.persona.difficulty) {
      return accept(&turn)
    }
    if asks.count >= askLimit { return refuse(&turn) }
    putOff(moment, &turn)
  }

  /// Neither yes nor no: a doubt, a question, or another reply of the script.
  private mutating func putOff(_ moment: Moment, _ turn: inout Turn) {
    guard let stage else { return end() }
    if moment.utterance.ask == .open { return say(prospect.react(.deflects), &turn) }
    if asksBack(oneIn: 3, &turn) { return }
    let others = stage.replies.filter { kind(of: $0) != .confirm && kind(of: $0) != .end }
    let doubts = words(plan.persona.hesitates)
    let weights = [doubts.isEmpty ? 0 : 4] + others.map { kind(of: $0) == .fallback ? 1 : 2 }
    guard weights.contains(where: { $0 > 0 }) else { return say(prospect.react(.unmoved), &turn) }
    let choice = prospect.choose(weights)
    if choice == 0 {
      say(prospect.pick(doubts) ?? prospect.react(.unmoved), &turn)
      duty = .stage(.ask)
      objection = nil
    } else {
      follow(others[choice - 1], &turn)
    }
  }

  // MARK: Yes

  private mutating func accept(_ turn: inout Turn) {
    guard let stage else { return end() }
    let replies = stage.replies.filter { kind(of: $0) == .confirm }
    let theirs = replies.filter { $0.binds?.value == .theirTime }
    let plain = replies.filter { reply in
      switch reply.binds?.value {
      case .theirTime: false
      case .slotTwo: options.count >= 2
      default: true
      }
    }
    isBooked = true
    let counters = prospect.fate.unit() < 0.2
    if options.isEmpty || counters && !theirs.isEmpty && !prospect.isSoft {
      return counterOffer(theirs.isEmpty ? replies : theirs, &turn)
    }
    if prospect.isSoft {
      prospect.isSoft = false
      wasSoft = true
      chosen = resolve(0)
      say(prospect.pick(words(plan.persona.softYes)) ?? prospect.react(.goodbye), &turn)
    } else if prospect.isUnclear, !isUnclear {
      isUnclear = true
      let index = options.count >= 2 ? prospect.toss(2) : 0
      chosen = resolve(index)
      isExact = options[index].clock != nil
      let line = unclearLine()
      say(line.text, &turn, aside: line.aside)
    } else {
      plainYes(plain, &turn)
    }
    enterConfirmation(plain.first ?? replies.first)
  }

  /// One of the script's replies or the persona's own words.
  private mutating func plainYes(_ replies: [Reply], _ turn: inout Turn) {
    var lines: [(line: Line, index: Int)] = replies.map {
      ($0.line, $0.binds?.value == .slotTwo ? 1 : 0)
    }
    for line in plan.persona.accepts {
      let blanks = line.pieces.compactMap { piece -> BlankName? in
        if case .blank(let name) = piece { return name.value }
        return nil
      }
      if blanks.contains(.slotTwo) {
        if options.count >= 2 { lines.append((line, 1)) }
      } else if !blanks.contains(.theirTime) {
        lines.append((line, blanks.contains(.slotOne) ? 0 : prospect.toss(min(2, options.count))))
      }
    }
    guard !lines.isEmpty else {
      chosen = resolve(0)
      return say(prospect.react(.confirms), &turn)
    }
    let texts = lines.map { entry -> String in
      var copy = self
      copy.chosen = resolve(entry.index)
      return copy.words(entry.line)
    }
    let said = prospect.pick(texts) ?? texts[0]
    let entry = lines[texts.firstIndex(of: said) ?? 0]
    chosen = resolve(entry.index)
    isExact = options.indices.contains(entry.index) ? options[entry.index].clock != nil : true
    say(said, &turn)
  }

  private mutating func counterOffer(_ replies: [Reply], _ turn: inout Turn) {
    let lines =
      words(replies.filter { $0.binds?.value == .theirTime }.map(\.line))
      + words(plan.persona.counters)
    chosen = theirTime
    isExact = true
    say(prospect.pick(lines) ?? SlotWords(theirTime, at: plan.now).spoken(plan.language), &turn)
    enterConfirmation(replies.first)
  }

  private mutating func enterConfirmation(_ reply: Reply?) {
    let target =
      reply?.target?.value ?? plan.script.stages.first { $0.kind == .confirm }?.id.value
    guard let target else { return end() }
    enter(target)
  }

  /// A yes in which one word is lost: the hour in Chinese, the weekday or the hour in English.
  private func unclearLine() -> (text: String, aside: Bilingual) {
    guard let chosen else { return ("……", Bilingual(zh: "（没听清）", en: "(the line broke)")) }
    let said = SlotWords(chosen, at: plan.now)
    switch plan.language {
    case .zh:
      let hour = chosen.clock.hour % 12 == 0 ? 12 : chosen.clock.hour % 12
      let pairs = [4: "像「四」，也像「十」", 10: "像「四」，也像「十」", 1: "像「一」，也像「七」", 7: "像「一」，也像「七」"]
      let aside = pairs[hour].map { "（这个字没听清：\($0)）" } ?? "（这个字没听清）"
      let tail = chosen.clock.minute == 30 ? "半" : ""
      return (
        "行吧，\(said.weekdayName(.zh))，▢点\(tail)。",
        Bilingual(zh: aside, en: "(one word was lost: the hour)")
      )
    case .en:
      let name = said.weekdayName(.en)
      if name == "Tuesday" || name == "Thursday" {
        return (
          "Oh, go on. [..]sday at \(said.clockName(.en)), then.",
          Bilingual(zh: "（断了一下：星期二还是星期四？）", en: "(the line broke: Tuesday? Thursday?)")
        )
      }
      return (
        "All right. \(name) at [..], then.",
        Bilingual(zh: "（断了一下：几点？）", en: "(the line broke: what time?)")
      )
    }
  }

  // MARK: No

  /// The meeting is refused for good; one goodbye, or a call at another time, is left.
  mutating func refuse(
    _ turn: inout Turn, counting moment: Moment? = nil, silently: Bool = false
  ) {
    if let moment { count(moment) }
    wasRefused = true
    objection = nil
    if !silently {
      say(prospect.pick(words(plan.persona.refuses)) ?? prospect.react(.hadEnough), &turn)
    }
    if case .stage(.fallback) = duty { return }
    if case .letGo = duty { return }
    let stages = plan.script.stages
    let cap = stages.first { $0.kind == .ask }?.cap?.target?.value
    let fallback = cap.flatMap { plan.script.stage($0) } ?? stages.first { $0.kind == .fallback }
    if let fallback, prospect.mood >= 1 {
      enter(fallback.id.value)
    } else if let last = stages.last(where: {
      $0.kind == .end && Self.duty(of: $0) == .letGo(.refused)
    })
      ?? stages.last(where: { $0.kind == .end })
    {
      enter(last.id.value)
      if case .stage(.end) = duty { duty = .letGo(.refused) }
    } else {
      end()
    }
  }

  // MARK: A call at another time

  /// A time to ring again was offered: one who could be won lets the rep speak, another takes the time.
  mutating func offeredACall(_ moment: Moment, then target: String?, _ turn: inout Turn) {
    keepOptions(moment)
    let isWilling = prospect.canBeWon && prospect.reserve < 0.9
    if let target, isWilling, !wasRefused {
      if enter(target) == .capped { return refuse(&turn) }
      return say(prospect.react(.letsTalk), &turn)
    }
    takeCall(&turn)
  }

  private mutating func takeCall(_ turn: inout Turn) {
    chosen = resolve(0)
    hasAcceptedCallback = true
    let callbacks = plan.script.stages.flatMap(\.replies).filter { reply in
      reply.target.flatMap { plan.script.stage($0.value) }?.outcome?.value == "callback"
        && reply.binds?.value == .slotOne
    }
    let lines = words(callbacks.map(\.line))
    say(prospect.pick(lines) ?? prospect.react(.takesMaterials), &turn)
    let end = plan.script.stages.first { $0.kind == .end && $0.outcome?.value == "callback" }
    guard let end else { return self.end() }
    enter(end.id.value)
  }

  mutating func atTheFallback(_ moment: Moment, _ turn: inout Turn) {
    if moment.asksForMeeting, !wasRefused {
      return askedAhead(moment, &turn)
    }
    if moment.asksForMeeting {
      count(moment)
      prospect.warm(by: -2)
      return hangUp(&turn, isInsulted: false)
    }
    if moment.endsCall {
      say(prospect.react(.goodbye), &turn)
      return end()
    }
    guard let stage else { return end() }
    if stage.kind == .gatekeeper, putsThrough(stage, &turn) { return }
    let bound = stage.replies.filter { $0.binds != nil && slot(boundBy: $0) != nil }
    let others = stage.replies.filter { $0.binds == nil }
    if moment.utterance.ask != .none {
      keepOptions(moment)
      if prospect.callbackReserve < 0.6, !bound.isEmpty {
        let usable = bound.filter { $0.binds?.value != .slotTwo || options.count >= 2 }
        let reply = usable[prospect.toss(usable.count)]
        hasAcceptedCallback = true
        return follow(reply, &turn)
      }
    }
    guard !others.isEmpty, visits[stageIndex] <= 2 else {
      say(prospect.react(.goodbye), &turn)
      return end()
    }
    let weights = others.map { kind(of: $0) == .end ? 1 : 3 }
    follow(others[prospect.choose(weights)], &turn)
    if case .letGo = duty { wasRefused = true }
  }

  /// Someone else answered: one treated well puts the call through by the table; whether they did.
  private mutating func putsThrough(_ stage: Stage, _ turn: inout Turn) -> Bool {
    let onward = stage.replies.filter { kind(of: $0).map(Self.isPastTheDesk) ?? false }
    let chance = ledger.acceptance(.choice, wonBy: Ledger.winning(plan.persona))
      .chance(plan.persona.difficulty)
    guard !onward.isEmpty, prospect.canBeWon, prospect.reserve < chance else { return false }
    follow(onward[prospect.toss(onward.count)], &turn)
    return true
  }
}
