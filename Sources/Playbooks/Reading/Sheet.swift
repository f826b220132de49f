import Diagnostics

/// The fields of one section after its names were checked: what a reader asks for by name.
struct Sheet {
  let source: SourceText
  let room: Room
  let heading: Span
  let span: Span
  /// Every known field that belongs here, in file order.
  private(set) var fields: [(name: FieldName, field: Field)] = []
  /// Whether a field could not be made out at all: what seems to be missing may be that one.
  private(set) var isPuzzling = false

  /// Checks the section's fields against what its room knows.
  init(
    _ section: Section, as room: Room, in source: SourceText, language: Language,
    _ findings: inout [Diagnostic]
  ) {
    self.source = source
    self.room = room
    heading = section.heading
    span = section.span
    var seen: [(name: FieldName, span: Span)] = []
    let vocabulary = Vocabulary.fields(of: room)
    let house = room.fields
    for field in section.fields {
      var known = field.known.flatMap { house.contains($0) ? $0 : nil }
      if known == nil, field.name.count <= 64 { known = vocabulary[source[field.name]] }
      if known == nil {
        let word = source[field.name]
        let near = near(word, field, language)
        findings.append(unknown(word, field, near))
        // The field that was probably meant is read, so that nothing is called missing as well.
        known = near.flatMap { vocabulary[$0] }
      }
      guard let name = known else {
        isPuzzling = isPuzzling || field.known == nil
        continue
      }
      if !name.isRepeatable {
        if let first = seen.first(where: { $0.name == name })?.span {
          findings.append(
            Problem.duplicateField(source[field.name], in: source, at: field.name, first: first))
          continue
        }
        seen.append((name, field.name))
      }
      if field.value.isEmpty, field.items.isEmpty {
        findings.append(Problem.emptyValue(source[field.name], in: source, at: field.name))
      }
      for item in field.items {
        if !name.takesItems {
          findings.append(
            Problem.strayItem(of: source[field.name], in: source, at: item.value))
        } else if item.value.isEmpty, !item.isFlagged {
          findings.append(Problem.emptyItem(in: source, at: item.value))
        }
      }
      fields.append((name, field))
    }
  }

  private func near(_ word: String, _ field: Field, _ language: Language) -> String? {
    guard field.known == nil, field.name.count <= 64 else { return nil }
    let house = room.fields.map { $0.words.house(language) }
    return Suggestion.nearest(to: word, in: house)
      ?? Vocabulary.fields(of: room).nearest(to: word)
  }

  private func unknown(_ word: String, _ field: Field, _ near: String?) -> Diagnostic {
    let elsewhere = field.known.flatMap { known in
      Room.allCases.first { $0.fields.contains(known) }
    }
    return Problem.unknownField(
      word, room: room, elsewhere: elsewhere, in: source, at: field.name, near: near)
  }

  func has(_ name: FieldName) -> Bool { fields.contains { $0.name == name } }

  func first(_ name: FieldName) -> Field? { fields.first { $0.name == name }?.field }

  /// The value of a single field, nil when it is missing or empty.
  func value(_ name: FieldName) -> Span? {
    guard let value = first(name)?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Every value and item of every field of this name, empty ones left out.
  func values(_ name: FieldName) -> [Span] {
    var all: [Span] = []
    // By index: a copy of a field is a copy of its items.
    for index in fields.indices where fields[index].name == name {
      if !fields[index].field.value.isEmpty { all.append(fields[index].field.value) }
      guard name.takesItems else { continue }
      for item in fields[index].field.items where !item.value.isEmpty { all.append(item.value) }
    }
    return all
  }

  /// Where a missing field would stand: behind the last field that the house order puts before it.
  func place(for name: FieldName) -> Span {
    let order = room.fields
    let rank = order.firstIndex(of: name) ?? order.count
    var best: Span?
    for (known, field) in fields {
      guard let other = order.firstIndex(of: known), other < rank else { continue }
      if best.map({ $0.start < field.last.start }) ?? true { best = field.last }
    }
    return best ?? heading
  }
}
