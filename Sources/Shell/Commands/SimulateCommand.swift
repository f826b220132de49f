import ArgumentParser
import CivilTime
import Diagnostics
import Playbooks
import Rehearsal

struct SimulateCommand: DeskCommand {
  static let card = CommandCard(
    "simulate", chinese: ["试跑"], group: .author,
    summary: Bilingual(
      zh: "不用人，把话术的每条路走一遍，再打上许多通",
      en: "try a script without a person: every branch, then many calls"),
    usage: "[SCRIPT] [--persona P] [--calls N] [--shares]",
    arguments: [
      .init(
        "SCRIPT", nil, Bilingual(zh: "话术的编号、标题或文件", en: "a call script: id, title or file"),
        completes: .scripts),
      .init(
        "--persona", "P",
        Bilingual(zh: "只跟这位模拟客户（不写就轮着来）", en: "this prospect alone (unset: all of them in turn)"),
        completes: .personas),
      .init("--calls", "N", Bilingual(zh: "打多少通（1000）", en: "how many calls (1000)")),
      .init(
        "--shares", nil,
        Bilingual(
          zh: "三种打法各能约到几成，一位客户 N 通", en: "how often three habits are booked, N calls a persona")),
    ],
    notes: [
      Bilingual(
        zh: "销售说的是话术里的参考说法和应对卡；客户的回法先挑没说过的。比例是陪练里的，不是预测。",
        en: "The rep says the model lines and the answer cards; replies never said come first. "
          + "The shares are training odds, not forecasts."),
      Bilingual(
        zh: "同一个 --seed，同一份结果。Ctrl-C 停下来，打了多少算多少。",
        en: "The same --seed gives the same report. Ctrl-C stops it with the report so far."),
    ],
    examples: [
      "simulate first-call --calls 200 --seed 7",
      .init(
        zh: "试跑 首次邀约 --persona busy-manager --calls 50",
        en: "simulate first-call --persona busy-manager --calls 50"),
    ])

  @Argument var script: String?
  @Option var persona: String?
  @Option var calls: Int?
  @Flag var shares = false

  func run(at desk: inout Desk) throws {
    let wanted = calls ?? 1000
    guard (1...1_000_000_000_000).contains(wanted) else {
      throw Failure(
        .usage, Bilingual(zh: "--calls 要一个正整数", en: "--calls wants a number of at least 1"))
    }
    desk.library.refresh()
    let chosen = try found(desk)
    let seed = desk.seed
    let finder = RehearsalFinder(desk)
    let personas: [Persona]
    if let persona {
      personas = [try finder.persona(persona, for: chosen, seed: seed)]
    } else {
      let same = desk.library.playbook.personas.filter {
        $0.header.language == chosen.header.language
      }.sorted { $0.header.id.value < $1.header.id.value }
      personas = same.isEmpty ? [try finder.persona(nil, for: chosen, seed: seed)] : same
    }
    let plan = Plan(
      script: chosen, catalogues: desk.library.playbook.catalogues(of: chosen),
      persona: personas[0], now: desk.now.slot, seed: seed)
    if shares { return try SharesReport(plan, personas).run(wanted, &desk) }
    var simulation = Simulation(plan, personas: personas)
    let isStopped = walk(&simulation, wanted, desk)
    let report = SimulationText(simulation, wanted: wanted, desk.language, desk.columns)
    if desk.isJSON { desk.show(SimulationJSON.report(simulation)) } else { desk.say(report.text) }
    if !simulation.forking.deadEnds.isEmpty { desk.status = .findings }
    if isStopped {
      desk.note(
        Bilingual(
          zh: "停在第 \(simulation.tally.calls) 通，原定 \(wanted) 通。",
          en: "Stopped after \(simulation.tally.calls) of \(wanted) calls."), .warning)
      desk.status = .interrupted
    }
  }

  /// The script; one whose only errors are those that a trial shows is tried as well.
  private func found(_ desk: Desk) throws -> Script {
    if let name = script, desk.library.playbook.script(name, in: desk.language) == nil {
      var added: [String] = []
      if name.contains("/") || name.hasSuffix(".md"), desk.world.files.entry(name) != nil {
        added = try desk.library.add(name)
      }
      let wanted = folded(name.trimmed)
      let contents = desk.library.contents
      let stuck = contents.playbook.refused.scripts.first { script in
        added.contains(script.source.name) || folded(script.header.id.value) == wanted
          || folded(script.header.title.value) == wanted || script.source.name == name
      }
      if let stuck {
        let errors = contents.diagnostics.filter {
          $0.severity == .error && $0.source.name == stuck.source.name
        }
        let shown = Set(
          [Problem.deadEnd, .endUnreachable, .askUnreachable, .replyWithoutTarget, .noWayBack]
            .map(\.rawValue))
        if errors.allSatisfy({ shown.contains($0.name) }) { return stuck }
      }
    }
    return try RehearsalFinder(desk).script(script)
  }

  // MARK: Walking

  /// Walks the calls in small runs; whether it was stopped. The pace goes to standard error.
  private func walk(_ simulation: inout Simulation, _ wanted: Int, _ desk: Desk) -> Bool {
    let start = desk.world.now().milliseconds
    var shown = start
    var isStopped = false
    while simulation.tally.calls < wanted {
      if desk.isInterrupted {
        isStopped = true
        break
      }
      // The first calls judge every line they say; later ones are much quicker.
      let step = min(Self.mostCallsAStep, max(1, simulation.tally.calls / 4))
      simulation.run(min(step, wanted - simulation.tally.calls))
      let now = desk.world.now().milliseconds
      if now - shown >= 200 {
        shown = now
        desk.progress(Self.pace(simulation.tally.calls, wanted, now - start))
      }
    }
    if shown > start { desk.progress(nil) }
    let elapsed = desk.world.now().milliseconds - start
    let done = simulation.tally.calls
    if elapsed > 0, done > 0 {
      let rate = done * 1000 / elapsed
      desk.note(
        Bilingual(
          zh: "\(done) 通用了 \(elapsed) 毫秒，每秒 \(rate) 通",
          en: "\(done) calls in \(elapsed) ms, \(rate) a second"),
        .quiet)
    }
    return isStopped
  }

  /// Calls between two looks at the world, at most.
  private static let mostCallsAStep = 200

  private static func pace(_ done: Int, _ wanted: Int, _ elapsed: Int) -> Bilingual {
    let share = Double(done) / Double(wanted)
    let width = 20
    let filled = min(width, Int(share * Double(width)))
    let bar =
      "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
      + "]"
    let rate = done * 1000 / max(1, elapsed)
    let left = rate > 0 ? (wanted - done) / rate : 0
    return Bilingual(
      zh: "\(bar) \(percent(share))　\(done) 通，每秒 \(rate) 通，还要 \(left) 秒",
      en: "\(bar) \(percent(share))  \(done) calls, \(rate) a second, \(left) s left")
  }
}
