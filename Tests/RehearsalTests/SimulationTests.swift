import Diagnostics
import Playbooks
import Rehearsal
import TestKit
import Testing

@Suite struct SimulationTests {
  @Test(arguments: Shipped.playbook.scripts.map(\.source.name))
  func shippedScriptsHaveNoDeadEnds(_ file: String) throws {
    let script = try #require(Shipped.playbook.scripts.first { $0.source.name == file })
    let catalogues = Shipped.playbook.catalogues(of: script)
    let forking = Forking(script, catalogues)
    #expect(forking.deadEnds.isEmpty)
    #expect(forking.loops.isEmpty)
    #expect(forking.isExhaustive)
  }

  @Test(arguments: Language.allCases)
  func shippedCallsEnd(_ language: Language) {
    var simulation = Simulation(
      Shipped.plan(language),
      personas: Shipped.personas.filter { $0.header.language == language })
    simulation.run(500)
    let names = simulation.tally.outcomes.map(\.end.name)
    #expect(names.contains("appointment"))
    #expect(!names.contains("dead-end") && !names.contains("endless"))
  }

  @Test func runsAddUp() {
    var whole = Simulation(Shipped.plan(.en))
    var parts = whole
    whole.run(300)
    for _ in 0..<3 { parts.run(100) }
    #expect(whole.lines == parts.lines)
    #expect(whole.tally.turns == parts.tally.turns)
    #expect(whole.tally.calls == 300)
    #expect(whole.tally.outcomes.reduce(0) { $0 + $1.count } == 300)
  }

  @Test func aPlantedDeadEndIsShownWithTheShortestWay() {
    let forking = fork([
      ("opening", "opening", ["b", "c"], nil), ("b", "question", ["d"], nil),
      ("c", "question", ["b", "trap"], nil), ("d", "question", ["trap", "end"], nil),
      ("trap", "question", [], nil), ("end", "end", [], nil),
    ])
    #expect(forking.deadEnds.map(\.stage) == ["trap"])
    #expect(forking.deadEnds.first?.fault == .noReply)
    #expect(forking.deadEnds.first?.path.map(\.stage) == ["opening", "c", "trap"])
    #expect(forking.deadEnds.first?.path.map(\.words) == ["to c", "to trap", ""])
  }

  @Test func aKnotWithoutAWayOutNeverEnds() {
    let forking = fork([
      ("opening", "opening", ["b", "end"], nil), ("b", "question", ["c"], nil),
      ("c", "question", ["b"], nil), ("end", "end", [], nil),
    ])
    #expect(forking.deadEnds.map(\.fault) == [.noEnd])
    #expect(forking.deadEnds.first?.path.map(\.stage) == ["opening", "b"])
    #expect(forking.loops.count == 1)
  }

  @Test func whatNoCallReachesIsNamed() {
    let forking = fork([
      ("opening", "opening", ["end"], (1, "far")), ("lost", "question", ["end"], nil),
      ("far", "question", ["end"], nil), ("end", "end", [], nil),
    ])
    // The cap can never be passed, so that what lies behind it is not reached either.
    #expect(forking.unreached.map(\.part) == [.cap, .stage, .stage])
    #expect(forking.unreached.map(\.stage) == ["opening", "lost", "far"])
  }

  @Test func aCapIsPassedAfterItsVisits() {
    let forking = fork([
      ("opening", "opening", ["more"], nil), ("more", "question", ["more"], (2, "trap")),
      ("trap", "question", [], nil),
    ])
    #expect(forking.deadEnds.first?.path.map(\.stage) == ["opening", "more", "more", "trap"])
  }

  @Test func aRefusedAskPassesItsCap() {
    let forking = fork([
      ("opening", "opening", ["ask"], nil), ("ask", "ask", ["end"], (3, "later")),
      ("later", "fallback", ["end"], nil), ("end", "end", [], nil),
    ])
    #expect(forking.unreached.isEmpty)
  }

  /// A stage is reached, and stuck, just when following every arrow comes there.
  @Test(arguments: 0..<(Tree.isThorough ? 2000 : 150))
  func generatedGraphsAreForkedAsByHand(_ seed: Int) {
    var dice = SplitMix(seed: UInt64(seed))
    let size = 2 + dice.below(6)
    var arrows: [[Int]] = []
    for _ in 0..<size { arrows.append((0..<dice.below(4)).map { _ in dice.below(size) }) }
    let stages = (0..<size).map { number in
      (
        "s\(number)", number == 0 ? "opening" : number == size - 1 ? "end" : "question",
        arrows[number].map { "s\($0)" }, Optional<(Int, String)>.none
      )
    }
    let forking = fork(stages)
    var distance: [Int: Int] = [0: 0]
    var queue = [0]
    var next = 0
    while next < queue.count {
      let stage = queue[next]
      next += 1
      guard stage != size - 1 else { continue }
      for target in arrows[stage] where distance[target] == nil {
        distance[target] = (distance[stage] ?? 0) + 1
        queue.append(target)
      }
    }
    let missing = (0..<size).filter { distance[$0] == nil }.map { "s\($0)" }
    #expect(forking.unreached.filter { $0.part == .stage }.map(\.stage) == missing)
    let stuck = (0..<size - 1).filter { distance[$0] != nil && arrows[$0].isEmpty }
    let found = forking.deadEnds.filter { $0.fault == .noReply }
    #expect(found.map(\.stage) == stuck.map { "s\($0)" })
    #expect(found.map(\.path.count) == stuck.map { (distance[$0] ?? 0) + 1 })
  }

  /// A script of these stages: name, kind, where its replies lead, its cap.
  private func fork(_ stages: [(String, String, [String], (Int, String)?)]) -> Forking {
    var text = "# Planted\n- Document: script\n- Id: planted\n- Language: English\n"
    for (name, kind, targets, cap) in stages {
      text += "\n## \(name)\n- Kind: \(kind)\n- Rep: I say \(name).\n"
      if let cap { text += "- At most: \(cap.0) times → \(cap.1)\n" }
      for target in targets { text += "- Prospect: to \(target) → \(target)\n" }
    }
    let playbook = Playbook.read([SourceText(name: "planted.md", text: text)]).0
    let script = (playbook.scripts + playbook.refused.scripts)[0]
    return Forking(script, [])
  }
}
