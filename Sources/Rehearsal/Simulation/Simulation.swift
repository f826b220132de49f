import Diagnostics
package import Playbooks

/// A script tried without a person (format.md, "Trying a script without a person").
///
/// First `Forking` takes every branch once. Then `run` walks calls over the same graph: the rep says the model line of
/// each stage and the catalogue's acknowledgement with its answer to objections; the prospect is a persona.
///
/// **Modelled** as in practice: visits and caps; layers, weights, natures and once-a-call of objections, final ones to
/// the end; patience; winnable share, reserve and the acceptance table, fed by the marks that the lines really get from
/// the criteria of practice; mood, and hanging up when it is spent; soft yes; questions of the prospect's; counter
/// offers; outcomes by rule 6. A line is judged once, the first time it is said, with the slots of the plan.
///
/// **Not modelled**: what depends on the very words (mishearing, read-backs that go wrong, slots refused earlier),
/// wordings other than the first, a rep who does otherwise. Among the replies that may come, one never said yet
/// comes first, then the one said least for its weight in practice: so branches are covered early, and the shares of a
/// long run are those of the weights. They are training odds, not forecasts.
package struct Simulation: Sendable {
  package let plan: Plan
  package let personas: [Persona]
  package let forking: Forking
  private var walk: Walk
  private var seeds: SplitMix

  /// - Parameter personas: who answers, in turn; without any, the persona of the plan.
  package init(_ plan: Plan, personas: [Persona] = []) {
    self.plan = plan
    self.personas = personas.isEmpty ? [plan.persona] : personas
    let graph = CallGraph(plan.script, plan.catalogues)
    forking = Forking(graph, plan.script)
    walk = Walk(plan, graph, self.personas)
    seeds = SplitMix(seed: plan.seed)
  }

  /// The next calls. Runs of any lengths give the same as one run of their sum.
  package mutating func run(_ calls: Int) {
    guard !plan.script.stages.isEmpty, calls > 0 else { return }
    for _ in 0..<calls { walk.call(seeds.next()) }
  }

  package var tally: SimulationTally { walk.tally }

  // MARK: Hits

  package enum Part: String, Sendable, Hashable { case rep, reply, objections }

  /// A written line and how often it came up.
  package struct Line: Sendable, Hashable {
    package let part: Part
    package let stage: String
    package let words: String
    /// 1-based.
    package let line: Int
    package let hits: Int
  }

  /// Every line a call can use, in the order of the file.
  package var lines: [Line] {
    let source = plan.script.source
    let tally = walk.tally
    var all: [Line] = []
    for (number, stage) in plan.script.stages.enumerated() {
      func add(_ part: Part, _ text: String, _ start: Int, _ hits: Int) {
        all.append(
          Line(
            part: part, stage: stage.id.value, words: text, line: source.line(at: start),
            hits: hits))
      }
      let model = stage.rep.first
      add(
        .rep, model?.text ?? stage.name.value, model?.span.start ?? stage.name.span.start,
        tally.said[number])
      for (place, reply) in stage.replies.enumerated() {
        let hits = tally.replies[walk.graph.replies[number][place].number]
        add(.reply, reply.line.text, reply.line.span.start, hits)
      }
      for (place, route) in stage.objectionRoutes.enumerated() {
        add(.objections, source[route.span], route.span.start, tally.routes[number][place])
      }
    }
    return all
  }

  /// How often each objection was raised, in the order of the catalogues.
  package var objections: [(objection: Objection, hits: Int)] {
    zip(walk.graph.objections, walk.tally.objections).map { ($0, $1) }
  }
}
