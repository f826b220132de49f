import Diagnostics
import Hearing
import Playbooks

/// Answer cards found by words, best first: by an objection's name, by what it is known by, by what the words mean.
///
/// Made once for a library; a search takes less than a millisecond with a hundred thousand phrases.
final class Lookup {
  struct Hit {
    let objection: Objection
    /// The language of its catalogue.
    let language: Language
    /// 0…1; an objection's own name is 1.
    let score: Double
  }

  /// Own language first; of equal ids the first is shown.
  private let objections: [Objection]
  private let languages: [Language]
  /// For each objection, the first of the same id.
  private let shown: [Int]
  private let names: [String: [Int]]
  private let ofLabel: [String: [Int]]
  private let finder: PhraseFinder
  private let phrases: PhraseShelf

  /// - Parameter language: whose catalogues come first.
  init(_ playbook: Playbook, _ language: Language, phrases: PhraseShelf) {
    self.phrases = phrases
    let own = playbook.catalogues.filter { $0.header.language == language }
    let others = playbook.catalogues.filter { $0.header.language != language }
    objections = (own + others).flatMap(\.objections)
    languages = (own + others).flatMap { catalogue in
      catalogue.objections.map { _ in catalogue.header.language }
    }
    var names: [String: [Int]] = [:]
    var ofLabel: [String: [Int]] = [:]
    var firsts: [String: Int] = [:]
    var shown: [Int] = []
    var known: [(text: String, entry: Int)] = []
    for (number, objection) in objections.enumerated() {
      let id = objection.id.value
      firsts[id] = firsts[id] ?? number
      shown.append(firsts[id] ?? number)
      for name in Set([folded(id), folded(objection.name.value)]) {
        names[name, default: []].append(number)
        known.append((name, number))
      }
      ofLabel[objection.label, default: []].append(number)
      if let reply = ReplyLabel(rawValue: objection.label), reply.rawValue == id {
        for name in Set(Language.allCases.map { folded(reply.title[$0]) }) {
          names[name, default: []].append(number)
          known.append((name, number))
        }
      }
      for phrase in objection.phrases { known.append((phrase.text, number)) }
    }
    // Short phrases of the shipped ones too: what is typed as the first letters of syllables is short.
    for phrase in phrases.phrases(.zh) where phrase.text.utf8.count <= 18 {
      if let number = ofLabel[phrase.label]?.first { known.append((phrase.text, number)) }
    }
    self.names = names
    self.ofLabel = ofLabel
    self.shown = shown
    finder = PhraseFinder(known, entryCount: objections.count)
  }

  private static let leastScore = 0.15

  /// Cards that the words find, best first, at most `limit`; of one id only the best.
  func hits(_ words: String, limit: Int = 6) -> [Hit] {
    let wanted = folded(words).trimmed
    guard !wanted.isEmpty else { return [] }
    var missing: [Int: Double] = [:]
    func add(_ number: Int, _ score: Double) {
      missing[shown[number], default: 1] *= 1 - min(1, score)
    }
    for number in names[wanted] ?? [] { add(number, 1) }
    for found in finder.find(words, limit: 24) {
      add(found.entry, 0.9 * found.nearness * found.nearness)
    }
    let match = phrases.matcher(Matcher.language(of: words)).match(words)
    let trust = match.unknown ? 0.6 : 0.95
    for candidate in match.top {
      // A trade's own form of an objection must be named by its words.
      for number in ofLabel[candidate.label] ?? [] {
        let isPlain = objections[number].id.value == candidate.label
        add(number, candidate.score * (isPlain ? trust : 0.3 * trust))
      }
    }
    if missing.values.allSatisfy({ 1 - $0 < Self.leastScore }) {
      // The beginning of a word, or a character that stands in many phrases.
      for (name, numbers) in names where name.contains(wanted) {
        for number in numbers { add(number, 0.5) }
      }
    }
    return missing.map {
      Hit(objection: objections[$0.key], language: languages[$0.key], score: 1 - $0.value)
    }
    .filter { $0.score >= Self.leastScore }
    .sorted { left, right in
      (right.score, left.objection.id.value) < (left.score, right.objection.id.value)
    }
    .prefix(limit).map { $0 }
  }
}
