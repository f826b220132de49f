import CivilTime
import Foundation
import Journaling
import Rehearsal
import TeamStore
import TestKit
import Testing

/// What the server itself refuses, tried with plain SQL.
@Suite struct RightsTests {
  /// Two reps with calls, words, practice and names.
  private func filled() throws -> Team? {
    guard let team = try Team() else { return nil }
    for (seed, login) in [(1, "ann"), (2, "bob")] {
      let journal = try journal(UInt64(seed))
      for index in 0..<20 {
        var record = sample(index + seed * 100, rep: login)
        record.note = "words of \(login)"
        try journal.append(record)
      }
      try journal.append(practised(1))
      try team.sync(journal, as: login, personal: true)
    }
    return team
  }

  private static let streams = [
    "device", "event", "call", "ask", "objection_met", "appointment_event", "retraction",
    "do_not_contact", "forgotten", "own_event", "tally_week", "tally_hour", "tally_ask",
    "tally_objection", "appointment", "rep_name",
  ]

  @Test func aRepReadsHerOwnRowsAndTheTeamsSums() throws {
    guard let team = try filled() else { return }
    let (ann, all) = (try team.session("ann"), try team.session("postgres"))
    #expect(try ann.number("SELECT count(*) FROM spar.call") == 20)
    #expect(try all.number("SELECT count(*) FROM spar.call") == 40)
    #expect(try ann.number("SELECT count(*) FROM spar.call WHERE note LIKE '%bob%'") == 0)
    #expect(try ann.number("SELECT count(*) FROM spar.call WHERE note LIKE '%ann%'") == 20)
    #expect(try ann.number("SELECT count(*) FROM spar.own_event") == 1)
    for table in [
      "device", "tally_week", "tally_hour", "tally_ask", "tally_objection", "appointment",
    ] {
      let owners = try ann.run("SELECT DISTINCT owner FROM spar.\(table)")
      #expect(owners == [["ann"]] || (table == "appointment" && owners.isEmpty), "\(table)")
    }
    #expect(try ann.number("SELECT sum(dials) FROM spar.team_week") == 40)
    #expect(ann.refusal("SELECT rep FROM spar.team_week") == "42703")
    // What policies hide is refused where one asks for all of it.
    for table in Self.streams {
      #expect(
        ann.refusal("SET row_security = off; SELECT 1 FROM spar.\(table) LIMIT 1") == "42501",
        "\(table)")
    }
    for what in [
      "spar.team_call", "spar.team_objection", "spar.inbox", "spar.call_2026_10",
      "spar.forgotten_call",
    ] {
      let state = ann.refusal("SELECT 1 FROM \(what) LIMIT 1")
      #expect(state == "42501" || state == "42P01", "\(what)")
    }
  }

  @Test func aLeadReadsOutcomesAndNeitherWordsNorPractice() throws {
    guard let team = try filled() else { return }
    let lea = try team.session("lea")
    #expect(try lea.number("SELECT count(*) FROM spar.team_call") == 40)
    #expect(try lea.number("SELECT count(DISTINCT owner) FROM spar.tally_week") == 2)
    #expect(try lea.number("SELECT count(*) FROM spar.call") == 0)
    #expect(try lea.number("SELECT count(*) FROM spar.own_event") == 0)
    for column in ["note", "detail", "place", "persona"] {
      #expect(lea.refusal("SELECT \(column) FROM spar.team_call") == "42703", "\(column)")
    }
    for table in ["call", "own_event", "appointment_event", "retraction"] {
      #expect(
        lea.refusal("SET row_security = off; SELECT * FROM spar.\(table)") == "42501", "\(table)")
    }
    #expect(lea.refusal("SELECT * FROM spar.team_call WHERE note = ''") == "42703")
    #expect(lea.refusal("UPDATE spar.team_call SET rep = 'x'") == "55000")
  }

  @Test(arguments: ["ann", "lea", "stranger"])
  func nobodyWritesATable(_ login: String) throws {
    guard let team = try filled() else { return }
    let session = try team.session(login)
    for table in Self.streams where !(login == "lea" && table == "rep_name") {
      for sql in [
        "INSERT INTO spar.\(table) DEFAULT VALUES", "DELETE FROM spar.\(table)",
        "TRUNCATE spar.\(table)", "COPY spar.\(table) FROM STDIN",
      ] {
        #expect(session.refusal(sql) == "42501", "\(sql)")
      }
    }
    for sql in [
      "UPDATE spar.call SET note = ''", "UPDATE spar.device SET owner = current_user",
      "UPDATE spar.tally_week SET dials = 0", "ALTER TABLE spar.call DISABLE ROW LEVEL SECURITY",
      "DROP TABLE spar.call", "CREATE TABLE spar.mine()", "SET ROLE spar_owner", "SET ROLE bob",
      "SELECT spar.settle('{}')", "SELECT spar.wipe('{}', '{}')", "SELECT spar.make_months('{}')",
      "SELECT spar.write(1, '{}')", "SELECT spar.count_fresh(1, '{}', '{}')",
      "GRANT spar_lead TO \(login)", "CREATE POLICY p ON spar.call",
    ] {
      #expect(session.refusal(sql) == "42501", "\(sql)")
    }
    #expect((session.refusal("SELECT spar.hello()") == nil) == (login != "stranger"))
  }

  @Test func anothersStreamIsNotTaken() throws {
    guard let team = try filled() else { return }
    let (ann, all) = (try team.session("ann"), try team.session("postgres"))
    let bobs = try all.run("SELECT key FROM spar.device WHERE owner = 'bob'")[0][0]
    let before = try all.run("SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM spar.call AS c")
    #expect(ann.refusal("SELECT * FROM spar.take('\(bobs)', '{}', '{[22,30]}')") == "42501")
    #expect(try ann.run("SELECT spar.own_lines('\(bobs)', '{[1,99]}', 99)").isEmpty)
    // In a stream of her own she says things of bob's calls, and calls under his name.
    let call = try all.run(
      "SELECT c.id FROM spar.call AS c JOIN spar.device AS d ON d.code = c.device WHERE d.owner = 'bob' LIMIT 1"
    )[0][0]
    let key = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"
    let head = "\"device\":\"\(key.filter { $0 != "-" })\",\"recorded_ms\":1,\"offset_minutes\":0"
    let lines = [
      "{\"event\":\"retraction\",\"sequence\":1,\"id\":\"00000000-0000-4000-8000-000000000001\",\(head),\"call\":\"\(call)\"}",
      "{\"event\":\"call\",\"sequence\":2,\"id\":\"00000000-0000-4000-8000-000000000002\",\(head),\"kind\":1,\"origin\":0,\"started_ms\":1795485600000,\"flags\":0,\"reach\":\"busy\",\"rep\":\"bob\"}",
      "{\"event\":\"call\",\"sequence\":3,\"id\":\"\(call)\",\(head),\"kind\":1,\"origin\":0,\"started_ms\":1795485600000,\"flags\":0,\"reach\":\"busy\",\"rep\":\"ann\"}",
    ]
    let array = "ARRAY[" + lines.map { "'\($0)'::jsonb" }.joined(separator: ",") + "]"
    #expect(
      try ann.run("SELECT written, known, refused FROM spar.take('\(key)', \(array), '{}')")
        == [["0", "0", "3"]])
    #expect(
      try all.run("SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM spar.call AS c") == before)
    // Neither may run ahead, nor bend history, nor send what cannot be.
    #expect(ann.refusal("SELECT * FROM spar.take('\(key)', '{}', '{[9,12]}')") == "SP001")
    let third = lines[1].replacingOccurrences(of: "\"sequence\":2", with: "\"sequence\":4")
      .replacingOccurrences(of: "000002", with: "000004").replacingOccurrences(
        of: "bob", with: "ann")
    #expect(ann.refusal("SELECT * FROM spar.take('\(key)', ARRAY['\(third)'::jsonb], '{}')") == nil)
    let forged = third.replacingOccurrences(of: "000004", with: "000005")
    #expect(
      ann.refusal("SELECT * FROM spar.take('\(key)', ARRAY['\(forged)'::jsonb], '{}')") == "SP002")
    let stray = third.replacingOccurrences(of: "\"flags\":0", with: "\"flags\":0,\"aura\":1")
    #expect(
      ann.refusal("SELECT * FROM spar.take('\(key)', ARRAY['\(stray)'::jsonb], '{}')") == "SP003")
    let fifth = third.replacingOccurrences(of: "000004", with: "000005")
      .replacingOccurrences(of: "\"sequence\":4", with: "\"sequence\":5")
    for (field, state) in [
      ("\"flags\":7", "23514"), ("\"flags\":0,\"outcome\":\"appointment\"", "23514"),
      ("\"flags\":0,\"grade\":\"A\"", "23514"), ("\"flags\":0,\"form\":\"moon\"", "22P02"),
    ] {
      let line = fifth.replacingOccurrences(of: "\"flags\":0", with: field)
      #expect(
        ann.refusal("SELECT * FROM spar.take('\(key)', ARRAY['\(line)'::jsonb], '{}')") == state,
        "\(field)")
    }
  }

  @Test func aStrangerIsToldWhoMustActAndANewerServerIsLeftAlone() throws {
    guard let team = try Team() else { return }
    let journal = try journal(1)
    try journal.append(sample(1, rep: "ann"))
    #expect(throws: ServerFailure.notInTeam(login: "stranger")) {
      try team.sync(journal, as: "stranger")
    }
    let all = try team.session("postgres")
    try all.run("INSERT INTO spar.migration(name) VALUES ('2031-01 aura')")
    #expect(throws: ServerFailure.newerSchema(name: "2031-01 aura")) {
      try team.sync(journal, as: "ann")
    }
    try all.run("DELETE FROM spar.migration")
    #expect(throws: ServerFailure.olderSchema(owner: "spar_owner")) {
      try team.sync(journal, as: "ann")
    }
    #expect(try all.number("SELECT count(*) FROM spar.event") == 0)
    guard let empty = try Team(isSetUp: false) else { return }
    #expect(throws: ServerFailure.self) { try empty.sync(journal, as: "ann") }
    // Two set it up at once: one waits, and finds it done.
    let address = try ServerAddress(empty.server.url(empty.database, as: "postgres"))
    let both = DispatchGroup()
    for _ in 0..<2 {
      DispatchQueue.global().async(group: both) {
        _ = try? TeamSetup.run(address, reps: [], leads: [], isInterrupted: { false })
      }
    }
    both.wait()
    #expect(try empty.session("postgres").number("SELECT count(*) FROM spar.migration") == 1)
    #expect(try empty.sync(journal, as: "ann").pushed == 1)
  }
}
