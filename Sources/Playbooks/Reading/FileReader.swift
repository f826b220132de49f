import Diagnostics

/// One file on its way from lines to a script, a catalogue or a persona.
struct FileReader {
  enum Draft {
    case script(Script, ScriptReader.Notes)
    case catalogue(Catalogue)
    case persona(Persona)
    case nothing
  }

  let source: SourceText
  let language: Language
  let kind: DocumentKind
  let header: Section
  let sections: [Section]
  private let hasTitle: Bool
  var findings: [Diagnostic]

  /// What the file holds and what is wrong with it by itself.
  static func read(_ source: SourceText) -> (Draft, [Diagnostic]) {
    var outliner = Outliner(source)
    outliner.read()
    if outliner.isGarbled {
      return (.nothing, outliner.findings.filter { $0.name == Problem.badEncoding.rawValue })
    }
    var reader = FileReader(outliner)
    let draft = reader.draft()
    return (draft, reader.findings)
  }

  init(_ outliner: Outliner) {
    source = outliner.source
    header = outliner.header
    sections = outliner.sections
    hasTitle = outliner.hasTitle
    findings = outliner.findings
    let source = source
    let named = { (field: FieldName) in
      outliner.header.fields.first { $0.known == field }.map { source[$0.value] }
    }
    let known = named(.language).flatMap { Language.vocabulary[$0] }
    language = known ?? FileReader.guessLanguage(outliner)
    kind =
      named(.document).flatMap { DocumentKind.vocabulary[$0] } ?? FileReader.guessKind(outliner)
  }

  /// Chinese when the first field names are Chinese.
  private static func guessLanguage(_ outliner: Outliner) -> Language {
    let words = outliner.header.fields.prefix(3).map { outliner.source[$0.name] }
    if words.isEmpty {
      return (outliner.source[outliner.header.heading].first?.cells ?? 1) == 2 ? .zh : .en
    }
    return words.contains { ($0.first?.cells ?? 1) == 2 } ? .zh : .en
  }

  private static func guessKind(_ outliner: Outliner) -> DocumentKind {
    for section in outliner.sections.prefix(20) {
      for field in section.fields {
        switch field.known {
        case .kind, .rep, .prospect: return .script
        case .nature, .phrases, .acknowledge, .answer: return .catalogue
        default: break
        }
      }
    }
    for field in outliner.header.fields {
      switch field.known {
      case .goal, .catalogues, .passMark, .weights, .blanks: return .script
      case .difficulty, .role, .patience, .mood, .greets, .accepts, .refuses: return .persona
      default: break
      }
    }
    return .script
  }

  private mutating func draft() -> Draft {
    guard hasTitle || !header.fields.isEmpty || !sections.isEmpty else {
      if findings.isEmpty {
        findings.append(Problem.missingTitle(in: source, at: source.trimmed(source.lineSpan(1))))
      }
      return .nothing
    }
    switch kind {
    case .script:
      var reader = ScriptReader(self)
      let (script, notes) = reader.read()
      findings = reader.file.findings
      return .script(script, notes)
    case .catalogue:
      var reader = CatalogueReader(file: self)
      let catalogue = reader.read()
      findings = reader.file.findings
      return .catalogue(catalogue)
    case .persona:
      var reader = PersonaReader(file: self)
      let persona = reader.read()
      findings = reader.file.findings
      return .persona(persona)
    }
  }

  // MARK: values every reader needs

  mutating func sheet(_ section: Section, as room: Room) -> Sheet {
    Sheet(section, as: room, in: source, language: language, &findings)
  }

  /// The header common to all files.
  mutating func readHeader(_ sheet: Sheet) -> Header {
    if !hasTitle { findings.append(Problem.missingTitle(in: source, at: header.heading)) }
    let owner = Bilingual(zh: "文件", en: "the file")
    for field in [FieldName.document, .id, .language] where !sheet.has(field) {
      let help: Bilingual? =
        field == .document
        ? Bilingual(
          zh: "加一行「- 文档：话术」，或者异议库、人物",
          en: "add “- Document: script”, or catalogue or persona")
        : field == .language
          ? Bilingual(zh: "加一行「- 语言：中文」", en: "add “- Language: English”") : nil
      findings.append(
        Problem.missingField(
          field, of: owner, in: source, at: sheet.place(for: field), written: language, .error,
          help: help))
    }
    _ = choice(.document, sheet, DocumentKind.self)
    _ = choice(.language, sheet, Language.self)
    let title = Spanned(source[header.heading], header.heading)
    let id =
      sheet.value(.id).map { Spanned(source[$0], $0) } ?? Spanned(folded(title.value), title.span)
    return Header(
      kind: kind, title: title, id: id, language: language,
      version: whole(.version, sheet, 1...999_999) ?? 1,
      translatedFrom: edition(sheet), allowances: allowances(sheet))
  }

