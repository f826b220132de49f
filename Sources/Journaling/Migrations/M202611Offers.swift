import GRDB

/// What a practised call was held with, so that it can be replayed when calendar and settings have changed.
enum M202611Offers: Migration {
  static let name = "2026-11 offers"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        -- The slots at hand, `YYYY-MM-DDTHH:MM`, separated by spaces; empty in older records.
        ALTER TABLE practice ADD COLUMN offer TEXT NOT NULL DEFAULT '';
        -- The rep's name and the company where they were set, a line each.
        ALTER TABLE practice ADD COLUMN names TEXT NOT NULL DEFAULT '';
        -- How much the coach said from the side.
        ALTER TABLE practice ADD COLUMN volume TEXT NOT NULL DEFAULT '';
        """)
  }
}
