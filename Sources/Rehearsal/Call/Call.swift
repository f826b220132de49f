import CivilTime
import Diagnostics
import Hearing
import Playbooks

/// A call under way: where it stands and what it remembers. A value, so that a moment can be tried again.
struct Call: Sendable {
  let plan: Plan
  var prospect: Prospect
  /// Index of the stage in the script.
  var stageIndex = 0
  var visits: [Int]
  var duty = Duty.stage(.opening)
  /// The objection to be answered, and where the call goes after it.
  var objection: Objection?
  var afterObjection: String?
  var repeated: Set<String> = []
  /// The line of the prospect that waits for an answer.
  var prospectLine = ""

  var asks: [CallRecord.Ask] = []
  /// The options heard in the last ask, and the words for them.
  var options: [HeardSlot] = []
  var optionWords: [String] = []
  var refused: [Slot] = []
  /// Where in the plan's offer the pair at hand starts.
  var pairStart = 0
  /// How far slots have been shown.
  var shownUpTo = 0
  var chosen: Slot?
  /// Whether the clock time was named, not only a part of day.
  var isExact = true
  var isUnclear = false
  var isBooked = false
  var hasAskedWhoComes = false
  /// Whether the rep named where they meet, once something was agreed.
  var hasNamedPlace = false
  var wasSoft = false
  var wasRefused = false
  /// Whether someone else answered and put the call through.
  var wasPutThrough = false
  var corrections = 0
  var detail: String?
  var hasAcceptedCallback = false
  var hasConcededMaterials = false
  /// Turns at the ask without an ask, in a row.
  var idleTurns = 0
  var questionsAsked = 0
  var met: [CallRecord.Met] = []
  var ledger = Ledger()
  var steering = Steering()
  var purposeSaid = false
  var notes: [String] = []
  var failedBy: CriterionName?
  var ending: Ending?

  init(_ plan: Plan) {
    self.plan = plan
    prospect = Prospect(plan)
    visits = Array(repeating: 0, count: plan.script.stages.count)
    let entry: Stage?
    if plan.persona.role == .gatekeeper {
      entry = plan.script.stages.first { $0.kind == .gatekeeper } ?? plan.script.entry
    } else {
      entry = plan.script.entry
    }
    let start = plan.script.stages.firstIndex { $0.id.value == entry?.id.value } ?? 0
    stageIndex = start
    if !visits.isEmpty { visits[start] = 1 }
    duty = stage.map { .stage($0.kind) } ?? .letGo(.refused)
    prospectLine =
      prospect.pick(words(plan.persona.greets)) ?? (plan.language == .zh ? "喂？" : "Hello?")
  }

  var stage: Stage? {
    plan.script.stages.indices.contains(stageIndex) ? plan.script.stages[stageIndex] : nil
  }

  /// Asks the call has room for: the persona's patience, the script's cap, and never more than three.
  var askLimit: Int {
    let cap = plan.script.stages.first { $0.kind == .ask }?.cap?.visits ?? 3
    return max(1, min(plan.persona.patience, cap, 3))
  }

  /// The two slots at hand.
  var pair: [Slot] {
    let rest = plan.offer.dropFirst(pairStart)
    return rest.count >= 2 ? Array(rest.prefix(2)) : Array(plan.offer.suffix(2))
  }

