package import CivilTime
import GRDB
import Hearing
import Rehearsal

extension Journal {
  /// Writes the current calls of a kind as CSV, oldest first; cells that a spreadsheet would run as a
  /// formula are made plain text.
  ///
  /// - Parameter take: takes the text a few hundred rows at a time; false stops.
  /// - Returns: the calls written.
  package func exportCSV(since day: Day? = nil, take: (String) throws -> Bool) throws -> Int {
    var text = CSVText.row(CSVField.allCases.map(\.rawValue))
    var count = 0
    do {
      try reading { db in
        try CallReading.each(
          db,
          """
          WHERE call.kind = 1 AND call.is_current = 1 AND call.day >= ?
          ORDER BY call.day, call.started_ms, call.n
          """, [day?.number ?? Int(Int32.min)]
        ) { call in
          text += CSVText.row(
            CSVField.allCases.map { CSVText.harmlessCell(Self.cell($0, of: call)) })
          count += 1
          guard count % 500 == 0 else { return true }
          defer { text = "" }
          return try take(text)
        }
      }
    } catch let error as DatabaseError {
      throw Failure(error, path: path)
    }
    _ = try take(text)
    return count
  }

  private static func cell(_ field: CSVField, of entry: Entry) -> String {
    let record = entry.record
    return switch field {
    case .id: entry.id.text
    case .startedAt: record.startedAt.text
    case .rep: record.rep
    case .script: record.script ?? ""
    case .scriptVersion: record.scriptVersion.map(String.init) ?? ""
    case .reach: record.reach.rawValue
    case .outcome: record.outcome?.rawValue ?? ""
    case .ask: record.askStyle?.rawValue ?? ""
    case .objections: record.objections.map(\.objection).joined(separator: ";")
    case .handled: record.objections.filter(\.handled).map(\.objection).joined(separator: ";")
    case .durationSeconds: record.durationSeconds.map(String.init) ?? ""
    case .lead: record.lead ?? ""
    case .source: record.listSource ?? ""
    case .attempt: record.attempt.map(String.init) ?? ""
    case .heard: record.heard.map { $0 ? "1" : "0" } ?? ""
    case .grade: record.effectiveGrade?.rawValue ?? ""
    case .form: record.appointment?.form.rawValue ?? ""
    case .callbackAt: record.callbackAt?.text ?? ""
    case .appointmentAt: record.appointment.map { (entry.movedTo ?? $0.at).text } ?? ""
    case .after: entry.appointmentEvent?.rawValue ?? ""
    case .note: record.note ?? ""
    }
  }
}
