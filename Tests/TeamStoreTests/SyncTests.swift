import CivilTime
import Foundation
import Journaling
import Rehearsal
import Reviewing
import TeamStore
import TestKit
import Testing

/// Streams to a server and back.
@Suite struct SyncTests {
  /// A journal with something of every kind.
  private func full(_ seed: UInt64, rep: String = "ann") throws -> Journal {
    let journal = try journal(seed)
    for index in 0..<40 {
      var record = sample(index + Int(seed), rep: rep)
      if index % 4 == 0 { record.lead = try journal.reference(of: "lead \(index % 12)") }
      let at = now.adding(seconds: index * 60)
      let id = try journal.append(record, at: at)
      if index % 6 == 0 { try journal.amend(id, at: at) { $0.durationSeconds = 99 } }
      if record.outcome == .appointment {
        try journal.append(.rescheduled, to: id, newTime: now.slot, at: at)
        try journal.append(.held, to: id, note: "带了样品", at: at)
      }
      if index % 17 == 0 { try journal.retract(id, reason: "记重了", at: at) }
      if index % 9 == 0 { try journal.append(practised(index), at: at) }
    }
    try journal.append(Journal.Mood(day: now.day, isGood: false, word: "急"), at: now)
    try journal.setDoNotContact("L-\(seed)", isOn: true, at: now)
    return journal
  }

  @Test func goesThereAndComesBack() throws {
    guard let team = try Team() else { return }
    let first = try full(1)
    let sent = try team.sync(first, as: "ann")
    #expect(sent.pushed > 40 && sent.isInStep && sent.kept == 6, "\(sent)")
    let again = try team.sync(first, as: "ann")
    #expect(again.pushed == 0 && again.pulled == 0 && again.kept == 6)
    let second = try journal(2)
    let got = try team.sync(second, as: "ann")
    #expect(got.pulled == sent.pushed && got.isInStep, "\(got)")
    #expect(try exported(second) == exported(first))
    #expect(try second.verify().isClean && second.verify().gaps.isEmpty)
    #expect(try second.tally(.real) == first.tally(.real))
    #expect(try second.callCount(.practice) == 0)
  }

  @Test func countsAsTheJournalCounts() throws {
    guard let team = try Team() else { return }
    let journal = try full(1)
    try team.sync(journal, as: "ann")
    let server = try team.session("postgres")
    let counters = Tally.Field.allCases.map { "sum(\($0.column))" }.joined(separator: ", ")
    func tallies(_ table: String, _ key: String) throws -> [String: [Int]] {
      let rows = try server.run("SELECT \(key), \(counters) FROM spar.\(table) GROUP BY 1")
      return Dictionary(
        uniqueKeysWithValues: rows.map { ($0[0], $0.dropFirst().compactMap { Int($0) }) }
      ).filter { $0.value[0] > 0 || $0.value[18] > 0 }
    }
    func expected(_ grouping: Grouping) throws -> [String: [Int]] {
      Dictionary(
        uniqueKeysWithValues: try journal.tallies(.real, by: grouping).map {
          ($0.key, $0.tally.counts)
        })
    }
    #expect(try tallies("tally_week", "rep") == expected(.rep))
    #expect(try tallies("tally_week", "source") == expected(.source))
    #expect(try tallies("tally_ask", "ask") == expected(.ask))
    #expect(try tallies("tally_hour", "lpad(hour::text, 2, '0')") == expected(.hour))
    #expect(try tallies("tally_hour", "weekday") == expected(.weekday))
    #expect(try tallies("tally_objection", "objection") == expected(.objection))
    let appointments = try journal.appointments(from: nil).count
    #expect(try server.number("SELECT count(*) FROM spar.appointment") == appointments)
    // The partitions are those of the months of the calls.
    #expect(try server.number("SELECT count(*) FROM spar.call_other") == 0)
    #expect(try server.number("SELECT count(*) FROM spar.call_2026_10") > 0)
  }

  @Test func keepsPracticeUnlessItIsWanted() throws {
    guard let team = try Team() else { return }
    let first = try full(1)
    try team.sync(first, as: "ann")
    let server = try team.session("postgres")
    let own = "SELECT count(*) FROM spar.own_event WHERE what IN ('call', 'mood')"
    #expect(try server.number(own) == 0)
    let sent = try team.sync(first, as: "ann", personal: true)
    #expect(sent.pushed == 6 && sent.kept == 0, "\(sent)")
    #expect(try server.number(own) == 6)
    #expect(try server.number("SELECT count(*) FROM spar.call WHERE persona <> ''") == 0)
    let second = try journal(2)
    try team.sync(second, as: "ann")
    #expect(try exported(second, personal: true) == exported(first, personal: true))
    // Another journal that had gone without it before gets it now.
    #expect(try team.session("lea").number("SELECT count(*) FROM spar.own_event") == 0)
  }

