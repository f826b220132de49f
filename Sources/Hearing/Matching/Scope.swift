/// How much each unit of a turn counts: what is denied hardly, what follows a contrast more than what stood before it.
enum Scope {
  /// What a word at some place does to what surrounds it.
  private enum Turn {
    /// Denies the rest of its clause, up to what is asserted instead.
    case denial
    /// Ends a denial: what is asserted instead.
    case assertion
    /// Outweighs what stood before.
    case contrast
  }

  static let denied: Float = 0.25
  static let before: Float = 0.6
  static let after: Float = 1.25

  /// One factor for each unit.
  static func factors(_ reading: Reading) -> [Float] {
    let units = reading.units
    var factors = [Float](repeating: 1, count: units.count)
    var index = 0
    while index < units.count {
      guard let (turn, length) = turn(units, at: index) else {
        index += 1
        continue
      }
      switch turn {
      case .denial:
        if let end = denialEnd(reading, from: index + length) {
          for unit in index..<end { factors[unit] *= denied }
          index = end
          continue
        }
      case .contrast:
        if index > 0 {
          for unit in 0..<index { factors[unit] = min(factors[unit], before) }
        }
        for unit in index..<units.count { factors[unit] = max(factors[unit], after) }
      case .assertion: break
      }
      index += length
    }
    return factors
  }

  /// Where a denial that reaches from `start` ends, or nil when nothing is asserted instead.
  private static func denialEnd(_ reading: Reading, from start: Int) -> Int? {
    let units = reading.units
    guard start < units.count else { return nil }
    let clause = units[start].clause
    var index = start
    while index < units.count, units[index].clause == clause {
      if index > start, let (turn, _) = turn(units, at: index), turn != .denial { return index }
      index += 1
    }
    // “You are not a fraud, are you?” denies nothing.
    if Int(clause) < reading.asks.count, reading.asks[Int(clause)] { return nil }
    return index < units.count ? index : nil
  }

  private static func turn(_ units: [Reading.Unit], at index: Int) -> (Turn, Int)? {
    guard let entries = table[units[index].code] else { return nil }
    for entry in entries {
      guard index + entry.codes.count <= units.count else { continue }
      var fits = true
      for (offset, code) in entry.codes.enumerated() where units[index + offset].code != code {
        fits = false
        break
      }
      guard fits else { continue }
      // 是不是 asks.
      if entry.turn == .denial, index > 0, units[index - 1].code == 0x662F { continue }
      return (entry.turn, entry.codes.count)
    }
    return nil
  }

  private struct Entry: Sendable {
    let turn: Turn
    let codes: [UInt32]

    init(_ turn: Turn, _ text: String) {
      self.turn = turn
      codes = Reading(text).units.map(\.code)
    }
  }

  /// The entries by what they begin with, in their order.
  private static let table = [UInt32: [Entry]](grouping: chinese + english) { $0.codes[0] }

  private static let chinese: [Entry] =
    ["并不是", "倒不是", "也不是", "又不是", "不是说", "不是", "并非", "不在于", "不嫌", "没嫌"].map { Entry(.denial, $0) }
    + ["而是", "只是", "就是", "是因为", "主要是", "是"].map { Entry(.assertion, $0) }
    + ["但是", "可是", "不过", "其实", "主要是", "关键是", "问题是", "关键", "但", "说白了", "说到底", "实际上", "实话说"]
    .map { Entry(.contrast, $0) }

  private static let english: [Entry] =
    [
      "it is not that", "it is not about", "it is not because", "it is not the", "it is not a",
      "it is not", "not that", "it was not", "not because", "i am not saying", "is not the problem",
      "is not the issue",
    ].map { Entry(.denial, $0) }
    + ["it is", "it is just", "it is the", "just"].map { Entry(.assertion, $0) }
    + [
      "but", "actually", "however", "the thing is", "the problem is", "the trouble is",
      "the truth is", "the issue is", "the real", "trouble is", "problem is", "thing is",
    ].map { Entry(.contrast, $0) }
}
