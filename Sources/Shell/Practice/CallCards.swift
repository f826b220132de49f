import Diagnostics
import Playbooks
import Rehearsal

/// The cards that `/lookup WORDS` found in a call: the best is shown, a digit picks another, Enter is the next, `-` the
/// one before. They stay until something else is said.
struct CallCards {
  private let hits: [Lookup.Hit]
  private var shown = 0

  /// Nil when the turn looks nothing up or nothing was found.
  init?(for turn: Turn, in session: Session, _ desk: Desk) {
    guard case .lookup(let words) = turn.command, !words.isEmpty else { return nil }
    hits = desk.library.lookup(session.plan.language).hits(words, limit: 4)
    if hits.isEmpty { return nil }
  }

  /// Whether the next line may ask for another card: not where digits pick the line to say.
  static func canBeLeafed(in session: Session, _ desk: Desk) -> Bool {
    desk.world.isConversational && !desk.isJSON && session.plan.level != .choose
  }

  /// Whether the line asked for another of the cards.
  mutating func take(_ line: String) -> Bool {
    let key = folded(line).trimmed
    if key.isEmpty {
      shown = (shown + 1) % hits.count
    } else if key == "-" {
      shown = (shown + hits.count - 1) % hits.count
    } else if let number = Int(key), hits.indices.contains(number - 1) {
      shown = number - 1
    } else {
      return false
    }
    return true
  }

  /// The card that is shown, and the names of the others.
  ///
  /// - Parameter isNumbered: whether the others can be picked.
  func notes(in session: Session, isNumbered: Bool) -> [Turn.Note] {
    let others = hits.indices.filter { $0 != shown }.map { index in
      let name = harmless(hits[index].objection.name.value)
      return isNumbered ? "\(index + 1) \(name)" : name
    }
    let card = session.card(hits[shown].objection)
    guard !others.isEmpty else { return [card] }
    let joined = others.joined(separator: isNumbered ? "  " : " · ")
    return [card, .words(Bilingual(zh: "也可能：\(joined)", en: "or: \(joined)"))]
  }
}
