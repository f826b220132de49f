import GRDB

/// Which events a rep hands to the team, and which are hers alone.
extension EventShape {
  /// Tables of events that a team shares: what became of real calls and leads, and exams handed in.
  ///
  /// A table that is added later is the rep's own until it is named here.
  static let shared: Set<String> = [
    "call", "appointment_event", "retraction", "do_not_contact", "forgotten", "lead_event",
    "import",
    "spot_check", "exam",
  ]
  /// Tables that no line shares: practice, mood, plans and answers, and how a block of calls went.
  static let personal: Set<String> = [
    "drill_review", "session", "mood", "action", "action_event", "target", "review_answer", "block",
  ]
  /// Events that are worth nothing without their call, and as private as it is.
  static let dependent: Set<String> = ["appointment_event", "retraction", "spot_check"]
}

/// Whom an event is for.
enum Audience {
  case team
  /// The rep alone.
  case rep
  /// Not to be told before its call is there.
  case unknown

  /// - Parameter isPractice: whether a call is practice; nil for a call that is not there.
  init(_ line: EventLine, _ shape: EventShape, isPractice: (EventID) throws -> Bool?) throws {
    guard EventShape.shared.contains(line.table) else {
      self = .rep
      return
    }
    if line.table == "call" {
      self = line[shape, "kind"] == .int(1) ? .team : .rep
    } else if EventShape.dependent.contains(line.table), let call = line.id(shape, "call") {
      self = try isPractice(call).map { $0 ? .rep : .team } ?? .unknown
    } else {
      self = .team
    }
  }

  /// Whether a call of the journal is practice; nil when it is not there.
  static func isPractice(_ call: EventID, _ db: Database) throws -> Bool? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM call WHERE id = ?1 OR amends = ?1 LIMIT 1"),
      arguments: [call.data]
    ).map { $0 == 0 }
  }
}

extension Journal {
  /// Tables of events of which nobody said whom they are for; there is none.
  package func undecidedTables() throws(Failure) -> [String] {
    try read { db in
      try EventShape.all(db).map(\.table)
        .filter { EventShape.shared.contains($0) == EventShape.personal.contains($0) }
    }
  }

  /// Columns of text, `table.column`, that `forget` neither blanks nor keeps on purpose; there is none.
  package func undecidedTexts() throws(Failure) -> [String] {
    try read { db in try Blanking.undecided(db) }
  }
}
