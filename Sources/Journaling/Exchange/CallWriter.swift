import CivilTime
import Foundation
import GRDB
import Hearing
import Rehearsal
import Reviewing

/// Writes read rows into the journal with statements prepared once: the path of bulk import.
final class CallWriter {
  private let db: Database
  private let one: DirectStatement
  private let many: DirectStatement
  private var objections: WaitingRows
  private var appointments: WaitingRows
  private let known: KnownCalls
  private let fields: FieldPlaces
  /// Whether the file has any of the columns that most have not; without them they stay null, as they are.
  private let hasMore: Bool
  private let codes: FileCodes
  private var stream: Stream
  private var leads = Names()
  private let counter = CallCounter()
  private let recordedMilliseconds: Int
  /// Rows that wait to be written together, in the order of their numbers.
  private var waiting: [Waiting] = []
  private var nextNumber: Int
  /// The number its file's first call has or would have.
  private let firstNumber: Int
  /// No call has a greater id, waiting ones included.
  private var greatest: EventID?
  /// Calls whose appointments have news; they are settled when the batch ends.
  private(set) var changed: [EventID] = []
  /// Whether a large load set the index of ids aside, as long as no row needs it.
  private var lacksIndex: Bool

  /// What one batch tells the next: how far ids went, as long as nobody else writes.
  struct Carried {
    fileprivate let firstNumber: Int
    fileprivate let greatest: EventID?
    fileprivate let dataVersion: Int?
  }

  private struct Waiting {
    let row: ReadRow
    let number: Int
    let sequence: Int
    let week: Int
    let rep: Int
    let script: Int
    let source: Int
    let lead: Int?
  }

  /// Rows a statement: its own cost is that of two rows, so it is shared.
  private static let rowsPerStatement = 16
  private static let columns: CallColumns = [
    .n, .id, .sequence, .device, .recordedMilliseconds, .startedMilliseconds, .offsetMinutes, .day,
    .week, .hour, .rep, .script, .scriptVersion, .reach, .outcome, .ask, .heard, .durationSeconds,
    .grade, .attempt, .source, .lead, .callbackAt, .appointmentAt, .form, .note,
  ]
  /// What every imported row has in common is written into the statement.
  private static let common: KeyValuePairs<CallColumn, Int> = [
    .isCurrent: 1, .kind: 1, .origin: CallRecord.Origin.imported.code, .flags: 0, .persona: 0,
  ]

  init(
    _ db: Database, seed: UInt64, at now: Instant, fields: FieldPlaces, codes: FileCodes,
    after carried: Carried? = nil
  ) throws {
    self.db = db
    self.fields = fields
    self.codes = codes
    hasMore = [.heard, .attempt, .lead, .callbackAt, .appointmentAt, .note].contains(
      where: fields.has)
    stream = try Stream(db, seed: seed)
    recordedMilliseconds = now.milliseconds
    one = try DirectStatement(db, Self.insertion(rows: 1))
    many = try DirectStatement(db, Self.insertion(rows: Self.rowsPerStatement))
    objections = try WaitingRows(db, table: "objection_met", width: 4)
    appointments = try WaitingRows(db, table: "appointment", width: 5)
    known = try KnownCalls(db)
    nextNumber = try (Int.fetchOne(db, sql: "SELECT max(n) FROM call") ?? 0) + 1
    firstNumber = carried?.firstNumber ?? nextNumber
    lacksIndex =
      try Int.fetchOne(db, sql: "SELECT 1 FROM setting WHERE key = 'index:call_id'") != nil
    if let carried, try carried.dataVersion == Self.dataVersion(db) {
      greatest = carried.greatest
    } else {
      if lacksIndex, nextNumber > 1 { try makeIndex() }
      greatest = try Data.fetchOne(db, sql: "SELECT max(id) FROM call")
        .flatMap { EventID(bytes: $0) }
    }
    for (rows, statement) in [(1, one), (Self.rowsPerStatement, many)] {
      for row in 0..<rows {
        let start = Int32(row * Self.columns.count + 1)
        statement.bind(start + Self.columns[.device], stream.device)
        statement.bind(start + Self.columns[.recordedMilliseconds], recordedMilliseconds)
      }
    }
  }

