import Foundation
import GRDB
import Journaling
import Reviewing
import TestKit
import Testing

/// A team's tables hold what the journal's hold: a column that one side gains is missed here.
@Suite struct ColumnsTests {
  /// Both sides' own: how a row is found, and what is not for others.
  private static let ownHere: [String: Set<String>] = [
    "call": ["kind"], "ask": ["call"], "objection_met": ["call"],
  ]
  private static let ownThere: [String: Set<String>] = [
    "call": ["root"], "ask": ["device", "sequence"], "objection_met": ["device", "sequence"],
    "do_not_contact": ["arrived"], "forgotten": ["arrived"],
  ]

  private func sides() throws -> (journal: DatabaseQueue, server: Session)? {
    guard let team = try Team() else { return nil }
    let path = team.server.folder + "/\(team.database).db"
    try Journal(path: path, seed: 1, now: now).close()
    return (try DatabaseQueue(path: path), try team.session("postgres"))
  }

  @Test(arguments: [
    "call", "ask", "objection_met", "appointment_event", "retraction", "do_not_contact",
    "forgotten",
  ])
  func areTheJournals(table: String) throws {
    guard let (journal, server) = try sides() else { return }
    let here = try journal.read { db in
      Set(try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table]))
    }
    let there = try server.run(
      """
      SELECT column_name FROM information_schema.columns
      WHERE table_schema = 'spar' AND table_name = '\(table)'
      """)
    let shared = here.subtracting(["n"]).subtracting(Self.ownHere[table] ?? [])
    #expect(Set(there.map { $0[0] }).subtracting(Self.ownThere[table] ?? []) == shared)
    #expect(!shared.isEmpty)
  }

  @Test(arguments: ["reach", "outcome", "ask_style", "form", "after"])
  func knowTheSameWords(list: String) throws {
    guard let (journal, server) = try sides() else { return }
    let here = try journal.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM \(list) ORDER BY code")
    }
    let there = try server.run("SELECT unnest(enum_range(NULL::spar.\(list)))")
    #expect(there.map { $0[0] } == here)
  }

  @Test(arguments: ["tally_week", "tally_hour", "tally_ask", "tally_objection"])
  func countTheSame(table: String) throws {
    guard let (_, server) = try sides() else { return }
    let there = try server.run(
      """
      SELECT column_name FROM information_schema.columns
      WHERE table_schema = 'spar' AND table_name = '\(table)' AND data_type = 'bigint'
      ORDER BY ordinal_position
      """)
    #expect(there.map { $0[0] } == Tally.Field.allCases.map(\.column))
  }
}
