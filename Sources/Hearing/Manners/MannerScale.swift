package import CivilTime
import Diagnostics

/// Weighs a line for an ask or a manner: each run of words speaks for it or against it.
///
/// The phrases decide first; the scale adds what no phrase foresaw and takes back what the phrases heard in a calm
/// line. For a manner it does not learn what the phrases said, for they were written from the same lines and would be
/// trusted too much. The weights are a linear support vector machine's, learned from corpora/phrases/asks; see MannerLearning
/// in the tests.
package struct MannerScale: Sendable {
  /// What the phrases and the ask say about a line.
  package struct Signs: Sendable, Hashable {
    package var presses: Bool
    package var sends: Bool
    package var asks: Bool

    /// What counts beside the words when the ask is weighed, in the order of the table.
    package var beforeAsking: [Bool] { [presses, sends] }
  }

  /// Share of a sign beside the words, so that phrases written from known lines are not trusted too much.
  package static let signShare = 0.15
  /// The runs of a line of one word, which by itself shows nothing.
  private static let runsOfAWord = 3
  /// The runs of a line of five words, in which a few of them weigh too much.
  private static let runsOfAShortLine = 15
  /// The least score at which such a line is heard by its words alone.
  private static let addsShortAbove = 0.5
  /// What the words for one of accepting and pressing take from the other, which seldom go together.
  private static let rivalShare = 0.2
  /// Steps of a weight in the table.
  package static let steps = 10.0

  static let asking = MannerScale(MannerTable.asking, addsAbove: 0.2, keepsAbove: -0.5)
  static let acknowledging = MannerScale(
    MannerTable.acknowledging, addsAbove: 0.2, keepsAbove: -0.2)
  static let pressing = MannerScale(MannerTable.pressing, addsAbove: 0.2, keepsAbove: -0.6)
  static let conceding = MannerScale(MannerTable.conceding, addsAbove: 0.2, keepsAbove: -0.6)

  /// The least score at which the words alone are heard, and at which a phrase stands.
  ///
  /// Swept on the table over left-out lots, the held-back lines and the developer set (DECISIONS.md).
  let addsAbove: Double
  let keepsAbove: Double

  /// Open addressing; a power of two of places, at most half of them taken.
  private var keys: [UInt64] = []
  private var weights: [Float] = []
  private var mask = 0
  private var bias = 0.0
  private var signs: [Double] = []

  /// Reads `= bias sign sign …` and then `weight:run|run` a line, in steps.
  init(_ table: StaticString, addsAbove: Double, keepsAbove: Double) {
    self.addsAbove = addsAbove
    self.keepsAbove = keepsAbove
    let text = table.withUTF8Buffer { Array($0) }
    var entries: [(UInt64, Float)] = []
    entries.reserveCapacity(text.count / 8)
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      defer { start = end + 1 }
      if text[start] == UInt8(ascii: "=") {
        let numbers = text[start..<end].dropFirst(2).split(separator: UInt8(ascii: " "))
          .map { Double(Self.whole(text, $0.indices)) / Self.steps }
        bias = numbers.first ?? 0
        signs = Array(numbers.dropFirst())
        continue
      }
      guard let colon = text[start..<end].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let weight = Float(Self.whole(text, start..<colon)) / Float(Self.steps)
      var name = colon + 1
      while name < end {
        let bar = text[name..<end].firstIndex(of: UInt8(ascii: "|")) ?? end
        entries.append((WordRun.key(of: text, name..<bar), weight))
        name = bar + 1
      }
    }
    var places = 16
    while places < entries.count * 2 { places *= 2 }
    mask = places - 1
    keys = Array(repeating: 0, count: places)
    weights = Array(repeating: 0, count: places)
    for (key, weight) in entries {
      let place = place(of: key)
      keys[place] = key
      weights[place] = weight
    }
  }

  /// The number written in digits, with a sign before it or none.
  private static func whole(_ text: [UInt8], _ stretch: Range<Int>) -> Int {
    var number = 0
    for byte in text[stretch] where byte != UInt8(ascii: "-") {
      number = number * 10 + Int(byte) - 48
    }
    return text[stretch].first == UInt8(ascii: "-") ? -number : number
  }

  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  /// The words that show the manner: the phrase's, or else those that speak most for it; nil when it is not heard.
  ///
  /// - Parameters:
  ///   - score: what the runs speak for the manner.
  ///   - rival: what they speak for another with which it seldom goes.
  func heard(
    _ phrase: Span?, _ score: Double, against rival: Double = 0, _ runs: [WordRun], in line: Line
  ) -> Span? {
    let score = score - Self.rivalShare * max(0, rival)
    if let phrase { return score > keepsAbove ? phrase : nil }
    guard runs.count > Self.runsOfAWord else { return nil }
    let isShort = runs.count <= Self.runsOfAShortLine
    return score > (isShort ? Self.addsShortAbove : addsAbove) ? heaviest(runs, in: line) : nil
  }

  /// How much the runs and the signs speak for it; negative where they speak against it.
  func score(_ runs: [WordRun], _ values: [Bool] = []) -> Double {
    var sum = 0.0
    var known = 0
    for run in runs {
      let place = place(of: run.key)
      guard keys[place] == run.key else { continue }
      known += 1
      sum += Double(weights[place])
    }
    var score = bias + (known == 0 ? 0 : sum / Double(known).squareRoot())
    for (weight, isThere) in zip(signs, values) where isThere {
      score += Self.signShare * weight
    }
    return score
  }

  /// The words that speak most for it.
  func heaviest(_ runs: [WordRun], in line: Line) -> Span? {
    heaviest(shares(runs, line), in: line)
  }

  /// What each token speaks for the manner: its shares of the weights of its runs.
  private func shares(_ runs: [WordRun], _ line: Line) -> [Float] {
    var shares = [Float](repeating: 0, count: line.tokens.count)
    for run in runs {
      let place = place(of: run.key)
      guard keys[place] == run.key else { continue }
      let length = Float(run.end - run.first)
      for token in run.first..<min(run.end, shares.count) {
        shares[token] += weights[place] / length
      }
    }
    return shares
  }

  /// The run of tokens with the greatest sum.
  private func heaviest(_ shares: [Float], in line: Line) -> Span? {
    var best = (first: 0, end: line.tokens.count, sum: Float(0))
    var first = 0
    var sum: Float = 0
    for (index, share) in shares.enumerated() {
      sum += share
      if sum <= 0 {
        sum = 0
        first = index + 1
      } else if sum > best.sum {
        best = (first, index + 1, sum)
      }
    }
    return best.end > best.first ? line.span(best.first, best.end) : nil
  }

  /// What the phrases alone say about a text, for learning.
  package static func signs(of text: String, at now: Slot) -> Signs {
    let line = Line(text)
    let asking = Ear.asking(in: line, at: now)
    let cues = asking.cues
    return Signs(
      presses: Manner.span(of: .pressure, without: .noPressure, in: cues, line: line) != nil,
      sends: Manner.materials(in: cues, line: line) != nil,
      asks: asking.style != .none)
  }
}
