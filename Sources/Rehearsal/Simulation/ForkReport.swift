import Diagnostics
import Playbooks

/// What a finished search says, in the order of the file.
struct ForkReport {
  private let graph: CallGraph
  private let script: Script
  private let search: ForkSearch
  private(set) var unreached: [Forking.Unreached] = []
  private(set) var deadEnds: [Forking.DeadEnd] = []

  init(_ graph: CallGraph, _ script: Script, _ search: ForkSearch) {
    self.graph = graph
    self.script = script
    self.search = search
    findUnreached()
    findDeadEnds()
  }

  private func line(_ span: Span) -> Int { script.source.line(at: span.start) }

  private mutating func findUnreached() {
    var isReached = Array(repeating: false, count: graph.stages.count)
    for stage in search.stages { isReached[stage] = true }
    for (number, stage) in graph.stages.enumerated() {
      func add(_ part: Forking.Part, _ words: String, _ span: Span) {
        unreached.append(
          Forking.Unreached(part: part, stage: stage.id.value, words: words, line: line(span)))
      }
      guard isReached[number] else {
        add(.stage, stage.name.value, stage.name.span)
        continue
      }
      let used = search.usedMoves[number]
      for (place, reply) in stage.replies.enumerated() where !used.contains(.reply(place)) {
        add(.reply, reply.line.text, reply.line.span)
      }
      for (place, route) in stage.objectionRoutes.enumerated()
      where !used.contains(.objections(place)) && !used.contains(.final(place)) {
        add(.objections, text(route.span), route.span)
      }
      if let cap = stage.cap, !search.usedCaps[number], !used.contains(.cap) {
        add(.cap, text(cap.span), cap.span)
      }
    }
    unreached.sort { $0.line < $1.line }
  }

  private mutating func findDeadEnds() {
    var isDead = Array(repeating: false, count: graph.stages.count)
    var dead: [Int] = []
    var reported: Set<Int> = []
    for (stage, _) in graph.stages.enumerated() where !graph.isFinish(stage) {
      isDead[stage] = graph.replies[stage].isEmpty
    }
    for (state, stage) in search.stages.enumerated() where !graph.isFinish(stage) {
      let loose = graph.replies[stage].firstIndex { $0.target == CallGraph.none }
      guard isDead[stage] || loose != nil else { continue }
      dead.append(state)
      guard reported.insert(stage).inserted else { continue }
      if isDead[stage] { add(.noReply, state, graph.stages[stage].name.span) }
      for (place, reply) in graph.replies[stage].enumerated() where reply.target == CallGraph.none {
        add(.noTarget, state, graph.stages[stage].replies[place].line.span)
      }
    }
    let ends = search.leading(to: search.finishes + dead)
    for (state, stage) in search.stages.enumerated() where !ends[state] {
      let before = search.parents[state]
      // Only where the way in is: what lies behind it is the same knot.
      guard before == CallGraph.none || ends[before], reported.insert(stage).inserted else {
        continue
      }
      add(.noEnd, state, graph.stages[stage].name.span)
    }
    deadEnds.sort { $0.line < $1.line }
  }

  private mutating func add(_ fault: Forking.Fault, _ state: Int, _ span: Span) {
    let stage = graph.stages[search.stages[state]]
    deadEnds.append(
      Forking.DeadEnd(
        fault: fault, stage: stage.id.value, name: stage.name.value, line: line(span),
        path: path(to: state)))
  }

  private func path(to state: Int) -> [Forking.Step] {
    var steps: [Forking.Step] = []
    var cause: ForkSearch.Move?
    var state = state
    while state != CallGraph.none {
      let stage = graph.stages[search.stages[state]]
      let (words, span) = cause.map { led(from: stage, by: $0) } ?? ("", stage.name.span)
      steps.append(
        Forking.Step(
          stage: stage.id.value, name: stage.name.value, words: words, line: line(span)))
      cause = search.causes[state]
      state = search.parents[state]
    }
    return steps.reversed()
  }

  private func led(from stage: Stage, by move: ForkSearch.Move) -> (String, Span) {
    switch move {
    case .reply(let place): (stage.replies[place].line.text, stage.replies[place].line.span)
    case .objections(let place), .final(let place):
      (text(stage.objectionRoutes[place].span), stage.objectionRoutes[place].span)
    case .cap:
      stage.cap.map { (text($0.span), $0.span) } ?? ("", stage.name.span)
    }
  }

  private func text(_ span: Span) -> String { script.source[span].trimmed }
}
