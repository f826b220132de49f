import CPQ
import Diagnostics
import Glibc

/// One connection to a server through libpq; every wait looks up ten times a second whether to stop.
final class Connection {
  private let handle: OpaquePointer
  private let isInterrupted: () -> Bool
  /// The names of prepared statements by their SQL.
  private var prepared: [String: String] = [:]

  private static let glanceMilliseconds: Int32 = 100
  private static let patienceMilliseconds = 10_000

  /// Connects once.
  ///
  /// - Throws: `ServerFailure`.
  init(_ address: ServerAddress, isInterrupted: @escaping () -> Bool) throws(ServerFailure) {
    self.isInterrupted = isInterrupted
    var mode: String?
    // What environment and service file say is known only once libpq has begun; nothing was sent by then.
    let first = try Self.begin(address, mode: nil)
    do {
      mode = try address.modeNeeded(Self.options(first))
    } catch {
      spar_pq_finish(first)
      throw error
    }
    if mode == nil {
      handle = first
    } else {
      spar_pq_finish(first)
      handle = try Self.begin(address, mode: mode)
    }
    try connect(address)
    let version = spar_pq_server_version(handle)
    guard version >= 150_000 else { throw .oldServer(version: Int(version)) }
  }

  deinit { spar_pq_finish(handle) }

  private static func begin(_ address: ServerAddress, mode: String?) throws(ServerFailure)
    -> OpaquePointer
  {
    var pairs = [
      ("fallback_application_name", "spar"), ("client_encoding", "UTF8"), ("connect_timeout", "10"),
      ("tcp_user_timeout", "30000"),
      // No path and no time zone of a login's own has a say in what is read.
      ("options", "-c search_path=pg_catalog -c timezone=UTC -c datestyle=ISO"),
    ]
    if let mode { pairs.append(("sslmode", mode)) }
    let keywords = pairs.map { strdup($0.0) }
    let values = pairs.map { strdup($0.1) }
    defer { (keywords + values).forEach { free($0) } }
    let handle = spar_pq_start(
      address.url, keywords.map { UnsafePointer($0) } + [nil],
      values.map { UnsafePointer($0) } + [nil])
    guard let handle else { throw .noLibrary(reason: "no memory") }
    return handle
  }

  private static func options(_ handle: OpaquePointer) -> [String: String] {
    let options = ServerAddress.Options()
    spar_pq_options(
      handle, ServerAddress.Options.take, Unmanaged.passUnretained(options).toOpaque())
    return options.values
  }

  private func connect(_ address: ServerAddress) throws(ServerFailure) {
    var writes: Int32 = 1
    var waited = 0
    while true {
      let state = spar_pq_connect(handle, Self.glanceMilliseconds, &writes)
      if state == 1 { return }
      if isInterrupted() { throw .interrupted }
      waited += state == 0 ? Int(Self.glanceMilliseconds) : 0
      if state == 0, waited < Self.patienceMilliseconds { continue }
      if spar_pq_wants_password(handle) != 0 { throw .noPassword(server: address.shown) }
      let reason = state == 0 ? "timeout" : lastError
      // A right password may be followed by another refusal; a server that speaks its own language says less.
      if spar_pq_used_password(handle) != 0,
        reason.contains("password authentication failed") || !reason.allSatisfy(\.isASCII)
      {
        throw .wrongPassword(server: address.shown)
      }
      // FATAL is said by a server that is there; while it starts or stops, it will be there again.
      if reason.contains("FATAL:"), !reason.contains("the database system is") {
        throw .refusedLogin(server: address.shown, reason: reason)
      }
      if let doubt { throw .unproved(server: address.shown, reason: doubt) }
      if state == 0 {
        throw .silent(server: address.shown, seconds: Self.patienceMilliseconds / 1000)
      }
      throw .unreachable(server: address.shown, reason: reason, tries: 1, milliseconds: 0)
    }
  }

  /// Why it failed, without where: the first line says it.
  private var lastError: String { Self.reason(errorLines.first ?? "") }

  /// Why the server was not believed to be itself; no second try mends that. A name has several addresses at times, and
  /// each has its line. libpq speaks the language of the terminal where it knows it.
  private var doubt: String? {
    let signs = ["certificate", "证书", "does not support SSL", "不支持SSL", "不支持 SSL"]
    return errorLines.first { line in signs.contains { line.contains($0) } }.map(Self.reason)
  }

  private var errorLines: [Substring] {
    String(cString: spar_pq_error(handle)).split(separator: "\n")
  }

