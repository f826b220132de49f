import CivilTime
import Diagnostics
import Shell
import TestKit
import Testing

/// `forget` at the prompt: whom it wipes, whom it refuses, and what its proof takes for a trace.
@Suite struct ForgetTests {
  private func world(_ rows: String...) -> FixedWorld {
    let world = FixedWorld()
    world.files["list.csv"] = "name,phone,source\n" + rows.joined(separator: "\n") + "\n"
    world.environment["SPAR_LANG"] = "en"
    world.columns = 200
    return world
  }

  private func run(_ lines: String..., in world: FixedWorld) -> (
    status: CommandStatus, said: String
  ) {
    var desk = Desk(world: world.world)
    _ = desk.handle("leads import list.csv")
    _ = world.takeShown()
    var status = CommandStatus.done
    for line in lines { status = desk.handle(line) }
    return (status, world.takeShown())
  }

  @Test func aFileNamedLikeTheJournalIsNoPartOfIt() throws {
    let world = world("欧阳小满,13800001111,fair")
    let data = try #require(world.environment["XDG_DATA_HOME"]) + "/spar"
    // Nobody told of it, so it is searched and not cleaned.
    world.files[data + "/journal.db.rejected.csv"] = "name\n欧阳小满\n"
    let (status, said) = run("forget 13800001111 --yes", in: world)
    #expect(status == .findings)
    #expect(said.contains("journal.db.rejected.csv: its name; open it and delete"), "\(said)")
    #expect(!said.contains("spar's own fault"))
  }

  @Test func aNameThatNobodyHasIsRefused() {
    let world = world("欧阳小满,13800001111,fair")
    let (status, said) = run("forget \"Jo Nobody\" --yes", in: world)
    #expect(status == .noInput)
    #expect(said.contains("no lead “Jo Nobody” on the list"), "\(said)")
    #expect(!said.contains("wiped"))
    // A number may be forgotten before anybody lists it.
    #expect(run("forget 13700003333 --yes", in: world).said.contains("is wiped out of 0 calls"))
  }

  @Test func ofTwoLeadsOfOneNameTheNumberIsAskedFor() {
    let world = world("王芳,13800001111,fair", "王芳,13900002222,fair", "周宁,13700003333,fair")
    let (status, said) = run("forget 王芳 --yes", in: world)
    #expect(status == .usage)
    #expect(said.contains("2 leads are called “王芳”: #1"), "\(said)")
    #expect(said.contains("say the number: forget \"#1\""), "\(said)")
    #expect(run("forget \"#2\" --yes", in: world).said.contains("is wiped"))
    #expect(run("forget 王芳 --yes", in: world).said.contains("is wiped"))
    #expect(run("leads --json", in: world).said.contains("\"total\":1"))
  }

  @Test func aLongerNameIsNoTraceOfAShorterOne() {
    let world = world(
      "Pat Mill2,13800001111,fair", "Pat Mill20,13900002222,fair", "Pat Mill,13700003333,fair")
    let (status, said) = run("forget 13800001111 --yes", in: world)
    #expect(status == .done)
    #expect(said.contains("found nowhere"), "\(said)")
    #expect(run("leads --json", in: world).said.contains("\"total\":2"))
  }
}
