import CPQ
import Foundation
import Glibc
import TeamStore

/// A PostgreSQL of Debian's in a folder of its own, on a socket in that folder, as an ordinary user; gone with the
/// process that started it, however that ends.
///
/// The cluster that Debian's package makes is neither needed nor touched.
final class Postgres: @unchecked Sendable {
  /// One server for the whole suite; nil where it cannot be had, for a reason that is printed.
  static let shared: Postgres? = {
    do {
      return try Postgres()
    } catch {
      print("skipped: no PostgreSQL for the tests of the team store: \(error)")
      return nil
    }
  }()

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  let folder: String
  private let lock = NSLock()
  private var databases = 0
  private var running: Running?

  private struct Running {
    let watch: Process
    let leash: Pipe
    let server: pid_t
  }

  private static let programs: String? = {
    let versions =
      (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    let newest = versions.compactMap { Int($0) }.filter { $0 >= 15 }.max()
    return newest.map { "/usr/lib/postgresql/\($0)/bin" }
  }()

  /// The words before a command that drop the rights of root, which PostgreSQL refuses to run with.
  private static let ordinary: [String]? = {
    guard getuid() == 0 else { return [] }
    guard let account = getpwnam("postgres") ?? getpwnam("nobody") else { return nil }
    let (user, group) = (account.pointee.pw_uid, account.pointee.pw_gid)
    return ["setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups"]
  }()

  init() throws {
    guard let programs = Self.programs else {
      throw Missing(description: "Debian's package postgresql is not installed")
    }
    guard let ordinary = Self.ordinary else {
      throw Missing(description: "root may not run it, and there is no other account")
    }
    folder = "/tmp/spar-pg-\(getpid())-\(UInt32.random(in: 0..<1_000_000))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if getuid() == 0, let account = getpwnam("postgres") ?? getpwnam("nobody") {
      chown(folder, account.pointee.pw_uid, account.pointee.pw_gid)
    }
    do {
      try Self.run(
        ordinary + [
          programs + "/initdb", "-D", folder + "/data", "-U", "postgres", "-A", "trust", "-E",
          "UTF8",
          "--locale=C.UTF-8", "--no-sync", "--no-instructions",
        ])
      // One login has a password, so that a wrong one can be tried.
      let rules = "local all guarded scram-sha-256\nlocal all all trust\n"
      try Self.run(
        ordinary + ["sh", "-c", "printf '%s' \"$1\" > \"$0\"", folder + "/data/pg_hba.conf", rules])
      try start()
      try setUp()
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  private static func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(description: String(decoding: said, as: UTF8.self))
    }
  }

  /// Starts the server under a shell that stops it and removes the folder when our end of its input closes.
  func start() throws {
    guard let programs = Self.programs, let ordinary = Self.ordinary else { return }
    let watch = Process()
    watch.executableURL = URL(fileURLWithPath: "/bin/sh")
    watch.arguments =
      [
        "-c",
        """
        trap '' INT TERM HUP
        folder=$1; shift
        "$@" >"$folder/log" 2>&1 </dev/null &
        echo $!
        exec >/dev/null
        cat >/dev/null
        kill -QUIT $! 2>/dev/null; wait $! 2>/dev/null
        rm -rf "$folder"
        """, "sh", folder,
      ] + ordinary + [
        programs + "/postgres", "-D", folder + "/data", "-k", folder, "-c", "listen_addresses=",
        "-c", "fsync=off", "-c", "autovacuum=off", "-c", "shared_buffers=32MB", "-c",
        "max_connections=60",
      ]
    let leash = Pipe()
    let said = Pipe()
    watch.standardInput = leash
    watch.standardOutput = said
    try watch.run()
    var line = Data()
    while line.last != 10, let byte = try said.fileHandleForReading.read(upToCount: 1),
      !byte.isEmpty
    {
      line += byte
    }
    guard let server = pid_t(String(decoding: line.dropLast(), as: UTF8.self)) else {
      throw Missing(description: "it did not start")
    }
    running = Running(watch: watch, leash: leash, server: server)
    for _ in 0..<200 where !isTooEarly {
      if (try? Session(self, "postgres", as: "postgres")) != nil { return }
      usleep(50_000)
    }
    throw Missing(description: "it does not answer: \(log.suffix(500))")
  }

