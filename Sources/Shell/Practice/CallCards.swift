import Diagnostics
import Playbooks
import Rehearsal

/// The cards that `/lookup WORDS` found in a call: the best is shown, a digit picks another, Enter is the next, `-` the
/// one before. They stay until something else is said.
struct CallCards {
  private var cards: LeafedCards

  /// Nil when the turn looks nothing up or nothing was found.
  init?(for turn: Turn, in session: Session, _ desk: Desk) {
    guard case .lookup(let words) = turn.command, !words.isEmpty,
      let cards = LeafedCards(
        desk.library.lookup(session.plan.language).hits(words, limit: 4))
    else { return nil }
    self.cards = cards
  }

  /// Whether the next line may ask for another card: not where digits pick the line to say.
  static func canBeLeafed(in session: Session, _ desk: Desk) -> Bool {
    desk.world.isConversational && !desk.isJSON && session.plan.level != .choose
  }

  /// Whether the line asked for another of the cards.
  mutating func take(_ line: String) -> Bool { cards.take(line) }

  /// The card that is shown, and the names of the others.
  ///
  /// - Parameter isNumbered: whether the others can be picked.
  func notes(in session: Session, isNumbered: Bool) -> [Turn.Note] {
    let others = cards.others.map { isNumbered ? "\($0.number) \($0.name)" : $0.name }
    let card = session.card(cards.hit.objection)
    guard !others.isEmpty else { return [card] }
    let joined = others.joined(separator: isNumbered ? "  " : " · ")
    return [card, .words(Bilingual(zh: "也可能：\(joined)", en: "or: \(joined)"))]
  }
}
