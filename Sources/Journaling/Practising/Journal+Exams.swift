package import CivilTime
import Foundation
import GRDB

/// Exams handed in: the one kind of practice that anybody else may see.
extension Journal {
  package struct HandedIn: Sendable, Hashable {
    package let call: EventID
    /// The script's id.
    package let script: String
    package let score: Int
    package let passMark: Int
    package let at: Instant
  }

  /// Hands a sitting in; what was handed in before stays so.
  package func handIn(
    _ call: EventID, script: String, seed: UInt64, score: Int, passMark: Int, at now: Instant
  ) throws(Failure) {
    try append(
      Event(
        table: "exam", columns: ["script", "seed", "score", "pass_mark", "call"],
        values: [script, Int64(bitPattern: seed), score, passMark, call.data]), at: now)
  }

  /// Every sitting handed in, oldest first, each once.
  package func handedIn() throws(Failure) -> [HandedIn] {
    try read { db in
      var seen: Set<EventID> = []
      return try Row.fetchAll(
        db,
        sql: """
          SELECT call, script, score, pass_mark, recorded_ms, offset_minutes FROM exam
          WHERE call IS NOT NULL ORDER BY \(LastWord.oldestFirst("exam"))
          """
      ).compactMap { row in
        guard let call = EventID(bytes: row[0] as Data), seen.insert(call).inserted else {
          return nil
        }
        return HandedIn(
          call: call, script: row[1], score: row[2], passMark: row[3],
          at: Instant(milliseconds: row[4], offsetMinutes: row[5]))
      }
    }
  }
}
