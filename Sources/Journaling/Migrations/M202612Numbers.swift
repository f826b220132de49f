import GRDB

/// One number is one lead, under whichever key its reference was made: leads are found by their numbers.
enum M202612Numbers: Migration {
  static let name = "2026-12 numbers"

  static func migrate(_ db: Database) throws {
    try db.execute(sql: "CREATE INDEX person_number ON person(number)")
  }
}
