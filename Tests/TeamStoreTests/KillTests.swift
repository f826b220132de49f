import CivilTime
import Foundation
import Journaling
import Synchronization
import TeamStore
import TestKit
import Testing

/// The server killed without warning while journals push.
@Suite struct KillTests {
  @Test func noAcknowledgedRowIsLost() throws {
    guard Postgres.shared != nil, let server = try? Postgres() else { return }
    let team = try Team(server)
    let journal = try journal(1)
    var index = 0
    for round in 0..<(longRounds ?? 4) {
      for _ in 0..<50 {
        try journal.append(sample(index, rep: "ann"))
        index += 1
      }
      let acknowledged = Mutex(0)
      let before = try team.session("postgres").number("SELECT count(*) FROM spar.event")
      let pusher = DispatchGroup()
      DispatchQueue.global().async(group: pusher) {
        _ = try? team.sync(journal, as: "ann") { report in
          acknowledged.withLock { $0 = report.pushed }
        }
      }
      usleep(UInt32(round * 37_001 % 60_000))
      server.kill()
      pusher.wait()
      try server.restart()
      let there = try team.session("postgres").number("SELECT count(*) FROM spar.event")
      #expect(there >= before + acknowledged.withLock { $0 })
    }
    try team.sync(journal, as: "ann")
    #expect(try team.session("postgres").number("SELECT count(*) FROM spar.call") == index)
    let copy = try Journal(path: ":memory:", seed: 9, now: now)
    try team.sync(copy, as: "ann")
    #expect(try exported(copy) == exported(journal))
  }

  @Test func aServerThatComesBackIsWaitedFor() throws {
    guard Postgres.shared != nil, let server = try? Postgres() else { return }
    let team = try Team(server)
    let journal = try journal(1)
    for index in 0..<20 { try journal.append(sample(index, rep: "ann")) }
    server.kill()
    let before = try exported(journal)
    #expect(throws: ServerFailure.self) { try team.sync(journal, as: "ann", tries: 2) }
    #expect(try exported(journal) == before)
    let back = DispatchGroup()
    DispatchQueue.global().async(group: back) { try? server.restart() }
    let report = try team.sync(journal, as: "ann", tries: 12)
    back.wait()
    #expect(report.pushed == 20)
  }
}
