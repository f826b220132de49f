package import CivilTime
import GRDB
package import Spacing

extension Journal {
  /// One objection drilled: how it went, and where its card stands after it.
  package struct DrillReview: Sendable, Hashable {
    package var objection: String
    package var grade: Grade
    package var card: Card
    package var dueSeconds: Int
    package var said: String?

    package init(
      objection: String, grade: Grade, card: Card, dueSeconds: Int, said: String? = nil
    ) {
      self.objection = objection
      self.grade = grade
      self.card = card
      self.dueSeconds = dueSeconds
      self.said = said
    }
  }

  /// Where an objection's card stands.
  package struct DrillCard: Sendable, Hashable {
    package let objection: String
    package let card: Card
    package let dueSeconds: Int
  }

  /// Keeps a review and moves its card, in one transaction.
  @discardableResult
  package func append(_ review: DrillReview, at now: Instant) throws(Failure) -> EventID {
    try write { db in
      var stream = try Stream(db, seed: seed)
      var names = Names()
      let objection = try names.code(review.objection, db)
      let stability = review.card.memory?.stabilityDays ?? 0.001
      let difficulty = review.card.memory?.difficulty ?? 5
      let last = review.card.lastSeconds ?? now.milliseconds / 1000
      let id = try append(
        Event(
          table: "drill_review",
          columns: [
            "objection", "grade", "reviewed_s", "state", "step", "stability", "difficulty", "due_s",
            "said",
          ],
          values: [
            objection, review.grade.rawValue, last, review.card.state.rawValue, review.card.step,
            stability, difficulty, review.dueSeconds, review.said,
          ]), at: now, &stream, db)
      try Self.setCard(of: objection, db)
      try stream.save(db)
      return id
    }
  }

  /// Brings an objection's card up to its newest review.
  static func setCard(of objection: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO card
        SELECT objection, state, step, stability, difficulty, reviewed_s, due_s FROM drill_review
        WHERE objection = ? ORDER BY reviewed_s DESC, n DESC LIMIT 1
        """, arguments: [objection])
  }

  /// The cards due by a time, longest overdue first.
  package func drills(dueBySeconds seconds: Int) throws(Failure) -> [DrillCard] {
    try cards("WHERE due_s <= \(seconds) ORDER BY due_s, objection")
  }

  /// Every card, soonest due first.
  package func allDrills() throws(Failure) -> [DrillCard] {
    try cards("ORDER BY due_s, objection")
  }

  private func cards(_ condition: String) throws(Failure) -> [DrillCard] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name.text AS objection, state, step, stability, difficulty, last_s, due_s
          FROM card JOIN name ON name.code = card.objection \(condition)
          """
      ).map { row in
        DrillCard(
          objection: row["objection"],
          card: Card(
            state: Card.State(rawValue: row["state"]) ?? .review, step: row["step"],
            memory: Memory(stabilityDays: row["stability"], difficulty: row["difficulty"]),
            lastSeconds: row["last_s"]),
          dueSeconds: row["due_s"])
      }
    }
  }

  /// How many drills were reviewed on the days given.
  package func drillCount(_ days: ClosedRange<Day>, offsetMinutes: Int) throws(Failure) -> Int {
    let from = (days.lowerBound.number * 1440 - offsetMinutes) * 60
    let to = ((days.upperBound.number + 1) * 1440 - offsetMinutes) * 60
    return try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM drill_review WHERE reviewed_s >= ? AND reviewed_s < ?",
        arguments: [from, to]) ?? 0
    }
  }
}
