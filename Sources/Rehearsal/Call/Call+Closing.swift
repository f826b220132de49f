import CivilTime
import Diagnostics
import Hearing
import Playbooks

/// Confirmation, goodbye, and how the call is counted.
extension Call {
  mutating func noteDetails(_ moment: Moment) {
    guard isBooked else { return }
    if moment.wording.detailQuestion != nil { hasAskedWhoComes = true }
    if moment.wording.place != nil { hasNamedPlace = true }
  }

  /// A yes that was soft shows itself when who, where or what is asked; whether it did.
  mutating func wavers(_ moment: Moment, _ turn: inout Turn) -> Bool {
    guard wasSoft, isBooked, moment.wording.detailQuestion != nil else { return false }
    wasSoft = false
    isBooked = false
    isUnclear = false
    chosen = nil
    say(prospect.react(.wavers), &turn)
    guard let ask = plan.script.stages.firstIndex(where: { $0.kind == .ask }),
      asks.count < askLimit
    else {
      refuse(&turn, silently: true)
      return true
    }
    // Back to the ask without counting a visit: it is the same ask, still open.
    stageIndex = ask
    duty = .stage(.ask)
    return true
  }

  mutating func atTheConfirmation(_ moment: Moment, _ turn: inout Turn) {
    if wavers(moment, &turn) { return }
    if let wrong = misreading(moment), corrections < 2 {
      corrections += 1
      _ = wrong
      say(prospect.react(.corrects).filledSlot(self), &turn)
      return
    }
    adoptClock(moment)
    let wasUnclear = isUnclear
    isUnclear = false
    if moment.endsCall {
      say(prospect.react(.goodbye), &turn)
      return end()
    }
    guard let stage else { return end() }
    var detailLine: String?
    if moment.wording.detailQuestion != nil {
      let line = prospect.react(.detail)
      detail = line
      detailLine = line
    }
    let back = stage.replies.filter { kind(of: $0) == .ask }
    let onward = stage.replies.filter { kind(of: $0) != .ask }
    guard !onward.isEmpty else {
      say(prospect.react(.confirms).filledSlot(self), &turn)
      return end()
    }
    if !back.isEmpty, asks.count < askLimit, prospect.fate.unit() < 0.08 {
      isBooked = false
      refuseOptions()
      chosen = nil
      return follow(back[prospect.toss(back.count)], &turn)
    }
    let reply = onward[prospect.choose(onward.map { kind(of: $0) == .fallback ? 1 : 10 })]
    if wasUnclear || detailLine != nil {
      let first = wasUnclear ? prospect.react(.confirms).filledSlot(self) : ""
      let space = plan.language == .zh || first.isEmpty ? "" : " "
      say(first + space + (detailLine ?? ""), &turn)
      if let target = reply.target { enter(target.value) } else { end() }
    } else {
      follow(reply, &turn)
    }
  }

  /// A day or a clock that was read back and is not the one agreed.
  private func misreading(_ moment: Moment) -> HeardSlot? {
    guard let chosen else { return nil }
    let slots = moment.utterance.slots
    let days = slots.filter { $0.day != nil }
    if !days.isEmpty, !days.contains(where: { $0.day == chosen.day }) { return days.first }
    let clocks = slots.filter { $0.clock != nil }
    if isExact, !clocks.isEmpty, !clocks.contains(where: { $0.clock == chosen.clock }) {
      return clocks.first
    }
    return nil
  }

  /// A yes to a part of the day takes the clock time the rep names in the read-back.
  private mutating func adoptClock(_ moment: Moment) {
    guard !isExact, let slot = chosen,
      let clock = moment.utterance.slots.compactMap(\.clock).last
    else { return }
    chosen = Slot(day: slot.day, clock: clock)
    isExact = true
  }

  mutating func atTheEnd(_ moment: Moment, _ turn: inout Turn) {
    if wavers(moment, &turn) { return }
    if !moment.endsCall {
      let line = prospect.react(.detail)
      detail = line
      return say(line, &turn)
    }
    say(prospect.react(.goodbye), &turn)
    end()
  }

  mutating func finishLettingGo(_ moment: Moment, _ turn: inout Turn) {
    if moment.asksForMeeting {
      count(moment)
      say(prospect.react(.hadEnough), &turn)
      if let line = prospect.pick(words(plan.persona.hangsUp)) { say(line, &turn) }
      // Whoever hangs up at the wheel has agreed to nothing.
      if duty == .letGo(.driving) { return end(as: .hungUp) }
    } else {
      say(prospect.react(.goodbye), &turn)
    }
    if duty == .letGo(.driving), !moment.utterance.slots.isEmpty {
      options = moment.utterance.slots
      chosen = resolve(0)
    }
    end()
  }

  mutating func hangUp(_ turn: inout Turn, isInsulted: Bool) {
    if isInsulted { say(prospect.react(.offended), &turn) }
    say(prospect.pick(words(plan.persona.hangsUp)) ?? prospect.react(.goodbye), &turn)
    end(as: .hungUp)
  }

  /// The rep ends the call: a prospect who refused nothing for good was not uninterested, the line was cut.
  mutating func endByRep() {
    if case .letGo = duty { return end() }
    end(as: outcome == .notInterested && !wasRefused ? .hungUp : nil)
  }

  /// Ends the call with the outcome of its stage (format.md, rule 6).
  mutating func end(as forced: Outcome? = nil) {
    guard ending == nil else { return }
    var result = Ending(reach: .connected, outcome: forced ?? outcome)
    if stage?.outcome?.value == "wrong-number" || duty == .letGo(.wrongNumber), forced == nil {
      result.reach = .wrongNumber
      result.outcome = nil
    } else if plan.persona.role == .gatekeeper && !wasPutThrough || stage?.kind == .gatekeeper {
      result.reach = .gatekeeper
    }
    result.fit()
    if result.outcome == .appointment {
      if let chosen {
        result.appointment = CallRecord.Appointment(
          at: chosen, form: .visit, place: plan.name(.place))
        result.dissolves = wasSoft
      } else {
        result.outcome = .notInterested
      }
    }
    if result.outcome == .callback { result.callbackAt = chosen }
    result.failedBy = failedBy
    result.couldBeWon = prospect.canBeWon
    result.detail = detail
    ending = result
  }

  private var outcome: Outcome {
    if duty == .letGo(.doNotContact) { return .doNotContact }
    if isBooked { return .appointment }
    if let stage, stage.kind == .end, let written = stage.outcome?.value,
      let outcome = Outcome(rawValue: written), outcome != .appointment
    {
      return outcome
    }
    if hasAcceptedCallback { return .callback }
    if hasConcededMaterials { return .materialsOnly }
    return .notInterested
  }
}

extension String {
  /// A written reaction with `{chosen slot}` filled.
  func filledSlot(_ call: Call) -> String {
    guard let slot = call.chosen else { return self }
    let said = SlotWords(slot, at: call.plan.now)
    let mark = call.plan.language == .zh ? "{选定时间}" : "{chosen slot}"
    guard let found = Spoken(self).find(Array(mark.utf8)) else { return self }
    let text = Spoken(self)
    let filled =
      text[Span(0, found.start)] + said.spoken(call.plan.language)
      + text[Span(found.end, text.bytes.count)]
    guard let first = filled.first else { return filled }
    return first.uppercased() + filled.dropFirst()
  }
}
