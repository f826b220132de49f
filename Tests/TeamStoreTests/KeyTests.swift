import CivilTime
import Diagnostics
import Foundation
import Journaling
import Rehearsal
import Shell
import TeamStore
import TestKit
import Testing

/// One key for the team, and who is in it.
@Suite struct KeyTests {
  /// A desk with a journal of its own, whose key is another's.
  private struct Person {
    let world = FixedWorld()
    let key: String

    init(_ seed: UInt64) throws {
      world.columns = 600
      let folder = try #require(world.environment["XDG_DATA_HOME"]) + "/spar"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let journal = try Journal(path: folder + "/journal.db", seed: seed << 20, now: now)
      key = journal.keyPath
      try journal.append(sample(Int(seed), rep: "rep \(seed)"))
      try journal.close()
    }

    func run(_ line: String, _ language: String = "en", _ flags: String...) -> (
      status: CommandStatus, said: String
    ) {
      let status = Doors.enter(["--lang", language] + flags + ["-c", line], world.world)
      return (status, world.takeShown())
    }

    /// Makes the key, and returns its mark.
    func mark() throws -> String {
      let said = run("team init").said
      return String(try #require(said.firstMatch(of: /its mark is ([a-z2-7]{8})/)).1)
    }
  }

  @Test func whoeverHasAnotherKeyIsToldSoAndLosesNothing() throws {
    guard let team = try Team() else { return }
    let (lea, ann) = (try Person(1), try Person(2))
    let url = { "sync " + team.server.url(team.database, as: $0) }
    // Before a lead has synced no key is the team's; without one nothing is compared, and none is made.
    #expect(ann.run(url("ann")).status == .done)
    #expect(!FileManager.default.fileExists(atPath: ann.key))
    let (teams, own) = (try lea.mark(), try ann.mark())
    #expect(ann.run(url("ann")).status == .done)
    #expect(lea.run(url("lea")).status == .done)
    let all = try team.session("postgres")
    #expect(try all.run("SELECT key_mark FROM spar.team") == [[teams]])
    _ = ann.run("log no-answer")
    let (status, said) = ann.run(url("ann"))
    #expect(status == .findings && said.contains("1 pushed"), "\(said)")
    #expect(
      said.contains("your key differs from the team's (yours \(own), the team's \(teams))"),
      "\(said)")
    #expect(said.contains("team init FILE --replace") && !said.contains("UPDATE"))
    #expect(ann.run(url("ann"), "zh").said.contains("你的钥匙和团队的不是一把（你的 \(own)，团队的 \(teams)）"))
    #expect(
      ann.run(url("ann"), "en", "--json").said
        .contains("\"otherKey\":{\"own\":\"\(own)\",\"team\":\"\(teams)\"}"))
    // With the lead's file all is well.
    #expect(ann.run("team init \(lea.key) --replace").status == .done)
    #expect(ann.run(url("ann")).status == .done)
  }

  @Test func aLeadSaysWhichKeyCountsAndNobodyElse() throws {
    guard let team = try Team() else { return }
    let (first, second) = (try Person(1), try Person(2))
    _ = try first.mark()
    let changed = try second.mark()
    let sync = "sync " + team.server.url(team.database, as: "lea")
    #expect(first.run(sync).status == .done)
    let (status, said) = second.run(sync)
    #expect(status == .findings)
    let sql = "UPDATE spar.team SET key_mark = '\(changed)'"
    #expect(said.contains(sql), "\(said)")
    #expect(try team.session("ann").refusal(sql) == "42501")
    #expect(
      try team.session("lea").refusal(sql.replacing("'\(changed)'", with: "'x; y'")) == "23514")
    try team.session("lea").run(sql)
    #expect(second.run(sync).status == .done)
    #expect(first.run(sync).status == .findings)
  }

  @Test func theServersAccountGetsNoKeyOfItsOwn() throws {
    guard let team = try Team() else { return }
    let (lea, root) = (try Person(1), try Person(2))
    let line = "team init " + team.server.url(team.database, as: "postgres")
    #expect(root.run(line).said.contains("no key was made here"))
    #expect(root.run(line, "zh").said.contains("这里没有做钥匙"))
    #expect(!FileManager.default.fileExists(atPath: root.key))
    let mark = try lea.mark()
    _ = lea.run("sync " + team.server.url(team.database, as: "lea"))
    #expect(root.run(line).said.contains("the mark \(mark)"))
  }

  @Test func onlyWhoMadeTheKeyHandsItOut() throws {
    let (lea, ann) = (try Person(1), try Person(2))
    _ = try lea.mark()
    #expect(lea.run("team init").said.contains("Hand the file to your colleagues"))
    #expect(!ann.run("team init \(lea.key)").said.contains("Hand the file"))
    #expect(!ann.run("team init \(lea.key)", "zh").said.contains("当面交给同事"))
    for line in ["team init --replace", "team init --replace postgres:///x"] {
      let (status, said) = ann.run(line)
      #expect(status != .done && said.contains("needs the file"), "\(said)")
      #expect(ann.run(line, "zh").said.contains("要写是哪个文件"))
    }
  }

  @Test func aLeadBecomesARepAgainAndASuperuserIsNeither() throws {
    guard Postgres.shared != nil, let server = try? Postgres() else { return }
    let team = try Team(server)
    let root = try Person(1)
    let line = "team init " + team.server.url(team.database, as: "postgres")
    let view = "SELECT 1 FROM spar.team_call"
    #expect(try team.session("lea").refusal(view) == nil)
    let (status, said) = root.run(line + " --rep lea --rep ann")
    #expect(status == .done && said.contains("lead no more, seeing her own alone: lea;"), "\(said)")
    #expect(try team.session("lea").refusal(view) == "42501")
    #expect(try team.session("lea").refusal("SELECT spar.hello()") == nil)
    #expect(!root.run(line + " --rep lea").said.contains("lead no more"))
    #expect(!root.run(line + " --lead lea").said.contains("lead no more"))
    #expect(try team.session("lea").refusal(view) == nil)
    #expect(root.run(line + " --rep lea", "zh").said.contains("不再是主管"))
    for option in ["--rep", "--lead"] {
      let refused = root.run(line + " --rep new \(option) postgres")
      #expect(refused.status != .done && refused.said.contains("superuser of the server"))
    }
    let superuser =
      "SELECT 1 FROM pg_auth_members AS m JOIN pg_roles AS r ON r.oid = m.member WHERE r.rolname"
    #expect(try team.session("postgres").run(superuser + " = 'new'").isEmpty)
  }
}