  private mutating func edition(_ sheet: Sheet) -> Spanned<Header.Edition>? {
    guard let span = sheet.value(.translatedFrom) else { return nil }
    let parts = source.split(span) { Marks.either(UInt8(ascii: "@"), $0, $1, $2) }
    if parts.count == 2, !parts[0].isEmpty, let version = Numbers.whole(source[parts[1]]) {
      return Spanned(Header.Edition(id: source[parts[0]], version: version), span)
    }
    findings.append(
      Problem.badNumber(
        source[span], Bilingual(zh: "编号@版本", en: "ID@VERSION"), in: source, at: span))
    return nil
  }

  /// The rules a sheet allows: `rule（reason）`, several behind one another.
  mutating func allowances(_ sheet: Sheet) -> [Allowance] {
    var all: [Allowance] = []
    for span in sheet.values(.allow) {
      var rest = span
      while !rest.isEmpty {
        let opening = source.first({ Marks.either(UInt8(ascii: "("), $0, $1, $2) }, in: rest)
        let name = source.trimmed(Span(rest.start, opening?.start ?? rest.end))
        let reasonStart = opening?.end ?? rest.end
        let closing = source.first(
          { Marks.either(UInt8(ascii: ")"), $0, $1, $2) }, in: Span(reasonStart, rest.end))
        let reason = source.trimmed(Span(reasonStart, closing?.start ?? rest.end))
        let word = folded(source[name])
        if reason.isEmpty { findings.append(Problem.missingReason(word, in: source, at: name)) }
        all.append(Allowance(rule: Spanned(word, name), reason: source[reason]))
        rest = source.trimmed(Span(closing?.end ?? rest.end, rest.end))
        if let comma = Marks.listComma(source.bytes, rest.start, rest.end) {
          rest = source.trimmed(Span(rest.start + comma, rest.end))
        }
      }
    }
    return all
  }

  /// A value chosen from a list; nil when missing or unknown, which is reported.
  mutating func choice<Kind: Choice>(
    _ name: FieldName, _ sheet: Sheet, _ kind: Kind.Type
  ) -> Kind? {
    guard let span = sheet.value(name) else { return nil }
    let word = source[Span(span.start, min(span.end, span.start + 200))]
    if let known = Kind.vocabulary[word] { return known }
    let near = Kind.vocabulary.nearest(to: word)
    findings.append(
      Problem.unknownChoice(
        word, of: name, in: source, at: span, near: near, known: Kind.allCases.map(\.title)))
    return near.flatMap { Kind.vocabulary[$0] }
  }

  mutating func whole(
    _ name: FieldName, _ sheet: Sheet, _ range: ClosedRange<Int>, units: Set<String> = []
  ) -> Int? {
    guard let span = sheet.value(name) else { return nil }
    return whole(span, range, units: units)
  }

  mutating func whole(_ span: Span, _ range: ClosedRange<Int>, units: Set<String> = []) -> Int? {
    let text = source[Span(span.start, min(span.end, span.start + 64))]
    if let number = Numbers.whole(text, units: units), range.contains(number) { return number }
    let low = range.lowerBound
    let wanted =
      range.upperBound >= 999_999
      ? Bilingual(zh: "\(low) 以上的整数", en: "a whole number from \(low)")
      : Bilingual(
        zh: "\(low) 到 \(range.upperBound) 的整数",
        en: "a whole number from \(low) to \(range.upperBound)")
    findings.append(Problem.badNumber(text, wanted, in: source, at: span))
    return nil
  }

  /// `name = value` in two spans; reported when it is neither.
  mutating func pair(_ span: Span, example: Bilingual) -> (name: Span, value: Span)? {
    if let sign = source.first({ Marks.either(UInt8(ascii: "="), $0, $1, $2) }, in: span) {
      let name = source.trimmed(Span(span.start, sign.start))
      let value = source.trimmed(Span(sign.end, span.end))
      if !name.isEmpty, !value.isEmpty { return (name, value) }
    }
    findings.append(Problem.badPair(source[span], example, in: source, at: span))
    return nil
  }

  /// Reports a name that is no criterion's.
  mutating func checkCriterion(_ span: Span) {
    let word = source[Span(span.start, min(span.end, span.start + 200))]
    guard !CriterionName.isKnown(folded(word)) else { return }
    findings.append(Problem.unknownCriterion(word, in: source, at: span))
  }

  /// Names between commas.
  func names(_ spans: [Span]) -> [Spanned<String>] {
    spans.flatMap { source.split($0, at: Marks.listComma) }.filter { !$0.isEmpty }
      .map { Spanned(source[$0], $0) }
  }

  /// Words between 、 ; or a spaced slash.
  func words(_ spans: [Span]) -> [Spanned<String>] {
    spans.flatMap { span in
      source.split(span) { Marks.pause($0, $1, $2) ?? Marks.spacedSlash($0, $1, $2) }
    }.filter { !$0.isEmpty }.map { Spanned(source[$0], $0) }
  }

  /// Each value as it stands, as text.
  func texts(_ spans: [Span]) -> [Spanned<String>] { spans.map { Spanned(source[$0], $0) } }
}
