package import CivilTime
import Diagnostics

/// The rep's ear: hears times, asks and manners in one line.
package enum Ear {
  /// Phrases that can never be found; none, or the shelf has a fault.
  package static var faults: [String] { Phrasebook.manners.faults }

  /// What was heard in `text`, said at local time `now`.
  package static func hear(_ text: String, at now: Slot) -> Utterance {
    var utterance = Utterance(text: text)
    let line = Line(text)
    let lexed = Lexed(line)
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
    let cues = Phrasebook.manners.cues(in: line)
    let asking = Asking(lexed, entries: entries, windows: windows, cues: cues, at: now)
    utterance.ask = asking.style
    utterance.askSpan = asking.span
    utterance.purpose = asking.purpose
    utterance.offered = asking.offered.map { Resolving.resolve($0, in: lexed, at: now).slot }
    utterance.acknowledges = Manner.span(
      of: .acknowledges, without: .noAcknowledgement, in: cues, line: line)
    utterance.pressure = Manner.span(of: .pressure, without: .noPressure, in: cues, line: line)
    if asking.style == .none {
      utterance.confirms = Manner.confirmation(asking, in: lexed, at: now)
      utterance.concedesMaterials = Manner.materials(in: cues, line: line)
    }
    return utterance
  }
}
