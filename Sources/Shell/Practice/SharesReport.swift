import Diagnostics
import Playbooks
import Rehearsal

/// `simulate --shares`: each persona met by three habits, as the Markdown rows of docs/acceptance.md or as JSON.
struct SharesReport {
  private let plan: Plan
  private let personas: [Persona]

  init(_ plan: Plan, _ personas: [Persona]) {
    self.plan = plan
    let order: [Persona.Difficulty] = [.easy, .medium, .hard]
    self.personas = personas.sorted { left, right in
      (order.firstIndex(of: left.difficulty) ?? 0, left.header.id.value)
        < (order.firstIndex(of: right.difficulty) ?? 0, right.header.id.value)
    }
  }

  /// - Throws: `Interruption.abandoned` when the person wants it to stop.
  func run(_ calls: Int, _ desk: inout Desk) throws {
    if !desk.isJSON {
      desk.say(
        Styled(
          "| difficulty | persona | calls | model, % | open only, % | final no ignored, failed |\n"
            + "| --- | --- | --- | --- | --- | --- |\n"))
    }
    for persona in personas {
      var plan = plan
      plan.persona = persona
      var shares = Shares(plan)
      while shares.calls < calls {
        shares.run(min(20, calls - shares.calls))
        if desk.isInterrupted { throw Interruption.abandoned }
        desk.progress(
          Bilingual(
            zh: "\(harmless(persona.header.title.value))　\(shares.calls)/\(calls)",
            en: "\(persona.header.id.value)  \(shares.calls) of \(calls)"))
      }
      desk.progress(nil)
      show(shares, persona, desk)
    }
  }

  private func show(_ shares: Shares, _ persona: Persona, _ desk: Desk) {
    if desk.isJSON {
      return desk.show(
        .members([
          "language": .string(persona.header.language.rawValue),
          "difficulty": .string(persona.difficulty.rawValue),
          "persona": .string(persona.header.id.value), "calls": .int(shares.calls),
          "model": .int(shares.model), "open": .int(shares.open), "finals": .int(shares.finals),
          "failed": .int(shares.failed),
        ]))
    }
    func tenths(_ part: Int) -> String {
      let value = shares.calls == 0 ? 0 : (part * 1000 + shares.calls / 2) / shares.calls
      return "\(value / 10).\(value % 10)"
    }
    desk.say(
      Styled(
        "| \(persona.difficulty.rawValue) | \(persona.header.id.value) | \(shares.calls) "
          + "| \(tenths(shares.model)) | \(tenths(shares.open)) "
          + "| \(shares.failed) of \(shares.finals) |\n"))
    desk.world.flush()
  }
}
