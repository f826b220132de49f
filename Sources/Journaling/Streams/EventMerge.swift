import Foundation
import GRDB

/// Takes the events of a file into the journal: what is there already changes nothing, what differs under
/// one number or one id is refused, and what belongs to a forgotten lead comes without its words.
final class EventMerge {
  private let journal: Journal
  let db: Database
  let writing: EventWriting
  let reading: EventReading
  let counts: MergeCounts
  /// Whether events that are their rep's own are taken.
  private let takesPersonal: Bool
  private let shapes: [String: EventShape]
  private var rollup = Rollup()
  /// Calls, drill cards and leads to be brought up to their events when the batch ends.
  private var calls: Set<EventID> = []
  private var cards: Set<String> = []
  private var listed: Set<String> = []
  private var forgottenLeads: Set<String>
  private var withheld: [String: RangeSet<Int>] = [:]
  /// Numbers that were said to be withheld in this batch.
  private var newlyWithheld: [String: RangeSet<Int>] = [:]
  private let isForgetful: Bool
  /// Calls that the file corrects.
  let corrected: Set<EventID>
  /// Whether a lead was forgotten by this batch, so that the file is to be written anew.
  private(set) var hasForgotten = false

  /// What became of a line.
  enum Fate {
    case written, known
    /// It is its rep's own and was not wanted.
    case leftOut
    /// It is no event: it names numbers that are withheld.
    case remark
  }

  /// Columns that hold words about a lead.
  private static let wordy = [
    "note", "detail", "place", "amount", "reason", "word", "words", "consent", "match", "zone",
  ]
  /// Events that grow after they were made: the longer one is the later one.
  private static let growing: Set<String> = ["session", "block"]

  init(
    _ journal: Journal, _ db: Database, takesPersonal: Bool, _ counts: MergeCounts,
    corrected: Set<EventID> = []
  ) throws {
    self.corrected = corrected
    self.journal = journal
    self.db = db
    self.takesPersonal = takesPersonal
    self.counts = counts
    writing = try EventWriting(db)
    reading = try EventReading(db)
    shapes = Dictionary(uniqueKeysWithValues: reading.shapes.map { ($0.table, $0) })
    forgottenLeads = Set(try String.fetchAll(db, sql: "SELECT lead FROM forgotten"))
    isForgetful = try Journal.isForgetful(db)
  }

  /// Takes one line.
  ///
  /// - Throws: `Rejection` for a line that cannot be taken.
  func take(_ bytes: Data) throws -> Fate {
    let object = try EventLine.object(bytes)
    do {
      if object["event"] as? String == "withheld" {
        try note(withheld: object)
        return .remark
      }
      let line = try EventLine(object, shapes)
      guard let shape = shapes[line.table] else { return .known }
      let fate = try take(line, shape)
      // What is refused does not say whose it is.
      counts.note(line, shape)
      switch fate {
      case .written: counts[line.device].written += 1
      case .known: counts[line.device].known += 1
      case .leftOut: counts[line.device].leftOut += 1
      case .remark: break
      }
      return fate
    } catch let rejection as Rejection {
      if let device = EventLine.device(object) { counts[device].refused += 1 }
      throw rejection
    }
  }

