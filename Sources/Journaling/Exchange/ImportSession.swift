import CCSV
import CivilTime
import Diagnostics
import GRDB
import Glibc
import Spreadsheets

/// One file being imported: chunks in, batches of rows out.
final class ImportSession {
  private let journal: Journal
  private let request: Journal.ImportRequest
  private let now: Instant
  private let file: ImportFile
  private let rejected: ([UInt8]) throws -> Void
  private let progress: (Journal.ImportProgress) -> Bool
  private(set) var report = Journal.ImportReport()

  private var reader: RowReader?
  private var row = ReadRow()
  private var columnCount = 0
  private var heading: [String] = []
  private var hasRejectedHeading = false
  private var writer: CallWriter?
  private var carried: CallWriter.Carried?
  private var failure: (any Error)?
  private var rows = 0
  private var readBytes = 0
  private var encoding = RowEncoding()
  /// For a file of UTF-16.
  private var wide: UTF16Stream?
  private var references: [String: String] = [:]
  private var forgotten: Set<String> = []
  /// Words of calls before this day were removed by age and do not come back.
  private var wordsFrom = Int.min

  private static let chunkBytes = 1 << 18
  /// Large batches add to each tally once for many calls.
  private static let chunksPerBatch = 128
  private static let longestRowBytes = 4 << 20
  private static let mostReferences = 200_000

  init(
    journal: Journal, request: Journal.ImportRequest, now: Instant, file: ImportFile,
    rejected: @escaping ([UInt8]) throws -> Void,
    progress: @escaping (Journal.ImportProgress) -> Bool
  ) {
    self.journal = journal
    self.request = request
    self.now = now
    self.file = file
    self.rejected = rejected
    self.progress = progress
  }

  /// Reads the file a chunk at a time; some chunks together are one transaction.
  func read() throws {
    forgotten = try journal.forgottenLeads()
    wordsFrom = try journal.setting(Journal.wordsFromKey).flatMap { Int($0) } ?? .min
    var chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
    var csv: OpaquePointer?
    defer { spar_csv_close(csv) }
    var isAtEnd = false
    while !isAtEnd, !report.isInterrupted {
      try batch {
        var chunks = 0
        while !isAtEnd, !report.isInterrupted, chunks < Self.chunksPerBatch {
          chunks += 1
          isAtEnd = try readChunk(&chunk, &csv)
        }
      }
    }
    if reader == nil { throw Journal.ImportRefusal.missingColumn("started_at", columns: heading) }
  }

