import Hearing
import Playbooks

/// The turns of a walked call, by the rules of `Call` (format.md, "How a call runs").
extension Walk {
  /// The rep says the line of this moment, and the prospect answers.
  mutating func turn() {
    let line: Int
    if answering != CallGraph.none {
      line = sayings.line(objection: answering, isAgain: isAnsweringAgain)
      tally.answers[answering] += 1
    } else if isReplying {
      line = sayings.replyLine(isBooked: isBooked)
    } else {
      line = sayings.line(stage: stage, isBooked: isBooked)
      tally.said[stage] += 1
    }
    let saying = sayings.saying(line, in: stage)
    ledger.add(saying.entry)
    draw.mood = min(5, draw.mood + sayings.warmth(line, castNumber))
    if letGo != nil { return finish() }
    if draw.mood < 0, !isBooked { return finish(as: .hungUp) }
    hasConceded = hasConceded || saying.concedesMaterials
    if answering != CallGraph.none { return answered(saying) }
    if isReplying {
      isReplying = false
      guard saying.asksForMeeting, !isBooked else { return }
      return graph.kinds[stage] == .ask ? atTheAsk(saying) : askedAhead(saying)
    }
    switch graph.kinds[stage] {
    case .ask: atTheAsk(saying)
    case .confirm: atTheConfirmation(saying)
    case .fallback, .gatekeeper: atTheFallback(saying)
    case .voicemail: graph.isFinish(stage) ? finish() : atTheFallback(saying)
    case .end:
      if !wavers(saying) { finish() }
    case .opening, .purpose, .question, .value: inPassing(saying)
    }
  }

  private mutating func inPassing(_ saying: Saying) {
    if saying.asksForMeeting, !isBooked { return askedAhead(saying) }
    if isBooked, wavers(saying) { return }
    if !isBooked, raises() { return }
    if !isBooked, asksBack(oneIn: 6) { return }
    let isBooked = isBooked
    let reply = leastUsed { reply in
      switch reply.lead {
      case .end: isBooked ? 20 : 1
      case .fallback, .gatekeeper, .voicemail: 1
      default: 20
      }
    }
    follow(reply)
  }

  // MARK: Choosing

  /// The reply that was said least for its weight, one never said before any other; the seed parts equals. Nil when
  /// none has a weight.
  private mutating func leastUsed(_ weight: (CallGraph.Reply) -> Int) -> Int? {
    var best: Int?
    var bestHits = 0
    var bestWeight = 1
    var equals = 1
    for (place, reply) in graph.replies[stage].enumerated() {
      let own = weight(reply)
      guard own > 0 else { continue }
      let hits = tally.replies[reply.number]
      let difference = hits * bestWeight - bestHits * own
      if best == nil || difference < 0 {
        (best, bestHits, bestWeight, equals) = (place, hits, own, 1)
      } else if difference == 0 {
        equals += 1
        if dice.below(equals) == 0 { (best, bestHits, bestWeight) = (place, hits, own) }
      }
    }
    return best
  }

  private mutating func follow(_ place: Int?) {
    guard let place else { return finish(as: .deadEnd) }
    let reply = graph.replies[stage][place]
    tally.replies[reply.number] += 1
    guard reply.target != CallGraph.none else { return finish(as: .deadEnd) }
    enter(reply.target)
    guard ended == nil else { return }
    if reply.isDriving, letGo == .refused || graph.kinds[stage] == .end && !isBooked && !hasCallback
    {
      letGo = .driving
    }
  }

  // MARK: Entering

  /// Counts a visit; past its cap the stage's target is entered instead. Whether no cap was passed.
  @discardableResult
  private mutating func enter(_ target: Int) -> Bool {
    var next = target
    var isPlain = true
    for _ in 0...graph.kinds.count {
      guard next != CallGraph.none else { break }
      count(visitOf: next)
      if let cap = graph.caps[next], visits[next] > cap.visits {
        isPlain = false
        next = cap.target
        continue
      }
      stage = next
      arrive()
      return isPlain
    }
    finish()
    return isPlain
  }

  /// What the rep owes in the stage just entered.
  mutating func arrive() {
    answering = CallGraph.none
    idleTurns = 0
    letGo = farewells[stage]
  }

  // MARK: Objections

