import Diagnostics
import Foundation
import Journaling

/// A team's server, as one login sees it.
final class TeamServer {
  private let connection: Connection

  /// A stream of one's own on the server.
  struct Stream: Decodable {
    let key: String
    let next: Int
    /// Numbers that stayed with their device.
    let kept: String?
    /// Numbers that were refused.
    let refused: String?

    /// Numbers that the server has nothing under.
    var absent: [ClosedRange<Int>] {
      var numbers = TeamServer.set(kept)
      numbers.formUnion(TeamServer.set(refused))
      return numbers.ranges.map { $0.lowerBound...$0.upperBound - 1 }
    }
  }

  /// What the server says of itself and of the one who asks.
  struct Hello: Decodable {
    let team: String
    /// Tells the team's key from others; nil until a lead has synced.
    let key_mark: String?
    let now: String
    let now_ms: Int
    let login: String
    let is_lead: Bool
    let streams: [Stream]
  }

  /// Connects, and checks the tables before anything is read or written.
  ///
  /// - Parameter isToSetUp: make the tables or bring them up to date, where this login may.
  init(_ address: ServerAddress, isToSetUp: Bool, isInterrupted: @escaping () -> Bool)
    throws(ServerFailure)
  {
    connection = try Connection(address, isInterrupted: isInterrupted)
    let found = try connection.run(
      """
      SELECT current_user, to_regnamespace('spar') IS NOT NULL,
        coalesce(has_schema_privilege(to_regnamespace('spar')::oid, 'USAGE'), false),
        coalesce((SELECT pg_has_role(oid, 'MEMBER') FROM pg_roles WHERE rolname = 'spar_owner'), false),
        (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
      """, [])
    guard let row = found.first, let login = row[0] else { throw .lost(reason: "no answer") }
    if row[1] == "f" || (isToSetUp && row[2] == "f") {
      // Who runs the server and syncs with it means to have it there.
      guard isToSetUp || row[4] == "t" else { throw .notSetUp(server: address.shown) }
      try TeamSchema.bringUpToDate(connection)
      return
    }
    guard row[2] == "t" else { throw .notInTeam(login: harmless(login)) }
    let applied = try connection.run("SELECT name FROM spar.migration", []).compactMap { $0[0] }
    switch TeamSchema.state(applied) {
    case .current: break
    case .newer(let name): throw .newerSchema(name: harmless(name))
    case .missing, .older:
      guard isToSetUp || row[3] == "t" else { throw .olderSchema(owner: "spar_owner") }
      try TeamSchema.bringUpToDate(connection)
    }
  }

  func hello() throws(ServerFailure) -> Hello {
    let answer = try connection.run("SELECT spar.hello()", [])
    guard let text = answer.first?[0],
      let hello = try? JSONDecoder().decode(Hello.self, from: Data(text.utf8))
    else { throw .lost(reason: "no answer") }
    return hello
  }

  /// Gives the team the mark of a lead's key where it has none, and returns the one it has.
  func keepKeyMark(_ mark: String) throws(ServerFailure) -> String? {
    _ = try connection.run(
      "UPDATE spar.team SET key_mark = $1 WHERE key_mark IS NULL", [mark])
    return try keyMark()
  }

  func keyMark() throws(ServerFailure) -> String? {
    try connection.run("SELECT key_mark FROM spar.team", []).first?[0]
  }

  // MARK: streams

  /// Lines of a stream of one's own, by number, at most so many.
  func ownLines(_ key: String, _ wanted: [ClosedRange<Int>], most: Int) throws(ServerFailure)
    -> [String]
  {
    try connection.run(
      "SELECT spar.own_lines($1::uuid, $2::int4multirange, $3)",
      [key, Self.multirange(wanted), String(most)]
    ).compactMap { $0[0] }
  }

  static let linesAtOnce = 2000

  /// Takes what a journal lacks of a stream of one's own, and tells of each batch; what the journal does not take keeps
  /// nothing behind it away.
  func pull(
    _ stream: Stream, _ lacking: [ClosedRange<Int>], into journal: Journal,
    _ tell: (Journal.Taken) throws -> Void
  ) throws {
    for wanted in Self.batches(lacking) {
      try tell(try journal.take(try ownLines(stream.key, wanted, most: Self.linesAtOnce)))
    }
    let absent = stream.absent
    if !absent.isEmpty { _ = try journal.take([], withheld: [stream.key: absent]) }
  }

  /// The others' tombstones and demands never to be called again that arrived since a moment, less a day in which
  /// a transaction may have been on its way.
  func sharedLines(since mark: String?) throws(ServerFailure) -> [String] {
    try connection.run(
      "SELECT spar.shared_lines(coalesce($1::timestamptz - interval '1 day', '-infinity'))", [mark]
    ).compactMap { $0[0] }
  }

  struct Sent {
    let written: Int
    let known: Int
    let refused: Int
    let why: Why

    /// Numbers that were refused by `Refusals.Reason`, as multiranges, and names that are another's.
    struct Why: Decodable {
      let numbers: [String: String]
      let names: [String]
    }
  }

