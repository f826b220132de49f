/// Writing of delimited text (RFC 4180).
enum CSVText {
  /// A row with its line end; cells are quoted where they must be.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13: true
      default: false
      }
    }
    let hasEdges = text.first == " " || text.last == " "
    guard needsQuotes || hasEdges else { return text }
    var quoted = "\""
    for character in text {
      if character == "\"" { quoted.append("\"") }
      quoted.append(character)
    }
    return quoted + "\""
  }

  /// A cell of raw bytes, quoted where it must be.
  static func cell(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let special: Set<UInt8> = [UInt8(ascii: ","), quote, 10, 13]
    guard bytes.first == 0x20 || bytes.last == 0x20 || bytes.contains(where: special.contains)
    else { return Array(bytes) }
    return [quote] + bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }

  /// A cell that a spreadsheet would run as a formula, made plain text by an apostrophe before it.
  static func harmlessCell(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
    else {
      return text
    }
    return "'" + text
  }

  /// The text behind an apostrophe that `harmlessCell` put there.
  static func restored(_ text: String) -> String {
    guard text.first == "'", text.count > 1 else { return text }
    let rest = String(text.dropFirst())
    return harmlessCell(rest) == text ? rest : text
  }
}
