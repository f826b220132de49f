import Diagnostics
package import Playbooks

extension Drill {
  /// The objection whose card an answer was taken from, where it has that card's own words and none of this one's.
  ///
  /// Only whole stretches of a written answer count, so that free words never do: a card's words between its blanks,
  /// long enough to be nobody's by chance, and on cards of one kind alone.
  package func borrowed(_ said: String, from cards: [Objection]) -> Objection? {
    guard case .answer = duty else { return nil }
    let text = bare(folded(said))
    func isSaid(_ card: Objection) -> Bool { Self.stretches(card).contains { text.contains($0) } }
    guard !isSaid(objection) else { return nil }
    let others = cards.filter { $0.id.value != objection.id.value && isSaid($0) }
    guard let first = others.first, others.allSatisfy({ $0.label == first.label }),
      first.label != objection.label
    else { return nil }
    return first
  }

  /// Letters, or Chinese characters, that are nobody's words by chance.
  private static let leastLetters = 24
  private static let leastHan = 9

  private static func stretches(_ card: Objection) -> [String] {
    (card.answers + card.again).flatMap { line in
      line.filled { _ in "\u{1}" }.split { "\u{1}。？！；.?!;".contains($0) }
        .map { bare(folded($0)) }
        .filter { words in
          words.count >= (words.allSatisfy(\.isASCII) ? leastLetters : leastHan)
        }
    }
  }
}
