import CivilTime
import Diagnostics
import Hearing
import Playbooks

/// What the prospect does about a line (format.md, "How a call runs").
extension Call {
  mutating func respond(to moment: Moment, marks: [Mark], turn: inout Turn) {
    noteDetails(moment)
    if case .letGo = duty { return finishLettingGo(moment, &turn) }
    if prospect.isGone, !isBooked { return hangUp(&turn, isInsulted: moment.wording.insult != nil) }
    if moment.wording.insult != nil {
      say(prospect.react(.offended), &turn)
      return
    }
    if moment.utterance.concedesMaterials != nil { hasConcededMaterials = true }
    switch duty {
    case .answer: answered(moment, marks, &turn)
    case .reply: replied(moment, &turn)
    case .stage(.ask): atTheAsk(moment, &turn)
    case .stage(.confirm): atTheConfirmation(moment, &turn)
    case .stage(.fallback), .stage(.gatekeeper), .stage(.voicemail): atTheFallback(moment, &turn)
    case .stage(.end): atTheEnd(moment, &turn)
    case .stage: inPassing(moment, &turn)
    case .letGo: break
    }
  }

  mutating func say(_ text: String, _ turn: inout Turn, aside: Bilingual? = nil) {
    turn.reply.append(Turn.Line(text: endingWithMark(text, plan.language), aside: aside))
  }

  // MARK: Stages before the ask

  private mutating func inPassing(_ moment: Moment, _ turn: inout Turn) {
    if moment.endsCall {
      say(prospect.react(.goodbye), &turn)
      return end()
    }
    if moment.asksForMeeting, !isBooked { return askedAhead(moment, &turn) }
    if isBooked, wavers(moment, &turn) { return }
    guard let stage else { return end() }
    if !isBooked, raises(in: stage, &turn) { return }
    if !isBooked, asksBack(oneIn: 6, &turn) { return }
    guard let reply = passingReply(of: stage) else {
      say(prospect.react(.goesOn), &turn)
      return enterNext(after: stage, &turn)
    }
    if isBooked, detail == nil, moment.wording.detailQuestion != nil {
      detail = words(reply.line)
    }
    follow(reply, &turn)
  }

  /// A seeded choice among the other replies; those that lead on weigh most.
  private mutating func passingReply(of stage: Stage) -> Reply? {
    guard !stage.replies.isEmpty else { return nil }
    let weights = stage.replies.map { reply -> Int in
      switch kind(of: reply) {
      case .end: isBooked ? 20 : 1
      case .fallback, .gatekeeper, .voicemail: 1
      default: 20
      }
    }
    return stage.replies[prospect.choose(weights)]
  }

  func kind(of reply: Reply) -> Stage.Kind? {
    reply.target.flatMap { plan.script.stage($0.value) }?.kind
  }

  mutating func follow(_ reply: Reply, _ turn: inout Turn) {
    if let slot = slot(boundBy: reply) { chosen = slot }
    let line = words(reply.line)
    _ = prospect.pick([line])
    say(line, &turn)
    guard let target = reply.target else { return end() }
    enter(target.value)
    if case .letGo(.refused) = duty, Self.isDriving(line) { duty = .letGo(.driving) }
    if case .stage(.end) = duty, !isBooked, !hasAcceptedCallback, Self.isDriving(line) {
      duty = .letGo(.driving)
    }
  }

  static func isDriving(_ line: String) -> Bool {
    let signs: Phrases = ["开车", "在路上开", "高速上", "driving", "at the wheel", "behind the wheel"]
    return signs.find(in: Spoken(line)) != nil
  }

  /// The slot a reply names behind its target.
  func slot(boundBy reply: Reply) -> Slot? {
    switch reply.binds?.value {
    case .slotOne: resolve(0)
    case .slotTwo: resolve(1)
    case .theirTime: theirTime
    default: nil
    }
  }

  private mutating func enterNext(after stage: Stage, _ turn: inout Turn) {
    let next = stageIndex + 1
    guard plan.script.stages.indices.contains(next) else { return end() }
    enter(plan.script.stages[next].id.value)
  }

  /// An ask before its stage: the call is at the ask now.
  mutating func askedAhead(_ moment: Moment, _ turn: inout Turn) {
    guard let ask = askStage else {
      say(prospect.react(.goesOn), &turn)
      return
    }
    if enter(ask.id.value) == .capped { return refuse(&turn) }
    atTheAsk(moment, &turn)
  }

  // MARK: Entering

  enum Entry { case entered, capped }

