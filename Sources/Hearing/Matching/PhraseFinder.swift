/// Finds which of many entries some words mean, among the phrases of each, one search at a time.
package struct PhraseFinder: Sendable {
  /// An entry that comes near.
  package struct Found: Sendable, Hashable {
    /// The number of the entry.
    package let entry: Int
    /// The phrase that came nearest, by its place in the list given.
    package let phrase: Int
    /// How near, 0…1; 1 for the same words.
    package let nearness: Double
  }

  private var index: PhraseIndex
  private let texts: [String]

  /// How many list entries one search reads at most: some tens of microseconds.
  private static let budget = 8_000

  /// Nobody types the first letters of more syllables than these.
  private static let mostInitials = 16

  /// - Parameter phrases: what an entry is known by, with the number of the entry.
  package init(_ phrases: [(text: String, entry: Int)], entryCount: Int) {
    texts = phrases.map(\.text)
    index = PhraseIndex(
      phrases.map { (text: $0.text, class: $0.entry) }, classCount: entryCount,
      budget: Self.budget, hasInitials: true)
  }

  /// The entries the words come near, nearest first: by words, by sound, by the first letters of syllables.
  package mutating func find(_ words: String, limit: Int = 9) -> [Found] {
    let reading = Reading(words)
    var grams = PhraseIndex.grams
    grams.read(reading)
    var all = grams.grams
    var abbreviation = PhraseIndex.grams
    if reading.hasHan {
      abbreviation.addInitials(reading)
      all += abbreviation.grams
    }
    var found = index.nearest(all, limit: limit)
    if !reading.hasHan, reading.letters.count <= Self.mostInitials + 2 {
      abbreviation.addAbbreviation(reading)
      let short = abbreviated(reading, abbreviation.grams, limit)
      if let best = short.first, best.cosine > found.first?.cosine ?? 0 { found = short }
    }
    return found.map { found in
      Found(
        entry: Int(index.classes[found.phrase]), phrase: Int(index.origins[found.phrase]),
        nearness: min(1, Double(found.cosine)))
    }
  }

  /// Phrases whose syllables may begin with the letters typed: as many in their order as can be, the ends above all.
  private mutating func abbreviated(_ reading: Reading, _ grams: [Grams.Gram], _ limit: Int) -> [(
    phrase: Int, cosine: Float
  )] {
    let typed = Array(reading.letters.dropFirst().dropLast())
    var phrase = Reading()
    var initials: [UInt8] = []
    var row: [Int] = []
    return index.nearest(grams, limit: limit * 4).map { found in
      var text = texts[Int(index.origins[found.phrase])]
      text.withUTF8 { phrase.read($0) }
      initials.removeAll(keepingCapacity: true)
      for unit in phrase.units {
        let letter = Pinyin.initial(unit.code)
        if letter != 0 { initials.append(letter) }
      }
      let common = Self.common(typed, initials, &row)
      var share = 2 * Float(common) / Float(typed.count + initials.count)
      if typed.first != initials.first || typed.last != initials.last { share *= 0.8 }
      return (found.phrase, share)
    }
    .sorted { ($1.cosine, $0.phrase) < ($0.cosine, $1.phrase) }
    .prefix(limit).map { $0 }
  }

  /// The length of the longest sequence that both hold in order.
  ///
  /// - Parameter row: room to work in.
  private static func common(_ left: [UInt8], _ right: [UInt8], _ row: inout [Int]) -> Int {
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: right.count + 1))
    for letter in left {
      var diagonal = 0
      for (place, other) in right.enumerated() {
        let above = row[place + 1]
        row[place + 1] = letter == other ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
