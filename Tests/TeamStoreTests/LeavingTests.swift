import CivilTime
import Diagnostics
import Foundation
import Hearing
import Journaling
import Rehearsal
import Reviewing
import Shell
import TeamStore
import TestKit
import Testing

/// What is taken out of a server again.
@Suite struct LeavingTests {
  /// Columns of words in every table of a team's, whatever tables there are.
  private func holding(_ word: String, _ all: Session) throws -> [String] {
    let tables = try all.run(
      """
      SELECT oid::regclass::text FROM pg_class
      WHERE relnamespace = 'spar'::regnamespace AND relkind IN ('r', 'v')
      """
    ).map { $0[0] }
    #expect(tables.count > 20)
    return try tables.filter {
      try all.number("SELECT count(*) FROM \($0) AS t WHERE t::text LIKE '%\(word)%'") > 0
    }
  }

  /// Bob's journal with a word wherever words may stand, and ann's beside it.
  private func filled(_ team: Team) throws -> (bob: Journal, ann: Journal) {
    let (bob, ann) = (try journal(2), try journal(1))
    for (journal, rep) in [(bob, "bob"), (ann, "ann")] {
      for index in 0..<6 {
        var record = CallRecord(
          kind: .real, startedAt: now.adding(seconds: index * 60), rep: rep, reach: .connected,
          outcome: .appointment)
        record.appointment = CallRecord.Appointment(at: now.slot, place: "zz\(rep)zz place")
        record.note = "zz\(rep)zz note"
        record.detail = "zz\(rep)zz detail"
        record.asks = [CallRecord.Ask(style: .choice, slots: [now.slot])]
        let id = try journal.append(record)
        try journal.append(.held, to: id, amount: "zz\(rep)zz", note: "zz\(rep)zz after", at: now)
        if index == 5 { try journal.retract(id, reason: "zz\(rep)zz reason", at: now) }
      }
      var practice = practised(1)
      practice.note = "zz\(rep)zz practice"
      try journal.append(practice)
      try journal.append(Journal.Mood(day: now.day, isGood: false, word: "zz\(rep)zz"), at: now)
      try team.sync(journal, as: rep, personal: true)
    }
    return (bob, ann)
  }

  private func run(_ line: String, _ language: String = "en") -> (
    status: CommandStatus, said: String
  ) {
    let world = FixedWorld()
    world.columns = 600
    let status = Doors.enter(["--lang", language, "-c", line], world.world)
    return (status, world.takeShown())
  }

  @Test(arguments: [true, false])
  func whoLeavesIsLockedOutAndLeavesNoWordBehind(_ asSQL: Bool) throws {
    guard Postgres.shared != nil, let server = try? Postgres() else { return }
    let team = try Team(server)
    let (bob, _) = try filled(team)
    let all = try team.session("postgres")
    #expect(try holding("zzbobzz", all).count == 4)
    let tallies = "SELECT md5(string_agg(t::text, '' ORDER BY t)) FROM spar.tally_week AS t"
    let calls = "SELECT count(*) FROM spar.call"
    let before = (try all.run(tallies), try all.number(calls), try holding("zzannzz", all))
    let open = try team.session("bob")
    let url = team.server.url(team.database, as: "postgres")
    if asSQL {
      let printed = run("team leave --rep bob --sql").said
      try all.run(printed)
    } else {
      let (status, said) = run("team leave \(url) --rep bob")
      #expect(status == .done && said.contains("6 calls still counted"), "\(said)")
      #expect(run("主管 leave \(url) --rep bob", "zh").said.contains("6 通电话还算数"))
    }
    #expect(try holding("zzbobzz", all).isEmpty)
    #expect(try all.run(tallies) == before.0 && all.number(calls) == before.1)
    #expect(try holding("zzannzz", all) == before.2)
    #expect(throws: Session.Refused.self) { try team.session("bob") }
    #expect(open.refusal("SELECT spar.hello()") == "42501")
    // Let in again, she sends what is her own once more, and the calls are still there.
    #expect(run("team init \(url) --rep bob").status == .done)
    let report = try team.sync(bob, as: "bob", personal: true)
    #expect(report.pushed == 2 && report.isInStep, "\(report)")
    #expect(try all.number(calls) == before.1)
  }

