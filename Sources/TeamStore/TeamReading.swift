import CivilTime
import Hearing
package import Journaling
import Rehearsal

/// What a login may read on a team's server, brought into a journal that is asked instead: so every question has the
/// answer that merged streams would give, and row-level security alone decides what there is to count.
///
/// A rep gets her own streams; a lead also everybody's calls as `spar.team_call` shows them, without practice and
/// without words.
package struct TeamReading {
  /// Whether colleagues' calls came too.
  package let isLead: Bool

  /// Fills a journal in one snapshot of the server and seals it.
  ///
  /// - Parameter tell: takes how many events have come so far.
  /// - Throws: `ServerFailure` and `Journal.Failure`.
  package static func fill(
    _ journal: Journal, from address: ServerAddress, isInterrupted: @escaping () -> Bool,
    tell: (Int) -> Void
  ) throws -> TeamReading {
    let server = try TeamServer(address, isToSetUp: false, isInterrupted: isInterrupted)
    var moved = 0
    func note(_ count: Int) throws {
      moved += count
      tell(moved)
      if isInterrupted() { throw ServerFailure.interrupted }
    }
    let isLead = try server.reading {
      let hello = try server.hello()
      for stream in hello.streams {
        let numbers = try journal.wanted([(stream.key, stream.next, stream.absent)])[0]
        try server.pull(stream, numbers, into: journal) { try note($0.written) }
      }
      try note(try journal.take(try server.sharedLines(since: nil)).written)
      if hello.is_lead {
        try TeamCalls(server).each { calls in
          try journal.keep(calls)
          try note(calls.count)
        }
      }
      return hello.is_lead
    }
    journal.answerOnly()
    return TeamReading(isLead: isLead)
  }
}

/// The calls of everybody else, as a lead sees them, with the objections met in each.
private struct TeamCalls {
  private let server: TeamServer

  init(_ server: TeamServer) { self.server = server }

  /// Hands out some thousands at a time.
  func each(_ body: ([Journal.TeamCall]) throws -> Void) throws {
    try server.open(
      "team_calls",
      """
      SELECT owner, call, round(extract(epoch FROM started) * 1000)::bigint, offset_minutes, origin, rep, script,
        script_version, reach, outcome, ask, heard::int, duration_s, grade, flags, attempt, source, lead, callback_at,
        appointment_at, form, next_day, moved_to, state
      FROM spar.team_call WHERE owner <> current_user ORDER BY owner, call
      """)
    try server.open(
      "team_objections",
      """
      SELECT call, objection, handled::int
      FROM spar.team_objection WHERE owner <> current_user ORDER BY owner, call, position
      """)
    var objections = Objections(server)
    while true {
      let rows = try server.fetch("team_calls")
      if rows.isEmpty { return }
      try body(try rows.map { try Self.call($0, &objections) })
    }
  }

  /// The second cursor, in step with the first.
  private struct Objections {
    private let server: TeamServer
    private var rows: ArraySlice<Connection.Row> = []
    private var isAtEnd = false

    init(_ server: TeamServer) { self.server = server }

    mutating func take(of call: String) throws -> [CallRecord.Met] {
      var met: [CallRecord.Met] = []
      while true {
        if rows.isEmpty, !isAtEnd {
          rows = try server.fetch("team_objections")[...]
          isAtEnd = rows.isEmpty
        }
        guard let row = rows.first, row[0] == call else { return met }
        rows.removeFirst()
        met.append(CallRecord.Met(objection: row[1] ?? "", handled: row[2] == "1"))
      }
    }
  }

  private static func call(_ row: Connection.Row, _ objections: inout Objections) throws
    -> Journal.TeamCall
  {
    func number(_ column: Int) -> Int? { row[column].flatMap { Int($0) } }
    func slot(_ column: Int) -> Slot? { number(column).map { Slot(localMinutes: $0) } }
    guard let owner = row[0], let text = row[1], let id = EventID(text),
      let milliseconds = number(2), let offset = number(3),
      let reach = row[8].flatMap({ Reach(rawValue: $0) })
    else { throw ServerFailure.lost(reason: "a call that cannot be read") }
    var record = CallRecord(
      kind: .real, startedAt: Instant(milliseconds: milliseconds, offsetMinutes: offset),
      rep: row[5] ?? "", reach: reach, outcome: row[9].flatMap { Outcome(rawValue: $0) })
    record.origin = [.typed, .imported, .transcript][min(max(number(4) ?? 0, 0), 2)]
    record.script = row[6].flatMap { $0.isEmpty ? nil : $0 }
    record.scriptVersion = number(7).flatMap { $0 == 0 ? nil : $0 }
    if let style = row[10].flatMap({ AskStyle(rawValue: $0) }) {
      record.asks = [CallRecord.Ask(style: style)]
    }
    record.heard = number(11).map { $0 == 1 }
    record.durationSeconds = number(12)
    record.grade = row[13].flatMap { CallRecord.Grade(rawValue: $0) }
    let flags = number(14) ?? 0
    record.referral = flags & 1 != 0
    record.transferred = flags & 2 != 0
    record.attempt = number(15)
    record.listSource = row[16].flatMap { $0.isEmpty ? nil : $0 }
    record.lead = row[17]
    record.callbackAt = slot(18)
    if let at = slot(19) {
      record.appointment = CallRecord.Appointment(
        at: at, form: row[20].flatMap { AppointmentForm(rawValue: $0) } ?? .visit)
    }
    record.nextContact = number(21).map { Day(number: $0) }
    record.objections = try objections.take(of: text)
    return Journal.TeamCall(
      owner: owner, id: id, record: record,
      state: row[23].flatMap { AppointmentEvent(rawValue: $0) }, movedTo: slot(22))
  }
}
