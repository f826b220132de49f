import CivilTime
import Diagnostics

/// Hears the manners of a line: acknowledging, pressing, conceding materials, confirming.
enum Manner {
  /// The first words of a kind that no words of the other kind take back.
  static func span(
    of kind: Cue.Kind, without harmless: Cue.Kind, in cues: [Cue], line: Line
  ) -> Span? {
    for cue in cues where cue.kind == kind {
      let isTakenBack = cues.contains {
        $0.kind == harmless && $0.first < cue.end && cue.first < $0.end
      }
      if !isTakenBack { return line.span(cue.first, min(cue.end, line.tokens.count)) }
    }
    return nil
  }

  private static let verbs = WordSet("发 寄 传 转 邮 加")

  /// Words that send or promise materials.
  static func materials(in cues: [Cue], line: Line) -> Span? {
    for cue in cues where cue.kind == .sends {
      let sentence = line.sentence[cue.first]
      func isThere(_ kind: Cue.Kind) -> Bool {
        cues.contains { $0.kind == kind && line.sentence[$0.first] == sentence }
      }
      if isThere(.noMaterial) || isThere(.arranges) { continue }
      let isHan = line.tokens[cue.first].kind == .han
      let hasVerb = isHan && (cue.first..<cue.end).contains { verbs.contains(line.tokens[$0]) }
      if isThere(.material) || hasVerb { return line.span(cue.first, cue.end) }
    }
    return nil
  }

  /// Whether nothing is sent but what belongs to the meeting itself: an invitation, a reminder, the way there.
  static func arrangesOnly(_ cues: [Cue]) -> Bool {
    let arranging = cues.filter { $0.kind == .arranges }
    // A link to the meeting ends in what would else be a material.
    return !arranging.isEmpty
      && !cues.contains { cue in
        cue.kind == .material && !arranging.contains { $0.end == cue.end }
      }
  }

  /// 周四，也就是26号: weekday and date said apart, of one day and in one sentence.
  private static func splitConfirmation(_ asking: Asking, in lexed: Lexed, at now: Slot) -> Span? {
    guard asking.style == .none else { return nil }
    let line = lexed.line
    for first in asking.options where first.entry.weekday != nil && !first.entry.isCalendarDate {
      for second in asking.options
      where second.entry.isCalendarDate && second.entry.weekday == nil && !second.entry.inheritsDay
        && line.sentence[second.first] == line.sentence[first.first]
      {
        let sentence = line.sentence[first.first]
        let isOther = asking.cues.contains {
          ($0.kind == .context || $0.kind == .factQuestion || $0.kind == .reports)
            && line.sentence[$0.first] == sentence
        }
        let day = Resolving.day(of: second.entry, now).0
        guard !isOther, let day, day.weekday == first.entry.weekday else { continue }
        return lexed.span(
          min(first.entry.first, second.entry.first), max(first.entry.end, second.entry.end))
      }
    }
    return nil
  }

  /// A recap with weekday and calendar date.
  static func confirmation(_ asking: Asking, in lexed: Lexed, at now: Slot) -> Span? {
    let line = lexed.line
    if let span = splitConfirmation(asking, in: lexed, at: now) { return span }
    for option in asking.options {
      let entry = option.entry
      guard entry.weekday != nil, entry.isCalendarDate, !entry.inheritsDay else { continue }
      let clause = line.clause[option.first]
      let sentence = line.sentence[option.first]
      func isThere(_ kind: Cue.Kind) -> Bool {
        asking.cues.contains { $0.kind == kind && line.sentence[$0.first] == sentence }
      }
      let isOther = asking.cues.contains {
        ($0.kind == .context || $0.kind == .factQuestion || $0.kind == .reports
          || $0.kind == .rejects)
          && line.clause[$0.first] == clause
      }
      if isOther, !isThere(.settles) { continue }
      // Beside an ask only what is not asked for, and settled.
      if asking.style != .none {
        let isAsked = asking.offered.contains {
          line.sentence[lexed.items[$0.first].first] == sentence
        }
        if isAsked || !isThere(.settles) { continue }
      }
      return lexed.span(entry.first, entry.end)
    }
    return nil
  }
}