  private mutating func raises() -> Bool {
    let stage = stage
    guard
      let place = draw.queue.firstIndex(where: { graph.route($0, in: stage) != CallGraph.none })
    else { return false }
    let odds: Double
    switch graph.kinds[stage] {
    case .opening: odds = cast.isHurried ? 0.35 : 0.25
    case .purpose: odds = 0.4
    case .question, .value: odds = 0.15
    case .ask:
      odds = asks < cast.askLimit && visits[stage] < graph.caps[stage]?.visits ?? 3 ? 1 : 0
    default: odds = 0
    }
    guard dice.unit() < odds else { return false }
    let objection = draw.queue.remove(at: place)
    tally.objections[objection] += 1
    let route = graph.route(objection, in: stage)
    tally.routes[stage][route] += 1
    if graph.objections[objection].nature == .final {
      stopFor(objection)
      return true
    }
    answering = objection
    isAnsweringAgain = false
    afterObjection = graph.routeTargets[stage][route]
    return true
  }

  /// A final objection goes to the end whatever the script says.
  private mutating func stopFor(_ objection: Int) {
    let end = graph.finalEnds[objection]
    if end != CallGraph.none {
      stage = end
      count(visitOf: end)
    }
    switch graph.objections[objection].label {
    case "do-not-call": letGo = .doNotContact
    case "wrong-number": letGo = .wrongNumber
    default: letGo = .refused
    }
    wasRefused = true
  }

  private mutating func answered(_ saying: Saying) {
    let objection = answering
    if !saying.isHandled, !repeated.contains(objection), dice.unit() < 0.4 {
      repeated.append(objection)
      isAnsweringAgain = true
      if saying.asksForMeeting { countAsk(saying) }
      if asks >= cast.askLimit { refuse() }
      return
    }
    let target = afterObjection
    guard target != CallGraph.none else { return finish(as: .deadEnd) }
    if saying.asksForMeeting {
      if !enter(target) { return refuse(counting: saying) }
      guard ended == nil else { return }
      switch graph.kinds[stage] {
      case .ask: return atTheAsk(saying)
      case .fallback: return atTheFallback(saying)
      case .end: return
      default: return askedAhead(saying)
      }
    }
    if saying.asksToRing { return offeredACall(saying, then: target) }
    if !enter(target) { return refuse() }
    if letGo != nil { wasRefused = true }
  }

  private mutating func asksBack(oneIn odds: Int) -> Bool {
    guard questions < 2, cast.asksBack, dice.below(odds) == 0 else { return false }
    questions += 1
    isReplying = true
    return true
  }

  // MARK: The ask

  private mutating func countAsk(_ saying: Saying) {
    asks += 1
    offered = saying.offered
  }

  private mutating func askedAhead(_ saying: Saying) {
    guard askStage != CallGraph.none else { return follow(leastUsed { _ in 1 }) }
    if !enter(askStage) { return refuse() }
    if ended == nil { atTheAsk(saying) }
  }

  private mutating func atTheAsk(_ saying: Saying) {
    guard saying.asksForMeeting else {
      if saying.asksToRing { return offeredACall(saying, then: CallGraph.none) }
      idleTurns += 1
      if idleTurns >= 3 { refuse() }
      return
    }
    idleTurns = 0
    countAsk(saying)
    guard asks <= cast.askLimit else { return refuse() }
    if raises() { return }
    let odds = ledger.acceptance(saying.style, wonBy: cast.wonBy).chance(cast.difficulty)
    if draw.canBeWon, draw.reserve < odds { return accept() }
    if asks >= cast.askLimit { return refuse() }
    putOff(saying)
  }

  private mutating func accept() {
    isBooked = true
    let theirTime = dice.unit() < 0.2 && !draw.isSoft || offered == 0
    if draw.isSoft {
      draw.isSoft = false
      wasSoft = true
    }
    let offered = offered
    let wanted = leastUsed { reply in
      guard reply.lead == .confirm else { return 0 }
      switch reply.binds {
      case .theirTime: return theirTime ? 1 : 0
      case .slotTwo: return !theirTime && offered >= 2 ? 1 : 0
      default: return theirTime ? 0 : 1
      }
    }
    if let reply = wanted ?? leastUsed({ $0.lead == .confirm ? 1 : 0 }) { return follow(reply) }
    if confirmStage == CallGraph.none { finish() } else { enter(confirmStage) }
  }

