package import CivilTime
import Diagnostics

/// The rep's ear: hears times, asks and manners in one line.
package enum Ear {
  /// What was heard in `text`, said at local time `now`.
  package static func hear(_ text: String, at now: Slot) -> Utterance {
    var utterance = Utterance(text: text)
    let lexed = Lexed(Line(text))
    let joining = Joining(lexed, at: now)
    var entries = joining.entries
    var windows = joining.windows
    Inheriting.forward(&entries, &windows, now: now)
    Inheriting.daysBack(&entries)
    for entry in entries {
      let resolved = Resolving.resolve(entry, in: lexed, at: now)
      if !entry.isFrame { utterance.slots.append(resolved.slot) }
      if let conflict = resolved.conflict { utterance.conflicts.append(conflict) }
    }
    return utterance
  }
}
