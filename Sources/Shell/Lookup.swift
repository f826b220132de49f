import Diagnostics
import Playbooks

/// Answer cards found by words: exact and folded for now, best first.
struct Lookup {
  struct Hit {
    let objection: Objection
    let catalogue: Catalogue
    /// 0…1; equal to the words is 1.
    let score: Double
  }

  private let catalogues: [Catalogue]

  /// - Parameter language: whose catalogues come first.
  init(_ playbook: Playbook, _ language: Language) {
    let own = playbook.catalogues.filter { $0.header.language == language }
    catalogues = own + playbook.catalogues.filter { $0.header.language != language }
  }

  /// Cards that the words find, best first; of one id only the best.
  func hits(_ words: String) -> [Hit] {
    let wanted = Self.bare(words)
    guard !wanted.isEmpty else { return [] }
    var seen: Set<String> = []
    let all = catalogues.flatMap { catalogue in
      catalogue.objections.map { objection in
        Hit(objection: objection, catalogue: catalogue, score: score(objection, wanted))
      }
    }
    return all.enumerated().filter { $0.element.score > 0 }
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element).filter { seen.insert($0.objection.id.value).inserted }
  }

  private func score(_ objection: Objection, _ wanted: String) -> Double {
    let names = [objection.id.value, objection.name.value].map(Self.bare)
    if names.contains(wanted) { return 1 }
    let texts = names + objection.phrases.map { Self.bare($0.text) }
    var best = 0.0
    for text in texts where !text.isEmpty {
      if text == wanted { return 0.95 }
      if text.contains(wanted) || wanted.contains(text) {
        let ratio = Double(min(text.count, wanted.count)) / Double(max(text.count, wanted.count))
        best = max(best, 0.5 + 0.4 * ratio)
      } else {
        best = max(best, 0.5 * overlap(text, wanted))
      }
    }
    return best >= 0.15 ? best : 0
  }

  /// The share of pairs of neighbouring characters that two texts have in common (Dice).
  private func overlap(_ left: String, _ right: String) -> Double {
    let first = Set(zip(left, left.dropFirst()).map { "\($0)\($1)" })
    let second = Set(zip(right, right.dropFirst()).map { "\($0)\($1)" })
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  /// Folded, with letters and digits only.
  private static func bare(_ text: String) -> String {
    folded(text).filter { $0.isLetter || $0.isNumber }
  }
}
