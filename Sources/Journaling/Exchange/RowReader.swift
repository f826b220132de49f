import CCSV
import CSodium
import CivilTime
import Diagnostics
import Hearing
import Rehearsal

/// Why a row was not taken; the words are for people who mend the file.
struct Rejection: Error {
  let reason: Bilingual
  init(_ reason: Bilingual) { self.reason = reason }
  init(zh: String, en: String) { self.init(Bilingual(zh: zh, en: en)) }
}

/// The cells of one row; they live until its function returns.
struct Cells {
  private let fields: UnsafePointer<spar_csv_field>?
  let count: Int
  let isASCII: Bool

  init(_ fields: UnsafePointer<spar_csv_field>?, _ count: Int, isASCII: Bool) {
    self.fields = fields
    self.count = count
    self.isASCII = isASCII
  }

  subscript(index: Int) -> Cell {
    guard let field = fields?[index], let bytes = field.bytes else {
      return Cell(start: nil, count: 0)
    }
    return Cell(
      start: UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self), count: field.length)
  }

  /// The cells as text, what is no UTF-8 repaired.
  var texts: [String] { (0..<count).map { String(decoding: self[$0], as: UTF8.self) } }
}

/// One row as values; names by their numbers in the file.
struct ReadRow: Sendable {
  var id = EventID(high: 0, low: 0)
  var startedMilliseconds = 0
  var offsetMinutes = 0
  var day = 0
  var hour = 0
  var rep = 0
  var script = 0
  var source = 0
  var reach = Reach.connected
  var outcome: Outcome?
  var ask: AskStyle?
  var heard: Bool?
  var durationSeconds: Int?
  /// The grade the file gives.
  var grade: CallRecord.Grade?
  /// That, or the one that follows from how the call ended.
  var storedGrade: CallRecord.Grade?
  var form: AppointmentForm?
  var callbackAt: Int?
  var appointmentAt: Int?
  var after: AppointmentEvent?
  var attempt: Int?
  var scriptVersion = 0
  var objections: [(code: Int, isHandled: Bool)] = []
  var lead: String?
  var note: String?
  /// Whether its id stood in the file before.
  var repeatsID = false
}

/// Turns cells into values and says what is wrong with those that cannot be.
final class RowReader {
  private let fields: FieldPlaces
  let dialect: Dialect
  private let now: Instant
  private let likelyStarts: ClosedRange<Int>
  private(set) var names = FileNames()
  private var words: WordTables
  private var digested: [UInt8] = []
  /// Digests of the ids that are no UUIDs, to notice one that stands for two calls.
  private var seenIDs: Set<UInt64> = []

  init(fields: FieldPlaces, dialect: Dialect, now: Instant) {
    self.fields = fields
    self.dialect = dialect
    self.now = now
    likelyStarts = CallStart.likely(at: now)
    words = WordTables(dialect)
  }

  private func cell(_ field: CSVField, _ cells: Cells) -> Cell? {
    let place = fields[field]
    guard place >= 0, place < cells.count else { return nil }
    let cell = cells[place]
    return cell.isEmpty ? nil : cell
  }

  /// The text of a cell without an apostrophe that keeps spreadsheets from running it; nil when empty.
  func text(_ field: CSVField, _ cells: Cells) throws(Rejection) -> String? {
    guard let cell = cell(field, cells) else { return nil }
    return try Self.text(cell, field)
  }

