import Diagnostics
import Playbooks

/// A persona as numbers: the dials that decide how a call goes.
struct Cast: Sendable {
  /// How it comes to a call: drawn anew for each.
  struct Draw: Sendable {
    var canBeWon = false
    var reserve = 0.0
    var callbackReserve = 0.0
    var isSoft = false
    var mood = 0
    /// Objections still to come, in order.
    var queue: [Int] = []
  }

  let difficulty: Persona.Difficulty
  let isHurried: Bool
  let isGatekeeper: Bool
  let askLimit: Int
  let asksBack: Bool
  let hesitates: Bool
  let wonBy: [UInt64]
  private let winnable: Double
  private let softShare: Double
  private let mood: Int
  private let layers: Int
  private let pool: [(objection: Int, weight: Int, label: Int)]
  private let ranks: [Int]

  init(_ persona: Persona, _ graph: CallGraph) {
    difficulty = persona.difficulty
    isHurried = persona.mood == .hurried
    isGatekeeper = persona.role == .gatekeeper
    let cap = zip(graph.kinds, graph.caps).first { $0.0 == .ask }?.1?.visits ?? 3
    askLimit = max(1, min(persona.patience, cap, 3))
    asksBack = !persona.asksBack.isEmpty
    hesitates = !persona.hesitates.isEmpty
    wonBy = Ledger.winning(persona)
    winnable = persona.winnable
    softShare =
      persona.softYes.isEmpty
      ? 0 : persona.accepts.isEmpty ? 1 : Prospect.softShare(persona.difficulty)
    mood = Prospect.startingMood(persona.mood)
    layers = max(0, persona.layers)
    var labels: [String: Int] = [:]
    func label(_ objection: Int) -> Int {
      let name = graph.objections[objection].label
      let number = labels[name] ?? labels.count
      labels[name] = number
      return number
    }
    if persona.objections.isEmpty {
      pool = graph.objections.indices.filter { graph.objections[$0].nature != .final }.map {
        ($0, 1, label($0))
      }
    } else {
      pool = persona.objections.compactMap { weighted in
        graph.objections.firstIndex { $0.id.value == weighted.objection.value }.map {
          ($0, max(1, weighted.weight), label($0))
        }
      }
    }
    ranks = graph.objections.map { objection in
      switch objection.nature {
      case .reflex: 0
      case .real: 1
      case .final: 2
      }
    }
  }

  /// What the dice decide before the first word, by the odds of `Prospect`.
  func draw(_ dice: inout SplitMix, into draw: inout Draw) {
    draw.canBeWon = dice.unit() < winnable
    draw.reserve = dice.unit()
    draw.callbackReserve = dice.unit()
    draw.isSoft = dice.unit() < softShare
    draw.mood = mood
    draw.queue.removeAll(keepingCapacity: true)
    var drawn = 0
    var taken = 0
    while drawn < layers {
      // Those whose label was drawn before are out of the pool.
      var total = 0
      for entry in pool where taken & Self.bit(entry.label) == 0 { total += entry.weight }
      guard total > 0 else { break }
      var ticket = dice.below(total)
      for entry in pool where taken & Self.bit(entry.label) == 0 {
        ticket -= entry.weight
        guard ticket < 0 else { continue }
        taken |= Self.bit(entry.label)
        // One layer in six is not there that day.
        if dice.unit() >= 1.0 / 6 { draw.queue.append(entry.objection) }
        break
      }
      drawn += 1
    }
    // Reflex ones first, a final one last; of equal rank in the order drawn.
    for end in draw.queue.indices.dropFirst() {
      var place = end
      while place > 0, ranks[draw.queue[place - 1]] > ranks[draw.queue[place]] {
        draw.queue.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  private static func bit(_ label: Int) -> Int { 1 << (label & 63) }
}
