import Diagnostics
import Hearing
import Playbooks

/// Calls walked one after another over the graph, and what they came to.
struct Walk: Sendable {
  /// A call is cut here, so that a loop without an end is counted instead of followed.
  static let mostTurns = 200

  let graph: CallGraph
  let casts: [Cast]
  var sayings: Sayings
  var tally: SimulationTally
  let askStage: Int
  let fallback: Int
  let refusedEnd: Int
  let openings: (first: Int, gatekeeper: Int)
  let callbackEnd: Int
  /// What is owed in the end stages that let the prospect go.
  let farewells: [Duty.LetGo?]
  /// The 结果/Outcome of end stages.
  let written: [SimulationTally.End?]
  let confirmStage: Int
  /// How often a doubt was said at each stage in place of a reply.
  var doubts: [Int]

  // The call in hand.
  var dice = SplitMix(seed: 0)
  var draw = Cast.Draw()
  var cast: Cast
  var castNumber = 0
  var ledger = Ledger()
  var stage = 0
  var visits: [Int]
  var touched: [Int] = []
  var answering = CallGraph.none
  var isAnsweringAgain = false
  var repeated: [Int] = []
  var afterObjection = CallGraph.none
  var isReplying = false
  var letGo: Duty.LetGo?
  var asks = 0
  var offered = 0
  var idleTurns = 0
  var questions = 0
  var isBooked = false
  var wasSoft = false
  var wasRefused = false
  var hasCallback = false
  var hasConceded = false
  var ended: SimulationTally.End?

  init(_ plan: Plan, _ graph: CallGraph, _ personas: [Persona]) {
    self.graph = graph
    casts = personas.map { Cast($0, graph) }
    cast = casts.first ?? Cast(plan.persona, graph)
    sayings = Sayings(plan, graph, personas)
    tally = SimulationTally(graph)
    let kinds = graph.kinds
    func first(_ kind: Stage.Kind) -> Int { kinds.firstIndex(of: kind) ?? CallGraph.none }
    askStage = first(.ask)
    confirmStage = first(.confirm)
    let cap = askStage == CallGraph.none ? nil : graph.caps[askStage]
    fallback = cap.flatMap { $0.target == CallGraph.none ? nil : $0.target } ?? first(.fallback)
    let ends = kinds.indices.filter { kinds[$0] == .end }
    refusedEnd =
      ends.last { Call.duty(of: graph.stages[$0]) == .letGo(.refused) } ?? ends.last
      ?? CallGraph.none
    callbackEnd =
      ends.first { graph.stages[$0].outcome?.value == "callback" } ?? CallGraph.none
    let opening = max(0, kinds.firstIndex(of: .opening) ?? 0)
    let gatekeeper = first(.gatekeeper)
    openings = (opening, gatekeeper == CallGraph.none ? opening : gatekeeper)
    farewells = graph.stages.map { stage in
      if case .letGo(let reason) = Call.duty(of: stage) { reason } else { nil }
    }
    written = graph.stages.map { stage in
      switch stage.kind {
      case .end: stage.outcome.flatMap { SimulationTally.End($0.value) }
      case .voicemail: .voicemail
      default: nil
      }
    }
    visits = Array(repeating: 0, count: kinds.count)
    doubts = Array(repeating: 0, count: kinds.count)
  }

  /// One call by one seed, the personas in turn.
  mutating func call(_ seed: UInt64) {
    guard !graph.kinds.isEmpty else { return }
    begin(seed)
    var turns = 0
    while ended == nil {
      guard turns < Self.mostTurns else {
        ended = .endless
        break
      }
      turns += 1
      turn()
    }
    let outcome = ended ?? .endless
    tally.count(outcome, turns: turns, isSoft: outcome == .appointment && wasSoft)
  }

  private mutating func begin(_ seed: UInt64) {
    castNumber = tally.calls % max(1, casts.count)
    if !casts.isEmpty { cast = casts[castNumber] }
    dice = SplitMix(seed: seed)
    cast.draw(&dice, into: &draw)
    ledger = Ledger()
    for stage in touched { visits[stage] = 0 }
    touched.removeAll(keepingCapacity: true)
    answering = CallGraph.none
    repeated.removeAll(keepingCapacity: true)
    isReplying = false
    letGo = nil
    asks = 0
    offered = 0
    idleTurns = 0
    questions = 0
    isBooked = false
    wasSoft = false
    wasRefused = false
    hasCallback = false
    hasConceded = false
    ended = nil
    stage = cast.isGatekeeper ? openings.gatekeeper : openings.first
    count(visitOf: stage)
    arrive()
  }

  mutating func count(visitOf stage: Int) {
    if visits[stage] == 0 { touched.append(stage) }
    visits[stage] += 1
  }
}
