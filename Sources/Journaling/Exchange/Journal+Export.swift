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
      try queue.inDatabase { db in
        let rows = try Row.fetchCursor(
          db,
          sql: CallRow.selection
            + """
             WHERE call.kind = 1 AND call.is_current = 1 AND call.day >= ?
            ORDER BY call.day, call.started_ms, call.n
            """, arguments: [day?.number ?? Int(Int32.min)])
        while let row = try rows.next() {
          text += CSVText.row(Self.cells(try CallRow.entry(from: row, db)))
          count += 1
          if count % 500 == 0 {
            let isGoingOn = try take(text)
            text = ""
            if !isGoingOn { return }
          }
        }
      }
    } catch let error as DatabaseError {
      throw Failure(error, path: path)
    }
    _ = try take(text)
    return count
  }

  private static func cells(_ entry: Entry) -> [String] {
    let record = entry.record
    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
    let appointmentAt =
      record.appointment == nil ? "" : (entry.movedTo ?? record.appointment?.at)?.text ?? ""
    let cells: [CSVField: String] = [
      .id: entry.id.text, .startedAt: record.startedAt.text, .rep: record.rep,
      .script: record.script ?? "", .scriptVersion: number(record.scriptVersion),
      .reach: record.reach.rawValue, .outcome: record.outcome?.rawValue ?? "",
      .ask: record.askStyle?.rawValue ?? "",
      .objections: record.objections.map(\.objection).joined(separator: ";"),
      .handled: record.objections.filter(\.handled).map(\.objection).joined(separator: ";"),
      .durationSeconds: number(record.durationSeconds), .lead: record.lead ?? "",
      .source: record.listSource ?? "", .attempt: number(record.attempt),
      .heard: record.heard.map { $0 ? "1" : "0" } ?? "",
      .grade: record.effectiveGrade?.rawValue ?? "",
      .form: record.appointment?.form.rawValue ?? "",
      .callbackAt: record.callbackAt?.text ?? "", .appointmentAt: appointmentAt,
      .after: entry.appointmentEvent?.rawValue ?? "", .note: record.note ?? "",
    ]
    return CSVField.allCases.map { CSVText.harmlessCell(cells[$0] ?? "") }
  }
}
