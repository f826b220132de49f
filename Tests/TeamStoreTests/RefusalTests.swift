import CivilTime
import Diagnostics
import Foundation
import Journaling
import Rehearsal
import Reviewing
import Shell
import TeamStore
import TestKit
import Testing

/// What the server refuses is told by every sync, and comes in once the cause is gone.
@Suite struct RefusalTests {
  /// Ann's name is taken by her login before another of that name comes with five calls and what was said of them.
  private func filled() throws -> (team: Team, ann: Journal, other: Journal)? {
    guard let team = try Team() else { return nil }
    let (ann, other) = (try journal(1), try journal(2))
    for index in 0..<3 { try ann.append(sample(index, rep: "ann")) }
    try team.sync(ann, as: "ann")
    for index in 10..<15 {
      let id = try other.append(sample(index, rep: "ann"))
      if index == 11 { try other.retract(id, reason: "记重了", at: now) }
    }
    try other.append(sample(15, rep: "bob"))
    return (team, ann, other)
  }

  private let rows = "SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM spar.call AS c"

  @Test func itIsToldEachTimeAndArrivesOnceTheNameIsFree() throws {
    guard let (team, _, other) = try filled() else { return }
    for isFirst in [true, false] {
      let report = try team.sync(other, as: "bob")
      // What was said of a call may arrive before it.
      #expect(report.pushed == (isFirst ? 2 : 0), "\(report)")
      #expect(report.refusals[.name] == 5 && report.refusals.count == 5 && !report.isInStep)
      #expect(report.refusals.names == ["ann"] && report.kept == 0)
      #expect(try other.facts().refused == 5)
    }
    let all = try team.session("postgres")
    #expect(try all.number("SELECT count(*) FROM spar.call") == 4)
    try team.session("lea").run("DELETE FROM spar.rep_name WHERE rep IN ('ann')")
    let report = try team.sync(other, as: "bob")
    #expect(report.pushed == 5 && report.isInStep, "\(report)")
    #expect(try other.facts().refused == 0)
    #expect(try team.sync(other, as: "bob").pushed == 0)
    let second = try journal(3)
    try team.sync(second, as: "bob")
    #expect(try exported(second) == exported(other))
    #expect(try second.verify().isClean && second.verify().gaps.isEmpty)
    // Tallies are those of the journal, the call that was taken back among them.
    let dials = try other.tally(.real)[.dials]
    #expect(
      try all.number("SELECT sum(dials) FROM spar.tally_week WHERE owner = 'bob'") == dials)
  }

  @Test(arguments: ["NULL", "'bob'"])
  func aLeadGivesANameToSomebodyOrToEverybody(_ owner: String) throws {
    guard let (team, ann, other) = try filled() else { return }
    try team.sync(other, as: "bob")
    try team.session("lea").run("UPDATE spar.rep_name SET owner = \(owner) WHERE rep = 'ann'")
    #expect(try team.sync(other, as: "bob").isInStep)
    try ann.append(sample(20, rep: "ann"))
    #expect(try team.sync(ann, as: "ann").refusals[.name] == (owner == "NULL" ? 0 : 1))
    #expect(
      try team.session("bob").refusal("UPDATE spar.rep_name SET owner = 'bob'") == "42501")
    #expect(try team.session("lea").refusal("UPDATE spar.rep_name SET rep = 'x'") == "42501")
  }

  @Test func whatIsSentAgainIsCheckedAnew() throws {
    guard let (team, ann, other) = try filled() else { return }
    try team.sync(other, as: "bob")
    let (all, bob) = (try team.session("postgres"), try team.session("bob"))
    let before = try all.run(rows)
    let call = try all.run(
      "SELECT id FROM spar.call WHERE device = (SELECT code FROM spar.device WHERE owner = 'ann') LIMIT 1"
    )[0][0]
    let key = try #require(try other.heldStreams().first).key
    let refused = try all.run(
      "SELECT sequence FROM spar.event WHERE what = 'refused' ORDER BY 1"
    ).map { $0[0] }
    let head = "\"device\":\"\(key)\",\"recorded_ms\":1,\"offset_minutes\":0"
    // Under numbers that were refused, bob tries ann's call, ann's id and ann's name.
    let lines = [
      "{\"event\":\"retraction\",\"sequence\":\(refused[0]),\"id\":\"00000000-0000-4000-8000-000000000001\",\(head),\"call\":\"\(call)\"}",
      "{\"event\":\"call\",\"sequence\":\(refused[1]),\"id\":\"\(call)\",\(head),\"kind\":1,\"origin\":0,\"started_ms\":1795485600000,\"flags\":0,\"reach\":\"busy\",\"rep\":\"bob\"}",
      "{\"event\":\"call\",\"sequence\":\(refused[2]),\"id\":\"00000000-0000-4000-8000-000000000003\",\(head),\"kind\":1,\"origin\":0,\"started_ms\":1795485600000,\"flags\":0,\"reach\":\"busy\",\"rep\":\"ann\"}",
    ]
    let array = "ARRAY[" + lines.map { "'\($0)'::jsonb" }.joined(separator: ",") + "]"
    let answer = try bob.run(
      "SELECT written, known, refused, why -> 'numbers' ->> 'call', why -> 'numbers' ->> 'id', "
        + "why -> 'numbers' ->> 'name' FROM spar.take('\(key)', \(array), '{}')")
    #expect(
      answer == [
        ["0", "0", "3"] + refused.prefix(3).map { "{[\($0),\((Int($0) ?? 0) + 1))}" }
      ])
    #expect(try all.run(rows) == before)
    let eve = try team.session("eve")
    #expect(eve.refusal("SELECT * FROM spar.take('\(key)', \(array), '{}')") == "42501")
    try team.sync(ann, as: "ann")
    #expect(try all.run(rows) == before)
  }

  @Test func anotherMachineOfHersSaysWhereTheyAre() throws {
    guard let (team, _, other) = try filled() else { return }
    try team.sync(other, as: "bob")
    let second = try journal(3)
    for _ in 0..<2 {
      let report = try team.sync(second, as: "bob")
      #expect(report.refusals[.elsewhere] == 5 && report.refusals.count == 5, "\(report)")
      #expect(try second.verify().gaps.isEmpty)
    }
    try team.session("lea").run("DELETE FROM spar.rep_name WHERE rep = 'ann'")
    try team.sync(other, as: "bob")
    let report = try team.sync(second, as: "bob")
    #expect(report.pulled == 5 && report.isInStep, "\(report)")
    #expect(try exported(second) == exported(other))
  }

  @Test func whatAnotherStreamOfHersHasIsThereAlready() throws {
    guard let (team, _, _) = try filled() else { return }
    let (all, ann) = (try team.session("postgres"), try team.session("ann"))
    let before = try all.run(rows)
    let call = try all.run("SELECT id FROM spar.call LIMIT 1")[0][0]
    let key = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"
    let line =
      "{\"event\":\"call\",\"sequence\":1,\"id\":\"\(call)\",\"device\":\"\(key.filter { $0 != "-" })\","
      + "\"recorded_ms\":1,\"offset_minutes\":0,\"kind\":1,\"origin\":0,\"started_ms\":1795485600000,"
      + "\"flags\":0,\"reach\":\"busy\",\"rep\":\"ann\"}"
    for _ in 0..<2 {
      let answer = try ann.run(
        "SELECT written, known, refused FROM spar.take('\(key)', ARRAY['\(line)'::jsonb], '{}')")
      #expect(answer == [["0", "1", "0"]])
    }
    #expect(try all.run(rows) == before)
  }

  @Test func aJournalOfAnotherLoginIsToldAsSuch() throws {
    guard let (team, ann, _) = try filled() else { return }
    try ann.append(sample(9, rep: "bob"))
    #expect(throws: ServerFailure.anothersDevice) { try team.sync(ann, as: "bob") }
    #expect(try team.sync(ann, as: "ann").pushed == 1)
  }

  /// The first event of a stream is of a later spar; all the others come nevertheless, and no sync says that all is well.
  @Test func whatAnOlderSparDoesNotKnowHoldsNothingUp() throws {
    guard let team = try Team() else { return }
    let key = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"
    let calls = 4500
    try team.session("ann").run(
      """
      SELECT * FROM spar.take('\(key)', (SELECT array_agg(jsonb_build_object(
        'event', CASE n WHEN 1 THEN 'aura' ELSE 'call' END, 'device', replace('\(key)', '-', ''), 'sequence', n,
        'id', ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'recorded_ms', 1795485600000 + n,
        'offset_minutes', 0, 'kind', 1, 'origin', 0, 'started_ms', 1795485600000, 'flags', 0, 'reach', 'busy',
        'rep', 'ann') ORDER BY n) FROM generate_series(1, \(calls)) AS n), '{}')
      """)
    let journal = try journal(1)
    let report = try team.sync(journal, as: "ann")
    #expect(report.untaken == 1 && !report.isInStep && report.pulled == calls - 1, "\(report)")
    let again = try team.sync(journal, as: "ann")
    #expect(again.untaken == 1 && !again.isInStep && again.pulled == 0, "\(again)")
  }

  @Test func itIsSaidInBothLanguagesWithTheWayOut() throws {
    guard let team = try Team() else { return }
    let ann = try journal(1)
    for name in ["ann", "O'Hara"] { try ann.append(sample(1, rep: name)) }
    try team.sync(ann, as: "ann")
    let world = FixedWorld()
    world.columns = 400
    let folder = try #require(world.environment["XDG_DATA_HOME"]) + "/spar"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let other = try Journal(path: folder + "/journal.db", seed: 2 << 20, now: now)
    for name in ["ann", "O'Hara", "ann"] { try other.append(sample(2, rep: name)) }
    try other.close()
    let sync = "sync \(team.server.url(team.database, as: "bob"))"
    func run(_ line: String, _ language: String, _ flags: String...) -> (CommandStatus, String) {
      let status = Doors.enter(["--lang", language] + flags + ["-c", line], world.world)
      return (status, world.takeShown())
    }
    for _ in 0..<2 {
      let (status, said) = run(sync, "en")
      #expect(status == .findings)
      #expect(
        said.contains("not in step with the server") && !said.contains("\nin step"), "\(said)")
      #expect(said.contains("the server refuses 3 events") && said.contains("“O'Hara”, “ann”"))
      for way in ["DELETE FROM spar.rep_name", "UPDATE spar.rep_name SET owner = NULL"] {
        #expect(said.contains(way + " WHERE rep IN ('O''Hara', 'ann')"), "\(said)")
      }
      let (other, told) = run(sync, "zh")
      #expect(other == .findings)
      #expect(told.contains("没有全对上") && told.contains("服务器没有收 3 件"), "\(told)")
      #expect(told.contains("设置 rep") && !told.contains("同步好了"))
      #expect(
        told.contains("UPDATE spar.rep_name SET owner = NULL WHERE rep IN ('O''Hara', 'ann')"))
    }
    #expect(run(sync, "en", "--json").1.contains("\"refusedByServer\":{\"name\":3,"))
    #expect(run("doctor", "en").1.contains("the server refused 3 events when you last synced"))
    #expect(run("自检", "zh").1.contains("上次同步，服务器没有收 3 件"))
    try team.session("lea").run("DELETE FROM spar.rep_name WHERE rep IN ('O''Hara', 'ann')")
    let (status, said) = run(sync, "en")
    #expect(status == .done && said.contains("in step with the server: 3 pushed"), "\(said)")
    #expect(!run("doctor", "en").1.contains("refused"))
  }
}
