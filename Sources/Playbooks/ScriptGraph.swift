import Diagnostics

/// The ways a call can take through a script: stages by index, and where each can lead.
package struct ScriptGraph: Sendable {
  /// Why one stage leads to another.
  package enum Reason: Sendable, Hashable {
    case reply(Int)
    case objection(Int)
    case cap
  }

  package struct Way: Sendable, Hashable {
    package let reason: Reason
    package let target: Int
    /// Whether it binds {选定时间}.
    package let binds: Bool
  }

  package let script: Script
  package let ways: [[Way]]
  /// Where a call can begin: the first opening or stage, gatekeeper and voicemail stages.
  package let roots: [Int]

  package init(_ script: Script) {
    self.script = script
    var index: [String: Int] = [:]
    index.reserveCapacity(script.stages.count)
    for number in script.stages.indices {
      let id = script.stages[number].id.value
      if index[id] == nil { index[id] = number }
    }
    // By index: a copy of a stage is a copy of all its lists.
    let stages = script.stages
    ways = stages.indices.map { number in
      var ways: [Way] = []
      let replies = stages[number].replies
      ways.reserveCapacity(replies.count + 1)
      for place in replies.indices {
        if let target = replies[place].target.flatMap({ index[$0.value] }) {
          ways.append(
            Way(reason: .reply(place), target: target, binds: replies[place].binds != nil))
        }
      }
      for (place, route) in stages[number].objectionRoutes.enumerated() {
        let target = route.target.map { index[$0.value] } ?? number
        if let target {
          ways.append(Way(reason: .objection(place), target: target, binds: false))
        }
      }
      if let cap = stages[number].cap?.target.flatMap({ index[$0.value] }) {
        ways.append(Way(reason: .cap, target: cap, binds: false))
      }
      return ways
    }
    let first = script.stages.firstIndex { $0.kind == .opening } ?? 0
    roots =
      script.stages.isEmpty
      ? []
      : script.stages.indices.filter {
        $0 == first || script.stages[$0].kind == .gatekeeper || script.stages[$0].kind == .voicemail
      }
  }

  /// Whether each stage can be reached from one of `starts`.
  package func reachable(from starts: [Int]) -> [Bool] {
    var seen = Array(repeating: false, count: ways.count)
    spread(from: starts, over: &seen)
    return seen
  }

  /// Marks what can be reached from `starts` and is not marked yet.
  package func spread(from starts: [Int], over seen: inout [Bool]) {
    var queue = starts
    for start in starts { seen[start] = true }
    while let stage = queue.popLast() {
      for way in ways[stage] where !seen[way.target] {
        seen[way.target] = true
        queue.append(way.target)
      }
    }
  }

  /// Whether each stage can lead to one of `goals`.
  package func leading(to goals: [Int]) -> [Bool] {
    var back: [[Int]] = Array(repeating: [], count: ways.count)
    for (stage, out) in ways.enumerated() { for way in out { back[way.target].append(stage) } }
    var seen = Array(repeating: false, count: ways.count)
    var queue = goals
    for goal in goals { seen[goal] = true }
    while let stage = queue.popLast() {
      for before in back[stage] where !seen[before] {
        seen[before] = true
        queue.append(before)
      }
    }
    return seen
  }

  /// For every stage that can be entered while no time is chosen, the stage before it; −1 for a root.
  package func enteredUnbound() -> [Int: Int] {
    var before: [Int: Int] = [:]
    for root in roots { before[root] = -1 }
    var queue = roots
    var next = 0
    while next < queue.count {
      let stage = queue[next]
      next += 1
      for way in ways[stage] where !way.binds && before[way.target] == nil {
        before[way.target] = stage
        queue.append(way.target)
      }
    }
    return before
  }

  /// One cycle in each knot of stages that lead to one another without passing a cap.
  package func uncappedLoops() -> [[Int]] {
    let open = ways.indices.map { script.stages[$0].cap == nil }
    var loops: [[Int]] = []
    // 0 new, 1 on the way, 2 done; iterative, so that a long script cannot exhaust the stack.
    var state = Array(repeating: 0, count: ways.count)
    for start in ways.indices where open[start] && state[start] == 0 {
      var path: [(stage: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let top = path.last {
        if top.next == ways[top.stage].count {
          state[top.stage] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = ways[top.stage][top.next].target
        guard open[target] else { continue }
        if state[target] == 0 {
          state[target] = 1
          path.append((target, 0))
        } else if state[target] == 1, loops.count < 100,
          let from = path.firstIndex(where: { $0.stage == target })
        {
          let loop = path[from...].map(\.stage)
          if !loops.contains(where: { !Set($0).isDisjoint(with: loop) }) { loops.append(loop) }
        }
      }
    }
    return loops
  }
}