  /// Neither yes nor no: a doubt, a question, or another reply of the script.
  private mutating func putOff(_ saying: Saying) {
    if saying.style == .open { return }
    if asksBack(oneIn: 3) { return }
    func weight(_ reply: CallGraph.Reply) -> Int {
      switch reply.lead {
      case .confirm: 0
      case .fallback, .end: 1
      default: 2
      }
    }
    guard let place = leastUsed(weight) else { return }
    let reply = graph.replies[stage][place]
    let hits = tally.replies[reply.number]
    if hits > 0, cast.hesitates, doubts[stage] * weight(reply) <= hits * 4 {
      doubts[stage] += 1
      return
    }
    follow(place)
  }

  private mutating func refuse(counting saying: Saying? = nil) {
    if let saying { countAsk(saying) }
    wasRefused = true
    answering = CallGraph.none
    guard ended == nil, letGo == nil, graph.kinds[stage] != .fallback else { return }
    if fallback != CallGraph.none, draw.mood >= 1 {
      enter(fallback)
    } else if refusedEnd != CallGraph.none {
      enter(refusedEnd)
      if letGo == nil { letGo = .refused }
    } else {
      finish()
    }
  }

  // MARK: After the ask

  private mutating func offeredACall(_ saying: Saying, then target: Int) {
    offered = saying.offered
    if target != CallGraph.none, draw.canBeWon, draw.reserve < 0.9, !wasRefused {
      if !enter(target) { refuse() }
      return
    }
    hasCallback = true
    if callbackEnd == CallGraph.none { finish() } else { enter(callbackEnd) }
  }

  private mutating func atTheFallback(_ saying: Saying) {
    if saying.asksForMeeting {
      guard wasRefused else { return askedAhead(saying) }
      return finish(as: .hungUp)
    }
    if graph.replies[stage].isEmpty { return finish(as: .deadEnd) }
    if graph.kinds[stage] == .gatekeeper, draw.canBeWon,
      draw.reserve
        < ledger.acceptance(.choice, wonBy: cast.wonBy).chance(cast.difficulty),
      let onward = leastUsed({ reply in
        switch reply.lead {
        case .opening, .purpose, .question, .value, .ask: 1
        default: 0
        }
      })
    {
      return follow(onward)
    }
    if saying.style != .none {
      offered = saying.offered
      let offered = offered
      if draw.callbackReserve < 0.6,
        let bound = leastUsed({ reply in
          guard let slot = reply.binds else { return 0 }
          return slot == .slotTwo && offered < 2 ? 0 : 1
        })
      {
        hasCallback = true
        return follow(bound)
      }
    }
    guard visits[stage] <= 2,
      let other = leastUsed({ $0.binds != nil ? 0 : $0.lead == .end ? 1 : 3 })
    else { return finish() }
    follow(other)
    if letGo != nil { wasRefused = true }
  }

  /// A yes that was soft shows itself when who comes is asked; whether it did.
  private mutating func wavers(_ saying: Saying) -> Bool {
    guard wasSoft, isBooked, saying.asksWhoComes else { return false }
    wasSoft = false
    isBooked = false
    guard askStage != CallGraph.none, asks < cast.askLimit else {
      refuse()
      return true
    }
    // Back to the ask without counting a visit: it is the same ask, still open.
    stage = askStage
    arrive()
    return true
  }

  private mutating func atTheConfirmation(_ saying: Saying) {
    if wavers(saying) { return }
    if asks < cast.askLimit, dice.unit() < 0.08,
      let back = leastUsed({ $0.lead == .ask ? 1 : 0 })
    {
      isBooked = false
      wasSoft = false
      return follow(back)
    }
    follow(leastUsed { $0.lead == .ask ? 0 : $0.lead == .fallback ? 1 : 10 })
  }

  // MARK: The end

  private mutating func finish() { finish(as: outcome) }

  private mutating func finish(as end: SimulationTally.End) {
    if ended == nil { ended = end }
  }

  /// Rule 6 of format.md.
  private var outcome: SimulationTally.End {
    if letGo == .doNotContact { return .doNotContact }
    if isBooked { return .appointment }
    if let written = written[stage], written != .appointment { return written }
    if hasCallback { return .callback }
    return hasConceded ? .materialsOnly : .notInterested
  }
}
