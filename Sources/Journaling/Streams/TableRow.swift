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
