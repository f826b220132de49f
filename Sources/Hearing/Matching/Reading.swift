/// A turn as the matcher reads it: folded characters and words with their places, cut into clauses.
struct Reading {
  /// A Chinese character, a word or a number.
  struct Unit {
    /// What it is compared by: the folded character, or the hash of the lower-case word.
    var code: UInt32
    /// The word without its ending; `Reading.number` for anything that counts; else the code.
    var stem: UInt32
    /// The toneless syllable of a character, the sound key of a word; 0 when it has none.
    var sound: UInt32
    var clause: UInt16
    /// UTF-8 offsets in the text read.
    var start: UInt32
    var end: UInt32

    var isHan: Bool { code < 0x8000_0000 }
  }

  /// The stem of every number, in digits or in words.
  static let number = Reading.hash("#")

  private(set) var units: [Unit] = []
  /// The Latin letters of the turn, words parted by one space, a space at either end.
  private(set) var letters: [UInt8] = [32]
  /// For each clause, whether a question mark ends it.
  private(set) var asks: [Bool] = []
  private(set) var hasHan = false

  private var word: [UInt8] = []
  /// The words met so far, so that each is taken apart once.
  private var known: [UInt32: Int] = [:]
  private var forms: [EnglishForms.Form] = []
  private var clause: UInt16 = 0
  private var clauseIsOpen = false

  init() {}

  init(_ text: String) {
    var text = text
    text.withUTF8 { read($0) }
  }

  /// Reads another text into the same storage.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    units.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    asks.removeAll(keepingCapacity: true)
    letters.append(32)
    hasHan = false
    clause = 0
    clauseIsOpen = false
    var index = 0
    while index < bytes.count {
      let start = index
      let scalar = Folding.scalar(bytes, &index)
      if Folding.isWordPart(scalar) {
        word.removeAll(keepingCapacity: true)
        word.append(Folding.lower(scalar))
        var end = index
        while index < bytes.count {
          var next = index
          let following = Folding.scalar(bytes, &next)
          if Folding.isWordPart(following) {
            word.append(Folding.lower(following))
          } else if following == 39, next < bytes.count {
            var after = next
            guard Folding.isWordPart(Folding.scalar(bytes, &after)) else { break }
            word.append(39)
          } else {
            break
          }
          index = next
          end = next
        }
        addWord(start, end)
      } else if Folding.isHan(scalar) {
        addHan(Folding.plain(scalar), start, index)
      } else {
        mark(scalar, bytes, index)
      }
    }
    closeClause(asks: false)
  }

  private mutating func addHan(_ scalar: UInt32, _ start: Int, _ end: Int) {
    hasHan = true
    clauseIsOpen = true
    let pair = Folding.dialect(scalar)
    append(pair.0, start, end)
    if pair.1 != 0 { append(pair.1, start, end) }
  }

  private mutating func append(_ han: UInt32, _ start: Int, _ end: Int) {
    units.append(
      Unit(
        code: han, stem: Folding.isNumeral(han) ? Self.number : han, sound: Pinyin.syllable(han),
        clause: clause, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end)))
  }

  private mutating func addWord(_ start: Int, _ end: Int) {
    clauseIsOpen = true
    let code = word.withUnsafeBufferPointer { Self.hash($0) }
    let place: Int
    if let known = known[code] {
      place = known
    } else {
      place = forms.count
      forms.append(EnglishForms.Form(word, code))
      known[code] = place
    }
    let form = forms[place]
    letters += form.letters
    let start = UInt32(truncatingIfNeeded: start)
    let end = UInt32(truncatingIfNeeded: end)
    append(form.first, start, end)
    if let second = form.second { append(second, start, end) }
    if let third = form.third { append(third, start, end) }
  }

  private mutating func append(_ word: EnglishForms.Word, _ start: UInt32, _ end: UInt32) {
    units.append(
      Unit(
        code: word.code, stem: word.stem, sound: word.sound, clause: clause, start: start, end: end)
    )
  }

  private mutating func mark(_ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ next: Int) {
    switch scalar {
    case 63: closeClause(asks: true)
    case 46, 58:
      // A point inside a number or an abbreviation parts nothing.
      if next < bytes.count {
        var index = next
        if Folding.isWordPart(Folding.scalar(bytes, &index)) { return }
      }
      closeClause(asks: false)
    case 33, 44, 59, 10, 13, 0x3001, 0x3002, 0x2026, 0x2014, 45, 126:
      if scalar == 45, next < bytes.count, Folding.isLetter(UInt32(bytes[next])) { return }
      closeClause(asks: false)
    case 32, 9, 0x3000:
      // Between Chinese words a space is a breath.
      if units.last?.isHan == true { closeClause(asks: false) }
    default: break
    }
  }

  private mutating func closeClause(asks question: Bool) {
    if !clauseIsOpen {
      if question, !asks.isEmpty { asks[asks.count - 1] = true }
      return
    }
    asks.append(question)
    clauseIsOpen = false
    if clause < .max { clause += 1 }
  }

  /// FNV-1a over the bytes, with the top bit set: never a character.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash | 0x8000_0000
  }

  static func hash(_ word: StaticString) -> UInt32 { word.withUTF8Buffer { hash($0) } }
  static func hash(_ word: String) -> UInt32 { hash(word.utf8) }
}
