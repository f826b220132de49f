package import CivilTime
import GRDB

extension Journal {
  /// A criterion with the marks missed by it and those of them the rep did not accept.
  package struct Contested: Sendable, Hashable {
    package let criterion: String
    package let contested: Int
    /// Missed marks that stood.
    package let missed: Int
  }

  /// Criteria whose marks were contested in practice, the most often contested first.
  package func contestedMarks(days: ClosedRange<Day>? = nil) throws(Failure) -> [Contested] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name.text, sum(mark.verdict = 'contested') AS contested,
            sum(mark.verdict = 'missed')
          FROM mark JOIN call ON call.n = mark.call JOIN name ON name.code = mark.criterion
          WHERE call.is_current = 1 AND call.kind = 0 AND call.day BETWEEN ? AND ?
          GROUP BY name.text HAVING contested > 0 ORDER BY contested DESC, name.text
          """,
        arguments: [
          days?.lowerBound.number ?? Int(Int32.min), days?.upperBound.number ?? Int(Int32.max),
        ]
      ).map { Contested(criterion: $0[0], contested: $0[1], missed: $0[2]) }
    }
  }
}
