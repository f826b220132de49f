import CSodium
import CivilTime
import Diagnostics
import Hearing
import Rehearsal

/// Bytes of one cell.
typealias Cell = UnsafeBufferPointer<UInt8>

/// Why a row was not taken; the words are for people who mend the file.
struct Rejection: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// One row as values, before names have codes.
struct ReadRow {
  var id = EventID(high: 0, low: 0)
  var startedMilliseconds = 0
  var offsetMinutes = 0
  var day = 0
  var hour = 0
  var reach = Reach.connected
  var outcome: Outcome?
  var ask: AskStyle?
  var heard: Bool?
  var durationSeconds: Int?
  var grade: CallRecord.Grade?
  var form: AppointmentForm?
  var callbackAt: Int?
  var appointmentAt: Int?
  var after: AppointmentEvent?
  var attempt: Int?
  var scriptVersion = 0
  var objections: [(name: String, isHandled: Bool)] = []
}

/// Turns cells into values and says what is wrong with those that cannot be.
struct RowReader {
  /// The position of each field in the row; -1 for one that the file lacks.
  let places: [Int]
  private let reaches: [String: Reach]
  private let outcomes: [String: Outcome]
  private let asks: [String: AskStyle]

  init(places: [Int]) {
    self.places = places
    var reaches: [String: Reach] = [:]
    for reach in Reach.allCases {
      reaches[reach.rawValue] = reach
      reaches[reach.title.zh] = reach
    }
    var outcomes: [String: Outcome] = [:]
    for outcome in Outcome.allCases {
      outcomes[outcome.rawValue] = outcome
      outcomes[outcome.title.zh] = outcome
    }
    self.reaches = reaches
    self.outcomes = outcomes
    asks = Dictionary(uniqueKeysWithValues: AskStyle.allCases.map { ($0.rawValue, $0) })
  }

  func cell(_ field: CSVField, _ cells: [Cell]) -> Cell? {
    let place = places[field.index]
    guard place >= 0, place < cells.count, !cells[place].isEmpty else { return nil }
    return cells[place]
  }