  private func take(_ read: EventLine, _ shape: EventShape) throws -> Fate {
    var line = read
    if !takesPersonal, try isPersonal(line, shape) { return .leftOut }
    try withoutForgottenWords(&line, shape)
    if let held = try held(line, shape) { return try compare(line, with: held, shape) }
    try requireNear(line.sequence, of: line.device)
    guard try writing.isBeyond(line) || !isTaken(line) else {
      throw Rejection(
        zh: "\(Self.name(line.device).zh)的第 \(line.sequence) 号在台账里是另一件事：文件被改过，或台账被整个拷过",
        en: "number \(line.sequence) of \(Self.name(line.device).en) is another event here: "
          + "the file was changed, or a journal was copied whole")
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
    try fill(line)
    try follow(line, shape)
    return .written
  }

  private func compare(_ line: EventLine, with held: EventLine, _ shape: EventShape) throws -> Fate
  {
    if held.says(line) { return .known }
    // Words that went here: their time was over, or they came from a journal that forgot the lead, and
    // the file comes from one that has not heard of it.
    if try isForgetful || isWiped(held, of: line, shape),
      held.says(line.wiped(as: held, of: Self.wordy + ["lead"], shape))
    {
      return .known
    }
    if Self.growing.contains(line.table), held.device == line.device {
      guard held.isBefore(line) else { return .known }
      try remove(line.id, shape)
      try writing.write(line, shape)
      return .written
    }
    // Whoever forgot the lead has fewer words; the tombstone comes with its own line.
    let words = shape.columns.indices.filter {
      (Self.wordy + ["lead"]).contains(shape.columns[$0].name)
    }
    if line.saysLess(than: held, in: words) { return .known }
    if let blanked = held.blanked(as: line, shape) {
      try writing.replaceTexts(of: held, by: blanked, shape)
      return .known
    }
    if held.device != line.device, held.isTableRow(shape) {
      // It stands here under a number of the journal that took the table: its own is accounted for.
      try requireTable(held, tellsOf: line, shape)
      try withhold(line)
      return .known
    }
    throw Rejection(
      zh: "\(Self.name(line.device).zh)的第 \(line.sequence) 号台账里已有，内容不同：文件被改过",
      en: "number \(line.sequence) of \(Self.name(line.device).en) is here already with other "
        + "content: the file was changed")
  }

  /// Whether the event may stand here without its words because its lead was forgotten elsewhere: it has
  /// none at all, and the lead is named by the line or by something else that was said of the call.
  private func isWiped(_ held: EventLine, of line: EventLine, _ shape: EventShape) throws -> Bool {
    guard (Self.wordy + ["lead"]).allSatisfy({ held[shape, $0] == .null }) else { return false }
    if line[shape, "lead"] != .null { return true }
    guard let call = line.call(shape),
      let rows = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*), count(lead) FROM call WHERE id = ?1 OR amends = ?1"),
        arguments: [call.data])
    else { return false }
    let isSaidOfTheCall = line.table != "call" || line.id(shape, "amends") != nil
    return rows[1] == 0 && (isSaidOfTheCall || rows[0] > 1)
  }

  /// The event of that id as the journal holds it.
  private func held(_ line: EventLine, _ shape: EventShape) throws -> EventLine? {
    let row = try DirectStatement(db, EventReading.selection(shape) + " WHERE id = ?")
    row.bind(1, line.id)
    defer { row.reset() }
    guard try row.step() else { return nil }
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

  /// A device as a sentence names it.
  static func name(_ device: String) -> (zh: String, en: String) {
    ("设备 \(device.suffix(8)) ", "device \(device.suffix(8))")
  }

  // MARK: What is the rep's own

  private func isPersonal(_ line: EventLine, _ shape: EventShape) throws -> Bool {
    let audience = try Audience(line, shape) { call in
      counts.leftOutCalls.contains(call) ? true : try Audience.isPractice(call, db)
    }
    guard case .rep = audience else { return false }
    if line.table == "call", let call = line.call(shape) { counts.leftOutCalls.insert(call) }
    try withhold(line)
    return true
  }

  private func withhold(_ line: EventLine) throws {
    newlyWithheld[line.device, default: RangeSet()].insert(
      contentsOf: line.sequence..<line.sequence + 1)
    _ = try writing.device(line.device)
  }

  private func note(withheld object: [String: Any]) throws {
    guard let device = EventLine.device(object), let first = object["sequence"] as? Int,
      let last = object["through"] as? Int, first > 0, last >= first, last <= EventLine.lastNumber
    else {
      throw Rejection(
        zh: "device、sequence 或 through 缺了或不对",
        en: "device, sequence or through is missing or wrong")
    }
    try requireNear(last, of: device)
    counts[device].withheld += last - first + 1
    newlyWithheld[device, default: RangeSet()].insert(contentsOf: first..<last + 1)
  }

  /// A number that is here now is withheld no more.
  private func fill(_ line: EventLine) throws {
    if withheld[line.device] == nil {
      withheld[line.device] = try StreamNumbers.withheld(try writing.device(line.device), db)
    }
    guard withheld[line.device]?.contains(line.sequence) == true else { return }
    withheld[line.device]?.remove(contentsOf: line.sequence..<line.sequence + 1)
    try StreamNumbers.keep(
      withheld[line.device] ?? RangeSet(), of: try writing.device(line.device), db)
  }

  private func keepWithheld() throws {
    for (key, numbers) in newlyWithheld {
      let device = try writing.device(key)
      var kept = try StreamNumbers.withheld(device, db)
      for range in numbers.ranges {
        kept.insert(contentsOf: range)
        let present = try StreamNumbers.present(device, within: range, reading.shapes, db)
        for taken in present.ranges { kept.remove(contentsOf: taken) }
      }
      try StreamNumbers.keep(kept, of: device, db)
    }
    newlyWithheld.removeAll()
    withheld.removeAll()
  }

  // MARK: Forgotten leads

  /// Forgets the leads that the file says are forgotten, before its first line is taken: a lead's events
  /// may stand before its tombstone.
  func forget(leadsOf tombstones: [Data]) throws {
    for bytes in tombstones {
      guard let line = try? EventLine(EventLine.object(bytes), shapes), line.table == "forgotten",
        let shape = shapes[line.table], case .text(let lead) = line[shape, "lead"],
        forgottenLeads.insert(lead).inserted
      else { continue }
      hasForgotten = true
      try journal.wipe(numberOf: lead, db)
    }
  }

  private func withoutForgottenWords(_ line: inout EventLine, _ shape: EventShape) throws {
    // Beside calls, a lead may stand by its reference: only the demand not to be called keeps it.
    if line.table != "call", !["do_not_contact", "forgotten"].contains(line.table),
      case .text(let lead) = line[shape, "lead"], forgottenLeads.contains(lead)
    {
      for name in Self.wordy + ["lead"] { line[shape, name] = .null }
    }
    partsWithoutForgotten(&line, shape)
    guard let call = line.call(shape) else { return }
    var isForgotten = try journal.isForgotten(call, db)
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

  /// Rows that hang on an event and name a forgotten lead keep that they were, and no more.
  private func partsWithoutForgotten(_ line: inout EventLine, _ shape: EventShape) {
    for (index, part) in shape.parts.enumerated() {
      guard let lead = part.columns.firstIndex(where: { $0.form == .lead }) else { continue }
      for row in line.parts[index].indices {
        guard case .text(let reference) = line.parts[index][row][lead],
          forgottenLeads.contains(reference)
        else { continue }
        line.parts[index][row][lead] = .null
        for (column, described) in part.columns.enumerated() {
          if Self.wordy.contains(described.name) { line.parts[index][row][column] = .null }
          if described.name == "met" { line.parts[index][row][column] = .text("") }
        }
      }
    }
  }

  // MARK: What follows from an event

  private func follow(_ line: EventLine, _ shape: EventShape) throws {
    if EventShape.dependent.contains(line.table) || line.id(shape, "amends") != nil,
      let call = line.call(shape)
    {
      try noteCall(call, of: line)
    }
    switch line.table {
    case "call", "appointment_event", "retraction":
      if let call = line.call(shape) { calls.insert(call) }
    case "drill_review":
      if case .text(let objection) = line[shape, "objection"] { cards.insert(objection) }
    case "lead_event":
      if case .text(let lead) = line[shape, "lead"] { listed.insert(lead) }
    case "forgotten":
      guard case .text(let lead) = line[shape, "lead"] else { return }
      forgottenLeads.insert(lead)
      hasForgotten = true
      try journal.wipe(numberOf: lead, db)
    default: break
    }
  }

  /// Brings calls, tallies, cards and the list up to the events: the last act of a transaction.
  func finish() throws {
    try writing.finish()
    try keepWithheld()
    for call in calls.sorted() { try journal.settle(call, into: &rollup, db) }
    try rollup.flush(db)
    var names = Names()
    for card in cards.sorted() { try Journal.setCard(of: try names.code(card, db), db) }
    for lead in listed.sorted() { try Journal.relist(lead, db) }
    calls.removeAll(keepingCapacity: true)
    cards.removeAll(keepingCapacity: true)
    listed.removeAll(keepingCapacity: true)
  }
}