  /// Sends a batch in one transaction, and returns when the server has it on its disk.
  ///
  /// The lines go by COPY into a table of the session's own (COPY, "Notes": it cannot write to tables with row-level
  /// security) and from there, as the login's value, to the function that alone may write.
  func send(_ key: String, _ lines: [String], kept: [ClosedRange<Int>]) throws(ServerFailure)
    -> Sent
  {
    if !isReady {
      _ = try connection.run(
        """
        CREATE TEMPORARY TABLE spar_batch (n integer GENERATED ALWAYS AS IDENTITY, line jsonb)
          ON COMMIT DELETE ROWS;
        PREPARE spar_send(uuid, int4multirange) AS SELECT * FROM spar.take($1,
          coalesce((SELECT array_agg(line ORDER BY n) FROM pg_temp.spar_batch), '{}'), $2);
        """)
      isReady = true
    }
    var bytes: [UInt8] = []
    for line in lines {
      for byte in line.utf8 {
        if byte == UInt8(ascii: "\\") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(10)
    }
    let digits = key.filter(\.isHexDigit)
    let rows = try connection.run(
      """
      COPY pg_temp.spar_batch(line) FROM STDIN;
      EXECUTE spar_send('\(digits)', '\(Self.multirange(kept))')
      """, copying: bytes)
    guard let row = rows.first, row.count == 4, let text = row[3],
      let why = try? JSONDecoder().decode(Sent.Why.self, from: Data(text.utf8))
    else { throw .lost(reason: "no answer") }
    let counts = row.prefix(3).compactMap { $0.flatMap { Int($0) } }
    guard counts.count == 3 else { throw .lost(reason: "no answer") }
    return Sent(written: counts[0], known: counts[1], refused: counts[2], why: why)
  }

  /// Whether this session has its table for batches.
  private var isReady = false

  // MARK: roles

  /// Whoever may read and write everything is no member of a team.
  func isSuperuser(_ login: String) throws(ServerFailure) -> Bool {
    try connection.run("SELECT 1 FROM pg_roles WHERE rolname = $1 AND rolsuper", [login]).count == 1
  }

  /// Puts a login into the reps or the leads, and makes it where there is none.
  ///
  /// - Returns: whether a lead became a rep again.
  func add(_ login: String, isLead: Bool) throws(ServerFailure) -> Bool {
    let group = isLead ? "spar_lead" : "spar_rep"
    guard let found = try connection.run(TeamRoles.addition, [login, group]).first,
      let sql = found[0]
    else { return false }
    _ = try connection.run(sql)
    return found[1] == "t"
  }

  /// Locks a login out and takes its words away; whoever may do so is a superuser.
  ///
  /// - Returns: how many calls stay.
  func leave(_ login: String) throws(ServerFailure) -> Int {
    let who = try connection.run(
      """
      SELECT current_user, (SELECT rolsuper FROM pg_roles WHERE rolname = current_user),
        coalesce((SELECT rolsuper FROM pg_roles WHERE rolname = $1), false),
        EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1) OR EXISTS (SELECT 1 FROM spar.device WHERE owner = $1::name)
      """, [login])
    guard let row = who.first, let name = row[0] else { throw .lost(reason: "no answer") }
    guard row[1] == "t" else { throw .noSuperuser(login: harmless(name)) }
    guard row[2] != "t" else { throw .superuser(login) }
    guard row[3] == "t" else { throw .unknownLogin(login) }
    let answer = try connection.run(TeamRoles.departure(login))
    return answer.first?[0].flatMap { Int($0) } ?? 0
  }

  // MARK: what others did

  /// Runs a body within one snapshot of the server, in which nothing is written.
  func reading<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      _ = try connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
      let value = try body()
      _ = try connection.run("COMMIT")
      return value
    } catch ServerFailure.refused(let state, let reason) {
      throw ServerFailure.unread(state: state, reason: reason)
    }
  }

  /// Opens a cursor; to be used within `reading`.
  func open(_ cursor: String, _ query: String) throws(ServerFailure) {
    _ = try connection.run("DECLARE \(cursor) NO SCROLL CURSOR FOR \(query)")
  }

  /// The next rows of a cursor; none behind the last.
  func fetch(_ cursor: String) throws(ServerFailure) -> [Connection.Row] {
    try connection.run("FETCH FORWARD 5000 FROM \(cursor)")
  }

  // MARK: ranges of numbers

  /// The form in which PostgreSQL reads multiranges (8.17).
  static func multirange(_ ranges: [ClosedRange<Int>]) -> String {
    "{" + ranges.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "}"
  }

  /// Reads `{[1,4),[7,8)}`; what is no such text is empty.
  static func set(_ text: String?) -> RangeSet<Int> {
    let numbers = (text ?? "").split { !$0.isNumber }.compactMap { Int($0) }
    return RangeSet(
      stride(from: 0, to: numbers.count - 1, by: 2).compactMap { index in
        numbers[index] < numbers[index + 1] ? numbers[index]..<numbers[index + 1] : nil
      })
  }

  /// Numbers in order, so many at a time as are asked for at once.
  static func batches(_ numbers: [ClosedRange<Int>]) -> [[ClosedRange<Int>]] {
    var batches: [[ClosedRange<Int>]] = []
    var room = 0
    for range in numbers {
      var first = range.lowerBound
      while first <= range.upperBound {
        if room == 0 {
          batches.append([])
          room = linesAtOnce
        }
        let last = min(range.upperBound, first + room - 1)
        batches[batches.count - 1].append(first...last)
        room -= last - first + 1
        first = last + 1
      }
    }
    return batches
  }
}
