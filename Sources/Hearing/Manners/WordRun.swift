/// A run of one to three words of a line, by which manners are learned and weighed.
package struct WordRun: Sendable, Hashable {
  package var key: UInt64
  /// Tokens.
  var first: Int
  var end: Int

  private static let longest = 3
  private static let start: UInt64 = 94
  private static let number: UInt64 = 48
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// All runs of a line: every number is the same word, and a mark counts where it shapes a Chinese sentence.
  static func all(in line: Line) -> [WordRun] {
    var words: [(key: UInt64, token: Int)] = [(start, 0)]
    words.reserveCapacity(line.tokens.count + 1)
    for index in line.tokens.indices {
      if let key = key(in: line, at: index) { words.append((key, index)) }
    }
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

  /// The runs of a text as they are written in the table; a run that cannot be written is left out.
  package static func names(in text: String) -> [String] {
    let line = Line(text)
    let bytes = Array(text.utf8)
    var words: [(text: String, isHan: Bool)] = [("^", false)]
    for index in line.tokens.indices where key(in: line, at: index) != nil {
      let token = line.tokens[index]
      words.append((word(token, bytes), token.kind == .han))
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
    let keys = all(in: line).map(\.key)
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
