import CivilTime
import Foundation
import Journaling
import Rehearsal
import Reviewing
import TeamStore
import TestKit
import Testing

/// Many devices in any order, again and again, cut off anywhere.
@Suite struct ConvergenceTests {
  @Test func twentyDevicesConverge() throws {
    guard let team = try Team() else { return }
    var dice = SplitMix(seed: 12)
    let devices = try (0..<20).map { try journal(UInt64($0 + 1)) }
    var ids: [EventID] = []
    for round in 0..<(longRounds ?? 20) {
      let device = devices[dice.below(20)]
      let at = now.adding(seconds: dice.below(200_000) - 100_000)
      for step in 0..<3 {
        let record = sample(round * 3 + step, rep: "ann")
        let id = try device.append(record, at: at)
        ids.append(id)
        if record.outcome == .appointment, dice.below(2) == 0 {
          try device.append(.held, to: id, at: at)
        }
      }
      // What another device logged is corrected and taken back here, once it has come.
      let id = ids[dice.below(ids.count)]
      if try device.call(named: id.text) != nil {
        switch dice.below(3) {
        case 0: try device.amend(id, at: at) { $0.durationSeconds = round }
        case 1: try device.retract(id, reason: nil, at: at)
        default: try device.setDoNotContact("L-\(round)", isOn: dice.below(2) == 0, at: at)
        }
      }
      if dice.below(2) == 0 {
        _ = try? team.sync(device, as: "ann", looks: dice.below(12))
      }
    }
    for device in devices.reversed() { try team.sync(device, as: "ann") }
    for device in devices { try team.sync(device, as: "ann") }
    let first = try exported(devices[0])
    for device in devices { #expect(try exported(device) == first) }
    #expect(try devices[7].verify().isClean && devices[7].verify().gaps.isEmpty)

    let server = try team.session("postgres")
    let counters = Tally.Field.allCases.map { "sum(\($0.column))" }.joined(separator: ", ")
    let held = try server.run("SELECT \(counters) FROM spar.tally_week")[0].compactMap { Int($0) }
    #expect(held == (try devices[3].tally(.real).counts))
    // The tallies are what the rows come to when they are settled all over again.
    let tables = ["tally_week", "tally_hour", "tally_ask", "tally_objection", "appointment"]
    func digest() throws -> [[String]] {
      try tables.map { table in
        let zero = table == "appointment" ? "true" : "dials <> 0 OR met <> 0"
        return try server.run(
          "SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM spar.\(table) AS t WHERE \(zero)"
        )[0]
      }
    }
    let before = try digest()
    for table in tables { try server.run("DELETE FROM spar.\(table)") }
    try server.run("UPDATE spar.call SET is_current = false")
    try server.run("SELECT spar.settle(array_agg(DISTINCT root)) FROM spar.call")
    #expect(try digest() == before)
  }
}
