/// English weekday names with one letter wrong, missing, doubled or swapped.
enum Misspelling {
  private static let names: [[UInt8]] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { Array($0.utf8) }
  private static let words: Set<UInt64> = Set(
    ["sundae", "mondays", "fridays", "sundays", "mundane", "sundry", "friary"]
      .flatMap { Lexicon.keys(of: $0) })

  private static let packed: [UInt64] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { Lexicon.keys(of: $0)[0] }

  /// The weekday (1–7) a word is one slip away from.
  static func weekday(_ line: Line, _ index: Int) -> Int? {
    let token = line.tokens[index]
    guard token.count >= 5, token.count <= 8, !words.contains(token.key) else { return nil }
    // Words up to eight bytes are packed exactly; longer slips are in the lexicon.
    var letters: [UInt8] = []
    var key = token.key
    guard key >> 63 == 0 else { return nil }
    while key > 0 {
      letters.append(UInt8(key & 0xFF))
      key >>= 8
    }
    letters.reverse()
    guard let first = letters.first, [109, 116, 119, 102, 115].contains(first) else { return nil }
    guard letters.last == 121 || letters.suffix(2).contains(121) else { return nil }
    for (number, name) in names.enumerated() where isOneSlip(letters, name) { return number + 1 }
    return nil
  }

  /// Whether two words differ by one substitution, insertion, deletion or swap of neighbours.
  static func isOneSlip(_ word: [UInt8], _ name: [UInt8]) -> Bool {
    guard abs(word.count - name.count) <= 1 else { return false }
    var start = 0
    while start < min(word.count, name.count), word[start] == name[start] { start += 1 }
    var tail = 0
    while tail < min(word.count, name.count) - start,
      word[word.count - 1 - tail] == name[name.count - 1 - tail]
    { tail += 1 }
    let left = word.count - start - tail
    let right = name.count - start - tail
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && word[start] == name[start + 1]
      && word[start + 1] == name[start]
  }
}
