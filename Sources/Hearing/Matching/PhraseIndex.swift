import Glibc

/// Phrases with their classes, indexed by their features, and what a turn resembles among them.
///
/// Two voices read the same lists: the likeness to single phrases (cosine of tf-idf, nearest three of a class) and the
/// words a class does without (complement naive Bayes, Rennie et al. 2003).
struct PhraseIndex: Sendable {
  let classCount: Int
  /// The class of each phrase; phrases are kept sorted by class.
  private(set) var classes: [UInt16] = []
  /// The place of each phrase in the list it was made from.
  private(set) var origins: [UInt32] = []
  /// For each bucket, where its list of phrases starts.
  private var starts: [UInt32] = []
  private var postings: [UInt32] = []
  private var norms: [Float] = []
  /// Where the phrases of each class end.
  private var classEnds: [UInt32] = []
  /// Features in the phrases of a class, and in all.
  private var classTotals: [Float] = []
  private var total: Float = 0
  private var vocabulary: Float = 0
  private var logs: [Float] = []
  private var idfs: [Float] = []

  static let smoothing: Float = 0.3

  var phraseCount: Int { classes.count }

  /// - Parameter hasInitials: whether Chinese phrases are also found by the first letters of their syllables.
  init(_ phrases: [(text: String, class: Int)], classCount: Int, hasInitials: Bool = false) {
    self.classCount = classCount
    let (order, ends) = Self.sorted(phrases, classCount)
    classEnds = ends
    origins = order
    classes = order.map { UInt16(phrases[Int($0)].class) }
    var heads = [UInt64](repeating: 0, count: Grams.buckets)  // last phrase + 1, count
    var flat: [UInt32] = []
    flat.reserveCapacity(phrases.count * 64)
    var textEnds: [UInt32] = []
    textEnds.reserveCapacity(phrases.count)
    var reading = Reading()
    var grams = Grams()
    classTotals = [Float](repeating: 0, count: classCount)
    for (number, origin) in order.enumerated() {
      var text = phrases[Int(origin)].text
      text.withUTF8 { reading.read($0) }
      grams.read(reading)
      if hasInitials, reading.hasHan { grams.addInitials(reading) }
      let mark = UInt64(number + 1) << 32
      let before = flat.count
      heads.withUnsafeMutableBufferPointer { heads in
        for gram in grams.grams {
          let head = heads[Int(gram.bucket)]
          guard head >> 32 != mark >> 32 else { continue }
          heads[Int(gram.bucket)] = mark | (head & 0xFFFF_FFFF) + 1
          flat.append(gram.bucket)
        }
      }
      textEnds.append(UInt32(flat.count))
      classTotals[phrases[Int(origin)].class] += Float(flat.count - before)
    }
    total = Float(flat.count)
    fill(heads, flat, textEnds)
  }

  /// Phrases in order of their class, stable, and where each class ends.
  private static func sorted(
    _ phrases: [(text: String, class: Int)], _ classCount: Int
  ) -> (order: [UInt32], ends: [UInt32]) {
    var starts = [Int](repeating: 0, count: classCount + 1)
    for phrase in phrases { starts[phrase.class + 1] += 1 }
    for index in 0..<classCount { starts[index + 1] += starts[index] }
    var order = [UInt32](repeating: 0, count: phrases.count)
    for (number, phrase) in phrases.enumerated() {
      order[starts[phrase.class]] = UInt32(number)
      starts[phrase.class] += 1
    }
    return (order, starts.prefix(classCount).map { UInt32($0) })
  }

  private mutating func fill(_ heads: [UInt64], _ flat: [UInt32], _ ends: [UInt32]) {
    let count = ends.count
    logs = (0...(count + 1)).map { log(Float($0) + Self.smoothing) }
    idfs = (0...(count + 1)).map { log(Float(1 + count) / Float(1 + $0)) + 1 }
    var starts = [UInt32](repeating: 0, count: Grams.buckets + 1)
    var sum: UInt32 = 0
    var used = 0
    for bucket in 0..<Grams.buckets {
      starts[bucket] = sum
      let number = UInt32(truncatingIfNeeded: heads[bucket])
      if number > 0 { used += 1 }
      sum += number
    }
    starts[Grams.buckets] = sum
    vocabulary = Float(used)
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
    self.norms = norms
  }

  /// The nearest phrase of each class that comes near, best first.
  ///
  /// Rare features are read first; lists beyond the budget are left unread, which costs the common ones only.
  ///
  /// - Parameter budget: how many entries of the lists are read at most.
  func nearest(_ grams: [Grams.Gram], budget: Int, limit: Int) -> [(phrase: Int, cosine: Float)] {
    var lists: [(start: Int, end: Int)] = []
    var seen: Set<UInt32> = []
    var square: Float = 0
    for gram in grams where seen.insert(gram.bucket).inserted {
      let start = Int(starts[Int(gram.bucket)])
      let end = Int(starts[Int(gram.bucket) + 1])
      let idf = end - start > max(8, phraseCount / 10) ? 0 : idfs[end - start]
      square += idf * idf
      if start < end, idf > 0 { lists.append((start, end)) }
    }
    guard square > 0 else { return [] }
    lists.sort { ($0.end - $0.start, $0.start) < ($1.end - $1.start, $1.start) }
    var sums = PhraseSums(capacity: budget)
    var unread = budget
    postings.withUnsafeBufferPointer { postings in
      for list in lists where unread > 0 {
        let idf = idfs[list.end - list.start]
        let end = min(list.end, list.start + unread)
        unread -= end - list.start
        for index in list.start..<end { sums.add(idf * idf, to: postings[index]) }
      }
    }
    return best(sums, 1 / square.squareRoot(), limit)
  }

  /// The best phrase of each class among those that have a sum.
  private func best(_ sums: PhraseSums, _ scale: Float, _ limit: Int) -> [(
    phrase: Int, cosine: Float
  )] {
    var ofClass: [UInt16: Int] = [:]
    var found: [(phrase: Int, cosine: Float)] = []
    sums.forEach { phrase, sum in
      let cosine = sum * norms[phrase] * scale
      if let place = ofClass[classes[phrase]] {
        let known = found[place]
        if (cosine, known.phrase) > (known.cosine, phrase) { found[place] = (phrase, cosine) }
      } else {
        ofClass[classes[phrase]] = found.count
        found.append((phrase, cosine))
      }
    }
    found.sort { ($1.cosine, $0.phrase) < ($0.cosine, $1.phrase) }
    return Array(found.prefix(limit))
  }
}
