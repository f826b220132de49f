import CivilTime
import Diagnostics
import Journaling
import Playbooks
package import Rehearsal

extension Desk {
  /// The day's drills, most urgent first: what `drill` deals, and `today` shows three of.
  ///
  /// - Parameter wanted: fills up with drills before their day when fewer are due.
  package func drillsToday(atLeast wanted: Int = 0) throws -> [DrillQueue.Item] {
    let catalogues = drillCatalogues
    let objections = catalogues.flatMap(\.objections)
    var history = try withJournal { journal in
      try journal.drillHistory(at: now, rep: settings.value(.rep))
    }
    // Calls are logged by id or by what the objection is about.
    let ids = Set(objections.map(\.id.value))
    history.losses = history.losses.map { loss in
      guard !ids.contains(loss.objection),
        let same = objections.first(where: { $0.label == loss.objection })
      else { return loss }
      return DrillQueue.Loss(objection: same.id.value, seconds: loss.seconds)
    }
    return DrillQueue.today(
      objections, weights: try introducedWeights(catalogues), history: history, at: now,
      atLeast: wanted)
  }

  /// The catalogues in the language in use; those of another where it has none.
  private var drillCatalogues: [Catalogue] {
    let all = library.playbook.catalogues
    let own = all.filter { $0.header.language == language }
    return own.isEmpty ? all : own
  }

  /// How often prospects raise what the scripts practised of late may meet, by id.
  private func introducedWeights(_ catalogues: [Catalogue]) throws -> [String: Int] {
    let playbook = library.playbook
    var names = try withJournal { try $0.calls(.practice, limit: 20) }.compactMap(\.record.script)
    names.append("first-call")
    var known: Set<String> = []
    var pool = names.compactMap { playbook.script($0, in: language) }
      .filter { known.insert($0.header.id.value).inserted }
      .flatMap { playbook.catalogues(of: $0) }.flatMap(\.objections).map(\.id.value)
    if pool.isEmpty { pool = catalogues.flatMap(\.objections).map(\.id.value) }
    var weights: [String: Int] = [:]
    for persona in playbook.personas where persona.header.language == language {
      for weighted in persona.objections {
        weights[weighted.objection.value, default: 0] += max(1, weighted.weight)
      }
    }
    let isKnown = pool.contains { weights[$0] != nil }
    return Dictionary(pool.map { ($0, isKnown ? weights[$0] ?? 0 : 1) }) { first, _ in first }
  }

  /// What surrounds the drills of a sitting: slots at hand, names and weights of the script practised first.
  func drillScene(_ language: Language) -> Drill.Scene {
    let playbook = library.playbook
    let script =
      playbook.script("first-call", in: language).flatMap {
        $0.header.language == language ? $0 : nil
      } ?? playbook.scripts.first { $0.header.language == language }
    return Drill.Scene(
      language, now: now.slot, script: script, names: ownNames,
      pair: RepCalendar(self).pair)
  }
}
