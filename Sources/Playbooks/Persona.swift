package import Diagnostics

/// A prospect to practise against (模拟客户).
package struct Persona: Sendable {
  package let source: SourceText
  package let header: Header
  package let difficulty: Difficulty
  package let role: Role
  /// Asks it sits through, 1–9.
  package let patience: Int
  package let mood: Mood
  /// Refusals before the real one.
  package let layers: Int
  package internal(set) var objections: [Weighted]
  /// Names of criteria that win it over.
  package let wonBy: [Spanned<String>]
  /// Share of seeds that can be won at all, 0…1.
  package let winnable: Double
  package let greets: [Line]
  package let hesitates: [Line]
  package let asksBack: [Line]
  package let counters: [Line]
  package let accepts: [Line]
  package let softYes: [Line]
  package let refuses: [Line]
  package let hangsUp: [Line]

  package enum Difficulty: String, CaseIterable, Sendable, Hashable { case easy, medium, hard }
  package enum Role: String, CaseIterable, Sendable, Hashable {
    case decisionMaker = "decision-maker"
    case gatekeeper
  }
  package enum Mood: String, CaseIterable, Sendable, Hashable { case calm, hurried, friendly, wary }

  /// An objection by id and how often it is raised relative to the others.
  package struct Weighted: Sendable {
    package let objection: Spanned<String>
    package let weight: Int
  }
}
