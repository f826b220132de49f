import Diagnostics
import Playbooks

/// A cell's text as lines of the format: what means something there and nothing in a spreadsheet is taken out.
struct CellText {
  /// One phrase or more.
  static func phrases(_ cell: String) -> [String] {
    var parts = cell.split(whereSeparator: { $0.isNewline || "|｜".contains($0) }).map(String.init)
    parts = parts.flatMap { split($0, at: [" / ", "／", "；", "; "]) }
    return parts.map { plain(unquoted(unnumbered($0.trimmed))) }.filter { !$0.isEmpty }
  }

  /// One line or more: a numbered list is one line a number, other lines are joined.
  static func lines(_ cell: String) -> [String] {
    let lines = cell.split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    guard lines.count > 1 else { return lines.map { plain(unnumbered($0)) }.filter { !$0.isEmpty } }
    var parts: [String] = []
    let isNumbered = unnumbered(lines[0]) != lines[0]
    for line in lines {
      let bare = unnumbered(line)
      if parts.isEmpty || (isNumbered && bare != line) {
        parts.append(bare)
      } else if let last = parts.last {
        parts[parts.count - 1] = joined(last, bare)
      }
    }
    return parts.map { plain($0) }.filter { !$0.isEmpty }
  }

  /// A line for a note: everything in it, on one line.
  static func note(_ cell: String) -> String {
    cell.split(whereSeparator: \.isNewline).map { visible(String($0).trimmed) }
      .filter { !$0.isEmpty }.joined(separator: " ⏎ ")
  }

  private static func joined(_ left: String, _ right: String) -> String {
    guard let last = left.last, let next = right.first else { return left + right }
    if last.cells == 1, next.cells == 1 { return left + " " + right }
    let isStopped = last.isPunctuation || last.isSymbol
    return left + (isStopped || last.cells == 1 || next.cells == 1 ? "" : "，") + right
  }

  private static func split(_ text: String, at marks: [String]) -> [String] {
    var parts = [text]
    for mark in marks {
      parts = parts.flatMap { part -> [String] in
        var pieces: [String] = []
        var rest = part[...]
        var start = rest.startIndex
        while start < rest.endIndex {
          if rest[start...].hasPrefix(mark) {
            pieces.append(String(rest[..<start]))
            rest = rest[rest.index(start, offsetBy: mark.count)...]
            start = rest.startIndex
          } else {
            start = rest.index(after: start)
          }
        }
        return pieces + [String(rest)]
      }
    }
    return parts
  }

  /// Without `1.`, `2、`, `（3）`, `①`, `-`, `•` before it.
  static func unnumbered(_ line: String) -> String {
    var rest = line[...]
    guard let first = rest.first else { return line }
    if "①②③④⑤⑥⑦⑧⑨⑩•·●■◆-–—*".contains(first) {
      rest = rest.dropFirst()
      return rest.first == "-" ? line : String(rest).trimmed
    }
    let isOpen = "(（".contains(first)
    if isOpen { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isWholeNumber }
    guard !digits.isEmpty, digits.count <= 2 else { return line }
    rest = rest.dropFirst(digits.count)
    guard let mark = rest.first, (isOpen ? ")）" : ".、)）．:：").contains(mark) else { return line }
    rest = rest.dropFirst()
    // 24:7 and 3.5 are numbers.
    if let next = rest.first, next.isWholeNumber { return line }
    return String(rest).trimmed
  }

  static func unquoted(_ text: String) -> String {
    let pairs: [(Character, Character)] = [("“", "”"), ("「", "」"), ("\"", "\""), ("『", "』")]
    guard let first = text.first, let last = text.last, text.count > 2,
      pairs.contains(where: { $0.0 == first && $0.1 == last }),
      !text.dropFirst().dropLast().contains(where: { $0 == first || $0 == last })
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// Without control characters; a brace that is no blank of the format becomes a bracket, an arrow a dash.
  static func plain(_ text: String) -> String {
    var result = ""
    var rest = visible(text)[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      switch character {
      case "{", "｛":
        let name = rest.prefix { !"}｝{｛".contains($0) }
        let isClosed = rest.dropFirst(name.count).first.map { "}｝".contains($0) } ?? false
        if isClosed, let blank = BlankName.vocabulary[String(name)] {
          let isChinese = name.contains { $0.cells == 2 }
          result += "{" + blank.words.house(isChinese ? .zh : .en) + "}"
          rest = rest.dropFirst(name.count + 1)
        } else {
          result.append("（")
        }
      case "}", "｝": result.append("）")
      case "→", "⇒": result.append("—")
      case "-", "=", "－", "＝":
        if let next = rest.first, next == ">" || next == "＞" {
          result.append("—")
          rest = rest.dropFirst()
        } else {
          result.append(character)
        }
      default: result.append(character)
      }
    }
    return result.trimmed
  }

  private static func visible(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9: view.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0xFEFF, 0xFFFD, 0x202A...0x202E, 0x2066...0x2069:
        continue
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
