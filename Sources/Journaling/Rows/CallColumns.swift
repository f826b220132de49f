/// A column of the table `call`: its name in the schema stands here alone.
enum CallColumn: Int, CaseIterable {
  case n, id, amends, isCurrent, device, sequence, recordedMilliseconds, kind, origin
  case startedMilliseconds, offsetMinutes, day, week, hour, rep, script, scriptVersion, reach
  case outcome, ask, heard, durationSeconds, grade, flags, attempt, source, persona, lead
  case callbackAt, appointmentAt, form, place, nextDay, detail, note

  var name: String {
    switch self {
    case .isCurrent: "is_current"
    case .recordedMilliseconds: "recorded_ms"
    case .startedMilliseconds: "started_ms"
    case .offsetMinutes: "offset_minutes"
    case .scriptVersion: "script_version"
    case .durationSeconds: "duration_s"
    case .callbackAt: "callback_at"
    case .appointmentAt: "appointment_at"
    case .nextDay: "next_day"
    default: "\(self)"
    }
  }
}

/// Columns of `call` in the order in which a statement reads or writes them.
struct CallColumns: ExpressibleByArrayLiteral {
  private let columns: [CallColumn]
  private let places: [Int32]

  init(arrayLiteral columns: CallColumn...) { self.init(columns) }

  init(_ columns: [CallColumn]) {
    self.columns = columns
    var places = CallColumn.allCases.map { _ in Int32(-1) }
    for (place, column) in columns.enumerated() { places[column.rawValue] = Int32(place) }
    self.places = places
  }

  var count: Int { columns.count }

  /// The names between commas, each behind a prefix such as `call.`.
  func list(_ prefix: String = "") -> String {
    columns.map { prefix + $0.name }.joined(separator: ", ")
  }

  /// A question mark a column.
  var marks: String { columns.map { _ in "?" }.joined(separator: ", ") }

  /// The place of a column, from 0.
  subscript(column: CallColumn) -> Int32 {
    let place = places[column.rawValue]
    precondition(place >= 0, "the statement has no column \(column.name)")
    return place
  }
}
