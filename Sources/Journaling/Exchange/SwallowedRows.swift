import Glibc

extension Cells {
  /// How many lines within cells look like rows of the file: a quote was opened before them and closed behind them.
  ///
  /// A note may have lines; one with as many delimiters as a row has is no note. The last line breaks off where the
  /// quote was closed, and as a row would have come as far as its column. Under four delimiters nothing is told.
  func swallowedRows(_ delimiter: UInt8, columns: Int) -> Int {
    var found = 0
    for index in 0..<count {
      let cell = self[index]
      guard let start = cell.baseAddress, memchr(start, 0x0A, cell.count) != nil else { continue }
      let lines = cell.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated().dropFirst() {
        let wanted = number == lines.count - 1 ? min(index, columns - 1) : columns - 1
        if line.count(where: { $0 == delimiter }) >= max(4, wanted) { found += 1 }
      }
    }
    return found
  }
}
