import Diagnostics
import Playbooks

/// Words looked for in many lines: ASCII letters in either case, whole words, ' as good as ’.
///
/// Each knows which pairs of neighbouring bytes it is made of, so that most lines are passed over without a look.
struct WordList: Sendable {
  private struct Word {
    let text: String
    let pairs: BytePairs
  }

  private let words: [Word]

  init(_ words: [String]) {
    self.words = words.map { Word(text: $0, pairs: BytePairs(of: $0.utf8)) }
  }

  /// Where the first of the words that stands in the span stands, in the order of the list.
  func first(in source: SourceText, _ span: Span, pairs: BytePairs) -> Span? {
    for word in words where pairs.mayHold(word.pairs) {
      if let found = source.find(word.text, in: span) { return found }
    }
    return nil
  }
}

/// The words a rule looks for, by language.
struct WordLists: Sendable {
  private let chinese: WordList
  private let english: WordList

  init(zh: [String], en: [String]) {
    chinese = WordList(zh)
    english = WordList(en)
  }

  subscript(language: Language) -> WordList { language == .zh ? chinese : english }
}

/// Which pairs of neighbouring bytes occur in a text, folded into 256 bits; apostrophes of both kinds are left out.
struct BytePairs: Sendable {
  private var bits = SIMD4<UInt64>()

  init(of bytes: some Sequence<UInt8>) {
    var before: UInt8 = 0
    for byte in bytes {
      let small = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
      if before != 0, small != UInt8(ascii: "'"), before != UInt8(ascii: "'") {
        let mixed = (UInt32(before) << 8 | UInt32(small)) &* 0x9E37_79B1
        bits[Int(mixed >> 30)] |= 1 << UInt64((mixed >> 24) & 63)
      }
      before = small
    }
  }

  /// Whether every pair of the other occurs: without that it cannot stand in this text.
  func mayHold(_ other: BytePairs) -> Bool { (bits & other.bits) == other.bits }
}
