import Diagnostics
package import Playbooks

/// Every branch of a script taken once: what no call reaches, and where a call can get stuck.
///
/// A state is a stage and the visits of every capped stage so far, so that 最多/At most is honoured exactly. An
/// objection is taken to be at hand whenever a stage lets one in. Where the caps make more states than `mostStates`,
/// stages alone are forked and every cap counts as one that can be passed; `isExhaustive` is then false.
package struct Forking: Sendable {
  /// A place no call comes to.
  package struct Unreached: Sendable, Hashable {
    package let part: Part
    /// The stage's id.
    package let stage: String
    /// The words of the place: a stage's name, a reply's or a field's text.
    package let words: String
    /// 1-based.
    package let line: Int
  }

  package enum Part: String, Sendable, Hashable { case stage, reply, objections, cap }

  package enum Fault: String, Sendable, Hashable {
    /// The rep has spoken and no reply is written.
    case noReply = "no-reply"
    /// A reply leads nowhere.
    case noTarget = "no-target"
    /// From here on no end stage can be reached.
    case noEnd = "no-end"
  }

  /// Where a call gets stuck, with the shortest way there.
  package struct DeadEnd: Sendable, Hashable {
    package let fault: Fault
    package let stage: String
    package let name: String
    /// 1-based; of the stage, or of the reply that leads nowhere.
    package let line: Int
    package let path: [Step]
  }

  /// One stage of a way, and what led on from it.
  package struct Step: Sendable, Hashable {
    package let stage: String
    package let name: String
    /// The reply, or the text of the objections or cap that led on; empty for the last stage of the way.
    package let words: String
    package let line: Int
  }

  package let unreached: [Unreached]
  package let deadEnds: [DeadEnd]
  /// Stages that lead back to one another without a cap, by name: such a call need never end.
  package let loops: [[String]]
  package let isExhaustive: Bool
  package let stateCount: Int

  /// More states than these are not forked one by one.
  package static let mostStates = 100_000

  package init(_ script: Script, _ catalogues: [Catalogue]) {
    self.init(CallGraph(script, catalogues), script)
  }

  init(_ graph: CallGraph, _ script: Script) {
    let plain = ScriptGraph(script)
    var search = ForkSearch(graph, roots: plain.roots, counting: true)
    if !search.run(most: Self.mostStates) {
      search = ForkSearch(graph, roots: plain.roots, counting: false)
      _ = search.run(most: .max)
    }
    isExhaustive = search.isCounting
    stateCount = search.stages.count
    loops = plain.uncappedLoops().map { loop in loop.map { script.stages[$0].name.value } }
    let report = ForkReport(graph, script, search)
    unreached = report.unreached
    deadEnds = report.deadEnds
  }
}

/// A breadth-first search over the states of a call.
struct ForkSearch {
  enum Move: Hashable {
    case reply(Int)
    case objections(Int)
    /// A final objection: it goes to the end whatever the script says.
    case final(Int)
    case cap
  }

  let graph: CallGraph
  let isCounting: Bool
  private let roots: [Int]
  /// What the visits of a capped stage count in `codes`; 0 for a stage without a cap.
  private let weights: [Int]
  private let moves: [[(move: Move, target: Int)]]
  private let isOverflowing: Bool

  /// States in the order they were found.
  private(set) var stages: [Int] = []
  private var codes: [Int] = []
  private(set) var parents: [Int] = []
  private(set) var causes: [Move] = []
  private(set) var edges: [(from: Int, to: Int)] = []
  /// States from which one step ends the call: an end stage, or a cap that has no target.
  private(set) var finishes: [Int] = []
  private var found: [Key: Int] = [:]
  private(set) var usedMoves: [Set<Move>]
  private(set) var usedCaps: [Bool]

  private struct Key: Hashable {
    let stage: Int
    let code: Int
  }

  init(_ graph: CallGraph, roots: [Int], counting: Bool) {
    self.graph = graph
    self.roots = roots
    var weight = 1
    var weights = Array(repeating: 0, count: graph.stages.count)
    var isOverflowing = false
    if counting {
      for (stage, cap) in graph.caps.enumerated() {
        guard let cap else { continue }
        weights[stage] = weight
        let (product, overflow) = weight.multipliedReportingOverflow(by: cap.visits + 1)
        isOverflowing = isOverflowing || overflow || cap.visits == .max
        weight = overflow ? 1 : product
      }
    }
    self.weights = weights
    self.isOverflowing = isOverflowing
    isCounting = counting
    moves = graph.stages.indices.map { Self.moves(of: $0, graph, counting) }
    usedMoves = Array(repeating: [], count: graph.stages.count)
    usedCaps = Array(repeating: false, count: graph.stages.count)
  }

