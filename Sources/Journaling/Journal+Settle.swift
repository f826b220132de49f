import CivilTime
import Foundation
import GRDB
import Rehearsal
import Reviewing

extension Journal {
  /// Brings a call up to all its events, in whatever order they came: its newest row is current unless it
  /// was taken back, and its tallies and appointment follow.
  ///
  /// Newest is the correction recorded last, for a table may bring the call itself after its rep corrected
  /// it; of two at one moment the device's key and its number decide, so that every journal decides alike.
  func settle(_ id: EventID, into rollup: inout Rollup, _ db: Database) throws {
    if let entry = try current(id, db), let codes = try Rollup.Codes(row: entry.row, db) {
      rollup.add(
        Tally(of: entry.record) + Tally.settled(entry.appointmentEvent), codes, sign: -1)
      try db.cachedStatement(sql: "DELETE FROM appointment WHERE call = ?")
        .execute(arguments: [entry.row])
      try db.cachedStatement(sql: "UPDATE call SET is_current = 0 WHERE n = ?")
        .execute(arguments: [entry.row])
    }
    let isRetracted =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM retraction WHERE call = ? LIMIT 1"),
        arguments: [id.data]) != nil
    let newest = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT n FROM call JOIN device ON device.code = call.device
          WHERE call.id = ?1 OR call.amends = ?1
          ORDER BY amends IS NOT NULL DESC, recorded_ms DESC, device.key DESC, sequence DESC LIMIT 1
          """), arguments: [id.data])
    guard !isRetracted, let newest else { return }
    try db.cachedStatement(sql: "UPDATE call SET is_current = 1 WHERE n = ?")
      .execute(arguments: [newest])
    guard let entry = try entry(row: newest, db), let codes = try Rollup.Codes(row: newest, db)
    else { return }
    var state: AppointmentEvent?
    if entry.record.outcome == .appointment {
      let (event, at) = try Self.state(of: id, booked: entry.record.appointment?.at, db)
      state = event
      try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO appointment(call, kind, rep, at, state) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [newest, codes.kind, codes.rep, at?.localMinutes, event?.code ?? 0])
    }
    rollup.add(Tally(of: entry.record) + Tally.settled(state), codes)
  }

  /// When an event of a call is recorded here: now, or with the newest of its events where the clock went
  /// back since, for what was said last must stay last. Another device's event at the same moment would
  /// have the last word by its key, so ours comes a millisecond after it.
  func moment(_ now: Instant, for id: EventID, by device: Int, _ db: Database) throws -> Instant {
    let newest = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(m) FROM (
            SELECT max(recorded_ms + (device <> ?2)) AS m FROM call WHERE id = ?1 OR amends = ?1
            UNION ALL
            SELECT max(recorded_ms + (device <> ?2)) FROM appointment_event WHERE call = ?1)
          """), arguments: [id.data, device])
    guard let newest, newest > now.milliseconds else { return now }
    return Instant(milliseconds: newest, offsetMinutes: now.offsetMinutes)
  }
}
