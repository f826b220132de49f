import Diagnostics

/// One word, one Chinese character, one run of digits or one mark of a line.
struct Token {
  enum Kind: UInt8 { case word, han, digits, mark, other }

  var kind: Kind
  /// What it is compared by: its letters packed, its simplified character, its mark.
  var key: UInt64
  /// The number written, for digits; -1 when longer than nine digits.
  var value = 0
  var start: Int
  var end: Int
  /// Whether it follows the token before it without a space.
  var isGlued = false
  /// Whether its first letter is a capital.
  var isCapital = false

  var count: Int { end - start }
}

/// A line cut into tokens; spans are UTF-8 offsets of the text as it was given.
struct Line {
  private(set) var tokens: [Token] = []
  /// The sentence each token stands in, counted from 0, and the clause.
  private(set) var sentence: [Int] = []
  private(set) var clause: [Int] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 3 + 4)
    cut(bytes)
    divide()
  }

  func span(_ first: Int, _ end: Int) -> Span {
    guard first < end, end <= tokens.count else { return Span(0, 0) }
    return Span(tokens[first].start, tokens[end - 1].end)
  }

  // MARK: cutting

  private mutating func cut(_ bytes: [UInt8]) {
    var index = 0
    var glued = false
    while index < bytes.count {
      let (raw, length) = Scalars.decode(bytes, at: index)
      let scalar = Marks.plain(raw)
      let start = index
      index += length
      if Marks.isSpace(scalar) {
        if scalar == 10 { append(Token(kind: .mark, key: 10, start: start, end: index), glued) }
        glued = false
        continue
      }
      if scalar >= 48, scalar <= 57 {
        var value = Int(scalar - 48)
        var digits = 1
        while index < bytes.count {
          let (next, size) = Scalars.decode(bytes, at: index)
          let plain = Marks.plain(next)
          guard plain >= 48, plain <= 57 else { break }
          digits += 1
          value = digits > 9 ? -1 : value * 10 + Int(plain - 48)
          index += size
        }
        var token = Token(kind: .digits, key: 2, value: value, start: start, end: index)
        token.key = UInt64(digits) << 8 | 2
        append(token, glued)
      } else if Marks.isLetter(scalar) {
        index = word(bytes, from: start, glued: glued)
      } else if scalar == 39, glued, let length = Contraction.length(bytes, at: start) {
        var key = WordKey()
        key.add(39)
        var letter = start + (index - start)
        while letter < start + length {
          key.add(Marks.lower(UInt32(bytes[letter])))
          letter += 1
        }
        index = start + length
        append(Token(kind: .word, key: key.value, start: start, end: index), glued)
      } else if Marks.isHan(scalar) {
        let simple = Simplified.form(of: scalar)
        append(Token(kind: .han, key: UInt64(simple), start: start, end: index), glued)
      } else {
        let kind: Token.Kind = Marks.isMark(scalar) ? .mark : .other
        append(Token(kind: kind, key: UInt64(scalar), start: start, end: index), glued)
      }
      glued = true
    }
  }

  private mutating func append(_ token: Token, _ glued: Bool) {
    var token = token
    token.isGlued = glued && !tokens.isEmpty
    tokens.append(token)
  }

  /// Reads one word; an apostrophe between letters belongs to it.
  private mutating func word(_ bytes: [UInt8], from start: Int, glued: Bool) -> Int {
    var key = WordKey()
    var index = start
    var isCapital = false
    while index < bytes.count {
      let (raw, length) = Scalars.decode(bytes, at: index)
      let scalar = Marks.plain(raw)
      if Marks.isLetter(scalar) {
        if index == start { isCapital = scalar >= 65 && scalar <= 90 }
        key.add(Marks.lower(scalar))
      } else if scalar == 39, index > start, Contraction.isOne(bytes, at: index) {
        break
      } else if scalar == 39, index > start, index + length < bytes.count,
        Marks.isLetter(Marks.plain(Scalars.decode(bytes, at: index + length).scalar))
      {
        key.add(39)
      } else {
        break
      }
      index += length
    }
    var token = Token(kind: .word, key: key.value, start: start, end: index)
    token.isCapital = isCapital
    append(token, glued)
    return index
  }

  // MARK: dividing

  private mutating func divide() {
    var sentenceNumber = 0
    var clauseNumber = 0
    sentence.reserveCapacity(tokens.count)
    clause.reserveCapacity(tokens.count)
    for index in tokens.indices {
      sentence.append(sentenceNumber)
      clause.append(clauseNumber)
      guard tokens[index].kind == .mark else { continue }
      if Marks.endsSentence(tokens[index].key) || isFullStop(index) {
        sentenceNumber += 1
        clauseNumber += 1
      } else if Marks.endsClause(tokens[index].key), !isInNumber(index) {
        clauseNumber += 1
      } else if Marks.isDash(tokens[index].key), !tokens[index].isGlued {
        clauseNumber += 1
      }
    }
  }

  private func isInNumber(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    return tokens[index].isGlued && tokens[index + 1].isGlued
      && tokens[index - 1].kind == .digits && tokens[index + 1].kind == .digits
  }

  /// Whether the dot at `index` ends a sentence: a space and no number or short form around it.
  private func isFullStop(_ index: Int) -> Bool {
    guard tokens[index].key == 46 else { return false }
    guard index + 1 < tokens.count else { return true }
    if tokens[index + 1].isGlued { return tokens[index + 1].kind == .han }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if before.kind == .word, Lexicon.time.isAbbreviation(before.key) {
      return tokens[index + 1].kind == .word && tokens[index + 1].isCapital && before.count > 3
    }
    if before.kind == .word, before.count == 1 { return tokens[index + 1].isCapital }
    if before.kind == .digits { return tokens[index + 1].isCapital && !isMonth(index + 1) }
    return true
  }

  private func isMonth(_ index: Int) -> Bool { Lexicon.time.isMonth(tokens[index].key) }
}

/// A word's letters packed into one number: eight bytes exactly, more by FNV-1a.
struct WordKey {
  private(set) var value: UInt64 = 0
  private var count = 0

  mutating func add(_ scalar: UInt32) {
    count += 1
    let letter = UInt64(scalar)
    if count <= 8, scalar < 0x80 {
      value = value << 8 | letter
    } else {
      if count <= 9 { value ^= 0xCBF2_9CE4_8422_2325 }
      value = (value ^ letter) &* 0x0000_0100_0000_01B3 | 1 << 63
    }
  }
}
