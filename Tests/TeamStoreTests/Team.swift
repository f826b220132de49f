import CivilTime
import Foundation
import Journaling
import Rehearsal
import TeamStore

let now = Instant(seconds: 1_795_485_600, offsetMinutes: 480)  // 2026-11-24T10:00:00+08:00

/// Rounds that `SPAR_LONG_SYNC` asks for (bin/long-checks.d/sync), or nil for the few of the gate.
var longRounds: Int? {
  ProcessInfo.processInfo.environment["SPAR_LONG_SYNC"].flatMap { Int($0) }
}

/// A database of the suite's server, and journals that sync with it.
struct Team {
  let server: Postgres
  let database: String

  /// Nil where there is no PostgreSQL.
  init?(isSetUp: Bool = true) throws {
    guard let server = Postgres.shared else { return nil }
    self.server = server
    database = try server.database(isSetUp: isSetUp)
  }

  init(_ server: Postgres) throws {
    self.server = server
    database = try server.database()
  }

  func session(_ login: String) throws -> Session { try Session(server, database, as: login) }

  @discardableResult
  func sync(
    _ journal: Journal, as login: String, personal: Bool = false, looks: Int = .max, tries: Int = 1,
    clock: Instant? = nil, moved: @escaping (Sync.Report) -> Void = { _ in }
  ) throws -> Sync.Report {
    try sync(journal, personal: personal, looks: looks, tries: tries, clock: clock, moved: moved)
      .run(login, self)
  }

  struct Ready {
    let make: (ServerAddress) -> Sync
    let clock: Instant?

    func run(_ login: String, _ team: Team) throws -> Sync.Report {
      let address = try ServerAddress(team.server.url(team.database, as: login))
      return try make(address).run(now: { clock ?? present() })
    }
  }

  private func sync(
    _ journal: Journal, personal: Bool, looks: Int, tries: Int, clock: Instant?,
    moved: @escaping (Sync.Report) -> Void
  ) -> Ready {
    var left = looks
    let isInterrupted = {
      left -= 1
      return left < 0
    }
    return Ready(
      make: { address in
        Sync(
          journal, address, personal: personal,
          backoff: Backoff(tries: tries, dice: { 0.5 }) { milliseconds in
            usleep(UInt32(milliseconds) * 1000)
            return true
          }, isInterrupted: isInterrupted,
          tell: { progress in if case .moved(let report) = progress { moved(report) } })
      }, clock: clock)
  }
}

private func present() -> Instant {
  Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000), offsetMinutes: 0)
}

func journal(_ seed: UInt64, _ path: String = ":memory:") throws -> Journal {
  try Journal(path: path, seed: seed << 20, now: now)
}

/// Every event as lines: what two journals must have alike, which leaves out whose streams were handed over by files.
func exported(_ journal: Journal, personal: Bool = false) throws -> String {
  var text = ""
  _ = try journal.exportEvents(personal: personal) {
    text += $0
    return true
  }
  return "{\"spar\":\"events\",\"version\":1}" + text.drop { $0 != "\n" }
}

/// A practised call.
func practised(_ index: Int) -> CallRecord {
  var record = CallRecord(
    kind: .practice, startedAt: now.adding(seconds: index * 60), rep: "ann", reach: .connected,
    outcome: .thinking)
  record.persona = "busy-manager"
  record.practice = CallRecord.Practice(
    seed: .max - UInt64(index), level: "free", language: "zh", planDigest: "d",
    said: ["您好 zzSAIDzz"], marks: [], score: 64, retryScore: 93)
  return record
}
