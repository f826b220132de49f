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

/// Whose streams are handed over here whole, so that a number that lacks is one that was lost: this device's own, and
/// those that somebody's file said it hands over. What comes with a sync, or by the way in a colleague's file, is part
/// of a stream by design.
extension StreamNumbers {
  private static let claim = "stream-"

  static func claimed(_ db: Database) throws -> Set<String> {
    Set(
      try String.fetchAll(
        db,
        sql: """
          SELECT lower(hex(key)) FROM device WHERE is_here = 1
          UNION SELECT substr(key, ?) FROM setting WHERE key GLOB ?
          """, arguments: [claim.count + 1, claim + "*"]))
  }

  static func claim(_ device: String, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO setting VALUES (?, '1')")
      .execute(arguments: [claim + device])
  }

  /// The devices that a file written here hands over: what was handed over here, and lacks nothing.
  static func whole(_ shapes: [EventShape], _ db: Database) throws -> [String] {
    let claimed = try claimed(db)
    let union =
      shapes.map {
        "SELECT count(*) AS c, max(sequence) AS m FROM \($0.table) WHERE device = ?1"
      } + ["SELECT sum(last - first + 1), max(last) FROM withheld WHERE device = ?1"]
    let sql = "SELECT total(c), max(m) FROM (\(union.joined(separator: " UNION ALL ")))"
    return try Row.fetchAll(db, sql: "SELECT code, lower(hex(key)) FROM device ORDER BY key")
      .compactMap { row in
        guard claimed.contains(row[1]),
          let numbers = try Row.fetchOne(
            db.cachedStatement(sql: sql), arguments: [row[0] as Int]),
          let last = numbers[1] as Int?, Int(numbers[0] as Double) == last
        else { return nil }
        return row[1]
      }
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
