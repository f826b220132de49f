import Diagnostics

/// Reads spoken lines: words and blanks.
struct LineReader {
  let source: SourceText
  /// The script's own blanks, by folded name.
  var own: [String: String] = [:]
  var isScript = false
  /// Every blank met, with where it was met first.
  private(set) var used: [BlankName: Span] = [:]

  init(source: SourceText) { self.source = source }

  /// The spans as lines; what is wrong with their braces and arrows is reported.
  mutating func lines(_ spans: [Span], _ findings: inout [Diagnostic]) -> [Line] {
    var all: [Line] = []
    for span in spans { all.append(line(span, &findings)) }
    return all
  }

  mutating func line(_ span: Span, _ findings: inout [Diagnostic]) -> Line {
    if let arrow = source.first(Marks.arrow, in: span) {
      findings.append(Problem.literalArrow(in: source, at: arrow))
    }
    return plainLine(span, &findings)
  }

  /// A line whose arrows were seen to already.
  mutating func plainLine(_ span: Span, _ findings: inout [Diagnostic]) -> Line {
    var pieces: [Line.Piece] = []
    var wordsStart = span.start
    var offset = span.start
    var opening: Span?
    var unpaired: Span?
    let bytes = source.bytes
    func addWords(_ end: Int) {
      if end > wordsStart { pieces.append(.words(source[Span(wordsStart, end)])) }
    }
    while offset < span.end {
      let byte = bytes[offset]
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == 0xEF else {
        offset += 1
        continue
      }
      if let mark = Marks.either(UInt8(ascii: "{"), bytes, offset, span.end) {
        if let open = opening { unpaired = unpaired ?? open }
        opening = Span(offset, offset + mark)
        offset += mark
      } else if let mark = Marks.either(UInt8(ascii: "}"), bytes, offset, span.end) {
        if let open = opening {
          addWords(open.start)
          let name = source.trimmed(Span(open.end, offset))
          let whole = Span(open.start, offset + mark)
          pieces.append(.blank(Spanned(blank(name, whole, &findings), whole)))
          wordsStart = whole.end
          opening = nil
        } else {
          unpaired = unpaired ?? Span(offset, offset + mark)
        }
        offset += mark
      } else {
        offset += 1
      }
    }
    if let open = opening { unpaired = unpaired ?? open }
    let text = source[span]
    // Most lines have no blank: what is said and what is written are one string.
    if pieces.isEmpty, !span.isEmpty { pieces.append(.words(text)) } else { addWords(span.end) }
    if let unpaired {
      findings.append(Problem.unpairedBrace(source[unpaired], in: source, at: unpaired))
    }
    return Line(pieces: pieces, text: text, span: span)
  }

  private mutating func blank(
    _ name: Span, _ whole: Span, _ findings: inout [Diagnostic]
  ) -> BlankName {
    let word = source[Span(name.start, min(name.end, name.start + 200))]
    let known = BlankName.vocabulary[word] ?? own[folded(word)].map { .own($0) }
    if let known {
      if used[known] == nil { used[known] = whole }
      return known
    }
    let near =
      Suggestion.nearest(to: word, in: own.values.sorted())
      ?? BlankName.vocabulary.nearest(to: word)
    findings.append(
      Problem.undefinedBlank(word, in: source, at: whole, near: near, isScript: isScript))
    if let near, let meant = BlankName.vocabulary[near] ?? own[folded(near)].map({ .own($0) }) {
      if used[meant] == nil { used[meant] = whole }
      return meant
    }
    return .own(word)
  }
}
