package import Diagnostics

/// A file as the house writes it: one way to mark, space and punctuate, house words for fields and choices. Not a
/// byte of what people say is changed, and written twice it stays the same.
package struct HouseStyle {
  package enum Written: Sendable, Hashable {
    case text(String)
    /// What has to be mended first: a line that is not understood is not touched, nor is its file.
    case refused([Diagnostic])
  }

  private let outline: Outline
  private let values: HouseValues
  /// The field that items belong to.
  private var field: FieldName?
  private var room: Room
  private var bytes: [UInt8] = []

  package static func written(_ source: SourceText) -> Written {
    var outliner = Outliner(source)
    outliner.read()
    let reader = FileReader(outliner)
    let (_, findings) = FileReader.read(source)
    let refused = findings.filter { blockers.contains($0.name) }
    guard refused.isEmpty else { return .refused(refused) }
    var style = HouseStyle(outliner.outline, reader)
    return .text(style.write())
  }

  /// Problems that leave it open what a line is, or which of two ways it was meant.
  private static let blockers = Set(
    [
      Problem.badEncoding, .strayLine, .noColon, .tooDeep, .misplacedTitle, .missingTitle,
      .missingName, .strayItem, .unpairedBrace, .twoArrows, .unknownDocument,
    ].map(\.rawValue))

  private init(_ outline: Outline, _ reader: FileReader) {
    self.outline = outline
    values = HouseValues(
      source: outline.source, language: reader.language,
      headings: Set(reader.sections.map { folded(outline.source[$0.heading]) }))
    room =
      switch reader.kind {
      case .script: .scriptHeader
      case .catalogue: .catalogueHeader
      case .persona: .personaHeader
      }
  }

  private mutating func write() -> String {
    let source = outline.source
    let lineEnd = usesCarriageReturns ? "\r\n" : "\n"
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes += [0xEF, 0xBB, 0xBF] }
    var isBlankWanted = false
    var last: Outline.Line.Kind?
    for line in outline.lines {
      if line.kind == .blank {
        isBlankWanted = true
        continue
      }
      let isApart =
        switch (last, line.kind) {
        case (nil, _), (_, .item): false
        case (_, .section): true
        case (.title, .field), (.section, .field): false
        default: isBlankWanted
        }
      if isApart { bytes += Array(lineEnd.utf8) }
      bytes += Array((text(of: line) + lineEnd).utf8)
      isBlankWanted = false
      last = line.kind
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first line end decides for all.
  private var usesCarriageReturns: Bool {
    let bytes = outline.source.bytes
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    return end > 0 && bytes[end - 1] == UInt8(ascii: "\r")
  }

  private mutating func text(of line: Outline.Line) -> String {
    let source = outline.source
    let value = source[line.value]
    switch line.kind {
    case .blank: return ""
    case .stray: return source[Span(line.lead.start, line.value.end)]
    case .note: return value.isEmpty ? ">" : ">" + gap(line) + value
    case .title: return "# " + value
    case .section:
      field = nil
      enter()
      return "## " + value
    case .field: return fieldText(line)
    case .item:
      let text = field.map { values.item(line.value, of: $0, in: room) } ?? value
      return text.isEmpty ? "  -" : "  - " + text
    }
  }

  private mutating func enter() {
    switch room {
    case .scriptHeader: room = .stage
    case .catalogueHeader: room = .objection
    // Sections only group a persona's fields.
    case .stage, .objection, .personaHeader: break
    }
  }

  /// The space between a note's mark and its words, which may be meant.
  private func gap(_ line: Outline.Line) -> String {
    let lead = outline.source.bytes[line.lead.start..<line.lead.end]
    let spaces = lead.reversed().prefix { $0 == Marks.space }.count
    return String(repeating: " ", count: max(1, spaces))
  }

  private mutating func fieldText(_ line: Outline.Line) -> String {
    let source = outline.source
    let word = source[line.name]
    let known = line.name.count <= 64 ? Vocabulary.fields(of: room)[word] : nil
    field = known
    let value = known.map { values.value(line.value, of: $0, in: room) } ?? source[line.value]
    let name = known?.words.house(values.language) ?? word
    switch values.language {
    case .zh: return "- \(name)：\(value)"
    case .en: return value.isEmpty ? "- \(name):" : "- \(name): \(value)"
    }
  }
}
