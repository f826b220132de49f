import CivilTime
import Diagnostics
import Foundation
import Journaling
import Rehearsal
import TeamStore
import TestKit
import Testing

/// What a member may try with psql: none of it reaches anybody else, and none of it fills the disk.
@Suite struct LimitTests {
  private static let key = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"

  /// A line of bob's as SQL: a call unless it says otherwise.
  private func line(_ number: Int, _ fields: String) -> String {
    """
    ('{"event":"call","device":"\(Self.key.filter { $0 != "-" })","sequence":\(number),"kind":1,"origin":0,'
      || '"id":"00000000-0000-4000-8000-\(String(repeating: "0", count: 12 - "\(number)".count))\(number)",'
      || '"started_ms":1795485600000,"recorded_ms":1795485600000,"offset_minutes":480,"flags":0,'
      || '"reach":"connected"}')::jsonb || \(fields)
    """
  }

  private func take(_ lines: [String], _ kept: String = "{}") -> String {
    """
    SELECT written, refused, coalesce(why -> 'numbers' ->> 'beyond', ''), coalesce(why -> 'numbers' ->> 'names', '')
    FROM spar.take('\(Self.key)', ARRAY[\(lines.joined(separator: ","))]::jsonb[], '\(kept)')
    """
  }

  private static let beyond = [
    "'{\"recorded_ms\":9223372036854775807,\"offset_minutes\":1439}'",
    "'{\"recorded_ms\":-9223372036854775808,\"offset_minutes\":-1439}'",
    "'{\"started_ms\":67767976233000000}'", "'{\"started_ms\":253402300800000}'",
    "'{\"started_ms\":-62135596800001}'", "'{\"started_ms\":1e400}'", "'{\"started_ms\":\"x\"}'",
    "'{\"started_ms\":9223372036854775807}'", "'{\"started_ms\":-9223372036854775808}'",
    "'{\"offset_minutes\":1440}'", "'{\"offset_minutes\":9223372036854775807}'",
    "'{\"next_day\":2147483647}'", "'{\"next_day\":-2147483648}'", "'{\"next_day\":2932897}'",
    "'{\"outcome\":\"appointment\",\"appointment_at\":9223372036854775807}'",
    "'{\"outcome\":\"callback\",\"callback_at\":-9223372036854775808}'",
    "jsonb_build_object('lead', repeat('x', 20000000))",
    "jsonb_build_object('rep', repeat('x', 201))", "jsonb_build_object('source', repeat('名', 201))",
    "jsonb_build_object('objection_met', jsonb_build_array(jsonb_build_object('handled', 0, "
      + "'objection', repeat('x', 201))))",
    "jsonb_build_object('event', 'aura', 'words', repeat('x', 100000000))",
    "jsonb_build_object('note', repeat('x', 262144))",
    "'{\"event\":\"aura\",\"call\":\"no id\"}'", "'{\"event\":\"aura\",\"call\":7}'",
    "'{\"event\":\"block\",\"block_step\":7}'", "'{\"amends\":\"no id\"}'",
    "'{\"event\":\"mood\",\"day\":99999999999}'",
    "'{\"event\":\"forgotten\",\"lead\":\"L-x\",\"recorded_ms\":9223372036854775807}'",
    "'{\"event\":\"do_not_contact\",\"lead\":\"L-x\",\"is_on\":1,\"recorded_ms\":-9223372036854775808}'",
    "'{\"event\":\"appointment_event\",\"what\":\"rescheduled\",\"at\":9223372036854775807,"
      + "\"call\":\"00000000-0000-4000-8000-000000000001\"}'",
  ]

