/// What a team's server refuses of one's own events as things stand, number by number.
package struct Refusals: Sendable, Hashable {
  /// Why an event may not come in; the words are those of `spar.take`.
  package enum Reason: String, Sendable, CaseIterable {
    /// The call is under a name that another login has.
    case name
    /// The call is under one name more than a login may have.
    case names
    /// It is said of another login's call.
    case call
    /// Another login has sent an event of that id.
    case id
    /// A time outside the calendar, or a word or the whole event too long to be held.
    case beyond
    /// It is on another machine of hers, which alone knows.
    case elsewhere
  }

  private var numbers: [String: [Reason: RangeSet<Int>]] = [:]
  /// Names in her calls that another login has.
  package private(set) var names: Set<String> = []
  /// Who is refused.
  package var login = ""

  package var count: Int { Reason.allCases.reduce(0) { $0 + self[$1] } }

  /// How many events are refused for that reason.
  package subscript(reason: Reason) -> Int {
    numbers.values.reduce(0) { sum, reasons in
      (reasons[reason] ?? RangeSet()).ranges.reduce(sum) { $0 + $1.count }
    }
  }

  /// A number that is sent twice in one exchange is refused once.
  mutating func add(_ refused: RangeSet<Int>, of stream: String, for reason: Reason) {
    guard !refused.isEmpty else { return }
    numbers[stream, default: [:]][reason, default: RangeSet()].formUnion(refused)
  }

  mutating func add(_ why: TeamServer.Sent.Why, of stream: String) {
    for (word, refused) in why.numbers {
      guard let reason = Reason(rawValue: word) else { continue }
      add(TeamServer.set(refused), of: stream, for: reason)
    }
    names.formUnion(why.names)
  }
}
