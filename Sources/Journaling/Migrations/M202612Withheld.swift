import GRDB

/// What other devices keep to themselves, so that a number left out is told from a number lost.
enum M202612Withheld: Migration {
  static let name = "2026-12 withheld"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Numbers of a device's events that its rep did not hand over; none of them is here.
        CREATE TABLE withheld (
          device INTEGER NOT NULL REFERENCES device,
          first INTEGER NOT NULL CHECK (first > 0),
          last INTEGER NOT NULL CHECK (last >= first),
          PRIMARY KEY (device, first)
        ) STRICT, WITHOUT ROWID;
        -- Two devices may forget one lead.
        DROP INDEX forgotten_lead;
        CREATE INDEX forgotten_lead ON forgotten(lead);
        """)
  }
}
