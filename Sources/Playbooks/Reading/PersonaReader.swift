import Diagnostics

/// Reads a persona.
struct PersonaReader {
  var file: FileReader
  private var lines: LineReader

  init(file: FileReader) {
    self.file = file
    lines = LineReader(source: file.source)
  }

  mutating func read() -> Persona {
    // Sections only group a persona's fields.
    var whole = file.header
    for section in file.sections { whole.fields += section.fields }
    let sheet = file.sheet(whole, as: .personaHeader)
    let header = file.readHeader(sheet)
    let owner = Bilingual(zh: "模拟客户", en: "the persona")
    for field in Room.personaHeader.fields.dropFirst(6) where !sheet.has(field) {
      if field == .wonBy { continue }
      file.findings.append(
        Problem.missingField(
          field, of: owner, in: file.source, at: sheet.place(for: field), written: file.language,
          .warning))
    }
    let wonBy = file.names(sheet.values(.wonBy))
    for name in wonBy { file.checkCriterion(name.span) }
    return Persona(
      source: file.source, header: header,
      difficulty: file.choice(.difficulty, sheet, Persona.Difficulty.self) ?? .medium,
      role: file.choice(.role, sheet, Persona.Role.self) ?? .decisionMaker,
      patience: file.whole(.patience, sheet, 1...9, units: ["次", "times"]) ?? 3,
      mood: file.choice(.mood, sheet, Persona.Mood.self) ?? .calm,
      layers: file.whole(.layers, sheet, 0...9, units: ["层"]) ?? 1,
      objections: objections(sheet), wonBy: wonBy,
      winnable: winnable(sheet), greets: read(.greets, sheet), hesitates: read(.hesitates, sheet),
      asksBack: read(.asksBack, sheet), counters: read(.counters, sheet),
      accepts: read(.accepts, sheet), softYes: read(.softYes, sheet),
      refuses: read(.refuses, sheet), hangsUp: read(.hangsUp, sheet))
  }

  private mutating func read(_ name: FieldName, _ sheet: Sheet) -> [Line] {
    lines.lines(sheet.values(name), &file.findings)
  }

  private mutating func winnable(_ sheet: Sheet) -> Double {
    guard let span = sheet.value(.winnable) else { return 0.5 }
    let text = file.source[Span(span.start, min(span.end, span.start + 64))]
    if let share = Numbers.share(text) { return share }
    file.findings.append(
      Problem.badNumber(
        text, Bilingual(zh: "0 到 1 之间的数或百分数", en: "a share such as 0.6 or 60%"),
        in: file.source, at: span))
    return 0.5
  }

  private mutating func objections(_ sheet: Sheet) -> [Persona.Weighted] {
    var all: [Persona.Weighted] = []
    for field in sheet.fields where field.name == .objections {
      let inline =
        field.field.value.isEmpty
        ? [] : file.source.split(field.field.value, at: Marks.listComma)
      for span in inline + field.field.items.map(\.value) where !span.isEmpty {
        let example = Bilingual(zh: "no-time = 3", en: "no-time = 3")
        guard let pair = file.pair(span, example: example) else { continue }
        let weight = file.whole(pair.value, 1...1000) ?? 1
        all.append(
          Persona.Weighted(
            objection: Spanned(file.source[pair.name], pair.name), weight: weight))
      }
    }
    return all
  }
}
