package import CivilTime
import Foundation
import GRDB
import Glibc
package import Rehearsal

extension Journal {
  /// A block of calls that is not over, or was just ended.
  package struct Block: Sendable, Hashable {
    package let code: Int
    package let rep: String
    package let script: String
    package let planned: Int
    package let startedAt: Instant
  }

  /// One lead of a block: shown, then called or passed over.
  package struct BlockStep: Sendable, Hashable {
    package let position: Int
    /// Nil when the lead was forgotten since.
    package let lead: Int?
    /// The words of `CallTurn` as they were shown.
    package let turn: String
    package let shownAt: Instant
    package var talkAt: Instant?
    package let call: EventID?
    package let isSkipped: Bool
    package var met: [CallRecord.Met]
    package var note: String?

    /// Whether it still waits for its outcome.
    package var isOpen: Bool { call == nil && !isSkipped }
  }

  /// The newest block of a rep that was not ended.
  package func openBlock(_ rep: String) throws(Failure) -> Block? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: Self.blocks + " WHERE ended_ms IS NULL AND name.text = ? ORDER BY n DESC LIMIT 1"),
        arguments: [rep]
      ).map(Self.block)
    }
  }

  private static let blocks = """
    SELECT block.n, name.text, script, planned, recorded_ms, offset_minutes
    FROM block JOIN name ON name.code = block.rep
    """

  private static func block(_ row: Row) -> Block {
    Block(
      code: row[0], rep: row[1], script: row[2], planned: row[3],
      startedAt: Instant(milliseconds: row[4], offsetMinutes: row[5]))
  }

  package func startBlock(rep: String, script: String, planned: Int, at now: Instant)
    throws(Failure) -> Block
  {
    try write { db in
      var stream = try Stream(db, seed: seed)
      var names = Names()
      try append(
        Event(
          table: "block", columns: ["rep", "script", "planned"],
          values: [try names.code(rep, db), script, max(1, planned)]), at: now, &stream, db)
      let code = Int(db.lastInsertedRowID)
      try stream.save(db)
      return Block(
        code: code, rep: rep, script: script, planned: max(1, planned), startedAt: now)
    }
  }

  /// The steps of a block, in order.
  package func steps(of block: Block) throws(Failure) -> [BlockStep] {
    try read { db in try Self.steps(of: block, db) }
  }

  private static func steps(of block: Block, _ db: Database) throws -> [BlockStep] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT position, lead, turn, shown_ms, talk_ms, call, is_skipped, met, note
          FROM block_step
          WHERE block = ? ORDER BY position
          """), arguments: [block.code]
    ).map { row in
      func moment(_ milliseconds: Int?) -> Instant? {
        milliseconds.map {
          Instant(milliseconds: $0, offsetMinutes: block.startedAt.offsetMinutes)
        }
      }
      let met = (row[7] as String).split(separator: " ").map { word in
        CallRecord.Met(
          objection: String(word.last == "+" ? word.dropLast() : word),
          handled: word.last == "+")
      }
      return BlockStep(
        position: row[0], lead: row[1], turn: row[2],
        shownAt: moment(row[3]) ?? block.startedAt, talkAt: moment(row[4]),
        call: (row[5] as Data?).flatMap { EventID(bytes: $0) }, isSkipped: row[6] as Int == 1,
        met: met, note: row[8])
    }
  }

  /// Keeps that a lead is in hand, before it is shown.
  package func show(_ lead: Int, turn: String, in block: Block, at now: Instant) throws(Failure)
    -> BlockStep
  {
    try write { db in
      let last = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(position) FROM block_step WHERE block = ?"),
        arguments: [block.code])
      let position = (last ?? 0) + 1
      try db.cachedStatement(
        sql: "INSERT INTO block_step VALUES (?, ?, ?, ?, ?, NULL, NULL, 0, '', NULL)"
      ).execute(arguments: [block.code, position, lead, turn, now.milliseconds])
      return BlockStep(
        position: position, lead: lead, turn: turn, shownAt: now, talkAt: nil, call: nil,
        isSkipped: false, met: [])
    }
  }

  /// Keeps when the talk began and which objections were met so far.
  package func keep(_ step: BlockStep, of block: Block) throws(Failure) {
    let met = step.met.map { $0.objection + ($0.handled ? "+" : "") }.joined(separator: " ")
    try write { db in
      try db.cachedStatement(
        sql:
          "UPDATE block_step SET talk_ms = ?, met = ?, note = ? WHERE block = ? AND position = ?"
      ).execute(arguments: [step.talkAt?.milliseconds, met, step.note, block.code, step.position])
    }
  }

  /// Writes the call of a step and closes the step, both or neither; nil when the step was closed
  /// already, in another window, so that nothing is written twice.
  package func close(_ step: BlockStep, of block: Block, with record: CallRecord, at now: Instant)
    throws(Failure) -> EventID?
  {
    try write { db in
      guard try Self.isOpen(step, block, db) else { return nil }
      var stream = try Stream(db, seed: seed)
      let id = try append(record, at: now, &stream, db)
      try stream.save(db)
      try db.cachedStatement(sql: "UPDATE block_step SET call = ? WHERE block = ? AND position = ?")
        .execute(arguments: [id.data, block.code, step.position])
      return id
    }
  }

  private static func isOpen(_ step: BlockStep, _ block: Block, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT 1 FROM block_step JOIN block ON block.n = block AND ended_ms IS NULL
          WHERE block = ? AND position = ? AND call IS NULL AND is_skipped = 0
          """), arguments: [block.code, step.position]) != nil
  }

  /// Passes a lead over in this block.
  package func skip(_ step: BlockStep, of block: Block) throws(Failure) {
    try write { db in
      try db.cachedStatement(
        sql: """
          UPDATE block_step SET is_skipped = 1 WHERE block = ? AND position = ? AND call IS NULL
          """
      ).execute(arguments: [block.code, step.position])
    }
  }

  /// Takes the newest logged call of a block back and puts its lead in hand again; a demand not to be
  /// called that came of it is taken back too. Nil when there is nothing to take back.
  package func undo(in block: Block, at now: Instant) throws(Failure) -> BlockStep? {
    try write { db in
      let steps = try Self.steps(of: block, db)
      guard let step = steps.last(where: { $0.call != nil }), let call = step.call else {
        return nil
      }
      var stream = try Stream(db, seed: seed)
      try retract(call, reason: "undo", at: now, &stream, db)
      let barred = try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT lead FROM do_not_contact WHERE call = ? AND is_on = 1 LIMIT 1"),
        arguments: [call.data])
      if let barred {
        try appendDoNotContact(barred, call: call, isOn: false, at: now, &stream, db)
      }
      try stream.save(db)
      try db.cachedStatement(
        sql: "DELETE FROM block_step WHERE block = ? AND position > ? AND call IS NULL"
      ).execute(arguments: [block.code, step.position])
      try db.cachedStatement(
        sql: "UPDATE block_step SET call = NULL WHERE block = ? AND position = ?"
      ).execute(arguments: [block.code, step.position])
      return try Self.steps(of: block, db).first { $0.position == step.position }
    }
  }

  package func end(_ block: Block, at now: Instant) throws(Failure) {
    try write { db in
      try db.cachedStatement(sql: "UPDATE block SET ended_ms = ? WHERE n = ?").execute(arguments: [
        now.milliseconds, block.code,
      ])
      try db.cachedStatement(
        sql: "DELETE FROM block_step WHERE block = ? AND call IS NULL AND is_skipped = 0"
      ).execute(arguments: [block.code])
    }
  }

  /// The calls of a block that stand, in order.
  package func calls(of block: Block) throws(Failure) -> [Entry] {
    let steps = try self.steps(of: block)
    return try read { db in
      try steps.compactMap { step in try step.call.flatMap { try current($0, db) } }
    }
  }
}

/// Holds the one block of calls a journal may have at a time, until it is let go or the program ends,
/// however it ends.
package final class BlockLock {
  private let descriptor: Int32

  /// Nil when another program holds it.
  package init?(_ journal: Journal) {
    guard journal.path != ":memory:" else {
      descriptor = -1
      return
    }
    let descriptor = open(journal.path + ".block", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    // A folder that takes no lock file keeps nobody from calling.
    guard descriptor >= 0 else {
      self.descriptor = -1
      return
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }
}
