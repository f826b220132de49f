import Diagnostics
import Hearing
import Playbooks

/// What one line of the rep does, judged once by the criteria of practice.
struct Saying: Sendable {
  let style: AskStyle
  let asksForMeeting: Bool
  let asksToRing: Bool
  let asksWhoComes: Bool
  let asksAnything: Bool
  let concedesMaterials: Bool
  let isHandled: Bool
  /// How many times were offered.
  let offered: Int
  /// What it adds to the ledger of the call.
  let entry: LedgerEntry

  /// Nothing was said.
  static let silence = Saying()

  private init() {
    entry = LedgerEntry()
    style = .none
    asksForMeeting = false
    asksToRing = false
    asksWhoComes = false
    asksAnything = false
    concedesMaterials = false
    isHandled = false
    offered = 0
  }

  init(_ moment: Moment, _ marks: [Mark]) {
    let wording = moment.wording
    style = moment.utterance.ask
    asksForMeeting = moment.asksForMeeting
    asksToRing = moment.asksToRing
    asksWhoComes = wording.detailQuestion != nil
    asksAnything = wording.question != nil
    concedesMaterials = moment.utterance.concedesMaterials != nil
    isHandled = Call.isHandled(marks, moment)
    offered = moment.utterance.offered.count
    entry = LedgerEntry(marks, moment)
  }
}

/// The call's `Ledger` as sums, so that ten million calls add numbers and no words.
struct LedgerEntry: Sendable {
  var identified = false
  /// Nil where the line has no say in it.
  var purposeStated: Bool?
  var acknowledgements = (met: 0, of: 0)
  var explorations = (met: 0, of: 0)
  /// Criteria met, by their bit on the shelf.
  var virtues: UInt64 = 0
  var pressed = 0
  var contradicted = 0
  var pitched = 0
  var refusedTimesOffered = 0
  var askedInsteadOfExploring = 0
  var conceded = 0

  init() {}

  init(_ marks: [Mark], _ moment: Moment) {
    for mark in marks where mark.verdict != .moot {
      let isMet = mark.verdict == .met
      let missed = isMet ? 0 : 1
      if isMet { virtues |= Self.bit(of: mark.criterion) }
      switch mark.criterion {
      case "identifies-self-and-company": identified = identified || isMet
      case "acknowledges-first":
        acknowledgements.of += 1
        acknowledgements.met += 1 - missed
      case "explores-before-answering":
        explorations.of += 1
        explorations.met += 1 - missed
        if !isMet, moment.asksForMeeting { askedInsteadOfExploring += 1 }
      case "no-pressure": pressed += missed
      case "no-but": contradicted += missed
      case "no-pitch": pitched += missed
      case "leaves-refused-times": refusedTimesOffered += missed
      case "no-concession": conceded += missed
      case "states-a-number": purposeStated = isMet
      default: break
      }
    }
    if case .stage(.purpose) = moment.duty,
      !marks.contains(where: { $0.criterion == "states-a-number" })
    {
      purposeStated = true
    }
  }

  static func bit(of criterion: String) -> UInt64 {
    guard let place = Criterion.all.firstIndex(where: { $0.name == criterion }), place < 64 else {
      return 0
    }
    return 1 << UInt64(place)
  }

  mutating func add(_ other: LedgerEntry) {
    identified = identified || other.identified
    purposeStated = other.purposeStated ?? purposeStated
    acknowledgements.met += other.acknowledgements.met
    acknowledgements.of += other.acknowledgements.of
    explorations.met += other.explorations.met
    explorations.of += other.explorations.of
    virtues |= other.virtues
    pressed += other.pressed
    contradicted += other.contradicted
    pitched += other.pitched
    refusedTimesOffered += other.refusedTimesOffered
    askedInsteadOfExploring += other.askedInsteadOfExploring
    conceded += other.conceded
  }