  @Test func aForgottenLeadStaysForgottenOnBothSides() throws {
    guard let team = try Team() else { return }
    let lead = "L-aaaaaaaaaaaa"
    let first = try journal(1)
    let second = try journal(2)
    let late = try journal(3)
    for (journal, rep) in [(first, "ann"), (late, "bob")] {
      var record = CallRecord(
        kind: .real, startedAt: now, rep: rep, reach: .connected, outcome: .appointment)
      record.appointment = CallRecord.Appointment(at: now.slot, place: "zzPLACEzz")
      record.lead = lead
      record.note = "zzNOTEzz"
      let id = try journal.append(record)
      try journal.append(.noShow, to: id, note: "zzEVENTzz", at: now)
    }
    try team.sync(first, as: "ann")
    try team.sync(second, as: "ann")
    #expect(try exported(second).contains("zzNOTEzz"))
    _ = try second.forget(lead, at: now)
    try team.sync(second, as: "ann")
    let server = try team.session("postgres")
    let words = """
      SELECT (SELECT count(*) FROM spar.call AS c WHERE c::text LIKE '%zz%' OR lead = '\(lead)')
        + (SELECT count(*) FROM spar.appointment_event AS e WHERE e::text LIKE '%zz%')
      """
    #expect(try server.number(words) == 0)
    // A device that was away brings them neither to the server nor to anybody.
    try team.sync(late, as: "bob")
    #expect(try server.number(words) == 0)
    #expect(try !exported(late).contains("zz"))
    try team.sync(first, as: "ann")
    for journal in [first, second, late] {
      let text = try exported(journal)
      #expect(!text.contains("zz") && text.contains("\"event\":\"forgotten\""))
      #expect(try journal.tally(.real)[.appointments] == 1)
      #expect(try journal.verify().isClean)
    }
    #expect(try server.number("SELECT sum(appointments) FROM spar.tally_week") == 2)
  }

  @Test func aDemandNeverToBeCalledAgainReachesEverybody() throws {
    guard let team = try Team() else { return }
    let (first, second) = (try journal(1), try journal(2))
    try first.setDoNotContact("L-bbbbbbbbbbbb", isOn: true, at: now)
    try team.sync(first, as: "ann")
    try team.sync(second, as: "bob")
    #expect(try second.isDoNotContact("L-bbbbbbbbbbbb"))
    #expect(try second.verify().gaps.isEmpty)
    try first.setDoNotContact("L-bbbbbbbbbbbb", isOn: false, at: now.adding(seconds: 60))
    try team.sync(first, as: "ann")
    try team.sync(second, as: "bob")
    #expect(try !second.isDoNotContact("L-bbbbbbbbbbbb"))
  }

  @Test func aGapIsSaidAndWaitedFor() throws {
    guard let team = try Team() else { return }
    let (first, second) = (try journal(1), try journal(2))
    for index in 0..<3 { try first.append(sample(index, rep: "ann")) }
    try team.sync(first, as: "ann")
    for index in 3..<9 { try first.append(sample(index, rep: "ann")) }
    // Of the six new ones all but the first come by another way.
    let lines = try exported(first).split(separator: "\n").map(String.init)
    let key = try first.heldStreams()[0].key
    let missing = "\"device\":\"\(key)\",\"sequence\":4,"
    let some = lines.filter { $0.contains("\"event\":") && !$0.contains(missing) }
    #expect(try second.take(some).written == lines.count - 3)
    let held = try team.sync(second, as: "ann")
    #expect(held.held == some.count - 3 && held.pushed == 0, "\(held)")
    #expect(held.gaps.map(\.mark) == [String(key.suffix(8))])
    #expect(held.gaps.map(\.missing) == [4...4])
    try team.sync(first, as: "ann")
    let whole = try team.sync(second, as: "ann")
    #expect(whole.held == 0 && whole.gaps.isEmpty)
    #expect(try exported(second) == exported(first))
  }