  /// Counts a visit; past its cap the stage's target is entered instead.
  @discardableResult
  mutating func enter(_ id: String) -> Entry {
    var wanted: String? = id
    var result = Entry.entered
    for _ in 0...plan.script.stages.count {
      guard let name = wanted,
        let index = plan.script.stages.firstIndex(where: { $0.id.value == name })
      else {
        end()
        return result
      }
      visits[index] += 1
      let next = plan.script.stages[index]
      if let cap = next.cap, visits[index] > cap.visits {
        result = .capped
        wanted = cap.target?.value
        continue
      }
      if stage?.kind == .gatekeeper, Self.isPastTheDesk(next.kind) { wasPutThrough = true }
      stageIndex = index
      duty = Self.duty(of: next)
      objection = nil
      idleTurns = 0
      return result
    }
    end()
    return result
  }

  /// Whether a stage is talked through with the person wanted.
  static func isPastTheDesk(_ kind: Stage.Kind) -> Bool {
    switch kind {
    case .opening, .purpose, .question, .value, .ask: true
    default: false
    }
  }

  static func duty(of stage: Stage) -> Duty {
    guard stage.kind == .end else { return .stage(stage.kind) }
    switch stage.outcome?.value {
    case "do-not-contact": return .letGo(.doNotContact)
    case "wrong-number": return .letGo(.wrongNumber)
    case "appointment", "callback", "contact-added", "materials-only", "transferred",
      "message-left":
      return .stage(.end)
    case nil: return .stage(.end)
    default: return .letGo(.refused)
    }
  }

  // MARK: Objections

  /// Raises the next objection where the stage allows it; whether it did.
  mutating func raises(in stage: Stage, _ turn: inout Turn) -> Bool {
    guard let next = prospect.queue.first(where: { stage.route(for: $0.id.value) != nil }) else {
      return false
    }
    let chance: Double
    switch stage.kind {
    case .opening: chance = plan.persona.mood == .hurried ? 0.35 : 0.25
    case .purpose: chance = 0.4
    case .question, .value: chance = 0.15
    case .ask:
      let cap = stage.cap?.visits ?? 3
      chance = asks.count < askLimit && visits[stageIndex] < cap ? 1 : 0
    default: chance = 0
    }
    guard prospect.fate.unit() < chance else { return false }
    raise(next, in: stage, &turn)
    return true
  }

  private mutating func raise(_ next: Objection, in stage: Stage, _ turn: inout Turn) {
    prospect.queue.removeAll { $0.id.value == next.id.value }
    let line = prospect.pick(words(next.phrases)) ?? next.name.value
    say(line, &turn)
    meet(next, line, in: stage)
  }

  private mutating func meet(_ next: Objection, _ line: String, in stage: Stage) {
    met.append(CallRecord.Met(objection: next.id.value, handled: false))
    if stage.kind == .ask, Self.refusesTheTimes(next.label) { refuseOptions() }
    if next.nature == .final || Self.isDriving(line) && next.label == "busy-now" {
      return stopFor(next.label, line, next)
    }
    afterObjection = stage.route(for: next.id.value)?.target?.value ?? stage.id.value
    objection = next
    duty = .answer(next.nature)
  }

  /// What a colleague who plays the prospect says: the objection it was recognised as, else something to be answered.
  /// Never call again ends the call, as it does from a prospect of ours.
  mutating func interject(_ line: String, as id: String?, _ turn: inout Turn) {
    guard ending == nil, let stage else { return }
    turn.reply = [Turn.Line(text: line)]
    prospectLine = line
    let cards = plan.catalogues.flatMap(\.objections)
    let next = cards.first { $0.id.value == id } ?? cards.first { $0.label == id }
    if let next {
      prospect.queue.removeAll { $0.id.value == next.id.value }
      meet(next, line, in: stage)
    } else if let id, id == "do-not-call" || id == "wrong-number" {
      stopFor(id, line, nil)
    } else {
      objection = nil
      duty = .reply
    }
  }

  /// Whether the objection says that the times offered do not suit.
  static func refusesTheTimes(_ label: String) -> Bool {
    label == "no-time" || label == "call-later" || label == "busy-now"
  }

  /// Whether the rep lets a driver go before the driver had to say so.
  func letsADriverGo(_ moment: Moment) -> Bool {
    guard case .stage = duty, moment.utterance.ask == .none, moment.wording.farewell != nil,
      Self.isDriving(moment.said.text)
    else { return false }
    let raised = plan.persona.objections.compactMap { plan.objection($0.objection.value) }
    return raised.contains { $0.phrases.contains { Self.isDriving($0.text) } }
  }

