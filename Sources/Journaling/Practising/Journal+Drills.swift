package import CivilTime
import GRDB
package import Rehearsal
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
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO card
        SELECT objection, state, step, stability, difficulty, reviewed_s, due_s FROM drill_review
        WHERE objection = ?
        ORDER BY reviewed_s DESC, \(LastWord.newestFirst("drill_review")) LIMIT 1
        """
    ).execute(arguments: [objection])
  }

  /// The cards due by a time, longest overdue first.
  package func drills(dueBySeconds seconds: Int) throws(Failure) -> [DrillQueue.Standing] {
    try cards("WHERE due_s <= \(seconds) ORDER BY due_s, objection")
  }

  /// Every card, soonest due first.
  package func allDrills() throws(Failure) -> [DrillQueue.Standing] {
    try cards("ORDER BY due_s, objection")
  }

  private func cards(_ condition: String) throws(Failure) -> [DrillQueue.Standing] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT name.text AS objection, state, step, stability, difficulty, last_s, due_s,
              (SELECT count(DISTINCT reviewed_s) FROM drill_review
                WHERE drill_review.objection = card.objection) AS drilled
            FROM card JOIN name ON name.code = card.objection \(condition)
            """)
      ).map { row in
        DrillQueue.Standing(
          objection: row["objection"],
          card: Card(
            state: Card.State(rawValue: row["state"]) ?? .review, step: row["step"],
            memory: Memory(stabilityDays: row["stability"], difficulty: row["difficulty"]),
            lastSeconds: row["last_s"]),
          dueSeconds: row["due_s"], drilled: row["drilled"])
      }
    }
  }

  /// Everything the queue of a day is made of: where cards stand, what real calls cost of late, what was new today.
  ///
  /// Real calls count for eight weeks, at most the newest five thousand of them, so that a journal of millions
  /// answers at once.
  package func drillHistory(at now: Instant, rep: String? = nil) throws(Failure)
    -> DrillQueue.History
  {
    let standings = try allDrills()
    let midnight = (now.day.number * 1440 - now.offsetMinutes) * 60
    return try read { db in
      var history = DrillQueue.History(standings: standings)
      history.newToday =
        try Int.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT count(*) FROM
                (SELECT min(reviewed_s) AS first FROM drill_review GROUP BY objection)
              WHERE first >= ?
              """), arguments: [midnight]) ?? 0
      history.losses = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT name.text, recent.started_ms / 1000 FROM
              (SELECT n, started_ms FROM call
                WHERE kind = 1 AND is_current = 1 AND day BETWEEN ? AND ? AND outcome <> 1
                  AND (? IS NULL OR rep = (SELECT code FROM name WHERE text = ?))
                ORDER BY day DESC, started_ms DESC LIMIT 5000) AS recent
            JOIN objection_met ON objection_met.call = recent.n AND objection_met.handled = 0
            JOIN name ON name.code = objection_met.objection
            """), arguments: [now.day.number - 56, now.day.number, rep, rep]
      ).map { DrillQueue.Loss(objection: $0[0], seconds: $0[1]) }
      return history
    }
  }

  /// Every review in the order of objection and time, corrections behind what they correct.
  package func drillReviews() throws(Failure) -> [DrillRecall.Review] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT name.text AS objection, grade, state, step, stability, difficulty, reviewed_s,
              offset_minutes
            FROM drill_review JOIN name ON name.code = drill_review.objection
            ORDER BY name.text, reviewed_s, \(LastWord.oldestFirst("drill_review"))
            """)
      ).map { row in
        let seconds: Int = row["reviewed_s"]
        return DrillRecall.Review(
          objection: row["objection"], grade: Grade(rawValue: row["grade"]) ?? .again,
          card: Card(
            state: Card.State(rawValue: row["state"]) ?? .review, step: row["step"],
            memory: Memory(stabilityDays: row["stability"], difficulty: row["difficulty"]),
            lastSeconds: seconds),
          seconds: seconds,
          day: Instant(seconds: seconds, offsetMinutes: row["offset_minutes"]).day)
      }
    }
  }

  /// How many drills were reviewed on the days given, by objection.
  package func drillCounts(_ days: ClosedRange<Day>, offsetMinutes: Int) throws(Failure)
    -> [String: Int]
  {
    let from = (days.lowerBound.number * 1440 - offsetMinutes) * 60
    let to = ((days.upperBound.number + 1) * 1440 - offsetMinutes) * 60
    return try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT name.text, count(DISTINCT reviewed_s) FROM drill_review
              JOIN name ON name.code = drill_review.objection
              WHERE reviewed_s >= ? AND reviewed_s < ? GROUP BY name.text
            """), arguments: [from, to]
      ).reduce(into: [:]) { $0[$1[0]] = $1[1] }
    }
  }
}
