import Diagnostics
import Playbooks
import Rehearsal

/// The report of a trial as commands.md has it, with what it leaves out behind it.
enum SimulationJSON {
  static func report(_ simulation: Simulation) -> JSON {
    let tally = simulation.tally
    let turns = tally.turns
    let file = simulation.plan.script.source.name
    return .members([
      "calls": .int(tally.calls), "seed": .seed(simulation.plan.seed),
      "outcomes": .object(tally.outcomes.map { JSON.Member($0.end.name, .int($0.count)) }),
      "turns": .members([
        "mean": .number(turns.mean), "p95": .int(turns.p95), "max": .int(turns.max),
      ]),
      "unreached": .array(simulation.forking.unreached.map { place(file, $0) }),
      "deadEnds": .array(simulation.forking.deadEnds.map { deadEnd(file, $0) }),
      "loops": .array(simulation.forking.loops.map { .array($0.map { .string($0) }) }),
      "exhaustive": .bool(simulation.forking.isExhaustive),
      "softYes": .int(tally.softYes),
      "script": .string(simulation.plan.script.header.id.value),
      "personas": .array(simulation.personas.map { .string($0.header.id.value) }),
      "lines": .array(
        simulation.lines.map { line in
          .members([
            "line": .int(line.line), "part": .string(line.part.rawValue),
            "stage": .string(line.stage), "what": .string(line.words), "hits": .int(line.hits),
          ])
        }),
      "objections": .object(
        simulation.objections.map { JSON.Member($0.objection.id.value, .int($0.hits)) }),
    ])
  }

  private static func place(_ file: String, _ place: Forking.Unreached) -> JSON {
    .members([
      "file": .string(file), "line": .int(place.line),
      "what": .string("\(place.part.rawValue): \(place.words)"), "stage": .string(place.stage),
    ])
  }

  private static func deadEnd(_ file: String, _ end: Forking.DeadEnd) -> JSON {
    .members([
      "file": .string(file), "line": .int(end.line), "what": .string(end.fault.rawValue),
      "stage": .string(end.stage), "path": .array(end.path.map { .string($0.stage) }),
      "said": .array(end.path.dropLast().map { .string($0.words) }),
    ])
  }
}

extension JSON {
  /// A seed as a number where it fits, as its digits where it does not.
  fileprivate static func seed(_ seed: UInt64) -> JSON {
    Int(exactly: seed).map { .int($0) } ?? .string(String(seed))
  }
}
