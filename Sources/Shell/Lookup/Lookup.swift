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
  /// For each objection, where its id stands among all of them.
  private let ranks: [Int]
  /// Whether an objection is the plain form of its label, not a trade's own.
  private let isPlain: [Bool]
  private let names: [String: [Int]]
  /// The names as bytes, in order, for the beginning of a word or a part of one.
  private let spellings: [(bytes: [UInt8], entries: [Int])]
  private let ofLabel: [String: [Int]]
  private var finder: PhraseFinder
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
    // Short phrases of the shipped ones too: what is typed as the first letters of syllables is short. They are the
    // label's plain card's, not the first trade's own form of it.
    for phrase in phrases.phrases(.zh) where phrase.text.utf8.count <= 18 {
      if let number = firsts[phrase.label] ?? ofLabel[phrase.label]?.first {
        known.append((phrase.text, number))
      }
    }
    var ranks = [Int](repeating: 0, count: objections.count)
    let ids = objections.map(\.id.value)
    for (rank, number) in ids.indices.sorted(by: { ids[$0] < ids[$1] }).enumerated() {
      ranks[number] = rank
    }
    self.ranks = ranks
    isPlain = objections.map { $0.id.value == $0.label }
    self.names = names
    spellings = names.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) }
    self.ofLabel = ofLabel
    self.shown = shown
    finder = PhraseFinder(known, entryCount: objections.count)
  }

  /// Half of what is typed at random stays below it, and one in twenty of the first letters of a phrase's syllables.
  private static let leastScore = 0.25

  /// Cards that the words find, best first, at most `limit`; of one id only the best.
  func hits(_ words: String, limit: Int = 6) -> [Hit] {
    let wanted = folded(words).trimmed
    guard !wanted.isEmpty else { return [] }
    // By objection, since thousands may share a label.
    var missing = [Double](repeating: 1, count: objections.count)
    var touched: [Int] = []
    func add(_ number: Int, _ score: Double) {
      guard score > 0 else { return }
      let number = shown[number]
      if missing[number] == 1 { touched.append(number) }
      missing[number] *= 1 - min(1, score)
    }
    for number in names[wanted] ?? [] { add(number, 1) }
    var nearness: [Int: Double] = [:]
    for found in finder.find(words, limit: 24) {
      // What a card itself lists is that card's, whatever else the words may mean.
      add(found.entry, found.nearness > 0.999 ? 1 : 0.9 * found.nearness * found.nearness)
      nearness[shown[found.entry]] = max(nearness[shown[found.entry]] ?? 0, found.nearness)
    }
    let match = phrases.matcher(Matcher.language(of: words)).match(words)
    // A greeting, or nothing at all, asks for no answer but where a card has those very words.
    if !match.unknown, match.reply == .neutralFiller || match.reply == .silenceBadLine {
      touched.removeAll { missing[$0] > 0 }
      return best(of: touched, missing, limit).map { number in
        Hit(objection: objections[number], language: languages[number], score: 1)
      }
    }
    let trust = match.unknown ? 0.6 : 0.95
    for candidate in match.top {
      // A trade's own form of an objection must be named by its words.
      for number in ofLabel[candidate.label] ?? [] {
        add(number, candidate.score * (isPlain[number] ? trust : 0.3 * trust))
      }
    }
    // A final card (a driver among the busy) is taken at half a word before those of its label: going on would
    // cross a red line.
    for number in touched where objections[number].nature == .final {
      guard nearness[number] ?? 0 >= 0.5 else { continue }
      let siblings = ofLabel[objections[number].label] ?? []
      let best = siblings.filter { objections[$0].nature != .final }.map { missing[$0] }.min()
      if let best, best <= missing[number] { missing[number] = best.nextDown }
    }
    if touched.allSatisfy({ 1 - missing[$0] < Self.leastScore }) {
      // The beginning of a word, or a character that stands in many phrases.
      let part = Array(wanted.utf8)
      for (name, entries) in spellings where Self.holds(name, part) {
        for number in entries { add(number, 0.5) }
      }
    }
    return best(of: touched, missing, limit).map { number in
      Hit(
        objection: objections[number], language: languages[number],
        score: min(1, 1 - missing[number]))
    }
  }

  private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    for start in 0...bytes.count - part.count where bytes[start] == first {
      if bytes[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }

  /// The few least missing, in order: of thousands most fail the first comparison.
  private func best(of touched: [Int], _ missing: [Double], _ limit: Int) -> [Int] {
    func precedes(_ left: Int, _ right: Int) -> Bool {
      (missing[left], ranks[left]) < (missing[right], ranks[right])
    }
    var best: [Int] = []
    for number in touched where 1 - missing[number] >= Self.leastScore {
      if best.count >= limit, let last = best.last, !precedes(number, last) { continue }
      let place = best.firstIndex { precedes(number, $0) } ?? best.count
      best.insert(number, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
