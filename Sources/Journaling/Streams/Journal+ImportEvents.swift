import Diagnostics
import Foundation
import GRDB

extension Journal {
  /// Merges the events of a file that `exportEvents` wrote: by device and number, in any order and any number
  /// of times with the same result.
  ///
  /// - Parameters:
  ///   - isDry: read and check everything, keep nothing.
  ///   - takesPersonal: also what is its rep's own; a team's journal leaves it out.
  ///   - rejected: takes each line set aside, as it was.
  ///   - progress: called some times a second; false stops after the batch in hand.
  /// - Throws: `ImportRefusal` and `Failure`; batches finished before a failure are kept.
  package func importEvents(
    _ file: ImportFile, isDry: Bool = false, takesPersonal: Bool = true,
    rejected: @escaping ([UInt8]) throws -> Void, progress: @escaping (ImportProgress) -> Bool
  ) throws -> ImportReport {
    try requireWriting()
    var ahead = try EventsAhead(file)
    var reading = EventFile(LineReader(file), rejected)
    let counts = MergeCounts()
    var hasForgotten = false
    do {
      while !reading.isAtEnd, !reading.report.isInterrupted {
        try queue.inDatabase { db in
          try db.inTransaction(.immediate) {
            let merge = try EventMerge(
              self, db, takesPersonal: takesPersonal, counts, corrected: ahead.corrected)
            try merge.forget(leadsOf: ahead.tombstones)
            ahead.tombstones = []
            try reading.batch(merge, totalBytes: file.byteCount, progress)
            try merge.finish()
            if reading.isAtEnd || reading.report.isInterrupted { try merge.summarize() }
            hasForgotten = hasForgotten || merge.hasForgotten
            return isDry ? .rollback : .commit
          }
        }
        if isDry { break }
      }
    } catch let refusal as ImportRefusal {
      throw refusal
    } catch {
      throw Failure(error, path: path)
    }
    if hasForgotten, !isDry { try writeAnew() }
    reading.report.streams = counts.reports
    return reading.report
  }

  /// Whether a file begins as `exportEvents` writes it; it is read from its beginning again after that.
  package static func holdsEvents(_ file: ImportFile) -> Bool {
    let mark = Array("{\"spar\"".utf8)
    var start = [UInt8](repeating: 0, count: mark.count)
    let got = try? file.read(into: &start)
    guard (try? file.rewind()) != nil else { return false }
    return got == mark.count && start == mark
  }

}

/// What has to be known of a file of events before its first line is taken.
private struct EventsAhead {
  /// The lines that forget a lead.
  var tombstones: [Data] = []
  /// Calls that a later line corrects.
  private(set) var corrected: Set<EventID> = []

  /// Looks through a file; it is read from its beginning again after that.
  init(_ file: ImportFile) throws {
    var lines = LineReader(file)
    let (tombstone, correction) = (Data("\"forgotten\"".utf8), Data("\"amends\":\"".utf8))
    while let line = try lines.next() {
      guard !line.isTooLong else { continue }
      if line.bytes.range(of: tombstone) != nil { tombstones.append(line.bytes) }
      if let mark = line.bytes.range(of: correction) {
        let id = line.bytes[mark.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
        EventID(String(decoding: id, as: UTF8.self)).map { _ = corrected.insert($0) }
      }
    }
    try file.rewind()
  }
}

/// A file of events being read: its lines go to a merge, what cannot be taken is set aside.
struct EventFile {
  private var lines: LineReader
  private let rejected: ([UInt8]) throws -> Void
  var report = Journal.ImportReport()
  private(set) var isAtEnd = false
  /// Whether the line that says the file is whole was the last one read.
  private var isWhole = false

  /// A dry run is one batch, kept nowhere; a real one is on the disk every so often.
  private static let batchBytes = 16 << 20

  init(_ lines: LineReader, _ rejected: @escaping ([UInt8]) throws -> Void) {
    self.lines = lines
    self.rejected = rejected
  }

  /// Takes some megabytes of lines.
  mutating func batch(
    _ merge: EventMerge, totalBytes: Int, _ progress: (Journal.ImportProgress) -> Bool
  ) throws {
    let until = lines.bytes + Self.batchBytes
    while lines.bytes < until {
      guard let line = try lines.next() else {
        isAtEnd = true
        report.isCut = !isWhole
        if report.rejected > 0 { try rejected(Array(EventLine.ending(report.rejected).utf8)) }
        return
      }
      try take(line, merge)
      guard lines.number % 512 == 0 else { continue }
      let state = Journal.ImportProgress(
        bytes: lines.bytes, totalBytes: totalBytes, rows: lines.number)
      if !progress(state) {
        report.isInterrupted = true
        return
      }
    }
  }

  private mutating func take(_ line: LineReader.Line, _ merge: EventMerge) throws {
    let remark = Self.remark(line)
    if case .heading(let devices) = remark {
      try merge.claim(devices)
    } else if lines.number == 1 {
      throw Journal.ImportRefusal.notEvents
    }
    guard !line.bytes.isEmpty else { return }
    if case .ending = remark { isWhole = true } else { isWhole = false }
    // Files that were put one behind the other have headings and ends in between.
    if remark != nil { return }
    do {
      if line.isTooLong { throw Rejection(zh: "这一行超过 64 MB", en: "the line is longer than 64 MB") }
      switch try merge.take(line.bytes) {
      case .written: report.accepted += 1
      case .known: report.known += 1
      case .leftOut: report.leftOut += 1
      case .remark: break
      }
    } catch let rejection as Rejection {
      let isBroken = !line.isEnded && (try? EventLine.object(line.bytes)) == nil
      try setAside(line, isBroken ? Self.cut : rejection)
    }
  }

  private static let cut = Rejection(
    zh: "文件在这一行中间断了", en: "the file breaks off in the middle of this line")

  private mutating func setAside(_ line: LineReader.Line, _ rejection: Rejection) throws {
    report.rejected += 1
    if report.reasons.count < 5 {
      report.reasons.append(.init(line: lines.number, reason: rejection.reason))
    }
    if report.rejected == 1 { try rejected(Array(EventLine.heading().utf8)) }
    try rejected(Array(line.bytes) + [10])
  }

  private enum Remark {
    /// With the devices whose streams the file hands over.
    case heading(whole: [String])
    case ending
  }

  private static func remark(_ line: LineReader.Line) -> Remark? {
    guard line.bytes.starts(with: Data("{\"spar\"".utf8)),
      let object = try? JSONSerialization.jsonObject(with: line.bytes) as? [String: Any]
    else { return nil }
    switch object["spar"] as? String {
    case "events" where object["version"] as? Int == 1:
      return .heading(whole: (object["whole"] as? [String] ?? []).filter(EventLine.isDevice))
    case "end": return .ending
    default: return nil
    }
  }
}
