import Diagnostics
import Foundation
import GRDB
import Glibc

extension Journal {
  /// Merges the events of a file that `exportEvents` wrote: by device and number, in any order and any number
  /// of times with the same result.
  ///
  /// - Parameters:
  ///   - isDry: read and check everything, keep nothing.
  ///   - rejected: takes each line set aside, as it was.
  ///   - progress: called some times a second; false stops after the batch in hand.
  /// - Throws: `ImportRefusal` and `Failure`; batches finished before a failure are kept.
  package func importEvents(
    _ file: String, isDry: Bool = false, rejected: @escaping ([UInt8]) throws -> Void,
    progress: @escaping (ImportProgress) -> Bool
  ) throws -> ImportReport {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ImportRefusal.unreadable(reason: Self.reason(errno)) }
    defer { Glibc.close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    var lines = LineReader(descriptor)
    var report = ImportReport()
    var hasForgotten = false
    var isAtEnd = false
    do {
      while !isAtEnd, !report.isInterrupted {
        try queue.inDatabase { db in
          try db.inTransaction(.immediate) {
            let merge = try EventMerge(self, db)
            let until = lines.bytes + Self.batchBytes
            while lines.bytes < until {
              guard let line = try lines.next() else {
                isAtEnd = true
                break
              }
              try Self.take(line, lines.number, merge, &report, rejected)
              guard lines.number % 512 == 0 else { continue }
              let state = ImportProgress(
                bytes: lines.bytes, totalBytes: Int(status.st_size), rows: lines.number)
              if !progress(state) {
                report.isInterrupted = true
                break
              }
            }
            try merge.finish()
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
    return report
  }

  /// A dry run is one batch, kept nowhere; a real one is on the disk every so often.
  private static let batchBytes = 16 << 20

  /// Whether a file begins as `exportEvents` writes it.
  package static func holdsEvents(_ file: String) -> Bool {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { Glibc.close(descriptor) }
    var start = [UInt8](repeating: 0, count: 7)
    return Glibc.read(descriptor, &start, start.count) == start.count
      && start == Array("{\"spar\"".utf8)
  }

  private static func take(
    _ line: LineReader.Line, _ number: Int, _ merge: EventMerge, _ report: inout ImportReport,
    _ rejected: ([UInt8]) throws -> Void
  ) throws {
    if number == 1 {
      guard isHeading(line.bytes) else { throw ImportRefusal.notEvents }
      return
    }
    guard !line.bytes.isEmpty else { return }
    do {
      if line.isTooLong { throw Rejection(zh: "这一行超过 64 MB", en: "the line is longer than 64 MB") }
      switch try merge.take(line.bytes) {
      case .written: report.accepted += 1
      case .known: report.known += 1
      }
    } catch let rejection as Rejection {
      report.rejected += 1
      if report.reasons.count < 5 {
        report.reasons.append(.init(line: number, reason: rejection.reason))
      }
      if report.rejected == 1 { try rejected(Array(EventLine.heading.utf8)) }
      try rejected(Array(line.bytes) + [10])
    }
  }

  private static func isHeading(_ bytes: Data) -> Bool {
    guard let object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
      return false
    }
    return object["spar"] as? String == "events" && object["version"] as? Int == 1
  }
}

/// The lines of a file, one at a time.
struct LineReader {
  struct Line {
    let bytes: Data
    let isTooLong: Bool
  }

  private let descriptor: Int32
  private var held: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private(set) var number = 0
  /// Bytes of the lines given so far.
  private(set) var bytes = 0

  private static let longestBytes = 64 << 20

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end; nil behind the last.
  mutating func next() throws -> Line? {
    var from = start
    var dropped = 0
    while true {
      if let end = held[from...].firstIndex(of: 10) {
        defer { start = end + 1 }
        return line(end, dropped, 1)
      }
      if isAtEnd {
        guard start < held.count || dropped > 0 else { return nil }
        defer { start = held.count }
        return line(held.count, dropped, 0)
      }
      if start > 0 { held.removeFirst(start) }
      start = 0
      if held.count > Self.longestBytes {
        dropped += held.count
        held.removeAll(keepingCapacity: true)
      }
      from = held.count
      try fill()
    }
  }

  private mutating func line(_ end: Int, _ dropped: Int, _ ending: Int) -> Line {
    number += 1
    bytes += end - start + dropped + ending
    return Line(
      bytes: dropped > 0 ? Data([0x2E]) : Data(held[start..<end]), isTooLong: dropped > 0)
  }

  private mutating func fill() throws {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var got = -1
    repeat {
      got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    } while got < 0 && errno == EINTR
    guard got >= 0 else {
      throw Journal.ImportRefusal.unreadable(reason: Journal.reason(errno))
    }
    if got == 0 { isAtEnd = true }
    held += chunk[..<got]
  }
}
