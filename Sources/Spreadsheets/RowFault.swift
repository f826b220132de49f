package import CCSV
package import Diagnostics

/// What is wrong with a row before anybody looks at what its cells say.
package enum RowFault: Sendable, Hashable {
  /// More than 4 MB, or than 512 cells.
  case tooLong
  /// A quote opened in it is not closed up to the end of the file.
  case openQuote
  /// So many rows behind it stand within its cells: a quote is not closed where it should be.
  case holdsRows(Int)

  /// The fault of a row as the reader gives it, or nil.
  ///
  /// - Parameter columns: how many cells the heading has; 0 for the heading itself.
  package init?(
    _ facts: spar_csv_facts, _ fields: UnsafePointer<spar_csv_field>?, count: Int,
    delimiter: UInt8, columns: Int
  ) {
    switch facts.fault {
    case SPAR_CSV_TOO_LONG: self = .tooLong
    case SPAR_CSV_OPEN_QUOTE: self = .openQuote
    default:
      guard facts.spans_lines != 0 else { return nil }
      let found = Self.rowsWithin(fields, count, delimiter, columns)
      guard found > 0 else { return nil }
      self = .holdsRows(found)
    }
  }

  /// How many lines within cells look like rows of the file: a quote was opened before them and closed behind them.
  ///
  /// A note may have lines; one with as many delimiters as a row has is no note. The last line breaks off where the
  /// quote was closed, and as a row would have come as far as its column. Under four delimiters nothing is told.
  private static func rowsWithin(
    _ fields: UnsafePointer<spar_csv_field>?, _ count: Int, _ delimiter: UInt8, _ columns: Int
  ) -> Int {
    var found = 0
    for index in 0..<count {
      guard let field = fields?[index], let start = field.bytes else { continue }
      let cell = UnsafeRawBufferPointer(start: start, count: field.length)
      guard cell.contains(0x0A) else { continue }
      let lines = cell.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated().dropFirst() {
        let wanted = number == lines.count - 1 ? min(index, columns - 1) : columns - 1
        if line.count(where: { $0 == delimiter }) >= max(4, wanted) { found += 1 }
      }
    }
    return found
  }

  package var sentence: Bilingual {
    switch self {
    case .tooLong: Bilingual(zh: "这一行超过 4 MB", en: "the row is longer than 4 MB")
    case .openQuote:
      Bilingual(
        zh: "这一行开了引号，到文件末尾都没关；后面的行都算进了这一格",
        en: "a quote opened in this row is never closed, so all behind it went into one cell")
    case .holdsRows(let rows):
      Bilingual(
        zh: "有一格装进了后面 \(rows) 行，多半是引号没关",
        en: rows == 1
          ? "a cell holds the row behind it; a quote is not closed"
          : "a cell holds \(rows) rows behind it; a quote is not closed")
    }
  }
}
