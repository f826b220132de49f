import GRDB

/// Rows of numbers that wait to be written many at a time: a statement's own cost is that of some rows, and
/// within one statement a row that belongs behind the last is put there without a search.
struct WaitingRows {
  private let one: DirectStatement
  private let many: DirectStatement
  private let width: Int
  private var values: [Int?] = []

  private static let rowsPerStatement = 32

  /// - Parameter width: columns of the table, all of which are given.
  init(_ db: Database, table: String, width: Int) throws {
    self.width = width
    let row = "(" + Array(repeating: "?", count: width).joined(separator: ", ") + ")"
    func insertion(rows: Int) -> String {
      "INSERT INTO \(table) VALUES " + Array(repeating: row, count: rows).joined(separator: ", ")
    }
    one = try DirectStatement(db, insertion(rows: 1))
    many = try DirectStatement(db, insertion(rows: Self.rowsPerStatement))
  }

  mutating func add(_ row: [Int?]) throws {
    values += row
    guard values.count == width * Self.rowsPerStatement else { return }
    try write(values[...], many)
    values.removeAll(keepingCapacity: true)
  }

  /// Writes what waits.
  mutating func writeAll() throws {
    for start in stride(from: 0, to: values.count, by: width) {
      try write(values[start..<(start + width)], one)
    }
    values.removeAll(keepingCapacity: true)
  }

  private func write(_ values: ArraySlice<Int?>, _ statement: DirectStatement) throws {
    for (index, value) in values.enumerated() { statement.bind(Int32(index + 1), value) }
    try statement.run()
  }
}
