import Diagnostics

/// Reads an objection catalogue.
struct CatalogueReader {
  var file: FileReader
  private var lines: LineReader

  init(file: FileReader) {
    self.file = file
    lines = LineReader(source: file.source)
  }

  mutating func read() -> Catalogue {
    let header = file.readHeader(file.sheet(file.header, as: .catalogueHeader))
    if file.sections.isEmpty {
      file.findings.append(
        Problem.emptyDocument(.catalogue, in: file.source, at: file.header.heading))
    }
    var names: [String: Span] = [:]
    var ids: [String: Span] = [:]
    var objections: [Objection] = []
    for section in file.sections {
      let sheet = file.sheet(section, as: .objection)
      let objection = read(sheet)
      if let first = names[folded(objection.name.value)], !objection.name.value.isEmpty {
        file.findings.append(
          Problem.duplicateName(
            objection.name.value, in: file.source, at: objection.name.span, first: first))
      } else if sheet.has(.id), let first = ids[folded(objection.id.value)] {
        file.findings.append(
          Problem.duplicateID(
            objection.id.value, in: file.source, at: objection.id.span, first: first))
      }
      names[folded(objection.name.value)] =
        names[folded(objection.name.value)] ?? objection.name.span
      ids[folded(objection.id.value)] = ids[folded(objection.id.value)] ?? objection.id.span
      objections.append(objection)
    }
    return Catalogue(source: file.source, header: header, objections: objections)
  }

  private mutating func read(_ sheet: Sheet) -> Objection {
    let source = file.source
    let name = Spanned(source[sheet.heading], sheet.heading)
    let owner = Bilingual(
      zh: "异议\(Problem.quoted(name.value, .zh))",
      en: "the objection \(Problem.quoted(name.value, .en))")
    let required: [(FieldName, Severity)] = [
      (.id, .error), (.nature, .warning), (.phrases, .error), (.answer, .error),
    ]
    for (field, severity) in required where !sheet.has(field) && !sheet.isPuzzling {
      file.findings.append(
        Problem.missingField(
          field, of: owner, in: source, at: sheet.place(for: field), written: file.language,
          severity))
    }
    let id = sheet.value(.id).map { Spanned(source[$0], $0) }
    let nature = file.choice(.nature, sheet, Objection.Nature.self) ?? .reflex
    let label = sheet.value(.label).map { Spanned(source[$0], $0) }
    let spoken = id ?? Spanned(folded(name.value), name.span)
    let phrases = sheet.values(.phrases).flatMap { source.split($0, at: Marks.spacedSlash) }
    return Objection(
      name: name, id: spoken, label: label?.value ?? spoken.value, labelSpan: label?.span,
      nature: nature, natureSpan: sheet.value(.nature),
      phrases: read(phrases.filter { !$0.isEmpty }),
      acknowledge: read(sheet.values(.acknowledge)), explore: read(sheet.values(.explore)),
      answers: read(sheet.values(.answer)), again: read(sheet.values(.again)),
      never: read(sheet.values(.never)), why: read(sheet.values(.why)),
      sources: read(sheet.values(.source)), allowances: file.allowances(sheet),
      span: sheet.span)
  }

  private mutating func read(_ spans: [Span]) -> [Line] { lines.lines(spans, &file.findings) }
}