  private var log: String {
    (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
  }

  /// Whether the server gave up because children of a killed one still hold its memory.
  private var isTooEarly: Bool { log.contains("pre-existing shared memory block") }

  /// Ends the server with no warning, as a power cut would.
  func kill() {
    guard let server = running?.server else { return }
    Glibc.kill(server, SIGKILL)
    // Its children notice and leave; until then a new one may not start.
    for _ in 0..<200 where Glibc.kill(server, 0) == 0 { usleep(10_000) }
    usleep(100_000)
  }

  /// The leash stays in our hand, so that the folder is not removed under the next server.
  func restart() throws {
    leashes.append(running?.leash)
    for _ in 0..<50 {
      unlink(folder + "/data/postmaster.pid")
      do { return try start() } catch let missing as Missing {
        guard isTooEarly else { throw missing }
        leashes.append(running?.leash)
        usleep(200_000)
      }
    }
  }

  private var leashes: [Pipe?] = []

  private func setUp() throws {
    let session = try Session(self, "postgres", as: "postgres")
    try session.run("CREATE DATABASE spar_template")
    try TeamSetup.run(
      ServerAddress(url("spar_template", as: "postgres")), reps: ["ann", "bob", "eve"],
      leads: ["lea"],
      isInterrupted: { false })
    try session.run(
      "CREATE ROLE stranger LOGIN; CREATE ROLE guarded LOGIN PASSWORD 'right'; GRANT spar_rep TO guarded"
    )
  }

  func url(_ database: String, as login: String) -> String {
    "postgres:///\(database)?host=\(folder)&user=\(login)"
  }

  /// A database of its own with a team set up in it, or an empty one.
  func database(isSetUp: Bool = true) throws -> String {
    let name = lock.withLock {
      databases += 1
      return "t\(databases)"
    }
    _ = try lock.withLock {
      try Session(self, "postgres", as: "postgres").run(
        "CREATE DATABASE \(name)" + (isSetUp ? " TEMPLATE spar_template" : ""))
    }
    return name
  }
}

/// A client that knows nothing of spar: what anybody may try with psql.
final class Session {
  private let handle: OpaquePointer

  struct Refused: Error, CustomStringConvertible {
    let state: String
    let message: String
    var description: String { state + ": " + message }
  }

  init(_ server: Postgres, _ database: String, as login: String) throws {
    if let reason = spar_pq_load() { throw Refused(state: "", message: String(cString: reason)) }
    let url = server.url(database, as: login)
    guard let handle = spar_pq_start(url, [nil], [nil]) else {
      throw Refused(state: "", message: "")
    }
    self.handle = handle
    var writes: Int32 = 1
    while true {
      switch spar_pq_connect(handle, 1000, &writes) {
      case 1: return
      case 0: continue
      default: throw Refused(state: "08006", message: String(cString: spar_pq_error(handle)))
      }
    }
  }

  deinit { spar_pq_finish(handle) }

  @discardableResult
  func run(_ sql: String) throws -> [[String]] {
    guard spar_pq_send(handle, sql) == 1 else { throw Refused(state: "08006", message: "") }
    var rows: [[String]] = []
    var refusal: Refused?
    while true {
      var state: Int32 = 0
      while state == 0 { state = spar_pq_wait(handle, 1000) }
      guard state == 1, let result = spar_pq_next(handle) else { break }
      defer { spar_pq_clear(result) }
      if Int(spar_pq_state(result)) == SPAR_PQ_FAILED {
        refusal = Refused(
          state: String(cString: spar_pq_sqlstate(result)),
          message: String(cString: spar_pq_message(result)))
      } else if Int(spar_pq_state(result)) == SPAR_PQ_ROWS {
        rows = (0..<spar_pq_rows(result)).map { row in
          (0..<spar_pq_columns(result)).map { column in
            var length = 0
            guard let value = spar_pq_value(result, row, column, &length) else { return "∅" }
            return String(cString: value)
          }
        }
      }
    }
    if let refusal { throw refusal }
    return rows
  }

  /// The SQLSTATE a statement is refused with; nil when it is not.
  func refusal(_ sql: String) -> String? {
    do {
      try run(sql)
      return nil
    } catch {
      return (error as? Refused)?.state ?? "?"
    }
  }

  func number(_ sql: String) throws -> Int { Int(try run(sql).first?.first ?? "") ?? -1 }
}
