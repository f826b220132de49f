import CUTF8Proc

extension Unicode.Scalar {
  /// Terminal cells of the scalar: 0, 1 or 2 (utf8proc's table, East Asian ambiguous = 1).
  package var cells: Int {
    if value < 0x7F { return value >= 0x20 ? 1 : 0 }
    return Int(spar_cells(Int32(bitPattern: value)))
  }
}

extension Character {
  /// Terminal cells of the character: those of its widest scalar, so that joined emoji count once.
  package var cells: Int {
    var widest = 0
    for scalar in unicodeScalars { widest = max(widest, scalar.cells) }
    return widest
  }
}

extension StringProtocol {
  /// Terminal cells of the text; control characters take none.
  package var cells: Int {
    var total = 0
    for character in self { total += character.cells }
    return total
  }

  /// The text with spaces behind it up to `cells` cells.
  package func padded(to cells: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, cells - self.cells))
  }

  /// The text with spaces before it up to `cells` cells.
  package func leftPadded(to cells: Int) -> String {
    String(repeating: " ", count: Swift.max(0, cells - self.cells)) + String(self)
  }

  /// The beginning that fits in `cells` cells, with `…` when something was cut.
  package func truncated(to cells: Int) -> String {
    guard self.cells > cells else { return String(self) }
    var kept = ""
    var used = 0
    for character in self {
      guard used + character.cells <= cells - 1 else { break }
      kept.append(character)
      used += character.cells
    }
    return kept + "…"
  }
}
