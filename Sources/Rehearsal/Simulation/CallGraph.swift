import Diagnostics
import Playbooks

/// A script and its catalogues as numbers: stages, replies and objections by index, `none` where nothing follows.
struct CallGraph: Sendable {
  static let none = -1

  struct Reply: Sendable {
    let target: Int
    /// The kind of the stage it leads to.
    let lead: Stage.Kind?
    let binds: BlankName?
    let isDriving: Bool
    /// Its place among all replies of the script.
    let number: Int
  }

  struct Cap: Sendable {
    let visits: Int
    let target: Int
  }

  let stages: [Stage]
  let kinds: [Stage.Kind]
  let replies: [[Reply]]
  let caps: [Cap?]
  let replyCount: Int
  /// Every objection of the catalogues; of equal ids the first.
  let objections: [Objection]
  /// For each stage the route each objection takes, `none` where it is not raised.
  let routes: [[Int]]
  /// Where each route of a stage leads after the answer.
  let routeTargets: [[Int]]
  /// The end stage a final objection goes to, `none` for the others.
  let finalEnds: [Int]
  let indices: [String: Int]

  init(_ script: Script, _ catalogues: [Catalogue]) {
    var index: [String: Int] = [:]
    for (number, stage) in script.stages.enumerated() where index[stage.id.value] == nil {
      index[stage.id.value] = number
    }
    func place(_ target: Spanned<String>?) -> Int {
      target.flatMap { index[$0.value] } ?? Self.none
    }
    var number = 0
    replies = script.stages.map { stage in
      stage.replies.map { reply in
        let target = place(reply.target)
        defer { number += 1 }
        return Reply(
          target: target, lead: target == Self.none ? nil : script.stages[target].kind,
          binds: reply.binds?.value, isDriving: Call.isDriving(reply.line.text), number: number)
      }
    }
    replyCount = number
    stages = script.stages
    kinds = script.stages.map(\.kind)
    caps = script.stages.map { stage in
      stage.cap.map { Cap(visits: max(1, min($0.visits, 1_000_000)), target: place($0.target)) }
    }
    var seen: Set<String> = []
    let objections = catalogues.flatMap(\.objections).filter { seen.insert($0.id.value).inserted }
    self.objections = objections
    routes = script.stages.map { stage in
      guard !stage.objectionRoutes.isEmpty else { return [] }
      return objections.map { objection in
        stage.objectionRoutes.firstIndex {
          $0.names?.contains { $0.value == objection.id.value } ?? false
        } ?? stage.objectionRoutes.firstIndex { $0.names == nil } ?? Self.none
      }
    }
    routeTargets = script.stages.enumerated().map { number, stage in
      stage.objectionRoutes.map { $0.target == nil ? number : place($0.target) }
    }
    let ends = script.stages.indices.filter { script.stages[$0].kind == .end }
    finalEnds = objections.map { objection in
      guard objection.nature == .final else { return Self.none }
      let wanted = Self.outcome(ofFinal: objection.label)
      return ends.first { script.stages[$0].outcome?.value == wanted } ?? ends.last ?? Self.none
    }
    indices = index
  }

  private static func outcome(ofFinal label: String) -> String {
    switch label {
    case "do-not-call": "do-not-contact"
    case "wrong-number": "wrong-number"
    default: "not-interested"
    }
  }

  /// Whether the call is over when the rep has spoken here.
  func isFinish(_ stage: Int) -> Bool {
    kinds[stage] == .end || kinds[stage] == .voicemail && replies[stage].isEmpty
  }

  /// The objection's route in the stage, `none` where it is not raised.
  func route(_ objection: Int, in stage: Int) -> Int {
    routes[stage].isEmpty ? Self.none : routes[stage][objection]
  }
}
