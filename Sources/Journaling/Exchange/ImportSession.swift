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

  private var heading: [String] = []
  private var hasRejectedHeading = false
  private let codes = FileCodes()
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
    reading = ReadAhead(
      CallFile(file, leads: try FileLeads(of: journal), now: now) { names in
        try FileColumns(names, request, now: now)
      })
  }

  /// Reads the file a stretch at a time; some stretches together are one transaction.
  func read() throws {
    var chunk = try reading.next()
    // A heading may be longer than a stretch.
    while chunk.heading == nil, !chunk.isLast {
      readBytes += chunk.byteCount
      chunk = try reading.next()
    }
    guard let heading = chunk.heading else {
      throw Journal.ImportRefusal.missingColumn("started_at", columns: [])
    }
    take(heading)
    while true {
      try batch(heading.columns.fields) { writer in
        var count = 1
        try take(chunk, writer)
        while count < Self.chunksPerBatch, !isOver(after: chunk) {
          chunk = try reading.next()
          try take(chunk, writer)
          count += 1
        }
      }
      if isOver(after: chunk) { return }
      chunk = try reading.next()
    }
  }

  private func isOver(after chunk: FileChunk) -> Bool { chunk.isLast || report.isInterrupted }

  private func take(_ heading: FileHeading) {
    self.heading = heading.names
    let columns = heading.columns
    report.unknownColumns = columns.unknown
    report.preset = columns.preset?.name
    report.lacksHandled = columns.fields.has(.objections) && !columns.fields.has(.handled)
  }

  /// Takes the rows of one stretch.
  private func take(_ chunk: FileChunk, _ writer: CallWriter?) throws {
    codes.add(chunk.names)
    for index in chunk.entries.indices {
      rows += 1
      try take(index, of: chunk, writer)
    }
    report.converted = chunk.converted
    readBytes += chunk.byteCount
    let state = Journal.ImportProgress(bytes: readBytes, totalBytes: totalBytes, rows: rows)
    if !progress(state), !chunk.isLast { report.isInterrupted = true }
  }

  /// Runs a body in a transaction that need not be on the disk before the next: an import that is
  /// interrupted is started again and changes nothing twice. The last write of an import is.
  ///
  /// - Parameter body: is given what writes the rows; nil where nothing is to be written.
  private func batch(_ fields: FieldPlaces, _ body: (CallWriter?) throws -> Void) throws {
    guard !request.isDry else { return try body(nil) }
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
    try journal.queue.inDatabase { db in
      try db.execute(sql: quick)
      defer { try? db.execute(sql: usual) }
      try db.inTransaction(.immediate) {
        let writer = try CallWriter(
          db, seed: journal.seed, at: now, fields: fields, codes: codes, after: carried)
        try body(writer)
        try writer.finish()
        carried = try writer.carried()
        for id in writer.changed { try journal.settle(id, db) }
        return .commit
      }
    }
  }

  private func take(_ index: Int, of chunk: FileChunk, _ writer: CallWriter?) throws {
    switch chunk.entries[index].reading {
    case .rejected(let reason): try reject(index, of: chunk, reason)
    case .row(let row):
      do {
        switch try writer?.write(row) ?? .written {
        case .written: report.accepted += 1
        case .known: report.known += 1
        case .repeated:
          report.known += 1
          report.repeated += 1
          if report.repeatedLines.count < 5 {
            report.repeatedLines.append(chunk.entries[index].line)
          }
        }
      } catch let rejection as Rejection {
        try reject(index, of: chunk, rejection.reason)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        let why = error.message ?? "\(error.resultCode)"
        try reject(index, of: chunk, Bilingual(zh: "台账不收：\(why)", en: "refused: \(why)"))
      }
    }
  }

  private func reject(_ index: Int, of chunk: FileChunk, _ reason: Bilingual) throws {
    let line = chunk.entries[index].line
    report.rejected += 1
    if report.reasons.count < 5 { report.reasons.append(.init(line: line, reason: reason)) }
    if !hasRejectedHeading {
      hasRejectedHeading = true
      try rejected(Array(CSVText.row(heading + ["line", "reason"]).utf8))
    }
    // The cells as they were, byte for byte, so that nothing of a row is lost.
    let cells = chunk.cells(of: index)
    var bytes: [UInt8] = []
    for place in 0..<max(cells.count, heading.count) {
      if place < cells.count { bytes += CSVText.cell(cells[place]) }
      bytes.append(UInt8(ascii: ","))
    }
    try rejected(bytes + Array(CSVText.row([String(line), reason[request.language]]).utf8))
  }
}
