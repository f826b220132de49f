import CivilTime
import Diagnostics
import Hearing
import Playbooks
import Rehearsal
import TestKit

/// The shipped content, and plans made of it.
enum Shipped {
  static let playbook = Playbook.read(Tree.shipped).0
  /// Tuesday, ten in the morning.
  static let now = Slot("2026-11-24T10:00")!

  static func plan(
    _ language: Language, persona: String = "busy-manager", script: String = "first-call",
    level: Level = .free, volume: Volume = .light, seed: UInt64 = 7
  ) -> Plan {
    let chosen = playbook.script(script, in: language)!
    return Plan(
      script: chosen, catalogues: playbook.catalogues(of: chosen),
      persona: playbook.persona(persona, in: language)!, level: level, volume: volume, now: now,
      seed: seed)
  }

  /// The full counts of the properties: SPAR_THOROUGH is set.
  static let isThorough = Tree.isThorough

  /// Personas in both languages, by id.
  static var personas: [Persona] { playbook.personas }
}

/// Reps for many calls.
enum Reps {
  /// Says the model line of every moment.
  static func model(_ session: Session) -> String { session.modelLine ?? "/end" }

  /// Asks, and only openly, whatever the moment.
  static func open(_ session: Session) -> String {
    switch session.duty {
    case .stage(.ask), .answer, .reply:
      session.plan.language == .zh ? "您什么时候方便，我过去一趟？" : "When would be good for you?"
    default: model(session)
    }
  }

  /// Never lets go.
  static func deaf(_ session: Session) -> String {
    guard case .letGo = session.duty else { return model(session) }
    return session.plan.language == .zh
      ? "您先别挂，周四上午十点，还是周五下午三点，我过去？" : "Wait, would Thursday at ten suit you, or Friday at three?"
  }

  /// A whole call; every call ends within forty lines.
  static func call(_ plan: Plan, _ rep: (Session) -> String) -> Session {
    var session = Session(plan)
    for _ in 0..<40 where !session.isOver { session.hear(rep(session)) }
    return session
  }
}