  func acceptance(_ style: AskStyle, wonBy: [UInt64]) -> Acceptance {
    func share(_ pair: (met: Int, of: Int)) -> Double {
      pair.of == 0 ? 1 : Double(pair.met) / Double(pair.of)
    }
    let earned = style == .choice ? virtues | Self.choiceBit : virtues
    var won = 0
    for bit in wonBy where earned & bit != 0 { won += 1 }
    var acceptance = Acceptance(
      style: style, identified: identified, purposeStated: purposeStated ?? false,
      acknowledged: share(acknowledgements), explored: share(explorations),
      wonOver: wonBy.isEmpty ? 1 : Double(won) / Double(wonBy.count))
    acceptance.pressed = pressed
    acceptance.contradicted = contradicted
    acceptance.pitched = pitched
    acceptance.refusedTimesOffered = refusedTimesOffered
    acceptance.askedInsteadOfExploring = askedInsteadOfExploring
    acceptance.conceded = conceded
    return acceptance
  }

  private static let choiceBit = bit(of: "offers-choice")
}

/// What the rep says at each moment of a script: its model lines, and the catalogue's answers.
///
/// A line is made and judged the first time it is said, by the same code as in practice.
struct Sayings: Sendable {
  private let call: Call
  private let graph: CallGraph
  private let personas: [Persona]
  private var known: [Saying?]
  /// Steps of mood, for each line and persona.
  private var warmths: [Int]

  init(_ plan: Plan, _ graph: CallGraph, _ personas: [Persona]) {
    call = Call(plan)
    self.graph = graph
    self.personas = personas
    known = Array(
      repeating: nil, count: graph.stages.count * 2 + graph.objections.count * 2 + 2)
    warmths = Array(repeating: 0, count: known.count * personas.count)
  }

  /// The number of the model line of a stage, before or after a yes.
  func line(stage: Int, isBooked: Bool) -> Int { stage * 2 + (isBooked ? 1 : 0) }

  /// The number of the answer to an objection; the second one when it is raised again.
  func line(objection: Int, isAgain: Bool) -> Int {
    graph.stages.count * 2 + objection * 2 + (isAgain ? 1 : 0)
  }

  /// The number of the answer to a question of the prospect's.
  func replyLine(isBooked: Bool) -> Int { known.count - (isBooked ? 1 : 2) }

  /// - Parameter stage: where an answer is given.
  mutating func saying(_ line: Int, in stage: Int) -> Saying {
    if let saying = known[line] { return saying }
    let saying = judge(line, stage)
    known[line] = saying
    return saying
  }

  /// Steps by which a line that was said moves the mood of a persona.
  func warmth(_ line: Int, _ persona: Int) -> Int { warmths[line * personas.count + persona] }

  private mutating func judge(_ line: Int, _ stage: Int) -> Saying {
    var scene = call
    scene.stageIndex = stage
    let answers = line - graph.stages.count * 2
    if answers < 0 {
      scene.stageIndex = line / 2
      scene.isBooked = line % 2 == 1
      scene.duty = Call.duty(of: graph.stages[line / 2])
    } else if line >= known.count - 2 {
      scene.isBooked = line == known.count - 1
      scene.duty = .reply
    } else {
      let objection = graph.objections[answers / 2]
      scene.objection = objection
      scene.prospectLine = scene.words(objection.phrases).first ?? objection.name.value
      if answers % 2 == 1 { scene.repeated.insert(objection.id.value) }
      scene.duty = .answer(objection.nature)
    }
    if scene.isBooked { scene.chosen = scene.pair.first }
    guard let said = scene.modelLine, !said.trimmed.isEmpty else { return .silence }
    let utterance = Ear.hear(String(said.prefix(2000)), at: scene.plan.now)
    let moment = scene.makeMoment(said, utterance)
    let marks = Call.judge(moment)
    for (number, persona) in personas.enumerated() {
      warmths[line * personas.count + number] = marks.reduce(0) {
        $0 + Call.warmth(of: $1, to: persona)
      }
    }
    return Saying(moment, marks)
  }
}
