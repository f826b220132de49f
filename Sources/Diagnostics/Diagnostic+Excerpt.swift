extension Diagnostic {
  /// The form for people: the message, the place, the original line with carets under the exact words, help.
  ///
  /// - Parameter cells: the width of the screen; a longer source line is cut around the carets.
  package func excerpt(_ language: Language, cells: Int = 80) -> Styled {
    let place = source.position(primary.start)
    let gutter = String(repeating: " ", count: String(place.line).count)
    var text = Styled()
    text.append(severity.word[language] + (language == .zh ? "：" : ": "), severity.meaning)
    text.line("\(harmless(message[language])) [\(name)]", .strong)
    text.line("\(gutter)--> \(harmless(source.name)):\(place.line):\(place.column)", .quiet)
    text.append(marked(primary, width: gutter.count, cells: cells, severity.meaning))
    for label in secondary {
      if let words = label.text {
        let line = source.position(label.span.start)
        text.line("\(gutter)::: \(harmless(words[language])) (\(line.line):\(line.column))", .quiet)
      }
      text.append(marked(label.span, width: gutter.count, cells: cells, .quiet))
    }
    if let help {
      for (index, line) in help[language].wrapped(at: max(20, cells - 8)).enumerated() {
        let lead =
          index > 0
          ? (language == .zh ? "      " : "        ") : language == .zh ? "  试试：" : "  help: "
        text.line(lead + harmless(line))
      }
    }
    return text
  }

  /// The line a span starts on and carets under what of the span lies on it.
  private func marked(_ span: Span, width: Int, cells: Int, _ meaning: Styled.Meaning) -> Styled {
    let number = source.line(at: span.start)
    let line = source.lineSpan(number)
    let start = min(max(span.start, line.start), line.end)
    let end = min(max(span.end, start), line.end)
    let shown = { (span: Span) in harmless(self.source[span].replacingTabs) }
    // Of a very long line no more is looked at than could ever be shown.
    let reach = 2000
    var before = shown(Span(boundary(max(line.start, start - reach)), start))
    var inside = shown(Span(start, boundary(min(end, start + reach))))
    var after = shown(Span(end, boundary(min(line.end, end + reach))))
    let room = max(24, cells - width - 3)
    if before.cells + inside.cells + after.cells > room {
      inside = inside.truncated(to: max(8, room - 8))
      let left = max(4, min(before.cells, (room - inside.cells) / 2))
      if before.cells > left { before = "…" + before.suffix(ofCells: left - 1) }
      after = after.truncated(to: max(1, room - before.cells - inside.cells))
    }
    let digits = String(number).leftPadded(to: width)
    var text = Styled()
    text.append("\(digits) | ", .quiet)
    text.line(before + inside + after)
    text.append(String(repeating: " ", count: width) + " | ", .quiet)
    text.append(String(repeating: " ", count: before.cells))
    text.line(String(repeating: "^", count: max(1, inside.cells)), meaning)
    return text
  }

  /// The next place at or behind the offset where a character begins.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension Severity {
  fileprivate var meaning: Styled.Meaning {
    switch self {
    case .error: .bad
    case .warning: .warning
    case .note: .quiet
    }
  }
}

extension String {
  fileprivate var replacingTabs: String {
    contains("\t") ? String(map { $0 == "\t" ? " " : $0 }) : self
  }

  /// The longest end that fits in `cells` cells.
  fileprivate func suffix(ofCells cells: Int) -> String {
    var kept: [Character] = []
    var used = 0
    for character in reversed() {
      guard used + character.cells <= cells else { break }
      kept.append(character)
      used += character.cells
    }
    return String(kept.reversed())
  }
}