  /// A final objection goes to the end whatever the script says.
  mutating func stopFor(_ label: String, _ line: String, _ next: Objection?) {
    let reason: Duty.LetGo
    let wanted: String
    switch label {
    case "do-not-call": (reason, wanted) = (.doNotContact, "do-not-contact")
    case "wrong-number": (reason, wanted) = (.wrongNumber, "wrong-number")
    default:
      (reason, wanted) =
        Self.isDriving(line) ? (.driving, "callback") : (.refused, "not-interested")
    }
    let ends = plan.script.stages.filter { $0.kind == .end }
    let exact = ends.first { stage in
      stage.outcome?.value == wanted && (reason != .driving || stage.replies.isEmpty)
    }
    if let found = exact ?? ends.last,
      let index = plan.script.stages.firstIndex(where: { $0.id.value == found.id.value })
    {
      stageIndex = index
      visits[index] += 1
    }
    objection = next
    duty = .letGo(reason)
    if reason != .driving { wasRefused = true }
  }

  private mutating func answered(_ moment: Moment, _ marks: [Mark], _ turn: inout Turn) {
    guard let current = objection else { return inPassing(moment, &turn) }
    if moment.endsCall {
      say(prospect.react(.goodbye), &turn)
      return end()
    }
    let isHandled = Self.isHandled(marks, moment)
    if let index = met.lastIndex(where: { $0.objection == current.id.value }) {
      met[index].handled = isHandled
    }
    let label = current.label
    if !isHandled, !repeated.contains(current.id.value), prospect.fate.unit() < 0.4 {
      repeated.insert(current.id.value)
      say(prospect.pick(words(current.phrases)) ?? prospect.react(.unmoved), &turn)
      if moment.asksForMeeting { count(moment) }
      if asks.count >= askLimit { return refuse(&turn, silently: true) }
      return
    }
    let target = afterObjection ?? stage?.id.value ?? ""
    if moment.asksForMeeting {
      if enter(target) == .capped { return refuse(&turn, counting: moment) }
      if case .stage(.ask) = duty { return atTheAsk(moment, &turn) }
      if isAfterTheAsk { return atTheFallback(moment, &turn) }
      return askedAhead(moment, &turn)
    }
    if moment.asksToRing { return offeredACall(moment, then: target, &turn) }
    let entry = enter(target)
    if entry == .capped { return refuse(&turn, silently: false) }
    if case .letGo = duty {
      say(prospect.pick(words(plan.persona.refuses)) ?? prospect.react(.hadEnough), &turn)
      wasRefused = true
      return
    }
    let situation: Reactions.Situation
    if moment.utterance.concedesMaterials != nil {
      situation = .takesMaterials
    } else if moment.wording.question != nil {
      situation = .explored(label)
    } else {
      situation = isHandled ? .goesOn : .unmoved
    }
    say(prospect.react(situation), &turn)
  }

  private var isAfterTheAsk: Bool {
    switch duty {
    case .stage(.fallback), .stage(.end), .letGo: true
    default: false
    }
  }

  /// Handled: accepted, without a push, and taken further.
  static func isHandled(_ marks: [Mark], _ moment: Moment) -> Bool {
    func verdict(_ name: CriterionName) -> Verdict? {
      marks.first { $0.criterion == name }?.verdict
    }
    guard verdict(.acknowledgesFirst) == .met, verdict(.noPressure) != .missed,
      verdict(.noBut) != .missed, verdict(.exploresBeforeAnswering) != .missed
    else { return false }
    return moment.utterance.ask != .none || moment.wording.question != nil
  }

  /// Asks a question of its own, at most twice a call; whether it did.
  mutating func asksBack(oneIn odds: Int, _ turn: inout Turn) -> Bool {
    guard questionsAsked < 2, !plan.persona.asksBack.isEmpty, prospect.choose([1, odds - 1]) == 0,
      let line = prospect.pick(words(plan.persona.asksBack))
    else { return false }
    questionsAsked += 1
    say(line, &turn)
    objection = nil
    duty = .reply
    return true
  }

  private mutating func replied(_ moment: Moment, _ turn: inout Turn) {
    if moment.endsCall {
      say(prospect.react(.goodbye), &turn)
      return end()
    }
    guard let stage else { return end() }
    duty = .stage(stage.kind)
    if moment.asksForMeeting {
      return stage.kind == .ask ? atTheAsk(moment, &turn) : askedAhead(moment, &turn)
    }
    say(prospect.react(.goesOn), &turn)
  }
}
