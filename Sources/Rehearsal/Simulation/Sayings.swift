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
  let entry: Ledger

  /// Nothing was said.
  static let silence = Saying()

  private init() {
    entry = Ledger()
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
    entry = Ledger(marks, moment)
  }
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
