import CCSV

/// A table as a spreadsheet exports it: cells apart by commas, semicolons, tabs or bars, line ends within quotes.
package struct DelimitedText: Sendable {
  package struct Row: Sendable, Hashable {
    /// Where the row starts, counted from 1.
    package let line: Int
    package let cells: [String]
    package let fault: RowFault?

    package init(line: Int, cells: [String], fault: RowFault?) {
      self.line = line
      self.cells = cells
      self.fault = fault
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
    let opening = Self.opening(of: bytes[...])
    bytes.removeFirst(opening.byteCount)
    let delimiter = opening.delimiter
    self.delimiter = Character(Unicode.Scalar(delimiter))
    let gathered = Gathering(delimiter, skippedLines: opening.byteCount > 0 ? 1 : 0)
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

  /// The delimiter of a text that begins so, and how many bytes of a first line `sep=;` stand before the heading.
  ///
  /// Without such a line it is what stands most often in the first line outside quotes.
  package static func opening(of head: ArraySlice<UInt8>) -> (delimiter: UInt8, byteCount: Int) {
    let mark = Array("sep=".utf8)
    let line = head.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if line.starts(with: mark), line.count > mark.count {
      let end = head[line.endIndex...].starts(with: Array("\r\n".utf8)) ? 2 : 1
      return (head[head.startIndex + mark.count], min(line.count + end, head.count))
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]
    var counts = [UInt8: Int]()
    var isQuoted = false
    for byte in head {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if candidates.contains(byte) { counts[byte, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return (candidates.first { counts[$0] == most } ?? candidates[0], 0)
  }

  private final class Gathering {
    var rows: [Row] = []
    let delimiter: UInt8
    let skippedLines: Int

    init(_ delimiter: UInt8, skippedLines: Int) {
      self.delimiter = delimiter
      self.skippedLines = skippedLines
    }
  }

  private static let take: spar_csv_row = { context, fields, count, facts in
    guard let context else { return 1 }
    let gathering = Unmanaged<Gathering>.fromOpaque(context).takeUnretainedValue()
    let cells = (0..<count).map { index -> String in
      guard let field = fields?[index], let bytes = field.bytes else { return "" }
      return String(
        decoding: UnsafeRawBufferPointer(start: bytes, count: field.length), as: UTF8.self)
    }
    let fault = RowFault(
      facts, fields, count: count, delimiter: gathering.delimiter,
      columns: gathering.rows.first?.cells.count ?? 0)
    gathering.rows.append(
      Row(line: facts.line + gathering.skippedLines, cells: cells, fault: fault))
    return 0
  }
}
