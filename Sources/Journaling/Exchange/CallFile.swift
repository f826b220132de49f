import CCSV
import CivilTime
import Diagnostics
import Glibc
import Spreadsheets

/// What a stretch of a file holds: rows as values, or why one is none, with their cells as they were.
struct FileChunk: Sendable {
  enum Reading: Sendable {
    case row(ReadRow)
    case rejected(Bilingual)
  }

  struct Entry: Sendable {
    let line: Int
    let reading: Reading
    /// The end of its cells in `cellEnds`; they begin where those of the entry before end.
    let lastCell: Int
  }

  fileprivate(set) var entries: [Entry] = []
  fileprivate(set) var heading: FileHeading?
  /// Names that no stretch before had, in the order of their numbers.
  fileprivate(set) var names: [String] = []
  fileprivate(set) var byteCount = 0
  fileprivate(set) var isLast = false
  /// Rows so far that were read as GBK.
  fileprivate(set) var converted = 0
  /// Why the file could not be read on: with it the batch in hand is given up.
  fileprivate(set) var failure: (any Error)?
  private var bytes: [UInt8] = []
  private var cellEnds: [Int] = []

  /// - Parameter expected: how many bytes it will hold, so that nothing is moved as it grows.
  fileprivate init(bytes expected: Int) {
    bytes.reserveCapacity(expected)
    entries.reserveCapacity(expected / 100)
    cellEnds.reserveCapacity(expected / 10)
  }

  fileprivate mutating func add(_ reading: Reading, _ cells: Cells, line: Int) {
    for index in 0..<cells.count {
      bytes.append(contentsOf: cells[index])
      cellEnds.append(bytes.count)
    }
    entries.append(Entry(line: line, reading: reading, lastCell: cellEnds.count))
  }

  /// The cells of an entry, byte for byte.
  func cells(of index: Int) -> [ArraySlice<UInt8>] {
    let first = index == 0 ? 0 : entries[index - 1].lastCell
    return (first..<entries[index].lastCell).map {
      bytes[($0 == 0 ? 0 : cellEnds[$0 - 1])..<cellEnds[$0]]
    }
  }
}

/// The first row of a file and what it says of the others.
struct FileHeading: Sendable {
  let names: [String]
  let columns: FileColumns
}

/// A file of calls, read a stretch after the other; what it needs of the journal it is given.
final class CallFile {
  private let file: ImportFile
  private let now: Instant
  private let columns: ([String]) throws -> FileColumns
  private var leads: FileLeads
  private var buffer = [UInt8](repeating: 0, count: chunkBytes)
  private var csv: OpaquePointer?
  fileprivate private(set) var delimiter = UInt8(ascii: ",")
  /// Lines before the heading.
  private var linesBefore = 0
  private var reader: RowReader?
  private var row = ReadRow()
  fileprivate private(set) var columnCount = 0
  private var encoding = RowEncoding()
  /// For a file of UTF-16.
  private var wide: UTF16Stream?
  private var chunk = FileChunk(bytes: 0)
  private var knownNames = 0

  private static let chunkBytes = 1 << 18
  private static let longestRowBytes = 4 << 20

  /// - Parameters:
  ///   - now: no call of the file can be of much later.
  ///   - columns: which column is which field, told by the heading.
  init(
    _ file: ImportFile, leads: FileLeads, now: Instant,
    columns: @escaping ([String]) throws -> FileColumns
  ) {
    self.file = file
    self.now = now
    self.leads = leads
    self.columns = columns
  }

  deinit { spar_csv_close(csv) }

  /// The next stretch; the last one says so.
  func next() -> FileChunk {
    chunk = FileChunk(bytes: Self.chunkBytes)
    do { try read() } catch { chunk.failure = error }
    if let reader {
      chunk.names = Array(reader.names.texts[knownNames...])
      knownNames = reader.names.texts.count
    }
    chunk.converted = encoding.converted
    defer { chunk = FileChunk(bytes: 0) }
    return chunk
  }