  private static func moves(
    of stage: Int, _ graph: CallGraph, _ isCounting: Bool
  ) -> [(move: Move, target: Int)] {
    guard !graph.isFinish(stage) else { return [] }
    var moves: [(move: Move, target: Int)] = []
    for (place, reply) in graph.replies[stage].enumerated() {
      moves.append((.reply(place), reply.target))
    }
    for (place, target) in graph.routeTargets[stage].enumerated() {
      let taking = graph.objections.indices.filter { graph.route($0, in: stage) == place }
      let goesOn = taking.contains { graph.objections[$0].nature != .final }
      if goesOn || graph.objections.isEmpty { moves.append((.objections(place), target)) }
      var ends: Set<Int> = []
      for objection in taking where graph.objections[objection].nature == .final {
        let end = graph.finalEnds[objection]
        if ends.insert(end).inserted { moves.append((.final(place), end)) }
      }
    }
    // A prospect who keeps refusing at an ask uses up its cap without any reply of the script.
    if !isCounting || graph.kinds[stage] == .ask, let cap = graph.caps[stage] {
      moves.append((.cap, cap.target))
    }
    return moves
  }

  /// Whether all states were forked; false when there are more than `most`.
  mutating func run(most: Int) -> Bool {
    guard !isOverflowing else { return false }
    for root in roots { visit(root, weights[root], from: CallGraph.none, by: .cap) }
    var next = 0
    while next < stages.count {
      guard stages.count <= most else { return false }
      let stage = stages[next]
      if graph.isFinish(stage) { finishes.append(next) }
      for (move, target) in moves[stage] {
        usedMoves[stage].insert(move)
        if target == CallGraph.none {
          // A reply that leads nowhere is a dead end; a cap or an objection without a target ends the call.
          if case .reply = move {} else { finishes.append(next) }
        } else if let (stage, code) = enter(target, codes[next]) {
          visit(stage, code, from: next, by: move)
        } else {
          finishes.append(next)
        }
      }
      next += 1
    }
    return true
  }

  /// The stage that is entered, caps honoured, and the visits after it; nil when the call ends.
  private mutating func enter(_ target: Int, _ code: Int) -> (Int, Int)? {
    guard isCounting else { return (target, code) }
    var stage = target
    for _ in 0...graph.stages.count {
      guard let cap = graph.caps[stage] else { return (stage, code) }
      if code / weights[stage] % (cap.visits + 1) < cap.visits {
        return (stage, code + weights[stage])
      }
      usedCaps[stage] = true
      guard cap.target != CallGraph.none else { return nil }
      stage = cap.target
    }
    return nil
  }

  private mutating func visit(_ stage: Int, _ code: Int, from: Int, by move: Move) {
    let key = Key(stage: stage, code: code)
    let state: Int
    if let known = found[key] {
      state = known
    } else {
      state = stages.count
      found[key] = state
      stages.append(stage)
      codes.append(code)
      parents.append(from)
      causes.append(move)
    }
    if from != CallGraph.none { edges.append((from, state)) }
  }

  /// Whether each state can lead to one of `goals`.
  func leading(to goals: [Int]) -> [Bool] {
    var starts = Array(repeating: 0, count: stages.count + 1)
    for edge in edges { starts[edge.to + 1] += 1 }
    for state in stages.indices { starts[state + 1] += starts[state] }
    var back = Array(repeating: 0, count: edges.count)
    var filled = starts
    for edge in edges {
      back[filled[edge.to]] = edge.from
      filled[edge.to] += 1
    }
    var seen = Array(repeating: false, count: stages.count)
    var queue = goals
    for goal in goals { seen[goal] = true }
    while let state = queue.popLast() {
      for before in back[starts[state]..<starts[state + 1]] where !seen[before] {
        seen[before] = true
        queue.append(before)
      }
    }
    return seen
  }
}
