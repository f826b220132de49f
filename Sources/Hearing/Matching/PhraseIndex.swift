import Glibc

/// Phrases with their classes, indexed by their features, and which of them words come nearest to (cosine of tf-idf).
struct PhraseIndex: Sendable {
  private static let bucketBits: UInt32 = 17
  private static let buckets = 1 << Int(bucketBits)

  /// No features yet, of the kind the phrases are indexed by: without gaps, which would only lengthen the search.
  static var grams: Grams { Grams(bucketBits: bucketBits, hasGaps: false) }

  /// The class of each phrase; phrases are kept sorted by class.
  private(set) var classes: [UInt16] = []
  /// The place of each phrase in the list it was made from.
  private(set) var origins: [UInt32] = []
  /// For each bucket, where its list of phrases starts.
  private var starts: [UInt32] = []
  private var postings: [UInt32] = []
  private var idfs: [Float] = []
  private var sums: PhraseSums
  /// How many list entries a search reads at most.
  private let budget: Int

  var phraseCount: Int { classes.count }

  /// - Parameters:
  ///   - budget: how many entries of the lists a search reads at most.
  ///   - hasInitials: whether Chinese phrases are also found by the first letters of their syllables.
  init(
    _ phrases: [(text: String, class: Int)], classCount: Int, budget: Int, hasInitials: Bool = false
  ) {
    self.budget = budget
    sums = PhraseSums(scales: [], capacity: 0)
    let order = Self.sorted(phrases, classCount)
    origins = order
    classes = order.map { UInt16(phrases[Int($0)].class) }
    var heads = [UInt64](repeating: 0, count: Self.buckets)  // last phrase + 1, count
    var flat: [UInt32] = []
    flat.reserveCapacity(phrases.count * 64)
    var textEnds: [UInt32] = []
    textEnds.reserveCapacity(phrases.count)
    var reading = Reading()
    var grams = Self.grams
    for (number, origin) in order.enumerated() {
      var text = phrases[Int(origin)].text
      text.withUTF8 { reading.read($0) }
      grams.read(reading)
      if hasInitials, reading.hasHan { grams.addInitials(reading) }
      let mark = UInt64(number + 1) << 32
      heads.withUnsafeMutableBufferPointer { heads in
        for gram in grams.grams {
          let head = heads[Int(gram.bucket)]
          guard head >> 32 != mark >> 32 else { continue }
          heads[Int(gram.bucket)] = mark | (head & 0xFFFF_FFFF) + 1
          flat.append(gram.bucket)
        }
      }
      textEnds.append(UInt32(flat.count))
    }
    fill(heads, flat, textEnds)
  }

  /// Phrases in order of their class, stable.
  private static func sorted(
    _ phrases: [(text: String, class: Int)], _ classCount: Int
  ) -> [UInt32] {
    var starts = [Int](repeating: 0, count: classCount + 1)
    for phrase in phrases { starts[phrase.class + 1] += 1 }
    for index in 0..<classCount { starts[index + 1] += starts[index] }
    var order = [UInt32](repeating: 0, count: phrases.count)
    for (number, phrase) in phrases.enumerated() {
      order[starts[phrase.class]] = UInt32(number)
      starts[phrase.class] += 1
    }
    return order
  }

  private mutating func fill(_ heads: [UInt64], _ flat: [UInt32], _ ends: [UInt32]) {
    let count = ends.count
    idfs = (0...(count + 1)).map { log(Float(1 + count) / Float(1 + $0)) + 1 }
    var starts = [UInt32](repeating: 0, count: Self.buckets + 1)
    var sum: UInt32 = 0
    for bucket in 0..<Self.buckets {
      starts[bucket] = sum
      let number = UInt32(truncatingIfNeeded: heads[bucket])
      sum += number
    }
    starts[Self.buckets] = sum
    var cursors = starts
    var postings = [UInt32](repeating: 0, count: flat.count)
    var norms = [Float](repeating: 0, count: count)
    let common = max(8, count / 10)
    cursors.withUnsafeMutableBufferPointer { cursors in
      postings.withUnsafeMutableBufferPointer { postings in
        var index = 0
        for number in 0..<count {
          var square: Float = 0
          while index < Int(ends[number]) {
            let bucket = Int(flat[index])
            let place = cursors[bucket]
            postings[Int(place)] = UInt32(truncatingIfNeeded: number)
            cursors[bucket] = place &+ 1
            let length = Int(starts[bucket + 1] - starts[bucket])
            let idf = length > common ? 0 : idfs[length]
            square += idf * idf
            index += 1
          }
          norms[number] = square > 0 ? 1 / square.squareRoot() : 0
        }
      }
    }
    self.starts = starts
    self.postings = postings
    sums = PhraseSums(scales: norms, capacity: budget)
  }

  /// The nearest phrase of each class that comes near, best first.
  ///
  /// Rare features are read first; lists beyond the budget are left unread, which costs the common ones only.
  mutating func nearest(_ grams: [Grams.Gram], limit: Int) -> [(phrase: Int, cosine: Float)] {
    var lists: [(start: Int, end: Int)] = []
    var seen = Weights.Seen()
    var square: Float = 0
    for gram in grams where seen.insert(gram.bucket) {
      let start = Int(starts[Int(gram.bucket)])
      let end = Int(starts[Int(gram.bucket) + 1])
      let idf = end - start > max(8, phraseCount / 10) ? 0 : idfs[end - start]
      square += idf * idf
      if start < end, idf > 0 { lists.append((start, end)) }
    }
    guard square > 0 else { return [] }
    lists.sort { ($0.end - $0.start, $0.start) < ($1.end - $1.start, $1.start) }
    var unread = budget
    postings.withUnsafeBufferPointer { postings in
      for list in lists where unread > 0 {
        let idf = idfs[list.end - list.start]
        let end = min(list.end, list.start + unread)
        unread -= end - list.start
        sums.add(idf * idf, to: UnsafeBufferPointer(rebasing: postings[list.start..<end]))
      }
    }
    return best(1 / square.squareRoot(), limit)
  }

  /// The best phrase of each class among those that have a sum.
  ///
  /// The few that are wanted are kept in order; most of the others fail the first comparison.
  private mutating func best(_ scale: Float, _ limit: Int) -> [(phrase: Int, cosine: Float)] {
    var top: [(phrase: Int, cosine: Float)] = []
    top.reserveCapacity(limit + 1)
    var least = (phrase: Int.max, cosine: Float(0))
    classes.withUnsafeBufferPointer { classes in
      sums.take { phrase, scaled in
        let entry = (phrase: phrase, cosine: scaled * scale)
        guard Self.isBetter(entry, than: least) else { return }
        if let own = top.firstIndex(where: { classes[$0.phrase] == classes[phrase] }) {
          guard Self.isBetter(entry, than: top[own]) else { return }
          top.remove(at: own)
        }
        let place = top.firstIndex { Self.isBetter(entry, than: $0) } ?? top.count
        top.insert(entry, at: place)
        if top.count > limit { top.removeLast() }
        if top.count == limit, let last = top.last { least = last }
      }
    }
    return top
  }

  private static func isBetter(
    _ left: (phrase: Int, cosine: Float), than right: (phrase: Int, cosine: Float)
  ) -> Bool {
    left.cosine != right.cosine ? left.cosine > right.cosine : left.phrase < right.phrase
  }
}
