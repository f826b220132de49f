package import Hearing
package import Playbooks

/// The acceptance table: how far an ask gets, from what the rep did; docs/acceptance.md prints it.
///
/// A prospect who can be won at all holds one reserve for the whole call, a number in 0..<1 drawn from the
/// seed. It says yes to an ask when the reserve is below `ceiling × style × virtues`. Saying it better
/// therefore never hurts.
package struct Acceptance: Sendable, Hashable {
  package var style: AskStyle
  /// Said who is calling and for which company.
  package var identified: Bool
  /// Said why, with a figure where the script has one.
  package var purposeStated: Bool
  /// Share of objections that were acknowledged, 0…1; 1 when there was none.
  package var acknowledged: Double
  /// Share of real concerns that were explored, 0…1; 1 when there was none.
  package var explored: Double
  /// Share of what wins this persona over that was met at least once, 0…1; 1 when it names nothing.
  package var wonOver: Double
  /// Faults so far, each counted as often as it happened.
  package var pressed = 0
  package var contradicted = 0
  package var pitched = 0
  package var refusedTimesOffered = 0
  package var askedInsteadOfExploring = 0
  package var conceded = 0

  package init(
    style: AskStyle, identified: Bool = true, purposeStated: Bool = true, acknowledged: Double = 1,
    explored: Double = 1, wonOver: Double = 1
  ) {
    self.style = style
    self.identified = identified
    self.purposeStated = purposeStated
    self.acknowledged = acknowledged
    self.explored = explored
    self.wonOver = wonOver
  }

  /// What an ask in this style keeps of the virtues, per hundred.
  package static func share(of style: AskStyle) -> Int {
    switch style {
    case .choice: 100
    case .single: 75
    case .open: 2
    case .none: 0
    }
  }

  /// Points in the order the table prints them.
  package enum Virtue: Int, CaseIterable, Sendable {
    case asked = 60
    case identified = 9
    case purposeStated = 8
    case acknowledged = 10
    case explored = 7
    case wonOver = 6
  }

  package enum Fault: CaseIterable, Sendable {
    case pressed, contradicted, pitched, refusedTimesOffered, askedInsteadOfExploring, conceded

    /// Points taken off each time.
    package var cost: Int {
      switch self {
      case .pressed: 20
      case .contradicted: 8
      case .pitched: 8
      case .refusedTimesOffered: 12
      case .askedInsteadOfExploring: 15
      case .conceded: 10
      }
    }
  }

  /// The share of winnable calls a faultless rep gets, per hundred.
  package static func ceiling(_ difficulty: Persona.Difficulty) -> Int {
    switch difficulty {
    case .easy: 96
    case .medium: 86
    case .hard: 80
    }
  }

  /// Virtues less faults, 0…100.
  package var points: Int {
    var sum = Double(Virtue.asked.rawValue)
    if identified { sum += Double(Virtue.identified.rawValue) }
    if purposeStated { sum += Double(Virtue.purposeStated.rawValue) }
    sum += acknowledged * Double(Virtue.acknowledged.rawValue)
    sum += explored * Double(Virtue.explored.rawValue)
    sum += wonOver * Double(Virtue.wonOver.rawValue)
    for fault in Fault.allCases { sum -= Double(times(fault) * fault.cost) }
    return max(0, min(100, Int(sum)))
  }

  private func times(_ fault: Fault) -> Int {
    switch fault {
    case .pressed: pressed
    case .contradicted: contradicted
    case .pitched: pitched
    case .refusedTimesOffered: refusedTimesOffered
    case .askedInsteadOfExploring: askedInsteadOfExploring
    case .conceded: conceded
    }
  }

  /// The chance of a yes from a prospect who can be won, 0…1.
  package func chance(_ difficulty: Persona.Difficulty) -> Double {
    Double(Self.ceiling(difficulty) * Self.share(of: style) * points) / 1_000_000
  }
}
