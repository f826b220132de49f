import CCSV
import CivilTime
import Diagnostics
import GRDB
import Glibc

/// One file being imported: chunks in, batches of rows out.
final class ImportSession {
  private let journal: Journal
  private let columns: [CSVField: String]
  private let isDry: Bool
  private let now: Instant
  private let totalBytes: Int
  private let rejected: (String) throws -> Void
  private let progress: (Journal.ImportProgress) -> Bool
  private(set) var report = Journal.ImportReport()

  private var reader: RowReader?
  private var columnCount = 0
  private var heading: [String] = []
  private var hasRejectedHeading = false
  private var writer: CallWriter?
  private var failure: (any Error)?
  private var rows = 0
  private var readBytes = 0
  private var references: [String: String] = [:]
  private var forgotten: Set<String> = []

  private static let chunkBytes = 1 << 18
  /// Large batches add to each tally once for many calls.
  private static let chunksPerBatch = 128
  private static let longestRowBytes = 4 << 20

  init(
    journal: Journal, columns: [CSVField: String], isDry: Bool, now: Instant, totalBytes: Int,
    rejected: @escaping (String) throws -> Void,
    progress: @escaping (Journal.ImportProgress) -> Bool
  ) {
    self.journal = journal
    self.columns = columns
    self.isDry = isDry
    self.now = now
    self.totalBytes = totalBytes
    self.rejected = rejected
    self.progress = progress
  }

  /// Reads the file a chunk at a time; some chunks together are one transaction.
  func read(_ descriptor: Int32) throws {
    forgotten = try journal.forgottenLeads()
    var chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
    var csv: OpaquePointer?
    defer { spar_csv_close(csv) }
    var isAtEnd = false
    while !isAtEnd, !report.isInterrupted {
      try batch {
        var chunks = 0
        while !isAtEnd, !report.isInterrupted, chunks < Self.chunksPerBatch {
          chunks += 1
          isAtEnd = try readChunk(descriptor, &chunk, &csv)
        }
      }
    }
    if reader == nil { throw Journal.ImportRefusal.missingColumn("started_at", columns: heading) }
  }

