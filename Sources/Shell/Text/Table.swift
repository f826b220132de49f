package import Diagnostics

/// Rows under a heading, aligned by cells; the last column wraps under itself.
package struct Table {
  package enum Alignment: Sendable { case left, right }

  private let heading: [String]
  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// - Parameter alignments: one a column; left where there are too few.
  package init(_ heading: [String], _ alignments: [Alignment] = []) {
    self.heading = heading
    self.alignments = alignments
  }

  package mutating func add(_ row: [String]) { rows.append(row) }
  package var isEmpty: Bool { rows.isEmpty }

  /// - Parameter columns: cells in a row of the screen.
  package func text(_ columns: Int) -> Styled {
    let all = [heading] + rows
    let count = heading.count
    let widths = (0..<count).map { index in
      all.map { index < $0.count ? $0[index].cells : 0 }.max() ?? 0
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let room = max(12, columns - before)
    var text = Styled()
    for (number, row) in all.enumerated() {
      var line = ""
      for index in 0..<max(0, count - 1) {
        let cell = index < row.count ? row[index] : ""
        let isRight = index < alignments.count && alignments[index] == .right
        line +=
          (isRight ? cell.leftPadded(to: widths[index]) : cell.padded(to: widths[index])) + "  "
      }
      let last = count - 1 < row.count ? row[count - 1] : ""
      let isRight = alignments.count >= count && alignments[count - 1] == .right
      let shown = isRight ? last.leftPadded(to: widths[count - 1]) : last
      for (index, piece) in shown.wrapped(at: room).enumerated() {
        let start = index == 0 ? line : String(repeating: " ", count: before)
        text.line((start + piece).trimmedEnd, number == 0 ? .quiet : .plain)
      }
    }
    return text
  }
}
