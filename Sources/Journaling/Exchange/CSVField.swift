/// The columns that `import` reads and `export` writes (commands.md), in the order of the contract.
package enum CSVField: String, CaseIterable, Sendable, Hashable {
  case id
  case startedAt = "started_at"
  case rep, script
  case scriptVersion = "script_version"
  case reach, outcome, ask, objections, handled
  case durationSeconds = "duration_s"
  case lead, source, attempt, heard, grade, form
  case callbackAt = "callback_at"
  case appointmentAt = "appointment_at"
  case after, note

  var index: Int { Self.order[self] ?? 0 }
  private static let order = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
