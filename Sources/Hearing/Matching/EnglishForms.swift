/// English words as the matcher compares them: short forms taken apart, endings cut, a rough sound key.
enum EnglishForms {
  struct Word {
    let letters: [UInt8]
    let code: UInt32
    let stem: UInt32
    let sound: UInt32

    init(_ letters: [UInt8]) {
      self.letters = letters
      code = Reading.hash(letters)
      if let first = letters.first, first >= 48, first <= 57 {
        stem = Reading.number
        sound = 0
      } else {
        stem = EnglishForms.numbers.contains(code) ? Reading.number : EnglishForms.stem(letters)
        sound = EnglishForms.sound(letters)
      }
    }

    init(_ text: StaticString) { self.init(text.withUTF8Buffer { Array($0) }) }
  }

  /// A written word as the one to three words it stands for.
  struct Form {
    let first: Word
    let second: Word?
    let third: Word?
    /// The letters of all of them, each word with a space behind it.
    let letters: [UInt8]

    init(_ written: [UInt8], _ code: UInt32) {
      var words: [(Word, [UInt8])] = []
      if let parts = EnglishForms.parts[code] {
        words = parts.map { ($0, $0.letters) }
      } else if let cut = written.firstIndex(of: 39), cut > 0,
        let ending = EnglishForms.ending(written[(cut + 1)...])
      {
        let isNot = ending.code == EnglishForms.not.code && written[cut - 1] == 110 && cut > 1
        let base = Word(Array(written[..<(isNot ? cut - 1 : cut)]))
        words = [(base, base.letters), (ending, ending.letters)]
      } else {
        words = [(Word(written), written)]
      }
      first = words[0].0
      second = words.count > 1 ? words[1].0 : nil
      third = words.count > 2 ? words[2].0 : nil
      letters = words.flatMap { $0.1 + [32] }
    }
  }

  static let not = Word("not")

  private static let endings: [(StaticString, Word)] = [
    ("t", not), ("m", Word("am")), ("s", Word("is")), ("re", Word("are")), ("ll", Word("will")),
    ("ve", Word("have")), ("d", Word("would")),
  ]

  /// What stands behind an apostrophe, in full; nil when it is no short form.
  static func ending(_ letters: ArraySlice<UInt8>) -> Word? {
    for (text, word) in endings where text.withUTF8Buffer({ $0.elementsEqual(letters) }) {
      return word
    }
    return nil
  }

  /// Words that stand for others.
  static let parts: [UInt32: [Word]] = {
    let table: [(StaticString, [StaticString])] = [
      ("can't", ["can", "not"]), ("cannot", ["can", "not"]), ("cant", ["can", "not"]),
      ("won't", ["will", "not"]), ("wont", ["will", "not"]), ("dont", ["do", "not"]),
      ("doesnt", ["does", "not"]), ("didnt", ["did", "not"]), ("isnt", ["is", "not"]),
      ("ain't", ["is", "not"]), ("aint", ["is", "not"]), ("shan't", ["shall", "not"]),
      ("im", ["i", "am"]), ("ive", ["i", "have"]), ("whats", ["what", "is"]),
      ("thats", ["that", "is"]), ("youre", ["you", "are"]), ("wanna", ["want", "to"]),
      ("gonna", ["going", "to"]), ("gotta", ["got", "to"]), ("dunno", ["do", "not", "know"]),
      ("lemme", ["let", "me"]), ("gimme", ["give", "me"]), ("u", ["you"]), ("ur", ["your"]),
      ("ya", ["you"]), ("yer", ["your"]), ("whatcha", ["what", "you"]), ("wasnt", ["was", "not"]),
      ("couldnt", ["could", "not"]), ("wouldnt", ["would", "not"]), ("havent", ["have", "not"]),
      ("cos", ["because"]), ("coz", ["because"]), ("cuz", ["because"]), ("ok", ["okay"]),
      ("o'clock", ["oclock"]), ("tmrw", ["tomorrow"]), ("thru", ["through"]),
      ("pls", ["please"]), ("plz", ["please"]), ("thx", ["thanks"]), ("e-mail", ["email"]),
    ]
    var parts: [UInt32: [Word]] = [:]
    for (word, stands) in table {
      parts[word.withUTF8Buffer { Reading.hash($0) }] = stands.map { Word($0) }
    }
    return parts
  }()

