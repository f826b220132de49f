import Shell
import TestKit

/// Lines typed at a desk with a small library.
enum FuzzDesk {
  static func type(_ text: String) {
    let world = world()
    var desk = Desk(world: world.world)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(8) {
      guard isQuick(line) else { continue }
      _ = desk.handle(String(line.prefix(500)))
    }
    check(world)
  }

  static func importLeads(_ text: String) {
    let world = world()
    world.files["list.csv"] = text
    var desk = Desk(world: world.world)
    _ = desk.handle("leads import list.csv --source fair --basis asked")
    _ = desk.handle("leads")
    check(world)
  }

  private static func world() -> FixedWorld {
    let world = FixedWorld()
    world.environment["SPAR_LIBRARY"] = "corpora/objections/en/basics.md"
    return world
  }

  private static func check(_ world: FixedWorld) {
    let shown = world.output + world.errors
    precondition(
      world.isColored || !shown.unicodeScalars.contains("\u{1B}"), "an escape was shown")
  }

  /// A billion simulated calls, or learning every phrase anew, is no fault.
  private static func isQuick(_ line: Substring) -> Bool {
    !["simulate", "试跑", "lint", "检查", "match", "shares"].contains { line.contains($0) }
  }
}
