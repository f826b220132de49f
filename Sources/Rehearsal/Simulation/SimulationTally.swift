import Playbooks

/// What simulated calls came to: counts alone, so that it is as large after a billion calls as after one.
package struct SimulationTally: Sendable {
  /// How a call ended: an outcome of coaching.md §1, stuck, or cut because it did not end.
  package struct End: Sendable, Hashable {
    let index: Int

    private init(at index: Int) { self.index = index }

    init?(_ name: String) {
      guard let index = Self.names.firstIndex(of: name) else { return nil }
      self.index = index
    }

    package var name: String { Self.names[index] }

    /// Outcomes in the order of coaching.md, then what should not happen.
    static let names = OutcomeName.allCases.map(\.name) + ["dead-end", "endless"]

    static let all = names.indices.map { End(at: $0) }
    private static func known(_ name: String) -> End {
      End(name) ?? End(at: names.count - 1)
    }

    static let appointment = known("appointment")
    static let callback = known("callback")
    static let materialsOnly = known("materials-only")
    static let notInterested = known("not-interested")
    static let hungUp = known("hung-up")
    static let doNotContact = known("do-not-contact")
    static let voicemail = known("voicemail")
    static let deadEnd = known("dead-end")
    static let endless = known("endless")
  }

  package private(set) var calls = 0
  /// Appointments that a soft yes made and nobody asked about.
  package private(set) var softYes = 0
  private var ends = Array(repeating: 0, count: End.names.count)
  private var lengths = Array(repeating: 0, count: Walk.mostTurns + 1)
  /// How often the rep spoke in each stage.
  var said: [Int]
  /// How often each reply was said.
  var replies: [Int]
  /// How often each objection was raised, and answered.
  var objections: [Int]
  var answers: [Int]
  /// How often an objection came by each route of a stage.
  var routes: [[Int]]

  init(_ graph: CallGraph) {
    said = Array(repeating: 0, count: graph.stages.count)
    replies = Array(repeating: 0, count: graph.replyCount)
    objections = Array(repeating: 0, count: graph.objections.count)
    answers = objections
    routes = graph.routeTargets.map { Array(repeating: 0, count: $0.count) }
  }

  mutating func count(_ end: End, turns: Int, isSoft: Bool) {
    calls += 1
    ends[end.index] += 1
    lengths[min(turns, lengths.count - 1)] += 1
    if isSoft { softYes += 1 }
  }

  /// Ends that happened, in the order of coaching.md.
  package var outcomes: [(end: End, count: Int)] {
    End.all.compactMap { ends[$0.index] > 0 ? ($0, ends[$0.index]) : nil }
  }

  package struct Turns: Sendable, Hashable {
    package let mean: Double
    /// The length that 95 of 100 calls do not exceed.
    package let p95: Int
    package let max: Int
  }

  /// Turns of the rep a call; zeros before the first call.
  package var turns: Turns {
    var sum = 0
    var most = 0
    var seen = 0
    var p95 = 0
    let wanted = calls - calls / 20
    for (length, count) in lengths.enumerated() where count > 0 {
      sum += length * count
      most = length
      if seen < wanted { p95 = length }
      seen += count
    }
    return Turns(mean: calls == 0 ? 0 : Double(sum) / Double(calls), p95: p95, max: most)
  }
}
