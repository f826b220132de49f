import Diagnostics

/// The graph checks of one script.
struct GraphChecks {
  let script: Script
  let notes: ScriptReader.Notes
  let graph: ScriptGraph
  var findings: [Diagnostic] = []

  init(_ script: Script, _ notes: ScriptReader.Notes) {
    self.script = script
    self.notes = notes
    graph = ScriptGraph(script)
  }

  private var source: SourceText { script.source }
  private var stages: [Stage] { script.stages }

  mutating func check() {
    blanks()
    guard !stages.isEmpty else { return }
    deadEnds()
    loops()
    catalogueUse()
    // With a lost target or an unknown kind the ways of the call are a guess.
    guard !notes.hasLostTarget, !stages.contains(where: { !$0.hasKind }) else { return }
    reach()
    slots()
  }

  private mutating func blanks() {
    let defined = Dictionary(
      script.blanks.map { ($0.value.name, $0.span) }, uniquingKeysWith: { first, _ in first })
    let last = script.blanks.last?.span ?? notes.blanksField ?? script.header.title.span
    for name in [BlankName.prospect, .company, .rep, .place, .duration, .source]
    where notes.used[name] != nil && defined[name] == nil && !notes.hasLostBlank {
      let word = name.words.house(script.header.language)
      findings.append(
        Problem.blankWithoutDefault(word, in: source, at: last, used: notes.used[name]))
    }
    for blank in script.blanks {
      guard case .own(let name) = blank.value.name, notes.used[blank.value.name] == nil else {
        continue
      }
      findings.append(Problem.unusedBlank(name, in: source, at: blank.span))
    }
  }

  private mutating func deadEnds() {
    for stage in stages where stage.hasKind {
      guard stage.kind != .end, stage.kind != .voicemail, stage.replies.isEmpty else { continue }
      let isEmpty = stage.objectionRoutes.isEmpty
      let place = stage.rep.last?.span ?? stage.name.span
      findings.append(Problem.deadEnd(stage.name.value, in: source, at: place, isEmpty: isEmpty))
    }
  }

  private mutating func loops() {
    for loop in graph.uncappedLoops() {
      guard let first = loop.min() else { continue }
      let turn = loop.firstIndex(of: first) ?? 0
      let way = (loop[turn...] + loop[..<turn] + [first]).map { stages[$0].name.value }
      findings.append(Problem.uncappedLoop(way, in: source, at: stages[first].name.span))
    }
  }

  private mutating func catalogueUse() {
    if let named = script.catalogues.first, stages.allSatisfy(\.objectionRoutes.isEmpty) {
      findings.append(Problem.unusedCatalogue(named.value, in: source, at: named.span))
    }
    if script.catalogues.isEmpty,
      let route = stages.lazy.flatMap(\.objectionRoutes).first
    {
      let place = script.goal?.span ?? script.header.id.span
      _ = route
      findings.append(
        Problem.missingField(
          .catalogues, of: Bilingual(zh: "话术", en: "the script"), in: source, at: place,
          written: script.header.language, .error))
    }
  }

  private mutating func reach() {
    let asks = stages.indices.filter { stages[$0].kind == .ask }
    let ends = stages.indices.filter { stages[$0].kind == .end || stages[$0].kind == .voicemail }
    let seen = graph.reachable(from: graph.roots)
    var hidden: [Int] = []
    let entry = stages.firstIndex { $0.kind == .opening } ?? 0
    if asks.isEmpty {
      findings.append(
        Problem.askUnreachable(hasAsk: false, in: source, at: script.header.title.span))
    } else {
      let fromEntry = graph.reachable(from: [entry])
      if !asks.contains(where: { fromEntry[$0] }) {
        findings.append(
          Problem.askUnreachable(hasAsk: true, in: source, at: stages[entry].name.span))
        hidden += asks
      }
      waysBack(graph.leading(to: asks))
    }
    if ends.isEmpty {
      findings.append(
        Problem.endUnreachable(hasEnd: false, in: source, at: script.header.title.span))
    } else {
      let lead = graph.leading(to: ends)
      for (index, stage) in stages.enumerated() where seen[index] && !lead[index] {
        if stage.replies.isEmpty { continue }
        findings.append(Problem.endUnreachable(hasEnd: true, in: source, at: stage.name.span))
        hidden += ends
        break
      }
    }
    unreachable(seen, behind: hidden)
  }

  /// Stages nothing leads to; those only reached from another such stage, or from one already
  /// reported, are not named again.
  private mutating func unreachable(_ seen: [Bool], behind hidden: [Int]) {
    var said = graph.reachable(from: hidden)
    var isTarget = Array(repeating: false, count: stages.count)
    for index in stages.indices where !seen[index] {
      for way in graph.ways[index] where way.target != index { isTarget[way.target] = true }
    }
    let order = stages.indices.filter { !isTarget[$0] } + stages.indices.filter { isTarget[$0] }
    for index in order where !seen[index] && !said[index] {
      graph.spread(from: [index], over: &said)
      let name = stages[index].name
      if !name.value.isEmpty {
        findings.append(Problem.unreachableStage(name.value, in: source, at: name.span))
      }
    }
  }

  private mutating func waysBack(_ leadsToAsk: [Bool]) {
    let beforeAsk: Set<Stage.Kind> = [.opening, .purpose, .question, .value, .ask]
    for (index, stage) in stages.enumerated() where beforeAsk.contains(stage.kind) {
      for way in graph.ways[index] where !leadsToAsk[way.target] {
        guard case .objection(let place) = way.reason, leadsToAsk[index] else { continue }
        let route = stage.objectionRoutes[place]
        if route.names?.allSatisfy({ notes.finals.contains($0.value) }) ?? false { continue }
        findings.append(
          Problem.noWayBack(
            stages[way.target].name.value, in: source, at: route.target?.span ?? route.span))
      }
    }
  }

  private mutating func slots() {
    let before = graph.enteredUnbound()
    let uses = stages.map { stage in stage.rep.lazy.compactMap { $0.span(of: .chosenSlot) }.first }
    let index = Dictionary(
      stages.indices.map { (stages[$0].id.value, $0) }, uniquingKeysWith: { first, _ in first })
    var reported: Set<Int> = []
    for place in stages.indices {
      for reply in stages[place].replies where reply.binds == nil {
        guard let target = reply.target, let number = index[target.value], uses[number] != nil,
          let slot = reply.line.firstSlot
        else { continue }
        reported.insert(number)
        findings.append(
          Problem.missingSlot(
            slot.words.house(script.header.language), in: source, at: target.span,
            written: script.header.language))
      }
    }
    for (number, use) in uses.enumerated() {
      guard let use, before[number] != nil, !reported.contains(number) else { continue }
      var way = [number]
      while let last = way.last, let previous = before[last], previous >= 0 { way.append(previous) }
      let names = way.reversed().map { stages[$0].name.value }
      findings.append(Problem.unboundSlot(in: source, at: use, way: names))
    }
  }
}

extension Line {
  /// Where the blank stands first.
  func span(of name: BlankName) -> Span? {
    for case .blank(let blank) in pieces where blank.value == name { return blank.span }
    return nil
  }

  /// The first of the three slots a reply can choose.
  var firstSlot: BlankName? {
    for case .blank(let blank) in pieces where blank.value.isSlot && blank.value != .chosenSlot {
      return blank.value
    }
    return nil
  }
}
