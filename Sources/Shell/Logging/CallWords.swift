import CivilTime
import Diagnostics
import Hearing
import Rehearsal

/// How a real call went, as typed: `11 周三下午3点`, `connected appointment`, `接通本人 没兴趣`.
struct CallWords {
  var reach: Reach?
  var outcome: Outcome?
  var grade: CallRecord.Grade?
  var transferred = false
  var referral = false
  /// What stands behind keys and names: the words of a time.
  var rest = ""

  /// Why the words were not understood.
  enum Refusal: Error {
    /// The key that no menu has, and what was understood before it.
    case key(String, after: String)
    /// A word that names no reach or outcome.
    case word(String)
  }

  /// - Throws: `Refusal`.
  init(_ words: [String]) throws {
    var words = words
    var index = 0
    var keys = ""
    while index < words.count {
      let word = folded(words[index]).trimmed
      // A hyphen is a key by itself only: within a word it belongs to a date.
      let digits = word == "-" || word == "-+" ? "" : word
      // `15A`: the grade as a letter, typed to the keys.
      if word.count > 1, let letter = word.last, "abcd".contains(letter),
        word.dropLast().allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "+") })
      {
        keys += word.dropLast()
        words[index] = String(letter)
        break
      }
      guard !word.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "+") }) else {
        break
      }
      // Behind the first keys, `31 february` is a date.
      if index > 0, index + 1 < words.count, StrangeDay.isMonth(words[index + 1]) { break }
      keys += word
      index += 1
    }
    if !keys.isEmpty {
      try read(keys: keys)
    } else {
      while index < words.count, try read(name: words[index]) { index += 1 }
    }
    rest = words[index...].joined(separator: " ").trimmed
    if index == 0, keys.isEmpty, !words.isEmpty { throw Refusal.word(words[0]) }
  }

  /// Reads the keys of the menus in order: line, talk, grade.
  private mutating func read(keys: String) throws {
    var left = Substring(keys.filter { $0 != "+" })
    referral = keys.contains("+")
    guard let first = left.popFirst() else { return }
    guard let reach = Reach.allCases.first(where: { $0.key == first }) else {
      throw Refusal.key(String(first), after: "")
    }
    self.reach = reach
    if reach == .gatekeeper, !left.isEmpty {
      outcome = try Self.take(Outcome.layerTwoB, &left, after: keys)
      if outcome == .transferred {
        transferred = true
        self.reach = .connected
        outcome = nil
      }
    }
    if self.reach == .connected, !left.isEmpty {
      outcome = try Self.take(Outcome.layerTwo, &left, after: keys)
    }
    if let digit = left.popFirst() {
      let grades: [CallRecord.Grade] = [.a, .b, .c, .d]
      guard outcome != nil, let number = digit.wholeNumberValue, (1...4).contains(number) else {
        throw Refusal.key(String(digit), after: String(keys.dropLast(left.count + 1)))
      }
      grade = grades[number - 1]
    }
    if let extra = left.first {
      throw Refusal.key(String(extra), after: String(keys.dropLast(left.count)))
    }
  }

  private static func take(
    _ menu: [(keys: String, outcome: Outcome)], _ left: inout Substring, after keys: String
  ) throws -> Outcome {
    for entry in menu where left.hasPrefix(entry.keys) {
      left.removeFirst(entry.keys.count)
      return entry.outcome
    }
    throw Refusal.key(String(left), after: String(keys.dropLast(left.count)))
  }

  /// Whether a word names a reach or an outcome; it is kept then.
  private mutating func read(name word: String) throws -> Bool {
    let name = folded(word).trimmed
    func matches(_ raw: String, _ title: Bilingual) -> Bool {
      raw == name || Language.allCases.contains { folded(title[$0]) == name }
    }
    if reach == nil, let found = Reach.allCases.first(where: { matches($0.rawValue, $0.title) }) {
      reach = found
      return true
    }
    if outcome == nil,
      let found = Outcome.allCases.first(where: { matches($0.rawValue, $0.title) })
    {
      outcome = found
      // An outcome alone says who was reached: the person, unless only someone else can say so.
      if reach == nil { reach = found.fits(.connected) ? .connected : .gatekeeper }
      if found == .transferred {
        reach = .connected
        transferred = true
        outcome = nil
      }
      return true
    }
    if name == "referral" || name == "转介绍" {
      referral = true
      return true
    }
    return false
  }
}
