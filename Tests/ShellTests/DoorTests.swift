import Console
import Diagnostics
import Shell
import TestKit
import Testing

@Suite struct DoorTests {
  private func enter(_ arguments: [String], typing lines: [String] = []) -> (
    CommandStatus, FixedWorld
  ) {
    let world = FixedWorld()
    world.typed = lines.map { .line($0) }
    return (Doors.enter(arguments, world.world), world)
  }

  @Test func bothDoorsSayTheSame() {
    let (_, shell) = enter(["plan", "--appointments", "5", "--rate", "0.2"])
    let (_, batch) = enter([], typing: ["plan --appointments 5 --rate 0.2"])
    let (_, lines) = enter(["-c", "plan --appointments 5 --rate 0.2"])
    #expect(shell.output.contains("38"))
    #expect(shell.output == batch.output)
    #expect(shell.output == lines.output)
  }

  @Test func globalOptionsStandBeforeAndBehind() {
    let (_, before) = enter(["--json", "plan", "--appointments", "5", "--rate", "0.2"])
    let (_, behind) = enter(["plan", "--appointments", "5", "--rate", "0.2", "--json"])
    #expect(before.output == behind.output)
    #expect(before.output.hasPrefix("{\"list\":38,"))
  }

  @Test func aFailedLineEndsABatch() {
    let (status, world) = enter([], typing: ["set rep", "", "# prose", "frobnicate", "set rep"])
    #expect(status == .badData)
    #expect(world.output == "rep is not set\n")
    #expect(world.errors.contains("line 4: frobnicate"))
  }

  @Test func keepGoingKeepsGoing() {
    let (status, world) = enter(["--keep-going"], typing: ["frobnicate", "set rep"])
    #expect(status == .badData)
    #expect(world.output == "rep is not set\n")
  }

  @Test func theVersionIsOneLine() {
    #expect(enter(["--version"]).1.output == "spar \(Version.number)\n")
  }

  @Test func chineseBatchNamesTheLine() {
    let (_, world) = enter(["--lang", "zh"], typing: ["版本", "没有这个"])
    #expect(world.errors.contains("第 2 行：没有这个"))
  }

  @Test(arguments: [
    (["--version"], CommandStatus.done), (["--help"], .done), (["help", "plan"], .done),
    (["frobnicate"], .usage), (["--frobnicate"], .usage), (["plan"], .usage),
    (["load", "nowhere.md"], .noInput), (["-c"], .usage), (["--lang", "fr"], .usage),
    (["--now", "yesterday", "version"], .usage), (["version", "more"], .usage),
  ])
  func endsWith(_ arguments: [String], _ status: CommandStatus) {
    let (ended, world) = enter(arguments)
    #expect(ended == status)
    if status != .done {
      #expect(world.output.isEmpty)
      #expect(!world.errors.isEmpty)
    }
  }

  @Test func greetsOnce() {
    let world = FixedWorld()
    world.isConversational = true
    #expect(Doors.enter([], world.world) == .done)
    #expect(world.output.split(separator: "\n").count == 5)
    let first = world.output
    #expect(Doors.enter([], world.world) == .done)
    #expect(world.output == first + "\n")
  }

  @Test func languageFollowsOptionThenVariableThenSettingThenLocale() {
    let world = FixedWorld()
    #expect(Desk(world: world.world).language == .en)
    world.environment["LANG"] = "zh_CN.UTF-8"
    #expect(Desk(world: world.world).language == .zh)
    world.files["/home/rep/.config/spar/settings"] = "language = en\n"
    #expect(Desk(world: world.world).language == .en)
    world.environment["SPAR_LANG"] = "中文"
    #expect(Desk(world: world.world).language == .zh)
    var options = GlobalOptions()
    options.lang = "en"
    #expect(Desk(world: world.world, options: options).language == .en)
  }

  @Test func promptSpeaksTheLanguage() {
    let world = FixedWorld()
    #expect(Desk(world: world.world).prompt.text.plain == "spar> ")
    world.environment["SPAR_LANG"] = "zh"
    #expect(Desk(world: world.world).prompt.text.plain == "陪练› ")
  }
}