  /// Reads one chunk and takes its rows; true at the end of the file.
  private func readChunk(_ chunk: inout [UInt8], _ csv: inout OpaquePointer?) throws -> Bool {
    let got = try file.read(into: &chunk)
    let isFirst = csv == nil
    if isFirst, got > 0 { wide = UTF16Stream(chunk[..<got]) }
    let text = wide?.utf8(chunk[..<got])
    if isFirst, got > 0 { csv = try opened(text?[...] ?? chunk[..<got]) }
    guard let csv else { return true }
    let hasMark = isFirst && text == nil && chunk.starts(with: [0xEF, 0xBB, 0xBF])
    let code =
      got == 0
      ? spar_csv_finish(csv)
      : text.map { feed(csv, $0[...]) } ?? feed(csv, chunk[(hasMark ? 3 : 0)..<got])
    if let failure { throw failure }
    if code < 0 { throw Journal.ImportRefusal.unreadable(reason: Journal.reason(ENOMEM)) }
    readBytes += got
    let state = Journal.ImportProgress(bytes: readBytes, totalBytes: file.byteCount, rows: rows)
    if !progress(state), got > 0 { report.isInterrupted = true }
    return got == 0
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

  /// Runs a body in a transaction that need not be on the disk before the next: an import that is
  /// interrupted is started again and changes nothing twice. The last write of an import is.
  private func batch(_ body: () throws -> Void) throws {
    guard !request.isDry else { return try body() }
    // The reader has checked what the tables' own checks would check again, at half the cost of a row,
    // and codes come from the tables they point at; verify looks at both.
    let quick = """
      PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000; PRAGMA foreign_keys = OFF;
      PRAGMA ignore_check_constraints = ON
      """
    let usual = """
      PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; PRAGMA foreign_keys = ON;
      PRAGMA ignore_check_constraints = OFF
      """
    var changed: [EventID] = []
    try journal.queue.inDatabase { db in
      try db.execute(sql: quick)
      defer { try? db.execute(sql: usual) }
      try db.inTransaction(.immediate) {
        if let reader {
          writer = try CallWriter(
            db, seed: journal.seed, at: now, reader: reader, after: carried)
        }
        defer { writer = nil }
        openWriter = { [journal, now] in
          try CallWriter(db, seed: journal.seed, at: now, reader: $0)
        }
        defer { openWriter = nil }
        try body()
        try writer?.finish()
        carried = try writer?.carried()
        changed = writer?.changed ?? []
        for id in changed { try journal.settle(id, db) }
        return .commit
      }
    }
  }

  /// Makes the writer of a first batch, once the heading was read.
  private var openWriter: ((RowReader) throws -> CallWriter)?

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
      rows += 1
      try take(cells, line, isTooLong, reader)
      return true
    } catch {
      failure = error
      return false
    }
  }

  private func take(_ cells: Cells, _ line: Int, _ isTooLong: Bool, _ reader: RowReader) throws {
    do {
      if isTooLong { throw Rejection(zh: "这一行超过 4 MB", en: "the row is longer than 4 MB") }
      guard cells.count == columnCount else {
        throw Rejection(
          zh: "这一行有 \(cells.count) 格，表头有 \(columnCount) 格",
          en: "the row has \(cells.count) cells and the heading \(columnCount)")
      }
      if cells.isASCII {
        try write(cells, reader)
      } else {
        try encoding.withText(cells) { try write($0, reader) }
        report.converted = encoding.converted
      }
    } catch let rejection as Rejection {
      try reject(cells, line, rejection.reason)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let why = error.message ?? "\(error.resultCode)"
      try reject(cells, line, Bilingual(zh: "台账不收：\(why)", en: "refused: \(why)"))
    }
  }

  private func write(_ cells: Cells, _ reader: RowReader) throws {
    try reader.read(cells, into: &row)
    if row.day < wordsFrom { row.note = nil }
    if let lead = try reader.text(.lead, cells) {
      row.lead = try reference(lead)
      // A lead that was forgotten stays so: the call counts, who it was does not come back.
      if let lead = row.lead, forgotten.contains(lead) {
        row.lead = nil
        row.note = nil
      }
    }
    guard let writer else {
      report.accepted += 1
      return
    }
    switch try writer.write(row) {
    case .written: report.accepted += 1
    case .known: report.known += 1
    }
  }

  private func reference(_ lead: String) throws -> String {
    if let known = references[lead] { return known }
    let made = try journal.reference(of: lead)
    if references.count >= Self.mostReferences { references.removeAll(keepingCapacity: true) }
    references[lead] = made
    return made
  }

  private func reject(_ cells: Cells, _ line: Int, _ reason: Bilingual) throws {
    report.rejected += 1
    if report.reasons.count < 5 { report.reasons.append(.init(line: line, reason: reason)) }
    if !hasRejectedHeading {
      hasRejectedHeading = true
      try rejected(Array(CSVText.row(heading + ["line", "reason"]).utf8))
    }
    // The cells as they were, byte for byte, so that nothing of a row is lost.
    var bytes: [UInt8] = []
    for index in 0..<max(cells.count, columnCount) {
      if index < cells.count { bytes += CSVText.cell(cells[index]) }
      bytes.append(UInt8(ascii: ","))
    }
    try rejected(bytes + Array(CSVText.row([String(line), reason[request.language]]).utf8))
  }

  private func readHeading(_ names: [String]) throws {
    heading = names.map(\.trimmed)
    columnCount = heading.count
    let columns = try FileColumns(heading, request, now: now)
    report.unknownColumns = columns.unknown
    report.preset = columns.preset?.name
    report.lacksHandled =
      columns.places[CSVField.objections.index] >= 0 && columns.places[CSVField.handled.index] < 0
    let reader = RowReader(places: columns.places, dialect: columns.dialect)
    self.reader = reader
    if !request.isDry { writer = try openWriter?(reader) }
  }
}

/// The row function handed to C: its context is the session.
private let takeRow: spar_csv_row = { context, fields, count, line, isTooLong, isASCII in
  guard let context else { return 1 }
  let session = Unmanaged<ImportSession>.fromOpaque(context).takeUnretainedValue()
  let cells = Cells(fields, count, isASCII: isASCII != 0)
  return session.take(cells, line: line, isTooLong: isTooLong != 0) ? 0 : 1
}
