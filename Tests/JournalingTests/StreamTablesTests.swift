import Calling
import CivilTime
import Foundation
import Hearing
import Journaling
import Rehearsal
import Spacing
import TestKit
import Testing

/// Every table of events, out and back in.
@Suite struct StreamTablesTests {
  /// Tables that nothing writes yet.
  private static let unused: Set<String> = ["session"]

  @Test func everyTableComesBackByteForByte() throws {
    let scratch = try Scratch()
    let first = try fullOfEveryTable(scratch.file("first.db"), scratch)
    let text = try exported(first)
    let tables = try first.eventTables()
    #expect(tables.count > 15)
    for table in tables where !Self.unused.contains(table) {
      let isThere = text.contains("{\"event\":\"\(table)\"")
      #expect(
        isThere,
        "give fullOfEveryTable(_:_:) a row of \(table), or name it in `unused` until it is written")
    }
    let file = scratch.file("events.jsonl")
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let second = try journal(scratch.file("second.db"), seed: 99)
    let report = try second.importEvents(
      ImportFile(file), isDry: false, rejected: { _ in }, progress: { _ in true })
    #expect(report.rejected == 0, "\(report.reasons)")
    #expect(try exported(second) == text)
    #expect(try second.verify().complaints.isEmpty)
    #expect(try second.tally(.real) == first.tally(.real))
  }
}
