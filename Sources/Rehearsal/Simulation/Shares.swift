import Diagnostics
import Playbooks

/// How often a rep of one habit gets the appointment from a persona, over whole seeded practice calls.
///
/// Unlike `Simulation`, which walks the script's graph, each call is a `Session`: every line is heard and judged.
package struct Shares: Sendable {
  /// Calls so far.
  package private(set) var calls = 0
  /// Calls the rep who says the model line of every moment ended with an appointment.
  package private(set) var model = 0
  /// The same for one who answers and asks with an open question only.
  package private(set) var open = 0
  /// Calls in which something final was said: never again, a wrong number, driving, a firm no.
  package private(set) var finals = 0
  /// Those of them that a rep who asks again all the same fails.
  package private(set) var failed = 0

  private let plan: Plan
  private var seeds: SplitMix

  /// Lines until a call counts as over.
  private static let mostLines = 40

  /// - Parameter plan: its seed starts the series; each call has its own.
  package init(_ plan: Plan) {
    var plan = plan
    plan.volume = .silent
    plan.level = .free
    self.plan = plan
    seeds = SplitMix(seed: plan.seed)
  }

  /// The next calls. Runs of any lengths give the same as one run of their sum.
  package mutating func run(_ count: Int) {
    for _ in 0..<max(0, count) { call(seeds.next()) }
  }

  /// One prospect met by three reps: they part where their habits do.
  private mutating func call(_ seed: UInt64) {
    calls += 1
    var plan = plan
    plan.seed = seed
    var following = Session(plan)
    var asking: Session?
    var deaf: Session?
    for _ in 0..<Self.mostLines where !following.isOver {
      if deaf == nil, case .letGo = following.duty { deaf = following }
      if asking == nil, Self.asksOpenly(following) { asking = following }
      following.hear(Self.modelLine(following))
    }
    let isWon = following.ending?.outcome == .appointment
    if isWon { model += 1 }
    if let asking {
      let end = Self.finish(asking) {
        Self.asksOpenly($0) ? Self.openLine($0) : Self.modelLine($0)
      }
      if end?.outcome == .appointment { open += 1 }
    } else if isWon {
      open += 1
    }
    if let deaf {
      finals += 1
      let end = Self.finish(deaf) {
        if case .letGo = $0.duty { Self.deafLine($0) } else { Self.modelLine($0) }
      }
      if end?.failedBy != nil { failed += 1 }
    }
  }

  private static func finish(_ start: Session, _ line: (Session) -> String) -> Ending? {
    var session = start
    for _ in 0..<mostLines where !session.isOver { session.hear(line(session)) }
    return session.ending
  }

  // MARK: Habits

  private static func modelLine(_ session: Session) -> String { session.modelLine ?? "/end" }

  private static func asksOpenly(_ session: Session) -> Bool {
    switch session.duty {
    case .stage(.ask), .answer, .reply: true
    default: false
    }
  }

  private static func openLine(_ session: Session) -> String {
    session.plan.language == .zh ? "您什么时候方便，我过去一趟？" : "When would be good for you?"
  }

  private static func deafLine(_ session: Session) -> String {
    session.plan.language == .zh
      ? "您先别挂，周四上午十点，还是周五下午三点，我过去？"
      : "Wait, would Thursday at ten suit you, or Friday at three?"
  }
}
