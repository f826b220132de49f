/// What calls are told apart by in `stats`.
package enum Grouping: String, CaseIterable, Sendable, Hashable {
  case rep, script, objection, ask, hour, weekday, persona, source
}
