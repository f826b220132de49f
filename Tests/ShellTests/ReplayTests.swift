import CivilTime
import Diagnostics
import Shell
import TestKit
import Testing

/// Calls that are left, and calls of another day.
@Suite struct ReplayTests {
  private func world() -> FixedWorld {
    let world = FixedWorld()
    world.environment["SPAR_LANG"] = "zh"
    return world
  }

  /// Handles lines at a desk of their own, as another start of the program would.
  private func shown(_ lines: [String], _ world: FixedWorld) -> String {
    var desk = Desk(world: world.world)
    for line in lines { _ = desk.handle(line) }
    desk.leave()
    return world.takeShown()
  }

  private static let begin = "对练 first-call --persona 忙经理 --level 看提示 --seed 2"
  private static let opening = "周经理您好，我是青禾软件的林晓，做工厂排产的。"

  @Test func aCallThatWasLeftGoesOnWithItsOwnSlotsWhateverTheCalendarSaysNow() {
    let world = world()
    _ = shown([Self.begin, Self.opening], world)
    // The clock has moved on, and the calendar has changed.
    world.now = Instant("2026-12-07T09:00:00+08:00") ?? world.now
    _ = shown(["设置 工作时间 13:00-15:00"], world)
    let text = shown(["resume", "、可约", "、收尾"], world)
    #expect(text.contains("周四上午十点") && text.contains("周五下午三点"), "\(text)")
    #expect(!text.contains("改过"))
  }

  @Test func aReplaySaysThatTheScriptHasChanged() {
    let world = world()
    let first = shown([Self.begin, Self.opening, "、收尾", "回放"], world)
    #expect(!first.contains("后来改过"))
    let path = "scripts/zh/first-call.md"
    world.files[path] = Tree.source(path).text.replacing("做工厂排产的", with: "做排产的")
    let text = shown(["回放"], world)
    #expect(text.contains("后来改过"), "\(text)")
    #expect(text.contains(Self.opening))
    let json = shown(["回放 --json"], world)
    #expect(json.contains("\"changed\":true"))
  }

  @Test func aReplayIsTheCallAsItStood() {
    let world = world()
    let held = shown([Self.begin, Self.opening, "您什么时候方便？", "、收尾"], world)
    let again = shown(["回放"], world)
    for line in held.split(separator: "\n")
    where line.hasPrefix("客户") || line.hasPrefix("旁白") || line.hasPrefix("得分") {
      #expect(again.contains(line), "\(line)")
    }
  }

  @Test func aScriptThatIsGoneLeavesTheWords() {
    let world = world()
    _ = shown([Self.begin, Self.opening, "、收尾"], world)
    world.shipsLibrary = false
    let text = shown(["回放"], world)
    #expect(text.contains("不在库里了") && text.contains(Self.opening), "\(text)")
  }

  @Test func aContestedMarkIsCountedByItsRule() {
    let world = world()
    _ = shown([Self.begin, "您好。", "、不同意", "、收尾"], world)
    let text = shown(["统计 --practice"], world)
    #expect(text.contains("不同意的评点"), "\(text)")
  }

  @Test func theTutorialCanBeLeftAndGoneOnWith() {
    let world = world()
    let first = shown(["教程", ""], world)
    #expect(first.contains("耳朵") && first.contains("参考") == false || first.contains("说法"))
    let second = shown(["教程", "", "", "", "", "", "", "", "", "", ""], world)
    #expect(second.contains("接着上次的教程"))
    #expect(second.contains("接下来"))
    // It is over, and was no practice.
    #expect(shown(["回放"], world).contains("还没有对练过"))
  }
}
