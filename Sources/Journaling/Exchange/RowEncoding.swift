import CCSV
import Spreadsheets

/// The encodings of a file, judged row by row: UTF-8, or GBK (GB 18030) as Chinese Windows writes it.
///
/// No byte of a GBK character is a comma, a semicolon, a tab, a quote or a line end, so rows and cells are
/// found before their encoding is known, and files put together from both are read too.
struct RowEncoding {
  /// Rows that were read as GBK.
  private(set) var converted = 0
  private var hasSeenChineseUTF8 = false

  /// Calls a body with the cells as UTF-8; what is neither stays as it is, for the reader to refuse.
  mutating func withText(_ cells: Cells, _ body: (Cells) throws -> Void) throws {
    var isUTF8 = true
    var isChinese = false
    for index in 0..<cells.count {
      let cell = cells[index]
      if isUTF8, String(validating: cell, as: UTF8.self) == nil { isUTF8 = false }
      // Chinese characters have three bytes in UTF-8, the first from E3 to E9.
      if !isChinese, cell.contains(where: { (0xE3...0xE9).contains($0) }) { isChinese = true }
    }
    if isUTF8, isChinese { hasSeenChineseUTF8 = true }
    // Two-byte letters alone may be GBK that happens to be UTF-8: the rows before decide.
    if isUTF8, isChinese || converted == 0 || hasSeenChineseUTF8 { return try body(cells) }
    guard let texts = Self.fromGBK(cells) else { return try body(cells) }
    converted += 1
    try Self.withFields(texts, body)
  }

  private static func fromGBK(_ cells: Cells) -> [[UInt8]]? {
    // One conversion a row: no byte of a GBK character is this mark between cells.
    let mark: UInt8 = 0x1F
    var row: [UInt8] = []
    for index in 0..<cells.count {
      if index > 0 { row.append(mark) }
      row += cells[index].map { $0 == mark ? 0x20 : $0 }
    }
    return FileEncoding.gb18030.utf8(row)?
      .split(separator: mark, omittingEmptySubsequences: false).map(Array.init)
  }

  private static func withFields(_ texts: [[UInt8]], _ body: (Cells) throws -> Void) throws {
    let bytes = texts.flatMap { $0 }.map { CChar(bitPattern: $0) }
    try bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      let fields = texts.map { text in
        defer { offset += text.count }
        return spar_csv_field(bytes: buffer.baseAddress.map { $0 + offset }, length: text.count)
      }
      try fields.withUnsafeBufferPointer {
        try body(Cells($0.baseAddress, fields.count, isASCII: false))
      }
    }
  }
}
