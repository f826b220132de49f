import Calling
import Diagnostics
import GRDB

/// The list as it follows from what happened to leads, in whatever order the events came.
extension Journal {
  /// What a lead is listed with, before its calls move it.
  struct Listing: Hashable {
    let listedMinute: Int
    let source: Int
    var owner: Int
    let consent: String?
    let match: String
    let zone: Int

    /// The first listing counts, and after it the last owner.
    ///
    /// - Parameter events: rows of `events`, oldest first.
    init?(_ events: some Sequence<Row>) {
      var listing: Listing?
      for row in events {
        if listing == nil {
          if row["what"] == 1 { listing = Listing(row) }
        } else if row["what"] != 1, let owner = row["owner"] as Int?, owner != 0 {
          listing?.owner = owner
        }
      }
      guard let listing else { return nil }
      self = listing
    }

    private init(_ row: Row) {
      listedMinute = (row["recorded_ms"] as Int) / 60_000
      source = row["source"]
      owner = row["owner"]
      consent = row["consent"]
      match = row["match"] ?? ""
      zone = row["zone"] ?? M202611Leads.homeZone
    }

    /// That of a row of `listed`.
    fileprivate init(listed row: Row) {
      listedMinute = row["listed_min"]
      source = row["source"]
      owner = row["owner"]
      consent = row["consent"]
      match = row["match"]
      zone = row["zone"]
    }
  }

  private static let listingEvents =
    "SELECT lead, what, source, owner, consent, match, zone, recorded_ms FROM lead_event"

  /// Lists a lead as its events say, and marks it to be settled by its calls.
  static func relist(_ reference: String, _ db: Database) throws {
    let events = try Row.fetchAll(
      db.cachedStatement(
        sql: listingEvents + " WHERE lead = ? ORDER BY " + LastWord.oldestFirst("lead_event")),
      arguments: [reference])
    guard let listing = Listing(events) else { return }
    try list(reference, listing, db)
  }

  private static func list(_ reference: String, _ listing: Listing, _ db: Database) throws {
    var names = Names()
    guard let code = try names.lead(reference, db) else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO listed(lead, listed_min, source, owner, consent, match, zone, tier, state,
          attempts, without_progress, wants_reason, ready_min, step, is_stale)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 3, 0, 0, 0, 0, ?2, ?8, 1)
        ON CONFLICT(lead) DO UPDATE SET listed_min = excluded.listed_min, source = excluded.source,
          owner = excluded.owner, consent = excluded.consent, match = excluded.match,
          zone = excluded.zone, is_stale = 1
        """
    ).execute(arguments: [
      code, listing.listedMinute, listing.source, listing.owner, listing.consent, listing.match,
      listing.zone, NextStep(.firstCall, on: nil).name,
    ])
  }

  /// Every lead that its events put on the list, by reference.
  private static func listings(_ db: Database) throws -> [String: Listing] {
    var listings: [String: Listing] = [:]
    var events: [Row] = []
    let rows = try Row.fetchCursor(
      db,
      sql: listingEvents + " WHERE lead IS NOT NULL ORDER BY lead, "
        + LastWord.oldestFirst("lead_event"))
    func close() {
      guard let lead = events.first?["lead"] as String? else { return }
      listings[lead] = Listing(events)
      events.removeAll(keepingCapacity: true)
    }
    while let row = try rows.next()?.copy() {
      if let last = events.last?["lead"] as String?, last != row["lead"] as String { close() }
      events.append(row)
    }
    close()
    return listings
  }

  /// Makes the list again from the events; every lead is settled before it is next shown.
  static func rebuildList(_ db: Database) throws {
    let listings = try listings(db)
    let listed = try Row.fetchAll(
      db, sql: "SELECT code, reference FROM listed JOIN lead ON lead.code = listed.lead")
    for row in listed where listings[row[1] as String] == nil {
      try db.execute(sql: "DELETE FROM listed WHERE lead = ?", arguments: [row[0] as Int])
    }
    for (reference, listing) in listings.sorted(by: { $0.key < $1.key }) {
      try list(reference, listing, db)
    }
  }

  /// Compares the list with the events, and with the calls where it was settled by these rules.
  static func checkList(_ rules: CallRules?, _ db: Database, _ result: inout CheckResult) throws {
    var left = try listings(db)
    var wrong = 0
    let kept = try String.fetchOne(
      db, sql: "SELECT value FROM setting WHERE key = ?", arguments: [rulesKey])
    let rules = rules?.fingerprint == kept ? rules : nil
    let rows = try Row.fetchCursor(
      db, sql: "SELECT listed.*, lead.reference FROM listed JOIN lead ON lead.code = listed.lead")
    while let row = try rows.next() {
      let listing = left.removeValue(forKey: row["reference"])
      var isRight = listing == Listing(listed: row)
      if isRight, let rules, row["is_stale"] == 0 {
        isRight = try Settled(lead: row["lead"], rules, db) == Settled(row)
      }
      if !isRight { wrong += 1 }
    }
    wrong += left.count
    guard wrong > 0 else { return }
    result.complaints.append(
      Bilingual(
        zh: "名单有 \(wrong) 处与台账不符；用「重建」补齐",
        en: "\(count(wrong, "lead")) of the list differ from the events; rebuild mends it"))
  }
}
