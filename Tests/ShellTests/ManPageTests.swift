import Diagnostics
import Shell
import TestKit
import Testing

/// The manual and the shells' completion, in step with the cards.
@Suite struct ManPageTests {
  @Test(arguments: Language.allCases) func namesEveryCommandAndOption(_ language: Language) {
    let page = ManPage(language, version: "1").roff
    for card in CommandShelf.cards {
      #expect(page.contains(".B " + card.name.replacing("-", with: "\\-")), "\(card.name)")
      for argument in card.arguments {
        #expect(page.contains(argument.name.replacing("-", with: "\\-")), "\(argument.name)")
      }
    }
    for status in CommandStatus.allCases {
      #expect(page.contains(".B \(status.rawValue)\n" + status.meaning[language].prefix(3)))
    }
  }

  @Test(arguments: Language.allCases) func noLineIsTakenForAnUnknownRequest(_ language: Language) {
    let known: Set<String> = [
      ".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".br", ".RS", ".RE", ".nh", ".ad",
    ]
    for line in ManPage(language, version: "1").roff.split(separator: "\n") {
      #expect(!line.hasPrefix("'"), "\(line)")
      guard line.hasPrefix(".") else { continue }
      #expect(known.contains(line.split(separator: " ").first.map(String.init) ?? ""), "\(line)")
    }
  }

  @Test func everyVariableThatIsReadIsNamed() {
    let page = ManPage(.en, version: "1").roff
    for name in ["SPAR_HOME", "SPAR_LIBRARY", "SPAR_LANG", "SPAR_HISTORY", "NO_COLOR", "PAGER"] {
      #expect(page.contains(".B " + name), "\(name)")
    }
  }

  @Test func aShellIsOfferedWhatThePromptOffers() {
    let world = FixedWorld()
    var desk = Desk(world: world.world)
    for line in ["", "pra", "plan --", "--js", "completions ", "对"] {
      let start = line.lastIndex(where: \.isWhitespace).map { line.index(after: $0) }
      let offset = line[..<(start ?? line.startIndex)].utf8.count
      let offered = desk.completions(before: line, start: offset) ?? []
      let before = world.shown.count
      #expect(desk.run(["completions", "--line", " " + line]) == .done)
      let shown = world.shown.dropFirst(before).split(separator: "\n").map(String.init)
      #expect(shown == offered, "\(line)")
    }
  }

  @Test func anUnknownShellIsNamed() {
    let world = FixedWorld()
    var desk = Desk(world: world.world)
    #expect(desk.handle("completions fihs") == .noInput)
    #expect(world.shown.contains("fish"))
  }
}