  @Test func whatNothingCanHoldIsRefusedAndTheRestComesIn() throws {
    guard let team = try Team() else { return }
    let (bob, all) = (try team.session("bob"), try team.session("postgres"))
    var lines = Self.beyond.enumerated().map { line($0.offset + 1, $0.element) }
    let edges = [
      "'{\"started_ms\":253402214399999,\"offset_minutes\":1439}'",
      "'{\"started_ms\":-62135510400000,\"offset_minutes\":-1439}'",
      "'{\"next_day\":2932895,\"outcome\":\"callback\",\"callback_at\":4223370239}'",
      "'{\"next_day\":-719161,\"outcome\":\"appointment\",\"appointment_at\":-1035591840}'",
      "'{\"event\":\"block\",\"block_step\":[]}'",
    ]
    lines += edges.enumerated().map { line(Self.beyond.count + $0.offset + 1, $0.element) }
    let first = try bob.run(take(lines))
    #expect(
      first == [["\(edges.count)", "\(Self.beyond.count)", "{[1,\(Self.beyond.count + 1))}", ""]])
    #expect(
      try all.number(
        "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' "
          + "AND relnamespace = 'spar'::regnamespace") < 8_000_000)
    // Nobody who reads stumbles over what came in.
    let lea = try team.session("lea")
    for view in ["team_call", "team_objection", "team_week", "appointment"] {
      #expect(lea.refusal("SELECT v::text FROM spar.\(view) AS v") == nil, "\(view)")
    }
    #expect(try lea.number("SELECT count(*) FROM spar.team_call") == 4)
    let reading = try journal(3)
    let address = try ServerAddress(team.server.url(team.database, as: "lea"))
    _ = try TeamReading.fill(reading, from: address, isInterrupted: { false }, tell: { _ in })
    #expect(try reading.callCount(.real) == 4)
    // Nor whoever forgets or syncs.
    let ann = try journal(1)
    try ann.append(sample(1, rep: "ann"))
    _ = try ann.forget("L-aaaaaaaaaaaa", at: now)
    #expect(try team.sync(ann, as: "ann").isInStep)
  }

  @Test func numbersThatStayAreNoMoreThanTheirEnds() throws {
    guard let team = try Team() else { return }
    let (bob, all) = (try team.session("bob"), try team.session("postgres"))
    #expect(try bob.run(take([], "{[1,2147483646]}")) == [["0", "0", "", ""]])
    #expect(bob.refusal(take([], "{[1,)}")) == "22023")
    #expect(try all.number("SELECT count(*) FROM spar.event") == 0)
    // What stayed comes in when it is sent, and what is left stays.
    #expect(try bob.run(take([line(7, "'{}'")])) == [["1", "0", "", ""]])
    #expect(
      try all.run("SELECT kept::text FROM spar.device WHERE owner = 'bob'")
        == [["{[1,7),[8,2147483647)}"]])
  }

  @Test func aLoginHasTwentyNamesAndIsToldTheWayOut() throws {
    guard let team = try Team() else { return }
    let bob = try journal(2)
    for index in 0..<25 { try bob.append(sample(index, rep: "name \(index)")) }
    let report = try team.sync(bob, as: "bob")
    #expect(report.refusals[.names] == 5 && report.refusals.count == 5, "\(report)")
    #expect(report.refusals.login == "bob" && report.pushed == 20)
    let lea = try team.session("lea")
    #expect(try lea.number("SELECT count(*) FROM spar.rep_name WHERE owner = 'bob'") == 20)
    try lea.run("DELETE FROM spar.rep_name WHERE owner = 'bob'")
    #expect(try team.sync(bob, as: "bob").isInStep)
  }

  @Test func aReadThatFailsSpeaksOfNoBatch() throws {
    guard let team = try Team() else { return }
    try team.session("postgres").run(
      """
      DROP VIEW spar.team_objection;
      CREATE VIEW spar.team_objection AS SELECT 'ann'::name AS owner;
      GRANT SELECT ON spar.team_objection TO spar_lead
      """)
    let address = try ServerAddress(team.server.url(team.database, as: "lea"))
    do {
      _ = try TeamReading.fill(
        try journal(3), from: address, isInterrupted: { false }, tell: { _ in })
      Issue.record("it was read")
    } catch let failure as ServerFailure {
      guard case .unread(let state, _) = failure else { throw failure }
      #expect(state == "42703")
      #expect(failure.sentence.en.contains("could not answer"))
      for said in ["not sent", "没有送"] {
        #expect(!failure.sentence.en.contains(said) && !failure.sentence.zh.contains(said))
      }
    }
  }
}
