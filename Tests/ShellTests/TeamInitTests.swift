import CivilTime
import Foundation
import Journaling
import Shell
import TestKit
import Testing

/// `team init` at the prompt.
@Suite struct TeamInitTests {
  /// A colleague's key, in a folder that goes with the value.
  private let scratch: Scratch
  private let key: String

  init() throws {
    scratch = try Scratch()
    let team = try Journal(
      path: scratch.file("team.db"), seed: 8,
      now: try #require(.init("2026-11-24T10:00:00+08:00")))
    _ = try team.makeTeamKey()
    key = team.keyPath
  }

  private func run(_ lines: [String], _ language: String, json: Bool = false) -> (
    status: CommandStatus, said: String
  ) {
    let world = FixedWorld()
    world.files["list.csv"] = "name,phone,source\n欧阳小满,13800001111,展会\n周宁,13900002222,展会\n"
    world.environment["SPAR_LANG"] = language
    world.columns = 400
    var options = GlobalOptions()
    options.json = json
    var desk = Desk(world: world.world, options: options)
    var status = CommandStatus.done
    for line in lines {
      _ = world.takeShown()
      status = desk.handle(line)
    }
    return (status, world.takeShown())
  }

  private let marked = [
    "leads import list.csv", "do-not-contact 13800001111", "do-not-contact 13700003333",
    "forget 13900002222 --yes",
  ]

  @Test func saysWhatBecameOfMarksUnderTheOldKey() {
    let replace = "team init \(key) --replace"
    let (status, said) = run(marked + [replace], "en")
    #expect(status == .done)
    #expect(said.contains("1 do-not-contact mark carried over to the new key"), "\(said)")
    #expect(said.contains("1 do-not-contact mark not carried over"))
    #expect(said.contains("1 forgotten lead left no number"))
    let told = run(marked + [replace], "zh").said
    #expect(told.contains("1 个禁拨的号码还在名单上，带到了新钥匙下"), "\(told)")
    #expect(told.contains("1 个禁拨只有旧代号") && told.contains("1 个忘掉的名单没有号码可带"))
    #expect(
      run(marked + [replace], "en", json: true).said
        .contains("\"marksCarried\":1,\"marksLost\":2"))
    #expect(run(marked + ["team init \(key)"], "en").status == .badData)
    let again = run(marked + [replace, "leads import list.csv"], "en").said
    #expect(again.contains("do-not-contact") && !again.contains("2 listed"), "\(again)")
  }

  @Test(arguments: ["team init --replace", "team init postgres:///spar --replace"])
  func replacingNeedsTheFile(_ line: String) {
    let (status, said) = run([line], "en")
    #expect(status == .usage && said.contains("team init FILE --replace"), "\(said)")
  }

  @Test func aLoginThatIsNotPlainIsRefusedBeforeAnythingIsConnected() {
    let line = "team init postgres://127.0.0.1:1/spar --rep 'x\"; drop'"
    let (status, said) = run([line], "en")
    #expect(status == .usage && said.contains("is no login name, nothing was made"), "\(said)")
    #expect(run([line], "zh").said.contains("不能当登录名，什么都没有建"))
  }
}