  private static func reason(_ line: Substring) -> String {
    let parts = line.split(separator: " failed: ", maxSplits: 1)
    return harmless(parts.last ?? line).trimmed
  }

  // MARK: statements

  /// A row as text; nil for null.
  typealias Row = [String?]

  /// Runs SQL, several statements in one transaction, and returns the rows of the last that has any.
  func run(_ sql: String) throws(ServerFailure) -> [Row] {
    guard spar_pq_send(handle, sql) == 1 else { throw .lost(reason: lastError) }
    return try answers()
  }

  /// Runs one statement with parameters, which is prepared when it is first run.
  func run(_ sql: String, _ parameters: [String?]) throws(ServerFailure) -> [Row] {
    let name = try prepare(sql)
    let values = parameters.map { $0.map { strdup($0) } ?? nil }
    defer { values.forEach { free($0) } }
    let sent = spar_pq_send_prepared(
      handle, name, Int32(values.count), values.map { UnsafePointer($0) })
    guard sent == 1 else { throw .lost(reason: lastError) }
    return try answers()
  }

  /// The name under which a statement is prepared, once a connection.
  private func prepare(_ sql: String) throws(ServerFailure) -> String {
    if let name = prepared[sql] { return name }
    let name = "spar\(prepared.count + 1)"
    guard spar_pq_send_prepare(handle, name, sql) == 1 else { throw .lost(reason: lastError) }
    _ = try answers()
    prepared[sql] = name
    return name
  }

  /// Runs statements of which the first is a COPY that takes the bytes; all are one transaction, and the answer to
  /// all of them is awaited once.
  func run(_ sql: String, copying bytes: [UInt8]) throws(ServerFailure) -> [Row] {
    guard spar_pq_send(handle, sql) == 1 else { throw .lost(reason: lastError) }
    return try answers(copying: bytes)
  }

  private func answers(copying bytes: [UInt8] = []) throws(ServerFailure) -> [Row] {
    var rows: [Row] = []
    var failure: ServerFailure?
    while true {
      try wait()
      guard let result = spar_pq_next(handle) else { break }
      defer { spar_pq_clear(result) }
      switch Int(spar_pq_state(result)) {
      case SPAR_PQ_DONE: break
      case SPAR_PQ_ROWS: rows = Self.rows(result)
      case SPAR_PQ_COPY_IN:
        let sent = bytes.withUnsafeBytes {
          spar_pq_copy(handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, 1)
        }
        guard sent == 1 else { throw .lost(reason: lastError) }
      default: failure = failure ?? self.failure(result)
      }
    }
    if let failure { throw failure }
    return rows
  }

  private func wait() throws(ServerFailure) {
    while true {
      switch spar_pq_wait(handle, Self.glanceMilliseconds) {
      case 1: return
      case 0:
        guard isInterrupted() else { continue }
        // The transaction is rolled back: what it would have written was never acknowledged.
        spar_pq_cancel(handle)
        throw .interrupted
      default: throw .lost(reason: lastError)
      }
    }
  }

  private static func rows(_ result: OpaquePointer) -> [Row] {
    let columns = spar_pq_columns(result)
    return (0..<spar_pq_rows(result)).map { row in
      (0..<columns).map { column in
        var length = 0
        guard let value = spar_pq_value(result, row, column, &length) else { return nil }
        return String(
          decoding: UnsafeRawBufferPointer(start: value, count: length), as: UTF8.self)
      }
    }
  }

  /// What a failed statement says; the server's own sentence is shown, its details, which may hold words, never.
  private func failure(_ result: OpaquePointer) -> ServerFailure {
    let state = String(cString: spar_pq_sqlstate(result))
    let message = harmless(String(cString: spar_pq_message(result)))
    if state.isEmpty || spar_pq_is_lost(handle) != 0 || state.hasPrefix("57P")
      || state.hasPrefix("08")
    {
      return .lost(reason: message.isEmpty ? lastError : message)
    }
    let constraint = harmless(String(cString: spar_pq_constraint(result)))
    switch state {
    case "SP001":
      let missing = TeamServer.set(message).ranges.map { range in
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound - 1)"
      }
      return .gap(missing: missing.joined(separator: ", "))
    case "SP002": return .copiedJournal(sequence: message.filter(\.isNumber))
    case "42501" where constraint == "device_owner": return .anothersDevice
    case "42501": return .forbidden(reason: message)
    // Two at once wanted what only one could have: again, and it goes.
    case "40001", "40P01", "55P03": return .lost(reason: message)
    default: return .refused(state: state, reason: constraint.isEmpty ? message : constraint)
    }
  }
}
