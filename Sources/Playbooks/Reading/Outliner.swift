import Diagnostics

/// Takes a file apart, line by line, and says what is wrong with the form of each.
struct Outliner {
  let source: SourceText
  private let bytes: [UInt8]
  var outline: Outline
  var findings: [Diagnostic] = []
  var header: Section
  var sections: [Section] = []
  private(set) var hasTitle = false
  /// Whether so much was lost in decoding that reading on would only add noise.
  private(set) var isGarbled = false
  /// The end of the last line that a stray line could belong to.
  private var joinable: Span?
  /// Short names that were looked up, by their bytes.
  private var metNames: [(key: UInt64, name: FieldName?)] = []
  private var stray: (first: Int, last: Int, join: Span?)?

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    outline = Outline(source: source)
    header = Section(heading: Span(0, 0), span: Span(0, 0))
  }

  mutating func read() {
    outline.lines.reserveCapacity(source.lineCount)
    var number = 1
    var lost = 0
    while number <= source.lineCount {
      let content = source.lineSpan(number)
      let end = number < source.lineCount ? source.lineSpan(number + 1).start : bytes.count
      lost += readHidden(content, alreadyLost: lost > 0)
      read(number, content, Span(content.start, end))
      number += 1
    }
    closeStray()
    isGarbled = lost > 2
    header.span = Span(header.span.start, sections.first?.span.start ?? bytes.count)
    if !hasTitle, !bytes.isEmpty { header.heading = firstLine }
  }

  /// The first line that says something.
  private var firstLine: Span {
    for line in outline.lines where line.kind != .blank && line.kind != .note {
      return source.trimmed(line.span)
    }
    return Span(0, 0)
  }

  // MARK: one line

  private mutating func read(_ number: Int, _ content: Span, _ whole: Span) {
    var start = content.start
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    let trimmed = source.trimmed(Span(start, content.end))
    var line = Outline.Line(
      kind: .blank, lead: Span(whole.start, trimmed.start),
      name: Span(trimmed.start, trimmed.start),
      colon: Span(trimmed.start, trimmed.start), value: trimmed, rest: Span(trimmed.end, whole.end))
    if trimmed.isEmpty {
      append(line, number)
      return
    }
    let at = trimmed.start
    let end = trimmed.end
    if let mark = Marks.either(UInt8(ascii: ">"), bytes, at, end) {
      line.kind = .note
      take(&line, at + mark)
      if mark > 1 { wideMarker(Span(at, at + mark), ">", &line) }
      append(line, number)
    } else if Marks.either(UInt8(ascii: "#"), bytes, at, end) != nil {
      heading(line, number, indent: Span(start, at))
    } else if let mark = bullet(at, end) {
      bulleted(line, number, indent: Span(start, at), mark: mark)
    } else {
      unmarked(line, number, indent: Span(start, at))
    }
  }

  private mutating func append(_ line: Outline.Line, _ number: Int) {
    if line.kind == .stray {
      if let run = stray, run.last == number - 1 {
        stray = (run.first, number, nil)
      } else {
        closeStray()
        stray = (number, number, joinable)
      }
    } else if line.kind != .blank {
      closeStray()
    }
    switch line.kind {
    case .field, .item: joinable = line.value.isEmpty ? line.colon : line.value
    case .blank, .note, .stray: break
    case .title, .section: joinable = nil
    }
    outline.lines.append(line)
  }

  private mutating func closeStray() {
    guard let run = stray else { return }
    stray = nil
    let first = source.trimmed(source.lineSpan(run.first))
    findings.append(
      Problem.strayLine(
        lines: run.last - run.first + 1, in: source, at: first, joining: run.join))
  }

  /// Moves what stands before `offset` and its space into the lead.
  private func take(_ line: inout Outline.Line, _ offset: Int) {
    let value = source.trimmed(Span(offset, line.value.end))
    line.lead = Span(line.lead.start, value.start)
    line.name = Span(value.start, value.start)
    line.colon = line.name
    line.value = value
  }

  // MARK: headings

  private mutating func heading(_ line: Outline.Line, _ number: Int, indent: Span) {
    var line = line
    let at = line.value.start
    var offset = at
    var depth = 0
    var isWide = false
    while let mark = Marks.either(UInt8(ascii: "#"), bytes, offset, line.value.end) {
      depth += 1
      isWide = isWide || mark > 1
      offset += mark
    }
    let marker = Span(at, offset)
    let isSpaced =
      offset == line.value.end || Marks.plainSpace(bytes, offset, line.value.end) != nil
    let markers = Span(indent.start, offset)
    take(&line, offset)
    let house = String(repeating: "#", count: min(depth, 2))
    if depth > 2 {
      findings.append(Problem.tooDeep(in: source, at: marker))
      line.isFlagged = true
    } else if isWide {
      let spaced = Span(indent.start, line.value.start)
      wideMarker(marker, house, &line, replacing: spaced, with: house + " ")
    } else if !isSpaced {
      findings.append(
        Problem.missingSpace(after: house, in: source, at: markers, before: line.value))
      line.isFlagged = true
    } else if !indent.isEmpty {
      findings.append(Problem.indentedHeading(in: source, at: marker, removing: indent))
      line.isFlagged = true
    }
    let isTitle = depth == 1 && !hasTitle
    line.kind = isTitle ? .title : .section
    if line.value.isEmpty {
      findings.append(Problem.missingName(in: source, at: marker))
    }
    if depth == 1, hasTitle {
      findings.append(Problem.misplacedTitle(second: true, in: source, at: marker))
    } else if isTitle, !header.fields.isEmpty || !sections.isEmpty {
      findings.append(
        Problem.misplacedTitle(second: false, in: source, at: marker.union(line.value)))
    }
    if isTitle {
      hasTitle = true
      header.heading = line.value.isEmpty ? marker : line.value
    } else {
      closeSection(at: line.lead.start)
      sections.append(
        Section(
          heading: line.value, span: Span(line.lead.start, bytes.count)))
    }
    append(line, number)
  }

  private mutating func closeSection(at offset: Int) {
    guard let last = sections.indices.last else { return }
    sections[last].span = Span(sections[last].span.start, offset)
  }

  // MARK: bullets

  private func bullet(_ at: Int, _ end: Int) -> Int? {
    if Marks.arrow(bytes, at, end) != nil { return nil }
    let mark =
      Marks.either(UInt8(ascii: "-"), bytes, at, end)
      ?? Marks.either(UInt8(ascii: "*"), bytes, at, end)
      ?? Marks.either(UInt8(ascii: "+"), bytes, at, end)
    guard let mark else { return nil }
    if at + mark == end || Marks.anySpace(bytes, at + mark, end) != nil { return mark }
    // `---` and `**strong**` are no bullets; `-我：` is one that lacks its space.
    let next = at + mark
    for sign in [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "=")]
    where Marks.either(sign, bytes, next, end) != nil { return nil }
    if let first = bytes[next..<end].first, first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") {
      return bytes[at] == UInt8(ascii: "-") || mark > 1 ? mark : nil
    }
    return mark
  }

  private mutating func bulleted(
    _ line: Outline.Line, _ number: Int, indent: Span, mark: Int
  ) {
    var line = line
    let at = line.value.start
    let marker = Span(at, at + mark)
    let hasSpace =
      at + mark == line.value.end || Marks.plainSpace(bytes, at + mark, at + mark + 1) != nil
    let isItem = !indent.isEmpty
    take(&line, at + mark)
    if mark > 1 {
      wideMarker(
        marker, "-", &line, replacing: Span(at, line.value.start), with: "- ")
    } else if !hasSpace {
      findings.append(Problem.missingSpace(after: "-", in: source, at: marker, before: line.value))
      line.isFlagged = true
    }
    if isItem {
      line.kind = .item
      if isThin(indent) {
        findings.append(
          Problem.thinIndentation(in: source, at: Span(indent.start, marker.end), indent))
        line.isFlagged = true
      }
      addItem(&line, number)
      append(line, number)
      return
    }
    field(line, number)
  }

  /// One space, or any indentation with U+3000 in it.
  private func isThin(_ indent: Span) -> Bool {
    if indent.count == 1 { return bytes[indent.start] == Marks.space }
    return bytes[indent.start..<indent.end].contains { $0 >= 0x80 }
  }

  private mutating func addItem(_ line: inout Outline.Line, _ number: Int) {
    let item = Field.Item(line: number, value: line.value, isFlagged: line.isFlagged)
    if let section = sections.indices.last {
      guard let field = sections[section].fields.indices.last else {
        findings.append(Problem.strayItem(of: nil, in: source, at: line.value))
        line.isFlagged = true
        return
      }
      sections[section].fields[field].items.append(item)
    } else if let field = header.fields.indices.last {
      header.fields[field].items.append(item)
    } else {
      findings.append(Problem.strayItem(of: nil, in: source, at: line.value))
      line.isFlagged = true
    }
  }

  private mutating func field(_ line: Outline.Line, _ number: Int) {
    var line = line
    let all = line.value
    if let colon = source.first(Marks.colon, in: all) {
      let name = source.trimmed(Span(all.start, colon.start))
      let value = source.trimmed(Span(colon.end, all.end))
      line.name = Span(name.start, name.end)
      line.colon = Span(name.end, value.start)
      line.value = value
    } else if let name = knownStart(of: all) {
      let value = source.trimmed(Span(name.end, all.end))
      findings.append(
        Problem.noColon(in: source, at: all, after: name, before: value))
      line.isFlagged = true
      line.name = name
      line.colon = Span(name.end, value.start)
      line.value = value
    } else {
      findings.append(Problem.noColon(in: source, at: all.isEmpty ? line.lead : all))
      line.isFlagged = true
      line.kind = .item
      append(line, number)
      return
    }
    line.kind = .field
    let known = fieldName(line.name)
    let field = Field(line: number, name: line.name, value: line.value, known: known)
    if let section = sections.indices.last {
      sections[section].fields.append(field)
    } else {
      header.fields.append(field)
    }
    append(line, number)
  }

  /// The field a name stands for; a name met before is known by its bytes.
  private mutating func fieldName(_ span: Span) -> FieldName? {
    guard span.count <= 8, !span.isEmpty, bytes[span.start] != 0 else {
      return span.count <= 64 ? Vocabulary.everyField[source[span]] : nil
    }
    var key: UInt64 = 0
    for byte in bytes[span.start..<span.end] { key = key << 8 | UInt64(byte) }
    if let met = metNames.first(where: { $0.key == key }) { return met.name }
    let known = Vocabulary.everyField[source[span]]
    if metNames.count < 64 { metNames.append((key, known)) }
    return known
  }

  /// The known field name a text without a colon begins with, before a space.
  private func knownStart(of span: Span) -> Span? {
    let limit = min(span.end, span.start + 64)
    var offset = span.start
    var found: Span?
    while offset < limit {
      if Marks.anySpace(bytes, offset, limit) != nil {
        let name = Span(span.start, offset)
        if Vocabulary.everyField[source[name]] != nil { found = name }
      }
      offset += 1
    }
    if found == nil, span.count <= 64, Vocabulary.everyField[source[span]] != nil { found = span }
    return found
  }

  // MARK: lines without a mark

  private mutating func unmarked(_ line: Outline.Line, _ number: Int, indent: Span) {
    var line = line
    if indent.isEmpty, let colon = source.first(Marks.colon, in: line.value) {
      let name = source.trimmed(Span(line.value.start, colon.start))
      if name.count <= 64, Vocabulary.everyField[source[name]] != nil {
        findings.append(Problem.missingDash(in: source, at: name))
        line.isFlagged = true
        field(line, number)
        return
      }
    }
    line.kind = .stray
    append(line, number)
  }

  private mutating func wideMarker(
    _ marker: Span, _ house: String, _ line: inout Outline.Line, replacing: Span? = nil,
    with text: String? = nil
  ) {
    findings.append(
      Problem.wideMarker(
        house, in: source, at: marker, replacing: replacing ?? marker, with: text ?? house))
    line.isFlagged = true
  }

  /// Reports the first hidden character of a line; returns how many were lost in decoding.
  private mutating func readHidden(_ content: Span, alreadyLost: Bool) -> Int {
    var offset = content.start
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    var hidden: [Span] = []
    var lost: Span?
    let end = content.end
    while offset < end {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F || (byte > 0xC2 && byte != 0xE2 && byte != 0xEF) {
        offset += 1
        continue
      }
      if let found = Marks.hidden(bytes, offset, end) {
        let span = Span(offset, offset + found.count)
        if found.isLost { lost = lost ?? span } else { hidden.append(span) }
        offset += found.count
      } else {
        offset += 1
      }
    }
    if let lost, !alreadyLost { findings.append(Problem.badEncoding(in: source, at: lost)) }
    if let first = hidden.first {
      findings.append(Problem.hiddenCharacter(in: source, at: first, removing: hidden))
    }
    return lost == nil ? 0 : 1
  }
}
