import CivilTime
import Diagnostics
import GRDB

/// One file being imported: stretches of it in, batches of rows out.
final class ImportSession {
  private let journal: Journal
  private let request: Journal.ImportRequest
  private let now: Instant
  private let totalBytes: Int
  private let reading: ReadAhead
  private let rejected: ([UInt8]) throws -> Void
  private let progress: (Journal.ImportProgress) -> Bool
  private(set) var report = Journal.ImportReport()

  private var heading: FileHeading?
  private var hasRejectedHeading = false
  private let names = FileCodes()
  private var writer: CallWriter?
  private var carried: CallWriter.Carried?
  private var rows = 0
  private var readBytes = 0

  /// Large batches add to each tally once for many calls.
  private static let chunksPerBatch = 128

  init(
    journal: Journal, request: Journal.ImportRequest, now: Instant, file: ImportFile,
    rejected: @escaping ([UInt8]) throws -> Void,
    progress: @escaping (Journal.ImportProgress) -> Bool
  ) throws {
    self.journal = journal
    self.request = request
    self.now = now
    self.rejected = rejected
    self.progress = progress
    totalBytes = file.byteCount
    reading = ReadAhead(try CallFile(file, request, of: journal, now: now))
  }

  /// Reads the file a stretch at a time; some stretches together are one transaction.
  func read() throws {
    var isAtEnd = false
    while !isAtEnd, !report.isInterrupted {
      try batch {
        var chunks = 0
        while !isAtEnd, !report.isInterrupted, chunks < Self.chunksPerBatch {
          chunks += 1
          isAtEnd = try takeChunk()
        }
      }
    }
    if heading == nil { throw Journal.ImportRefusal.missingColumn("started_at", columns: []) }
  }

  /// Takes the rows of one stretch; true at the end of the file.
  private func takeChunk() throws -> Bool {
    let chunk = try reading.next()
    if let heading = chunk.heading { try take(heading) }
    names.add(chunk.names)
    for index in chunk.entries.indices {
      rows += 1
      try take(index, of: chunk)
    }
    report.converted = chunk.converted
    readBytes += chunk.byteCount
    let state = Journal.ImportProgress(bytes: readBytes, totalBytes: totalBytes, rows: rows)
    if !progress(state), !chunk.isLast { report.isInterrupted = true }
    return chunk.isLast
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
        openWriter = { [journal, now, names, carried] in
          try CallWriter(
            db, seed: journal.seed, at: now, fields: $0, names: names, after: carried)
        }
        defer { (writer, openWriter) = (nil, nil) }
        if let heading { writer = try openWriter?(heading.columns.fields) }
        try body()
        try writer?.finish()
        carried = try writer?.carried()
        changed = writer?.changed ?? []
        for id in changed { try journal.settle(id, db) }
        return .commit
      }
    }
  }

  /// Makes the writer of a batch; of the first one once the heading was read.
  private var openWriter: ((FieldPlaces) throws -> CallWriter)?

  private func take(_ heading: FileHeading) throws {
    self.heading = heading
    let columns = heading.columns
    report.unknownColumns = columns.unknown
    report.preset = columns.preset?.name
    report.lacksHandled = columns.fields.has(.objections) && !columns.fields.has(.handled)
    if !request.isDry { writer = try openWriter?(columns.fields) }
  }

  private func take(_ index: Int, of chunk: FileChunk) throws {
    switch chunk.entries[index].reading {
    case .rejected(let reason): try reject(index, of: chunk, reason)
    case .row(let row):
      do {
        try write(row)
      } catch let rejection as Rejection {
        try reject(index, of: chunk, rejection.reason)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        let why = error.message ?? "\(error.resultCode)"
        try reject(index, of: chunk, Bilingual(zh: "台账不收：\(why)", en: "refused: \(why)"))
      }
    }
  }

  private func write(_ row: ReadRow) throws {
    guard let writer else {
      report.accepted += 1
      return
    }
    switch try writer.write(row) {
    case .written: report.accepted += 1
    case .known: report.known += 1
    }
  }

  private func reject(_ index: Int, of chunk: FileChunk, _ reason: Bilingual) throws {
    let line = chunk.entries[index].line
    let names = heading?.names ?? []
    report.rejected += 1
    if report.reasons.count < 5 { report.reasons.append(.init(line: line, reason: reason)) }
    if !hasRejectedHeading {
      hasRejectedHeading = true
      try rejected(Array(CSVText.row(names + ["line", "reason"]).utf8))
    }
    // The cells as they were, byte for byte, so that nothing of a row is lost.
    let cells = chunk.cells(of: index)
    var bytes: [UInt8] = []
    for place in 0..<max(cells.count, names.count) {
      if place < cells.count { bytes += CSVText.cell(cells[place]) }
      bytes.append(UInt8(ascii: ","))
    }
    try rejected(bytes + Array(CSVText.row([String(line), reason[request.language]]).utf8))
  }
}
