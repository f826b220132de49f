package import CivilTime
import Foundation
import GRDB

extension Journal {
  /// One event to be written: its table, its own columns and their values.
  struct Event {
    let table: String
    let columns: [String]
    let values: [(any DatabaseValueConvertible)?]
  }

  /// Writes an event with the next number of this device's stream.
  @discardableResult
  func append(_ event: Event, at now: Instant) throws(Failure) -> EventID {
    try write { db in
      var stream = try Stream(db, seed: seed)
      let id = try append(event, at: now, &stream, db)
      try stream.save(db)
      return id
    }
  }

  @discardableResult
  func append(_ event: Event, at now: Instant, _ stream: inout Stream, _ db: Database) throws
    -> EventID
  {
    let (sequence, id) = try stream.take(at: now, for: event.table, db)
    let columns = ["id", "device", "sequence", "recorded_ms", "offset_minutes"] + event.columns
    let shared: [(any DatabaseValueConvertible)?] = [
      id.data, stream.device, sequence, now.milliseconds, now.offsetMinutes,
    ]
    try db.cachedStatement(
      sql: """
        INSERT INTO \(event.table)(\(columns.joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """
    ).execute(arguments: StatementArguments(shared + event.values))
    return id
  }

  // MARK: Do-not-contact

  /// Says it of a lead, and of what else its number stands under here.
  func appendDoNotContact(
    _ lead: String, call: EventID?, isOn: Bool, at now: Instant, _ stream: inout Stream,
    _ db: Database
  ) throws {
    let today = try isOn ? referenceToday(of: lead, db) : nil
    for lead in try [lead] + Self.ofSameNumber(as: lead, db) + [today].compactMap(\.self) {
      let event = Event(
        table: "do_not_contact", columns: ["lead", "call", "is_on"],
        values: [lead, call?.data, isOn ? 1 : 0])
      // A clock that went back must not undo what was said last.
      let last = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(recorded_ms) FROM do_not_contact WHERE lead = ?"),
        arguments: [lead])
      let moment = Instant(
        milliseconds: max(now.milliseconds, last ?? now.milliseconds),
        offsetMinutes: now.offsetMinutes)
      try append(event, at: moment, &stream, db)
    }
  }

  /// Puts a lead on the do-not-contact list, or takes it off when the prospect says so.
  package func setDoNotContact(_ lead: String, isOn: Bool, at now: Instant) throws(Failure) {
    try write { db in
      var stream = try Stream(db, seed: seed)
      try appendDoNotContact(lead, call: nil, isOn: isOn, at: now, &stream, db)
      try stream.save(db)
    }
  }

  package func isDoNotContact(_ lead: String) throws(Failure) -> Bool {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT is_on FROM do_not_contact WHERE lead = ?
            ORDER BY \(LastWord.newestFirst("do_not_contact")) LIMIT 1
            """), arguments: [lead]) == 1
    }
  }

  /// The leads on the do-not-contact list with the instant each was put there, newest first.
  package func doNotContactList() throws(Failure) -> [(lead: String, since: Instant)] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT lead, recorded_ms, offset_minutes, is_on FROM do_not_contact AS entry
            WHERE n = (SELECT n FROM do_not_contact AS said WHERE lead = entry.lead
              ORDER BY \(LastWord.newestFirst("said")) LIMIT 1) AND is_on = 1
            ORDER BY recorded_ms DESC, n DESC
            """)
      ).map { ($0[0], Instant(milliseconds: $0[1], offsetMinutes: $0[2])) }
    }
  }

  // MARK: Mood

  /// A tick or a cross for one day, and the call that caused it.
  package struct Mood: Sendable, Hashable {
    package var day: Day
    package var isGood: Bool
    package var word: String?
    package var call: EventID?

    package init(day: Day, isGood: Bool, word: String? = nil, call: EventID? = nil) {
      self.day = day
      self.isGood = isGood
      self.word = word
      self.call = call
    }
  }

  package func append(_ mood: Mood, at now: Instant) throws(Failure) {
    try write { db in
      var stream = try Stream(db, seed: seed)
      try append(
        Event(
          table: "mood", columns: ["day", "is_good", "word", "call"],
          values: [mood.day.number, mood.isGood ? 1 : 0, mood.word, mood.call?.data]), at: now,
        &stream, db)
      if let call = mood.call { try keepForgotten(call, db) }
      try stream.save(db)
    }
  }

  /// The moods of the days given, one a day, the last said.
  package func moods(_ days: ClosedRange<Day>) throws(Failure) -> [Mood] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT day, is_good, word, call FROM mood WHERE day BETWEEN ? AND ?
            ORDER BY \(LastWord.oldestFirst("mood"))
            """), arguments: [days.lowerBound.number, days.upperBound.number])
      var last: [Int: Mood] = [:]
      for row in rows {
        last[row[0]] = Mood(
          day: Day(number: row[0]), isGood: row[1] as Int == 1, word: row[2],
          call: (row[3] as Data?).flatMap { EventID(bytes: $0) })
      }
      return last.values.sorted { $0.day < $1.day }
    }
  }

  // MARK: Actions

  /// What was agreed to be done differently: what, how many, by when.
  package struct Action: Sendable, Hashable {
    package var id: EventID?
    package var week: Week
    package var what: String
    package var who: String
    package var times: Int?
    package var due: Day?
    /// Nil while open.
    package var isDone: Bool?
    package var reason: String?

    package init(week: Week, what: String, who: String, times: Int? = nil, due: Day? = nil) {
      self.week = week
      self.what = what
      self.who = who
      self.times = times
      self.due = due
    }
  }

  @discardableResult
  package func append(_ action: Action, at now: Instant) throws(Failure) -> EventID {
    try write { db in
      var stream = try Stream(db, seed: seed)
      var names = Names()
      let id = try append(
        Event(
          table: "action", columns: ["week", "what", "who", "times", "due_day"],
          values: [
            action.week.code, action.what, try names.code(action.who, db), action.times,
            action.due?.number,
          ]), at: now, &stream, db)
      try stream.save(db)
      return id
    }
  }

  /// Ticks an action, or says why it was not done.
  package func close(_ action: EventID, isDone: Bool, reason: String? = nil, at now: Instant)
    throws(Failure)
  {
    try append(
      Event(
        table: "action_event", columns: ["action", "is_done", "reason"],
        values: [action.data, isDone ? 1 : 0, reason]), at: now)
  }

  /// The actions agreed in the weeks given, oldest first, with what became of them.
  package func actions(_ weeks: ClosedRange<Week>) throws(Failure) -> [Action] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT action.id, week, what, name.text AS who, times, due_day,
              (SELECT is_done FROM action_event WHERE action = action.id
                ORDER BY \(LastWord.newestFirst("action_event")) LIMIT 1) AS is_done,
              (SELECT reason FROM action_event WHERE action = action.id
                ORDER BY \(LastWord.newestFirst("action_event")) LIMIT 1) AS reason
            FROM action JOIN name ON name.code = action.who
            WHERE week BETWEEN ? AND ? ORDER BY week, action.n
            """), arguments: [weeks.lowerBound.code, weeks.upperBound.code])
      return rows.compactMap { row in
        guard let week = Week(code: row["week"]) else { return nil }
        var action = Action(
          week: week, what: row["what"], who: row["who"], times: row["times"],
          due: (row["due_day"] as Int?).map(Day.init(number:)))
        action.id = EventID(bytes: row["id"] as Data)
        action.isDone = (row["is_done"] as Int?).map { $0 == 1 }
        action.reason = row["reason"]
        return action
      }
    }
  }

  // MARK: Targets

  package enum Period: String, CaseIterable, Sendable, Hashable { case day, week, month }

  /// Sets how many appointments are wanted per period, from a day on.
  package func setTarget(_ appointments: Int, per period: Period, from day: Day, at now: Instant)
    throws(Failure)
  {
    try append(
      Event(
        table: "target", columns: ["period", "first_day", "appointments"],
        values: [period.rawValue, day.number, max(0, appointments)]), at: now)
  }

  /// The target that holds on a day, or nil.
  package func target(per period: Period, on day: Day) throws(Failure) -> Int? {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT appointments FROM target WHERE period = ? AND first_day <= ?
            ORDER BY first_day DESC, \(LastWord.newestFirst("target")) LIMIT 1
            """), arguments: [period.rawValue, day.number])
    }
  }

  // MARK: Answers of the weekly review and settings

  /// Keeps an answer to a question of the weekly review; nil keeps a skip as a skip.
  package func append(answer: String?, to question: Int, of week: Week, at now: Instant)
    throws(Failure)
  {
    try append(
      Event(
        table: "review_answer", columns: ["week", "question", "answer"],
        values: [week.code, question, answer]), at: now)
  }

  /// The last answer to each question; a skipped one has nil.
  package func answers(of week: Week) throws(Failure) -> [Int: String?] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT question, answer FROM review_answer WHERE week = ? ORDER BY "
            + LastWord.oldestFirst("review_answer")), arguments: [week.code])
      var answers: [Int: String?] = [:]
      for row in rows { answers.updateValue(row[1], forKey: row[0]) }
      return answers
    }
  }

  package func setting(_ key: String) throws(Failure) -> String? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT value FROM setting WHERE key = ?"), arguments: [key])
    }
  }

  /// Sets a value, or removes it with nil.
  package func set(_ key: String, to value: String?) throws(Failure) {
    try write { db in
      if let value {
        try db.cachedStatement(
          sql: """
            INSERT INTO setting VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value
            """
        ).execute(arguments: [key, value])
      } else {
        try db.cachedStatement(sql: "DELETE FROM setting WHERE key = ?").execute(arguments: [key])
      }
    }
  }
}
