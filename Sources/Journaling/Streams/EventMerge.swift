import Foundation
import GRDB

/// Takes the events of a file into the journal: what is there already changes nothing, what differs under
/// one number or one id is refused, and what belongs to a forgotten lead comes without its words.
final class EventMerge {
  private let journal: Journal
  private let db: Database
  private let writing: EventWriting
  private let reading: EventReading
  private let shapes: [String: EventShape]
  private var rollup = Rollup()
  /// Calls and drill cards to be brought up to their events when the batch ends.
  private var calls: Set<EventID> = []
  private var cards: Set<String> = []
  private var forgottenLeads: Set<String>
  /// Whether a lead was forgotten by this batch, so that the file is to be written anew.
  private(set) var hasForgotten = false

  enum Fate { case written, known }

  /// Columns that hold words about a lead.
  private static let wordy = [
    "note", "detail", "place", "amount", "reason", "word", "words", "consent", "match",
  ]
  /// Events that grow after they were made: the longer one is the later one.
  private static let growing: Set<String> = ["session", "block"]

  init(_ journal: Journal, _ db: Database) throws {
    self.journal = journal
    self.db = db
    writing = try EventWriting(db)
    reading = try EventReading(db)
    shapes = Dictionary(uniqueKeysWithValues: reading.shapes.map { ($0.table, $0) })
    forgottenLeads = Set(try String.fetchAll(db, sql: "SELECT lead FROM forgotten"))
  }

  /// Takes one line.
  ///
  /// - Throws: `Rejection` for a line that cannot be taken.
  func take(_ bytes: Data) throws -> Fate {
    var line = try EventLine(bytes, shapes)
    guard let shape = shapes[line.table] else { return .known }
    try withoutForgottenWords(&line, shape)
    if let held = try held(line, shape) {
      if held.says(line) { return .known }
      if Self.growing.contains(line.table), held.device == line.device {
        guard held.isBefore(line) else { return .known }
        try remove(line.id, shape)
        try writing.write(line, shape)
        return .written
      }
      throw Rejection(
        zh: "台账里已有这个 id，内容不同", en: "its id is there already with other content")
    }
    guard try writing.isBeyond(line) || !isTaken(line) else {
      throw Rejection(
        zh: "这台设备的第 \(line.sequence) 笔已是另一件事",
        en: "number \(line.sequence) of its device is another event already")
    }
    do {
      // A line of which a part is refused leaves nothing behind.
      try db.inSavepoint {
        try writing.write(line, shape)
        return .commit
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let why = error.message ?? "\(error.resultCode)"
      throw Rejection(zh: "台账不收：\(why)", en: "refused by the journal: \(why)")
    }
    try follow(line, shape)
    return .written
  }

  /// The event of that id as the journal holds it.
  private func held(_ line: EventLine, _ shape: EventShape) throws -> EventLine? {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: EventReading.selection(shape) + " WHERE id = ?"),
        arguments: [line.id.data])
    else { return nil }
    let key = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT lower(hex(key)) FROM device
          WHERE code = (SELECT device FROM \(shape.table) WHERE id = ?)
          """), arguments: [line.id.data])
    return try reading.line(row, shape, key ?? "")
  }

  private func remove(_ id: EventID, _ shape: EventShape) throws {
    for part in shape.parts {
      try db.execute(
        sql: """
          DELETE FROM \(part.table) WHERE \(part.owner) = (SELECT n FROM \(shape.table) WHERE id = ?)
          """, arguments: [id.data])
    }
    try db.execute(sql: "DELETE FROM \(shape.table) WHERE id = ?", arguments: [id.data])
  }

  private lazy var numbers = shapes.values.sorted { $0.table < $1.table }
    .map { "SELECT 1 FROM \($0.table) WHERE device = ?1 AND sequence = ?2" }
    .joined(separator: " UNION ALL ")

  private func isTaken(_ line: EventLine) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM (\(numbers)) LIMIT 1"),
      arguments: [try writing.device(line.device), line.sequence]) != nil
  }

  // MARK: Forgotten leads

  private func withoutForgottenWords(_ line: inout EventLine, _ shape: EventShape) throws {
    // Beside calls, a lead may stand by its reference: only the demand not to be called keeps it.
    if line.table != "call", !["do_not_contact", "forgotten"].contains(line.table),
      case .text(let lead) = line[shape, "lead"], forgottenLeads.contains(lead)
    {
      for name in Self.wordy + ["lead"] { line[shape, name] = .null }
    }
    guard let call = line.call(shape) else { return }
    var isForgotten = try isForgotten(call)
    if line.table == "call", case .text(let lead) = line[shape, "lead"],
      forgottenLeads.contains(lead)
    {
      isForgotten = true
      try journal.wipe(call: call, db)
    }
    guard isForgotten else { return }
    for name in Self.wordy { line[shape, name] = .null }
    if line.table == "call" {
      line[shape, "lead"] = .null
      for (index, part) in shape.parts.enumerated() where part.table == "said" {
        line.parts[index] = []
      }
    }
  }

  private func isForgotten(_ call: EventID) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM forgotten_call WHERE call = ?"),
      arguments: [call.data]) != nil
  }

  // MARK: What follows from an event

  private func follow(_ line: EventLine, _ shape: EventShape) throws {
    switch line.table {
    case "call", "appointment_event", "retraction":
      if let call = line.call(shape) { calls.insert(call) }
    case "drill_review":
      if case .text(let objection) = line[shape, "objection"] { cards.insert(objection) }
    case "forgotten":
      guard case .text(let lead) = line[shape, "lead"] else { return }
      forgottenLeads.insert(lead)
      hasForgotten = true
      _ = try journal.wipe(lead: lead, db)
    default: break
    }
  }

  /// Brings calls, tallies and cards up to the events: the last act of a transaction.
  func finish() throws {
    try writing.finish()
    for call in calls.sorted() { try journal.settle(call, into: &rollup, db) }
    try rollup.flush(db)
    var names = Names()
    for card in cards.sorted() { try Journal.setCard(of: try names.code(card, db), db) }
    calls.removeAll(keepingCapacity: true)
    cards.removeAll(keepingCapacity: true)
  }
}
