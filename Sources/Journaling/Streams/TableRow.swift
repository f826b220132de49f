import GRDB
import Rehearsal

/// Calls that came as rows of a table (CSV) before their rep's own stream did.
extension EventLine {
  /// Whether it is a call that was taken from a table, which has less of a call than a stream.
  func isTableRow(_ shape: EventShape) -> Bool {
    shape.table == "call" && self[shape, "origin"] == .int(CallRecord.Origin.imported.code)
  }

  /// Whether two are one call as far as a table tells of it; its times have no fractions of a second.
  func isSameCall(as other: EventLine, _ shape: EventShape) -> Bool {
    guard case .int(let first) = self[shape, "started_ms"],
      case .int(let second) = other[shape, "started_ms"], first / 1000 == second / 1000
    else { return false }
    return ["kind", "rep", "reach", "outcome", "callback_at", "appointment_at"].allSatisfy {
      self[shape, $0] == other[shape, $0]
    }
  }
}

extension EventMerge {
  /// A table tells how a call stood when it was written: as it was logged, or, where it was corrected before that, as
  /// none of its events alone says it.
  ///
  /// - Throws: `Rejection` where the table says something else of a call that nobody corrected.
  func requireTable(_ held: EventLine, tellsOf line: EventLine, _ shape: EventShape) throws {
    guard try !held.isSameCall(as: line, shape) && !isCorrected(line) else { return }
    throw Rejection(
      zh: "这一通已经从表格（CSV）收下过，台账里照表格记着，和这里不一样；要改就「更正」",
      en:
        "this call was taken from a table (CSV) before and is here as the table has it, which "
        + "is not as here; correct it with amend")
  }

  /// Whether the journal a call comes from corrected it, in this file or in what came before.
  private func isCorrected(_ line: EventLine) throws -> Bool {
    if corrected.contains(line.id) { return true }
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT 1 FROM call JOIN device ON device.code = call.device
          WHERE amends = ? AND lower(hex(device.key)) = ? LIMIT 1
          """), arguments: [line.id.data, line.device]) != nil
  }
}
