import Diagnostics

/// Lines of a page in a column of so many cells, to be set alone or beside another.
struct Block {
  let cells: Int
  /// Cells kept for the word before a line.
  let labelCells: Int
  private(set) var lines: [Styled] = []

  init(cells: Int, labelCells: Int) {
    self.cells = max(16, cells)
    self.labelCells = labelCells
  }

  /// A line of its own, wrapped.
  mutating func add(_ text: String, _ meaning: Styled.Meaning = .plain, indent: Int = 0) {
    for piece in harmless(text).wrapped(at: cells, indent: indent) {
      lines.append(Styled(piece, meaning))
    }
  }

  /// A label and what it says, wrapped under itself.
  mutating func add(_ label: String, _ text: String, _ meaning: Styled.Meaning = .plain) {
    for (number, piece) in harmless(text).wrapped(at: max(12, cells - labelCells)).enumerated() {
      var line = Styled((number == 0 ? label : "").padded(to: labelCells), .quiet)
      line.append(piece, meaning)
      lines.append(line)
    }
  }

  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append(Styled()) }
  }

  var text: Styled {
    var text = Styled()
    for line in lines { text.line(line) }
    return text
  }

  /// The block with another at its right, a thin line between them.
  func beside(_ other: Block) -> Styled {
    var text = Styled()
    for row in 0..<max(lines.count, other.lines.count) {
      let left = row < lines.count ? lines[row] : Styled()
      let right = row < other.lines.count ? other.lines[row] : Styled()
      var line = left
      line.append(String(repeating: " ", count: max(0, cells - left.plain.cells)))
      line.append(right.isEmpty ? " │" : " │ ", .quiet)
      line.append(right)
      text.line(line)
    }
    return text
  }
}
