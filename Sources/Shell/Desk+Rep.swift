import Journaling
import Playbooks
import Rehearsal
import Reviewing

extension Desk {
  /// The rep whose calls are logged.
  var repName: String { settings.value(.rep) ?? "me" }

  /// The rep whose calls are one's own, where the journal holds calls of others too; nil where all of them are, or
  /// no name is set.
  func ownRep() throws -> String? {
    guard let own = settings.value(.rep) else { return nil }
    return try withJournal { try reps(in: $0) }.areOthersToo ? own : nil
  }

  /// Who made the real calls of a journal, and whether others than oneself did.
  func reps(in journal: Journal) throws -> (all: Set<String>, areOthersToo: Bool) {
    let all = Set(try journal.tallies(.real, by: .rep).map(\.key))
    return (all, !all.subtracting([settings.value(.rep) ?? "", "me", ""]).isEmpty)
  }

  /// Name and company as set, in place of the script's.
  var ownNames: [BlankName: String] {
    var names: [BlankName: String] = [:]
    names[.rep] = settings.value(.rep)
    names[.company] = settings.value(.company)
    return names
  }
}
