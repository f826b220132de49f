import Foundation
import GRDB

/// The numbers of a device's stream: which are here, and which its rep keeps to herself.
enum StreamNumbers {
  /// The numbers of the events that are here, within a range when one is given.
  static func present(
    _ device: Int, within range: Range<Int>? = nil, _ shapes: [EventShape], _ db: Database
  ) throws -> RangeSet<Int> {
    var numbers = RangeSet<Int>()
    let range = range ?? 1..<Int.max
    for shape in shapes {
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT sequence FROM \(shape.table)
            WHERE device = ? AND sequence >= ? AND sequence < ? ORDER BY sequence
            """), arguments: [device, range.lowerBound, range.upperBound])
      while let row = try rows.next() {
        let number: Int = row[0]
        numbers.insert(contentsOf: number..<number + 1)
      }
    }
    return numbers
  }

  /// The numbers that were said to be withheld.
  static func withheld(_ device: Int, _ db: Database) throws -> RangeSet<Int> {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT first, last FROM withheld WHERE device = ? ORDER BY first"),
      arguments: [device])
    return RangeSet(rows.map { ($0[0] as Int)..<($0[1] as Int) + 1 })
  }

  static func keep(_ withheld: RangeSet<Int>, of device: Int, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM withheld WHERE device = ?", arguments: [device])
    for range in withheld.ranges {
      try db.cachedStatement(sql: "INSERT INTO withheld VALUES (?, ?, ?)").execute(
        arguments: [device, range.lowerBound, range.upperBound - 1])
    }
  }

  /// The numbers below the newest one that are neither here nor withheld.
  static func missing(_ device: Int, _ shapes: [EventShape], _ db: Database) throws
    -> [ClosedRange<Int>]
  {
    var known = try present(device, shapes, db)
    known.formUnion(try withheld(device, db))
    guard let end = known.ranges.last?.upperBound else { return [] }
    return RangeSet(1..<end).subtracting(known).ranges.map { $0.lowerBound...$0.upperBound - 1 }
  }
}

extension EventLine {
  /// The line that names numbers its device keeps to itself.
  static func withheld(_ numbers: Range<Int>, of device: String) -> String {
    """
    {"event":"withheld","device":"\(device)","sequence":\(numbers.lowerBound),\
    "through":\(numbers.upperBound - 1)}

    """
  }
}
