import Diagnostics
import Glibc
import Spreadsheets

/// What told of a lead that is being forgotten: its name, its number, and the words of its calls.
///
/// Lives in memory while files are cleaned and searched, and is written nowhere.
package struct Traces: Sendable {
  package enum Kind: Int, CaseIterable, Sendable, Hashable, Comparable {
    case name, number, words

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Needle: Sendable, Hashable {
    let kind: Kind
    let bytes: [UInt8]
  }

  private var needles: [Needle] = []
  /// The names and numbers as they are looked for in texts.
  private var spoken: [String] = []

  package init() {}

  package var isEmpty: Bool { needles.isEmpty }

  /// Shorter names than this stand within other words.
  private static let leastNameBytes = 4
  /// Shorter sentences are said of everybody.
  private static let leastWordsBytes = 9

  package mutating func add(name: String) {
    let name = name.trimmed
    guard name.utf8.count >= Self.leastNameBytes else { return }
    add(.name, name)
    spoken.append(name)
  }

  /// Adds a number in the forms it is written in.
  package mutating func add(number: String) {
    let digits = number.filter { $0.isASCII && $0.isNumber }
    guard digits.utf8.count >= 5 else { return }
    var forms = [number.trimmed, digits]
    if digits.count == 11 {
      for mark in [" ", "-"] {
        forms.append(
          [digits.prefix(3), digits.dropFirst(3).prefix(4), digits.suffix(4)]
            .joined(separator: mark))
      }
    }
    for form in forms {
      add(.number, form)
      spoken.append(form)
    }
  }

  package mutating func add(words: String) {
    let words = words.trimmed
    guard words.utf8.count >= Self.leastWordsBytes else { return }
    add(.words, words)
  }

  private mutating func add(_ kind: Kind, _ text: String) {
    var forms = [Array(text.utf8)]
    // Rejected rows stay as they were, in the encoding of their file.
    if let chinese = FileEncoding.gb18030.bytes(of: text), chinese != forms[0] {
      forms.append(chinese)
    }
    for bytes in forms {
      let needle = Needle(kind: kind, bytes: bytes)
      if !needles.contains(needle) { needles.append(needle) }
    }
  }

  /// Whether a text is one of the words looked for, as a whole.
  func looksFor(words text: String) -> Bool {
    let bytes = Array(text.trimmed.utf8)
    return needles.contains { $0.kind == .words && $0.bytes == bytes }
  }

  /// Takes back what turned out to stand elsewhere with good reason.
  mutating func remove(_ text: String) {
    let bytes = Array(text.trimmed.utf8)
    let foreign = FileEncoding.gb18030.bytes(of: text.trimmed)
    needles.removeAll { $0.bytes == bytes || $0.bytes == foreign }
    spoken.removeAll { $0 == text.trimmed }
  }

  /// How many different things of a kind are looked for.
  package func count(_ kind: Kind) -> Int {
    needles.count { $0.kind == kind && String(validating: $0.bytes, as: UTF8.self) != nil }
  }

  // MARK: Texts

  /// What stands where a name or number was.
  package static let blank = "▇▇"

  /// The text with names and numbers blanked; nil when it tells of none.
  package func blanked(_ text: String) -> String? {
    var changed = text
    for one in spoken where changed.contains(one) {
      changed = Self.replaced(one, in: changed)
    }
    return changed == text ? nil : changed
  }

  /// Latin names are whole words: Ann is not in annual.
  private static func replaced(_ word: String, in text: String) -> String {
    func isLetter(_ character: Character?) -> Bool {
      character.map { $0.isASCII && $0.isLetter } ?? false
    }
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: word) {
      let before = rest[..<range.lowerBound].last ?? result.last
      let after = rest[range.upperBound...].first
      let isWithin =
        isLetter(before) && isLetter(word.first) || isLetter(after) && isLetter(word.last)
      result += rest[..<range.lowerBound] + (isWithin ? word : blank)
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  // MARK: Bytes

  /// The kinds of traces in some bytes.
  package func kinds(in bytes: [UInt8]) -> Set<Kind> {
    bytes.withUnsafeBytes { kinds(in: $0) }
  }

  private func kinds(in bytes: UnsafeRawBufferPointer) -> Set<Kind> {
    var found: Set<Kind> = []
    for needle in needles where !found.contains(needle.kind) {
      let isThere = needle.bytes.withUnsafeBytes { Self.holds(bytes, $0) }
      if isThere { found.insert(needle.kind) }
    }
    return found
  }

  /// Whether the word stands in the bytes: from each of its first bytes on they are compared.
  private static func holds(_ bytes: UnsafeRawBufferPointer, _ word: UnsafeRawBufferPointer) -> Bool
  {
    guard var start = bytes.baseAddress, let wanted = word.baseAddress, let first = word.first
    else {
      return false
    }
    var left = bytes.count
    while left >= word.count, let at = memchr(start, Int32(first), left - word.count + 1) {
      if memcmp(at, wanted, word.count) == 0 { return true }
      left -= UnsafeRawPointer(at) - start + 1
      start = UnsafeRawPointer(at) + 1
    }
    return false
  }

  /// What a search of a file came to.
  package struct Search: Sendable, Hashable {
    package let path: String
    package let bytes: Int
    package let kinds: Set<Kind>
  }

  /// Searches a file byte by byte, a part at a time; nil when it cannot be read.
  package func search(_ path: String) -> Search? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // Parts overlap by the longest trace, so that none is cut in two.
    let overlap = (needles.map(\.bytes.count).max() ?? 1) - 1
    var part = [UInt8](repeating: 0, count: max(1 << 20, overlap * 4))
    var held = 0
    var total = 0
    var found: Set<Kind> = []
    while true {
      let got = part.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress.map { $0 + held }, $0.count - held)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return got == 0 ? Search(path: path, bytes: total, kinds: found) : nil }
      total += got
      let end = held + got
      found.formUnion(
        part.withUnsafeBytes { kinds(in: UnsafeRawBufferPointer(rebasing: $0[..<end])) })
      let kept = min(overlap, end)
      part.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        memmove(start, start + (end - kept), kept)
      }
      held = kept
    }
  }
}
