import GRDB

/// Every change of the journal's form, oldest first; a released one is never edited.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(M202611Journal.name) { db in try M202611Journal.migrate(db) }
    migrator.registerMigration(M202611Leads.name) { db in try M202611Leads.migrate(db) }
    migrator.registerMigration(M202611Offers.name) { db in try M202611Offers.migrate(db) }
    migrator.registerMigration(M202611Totals.name) { db in try M202611Totals.migrate(db) }
    migrator.registerMigration(M202612SpotCheck.name) { db in try M202612SpotCheck.migrate(db) }
    migrator.registerMigration(M202612Withheld.name) { db in try M202612Withheld.migrate(db) }
    return migrator
  }

  /// Marks the file as a journal of spar: `SPAR` in ASCII.
  static let applicationID: Int32 = 0x5350_4152
}