  @Test func aCopiedJournalIsToldAndBecomesADeviceOfItsOwn() throws {
    guard let team = try Team() else { return }
    let folder = NSTemporaryDirectory() + "spar-copy-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try journal(1, folder + "/a.db")
    for index in 0..<30 { try first.append(sample(index, rep: "ann")) }
    let parting = try first.heldStreams()[0].next
    try first.close()
    try FileManager.default.copyItem(atPath: folder + "/a.db", toPath: folder + "/b.db")
    let (left, right) = (try journal(1, folder + "/a.db"), try journal(4, folder + "/b.db"))
    for index in 30..<35 { try left.append(sample(index, rep: "ann")) }
    for index in 35..<43 { try right.append(sample(index, rep: "ann")) }
    try team.sync(left, as: "ann")
    let before = try exported(right)
    #expect(throws: ServerFailure.copiedJournal(sequence: "\(parting)")) {
      try team.sync(right, as: "ann")
    }
    #expect(try exported(right) == before)
    let address = try ServerAddress(team.server.url(team.database, as: "ann"))
    let sync = Sync(
      right, address, personal: false,
      backoff: Backoff(tries: 1, dice: { 0 }, pause: { _ in true }),
      isInterrupted: { false }, tell: { _ in })
    #expect(try sync.startNewDevice(at: now.adding(seconds: 5)) >= 8)
    #expect(try sync.startNewDevice(at: now) == 0)
    try team.sync(right, as: "ann")
    try team.sync(left, as: "ann")
    #expect(try exported(right) == exported(left))
    #expect(try left.callCount(.real) == 43 && right.callCount(.real) == 43)
    #expect(try right.verify().isClean)
  }

  @Test func aCopyThatIsBehindSendsNothingOfTheRepsOwn() throws {
    guard let team = try Team() else { return }
    let folder = NSTemporaryDirectory() + "spar-behind-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try journal(1, folder + "/a.db")
    for index in 0..<5 { try first.append(sample(index, rep: "ann")) }
    try first.append(practised(1))
    try first.append(Journal.Mood(day: now.day, isGood: false, word: "急"), at: now)
    try team.sync(first, as: "ann")
    try first.close()
    try FileManager.default.copyItem(atPath: folder + "/a.db", toPath: folder + "/b.db")
    let (left, right) = (try journal(1, folder + "/a.db"), try journal(4, folder + "/b.db"))
    try left.append(sample(6, rep: "ann"))
    try team.sync(left, as: "ann")
    let report = try team.sync(right, as: "ann")
    #expect(report.pulled == 1 && report.pushed == 0 && report.kept == 2, "\(report)")
    let server = try team.session("postgres")
    #expect(try server.number("SELECT count(*) FROM spar.own_event") == 0)
    // What the server was given is compared all the same.
    try left.append(sample(7, rep: "ann"))
    try team.sync(left, as: "ann")
    try right.append(sample(8, rep: "ann"))
    #expect(throws: ServerFailure.self) { try team.sync(right, as: "ann") }
    #expect(try server.number("SELECT count(*) FROM spar.own_event") == 0)
  }

  @Test func aClockThatIsADayOffChangesNoOrder() throws {
    guard let team = try Team() else { return }
    let journal = try journal(1)
    let id = try journal.append(
      CallRecord(kind: .real, startedAt: now, rep: "ann", reach: .connected, outcome: .thinking))
    try journal.amend(id, at: now.adding(seconds: 86_400)) { $0.note = "one" }
    try journal.amend(id, at: now.adding(seconds: -86_400)) { $0.note = "two" }
    let report = try team.sync(journal, as: "ann", clock: Instant(seconds: 0, offsetMinutes: 0))
    #expect(report.serverAheadMilliseconds > 86_400_000)
    let server = try team.session("ann")
    #expect(try server.run("SELECT note FROM spar.call WHERE is_current") == [["two"]])
  }

  @Test func whatIsNotHersIsLeftOut() throws {
    guard let team = try Team() else { return }
    let (first, second) = (try journal(1), try journal(2))
    let record = CallRecord(
      kind: .real, startedAt: now, rep: "ann", reach: .connected, outcome: .thinking)
    let id = try first.append(record)
    try team.sync(first, as: "ann")
    // A file brought ann's call; bob corrects it, and calls under her name.
    _ = try second.take(
      exported(first).split(separator: "\n").dropFirst().dropLast().map(String.init))
    try second.amend(id, at: now) { $0.note = "bob was here" }
    try second.append(record, at: now.adding(seconds: 60))
    let report = try team.sync(second, as: "bob")
    #expect(report.kept == 1 && report.ofOthers == 1 && report.pushed == 0, "\(report)")
    #expect(report.refusals[.name] == 1 && report.refusals.count == 1)
    let server = try team.session("postgres")
    #expect(try server.number("SELECT count(*) FROM spar.call") == 1)
    let again = try team.sync(second, as: "bob")
    #expect(again.kept == 1 && again.ofOthers == 1 && again.refusals.count == 1, "\(again)")
  }
}
