import Diagnostics

/// Reads a call script.
struct ScriptReader {
  /// What the checks across files need to know besides the script.
  struct Notes {
    /// Every blank used, with its first place.
    var used: [BlankName: Span] = [:]
    /// Whether an arrow leads to a name nobody could guess: the ways of the call are then unknown.
    var hasLostTarget = false
    /// Whether an item of 填空/Blanks could not be read: which blank it was for is then unknown.
    var hasLostBlank = false
    /// Where 填空/Blanks is written.
    var blanksField: Span?
    /// Objections of nature 到此为止/final, by id: they need no way back.
    var finals: Set<String> = []
  }

  var file: FileReader
  private var lines: LineReader
  private var stages = StageNames()
  private var notes = Notes()

  init(_ file: FileReader) {
    self.file = file
    lines = LineReader(source: file.source)
    lines.isScript = true
  }

  private var source: SourceText { file.source }

  mutating func read() -> (Script, Notes) {
    let sheet = file.sheet(file.header, as: .scriptHeader)
    let header = file.readHeader(sheet)
    if !sheet.has(.goal) {
      file.findings.append(
        Problem.missingField(
          .goal, of: Bilingual(zh: "话术", en: "the script"), in: source, at: sheet.place(for: .goal),
          written: file.language, .warning))
    }
    let blanks = readBlanks(sheet)
    let weights = readWeights(sheet)
    if file.sections.isEmpty {
      file.findings.append(Problem.emptyDocument(.script, in: source, at: file.header.heading))
    }
    let sheets = file.sections.map { file.sheet($0, as: .stage) }
    nameStages(sheets)
    let read = sheets.map { stage($0) }
    notes.used = lines.used
    let script = Script(
      source: source, header: header,
      goal: sheet.value(.goal).map { Spanned(source[$0], $0) },
      catalogues: file.names(sheet.values(.catalogues)),
      passMark: file.whole(.passMark, sheet, 0...100, units: ["分"]) ?? 70,
      passMarkSpan: sheet.value(.passMark), weights: weights,
      blanks: blanks, stages: read)
    return (script, notes)
  }

  // MARK: the header

  private mutating func readBlanks(_ sheet: Sheet) -> [Spanned<Script.Blank>] {
    var all: [Spanned<Script.Blank>] = []
    var seen: [BlankName: Span] = [:]
    notes.blanksField = sheet.first(.blanks)?.name
    for span in sheet.values(.blanks) {
      let example = Bilingual(zh: "公司 = 青禾软件", en: "company = Brightwell Facilities")
      guard let pair = file.pair(span, example: example) else {
        notes.hasLostBlank = true
        continue
      }
      let word = source[pair.name]
      let name = BlankName.vocabulary[word] ?? .own(word)
      if case .own = name { lines.own[folded(word)] = word }
      if let first = seen[name] {
        file.findings.append(
          Problem.duplicateName(word, in: source, at: pair.name, first: first))
        continue
      }
      seen[name] = pair.name
      all.append(Spanned(Script.Blank(name: name, text: source[pair.value]), pair.name))
    }
    return all
  }

  private mutating func readWeights(_ sheet: Sheet) -> [Spanned<Script.Weight>] {
    sheet.values(.weights).compactMap { span in
      let example = Bilingual(zh: "offers-choice = 20", en: "offers-choice = 20")
      guard let pair = file.pair(span, example: example) else { return nil }
      let points = file.whole(pair.value, 0...100, units: ["分"]) ?? 0
      file.checkCriterion(pair.name)
      return Spanned(
        Script.Weight(criterion: folded(source[pair.name]), points: points), pair.name)
    }
  }

  // MARK: stages

  private mutating func nameStages(_ sheets: [Sheet]) {
    var names: [String: Span] = [:]
    var ids: [String: Span] = [:]
    names.reserveCapacity(sheets.count)
    stages = StageNames(capacity: sheets.count)
    for sheet in sheets {
      let name = source[sheet.heading]
      let key = folded(name)
      if !name.isEmpty, let first = names[key] {
        file.findings.append(
          Problem.duplicateName(name, in: source, at: sheet.heading, first: first))
        notes.hasLostTarget = true
      }
      if names[key] == nil { names[key] = sheet.heading }
      if let id = sheet.value(.id) {
        let word = source[id]
        let own = folded(word)
        if let first = ids[own] {
          file.findings.append(Problem.duplicateID(word, in: source, at: id, first: first))
          notes.hasLostTarget = true
        } else {
          ids[own] = id
        }
        stages.add(id: word, folded: own, name: name, folded: key)
      } else {
        stages.add(id: key, folded: folded(key), name: name, folded: key)
      }
    }
  }

  private func identity(_ sheet: Sheet) -> Spanned<String> {
    if let id = sheet.value(.id) { return Spanned(source[id], id) }
    return Spanned(folded(source[sheet.heading]), sheet.heading)
  }

