import Shell
import TestKit
import Testing

@Suite struct CompletionTests {
  private func candidates(_ before: String, zh: Bool = false) -> [String] {
    let world = FixedWorld()
    world.environment["SPAR_LIBRARY"] =
      "corpora/objections/en/basics.md:corpora/objections/zh/basics.md"
    if zh { world.environment["SPAR_LANG"] = "zh" }
    let desk = Desk(world: world.world)
    let bytes = Array(before.utf8)
    let word =
      before.split(omittingEmptySubsequences: false) { " \u{3000}".contains($0) }.last ?? ""
    return desk.completions(before: before, start: bytes.count - word.utf8.count) ?? ["a file"]
  }

  @Test func completesCommands() {
    #expect(candidates("vers") == ["version"])
    #expect(candidates("版") == ["版本"])
    #expect(candidates("").contains("plan"))
    #expect(candidates("", zh: true).contains("计划"))
  }

  @Test func completesOptions() {
    #expect(candidates("plan --app") == ["--appointments"])
    #expect(candidates("计划　--app") == ["--appointments"])
    #expect(candidates("plan ——app") == ["--appointments"])
    #expect(!candidates("plan --json --").contains("--json"))
    #expect(candidates("plan --lang ") == ["zh", "en"])
    #expect(candidates("--color n") == ["never"])
  }

  @Test func completesNamesOfTheLibrary() {
    #expect(candidates("lookup no-t").contains("no-time"))
    #expect(candidates("查 没时").contains("没时间"))
    #expect(candidates("help lo") == ["lookup", "load", "log"])
    #expect(candidates("set la") == ["language"])
  }

  @Test func leavesFilesToReadline() {
    #expect(candidates("load scr") == ["a file"])
    #expect(candidates("plan --journal ") == ["a file"])
  }

  @Test func knowsNothingBehindAnUnknownCommand() {
    #expect(candidates("frobnicate x").isEmpty)
  }
}
