import Diagnostics
import Playbooks

/// The persona at work: what the seed decided before the first word, its mood, and the lines already used.
struct Prospect: Sendable {
  let persona: Persona
  let language: Language
  /// Whether anything that may be said can win this call.
  let canBeWon: Bool
  /// How much it takes for a yes, 0..<1.
  let reserve: Double
  /// The same for a time to ring again.
  let callbackReserve: Double
  /// Whether the first yes is said only to end the call.
  var isSoft: Bool
  /// Whether one word of the acceptance is lost.
  let isUnclear: Bool
  /// Objections still to come, in order: reflex ones first, a real one last.
  var queue: [Objection]
  /// 0…5; below 0 it hangs up.
  var mood: Int
  /// Decides what happens; knows the seed alone, so that the same prospect comes again.
  var fate: SplitMix
  /// Decides in which words; knows what was said as well.
  private var voice: SplitMix
  private var used: Set<String> = []
  private var last = ""

  init(_ plan: Plan) {
    var digest = Digest()
    digest.add(plan.persona.header.id.value)
    digest.add(plan.script.header.id.value)
    var fate = SplitMix(seed: plan.seed ^ digest.value)
    persona = plan.persona
    language = plan.language
    canBeWon = fate.unit() < plan.persona.winnable
    reserve = fate.unit()
    callbackReserve = fate.unit()
    let isMedium = plan.persona.difficulty != .easy
    isSoft =
      fate.unit() < Self.softShare(plan.persona.difficulty) && !plan.persona.softYes.isEmpty
      || plan.persona.accepts.isEmpty && !plan.persona.softYes.isEmpty
    isUnclear = fate.unit() < 1.0 / 3 && isMedium
    queue = Self.drawQueue(plan, &fate)
    mood = Self.startingMood(plan.persona.mood)
    voice = SplitMix(seed: fate.next())
    self.fate = fate
  }

  static func startingMood(_ mood: Persona.Mood) -> Int {
    switch mood {
    case .friendly: 4
    case .calm: 3
    case .hurried, .wary: 2
    }
  }

  static func softShare(_ difficulty: Persona.Difficulty) -> Double {
    switch difficulty {
    case .easy: 0.08
    case .medium: 0.15
    case .hard: 0.2
    }
  }

  /// As many objections as the persona has layers, drawn by weight without replacement.
  private static func drawQueue(_ plan: Plan, _ fate: inout SplitMix) -> [Objection] {
    var pool: [(objection: Objection, weight: Int)] = plan.persona.objections.compactMap {
      weighted in
      plan.objection(weighted.objection.value).map { ($0, max(1, weighted.weight)) }
    }
    if pool.isEmpty, plan.persona.objections.isEmpty {
      pool = plan.catalogues.flatMap(\.objections).filter { $0.nature != .final }.map { ($0, 1) }
    }
    var drawn: [Objection] = []
    while drawn.count < max(0, plan.persona.layers), !pool.isEmpty {
      var ticket = fate.below(pool.map(\.weight).reduce(0, +))
      var index = 0
      while index < pool.count - 1, ticket >= pool[index].weight {
        ticket -= pool[index].weight
        index += 1
      }
      let label = pool[index].objection.label
      drawn.append(pool[index].objection)
      pool.removeAll { $0.objection.label == label }
    }
    // One layer in six is not there that day.
    drawn = drawn.filter { _ in fate.unit() >= 1.0 / 6 }
    let rank: [Objection.Nature: Int] = [.reflex: 0, .real: 1, .final: 2]
    return drawn.enumerated().sorted {
      (rank[$0.element.nature] ?? 0, $0.offset) < (rank[$1.element.nature] ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Lets the words of the rep colour the words of the answer.
  mutating func hear(_ said: String) {
    var digest = Digest()
    digest.add(said)
    var mixed = SplitMix(seed: voice.state ^ digest.value)
    voice = SplitMix(seed: mixed.next())
  }

  /// One of the lines: an unused one while there is one, and never the same twice running.
  mutating func pick(_ lines: [String]) -> String? {
    guard !lines.isEmpty else { return nil }
    let fresh = lines.filter { !used.contains($0) }
    let other = lines.filter { $0 != last }
    let pool = !fresh.isEmpty ? fresh : !other.isEmpty ? other : lines
    let line = pool[voice.below(pool.count)]
    used.insert(line)
    last = line
    return line
  }

  mutating func react(_ situation: Reactions.Situation) -> String {
    pick(Reactions.lines(situation, language)) ?? "……"
  }

  /// An index by weights; decided by fate.
  mutating func choose(_ weights: [Int]) -> Int {
    var ticket = fate.below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if ticket < weight { return index }
      ticket -= weight
    }
    return 0
  }

  /// An index chosen by the voice, for what changes nothing but the words.
  mutating func toss(_ count: Int) -> Int { voice.below(count) }

  mutating func warm(by steps: Int) { mood = min(5, mood + steps) }
  var isGone: Bool { mood < 0 }
}
