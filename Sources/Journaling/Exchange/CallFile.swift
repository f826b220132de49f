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
  /// Why the file could not be read on; what came before it counts.
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

/// A file of calls, read a stretch after the other without asking the journal's tables.
final class CallFile {
  private let journal: Journal
  private let request: Journal.ImportRequest
  private let now: Instant
  private let file: ImportFile
  private let forgotten: Set<String>
  /// Words of calls before this day were removed by age and do not come back.
  private let wordsFrom: Int
  private var buffer = [UInt8](repeating: 0, count: chunkBytes)
  private var csv: OpaquePointer?
  private var reader: RowReader?
  private var row = ReadRow()
  private var columnCount = 0
  private var encoding = RowEncoding()
  /// For a file of UTF-16.
  private var wide: UTF16Stream?
  private var references: [String: String] = [:]
  private var chunk = FileChunk(bytes: 0)
  private var knownNames = 0

  private static let chunkBytes = 1 << 18
  private static let longestRowBytes = 4 << 20
  private static let mostReferences = 200_000

  init(
    _ file: ImportFile, _ request: Journal.ImportRequest, of journal: Journal, now: Instant
  ) throws {
    self.file = file
    self.request = request
    self.journal = journal
    self.now = now
    forgotten = try journal.forgottenLeads()
    wordsFrom = try journal.setting(Journal.wordsFromKey).flatMap { Int($0) } ?? .min
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
    let text = wide?.utf8(buffer[..<got])
    if isFirst, got > 0 { csv = try opened(text?[...] ?? buffer[..<got]) }
    guard let csv else {
      chunk.isLast = true
      return
    }
    let hasMark = isFirst && text == nil && buffer.starts(with: [0xEF, 0xBB, 0xBF])
    let code =
      got == 0
      ? spar_csv_finish(csv)
      : text.map { feed(csv, $0[...]) } ?? feed(csv, buffer[(hasMark ? 3 : 0)..<got])
    if chunk.failure == nil, code < 0 {
      throw Journal.ImportRefusal.unreadable(reason: Journal.reason(ENOMEM))
    }
  }

  /// A reader for a file that begins so.
  ///
  /// - Throws: `ImportRefusal` for what is no text.
  private func opened(_ head: ArraySlice<UInt8>) throws -> OpaquePointer? {
    if head.contains(0) { throw Journal.ImportRefusal.notText }
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    return spar_csv_open(
      CChar(bitPattern: Self.delimiter(start)), Self.longestRowBytes, takeRow,
      Unmanaged.passUnretained(self).toOpaque())
  }

  private func feed(_ csv: OpaquePointer, _ bytes: ArraySlice<UInt8>) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self)
      return text.baseAddress.map { spar_csv_feed(csv, $0, text.count) } ?? 0
    }
  }

  /// The delimiter that occurs most often in the heading.
  static func delimiter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    let heading = bytes.prefix { $0 != 10 && $0 != 13 }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]
    let counted = candidates.map { candidate in heading.count { $0 == candidate } }
    guard let most = counted.max(), most > 0, let index = counted.firstIndex(of: most) else {
      return candidates[0]
    }
    return candidates[index]
  }

  /// Takes one row; false stops the reading.
  fileprivate func take(_ cells: Cells, line: Int, isTooLong: Bool) -> Bool {
    do {
      guard let reader else {
        // What is counted are rows.
        var headingEncoding = encoding
        try headingEncoding.withText(cells) { try readHeading($0.texts) }
        return true
      }
      do {
        try take(cells, isTooLong, reader)
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

  private func take(_ cells: Cells, _ isTooLong: Bool, _ reader: RowReader) throws {
    if isTooLong { throw Rejection(zh: "这一行超过 4 MB", en: "the row is longer than 4 MB") }
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
    if row.day < wordsFrom { row.note = nil }
    guard let lead = try reader.text(.lead, cells) else { return }
    let reference = try reference(lead)
    // A lead that was forgotten stays so: the call counts, who it was does not come back.
    if forgotten.contains(reference) { row.note = nil } else { row.lead = reference }
  }

  private func reference(_ lead: String) throws -> String {
    if let known = references[lead] { return known }
    let made = try journal.reference(of: lead)
    if references.count >= Self.mostReferences { references.removeAll(keepingCapacity: true) }
    references[lead] = made
    return made
  }

  private func readHeading(_ names: [String]) throws {
    let names = names.map(\.trimmed)
    columnCount = names.count
    let columns = try FileColumns(names, request, now: now)
    chunk.heading = FileHeading(names: names, columns: columns)
    reader = RowReader(fields: columns.fields, dialect: columns.dialect)
  }
}

/// The row function handed to C: its context is the file.
private let takeRow: spar_csv_row = { context, fields, count, line, isTooLong, isASCII in
  guard let context else { return 1 }
  let file = Unmanaged<CallFile>.fromOpaque(context).takeUnretainedValue()
  let cells = Cells(fields, count, isASCII: isASCII != 0)
  return file.take(cells, line: line, isTooLong: isTooLong != 0) ? 0 : 1
}
