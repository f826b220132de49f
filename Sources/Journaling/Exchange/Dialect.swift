import Diagnostics
import Hearing
import Rehearsal

/// How far the line got and how the talk ended, as far as one word tells.
struct Verdict: Sendable, Hashable {
  var reach: Reach?
  var outcome: Outcome?

  init(_ reach: Reach? = nil, _ outcome: Outcome? = nil) {
    self.reach = reach
    self.outcome = outcome
  }
}

/// How a file says what it says: in our own words and forms, or in those of another program.
struct Dialect {
  /// The offset of times that carry none; nil where each must carry its own.
  var offsetMinutes: Int?
  var dayOrder = LooseTime.DayOrder.monthFirst
  var durationIsMilliseconds = false
  /// Whether what does not fit together is left out instead of refused: another program's rules are not ours.
  var isLenient = false
  /// Words beside our own, folded.
  var verdicts: [String: Verdict] = [:]

  var leastAttempt: Int { isLenient ? 0 : 1 }

  static let own = Dialect()
}

/// The words a file may use, found by their bytes once they were met.
struct WordTables {
  private let dialect: Dialect
  private var reachPlaces = ByteTable()
  private var outcomePlaces = ByteTable()
  private var asks = ByteTable()
  private var verdicts: [Verdict] = []

  init(_ dialect: Dialect) {
    self.dialect = dialect
    for style in AskStyle.allCases { asks.insert(style.rawValue, style.code) }
  }

  /// What a word of the reach column tells, or nil when nobody knows it.
  mutating func reach(_ cell: Cell) -> Verdict? {
    if let place = reachPlaces.value(cell) { return verdicts[place] }
    let word = String(decoding: cell, as: UTF8.self)
    let own = Reach.allCases.first { $0.rawValue == word || $0.title.zh == word }
    guard let verdict = dialect.verdicts[folded(word).trimmed] ?? own.map({ Verdict($0) }) else {
      return nil
    }
    verdicts.append(verdict)
    reachPlaces.insert(cell, verdicts.count - 1)
    return verdict
  }

  /// What a word of the outcome column tells, or nil when nobody knows it.
  mutating func outcome(_ cell: Cell) -> Verdict? {
    if let place = outcomePlaces.value(cell) { return verdicts[place] }
    let word = String(decoding: cell, as: UTF8.self)
    let own = Outcome.allCases.first { $0.rawValue == word || $0.title.zh == word }
    guard
      let verdict = dialect.verdicts[folded(word).trimmed] ?? own.map({ Verdict(nil, $0) })
    else { return nil }
    verdicts.append(verdict)
    outcomePlaces.insert(cell, verdicts.count - 1)
    return verdict
  }

  func ask(_ cell: Cell) -> AskStyle? { asks.value(cell).flatMap(AskStyle.init(code:)) }

  func form(_ word: String) -> AppointmentForm? {
    AppointmentForm.allCases.first {
      $0.rawValue == word || dialect.isLenient && $0.title.zh == word
    }
  }

  func after(_ word: String) -> AppointmentEvent? {
    AppointmentEvent.allCases.first {
      $0.rawValue == word || dialect.isLenient && $0.title.zh == word
    }
  }
}
