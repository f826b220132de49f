/// A run of one to three words of a line, by which asks and manners are learned and weighed.
package struct WordRun: Sendable, Hashable {
  package var key: UInt64
  /// Tokens.
  var first: Int
  var end: Int

  private static let longest = 3
  private static let start: UInt64 = 94
  private static let number: UInt64 = 48
  /// Stand for a time and for a stretch of time, whatever they are.
  private static let time: UInt64 = 64
  private static let stretch: UInt64 = 35
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Tokens that count as one word.
  struct Hidden {
    var first: Int
    var end: Int
    var isStretch: Bool
  }

  private struct Word {
    var key: UInt64
    var token: Int
    var isHidden = false
  }

  /// The words of a line: every number is the same one, what is hidden is one, and a mark counts where it shapes a
  /// Chinese sentence. `hidden` goes from left to right.
  private static func words(of line: Line, hiding hidden: [Hidden]) -> [Word] {
    var words = [Word(key: start, token: 0)]
    words.reserveCapacity(line.tokens.count + 1)
    var index = 0
    var next = 0
    while index < line.tokens.count {
      while next < hidden.count, hidden[next].first < index { next += 1 }
      if next < hidden.count, hidden[next].first == index, hidden[next].end > index {
        let key = hidden[next].isStretch ? stretch : time
        words.append(Word(key: key, token: index, isHidden: true))
        index = hidden[next].end
        continue
      }
      if let key = key(in: line, at: index) { words.append(Word(key: key, token: index)) }
      index += 1
    }
    return words
  }

  /// All runs of a line.
  static func all(in line: Line, hiding hidden: [Hidden]) -> [WordRun] {
    let words = words(of: line, hiding: hidden)
    var runs: [WordRun] = []
    runs.reserveCapacity(words.count * longest)
    for first in words.indices {
      var key: UInt64 = 0
      for last in first..<min(first + longest, words.count) {
        key = joined(key, words[last].key)
        runs.append(WordRun(key: key, first: words[first].token, end: words[last].token + 1))
      }
    }
    return runs
  }

  /// The key of a run as it is written in the table.
  static func key(of name: String) -> UInt64 { Lexicon.keys(of: name).reduce(0, joined) }

  /// The same for a stretch of text behind which no letter stands.
  static func key(of bytes: [UInt8], _ stretch: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    Lexicon.eachKey(of: bytes, stretch) { key = joined(key, $0) }
    return key
  }

  /// The runs of a text as they are written in the table; a run that cannot be written is left out.
  static func names(in line: Line, of source: String, hiding hidden: [Hidden]) -> [String] {
    let bytes = Array(source.utf8)
    var words: [(text: String, isHan: Bool)] = [("^", false)]
    for word in Self.words(of: line, hiding: hidden).dropFirst() {
      let token = line.tokens[word.token]
      if word.isHidden {
        words.append((word.key == stretch ? "#" : "@", false))
      } else {
        words.append((Self.word(token, bytes), token.kind == .han))
      }
    }
    var names: [String] = []
    for first in words.indices {
      var name = ""
      for last in first..<min(first + longest, words.count) {
        if last > first, !(words[last].isHan && words[last - 1].isHan) { name += " " }
        name += words[last].text
        names.append(name)
      }
    }
    let keys = all(in: line, hiding: hidden).map(\.key)
    return zip(names, keys).filter { key(of: $0) == $1 && !$0.contains("|") }.map(\.0)
  }

  private static func joined(_ key: UInt64, _ next: UInt64) -> UInt64 {
    (key.rotated(by: 23) ^ next) &* prime
  }

  private static func key(in line: Line, at index: Int) -> UInt64? {
    let token = line.tokens[index]
    switch token.kind {
    case .word, .han: return token.key
    case .digits: return number
    case .mark:
      switch token.key {
      case 33, 63: return token.key
      case 44, 46, 0x3002:
        guard index > 0, line.tokens[index - 1].kind == .han else { return nil }
        return token.key == 44 ? 44 : 46
      default: return nil
      }
    case .other: return nil
    }
  }

  private static func word(_ token: Token, _ bytes: [UInt8]) -> String {
    switch token.kind {
    case .digits: return "0"
    case .word:
      var text = String.UnicodeScalarView()
      var index = token.start
      while index < token.end {
        let (raw, length) = Scalars.decode(bytes, at: index)
        if let scalar = Unicode.Scalar(Marks.lower(Marks.plain(raw))) { text.append(scalar) }
        index += length
      }
      return String(text)
    default:
      let key = token.key == 0x3002 ? 46 : token.key
      return Unicode.Scalar(UInt32(truncatingIfNeeded: key)).map { String(Character($0)) } ?? ""
    }
  }
}

extension UInt64 {
  fileprivate func rotated(by bits: UInt64) -> UInt64 { self << bits | self >> (64 - bits) }
}
