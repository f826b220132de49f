import Diagnostics
import Playbooks

/// The cards of one lookup, one of them shown: a digit picks another, Enter is the next, `-` the one before.
struct LeafedCards {
  private let hits: [Lookup.Hit]
  private var shown = 0

  /// Nil when nothing was found.
  init?(_ hits: [Lookup.Hit]) {
    guard !hits.isEmpty else { return nil }
    self.hits = hits
  }

  var hit: Lookup.Hit { hits[shown] }

  /// The digit and the name of each card that is not shown.
  var others: [(number: Int, name: String)] {
    hits.indices.filter { $0 != shown }.map {
      ($0 + 1, harmless(hits[$0].objection.name.value))
    }
  }

  /// Whether the line asked for another card.
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
}
