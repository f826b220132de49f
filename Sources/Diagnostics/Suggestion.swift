/// The nearest name: what a did-you-mean offers.
package enum Suggestion {
  /// The candidate nearest to `word` after folding, or nil when none is near.
  ///
  /// Near is at most one edit for two to four characters, two for up to eight, three beyond;
  /// a swap of neighbours is one edit (Damerau–Levenshtein, optimal string alignment).
  /// A candidate that starts with the word (two characters or more) is near as well.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(folded(word))
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    let limit = wanted.count <= 1 ? 0 : wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
    for candidate in candidates {
      let name = Array(folded(candidate))
      // Each letter more is one edit at least.
      var distance =
        abs(wanted.count - name.count) > limit ? limit + 1 : editDistance(wanted, name)
      if distance > limit, wanted.count >= 2, name.starts(with: wanted) { distance = limit }
      guard distance <= limit else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Edits from one text to another; a swap of neighbours counts one.
  package static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var row = [i] + Array(repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      before = previous
      previous = row
    }
    return previous[right.count]
  }
}
