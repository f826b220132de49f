import Diagnostics

/// The values of fields as the house writes them: arrows, brackets, pairs, numbers and chosen words; the words of
/// people stay as they are.
struct HouseValues {
  let source: SourceText
  let language: Language
  /// The folded names of the file's sections: what an arrow may name in full.
  let headings: Set<String>

  /// The value behind a field's colon.
  func value(_ span: Span, of field: FieldName, in room: Room) -> String {
    switch field {
    case .document: choice(span, DocumentKind.self)
    case .language: choice(span, Language.self)
    case .kind: choice(span, Stage.Kind.self)
    case .nature: choice(span, Objection.Nature.self)
    case .difficulty: choice(span, Persona.Difficulty.self)
    case .role: choice(span, Persona.Role.self)
    case .mood: choice(span, Persona.Mood.self)
    case .version, .passMark, .patience, .layers, .winnable: number(span)
    case .weights, .blanks: pair(span, field)
    case .catalogues, .wonBy: list(span)
    case .atMost: aimed(span) { number($0) }
    case .objections:
      room == .stage ? aimed(span) { list($0) } : list(span) { pair($0, field) }
    case .prospect: aimed(span) { spoken($0) }
    default: item(span, of: field, in: room)
    }
  }

  /// One item under a field.
  func item(_ span: Span, of field: FieldName, in room: Room) -> String {
    switch field {
    case .weights, .blanks: return pair(span, field)
    case .objections where room == .personaHeader: return pair(span, field)
    case .objections: return aimed(span) { list($0) }
    case .prospect: return aimed(span) { spoken($0) }
    case .catalogues, .wonBy: return list(span)
    case .rep, .greets, .hesitates, .asksBack, .counters, .accepts, .softYes, .refuses, .hangsUp:
      return spoken(span)
    case .phrases, .acknowledge, .explore, .answer, .again, .never, .why, .source:
      // In a stage, 别说/Never is plain text.
      return room == .objection ? spoken(span) : source[span]
    default: return source[span]
    }
  }

  private func choice<Kind: Choice>(_ span: Span, _ kind: Kind.Type) -> String {
    guard span.count <= 200, let known = Kind.vocabulary[source[span]] else { return source[span] }
    return known.words.house(language)
  }

  /// Full-width digits, point and per cent as plain ones.
  private func number(_ span: Span) -> String {
    String(
      String.UnicodeScalarView(
        source[span].unicodeScalars.map { scalar in
          switch scalar.value {
          case 0xFF10...0xFF19, 0xFF0E, 0xFF05:
            Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
          default: scalar
          }
        }))
  }

  /// `name = value`; a blank's name is the house word, its text stays.
  private func pair(_ span: Span, _ field: FieldName) -> String {
    guard let sign = source.first({ Marks.either(UInt8(ascii: "="), $0, $1, $2) }, in: span) else {
      return source[span]
    }
    let left = source.trimmed(Span(span.start, sign.start))
    let right = source.trimmed(Span(sign.end, span.end))
    guard !left.isEmpty, !right.isEmpty else { return source[span] }
    let name = field == .blanks ? blankName(left) : source[left]
    return "\(name) = \(field == .blanks ? source[right] : number(right))"
  }

  private func list(_ span: Span) -> String { list(span) { source[$0] } }

  private func list(_ span: Span, _ each: (Span) -> String) -> String {
    let parts = source.split(span) {
      Marks.listComma($0, $1, $2) ?? Marks.either(UInt8(ascii: "|"), $0, $1, $2)
    }
    guard parts.count > 1, !parts.contains(where: \.isEmpty) else { return each(span) }
    return parts.map(each).joined(separator: language == .zh ? "、" : ", ")
  }

  /// What stands before the arrow, ` → `, and the target with its slot.
  private func aimed(_ span: Span, _ before: (Span) -> String) -> String {
    guard let arrow = source.first(Marks.arrow, in: span) else { return before(span) }
    let left = before(source.trimmed(Span(span.start, arrow.start)))
    let right = target(source.trimmed(Span(arrow.end, span.end)))
    return [left, "→", right].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func target(_ span: Span) -> String {
    guard !headings.contains(folded(source[span])),
      let opening = source.first({ Marks.either(UInt8(ascii: "("), $0, $1, $2) }, in: span),
      let closing = source.first(
        { Marks.either(UInt8(ascii: ")"), $0, $1, $2) }, in: Span(opening.end, span.end)),
      closing.end == span.end
    else { return source[span] }
    let inner = source.trimmed(Span(opening.end, closing.start))
    let slot = String(source[inner].filter { !"{}｛｝".contains($0) })
    guard let known = BlankName.vocabulary[slot], known.isSlot else { return source[span] }
    let name = source[source.trimmed(Span(span.start, opening.start))]
    let word = known.words.house(language)
    return language == .zh ? "\(name)（\(word)）" : "\(name) (\(word))"
  }

  /// Words with their blanks in plain braces and house words.
  private func spoken(_ span: Span) -> String {
    var text = ""
    var offset = span.start
    var start = span.start
    let bytes = source.bytes
    while offset < span.end {
      guard let opening = Marks.either(UInt8(ascii: "{"), bytes, offset, span.end) else {
        offset += 1
        continue
      }
      let inside = Span(offset + opening, span.end)
      guard let closing = source.first({ Marks.either(UInt8(ascii: "}"), $0, $1, $2) }, in: inside)
      else { break }
      text += source[Span(start, offset)]
      text += "{" + blankName(source.trimmed(Span(inside.start, closing.start))) + "}"
      offset = closing.end
      start = offset
    }
    return text + source[Span(start, span.end)]
  }

  private func blankName(_ span: Span) -> String {
    guard span.count <= 200 else { return source[span] }
    return BlankName.vocabulary[source[span]]?.words.house(language) ?? source[span]
  }
}