  /// Changes when another connection has written.
  private static func dataVersion(_ db: Database) throws -> Int? {
    try Int.fetchOne(db, sql: "PRAGMA data_version")
  }

  /// What the next batch is to be told; to be asked once this one is finished.
  func carried() throws -> Carried {
    Carried(
      firstNumber: firstNumber, greatest: greatest, dataVersion: try Self.dataVersion(db))
  }

  /// Makes the indexes by which a call is found by its id.
  private func makeIndex() throws {
    try Journal.restoreIndexes(named: ["call_id", "call_amends"], db)
    lacksIndex = false
  }

  private static func insertion(rows: Int) -> String {
    let row = "(\(columns.marks), \(common.map { "\($0.value)" }.joined(separator: ", ")))"
    return """
      INSERT INTO call(\(columns.list()), \(CallColumns(common.map(\.key)).list()))
      VALUES \(Array(repeating: row, count: rows).joined(separator: ", "))
      """
  }

  /// What became of a row that was given to be written.
  enum Fate {
    case written
    /// It was there already, word for word.
    case known
    /// A row before it in the file says the same, word for word.
    case repeated
  }

  /// Writes a row.
  ///
  /// - Throws: `Rejection` when its id stands for another call.
  func write(_ row: ReadRow) throws -> Fate {
    let rep = try code(row.rep)
    let script = try code(row.script)
    let source = try code(row.source)
    if let number = try known(row.id) {
      try meetAgain(row, rep: rep, script: script, source: source)
      return number < firstNumber ? .known : .repeated
    }
    if row.repeatsID {
      throw Rejection(
        zh: "这个 id 在文件里已是另一通", en: "its id stands for another call of this file")
    }
    let made = Waiting(
      row: row, number: nextNumber, sequence: stream.takeNumber(), week: weekCode(row.day),
      rep: rep, script: script, source: source, lead: try leads.lead(row.lead, db))
    nextNumber += 1
    greatest = max(greatest ?? row.id, row.id)
    waiting.append(made)
    try writeObjections(row, made.number)
    try writeAppointment(row, made.number, rep: rep)
    count(row, week: made.week, rep: rep, script: script, source: source)
    if row.outcome == .doNotContact, let lead = row.lead { try writeNeverAgain(lead, row) }
    if waiting.count == Self.rowsPerStatement { try writeWaiting() }
    return .written
  }

  /// The number of the call of that id; the waiting ones are written first when it is one.
  private func known(_ id: EventID) throws -> Int? {
    guard let greatest, id <= greatest else { return nil }
    if lacksIndex {
      try writeWaiting()
      try makeIndex()
    }
    if waiting.contains(where: { $0.row.id == id }) { try writeWaiting() }
    return try known.number(of: id)
  }

