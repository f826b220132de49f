import Console
import Diagnostics
import Foundation
import Journaling
import Shell
import TestKit
import Testing

/// Files of events between people: what is refused, and what is said of it.
@Suite struct SharedFileTests {
  private func world(_ seed: UInt64, _ language: String = "en") -> FixedWorld {
    let world = FixedWorld()
    world.seed = seed << 32
    world.environment["SPAR_LANG"] = language
    world.columns = 200
    return world
  }

  @discardableResult
  private func run(_ lines: [String], _ world: FixedWorld, journal: String? = nil) -> String {
    var options = GlobalOptions()
    options.journal = journal
    var desk = Desk(world: world.world, options: options)
    _ = world.takeShown()
    for line in lines { _ = desk.handle(line) }
    return world.takeShown()
  }

  @Test(arguments: [
    ("en", "cannot be written as jsonl", "take the reps' own exports, or sync"),
    ("zh", "不能写成 jsonl", "收各人导出的文件，或在自己的台账里「同步」"),
  ])
  func whatAServerAnswersIsNoStream(_ language: String, _ what: String, _ next: String) {
    let world = world(1, language)
    for line in ["export --format jsonl", "export server.jsonl"] {
      let said = run([line], world, journal: "postgres://lead@127.0.0.1:1/spar")
      #expect(said.contains(what) && said.contains(next), "\(said)")
    }
    #expect(world.files["server.jsonl"] == nil)
  }
}
