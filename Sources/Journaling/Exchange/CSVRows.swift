import CCSV
import Glibc

/// Delimited text read whole into rows of text: for lists that a person made.
package enum CSVRows {
  package struct Row: Sendable, Hashable {
    /// The line it starts on, from 1.
    package let line: Int
    package let cells: [String]
  }

  package enum Refusal: Error { case notText }

  /// The rows of UTF-8 or, where it is none, of GB 18030: what spreadsheets write in Chinese.
  package static func read(_ bytes: [UInt8]) throws -> [Row] {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(0) { throw Refusal.notText }
    if String(validating: bytes, as: UTF8.self) == nil {
      guard let decoded = decoded(bytes, from: "GB18030") else { throw Refusal.notText }
      bytes = decoded
    }
    let collector = Collector()
    let reader = spar_csv_open(
      CChar(bitPattern: ImportSession.delimiter(bytes[...])), 1 << 20, collect,
      Unmanaged.passUnretained(collector).toOpaque())
    guard let reader else { throw Refusal.notText }
    defer { spar_csv_close(reader) }
    bytes.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self)
      if let base = text.baseAddress { _ = spar_csv_feed(reader, base, text.count) }
    }
    _ = spar_csv_finish(reader)
    return collector.rows
  }

  /// A row with its line end, cells made harmless to spreadsheets.
  package static func text(_ cells: [String]) -> String {
    CSVText.row(cells.map { CSVText.harmlessCell($0) })
  }

  private static func decoded(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let code = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    guard code != -1, inputLeft == 0 else { return nil }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }

  fileprivate final class Collector {
    var rows: [Row] = []
  }
}

/// The row function handed to C: its context is the collector.
private let collect: spar_csv_row = { context, fields, count, line, _, _ in
  guard let context else { return 1 }
  let collector = Unmanaged<CSVRows.Collector>.fromOpaque(context).takeUnretainedValue()
  let cells = (0..<count).map { index -> String in
    guard let field = fields?[index], let bytes = field.bytes else { return "" }
    let raw = UnsafeRawBufferPointer(start: bytes, count: field.length)
    return CSVText.restored(String(decoding: raw, as: UTF8.self))
  }
  collector.rows.append(CSVRows.Row(line: line, cells: cells))
  return 0
}