  private func writeWaiting() throws {
    if waiting.count == Self.rowsPerStatement {
      for (index, row) in waiting.enumerated() {
        bind(row, many, from: Int32(index * Self.columns.count))
      }
      try many.run()
    } else {
      for row in waiting {
        bind(row, one, from: 0)
        try one.run()
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// - Parameter start: values of the statement that stand before those of the row.
  private func bind(_ made: Waiting, _ call: DirectStatement, from start: Int32) {
    let row = made.row
    func place(_ column: CallColumn) -> Int32 { start + Self.columns[column] + 1 }
    call.bind(place(.n), made.number)
    call.bind(place(.id), row.id)
    call.bind(place(.sequence), made.sequence)
    call.bind(place(.startedMilliseconds), row.startedMilliseconds)
    call.bind(place(.offsetMinutes), row.offsetMinutes)
    call.bind(place(.day), row.day)
    call.bind(place(.week), made.week)
    call.bind(place(.hour), row.hour)
    call.bind(place(.rep), made.rep)
    call.bind(place(.script), made.script)
    call.bind(place(.scriptVersion), row.scriptVersion)
    call.bind(place(.reach), row.reach.code)
    call.bind(place(.outcome), row.outcome?.code)
    call.bind(place(.ask), row.ask?.code)
    call.bind(place(.durationSeconds), row.durationSeconds)
    call.bind(place(.grade), row.storedGrade?.rawValue)
    call.bind(place(.source), made.source)
    guard hasMore else { return }
    call.bind(place(.heard), row.heard.map { $0 ? 1 : 0 })
    call.bind(place(.attempt), row.attempt)
    call.bind(place(.lead), made.lead)
    call.bind(place(.callbackAt), row.callbackAt)
    call.bind(place(.appointmentAt), row.appointmentAt)
    call.bind(place(.form), row.appointmentAt == nil ? nil : (row.form ?? .visit).code)
    call.bind(place(.note), row.note)
  }

  private func writeObjections(_ row: ReadRow, _ number: Int) throws {
    for (position, met) in row.objections.enumerated() {
      try objections.add([number, position, try code(met.code), met.isHandled ? 1 : 0])
    }
  }

  private func writeAppointment(_ row: ReadRow, _ number: Int, rep: Int) throws {
    guard row.outcome == .appointment else { return }
    try appointments.add([number, 1, rep, row.appointmentAt, row.after?.code ?? 0])
    if let after = row.after { try writeEvent(after, row) }
  }

  private func count(_ row: ReadRow, week: Int, rep: Int, script: Int, source: Int) {
    counter.add(
      CallCounter.Call(
        facts: Tally.Facts(
          reach: row.reach, outcome: row.outcome, hasAsk: row.ask.map { $0 != .none },
          heard: row.heard, durationSeconds: row.durationSeconds, isReferral: false,
          met: row.objections.count, handled: row.objections.count { $0.isHandled }),
        after: row.after,
        codes: Rollup.Codes(
          kind: 1, rep: rep, week: week, script: script, scriptVersion: row.scriptVersion,
          source: source, isFirst: Rollup.Codes.isFirst(attempt: row.attempt), day: row.day,
          hour: row.hour, ask: row.ask?.code ?? -1,
          objections: row.objections.map { (codes[$0.code], $0.isHandled) })))
  }

  /// A row whose id is there: the same content changes nothing, but news of its appointment is taken.
  private func meetAgain(_ row: ReadRow, rep: Int, script: Int, source: Int) throws {
    let met = try row.objections.map { (code: try code($0.code), isHandled: $0.isHandled) }
    let given = KnownCalls.Given(
      row: row, rep: rep, script: script, source: source, objections: met)
    // What the call is compared with must be there whole.
    try objections.writeAll()
    try appointments.writeAll()
    guard try known.agrees(given, fields) else {
      throw Rejection(
        zh: "台账里已有这个 id，内容不同；要改就「更正」",
        en: "its id is there already with other content; correct a call with amend")
    }
    guard let after = row.after, try known.isNews(after, of: row.id) else { return }
    try writeEvent(after, row)
    changed.append(row.id)
  }

  private func writeEvent(_ after: AppointmentEvent, _ row: ReadRow) throws {
    let id = RowReader.digest(
      [row.id.bytes, Array(after.rawValue.utf8)], at: row.startedMilliseconds)
    try db.cachedStatement(
      sql: """
        INSERT INTO appointment_event(
          id, device, sequence, recorded_ms, offset_minutes, call, what)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.data, stream.device, stream.takeNumber(), recordedMilliseconds, row.offsetMinutes,
      row.id.data, after.code,
    ])
  }

  private func writeNeverAgain(_ lead: String, _ row: ReadRow) throws {
    let id = RowReader.digest(
      [row.id.bytes, Array("do-not-contact".utf8)], at: row.startedMilliseconds)
    try db.cachedStatement(
      sql: """
        INSERT INTO do_not_contact(
          id, device, sequence, recorded_ms, offset_minutes, lead, call, is_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
        """
    ).execute(arguments: [
      id.data, stream.device, stream.takeNumber(), row.startedMilliseconds, row.offsetMinutes, lead,
      row.id.data,
    ])
  }

  /// Writes what waits, the tallies and how far the stream has come: the last act of a transaction.
  func finish() throws {
    try writeWaiting()
    try objections.writeAll()
    try appointments.writeAll()
    var rollup = counter.tallies()
    try rollup.flush(db)
    try stream.save(db)
  }

  private func code(_ number: Int) throws -> Int { try codes.code(number, db) }

  private var week = (day: Int.min, code: 0)

  /// ISO year × 100 + week; rows of one day mostly stand together.
  private func weekCode(_ day: Int) -> Int {
    if week.day != day { week = (day, Week(of: Day(number: day)).code) }
    return week.code
  }
}