  /// Reads one chunk and takes its rows; true at the end of the file.
  private func readChunk(
    _ descriptor: Int32, _ chunk: inout [UInt8], _ csv: inout OpaquePointer?
  ) throws -> Bool {
    var got = -1
    repeat {
      got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    } while got < 0 && errno == EINTR
    guard got >= 0 else {
      throw Journal.ImportRefusal.unreadable(reason: Journal.reason(errno))
    }
    var start = 0
    if csv == nil, got > 0 {
      if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
      if chunk.starts(with: [0xFF, 0xFE]) || chunk.starts(with: [0xFE, 0xFF])
        || chunk[..<got].contains(0)
      {
        throw Journal.ImportRefusal.notText
      }
      csv = spar_csv_open(
        CChar(bitPattern: Self.delimiter(chunk[start..<got])), Self.longestRowBytes, takeRow,
        Unmanaged.passUnretained(self).toOpaque())
    }
    guard let csv else { return true }
    let code =
      got == 0
      ? spar_csv_finish(csv)
      : chunk.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { base in
          base.withMemoryRebound(to: CChar.self, capacity: got) {
            spar_csv_feed(csv, $0 + start, got - start)
          }
        } ?? 0
      }
    if let failure { throw failure }
    if code < 0 { throw Journal.ImportRefusal.unreadable(reason: Journal.reason(ENOMEM)) }
    readBytes += got
    let state = Journal.ImportProgress(bytes: readBytes, totalBytes: totalBytes, rows: rows)
    if !progress(state), got > 0 { report.isInterrupted = true }
    return got == 0
  }

  /// Runs a body in a transaction that need not be on the disk before the next: an import that is
  /// interrupted is started again and changes nothing twice.
  private func batch(_ body: () throws -> Void) throws {
    guard !isDry else { return try body() }
    try journal.queue.inDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000")
      defer { try? db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000") }
      try db.inTransaction(.immediate) {
        writer = try CallWriter(db, seed: journal.seed, at: now)
        defer { writer = nil }
        try body()
        try writer?.finish()
        return .commit
      }
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
  fileprivate func take(_ cells: [Cell], line: Int, isTooLong: Bool) -> Bool {
    do {
      guard let reader else {
        try readHeading(cells)
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

  private func take(_ cells: [Cell], _ line: Int, _ isTooLong: Bool, _ reader: RowReader) throws {
    do {
      if isTooLong { throw Rejection("the row is longer than 4 MB") }
      guard cells.count == columnCount else {
        throw Rejection("the row has \(cells.count) cells and the heading \(columnCount)")
      }
      let row = try reader.read(cells)
      var words = CallWriter.Words()
      words.rep = try reader.text(.rep, cells) ?? ""
      words.script = try reader.text(.script, cells) ?? ""
      words.source = try reader.text(.source, cells) ?? ""
      words.note = try reader.text(.note, cells)
      if let lead = try reader.text(.lead, cells) {
        words.lead = try reference(lead)
        // A lead that was forgotten stays so: the call counts, who it was does not come back.
        if let lead = words.lead, forgotten.contains(lead) {
          words.lead = nil
          words.note = nil
        }
      }
      guard let writer else {
        report.accepted += 1
        return
      }
      if try writer.write(row, words) { report.accepted += 1 } else { report.known += 1 }
    } catch let rejection as Rejection {
      try reject(cells, line, rejection.reason)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      try reject(cells, line, error.message ?? "refused by the journal")
    }
  }

  private func reference(_ lead: String) throws -> String {
    if let known = references[lead] { return known }
    let made = try journal.reference(of: lead)
    references[lead] = made
    return made
  }

  private func reject(_ cells: [Cell], _ line: Int, _ reason: String) throws {
    report.rejected += 1
    if report.reasons.count < 5 { report.reasons.append(.init(line: line, reason: reason)) }
    if !hasRejectedHeading {
      hasRejectedHeading = true
      try rejected(CSVText.row(heading + ["line", "reason"]))
    }
    var texts = cells.prefix(columnCount).map { String(decoding: $0, as: UTF8.self) }
    while texts.count < columnCount { texts.append("") }
    try rejected(CSVText.row(texts + [String(line), reason]))
  }

  private func readHeading(_ cells: [Cell]) throws {
    heading = cells.map { String(decoding: $0, as: UTF8.self).trimmed }
    columnCount = heading.count
    let plain = heading.map { folded($0) }
    var places = Array(repeating: -1, count: CSVField.allCases.count)
    for field in CSVField.allCases {
      if let wanted = columns[field] {
        guard let index = plain.firstIndex(of: folded(wanted).trimmed) else {
          throw Journal.ImportRefusal.noSuchColumn(wanted, columns: heading)
        }
        places[field.index] = index
      } else if let index = plain.firstIndex(of: field.rawValue) {
        places[field.index] = index
      }
    }
    for field in [CSVField.startedAt, .reach] where places[field.index] < 0 {
      throw Journal.ImportRefusal.missingColumn(field.rawValue, columns: heading)
    }
    let used = Set(places)
    // The columns of a rejects file say why; they are no news.
    report.unknownColumns = heading.indices.filter { !used.contains($0) }.map { heading[$0] }
      .filter { !["line", "reason"].contains($0) }
    reader = RowReader(places: places)
  }
}

/// The row function handed to C: its context is the session.
private let takeRow: spar_csv_row = { context, fields, count, line, isTooLong in
  guard let context else { return 1 }
  let session = Unmanaged<ImportSession>.fromOpaque(context).takeUnretainedValue()
  let cells = (0..<count).map { index -> Cell in
    guard let field = fields?[index], let bytes = field.bytes else {
      return Cell(start: nil, count: 0)
    }
    return Cell(
      start: UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self), count: field.length)
  }
  return session.take(cells, line: line, isTooLong: isTooLong != 0) ? 0 : 1
}
