import Diagnostics
import Foundation
import Shell
import TestKit
import Testing

/// What holds for every report: JSON where it is asked for, help that fits, no escapes in a pipe.
@Suite struct ReportTests {
  @Test func everyReportIsJSONWhereAsked() throws {
    let world = FixedWorld()
    var desk = Desk(world: world.world)
    for line in ["log 11 wednesday 3pm --met no-time", "log 3", "mood 1", "target 3 --per week"] {
      #expect(desk.handle(line) == .done)
    }
    for line in [
      "stats", "stats --by objection", "stats --calls", "review", "team",
      "plan --appointments 5 --rate 0.2",
      "compare first-call after-materials", "calls", "calls 1", "appointments", "mood", "actions",
      "target", "today", "leads list", "slots", "calendar", "scripts", "show first-call",
      "lookup no time", "drill --stats", "verify", "doctor", "version", "set", "do-not-contact",
      "lint scripts/en/first-call.md", "simulate first-call --calls 20",
    ] {
      _ = world.takeShown()
      let before = world.output.count
      _ = desk.handle(line + " --json")
      let said = String(world.output.dropFirst(before))
      let first = said.first
      #expect(first == "{" || first == "[", "\(line): \(said.prefix(80))")
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(said.utf8))) != nil,
        "\(line): \(said.prefix(80))")
    }
  }

  @Test(arguments: Language.allCases) func helpFitsAndIsPlain(_ language: Language) {
    let world = FixedWorld()
    var options = GlobalOptions()
    options.lang = language.rawValue
    var desk = Desk(world: world.world, options: options)
    for line in ["help"] + CommandShelf.cards.map({ "help " + $0.name }) {
      _ = world.takeShown()
      #expect(desk.handle(line) == .done)
      let text = world.takeShown()
      #expect(!text.unicodeScalars.contains("\u{1B}"))
      for row in text.split(separator: "\n") { #expect(row.cells <= 80, "\(line): \(row)") }
    }
  }
}