  @Test func onlyASuperuserSendsSomebodyAway() throws {
    guard let team = try Team() else { return }
    for login in ["ann", "lea"] {
      let (status, said) = run(
        "team leave \(team.server.url(team.database, as: login)) --rep bob")
      #expect(
        status != .done && said.contains("“\(login)” may not, nothing was changed"), "\(said)")
      #expect(try team.session(login).refusal("SELECT spar.leave('bob')") == "42501")
    }
    let url = team.server.url(team.database, as: "postgres")
    #expect(run("team leave \(url) --rep nobody").said.contains("no “nobody” on the server"))
    #expect(run("team leave \(url) --rep postgres").said.contains("superuser of the server"))
    #expect(run("team leave \(url) --rep 'x\"y'").said.contains("is no login name"))
    #expect(run("team leave \(url)").said.contains("who leaves which server?"))
    #expect(run("主管 leave", "zh").said.contains("谁离开，从哪台服务器"))
    #expect(try team.session("bob").refusal("SELECT spar.hello()") == nil)
  }

  @Test func whatAStrangerSentFirstIsGivenBack() throws {
    guard let team = try Team() else { return }
    let (ann, eve) = (try journal(1), try journal(3))
    var ids: [EventID] = []
    for index in 0..<4 {
      var record = sample(index, rep: "ann")
      record.outcome = .appointment
      record.reach = .connected
      record.appointment = CallRecord.Appointment(at: now.slot)
      ids.append(try ann.append(record))
    }
    try ann.append(.held, to: ids[1], at: now)
    try eve.append(sample(9, rep: "eve"))
    try team.sync(eve, as: "eve")
    let key = "cccccccc-cccc-4ccc-8ccc-cccccccccccc"
    let lines = exportedLines(try exported(ann)).prefix(2).enumerated().map { index, line in
      line.replacing(/"device":"[0-9a-f]+"/, with: "\"device\":\"\(key.filter { $0 != "-" })\"")
        .replacing(/"sequence":[0-9]+/, with: "\"sequence\":\(index + 1)")
        .replacing("\"rep\":\"ann\"", with: "\"rep\":\"eve\"")
    }
    let array = "ARRAY[" + lines.map { "$$\($0)$$::jsonb" }.joined(separator: ",") + "]"
    let thief = try team.session("eve")
    #expect(
      try thief.run("SELECT written FROM spar.take('\(key)', \(array), '{}')") == [["2"]])
    for _ in 0..<2 { #expect(try team.sync(ann, as: "ann").refusals[.id] == 2) }
    let free = "SELECT spar.give_free('ann')"
    #expect(thief.refusal(free) == "42501")
    let lea = try team.session("lea")
    #expect(try lea.run(free) == [["2"]])
    let all = try team.session("postgres")
    #expect(try all.number("SELECT sum(dials) FROM spar.tally_week WHERE owner = 'eve'") == 1)
    let report = try team.sync(ann, as: "ann")
    #expect(report.isInStep && report.pushed == 3, "\(report)")
    #expect(try lea.run(free) == [["0"]])
    // Her calls count as hers, and what was said of them with them.
    let tally = try ann.tally(.real)
    #expect(
      try all.run(
        "SELECT sum(dials), sum(appointments), sum(held) FROM spar.tally_week WHERE owner = 'ann'")
        == [["\(tally[.dials])", "\(tally[.appointments])", "\(tally[.held])"]])
    // The stranger's second try is refused.
    let again = try thief.run("SELECT written, refused FROM spar.take('\(key)', \(array), '{}')")
    #expect(again == [["0", "2"]])
    #expect(try team.sync(ann, as: "ann").isInStep)
  }

  private func exportedLines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { $0.contains("\"event\":\"call\"") }
  }

  @Test func theWayOutIsSaidAndWhoForgotIsSeen() throws {
    guard let team = try Team() else { return }
    let (ann, world) = (try journal(1), FixedWorld())
    world.columns = 600
    try ann.append(sample(1, rep: "ann"))
    let mark = String(try #require(try ann.heldStreams().first).key.suffix(8))
    _ = try ann.forget("L-aaaaaaaaaaaa", at: now)
    try team.sync(ann, as: "ann")
    #expect(
      try team.session("lea").run("SELECT owner, device, lead FROM spar.team_forgotten")
        == [["ann", mark, "L-aaaaaaaaaaaa"]])
    #expect(try team.session("bob").refusal("SELECT 1 FROM spar.team_forgotten") == "42501")
    // Bob's journal holds an event that ann has sent.
    let folder = try #require(world.environment["XDG_DATA_HOME"]) + "/spar"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let bob = try Journal(path: folder + "/journal.db", seed: 1 << 20, now: now.adding(seconds: 9))
    try bob.append(sample(2, rep: "bob"))
    let own = try #require(exportedLines(try exported(bob)).first)
    let id = try #require(own.firstMatch(of: /"id":"([0-9a-f-]+)"/)).1
    try bob.close()
    let key = "cccccccc-cccc-4ccc-8ccc-cccccccccccc"
    let line = own.replacing(
      /"device":"[0-9a-f]+"/, with: "\"device\":\"\(key.filter { $0 != "-" })\""
    ).replacing(/"sequence":[0-9]+/, with: "\"sequence\":1").replacing("\"bob\"", with: "\"eve\"")
    #expect(line.contains(id))
    try team.session("eve").run("SELECT spar.take('\(key)', ARRAY[$$\(line)$$::jsonb], '{}')")
    let sync = "sync " + team.server.url(team.database, as: "bob")
    for (language, words) in [("en", "sent by another login before"), ("zh", "别的登录名送过")] {
      #expect(Doors.enter(["--lang", language, "-c", sync], world.world) == .findings)
      let said = world.takeShown()
      #expect(said.contains(words) && said.contains("SELECT spar.give_free('bob')"), "\(said)")
    }
    try team.session("lea").run("SELECT spar.give_free('bob')")
    #expect(Doors.enter(["-c", sync], world.world) == .done)
  }

  @Test(arguments: [("en", "stopped: "), ("zh", "停下了：")])
  func aStoppedSyncSaysHowFarItCame(_ language: String, _ words: String) throws {
    guard let team = try Team() else { return }
    let world = FixedWorld()
    world.columns = 400
    #expect(Doors.enter(["-c", "log no-answer"], world.world) == .done)
    _ = world.takeShown()
    world.looksBeforeInterrupt = 0
    let sync = "sync " + team.server.url(team.database, as: "ann")
    #expect(Doors.enter(["--lang", language, "-c", sync], world.world) == .interrupted)
    let said = world.takeShown()
    #expect(said.contains(words), "\(said)")
  }
}
