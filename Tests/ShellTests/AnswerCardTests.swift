import Diagnostics
import Hearing
import Playbooks
import TestKit
import Testing

@testable import Shell

@Suite struct AnswerCardTests {
  @Test(arguments: [["set company Brightwell Facilities", "set rep Lin Hart"], []])
  func noBlankIsLeftInAnyCard(_ settings: [String]) {
    let world = FixedWorld()
    var desk = Desk(world: world.world)
    for line in settings { _ = desk.handle(line) }
    let pair = RepCalendar(desk).pair
    for catalogue in desk.library.playbook.catalogues {
      let language = catalogue.header.language
      for objection in catalogue.objections {
        let card = AnswerCard(objection, language, at: desk, offering: pair)
        let shown = card.text(language, columns: 80).plain + card.json(score: 1).text
        #expect(!shown.contains("{company}") && !shown.contains("{rep}"), "\(objection.id.value)")
        #expect(!shown.contains("{prospect}") && !shown.contains("{slot"), "\(objection.id.value)")
      }
    }
  }

  @Test func theGatekeepersCardNamesTheRepAndTheCompany() {
    let world = FixedWorld()
    world.environment["LANG"] = "en_GB.UTF-8"
    var desk = Desk(world: world.world)
    _ = desk.handle("lookup use the shared inbox")
    #expect(world.output.contains("(your company)"))
    _ = desk.handle("set company Brightwell Facilities")
    _ = desk.handle("set rep Lin Hart")
    _ = desk.handle("lookup use the shared inbox")
    #expect(world.output.contains("Brightwell Facilities"))
  }

  @Test(arguments: Language.allCases)
  func aPhraseOfAReplyFindsThePlainCard(_ language: Language) {
    let desk = Desk(world: FixedWorld().world)
    let lookup = desk.library.lookup(language)
    var seen: Set<String> = []
    let plain = Set(desk.library.playbook.catalogues.flatMap(\.objections).map(\.id.value))
    for phrase in desk.library.phrases.phrases(language)
    where plain.contains(phrase.label) && phrase.text.utf8.count <= 18 {
      guard seen.insert(phrase.label).inserted else { continue }
      let found = lookup.hits(phrase.text, limit: 1).first?.objection
      // Whoever drives is let go, before all else.
      #expect(found?.id.value == phrase.label || found?.nature == .final, "\(phrase.text)")
    }
    #expect(seen.count >= 15)
    #expect(
      lookup.hits(language == .zh ? "太贵了" : "too expensive").first?.objection.id.value
        == "price-too-high")
  }
}
