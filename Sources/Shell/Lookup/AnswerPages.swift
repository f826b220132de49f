import CivilTime
import Diagnostics
import Playbooks

/// The answer cards of a lookup at the prompt, shown one at a time until another command is typed.
struct AnswerPages: Lingering {
  private var cards: LeafedCards
  /// The slots that every card offers.
  private let pair: [Slot]

  init(_ cards: LeafedCards, offering pair: [Slot]) {
    self.cards = cards
    self.pair = pair
  }

  func show(_ desk: Desk) {
    let hit = cards.hit
    desk.say(
      AnswerCard(hit.objection, hit.language, at: desk, offering: pair)
        .text(desk.language, columns: desk.columns))
    let others = cards.others
    guard !others.isEmpty else { return }
    desk.say(
      desk.menu(
        others.map { Choice(String($0.number), Bilingual(zh: $0.name, en: $0.name)) }))
  }

  mutating func take(_ line: String, at desk: inout Desk) -> Bool {
    guard cards.take(line) else { return false }
    show(desk)
    return true
  }
}
