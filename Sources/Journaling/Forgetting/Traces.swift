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
    /// Longer names of others that hold it: within these it tells of nobody.
    var shields: [[UInt8]] = []
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

  /// - Parameter others: names of others that have this one within them.
  package mutating func add(name: String, within others: [String] = []) {
    let name = name.trimmed
    guard name.utf8.count >= Self.leastNameBytes else { return }
    add(.name, name, within: others)
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

  private mutating func add(_ kind: Kind, _ text: String, within others: [String] = []) {
    func forms(_ text: String) -> [[UInt8]] {
      let plain = Array(text.utf8)
      // Rejected rows stay as they were, in the encoding of their file.
      guard let chinese = FileEncoding.gb18030.bytes(of: text), chinese != plain else {
        return [plain]
      }
      return [plain, chinese]
    }
    let shields = others.flatMap(forms)
    for bytes in forms(text) where !needles.contains(where: { $0.bytes == bytes }) {
      needles.append(Needle(kind: kind, bytes: bytes, shields: shields))
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
      character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
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

  /// - Parameters:
  ///   - begins: whether nothing stands before the bytes.
  ///   - ends: whether nothing comes behind them.
  private func kinds(
    in bytes: UnsafeRawBufferPointer, begins: Bool = true, ends: Bool = true
  ) -> Set<Kind> {
    var found: Set<Kind> = []
    for needle in needles where !found.contains(needle.kind) {
      let isThere = needle.bytes.withUnsafeBytes { word in
        Self.holds(bytes, word) { at in
          !needle.shields.contains {
            Self.covers($0, needle.bytes.count, at, bytes, begins: begins, ends: ends)
          }
        }
      }
      if isThere { found.insert(needle.kind) }
    }
    return found
  }

  /// Whether a longer name stands around the word at an offset, or may: another part of the file tells.
  private static func covers(
    _ shield: [UInt8], _ length: Int, _ at: Int, _ bytes: UnsafeRawBufferPointer, begins: Bool,
    ends: Bool
  ) -> Bool {
    guard shield.count > length else { return false }
    for lead in 0...(shield.count - length) {
      let start = at - lead
      var isEqual = true
      for index in shield.indices {
        let place = start + index
        if place < 0 {
          isEqual = !begins
        } else if place >= bytes.count {
          isEqual = !ends
        } else {
          isEqual = bytes[place] == shield[index]
        }
        if !isEqual { break }
      }
      if isEqual { return true }
    }
    return false
  }

  /// Whether the word stands in the bytes where it counts: from each of its first bytes on they are compared.
  private static func holds(
    _ bytes: UnsafeRawBufferPointer, _ word: UnsafeRawBufferPointer, where counts: (Int) -> Bool
  ) -> Bool {
    guard let begin = bytes.baseAddress, let wanted = word.baseAddress, let first = word.first
    else {
      return false
    }
    var start = begin
    var left = bytes.count
    while left >= word.count, let at = memchr(start, Int32(first), left - word.count + 1) {
      if memcmp(at, wanted, word.count) == 0, counts(UnsafeRawPointer(at) - begin) { return true }
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
    // Parts overlap so that no trace is cut in two, nor a longer name around it.
    let overlap = needles.flatMap { [$0.bytes] + $0.shields }.map(\.count).max().map { $0 * 2 } ?? 0
    var part = [UInt8](repeating: 0, count: max(1 << 20, overlap * 4))
    var held = 0
    var total = 0
    var found: Set<Kind> = []
    while true {
      let got = part.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress.map { $0 + held }, $0.count - held)
      }
      if got < 0, errno == EINTR { continue }
      let isFirst = total <= held
      guard got > 0 else {
        guard got == 0 else { return nil }
        found.formUnion(
          part.withUnsafeBytes {
            kinds(in: UnsafeRawBufferPointer(rebasing: $0[..<held]), begins: isFirst)
          })
        return Search(path: path, bytes: total, kinds: found)
      }
      total += got
      let end = held + got
      found.formUnion(
        part.withUnsafeBytes {
          kinds(
            in: UnsafeRawBufferPointer(rebasing: $0[..<end]), begins: total <= end, ends: false)
        })
      let kept = min(overlap, end)
      part.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        memmove(start, start + (end - kept), kept)
      }
      held = kept
    }
  }
}
