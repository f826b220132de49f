import CCSV

/// A table as a spreadsheet exports it: cells apart by commas, semicolons, tabs or bars, line ends within quotes.
package struct DelimitedText: Sendable {
  package struct Row: Sendable, Hashable {
    /// Where the row starts, counted from 1.
    package let line: Int
    package let cells: [String]
    /// Whether cells were cut off: a row of more than 4 MB or 512 cells.
    package let isCut: Bool

    package init(line: Int, cells: [String], isCut: Bool) {
      self.line = line
      self.cells = cells
      self.isCut = isCut
    }
  }

  /// `,` `;` `|` or a tab.
  package let delimiter: Character
  /// Every row that is not empty, the heading included.
  package let rows: [Row]

  /// - Parameter text: any line ends; a first line `sep=;` names the delimiter, as Excel understands it.
  package init(_ text: String) {
    var bytes = Array(text.utf8)
    if !bytes.contains(UInt8(ascii: "\n")) {
      bytes = bytes.map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : $0 }
    }
    var skippedLines = 0
    var delimiter = Self.delimiter(bytes)
    if bytes.starts(with: Array("sep=".utf8)), bytes.count > 4 {
      delimiter = bytes[4]
      let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1
      bytes.removeFirst(end + 1)
      skippedLines = 1
    }
    self.delimiter = Character(Unicode.Scalar(delimiter))
    let gathered = Gathering(skippedLines)
    let csv = spar_csv_open(
      CChar(bitPattern: delimiter), 4 << 20, Self.take,
      Unmanaged.passUnretained(gathered).toOpaque())
    if let csv {
      bytes.withUnsafeBytes { buffer in
        if let start = buffer.bindMemory(to: CChar.self).baseAddress {
          _ = spar_csv_feed(csv, start, buffer.count)
        }
      }
      _ = spar_csv_finish(csv)
      spar_csv_close(csv)
    }
    rows = withExtendedLifetime(gathered) { gathered.rows }
  }

  /// What stands most often in the first line outside quotes.
  private static func delimiter(_ bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]
    var counts = [UInt8: Int]()
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      if candidates.contains(byte) { counts[byte, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return candidates.first { counts[$0] == most } ?? candidates[0]
  }

  private final class Gathering {
    var rows: [Row] = []
    let skippedLines: Int

    init(_ skippedLines: Int) { self.skippedLines = skippedLines }
  }

  private static let take: spar_csv_row = { context, fields, count, line, isTooLong, _ in
    guard let context else { return 1 }
    let gathering = Unmanaged<Gathering>.fromOpaque(context).takeUnretainedValue()
    let cells = (0..<count).map { index -> String in
      guard let field = fields?[index], let bytes = field.bytes else { return "" }
      return String(
        decoding: UnsafeRawBufferPointer(start: bytes, count: field.length), as: UTF8.self)
    }
    gathering.rows.append(
      Row(line: Int(line) + gathering.skippedLines, cells: cells, isCut: isTooLong != 0))
    return 0
  }
}