  private mutating func stage(_ sheet: Sheet) -> Stage {
    let name = Spanned(source[sheet.heading], sheet.heading)
    notes.hasLostTarget = notes.hasLostTarget || sheet.isPuzzling
    for field in [FieldName.kind, .rep] where !sheet.has(field) && !sheet.isPuzzling {
      let owner = Bilingual(
        zh: "环节\(Problem.quoted(name.value, .zh))",
        en: "the stage \(Problem.quoted(name.value, .en))")
      file.findings.append(
        Problem.missingField(
          field, of: owner, in: source, at: sheet.place(for: field), written: file.language,
          .error))
    }
    let kind = file.choice(.kind, sheet, Stage.Kind.self) ?? .question
    let outcome = file.choice(.outcome, sheet, OutcomeName.self)
    return Stage(
      name: name, id: identity(sheet), kind: kind,
      kindSpan: sheet.value(.kind), rep: lines.lines(sheet.values(.rep), &file.findings),
      replies: sheet.values(.prospect).map { reply($0) },
      must: file.words(sheet.values(.must)), cue: file.texts(sheet.values(.cue)),
      never: file.texts(sheet.values(.never)), cap: cap(sheet),
      objectionRoutes: sheet.values(.objections).map { route($0) },
      outcome: outcome.flatMap { known in
        sheet.value(.outcome).map { Spanned(known.name, $0) }
      }, allowances: file.allowances(sheet), span: sheet.span,
      hasKind: sheet.has(.kind) && !sheet.isPuzzling)
  }

  private mutating func reply(_ span: Span) -> Reply {
    let parts = arrow(span)
    let line = lines.plainLine(parts.text, &file.findings)
    if parts.text.isEmpty {
      file.findings.append(Problem.emptyItem(in: source, at: span))
    }
    guard let target = parts.target, !target.isEmpty else {
      file.findings.append(Problem.replyWithoutTarget(in: source, at: span))
      return Reply(line: line, target: nil, binds: nil)
    }
    let (stage, slot) = aim(target, binding: line.firstSlot ?? .slotOne)
    return Reply(line: line, target: stage, binds: slot)
  }

  private mutating func cap(_ sheet: Sheet) -> Stage.Cap? {
    guard let span = sheet.value(.atMost) else { return nil }
    let parts = arrow(span)
    let visits = file.whole(parts.text, 1...99, units: ["次", "遍", "回", "time", "times", "x"])
    let target = parts.target.flatMap { $0.isEmpty ? nil : aim($0, binding: nil).0 }
    if parts.target?.isEmpty ?? true {
      file.findings.append(Problem.replyWithoutTarget(in: source, at: span))
    }
    return Stage.Cap(visits: visits ?? 3, target: target, span: span)
  }

  private mutating func route(_ span: Span) -> Stage.ObjectionRoute {
    let parts = arrow(span)
    let names = source.split(parts.text) {
      Marks.listComma($0, $1, $2) ?? Marks.either(UInt8(ascii: "|"), $0, $1, $2)
    }.filter { !$0.isEmpty }.map { Spanned(source[$0], $0) }
    let isAll = names.contains { ["全部", "all"].contains(folded($0.value)) }
    if names.isEmpty { file.findings.append(Problem.emptyItem(in: source, at: span)) }
    let target = parts.target.flatMap { $0.isEmpty ? nil : aim($0, binding: nil).0 }
    if let written = parts.target, written.isEmpty {
      file.findings.append(Problem.replyWithoutTarget(in: source, at: span))
    }
    return Stage.ObjectionRoute(names: isAll ? nil : names, target: target, span: span)
  }

  // MARK: arrows

  /// What stands before the last arrow and what behind it; target is nil without an arrow.
  private mutating func arrow(_ span: Span) -> (text: Span, target: Span?) {
    var arrows: [Span] = []
    var rest = span
    while let next = source.first(Marks.arrow, in: rest) {
      arrows.append(next)
      rest = Span(next.end, span.end)
    }
    guard let last = arrows.last else { return (span, nil) }
    if let first = arrows.first, arrows.count > 1 {
      file.findings.append(Problem.twoArrows(in: source, at: first, last: last))
    }
    return (
      source.trimmed(Span(span.start, last.start)), source.trimmed(Span(last.end, span.end))
    )
  }

  /// The stage a target names, and the slot in its brackets.
  private mutating func aim(
    _ span: Span, binding meant: BlankName?
  ) -> (Spanned<String>?, Spanned<BlankName>?) {
    let word = source[Span(span.start, min(span.end, span.start + 400))]
    if let id = stages[word] { return (Spanned(id, span), nil) }
    guard let opening = source.first({ Marks.either(UInt8(ascii: "("), $0, $1, $2) }, in: span)
    else { return (resolve(span), nil) }
    let name = source.trimmed(Span(span.start, opening.start))
    let closing = source.first(
      { Marks.either(UInt8(ascii: ")"), $0, $1, $2) }, in: Span(opening.end, span.end))
    let inner = source.trimmed(Span(opening.end, closing?.start ?? span.end))
    let slot = String(source[inner].filter { !"{}｛｝".contains($0) })
    let target = resolve(name)
    guard let bound = BlankName.vocabulary[slot], bound.isSlot, bound != .chosenSlot, meant != nil
    else {
      file.findings.append(Problem.unknownSlot(source[inner], in: source, at: inner))
      return (target, meant.map { Spanned($0, inner) })
    }
    return (target, Spanned(bound, inner))
  }

  private mutating func resolve(_ span: Span) -> Spanned<String>? {
    let word = source[span]
    if let id = stages[word] { return Spanned(id, span) }
    let near = stages.nearest(to: word)
    file.findings.append(Problem.unknownStage(word, in: source, at: span, near: near))
    if let near, let id = stages[near] { return Spanned(id, span) }
    notes.hasLostTarget = true
    return nil
  }
}