  /// Takes a line of the rep, judges it and answers.
  ///
  /// - Parameters:
  ///   - picked: the line, where one was chosen by its digit; its fault counts, whatever its wording shows.
  ///   - ticked: what was ticked of the line; nil for one that was typed.
  mutating func take(
    _ said: String, typed: String, picked: Candidate? = nil, ticked: [Ticked]? = nil
  ) -> Turn {
    var turn = Turn(
      typed: typed, said: said, picked: picked, ticked: ticked, answered: prospectLine,
      stage: stage?.id.value ?? "")
    prospect.hear(said)
    guard ending == nil else { return turn }
    if said.trimmed.isEmpty {
      turn.reply = [Turn.Line(text: prospect.react(.silence))]
      turn.next = stage?.id.value
      return turn
    }
    if isForeign(said) {
      turn.reply = [Turn.Line(text: prospect.react(.lost))]
      turn.next = stage?.id.value
      return turn
    }
    let utterance = Ear.hear(String(said.prefix(2000)), at: plan.now)
    var moment = makeMoment(said, utterance, ticked: ticked)
    if letsADriverGo(moment) {
      stopFor("", said, nil)
      moment = makeMoment(said, utterance, ticked: ticked)
    }
    moment.endsCall = endsCall(moment)
    turn.heard = utterance
    turn.marks = Self.judge(moment)
    if let fault = picked?.mark(duty, beside: turn.marks),
      !turn.marks.contains(where: { $0.isMissed(fault.criterion) })
    {
      turn.marks.removeAll { $0.criterion == fault.criterion }
      turn.marks.append(fault)
    }
    ledger.add(Ledger(turn.marks, moment))
    if case .stage(.purpose) = duty { purposeSaid = true }
    if moment.asksForMeeting { purposeSaid = true }
    for mark in turn.marks
    where mark.verdict == .missed && Criterion[mark.criterion].isRedLine {
      failedBy = failedBy ?? mark.criterion
    }
    settleMood(turn.marks, moment)
    let asksBefore = asks.count
    respond(to: moment, marks: turn.marks, turn: &turn)
    if asks.count > asksBefore { turn.askNumber = asks.count }
    if let last = turn.reply.last { prospectLine = last.text }
    turn.next = ending == nil ? stage?.id.value : nil
    steer(&turn, moment)
    return turn
  }

  /// The marks of a moment in the shelf's order.
  static func judge(_ moment: Moment) -> [Mark] {
    Criterion.all.compactMap { criterion in
      criterion.judge(moment).map {
        Mark(
          criterion: criterion.name, verdict: $0.verdict, span: $0.span, remark: $0.remark)
      }
    }
  }

  func makeMoment(_ said: String, _ utterance: Utterance, ticked: [Ticked]? = nil) -> Moment {
    var moment = Moment(
      said: said, utterance: utterance, language: plan.language, now: plan.now, duty: duty)
    moment.prospectLine = prospectLine
    if let objection { moment.lay(objection) { words($0) } }
    moment.askCount = asks.count
    moment.askLimit = askLimit
    moment.prospect = plan.name(.prospect) ?? ""
    moment.company = plan.name(.company) ?? ""
    moment.rep = plan.name(.rep) ?? ""
    moment.isRepKnown = plan.names[.rep] != nil
    moment.refused = refused
    moment.pair = pair
    moment.chosen = chosen
    moment.isUnclear = isUnclear
    moment.isBooked = isBooked
    moment.hasAskedWhoComes = hasAskedWhoComes
    moment.hasNamedPlace = hasNamedPlace
    moment.ticked = ticked
    moment.wasRefused = wasRefused
    if case .stage(let kind) = duty, let stage {
      let shown = stage.must.map(\.value)
      moment.must = plan.level == .free || ticked != nil ? [] : shown
      moment.modelHasNumber =
        kind == .purpose
        && (words(Array(stage.rep.prefix(1))) + shown).contains {
          Wording.number(in: $0) != nil
        }
    }
    return moment
  }

  /// Whether the line ends the call, whatever the prospect says.
  private func endsCall(_ moment: Moment) -> Bool {
    switch duty {
    case .letGo: return true
    case .stage(.end):
      return !(isBooked && moment.wording.detailQuestion != nil && !hasAskedWhoComes)
    case .stage(.fallback) where wasRefused:
      return moment.utterance.ask == .none && moment.wording.question == nil
    default:
      return moment.utterance.ask == .none && moment.wording.closesTheCall
    }
  }

  private func isForeign(_ said: String) -> Bool {
    let length = Spoken(said).length
    switch plan.language {
    case .zh: return length.characters == 0 && length.words >= 3
    case .en: return length.words == 0 && (length.characters >= 2 || !said.contains { $0.isNumber })
    }
  }

  private mutating func settleMood(_ marks: [Mark], _ moment: Moment) {
    for mark in marks { prospect.warm(by: Self.warmth(of: mark, to: plan.persona)) }
    if moment.wording.insult != nil { prospect.warm(by: -2) }
  }

  /// Steps by which a mark moves the mood of the persona.
  static func warmth(of mark: Mark, to persona: Persona) -> Int {
    let warmth = Criterion[mark.criterion].warmth
    switch mark.verdict {
    case .met: return warmth.met
    case .missed: return warmth.missed(persona)
    case .moot: return 0
    }
  }
}