  private func read() throws {
    let got = try file.read(into: &buffer)
    chunk.byteCount = got
    chunk.isLast = got == 0
    let isFirst = csv == nil
    if isFirst, got > 0 { wide = UTF16Stream(buffer[..<got]) }
    var part = wide?.utf8(buffer[..<got])[...] ?? buffer[..<got]
    if isFirst, got > 0 { csv = try opened(&part) }
    guard let csv else {
      chunk.isLast = true
      return
    }
    let code = got == 0 ? spar_csv_finish(csv) : feed(csv, part)
    if chunk.failure == nil, code < 0 {
      throw Journal.ImportRefusal.unreadable(reason: Journal.reason(ENOMEM))
    }
  }

  /// A reader for a file that begins so; what stands before the heading is taken off.
  ///
  /// - Throws: `ImportRefusal` for what is no text.
  private func opened(_ head: inout ArraySlice<UInt8>) throws -> OpaquePointer? {
    if head.contains(0) { throw Journal.ImportRefusal.notText }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    let opening = DelimitedText.opening(of: head)
    head = head.dropFirst(opening.byteCount)
    linesBefore = opening.byteCount > 0 ? 1 : 0
    delimiter = opening.delimiter
    return spar_csv_open(
      CChar(bitPattern: opening.delimiter), Self.longestRowBytes, takeRow,
      Unmanaged.passUnretained(self).toOpaque())
  }

  private func feed(_ csv: OpaquePointer, _ bytes: ArraySlice<UInt8>) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self)
      return text.baseAddress.map { spar_csv_feed(csv, $0, text.count) } ?? 0
    }
  }

  /// Takes one row; false stops the reading.
  fileprivate func take(_ cells: Cells, line: Int, fault: RowFault?) -> Bool {
    let line = line + linesBefore
    do {
      guard let reader else {
        if let fault { throw Journal.ImportRefusal.brokenHeading(fault, line: line) }
        // What is counted are rows.
        var headingEncoding = encoding
        try headingEncoding.withText(cells) { try readHeading($0.texts) }
        return true
      }
      do {
        try take(cells, fault, reader)
        chunk.add(.row(row), cells, line: line)
      } catch let rejection as Rejection {
        chunk.add(.rejected(rejection.reason), cells, line: line)
      }
      return true
    } catch {
      chunk.failure = error
      return false
    }
  }

  private func take(_ cells: Cells, _ fault: RowFault?, _ reader: RowReader) throws {
    if let fault { throw Rejection(fault.sentence) }
    guard cells.count == columnCount else {
      throw Rejection(
        zh: "这一行有 \(cells.count) 格，表头有 \(columnCount) 格",
        en: "the row has \(cells.count) cells and the heading \(columnCount)")
    }
    if cells.isASCII {
      try read(cells, reader)
    } else {
      try encoding.withText(cells) { try read($0, reader) }
    }
  }

  private func read(_ cells: Cells, _ reader: RowReader) throws {
    try reader.read(cells, into: &row)
    try leads.settle(try reader.text(.lead, cells), in: &row)
  }

  private func readHeading(_ names: [String]) throws {
    let names = names.map(\.trimmed)
    columnCount = names.count
    let columns = try columns(names)
    chunk.heading = FileHeading(names: names, columns: columns)
    reader = RowReader(fields: columns.fields, dialect: columns.dialect, now: now)
  }
}

/// The row function handed to C: its context is the file.
private let takeRow: spar_csv_row = { context, fields, count, facts in
  guard let context else { return 1 }
  let file = Unmanaged<CallFile>.fromOpaque(context).takeUnretainedValue()
  let fault = RowFault(
    facts, fields, count: count, delimiter: file.delimiter, columns: file.columnCount)
  let cells = Cells(fields, count, isASCII: facts.is_ascii != 0)
  return file.take(cells, line: facts.line, fault: fault) ? 0 : 1
}
