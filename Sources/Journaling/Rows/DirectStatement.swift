import Foundation
import GRDB
import GRDBSQLite
import Reviewing

/// A statement of the connection's cache, bound and stepped without GRDB's values between.
///
/// For what is done a million times: GRDB's arguments and rows cost several times what SQLite itself does.
/// One text has one statement, so two uses of it may not be nested.
struct DirectStatement {
  private let statement: Statement
  private let pointer: OpaquePointer
  private let connection: OpaquePointer?

  init(_ db: Database, _ sql: String, _ arguments: StatementArguments? = nil) throws {
    statement = try db.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
    connection = db.sqliteConnection
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    if let arguments { try statement.setArguments(arguments) }
  }

  // MARK: Values in

  func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(pointer, index, Int64(value)) }

  func bind(_ index: Int32, _ value: Int?) {
    guard let value else {
      sqlite3_bind_null(pointer, index)
      return
    }
    sqlite3_bind_int64(pointer, index, Int64(value))
  }

  func bind(_ index: Int32, _ text: String?) {
    guard let text else {
      sqlite3_bind_null(pointer, index)
      return
    }
    sqlite3_bind_text(pointer, index, text, -1, Self.transient)
  }

  func bind(_ index: Int32, _ id: EventID) {
    var bytes = (id.high.bigEndian, id.low.bigEndian)
    withUnsafeBytes(of: &bytes) {
      _ = sqlite3_bind_blob(pointer, index, $0.baseAddress, 16, Self.transient)
    }
  }

  /// SQLite copies the value at once.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  // MARK: Steps

  /// Runs to the end with the values bound, which stay bound.
  func run() throws {
    while try step() {}
    sqlite3_reset(pointer)
  }

  /// The next row; false behind the last, or when there is nothing to give.
  func step() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let error = DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
        message: connection.map { String(cString: sqlite3_errmsg($0)) })
      sqlite3_reset(pointer)
      throw error
    }
  }

  func reset() { sqlite3_reset(pointer) }

  /// Rows the last run wrote.
  var changes: Int { Int(sqlite3_changes(connection)) }
  var lastRow: Int { Int(sqlite3_last_insert_rowid(connection)) }

  // MARK: Values out

  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }

  func optionalInt(_ column: Int32) -> Int? {
    sqlite3_column_type(pointer, column) == SQLITE_NULL ? nil : int(column)
  }

  enum Storage { case null, int, real, text, blob }

  func storage(_ column: Int32) -> Storage {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: .int
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }

  func real(_ column: Int32) -> Double { sqlite3_column_double(pointer, column) }

  func bytes(_ column: Int32) -> Data {
    let count = Int(sqlite3_column_bytes(pointer, column))
    return sqlite3_column_blob(pointer, column).map { Data(bytes: $0, count: count) } ?? Data()
  }

  func text(_ column: Int32) -> String? {
    sqlite3_column_text(pointer, column).map { String(cString: $0) }
  }

  func id(_ column: Int32) -> EventID? {
    guard sqlite3_column_bytes(pointer, column) == 16,
      let bytes = sqlite3_column_blob(pointer, column)
    else { return nil }
    return EventID(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The counters that stand in the columns from one on.
  func tally(from column: Int32) -> Tally {
    var tally = Tally()
    for position in Self.positions {
      tally[position: position] = int(column + Int32(position))
    }
    return tally
  }

  private static let positions = Tally.Field.allCases.indices
}
