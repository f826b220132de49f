import CivilTime
import Console
import Diagnostics
import Shell
import TestKit
import Testing

/// A block of calls: what is typed in it, and what survives whatever ends it.
@Suite struct BlockTests {
  private let list = """
    name,phone,company,source
    Ms Okafor,+442079460018,Brightwell,fair
    Ms Hart,+442079460019,Hart Ltd,fair
    Ms Silva,+442079460020,Silva Ltd,fair
    """

  private func world() -> FixedWorld {
    let world = FixedWorld()
    world.files["list.csv"] = list
    world.now = Instant("2026-11-24T10:00:00+00:00") ?? world.now
    return world
  }

  private func type(_ lines: [String], _ desk: inout Desk) {
    for line in lines { _ = desk.handle(line) }
  }

  @Test(arguments: [("pause", "end"), ("暂停", "结束")])
  func aBlockIsLeftAndEndedWithoutASlashToo(_ pause: String, _ end: String) {
    let world = world()
    var desk = Desk(world: world.world)
    type(["leads import list.csv", "block 5", "3", pause], &desk)
    _ = world.takeShown()
    type(["resume"], &desk)
    #expect(world.takeShown().contains("2/5"))
    type(["17", end], &desk)
    _ = world.takeShown()
    type(["calls"], &desk)
    #expect(world.takeShown().contains("(2)"))
  }

  @Test func aProgramThatIsKilledGoesOnAtTheSameLeadAndWritesNothingTwice() {
    let world = world()
    var desk = Desk(world: world.world)
    type(["leads import list.csv", "block 5", "3"], &desk)
    let inHand = world.output.contains("2/5")
    #expect(inHand)
    // No goodbye: the desk is simply gone.
    desk = Desk(world: world.world)
    _ = world.takeShown()
    type(["resume"], &desk)
    #expect(world.takeShown().contains("2/5"))
    type(["3", "/end"], &desk)
    _ = world.takeShown()
    type(["calls --json"], &desk)
    #expect(world.shown.split(separator: "no-answer").count == 3, "two calls and no third")
  }

  @Test func aSecondWindowIsRefused() {
    let world = world()
    var first = Desk(world: world.world)
    type(["leads import list.csv", "block 5"], &first)
    var second = Desk(world: world.world)
    _ = world.takeShown()
    #expect(second.handle("block 5") == .inputOutput)
    #expect(world.takeShown().contains("another window"))
    type(["3"], &first)
    #expect(world.takeShown().contains("2/5"))
  }

  @Test func namesImportedInTheMiddleAreCalledToo() {
    let world = world()
    var first = Desk(world: world.world)
    type(["leads import list.csv", "block 9", "3", "3"], &first)
    world.files["more.csv"] = "name,phone,source\nMs Late,+442079460099,fair\n"
    var second = Desk(world: world.world)
    type(["leads import more.csv"], &second)
    _ = world.takeShown()
    type(["3"], &first)
    #expect(world.takeShown().contains("Ms L."))
  }

  @Test func aTalkLeftOpenOverNightIsLoggedAsOfThen() {
    let world = world()
    var desk = Desk(world: world.world)
    type(["leads import list.csv", "block 5", ""], &desk)
    world.now = Instant("2026-11-25T22:30:00+00:00") ?? world.now
    desk = Desk(world: world.world)
    _ = world.takeShown()
    type(["resume"], &desk)
    #expect(world.takeShown().contains("open since"))
    type(["17"], &desk)
    _ = world.takeShown()
    type(["calls --json"], &desk)
    let shown = world.takeShown()
    #expect(shown.contains("2026-11-24T10:00:00"))
    #expect(shown.contains("\"durationSeconds\":null"))
  }

  @Test func midnightEndsABlockThatHasNobodyToCall() {
    let world = world()
    var desk = Desk(world: world.world)
    type(["leads import list.csv", "block 5", "3"], &desk)
    world.now = Instant("2026-11-25T00:01:00+00:00") ?? world.now
    _ = world.takeShown()
    type(["3"], &desk)
    let shown = world.takeShown()
    #expect(shown.contains("nobody may be called now"))
    #expect(!desk.isInConversation)
  }

  @Test func neverAgainEndsItForThatLeadAtOnce() {
    let world = world()
    var desk = Desk(world: world.world)
    type(["leads import list.csv", "block 9", "100", "3", "3"], &desk)
    _ = world.takeShown()
    world.now = Instant("2026-11-25T15:00:00+00:00") ?? world.now
    type(["block 9", "3", "3", "3"], &desk)
    #expect(!world.takeShown().contains("Okafor"))
  }

  @Test func pipesAndFilesNeverSeeAWholeNumber() {
    let world = world()
    var desk = Desk(world: world.world)
    type(
      ["leads import list.csv", "leads", "leads show 1", "block 2", "3", "3", "leads --json"], &desk
    )
    #expect(!world.output.contains("442079460018"))
    #expect(!world.output.contains("Okafor,"))
  }
}