  /// The text of a cell without an apostrophe that keeps spreadsheets from running it; nil when empty.
  func text(_ field: CSVField, _ cells: [Cell]) throws(Rejection) -> String? {
    guard let cell = cell(field, cells) else { return nil }
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw Rejection("\(field.rawValue) is not UTF-8")
    }
    return text.first == "'" ? CSVText.restored(text) : text
  }

  /// - Throws: `Rejection`.
  func read(_ cells: [Cell]) throws(Rejection) -> ReadRow {
    var row = ReadRow()
    try readStart(&row, cells)
    guard let reach = try text(.reach, cells) else { throw Rejection("reach is missing") }
    guard let known = reaches[reach] else { throw Rejection("unknown reach \(reach)") }
    row.reach = known
    if let outcome = try text(.outcome, cells) {
      guard let known = outcomes[outcome] else { throw Rejection("unknown outcome \(outcome)") }
      guard known.fits(row.reach) else {
        throw Rejection("outcome \(outcome) does not go with reach \(reach)")
      }
      row.outcome = known
    }
    if let ask = try text(.ask, cells) {
      guard let known = asks[ask] else { throw Rejection("unknown ask \(ask)") }
      row.ask = known
    }
    try readObjections(&row, cells)
    try readNumbers(&row, cells)
    try readTimes(&row, cells)
    try readID(&row, cells)
    return row
  }

  private func readStart(_ row: inout ReadRow, _ cells: [Cell]) throws(Rejection) {
    guard let cell = cell(.startedAt, cells) else { throw Rejection("started_at is missing") }
    if let (milliseconds, offset) = Self.instant(cell) {
      row.startedMilliseconds = milliseconds
      row.offsetMinutes = offset
    } else {
      let text = String(decoding: cell, as: UTF8.self)
      guard let instant = Instant(text) else {
        throw Rejection("started_at \(text) is no time with an offset")
      }
      row.startedMilliseconds = instant.milliseconds
      row.offsetMinutes = instant.offsetMinutes
    }
    let local = row.startedMilliseconds + row.offsetMinutes * 60_000
    row.day = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    row.hour = (local - row.day * 86_400_000) / 3_600_000
  }

  /// The instant of the common form `YYYY-MM-DDTHH:MM:SS+HH:MM`; nil for any other.
  private static func instant(_ cell: Cell) -> (milliseconds: Int, offsetMinutes: Int)? {
    guard cell.count == 25, cell[4] == 45, cell[7] == 45, cell[10] == 84 || cell[10] == 32,
      cell[13] == 58, cell[16] == 58, cell[22] == 58, cell[19] == 43 || cell[19] == 45
    else { return nil }
    func two(_ index: Int) -> Int? {
      let (high, low) = (Int(cell[index]) - 48, Int(cell[index + 1]) - 48)
      guard (0...9).contains(high), (0...9).contains(low) else { return nil }
      return high * 10 + low
    }
    guard let century = two(0), let year = two(2), let month = two(5), let day = two(8),
      let hour = two(11), let minute = two(14), let second = two(17), let ahead = two(20),
      let aheadMinutes = two(23), hour < 24, minute < 60, second < 60, ahead < 24,
      aheadMinutes < 60,
      let date = Day(year: century * 100 + year, month: month, day: day)
    else { return nil }
    let offset = (ahead * 60 + aheadMinutes) * (cell[19] == 45 ? -1 : 1)
    let local = date.number * 86_400 + hour * 3600 + minute * 60 + second
    return ((local - offset * 60) * 1000, offset)
  }

  private func readObjections(_ row: inout ReadRow, _ cells: [Cell]) throws(Rejection) {
    guard let met = try text(.objections, cells) else {
      if let handled = try text(.handled, cells) {
        throw Rejection("handled \(handled) is not among objections")
      }
      return
    }
    var handled: [Substring] = []
    if let text = try text(.handled, cells) { handled = Self.names(text) }
    for name in Self.names(met) {
      if let index = handled.firstIndex(of: name) {
        handled.remove(at: index)
        row.objections.append((String(name), true))
      } else {
        row.objections.append((String(name), false))
      }
    }
    if let stray = handled.first { throw Rejection("handled \(stray) is not among objections") }
  }

  private static func names(_ text: String) -> [Substring] {
    text.split(separator: ";").map { name in
      var name = name
      while name.first == " " { name.removeFirst() }
      while name.last == " " { name.removeLast() }
      return name
    }.filter { !$0.isEmpty }
  }

  private func number(_ field: CSVField, _ cells: [Cell], from least: Int) throws(Rejection) -> Int?
  {
    guard let cell = cell(field, cells) else { return nil }
    var value = 0
    for byte in cell {
      guard byte >= 48, byte <= 57, value < 100_000_000 else {
        throw Rejection("\(field.rawValue) \(String(decoding: cell, as: UTF8.self)) is no number")
      }
      value = value * 10 + Int(byte - 48)
    }
    guard value >= least else { throw Rejection("\(field.rawValue) \(value) is too small") }
    return value
  }

  private func readNumbers(_ row: inout ReadRow, _ cells: [Cell]) throws(Rejection) {
    row.scriptVersion = try number(.scriptVersion, cells, from: 0) ?? 0
    row.durationSeconds = try number(.durationSeconds, cells, from: 0)
    row.attempt = try number(.attempt, cells, from: 1)
    if let heard = try text(.heard, cells) {
      switch heard {
      case "1", "true", "yes", "是": row.heard = true
      case "0", "false", "no", "否": row.heard = false
      default: throw Rejection("heard \(heard) is neither yes nor no")
      }
    }
    if let grade = try text(.grade, cells) {
      guard let known = CallRecord.Grade(rawValue: grade.uppercased()) else {
        throw Rejection("unknown grade \(grade)")
      }
      row.grade = known
    }
    if let form = try text(.form, cells) {
      guard let known = AppointmentForm(rawValue: form) else {
        throw Rejection("unknown form \(form)")
      }
      row.form = known
    }
  }

  private func readTimes(_ row: inout ReadRow, _ cells: [Cell]) throws(Rejection) {
    row.callbackAt = try slot(.callbackAt, cells)
    row.appointmentAt = try slot(.appointmentAt, cells)
    if row.callbackAt != nil, row.outcome != .callback {
      throw Rejection("callback_at without the outcome callback")
    }
    if row.appointmentAt != nil, row.outcome != .appointment {
      throw Rejection("appointment_at without the outcome appointment")
    }
    if let after = try text(.after, cells) {
      guard let known = AppointmentEvent(rawValue: after) else {
        throw Rejection("unknown after \(after)")
      }
      guard row.outcome == .appointment else {
        throw Rejection("after without the outcome appointment")
      }
      row.after = known
    }
    if row.grade == .a, row.appointmentAt == nil, row.callbackAt == nil {
      throw Rejection("grade A without a dated step")
    }
  }

  private func slot(_ field: CSVField, _ cells: [Cell]) throws(Rejection) -> Int? {
    guard let text = try text(field, cells) else { return nil }
    guard let slot = Slot(text) else { throw Rejection("\(field.rawValue) \(text) is no time") }
    return slot.localMinutes
  }

  /// The id of the row: its UUID, else a digest of what its id says, else of the whole row.
  private func readID(_ row: inout ReadRow, _ cells: [Cell]) throws(Rejection) {
    if let text = try text(.id, cells) {
      if let id = EventID(text) {
        row.id = id
        return
      }
      row.id = Self.digest([Array("id".utf8)] + [Array(text.utf8)], at: row.startedMilliseconds)
      return
    }
    row.id = Self.digest(cells.map { Array($0) }, at: row.startedMilliseconds)
  }

  /// A UUIDv7 whose random bits are a digest (BLAKE2b), so that equal rows have equal ids.
  static func digest(_ parts: [[UInt8]], at milliseconds: Int) -> EventID {
    var bytes: [UInt8] = []
    for part in parts {
      bytes += part
      bytes.append(0x1F)
    }
    var digest = [UInt8](repeating: 0, count: 16)
    _ = crypto_generichash(&digest, 16, bytes, UInt64(bytes.count), nil, 0)
    var value: (UInt64, UInt64) = (0, 0)
    for index in 0..<8 {
      value.0 = value.0 << 8 | UInt64(digest[index])
      value.1 = value.1 << 8 | UInt64(digest[index + 8])
    }
    return EventID(milliseconds: milliseconds, bits: value.0, value.1)
  }
}
