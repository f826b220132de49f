import Console
import Diagnostics
import Foundation
import Shell
import TestKit
import Testing

/// What is one's own in a journal that holds the calls and the leads of others too.
@Suite struct OwnTests {
  private static let calls = """
    id,started_at,rep,script,script_version,reach,outcome,appointment_at,callback_at,lead
    t1,2026-11-23T10:00:00+08:00,Kim,,,connected,appointment,2026-11-25T10:00,,Ms Berg
    t2,2026-11-23T10:05:00+08:00,Kim,,,connected,appointment,2026-11-23T15:00,,Ms Dunn
    t3,2026-11-23T10:10:00+08:00,Kim,,,connected,callback,,2026-11-24T11:00,Ms Hale
    t4,2026-11-23T10:15:00+08:00,Kim,,,no-answer,,,,Ms Frost
    """
  private static let list = """
    name,phone,company,owner
    Ms Okafor,+44 20 7946 1000,Okafor Ltd,Lin
    Ms Hart,+44 20 7946 1001,Hart Ltd,Kim
    Ms Silva,+44 20 7946 1002,Silva Ltd,Kim
    Ms Novak,+44 20 7946 1003,Novak Ltd,
    """

  private func run(_ lines: [String], _ world: FixedWorld) -> String {
    var desk = Desk(world: world.world, options: GlobalOptions())
    _ = world.takeShown()
    for line in lines { _ = desk.handle(line) }
    return world.takeShown()
  }

  @Test func theTeamsCallsAndLeadsAreNotCountedAsOnesOwn() throws {
    let scratch = try Scratch()
    let file = scratch.file("team.csv")
    try Data(Self.calls.utf8).write(to: URL(fileURLWithPath: file))
    let world = FixedWorld()
    world.files["list.csv"] = Self.list
    world.environment["SPAR_LANG"] = "en"
    world.columns = 200
    let taken = run(
      [
        "set rep Lin", "leads import list.csv --source fair --consent asked", "target 5",
        "log 11 thursday 3pm", "team import \(file)",
      ], world)
    #expect(taken.contains("Kim: 4 calls"), "\(taken)")
    #expect(run(["target"], world).contains("target 5, made 1 this week"))
    #expect(run(["review"], world).contains("target 5 appointments, made 1, 4 short"))
    let today = run(["today"], world)
    #expect(today.contains("callbacks due: 0"), "\(today)")
    #expect(today.contains("appointments to reconfirm: 0"), "\(today)")
    #expect(today.contains("unresolved appointments: 0"), "\(today)")
    #expect(today.contains("names left: 2, "), "\(today)")
    #expect(today.contains("1 of 5 appointments, 1 dial this week"), "\(today)")
    let opened = run(["today 4"], world)
    #expect(opened.contains("Ms O.") && !opened.contains("Ms H."), "\(opened)")
    let leads = run(["leads"], world)
    #expect(leads.contains("2 of these are others' to call"), "\(leads)")
    let block = run(["block", "3", "3"], world)
    #expect(block.contains("This block: 2 of 30 dials"), "\(block)")
    #expect(!block.contains("Ms Hart"), "\(block)")
  }

  @Test func withoutANameOrOthersCallsAllIsOnesOwn() {
    let world = FixedWorld()
    world.files["list.csv"] = Self.list
    world.environment["SPAR_LANG"] = "en"
    world.columns = 200
    _ = run(["leads import list.csv --source fair --consent asked", "log 11 thursday 3pm"], world)
    #expect(run(["today"], world).contains("names left: 4"))
    _ = run(["set rep Lin"], world)
    #expect(run(["target"], world).contains("1 appointment this week"))
  }

  @Test func aRepsStreamIsTakenBehindTheSameRepsTable() throws {
    let scratch = try Scratch()
    let rep = FixedWorld()
    rep.environment["SPAR_LANG"] = "en"
    _ = run(
      ["set rep Kim", "log 3", "log 17 --met no-time --note later", "log 11 thursday 3pm"], rep)
    _ = run(["export calls.csv", "export calls.jsonl --format jsonl"], rep)
    _ = run(["amend 2 15", "export more.jsonl --format jsonl"], rep)
    for name in ["calls.csv", "calls.jsonl", "more.jsonl"] {
      try Data((rep.files[name] ?? "").utf8).write(to: URL(fileURLWithPath: scratch.file(name)))
    }
    let lead = FixedWorld()
    lead.seed = 99
    lead.environment["SPAR_LANG"] = "en"
    lead.columns = 200
    _ = run(["team import \(scratch.file("calls.csv"))"], lead)
    let said = run(["team import \(scratch.file("calls.jsonl"))"], lead)
    #expect(said.contains("0 events imported, 3 there already, 0 rows rejected"), "\(said)")
    #expect(!said.contains("missing"), "\(said)")
    let more = run(["team import \(scratch.file("more.jsonl"))"], lead)
    #expect(more.contains("1 event imported, 3 there already"), "\(more)")
    #expect(run(["calls"], lead).contains("thinking it over"))
    #expect(run(["verify"], lead).contains("the journal is in order: 3 calls"))
  }
}
