import GRDB

/// One change of the journal's form; a released one is never edited.
protocol Migration: SendableMetatype {
  /// Dated: after `2026-12 withheld` a journal has the form that `corpora/journals/2026-12-withheld.sql` keeps.
  static var name: String { get }
  static func migrate(_ db: Database) throws
}

enum Migrations {
  /// Every change, oldest first.
  static let all: [any Migration.Type] = [
    M202611Journal.self, M202611Leads.self, M202611Offers.self, M202611Totals.self,
    M202612SpotCheck.self, M202612Withheld.self, M202612Numbers.self,
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in all {
      migrator.registerMigration(migration.name) { db in try migration.migrate(db) }
    }
    return migrator
  }

  /// Marks the file as a journal of spar: `SPAR` in ASCII.
  static let applicationID: Int32 = 0x5350_4152
}
