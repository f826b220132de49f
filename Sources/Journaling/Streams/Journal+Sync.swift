package import CivilTime
import Foundation
import GRDB

/// What a server of the team is sent and sends: streams by their devices' keys and numbers, lines as `exportEvents`
/// writes them.
extension Journal {
  /// One device's stream as far as it is here.
  package struct HeldStream: Sendable, Hashable {
    /// The device's key in hexadecimal digits.
    package let key: String
    package let isHere: Bool
    /// One more than the greatest number seen.
    package let next: Int
  }

  /// The streams of every device heard of, this one's first.
  package func heldStreams() throws(Failure) -> [HeldStream] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT lower(hex(key)), is_here, next_sequence FROM device ORDER BY is_here DESC, key
          """
      ).map { HeldStream(key: $0[0], isHere: $0[1] as Int == 1, next: $0[2]) }
    }
  }

  /// Lines of a stream that go out, and what is known of the numbers between them.
  package struct Outgoing: Sendable, Hashable {
    package var lines: [String] = []
    /// Numbers that stay here: what is the rep's own, and what is said of others' calls.
    package var kept: [ClosedRange<Int>] = []
    /// Those of them that are said of others' calls.
    package var ofOthers = RangeSet<Int>()
    /// The first number not looked at.
    package var next = 1
    /// The numbers that are missing next, before which all later events wait.
    package var gap: ClosedRange<Int>?
    /// Events that wait for the gap to be filled.
    package var held = 0
  }

  /// The next events of a stream, in order and without a gap.
  ///
  /// - Parameters:
  ///   - personal: also what is the rep's own.
  ///   - own: the keys of her devices; what one of them says of another's call stays here.
  package func outgoing(
    of key: String, from first: Int, most: Int = 2000, personal: Bool, own: Set<String>
  ) throws(Failure) -> Outgoing {
    try read { db in
      var out = Outgoing()
      out.next = first
      guard let device = try Self.device(key, db) else { return out }
      let reading = try EventReading(db)
      let withheld = try StreamNumbers.withheld(device, db)
      let range = first..<first + most
      let present = try StreamNumbers.present(device, within: range, reading.shapes, db)
      var known = present
      for part in withheld.ranges where part.overlaps(range) {
        known.insert(contentsOf: part.clamped(to: range))
      }
      let whole = known.ranges.first { $0.contains(first) } ?? first..<first
      var kept = RangeSet(whole)
      for shape in reading.shapes {
        for line in try reading.lines(shape, of: device, key: key, whole) {
          let number = line.sequence..<line.sequence + 1
          switch try way(of: line, shape, personal: personal, own: own, db) {
          case .out:
            kept.remove(contentsOf: number)
            out.lines.append(Self.plain(line.text(shape)))
          case .staysOwn: break
          case .staysOfAnother: out.ofOthers.insert(contentsOf: number)
          }
        }
      }
      out.kept = kept.ranges.map { $0.lowerBound...$0.upperBound - 1 }
      out.next = whole.upperBound
      guard whole.count < most else { return out }
      let rest = try StreamNumbers.present(
        device, within: whole.upperBound..<Int.max, reading.shapes, db)
      out.held = rest.ranges.reduce(0) { $0 + $1.count }
      if let behind = rest.ranges.first { out.gap = whole.upperBound...behind.lowerBound - 1 }
      return out
    }
  }

  /// What a journal has of the numbers that a server has not.
  package struct Released: Sendable, Hashable {
    /// Lines that may go now, and their numbers.
    package var lines: [String] = []
    package var numbers = RangeSet<Int>()
    /// Numbers of events that are here, whether they may go or not.
    package var here = RangeSet<Int>()
    /// Those of them that stay because they are said of others' calls.
    package var ofOthers = RangeSet<Int>()
  }

  /// Those of the numbers that a server was told are kept here, or that it refused, and that may go now.
  package func released(
    of key: String, among absent: RangeSet<Int>, personal: Bool, own: Set<String>
  ) throws(Failure) -> Released {
    guard let first = absent.ranges.first?.lowerBound, let end = absent.ranges.last?.upperBound
    else { return Released() }
    return try read { db in
      var released = Released()
      guard let device = try Self.device(key, db) else { return released }
      let reading = try EventReading(db)
      released.here = try StreamNumbers.present(device, within: first..<end, reading.shapes, db)
        .intersection(absent)
      for shape in reading.shapes where personal || EventShape.shared.contains(shape.table) {
        let only = shape.table == "call" && !personal ? "AND kind = 1" : ""
        for line in try reading.lines(shape, of: device, key: key, first..<end, only: only)
        where absent.contains(line.sequence) {
          let number = line.sequence..<line.sequence + 1
          switch try way(of: line, shape, personal: personal, own: own, db) {
          case .out:
            released.numbers.insert(contentsOf: number)
            released.lines.append(Self.plain(line.text(shape)))
          case .staysOwn: break
          case .staysOfAnother: released.ofOthers.insert(contentsOf: number)
          }
        }
      }
      return released
    }
  }

  /// Whether an event goes to a server.
  private enum Way { case out, staysOwn, staysOfAnother }

  private func way(
    of line: EventLine, _ shape: EventShape, personal: Bool, own: Set<String>, _ db: Database
  ) throws -> Way {
    if !personal {
      let audience = try Audience(line, shape) { try Audience.isPractice($0, db) }
      guard case .team = audience else { return .staysOwn }
    }
    // What still grows goes when it is done.
    if line.table == "session", line[shape, "is_over"] != .int(1) { return .staysOwn }
    if line.table == "block", line[shape, "ended_ms"] == .null { return .staysOwn }
    let isOfAnother = EventShape.dependent.contains(line.table) && line.table != "spot_check"
    guard isOfAnother || (line.table == "call" && line.id(shape, "amends") != nil),
      let call = line.call(shape)
    else { return .out }
    let owner = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT lower(hex(key)) FROM device
          WHERE code = (SELECT device FROM call WHERE id = ?)
          """), arguments: [call.data])
    return owner.map(own.contains) ?? true ? .out : .staysOfAnother
  }

  private static func device(_ key: String, _ db: Database) throws -> Int? {
    try Data(hexadecimal: key).flatMap {
      try Int.fetchOne(db, sql: "SELECT code FROM device WHERE key = ?", arguments: [$0])
    }
  }

  /// A line without its end; PostgreSQL's text holds no NUL.
  private static func plain(_ line: String) -> String {
    String(line.dropLast()).replacingOccurrences(of: "\\u0000", with: "\\ufffd")
  }

  /// The numbers of each stream that a server has and this journal lacks.
  ///
  /// - Parameter streams: the key, one more than the server's last number, and numbers that the server has not either.
  package func wanted(_ streams: [(key: String, next: Int, kept: [ClosedRange<Int>])])
    throws(Failure) -> [[ClosedRange<Int>]]
  {
    try read { db in
      let shapes = try EventShape.all(db)
      return try streams.map { stream in
        var lacking = RangeSet(1..<max(stream.next, 1))
        for range in stream.kept {
          lacking.remove(contentsOf: range.lowerBound..<range.upperBound + 1)
        }
        if let device = try Self.device(stream.key, db) {
          let present = try StreamNumbers.present(device, shapes, db)
          for range in present.ranges { lacking.remove(contentsOf: range) }
        }
        return lacking.ranges.map { $0.lowerBound...$0.upperBound - 1 }
      }
    }
  }

  // MARK: Taking

  /// What came of lines from a server.
  package struct Taken: Sendable, Hashable {
    package var written = 0
    package var known = 0
    package var refused = 0
    package var reasons: [ImportReport.Reason] = []
  }

  /// Merges lines in one transaction, tombstones before all else; what is refused leaves the rest.
  ///
  /// - Parameter withheld: numbers by device that are not to be waited for.
  package func take(_ lines: [String], withheld: [String: [ClosedRange<Int>]] = [:])
    throws(Failure) -> Taken
  {
    var taken = Taken()
    let mark = "\"forgotten\""
    let tombstones = lines.filter { $0.contains(mark) }.map { Data($0.utf8) }
    let remarks = withheld.sorted { $0.key < $1.key }.flatMap { key, ranges in
      ranges.map { EventLine.withheld($0.lowerBound..<$0.upperBound + 1, of: key) }
    }
    let hasForgotten = try write { db -> Bool in
      let merge = try EventMerge(self, db, takesPersonal: true, MergeCounts())
      try merge.forget(leadsOf: tombstones)
      for (number, line) in (lines + remarks).enumerated() {
        do {
          switch try merge.take(Data(line.utf8)) {
          case .written: taken.written += 1
          case .known: taken.known += 1
          case .leftOut, .remark: break
          }
        } catch let rejection as Rejection {
          taken.refused += 1
          if taken.reasons.count < 3 {
            taken.reasons.append(.init(line: number + 1, reason: rejection.reason))
          }
        }
      }
      try merge.finish()
      return merge.hasForgotten
    }
    if hasForgotten { try writeAnew() }
    return taken
  }

  // MARK: A copy that became a device of its own

  /// The first number under which lines of the same stream tell of another event than this journal; nil when none
  /// does.
  package func parting(of key: String, from lines: [String]) throws(Failure) -> Int? {
    try read { db in
      guard let device = try Self.device(key, db) else { return nil }
      let shapes = try EventShape.all(db)
      let table = Dictionary(uniqueKeysWithValues: shapes.map { ($0.table, $0) })
      let union = shapes.map {
        "SELECT id, sequence FROM \($0.table) WHERE device = ?1 AND sequence = ?2"
      }
      .joined(separator: " UNION ALL ")
      for bytes in lines {
        guard let line = try? EventLine(EventLine.object(Data(bytes.utf8)), table),
          let held = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM (\(union)) LIMIT 1"),
            arguments: [device, line.sequence])
        else { continue }
        if held != line.id.data { return line.sequence }
      }
      return nil
    }
  }

  /// Gives the events of this device from a number on to a device of its own, which is this one from now on.
  ///
  /// Ids stay, and with them all that events say of each other.
  package func startNewDevice(from first: Int, at now: Instant) throws(Failure) -> Int {
    try write { db in
      guard
        let old = try Row.fetchOne(
          db, sql: "SELECT code, next_sequence FROM device WHERE is_here = 1")
      else { throw Failure.refused(detail: "no device") }
      let (code, next) = (old[0] as Int, old[1] as Int)
      guard first < next else { return 0 }
      // Keys are ids of number 0; a copy of the same second and seed takes another number below.
      var key = EventID(at: now, seed: seed, sequence: 0)
      var tries = 0
      while try Bool.fetchOne(db, sql: "SELECT 1 FROM device WHERE key = ?", arguments: [key.data])
        != nil
      {
        tries -= 1
        key = EventID(at: now, seed: seed, sequence: tries)
      }
      try db.execute(
        sql: "UPDATE device SET is_here = 0, next_sequence = ? WHERE code = ?",
        arguments: [first, code])
      try db.execute(
        sql: "INSERT INTO device(key, is_here, next_sequence) VALUES (?, 1, ?)",
        arguments: [key.data, next - first + 1])
      let made = Int(db.lastInsertedRowID)
      for shape in try EventShape.all(db) {
        try db.execute(
          sql: """
            UPDATE \(shape.table) SET device = ?, sequence = sequence - ?
            WHERE device = ? AND sequence >= ?
            """, arguments: [made, first - 1, code, first])
      }
      return next - first
    }
  }

  // MARK: What is remembered of a server

  /// Until when the others' tombstones and demands of a team were read; nil when they never were.
  package func syncMark(of team: String) throws(Failure) -> String? { try setting("sync-" + team) }

  package func keepSyncMark(_ mark: String, of team: String) throws(Failure) {
    try set("sync-" + team, to: mark)
  }

  /// Keeps how many events a team's server refuses as things stand.
  package func keepRefused(_ count: Int, of team: String) throws(Failure) {
    let kept = try setting(Self.refusedKey + team).flatMap { Int($0) } ?? 0
    if kept != count { try set(Self.refusedKey + team, to: count == 0 ? nil : String(count)) }
  }

  static let refusedKey = "refused-"
}

extension EventReading {
  /// The events of one table with numbers of a range, in order.
  func lines(
    _ shape: EventShape, of device: Int, key: String, _ range: Range<Int>, only: String = ""
  ) throws -> [EventLine] {
    let rows = try DirectStatement(
      db,
      Self.selection(shape)
        + " WHERE device = ? AND sequence >= ? AND sequence < ? \(only) ORDER BY sequence",
      [device, range.lowerBound, range.upperBound])
    defer { rows.reset() }
    var lines: [EventLine] = []
    while try rows.step() { lines.append(try line(rows, shape, key)) }
    return lines
  }
}
