import Diagnostics
import Hearing
import Playbooks

/// What the acceptance table needs to know of a line, or of a call so far: sums, so that ten million calls add
/// numbers and no words.
struct Ledger: Sendable {
  var identified = false
  /// Nil where the line has no say in it.
  var purposeStated: Bool?
  var acknowledgements = (met: 0, of: 0)
  var explorations = (met: 0, of: 0)
  /// Criteria met, by their bit on the shelf.
  var virtues: UInt64 = 0
  var pressed = 0
  var contradicted = 0
  var pitched = 0
  var refusedTimesOffered = 0
  var askedInsteadOfExploring = 0
  var conceded = 0

  init() {}

  init(_ marks: [Mark], _ moment: Moment) {
    for mark in marks where mark.verdict != .moot {
      let isMet = mark.verdict == .met
      let missed = isMet ? 0 : 1
      if isMet { virtues |= Self.bit(of: mark.criterion) }
      switch mark.criterion {
      case .identifiesSelfAndCompany: identified = identified || isMet
      case .acknowledgesFirst:
        acknowledgements.of += 1
        acknowledgements.met += 1 - missed
      case .exploresBeforeAnswering:
        explorations.of += 1
        explorations.met += 1 - missed
        if !isMet, moment.asksForMeeting { askedInsteadOfExploring += 1 }
      case .noPressure: pressed += missed
      case .noBut: contradicted += missed
      case .noPitch: pitched += missed
      case .leavesRefusedTimes: refusedTimesOffered += missed
      case .noConcession: conceded += missed
      case .statesANumber: purposeStated = isMet
      default: break
      }
    }
    if case .stage(.purpose) = moment.duty,
      !marks.contains(where: { $0.criterion == .statesANumber })
    {
      purposeStated = true
    }
  }

  /// What wins the persona over, as bits of `virtues`.
  static func winning(_ persona: Persona) -> [UInt64] {
    persona.wonBy.map { CriterionName(rawValue: $0.value).map(bit) ?? 0 }
  }

  private static func bit(of criterion: CriterionName) -> UInt64 {
    CriterionName.allCases.firstIndex(of: criterion).map { 1 << UInt64($0) } ?? 0
  }

  mutating func add(_ other: Ledger) {
    identified = identified || other.identified
    purposeStated = other.purposeStated ?? purposeStated
    acknowledgements.met += other.acknowledgements.met
    acknowledgements.of += other.acknowledgements.of
    explorations.met += other.explorations.met
    explorations.of += other.explorations.of
    virtues |= other.virtues
    pressed += other.pressed
    contradicted += other.contradicted
    pitched += other.pitched
    refusedTimesOffered += other.refusedTimesOffered
    askedInsteadOfExploring += other.askedInsteadOfExploring
    conceded += other.conceded
  }

  /// - Parameter wonBy: as `winning` gives it.
  func acceptance(_ style: AskStyle, wonBy: [UInt64]) -> Acceptance {
    func share(_ pair: (met: Int, of: Int)) -> Double {
      pair.of == 0 ? 1 : Double(pair.met) / Double(pair.of)
    }
    let earned = style == .choice ? virtues | Self.choiceBit : virtues
    var won = 0
    for bit in wonBy where earned & bit != 0 { won += 1 }
    var acceptance = Acceptance(
      style: style, identified: identified, purposeStated: purposeStated ?? false,
      acknowledged: share(acknowledgements), explored: share(explorations),
      wonOver: wonBy.isEmpty ? 1 : Double(won) / Double(wonBy.count))
    acceptance.pressed = pressed
    acceptance.contradicted = contradicted
    acceptance.pitched = pitched
    acceptance.refusedTimesOffered = refusedTimesOffered
    acceptance.askedInsteadOfExploring = askedInsteadOfExploring
    acceptance.conceded = conceded
    return acceptance
  }

  private static let choiceBit = bit(of: .offersChoice)
}
