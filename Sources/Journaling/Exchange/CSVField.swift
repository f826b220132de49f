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

  /// Its place in `allCases`, asked some twenty times a row.
  var index: Int {
    switch self {
    case .id: 0
    case .startedAt: 1
    case .rep: 2
    case .script: 3
    case .scriptVersion: 4
    case .reach: 5
    case .outcome: 6
    case .ask: 7
    case .objections: 8
    case .handled: 9
    case .durationSeconds: 10
    case .lead: 11
    case .source: 12
    case .attempt: 13
    case .heard: 14
    case .grade: 15
    case .form: 16
    case .callbackAt: 17
    case .appointmentAt: 18
    case .after: 19
    case .note: 20
    }
  }
}