  private static func text(_ cell: Cell, _ field: CSVField) throws(Rejection) -> String {
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw Rejection(
        zh: "\(field.rawValue) 既不是 UTF-8 也不是 GBK",
        en: "\(field.rawValue) is neither UTF-8 nor GBK")
    }
    return text.first == "'" ? CSVText.restored(text) : text
  }

  /// - Throws: `Rejection`.
  func read(_ cells: Cells, into row: inout ReadRow) throws(Rejection) {
    row = ReadRow()
    try readStart(&row, cells)
    row.rep = try name(.rep, cells)
    row.script = try name(.script, cells)
    row.source = try name(.source, cells)
    try readVerdict(&row, cells)
    if let cell = cell(.ask, cells) {
      guard let known = words.ask(cell) else {
        throw Rejection(zh: "不认得的 ask：\(shown(cell))", en: "unknown ask \(shown(cell))")
      }
      row.ask = known
    }
    try readObjections(&row, cells)
    try readNumbers(&row, cells)
    try readTimes(&row, cells)
    row.storedGrade = row.grade ?? grade(row)
    row.note = try text(.note, cells)
    try readID(&row, cells)
  }

  private func shown(_ cell: Cell) -> String { String(decoding: cell, as: UTF8.self) }

  private func name(_ field: CSVField, _ cells: Cells) throws(Rejection) -> Int {
    guard let cell = cell(field, cells) else { return 0 }
    return try name(cell, field)
  }

  private func name(_ cell: Cell, _ field: CSVField) throws(Rejection) -> Int {
    if let known = names.number(cell) { return known }
    return names.add(cell, try Self.text(cell, field))
  }

  private func readStart(_ row: inout ReadRow, _ cells: Cells) throws(Rejection) {
    guard let cell = cell(.startedAt, cells) else {
      throw Rejection(zh: "没有 started_at", en: "started_at is missing")
    }
    guard let (milliseconds, offset) = RowTime.instant(cell, dialect) else {
      throw Rejection(
        zh: "started_at \(shown(cell)) 不是" + (dialect.offsetMinutes == nil ? "带时区的时间" : "时间")
          + "，要写成 2026-11-24T10:00+08:00"
          + (dialect.offsetMinutes == nil ? "" : " 或 2026-11-24 10:00"),
        en: "started_at \(shown(cell)) is no time"
          + (dialect.offsetMinutes == nil ? " with an offset" : "")
          + "; write 2026-11-24T10:00+08:00"
          + (dialect.offsetMinutes == nil ? "" : " or 2026-11-24 10:00"))
    }
    guard abs(offset) < 1440 else {
      throw Rejection(
        zh: "started_at \(shown(cell)) 的时区不对", en: "started_at \(shown(cell)) has no such offset")
    }
    if !likelyStarts.contains(milliseconds),
      let doubt = CallStart.doubt(
        CSVField.startedAt.rawValue, shown(cell), at: milliseconds, now: now)
    {
      throw Rejection(doubt)
    }
    row.startedMilliseconds = milliseconds
    row.offsetMinutes = offset
    let local = row.startedMilliseconds + row.offsetMinutes * 60_000
    row.day = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    row.hour = (local - row.day * 86_400_000) / 3_600_000
  }

  /// How far the line got and how the talk ended; in other programs' files one word may tell both.
  private func readVerdict(_ row: inout ReadRow, _ cells: Cells) throws(Rejection) {
    var verdict = Verdict()
    if let cell = cell(.reach, cells) {
      guard let known = words.reach(cell) else {
        throw Rejection(zh: "不认得的 reach：\(shown(cell))", en: "unknown reach \(shown(cell))")
      }
      verdict = known
    }
    if let cell = cell(.outcome, cells) {
      guard let known = words.outcome(cell) else {
        throw Rejection(
          zh: "不认得的 outcome：\(shown(cell))", en: "unknown outcome \(shown(cell))")
      }
      verdict.outcome = known.outcome ?? verdict.outcome
      verdict.reach = verdict.reach ?? known.reach
    }
    guard let reach = verdict.reach else { throw Rejection(zh: "没有 reach", en: "reach is missing") }
    if let outcome = verdict.outcome, !outcome.fits(reach) {
      throw Rejection(
        zh: "outcome \(outcome.rawValue) 和 reach \(reach.rawValue) 对不上",
        en: "outcome \(outcome.rawValue) does not go with reach \(reach.rawValue)")
    }
    row.reach = reach
    row.outcome = verdict.outcome
  }

  private func readObjections(_ row: inout ReadRow, _ cells: Cells) throws(Rejection) {
    guard let met = cell(.objections, cells) else {
      if let handled = cell(.handled, cells) {
        throw Rejection(
          zh: "handled 的 \(shown(handled)) 不在 objections 里",
          en: "handled \(shown(handled)) is not among objections")
      }
      return
    }
    for part in Self.parts(met) {
      row.objections.append((try name(part, .objections), false))
    }
    guard let handled = cell(.handled, cells) else { return }
    for part in Self.parts(handled) {
      let code = try name(part, .handled)
      guard let index = row.objections.firstIndex(where: { $0.code == code && !$0.isHandled })
      else {
        throw Rejection(
          zh: "handled 的 \(shown(part)) 不在 objections 里",
          en: "handled \(shown(part)) is not among objections")
      }
      row.objections[index].isHandled = true
    }
  }

  /// The parts of a cell between semicolons, without spaces around them and without empty ones.
  private static func parts(_ cell: Cell) -> [Cell] {
    cell.split(separator: UInt8(ascii: ";")).compactMap { part in
      var part = part
      while part.first == 0x20 { part = part.dropFirst() }
      while part.last == 0x20 { part = part.dropLast() }
      return part.isEmpty ? nil : Cell(rebasing: part)
    }
  }

  private func number(_ field: CSVField, _ cells: Cells, from least: Int) throws(Rejection) -> Int?
  {
    guard let cell = cell(field, cells) else { return nil }
    var value = 0
    for byte in cell {
      guard byte >= 48, byte <= 57, value < 100_000_000 else {
        throw Rejection(
          zh: "\(field.rawValue) 的 \(shown(cell)) 不是数",
          en: "\(field.rawValue) \(shown(cell)) is no number")
      }
      value = value * 10 + Int(byte - 48)
    }
    guard value >= least else {
      throw Rejection(
        zh: "\(field.rawValue) 的 \(value) 太小", en: "\(field.rawValue) \(value) is too small")
    }
    return value
  }

  private func readNumbers(_ row: inout ReadRow, _ cells: Cells) throws(Rejection) {
    row.scriptVersion = try number(.scriptVersion, cells, from: 0) ?? 0
    if let cell = cell(.durationSeconds, cells) {
      guard let seconds = RowTime.seconds(cell, dialect) else {
        throw Rejection(
          zh: "duration_s 的 \(shown(cell)) 不是数", en: "duration_s \(shown(cell)) is no number")
      }
      row.durationSeconds = seconds
    }
    row.attempt = try number(.attempt, cells, from: dialect.leastAttempt)
    if row.attempt == 0 { row.attempt = nil }
    if let heard = try text(.heard, cells) {
      switch heard {
      case "1", "true", "yes", "是": row.heard = true
      case "0", "false", "no", "否": row.heard = false
      default:
        throw Rejection(
          zh: "heard 的 \(heard) 不是 1 也不是 0", en: "heard \(heard) is neither yes nor no")
      }
    }
    if let grade = try text(.grade, cells) {
      guard let known = CallRecord.Grade(rawValue: grade.uppercased()) else {
        throw Rejection(zh: "不认得的 grade：\(grade)", en: "unknown grade \(grade)")
      }
      row.grade = known
    }
    if let form = try text(.form, cells) {
      guard let known = words.form(form) else {
        throw Rejection(zh: "不认得的 form：\(form)", en: "unknown form \(form)")
      }
      row.form = known
    }
  }

  private func readTimes(_ row: inout ReadRow, _ cells: Cells) throws(Rejection) {
    row.callbackAt = try slot(.callbackAt, cells)
    row.appointmentAt = try slot(.appointmentAt, cells)
    if dialect.isLenient {
      // Other programs keep one date for whatever comes next.
      if row.outcome != .callback { row.callbackAt = nil }
      if row.outcome != .appointment { row.appointmentAt = nil }
    }
    if row.callbackAt != nil, row.outcome != .callback {
      throw Rejection(
        zh: "有 callback_at，outcome 却不是 callback", en: "callback_at without the outcome callback")
    }
    if row.appointmentAt != nil, row.outcome != .appointment {
      throw Rejection(
        zh: "有 appointment_at，outcome 却不是 appointment",
        en: "appointment_at without the outcome appointment")
    }
    if let after = try text(.after, cells) {
      guard let known = words.after(after) else {
        throw Rejection(zh: "不认得的 after：\(after)", en: "unknown after \(after)")
      }
      guard row.outcome == .appointment else {
        throw Rejection(
          zh: "有 after，outcome 却不是 appointment", en: "after without the outcome appointment")
      }
      row.after = known
    }
    if row.grade == .a, row.appointmentAt == nil, row.callbackAt == nil {
      throw Rejection(zh: "grade 是 A，却没有约定的时间", en: "grade A without a dated step")
    }
  }

  private func slot(_ field: CSVField, _ cells: Cells) throws(Rejection) -> Int? {
    guard let cell = cell(field, cells) else { return nil }
    guard let minutes = RowTime.localMinutes(cell, dialect) else {
      throw Rejection(
        zh: "\(field.rawValue) 的 \(shown(cell)) 不是时间，要写成 2026-11-25T15:00",
        en: "\(field.rawValue) \(shown(cell)) is no time; write 2026-11-25T15:00")
    }
    return minutes
  }

  private var grades: [Int: CallRecord.Grade?] = [:]

  /// The grade that follows from how a call ended.
  private func grade(_ row: ReadRow) -> CallRecord.Grade? {
    let key =
      (row.reach.code * 100 + (row.outcome?.code ?? 99)) * 2 + (row.appointmentAt == nil ? 0 : 1)
    if let known = grades[key] { return known }
    var record = CallRecord(
      kind: .real, startedAt: Instant(milliseconds: 0, offsetMinutes: 0), rep: "",
      reach: row.reach, outcome: row.outcome)
    if let at = row.appointmentAt {
      record.appointment = CallRecord.Appointment(at: Slot(localMinutes: at))
    }
    // A callback without its time has no dated step and keeps its default.
    let grade = record.effectiveGrade
    grades[key] = grade
    return grade
  }

  /// The id of the row: its UUID, else a digest of what its id says, else of the whole row.
  private func readID(_ row: inout ReadRow, _ cells: Cells) throws(Rejection) {
    digested.removeAll(keepingCapacity: true)
    if let cell = cell(.id, cells) {
      if let id = EventID(cell: cell) {
        row.id = id
        return
      }
      let text = try Self.text(cell, .id)
      add("id".utf8)
      add(text.utf8)
      row.id = Self.digest(digested, at: row.startedMilliseconds)
      row.repeatsID = !seenIDs.insert(Self.digest(digested, at: 0).low).inserted
      return
    }
    for index in 0..<cells.count { add(cells[index]) }
    row.id = Self.digest(digested, at: row.startedMilliseconds)
  }

  private func add(_ part: some Sequence<UInt8>) {
    digested.append(contentsOf: part)
    digested.append(0x1F)
  }

  /// A UUIDv7 whose random bits are a digest (BLAKE2b), so that equal parts have equal ids.
  static func digest(_ parts: [[UInt8]], at milliseconds: Int) -> EventID {
    digest(parts.flatMap { $0 + [0x1F] }, at: milliseconds)
  }

  private static func digest(_ bytes: [UInt8], at milliseconds: Int) -> EventID {
    var value: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &value) { digest in
      guard let start = digest.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
      _ = crypto_generichash(start, 16, bytes, UInt64(bytes.count), nil, 0)
    }
    return EventID(
      milliseconds: milliseconds, bits: UInt64(bigEndian: value.0), UInt64(bigEndian: value.1))
  }
}
