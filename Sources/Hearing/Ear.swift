package import CivilTime
import Diagnostics

/// The rep's ear: hears times, asks and manners in one line.
package enum Ear {
  /// Phrases that can never be found; none, or the shelf has a fault.
  package static var faults: [String] { Phrasebook.manners.faults }

  /// What was heard in `text`, said at local time `now`.
  ///
  /// Time is proportional to length: beyond 3000 bytes the text is heard in parts, cut where sentences end.
  package static func hear(_ text: String, at now: Slot) -> Utterance {
    guard text.utf8.count > partBytes else { return hearPart(text, at: now) }
    var whole = Utterance(text: text)
    let bytes = Array(text.utf8)
    for range in parts(of: bytes) {
      let part = String(decoding: bytes[range], as: UTF8.self)
      whole.take(hearPart(part, at: now), shiftedBy: range.lowerBound)
    }
    return whole
  }

  /// Most bytes heard at once; the work for a part is bounded, so that for a text it grows with its length.
  package static let partBytes = 3000

  /// Ranges of whole sentences where there are some, of whole characters otherwise.
  package static func parts(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + partBytes, bytes.count)
      if end < bytes.count {
        while end > start + 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        var cut = end
        while cut > start + partBytes / 2, ![10, 33, 46, 63].contains(bytes[cut - 1]) { cut -= 1 }
        if cut > start + partBytes / 2 { end = cut }
      }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private static func hearPart(_ text: String, at now: Slot) -> Utterance {
    var utterance = Utterance(text: text)
    let line = Line(text)
    var asking = asking(in: line, at: now)
    for option in asking.options {
      let resolved = Resolving.resolve(option.entry, in: asking.lexed, at: now)
      if !option.entry.isFrame { utterance.slots.append(resolved.slot) }
      if let conflict = resolved.conflict { utterance.conflicts.append(conflict) }
    }
    let cues = asking.cues
    let acknowledging = Manner.span(
      of: .acknowledges, without: .noAcknowledgement, in: cues, line: line)
    let pressing = Manner.span(of: .pressure, without: .noPressure, in: cues, line: line)
    let sending = Manner.materials(in: cues, line: line)
    let signs = MannerScale.Signs(
      presses: pressing != nil, sends: sending != nil, asks: asking.style != .none)
    utterance.confirms = Manner.confirmation(asking, in: asking.lexed, at: now)
    let runs = asking.runs
    if utterance.confirms == nil || signs.asks { asking.weigh(runs, signs) }
    utterance.ask = asking.style
    utterance.askSpan = asking.span
    utterance.purpose = asking.purpose
    utterance.offered = asking.offered.map { Resolving.resolve($0, in: asking.lexed, at: now).slot }
    let accepts = MannerScale.acknowledging.score(runs)
    let presses = MannerScale.pressing.score(runs)
    utterance.acknowledges = MannerScale.acknowledging.heard(
      acknowledging, accepts, against: presses, runs, in: line)
    utterance.pressure = MannerScale.pressing.heard(
      pressing, presses, against: accepts, runs, in: line)
    // A confirmation, an invitation or a reminder is no material, however much it sounds like one.
    let isHarmless = sending == nil && Manner.arrangesOnly(cues)
    if asking.style == .none, !isHarmless {
      utterance.concedesMaterials = MannerScale.conceding.heard(
        sending, MannerScale.conceding.score(runs), runs, in: line)
    }
    return utterance
  }

  /// The times of a line and what its phrases make of them.
  static func asking(in line: Line, at now: Slot) -> Asking {
    let lexed = Lexed(line)
    let joining = Joining(lexed, at: now)
    var entries = joining.entries
    var windows = joining.windows
    Inheriting.forward(&entries, &windows, in: lexed, now: now)
    Inheriting.daysBack(&entries)
    let cues = Phrasebook.manners.cues(in: line)
    return Asking(lexed, entries: entries, windows: windows, cues: cues, at: now)
  }
}
