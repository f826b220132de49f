/// What calls are told apart by in `stats`.
package enum Grouping: String, CaseIterable, Sendable, Hashable {
  case rep, script, objection, ask, hour, weekday, week, persona, source
  /// Weekday and hour together: `1-09` is Monday from nine.
  case hourOfWeekday = "hour-weekday"
  /// First calls and follow-ups: `first`, `follow-up`, or nothing where it is not known.
  case attempt
}
