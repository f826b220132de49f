import Foundation
import GRDB

extension Journal {
  /// Whether something of a file of rows set aside did not come in since, by the same file taken whole or another.
  ///
  /// Half a line never comes in: it is settled once the event it begins to tell of is here.
  package func lacks(rejected file: ImportFile) throws -> Bool {
    var halves = 0
    var lines = LineReader(file)
    while let line = try lines.next() {
      guard !line.bytes.isEmpty, (try? EventLine.object(line.bytes)) == nil else { continue }
      guard let id = Self.id(begunIn: line.bytes), try holds(id) else { return true }
      halves += 1
    }
    try file.rewind()
    let report = try importEvents(file, isDry: true, rejected: { _ in }, progress: { _ in true })
    return report.accepted > 0 || report.rejected > halves
  }

  /// The id of the event that a line begins to tell of; it stands at its head.
  private static func id(begunIn line: Data) -> EventID? {
    guard let mark = line.range(of: Data("\"id\":\"".utf8)) else { return nil }
    return EventID(String(decoding: line[mark.upperBound...].prefix(36), as: UTF8.self))
  }

  private func holds(_ id: EventID) throws(Failure) -> Bool {
    try read { db in
      try EventShape.all(db).contains { shape in
        try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM \(shape.table) WHERE id = ?)",
          arguments: [id.data]) == true
      }
    }
  }
}