  private static let numbers: Set<UInt32> = {
    let words: [StaticString] = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty", "thirty", "forty", "fifty", "half", "couple",
    ]
    return Set(words.map { Reading.hash($0) })
  }()

  /// The hash of a word without its commonest ending: calls, called, calling → call.
  static func stem(_ letters: [UInt8]) -> UInt32 { Reading.hash(letters[..<stemCount(letters)]) }

  private static func stemCount(_ letters: [UInt8]) -> Int {
    let count = letters.count
    func ends(_ suffix: StaticString, keeping least: Int) -> Int? {
      let length = suffix.utf8CodeUnitCount
      guard count - length >= least else { return nil }
      let fits = suffix.withUTF8Buffer { $0.elementsEqual(letters[(count - length)...]) }
      return fits ? count - length : nil
    }
    var kept = count
    if let cut = ends("ing", keeping: 3) ?? ends("ies", keeping: 2) ?? ends("ed", keeping: 3) {
      kept = cut
    } else if let cut = ends("es", keeping: 3), "sxzh".utf8.contains(letters[cut - 1]) {
      kept = cut
    } else if count > 3, letters[count - 1] == 115, letters[count - 2] != 115 {
      kept = count - 1
    }
    // stopp → stop, but call, miss and buzz keep their pair.
    if kept < count, kept > 3, letters[kept - 1] == letters[kept - 2],
      !"lsz".utf8.contains(letters[kept - 1])
    {
      kept -= 1
    }
    if kept > 3, letters[kept - 1] == 101 || letters[kept - 1] == 121 { kept -= 1 }
    return kept
  }

  /// A hash of how a word sounds, so that what a recogniser may take for one another is alike: know and no, knot and not,
  /// watt and what, thyme and time, reel and real.
  ///
  /// Mute letters go (kn, wr, wh, gn, gh, mb, h, a last e), letters of one sound become one (c k q, s z x, t d, b p, f v
  /// ph, g j), doubled ones are kept once, and a run of vowels becomes one of five.
  static func sound(_ letters: [UInt8]) -> UInt32 {
    func at(_ index: Int) -> UInt8 { index < letters.count ? letters[index] : 0 }
    var hash: UInt32 = 5381
    var last: UInt8 = 0
    var index = 0
    switch (at(0), at(1)) {
    case (107, 110), (119, 114), (103, 110): index = 1  // kn wr gn
    default: break
    }
    while index < letters.count {
      let start = index
      var key: UInt8 = 0
      if isVowel(at(index)) {
        index += 1
        while isVowel(at(index)) || at(index) == 119 || at(index) == 104
          || at(index) == 103 && at(index + 1) == 104
        {
          index += 1
        }
        if index - start > 1 || index < letters.count || letters[start] != 101 || last == 0 {
          key = vowel(at(start), index - start > 1 ? at(start + 1) : 0)
        }
      } else {
        key = consonant(at(index), at(index + 1))
        index += at(index) == 109 && at(index + 1) == 98 ? 2 : 1  // mb
      }
      guard key != 0, key != last else { continue }
      hash = hash &* 33 &+ UInt32(key)
      last = key
    }
    return hash
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 97, 101, 105, 111, 117, 121: true  // a e i o u y
    default: false
    }
  }

  /// The vowel a run stands for, by its first two letters.
  private static func vowel(_ first: UInt8, _ second: UInt8) -> UInt8 {
    switch (first, second) {
    case (97, 117), (97, 119): 111  // au aw → o
    case (101, 117), (101, 119): 117  // eu ew → u
    case (105, 101): 101  // ie → e
    case (121, _): 105  // y → i
    default: first
    }
  }

  private static func consonant(_ letter: UInt8, _ following: UInt8) -> UInt8 {
    switch letter {
    case 104: 0  // h
    case 103 where following == 104: 0  // gh
    case 112 where following == 104: 102  // ph → f
    case 99, 107, 113: 107
    case 115, 122, 120: 115
    case 100, 116: 116
    case 103, 106: 103
    case 98, 112: 112
    case 102, 118: 102
    default: letter
    }
  }
}
