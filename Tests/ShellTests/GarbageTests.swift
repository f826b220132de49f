import CivilTime
import Console
import Rehearsal
import Shell
import TestKit
import Testing

/// Whatever is typed is answered: nothing traps, nothing is silent, nothing escapes to the terminal.
@Suite struct GarbageTests {
  private static let scraps = [
    "plan", "查", "help", "set", "scripts", "load", "lookup", "--appointments", "--rate", "--json",
    "--",
    "-", "——", "'", "\"", "“", "「", "」", "\\", ";", "=", "5", "-5", "99999999999999999999", "0.2",
    "NaN",
    "1e400", "\u{1B}[31m", "\u{0}", "\u{7F}", "\u{202E}", "👩‍🏫", "e\u{301}", "　", "\t", "没时间", "./",
    "/dev/null", "--lang", "zh", "--now", "2026-11-24T10:00:00+08:00", "--seed", "--color", "?",
    "/", "、",
  ]

  @Test(arguments: 0..<40)
  func isAnswered(_ seed: UInt64) {
    var dice = SplitMix(seed: seed)
    let world = FixedWorld()
    // A small library: this is about lines, not about reading.
    world.environment["SPAR_LIBRARY"] = "corpora/objections/zh/basics.md"
    var desk = Desk(world: world.world)
    for _ in 0..<25 {
      var line = ""
      for _ in 0..<(1 + dice.below(6)) {
        line += Self.scraps[dice.below(Self.scraps.count)]
        if dice.below(3) > 0 { line += " " }
      }
      let status = desk.handle(line)
      let shown = world.takeShown()
      if status != .done { #expect(!shown.isEmpty, "seed \(seed): \(line.debugDescription)") }
      if !line.contains("--color") {
        #expect(!shown.unicodeScalars.contains("\u{1B}"), "seed \(seed): \(line.debugDescription)")
      }
    }
  }
}
