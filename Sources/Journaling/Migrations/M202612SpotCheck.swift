import GRDB

/// Spot checks: an appointment that a lead looked up by phone or calendar, and whether it was as written.
enum M202612SpotCheck: Migration {
  static let name = "2026-12 spot checks"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE spot_check (
          n INTEGER PRIMARY KEY,
          id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
          device INTEGER NOT NULL REFERENCES device,
          sequence INTEGER NOT NULL CHECK (sequence > 0),
          recorded_ms INTEGER NOT NULL,
          offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
          call BLOB NOT NULL CHECK (length(call) = 16),
          -- The week the call was made in.
          week INTEGER NOT NULL CHECK (week % 100 BETWEEN 1 AND 53),
          is_as_written INTEGER NOT NULL CHECK (is_as_written IN (0, 1)),
          UNIQUE (device, sequence)
        ) STRICT;
        CREATE INDEX spot_check_week ON spot_check(week, call);
        """)
  }
}
