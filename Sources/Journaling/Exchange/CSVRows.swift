package import Spreadsheets

/// Delimited text read whole into rows of text: for lists that a person made.
package enum CSVRows {
  package typealias Row = DelimitedText.Row

  /// The rows of a file in whatever encoding spreadsheets write.
  package static func read(_ bytes: [UInt8]) throws(FileEncoding.Refusal) -> [Row] {
    DelimitedText(try FileEncoding.decode(bytes).text).rows.map { row in
      Row(line: row.line, cells: row.cells.map(CSVText.restored), fault: row.fault)
    }
  }

  /// A row with its line end, cells made harmless to spreadsheets.
  package static func text(_ cells: [String]) -> String {
    CSVText.row(cells.map { CSVText.harmlessCell($0) })
  }
}
