/// Words and phrases with what they mean for times: a tree over tokens, the longest phrase wins.
struct Lexicon: Sendable {
  struct Meaning: Sendable {
    var kind: Lexeme.Kind
    var value: Int
    var extra: Int
  }

  /// The node behind a node and a word.
  private var edges = PairTable(capacity: 2000)
  private var meanings: [Meaning?] = [nil]
  private var months: Set<UInt64> = []
  private var abbreviations: Set<UInt64> = []

  static let time: Lexicon = {
    var lexicon = Lexicon()
    lexicon.addChinese()
    lexicon.addEnglish()
    for (place, recognizer) in Recognizer.all.enumerated() {
      for word in recognizer.words { lexicon.add(word.phrases, .own, word.figure, extra: place) }
    }
    return lexicon
  }()

  /// Adds phrases, parted by `|`.
  mutating func add(
    _ phrases: String, _ kind: Lexeme.Kind, _ value: Int = 0, extra: Int = 0
  ) {
    let bytes = Array(phrases.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "|")) ?? bytes.count
      var node: Int32 = 0
      var last: UInt64 = 0
      var count = 0
      Lexicon.eachKey(of: bytes, start..<end) { key in
        let new = Int32(meanings.count)
        node = edges.number(of: key, UInt64(node), orElse: new)
        if node == new { meanings.append(nil) }
        last = key
        count += 1
      }
      if count > 0 { meanings[Int(node)] = Meaning(kind: kind, value: value, extra: extra) }
      if count == 1, kind == .month { months.insert(last) }
      start = end + 1
    }
  }

  /// Short forms whose dot does not end a sentence.
  mutating func addAbbreviations(_ words: String) {
    for word in words.split(separator: "|") {
      if let key = Lexicon.keys(of: String(word)).first { abbreviations.insert(key) }
    }
  }

  func isMonth(_ key: UInt64) -> Bool { months.contains(key) }
  func isAbbreviation(_ key: UInt64) -> Bool { abbreviations.contains(key) }

  /// The keys of a phrase's tokens, cut as a line is.
  static func keys(of phrase: String) -> [UInt64] {
    var keys: [UInt64] = []
    let bytes = Array(phrase.utf8)
    eachKey(of: bytes, bytes.indices) { keys.append($0) }
    return keys
  }

  /// Hands over the keys of the tokens in a stretch of text; behind the stretch no letter may stand.
  @inline(__always)
  static func eachKey(of bytes: [UInt8], _ stretch: Range<Int>, _ take: (UInt64) -> Void) {
    var index = stretch.lowerBound
    var word = WordKey()
    var isInWord = false
    func isInner(_ at: Int) -> Bool {
      bytes[at] == 39 && !Contraction.isOne(bytes, at: at) && at + 1 < stretch.upperBound
        && Marks.isLetter(UInt32(bytes[at + 1]))
    }
    while index < stretch.upperBound {
      // Most bytes are plain small letters.
      if bytes[index] >= UInt8(ascii: "a"), bytes[index] <= UInt8(ascii: "z") {
        word.add(UInt32(bytes[index]))
        isInWord = true
        index += 1
        continue
      }
      let (raw, length) = Scalars.decode(bytes, at: index)
      let scalar = Marks.plain(raw)
      if Marks.isLetter(scalar) || (isInWord && isInner(index)) {
        word.add(Marks.lower(scalar))
        isInWord = true
      } else {
        if isInWord {
          take(word.value)
          word = WordKey()
          isInWord = false
        }
        if scalar == 39, let tail = Contraction.length(bytes, at: index) {
          var key = WordKey()
          key.add(39)
          for byte in bytes[(index + length)..<(index + tail)] { key.add(UInt32(byte)) }
          take(key.value)
          index += tail
          continue
        }
        if !Marks.isSpace(scalar) { take(UInt64(scalar)) }
      }
      index += length
    }
    if isInWord { take(word.value) }
  }

  /// What one token means by itself.
  func single(_ key: UInt64) -> Meaning? {
    edges[key, 0].flatMap { meanings[Int($0)] }
  }

  /// The longest phrase that starts at a token and ends before `limit`.
  func longest(
    in line: Line, at start: Int, before limit: Int = .max
  ) -> (meaning: Meaning, end: Int)? {
    var node: Int32 = 0
    var index = start
    var best: (Meaning, Int)?
    while index < line.tokens.count {
      guard let next = edges[line.tokens[index].key, UInt64(node)] else { break }
      node = next
      index += 1
      if index < limit, let meaning = meanings[Int(node)] { best = (meaning, index) }
    }
    return best
  }
}
