package import CivilTime
package import Diagnostics

/// A concrete date, part of day or clock time that was said, and where.
package struct HeardSlot: Sendable, Hashable {
  /// The calendar day; nil when only a time was said.
  package var day: Day?
  /// The clock time; when known, `part` is nil.
  package var clock: ClockTime?
  package var part: DayPart?
  /// UTF-8 offsets in the line.
  package var span: Span

  package init(day: Day? = nil, clock: ClockTime? = nil, part: DayPart? = nil, span: Span) {
    self.day = day
    self.clock = clock
    self.part = part
    self.span = span
  }
}

/// How an appointment was asked for.
package enum AskStyle: String, CaseIterable, Sendable, Hashable {
  /// Two or more live concrete options.
  case choice
  /// Exactly one.
  case single
  /// A time is asked for or proposed without a concrete option.
  case open
  case none
}

/// What an ask is for.
package enum AskPurpose: String, Sendable, Hashable {
  case meeting, callback
}

/// A weekday and a calendar date said together that do not agree; the date stands.
package struct WeekdayConflict: Sendable, Hashable {
  package let span: Span
  package let weekday: Weekday
  package let day: Day

  package init(span: Span, weekday: Weekday, day: Day) {
    self.span = span
    self.weekday = weekday
    self.day = day
  }
}

/// Everything the ear understood of one line of the rep; manners are the words that show them, or nil.
package struct Utterance: Sendable, Hashable {
  package var text: String
  /// Every concrete date or time heard, in the order spoken.
  package var slots: [HeardSlot] = []
  /// The live options of the ask, in the order spoken.
  package var offered: [HeardSlot] = []
  package var ask: AskStyle = .none
  /// The words that made it an ask.
  package var askSpan: Span?
  package var purpose: AskPurpose?
  package var conflicts: [WeekdayConflict] = []
  /// Sends or promises materials with no ask in the same line.
  package var concedesMaterials: Span?
  /// Names or accepts the prospect's objection, feeling or situation.
  package var acknowledges: Span?
  package var pressure: Span?
  /// A recap with both weekday and calendar date.
  package var confirms: Span?

  package init(text: String) { self.text = text }

  /// Adds what was heard in a later part of the text.
  mutating func take(_ part: Utterance, shiftedBy offset: Int) {
    func shifted(_ slot: HeardSlot) -> HeardSlot {
      var slot = slot
      slot.span = slot.span.shifted(by: offset)
      return slot
    }
    func first(_ known: Span?, _ next: Span?) -> Span? { known ?? next?.shifted(by: offset) }
    slots += part.slots.map(shifted)
    offered += part.offered.map(shifted)
    if part.ask != .none {
      askSpan = first(askSpan, part.askSpan)
      if purpose == nil { purpose = part.purpose }
      ask = offered.isEmpty ? part.ask : offered.count == 1 ? .single : .choice
    }
    conflicts += part.conflicts.map {
      WeekdayConflict(span: $0.span.shifted(by: offset), weekday: $0.weekday, day: $0.day)
    }
    concedesMaterials = first(concedesMaterials, part.concedesMaterials)
    acknowledges = first(acknowledges, part.acknowledges)
    pressure = first(pressure, part.pressure)
    confirms = first(confirms, part.confirms)
  }
}
