import Diagnostics
import Playbooks
import Rehearsal

/// The report of a trial for people.
struct SimulationText {
  private let simulation: Simulation
  private let wanted: Int
  private let language: Language
  private let columns: Int

  init(_ simulation: Simulation, wanted: Int, _ language: Language, _ columns: Int) {
    self.simulation = simulation
    self.wanted = wanted
    self.language = language
    self.columns = columns
  }

  var text: Styled {
    var text = Styled()
    head(&text)
    ways(&text)
    outcomes(&text)
    objections(&text)
    lines(&text)
    return text
  }

  private func word(_ zh: String, _ en: String) -> String { Bilingual(zh: zh, en: en)[language] }

  private func paragraph(
    _ sentence: String, _ meaning: Styled.Meaning = .plain, to text: inout Styled
  ) {
    for line in sentence.wrapped(at: columns, indent: 2) { text.line(line, meaning) }
  }

  private func head(_ text: inout Styled) {
    let plan = simulation.plan
    let people =
      simulation.personas.count == 1
      ? harmless(simulation.personas[0].header.title.value)
      : word(
        "\(simulation.personas.count) 位模拟客户轮着来",
        "\(count(simulation.personas.count, "persona")) in turn")
    let head = [
      word("试跑", "simulate"), harmless(plan.script.header.title.value), people,
      word("种子 \(plan.seed)", "seed \(plan.seed)"),
    ]
    paragraph(head.joined(separator: " · "), .heading, to: &text)
  }

  // MARK: Every branch

  private func ways(_ text: inout Styled) {
    let forking = simulation.forking
    let file = harmless(simulation.plan.script.source.name)
    if !forking.isExhaustive {
      paragraph(
        word(
          "「最多」太多，没法每条路都走；按环节看，次数没有算进去。",
          "Too many caps to take every way; stages were followed, visits not counted."), .warning,
        to: &text)
    }
    if forking.deadEnds.isEmpty, forking.unreached.isEmpty, forking.loops.isEmpty {
      paragraph(
        word("每条路都走得到，每通都能收尾。", "Every line can be reached, and every way ends."), .good, to: &text)
    }
    for end in forking.deadEnds {
      let name = harmless(end.name)
      let sentence =
        switch end.fault {
        case .noReply:
          word("走不下去：「\(name)」后面客户没有话", "dead end: no reply leads on from “\(name)”")
        case .noTarget:
          word("走不下去：「\(name)」有一句没写去哪", "dead end: a reply of “\(name)” leads nowhere")
        case .noEnd: word("收不了尾：从「\(name)」走不到收尾", "no end: “\(name)” leads to no end stage")
        }
      paragraph("\(file):\(end.line)  \(sentence)", .bad, to: &text)
      paragraph(
        word("  最短的路：", "  shortest way: ") + way(end), to: &text)
    }
    for loop in forking.loops {
      let names = (loop + loop.prefix(1)).map(harmless).joined(separator: " → ")
      paragraph(
        word("会一直绕圈：\(names)", "a call can go round for ever: \(names)"), .warning, to: &text)
    }
    for place in forking.unreached {
      let part =
        switch place.part {
        case .stage: word("环节", "stage")
        case .reply: word("客户的话", "reply")
        case .objections: word("异议", "objections")
        case .cap: word("最多", "cap")
        }
      paragraph(
        "\(file):\(place.line)  "
          + word(
            "走不到的\(part)：\(harmless(place.words))",
            "never reached, \(part): \(harmless(place.words))"),
        .warning, to: &text)
    }
  }

  private func way(_ end: Forking.DeadEnd) -> String {
    end.path.map { step in
      let said =
        step.words.isEmpty ? "" : word("「\(harmless(step.words))」", " “\(harmless(step.words))”")
      return harmless(step.name) + said
    }.joined(separator: " → ")
  }

  // MARK: Many calls

  private func outcomes(_ text: inout Styled) {
    let tally = simulation.tally
    guard tally.calls > 0 else { return }
    let turns = tally.turns
    text.line()
    var table = Table(
      [word("通数", "calls"), word("占比", "share"), word("结果", "outcome")], [.right, .right, .left])
    for (end, hits) in tally.outcomes {
      var title = SimulationText.title(end.name)[language]
      if end.name == "appointment", tally.softYes > 0 {
        title += word("（其中 \(tally.softYes) 通是假答应）", " (\(tally.softYes) of them a soft yes)")
      }
      table.add([String(hits), percent(Double(hits) / Double(tally.calls)), title])
    }
    text.append(table.text(columns))
    let mean = decimal(turns.mean)
    paragraph(
      word(
        "共 \(tally.calls) 通；每通销售说 \(mean) 句，九成五在 \(turns.p95) 句以内，最长 \(turns.max) 句。",
        "\(count(tally.calls, "call")); \(mean) turns a call, 95 in 100 within \(turns.p95), at most "
          + "\(turns.max)."), to: &text)
  }

  private static func title(_ name: String) -> Bilingual {
    switch name {
    case "dead-end": Bilingual(zh: "走不下去", en: "dead end")
    case "endless": Bilingual(zh: "没完没了", en: "did not end")
    default:
      Outcome(rawValue: name)?.title ?? Reach(rawValue: name)?.title
        ?? Bilingual(zh: name, en: name)
    }
  }

  private func objections(_ text: inout Styled) {
    let met = simulation.objections.filter { $0.hits > 0 }
    guard !met.isEmpty else { return }
    text.line()
    var table = Table([word("次数", "times"), word("异议", "objection")], [.right, .left])
    for (objection, hits) in met.sorted(by: { $0.hits > $1.hits }) {
      table.add([String(hits), harmless(objection.name.value)])
    }
    text.append(table.text(columns))
  }

  private func lines(_ text: inout Styled) {
    guard simulation.tally.calls > 0 else { return }
    text.line()
    var table = Table(
      [word("次数", "times"), word("行", "line"), word("话", "words")], [.right, .right, .left])
    for line in simulation.lines {
      let mark =
        switch line.part {
        case .rep: word("我：", "Rep: ")
        case .reply: word("　客户：", "  Prospect: ")
        case .objections: word("　异议：", "  Objections: ")
        }
      table.add([String(line.hits), String(line.line), mark + harmless(line.words)])
    }
    text.append(table.text(columns))
  }
}
