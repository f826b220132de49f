import Calling
import CivilTime
import Foundation
import Hearing
import Journaling
import Rehearsal
import TestKit
import Testing

/// The call list: entering, settling, picking, forgetting.
@Suite struct LeadTests {
  let rules = CallRules()

  private func draft(_ number: String, name: String = "周经理", match: String = "", zone: String = "")
    throws -> LeadDraft
  {
    try LeadDraft(
      [.name: name, .number: number, .match: match, .zone: zone], source: "event", consent: nil)
  }

  private func call(_ lead: String, _ reach: Reach, _ outcome: Outcome? = nil, at: Instant)
    -> CallRecord
  {
    var record = CallRecord(kind: .real, startedAt: at, rep: "me", reach: reach, outcome: outcome)
    record.lead = lead
    return record
  }

  @Test func aNumberIsListedOnceHoweverItIsWritten() throws {
    let journal = try journal()
    let drafts = [
      try draft("13800001111"), try draft("+86 138-0000-1111"), try draft("013800001111"),
    ]
    #expect(
      try journal.enter(drafts, owner: "me", rules: rules, at: now) == [.listed, .known, .known])
    #expect(try journal.leadCount() == 1)
    #expect(
      try journal.reference(of: "+86 138 0000 1111") == journal.reference(of: "13800001111"))
  }

  @Test func aNumberWrittenAtHomeAndFromAbroadIsOneLead() throws {
    let journal = try journal()
    let drafts = [
      try draft("+44 7700 900022"), try draft("07700 900022"), try draft("+91 7700 900022"),
    ]
    #expect(
      try journal.enter(drafts, owner: "me", rules: rules, at: now) == [.listed, .known, .listed])
    // Two leads answer to it: none is guessed.
    #expect(try journal.lead(named: "07700-900022", home: 0) == nil)
    #expect(try journal.lead(named: "+44 (0)7700 900022", home: 0)?.code == 1)
  }

  @Test(arguments: [("+44 7700 900022", "07700 900022"), ("07700 900022", "+44 7700 900022")])
  func aDemandHoldsHoweverTheNumberIsWritten(_ said: String, _ imported: String) throws {
    let journal = try journal()
    try journal.setDoNotContact(try journal.reference(ofTyped: said), isOn: true, at: now)
    #expect(
      try journal.enter([try draft(imported)], owner: nil, rules: rules, at: now) == [.barred])
    #expect(
      try journal.enter([try draft("+44 7700 900023")], owner: nil, rules: rules, at: now)
        == [.listed])
    try journal.setDoNotContact(try journal.reference(ofTyped: imported), isOn: false, at: now)
    #expect(
      try journal.enter([try draft(imported)], owner: nil, rules: rules, at: now) == [.listed])
  }

  @Test func aLeadNotToBeContactedIsLeftOut() throws {
    let journal = try journal()
    try journal.setDoNotContact(try journal.reference(of: "138 0000 1111"), isOn: true, at: now)
    #expect(
      try journal.enter([try draft("13800001111")], owner: nil, rules: rules, at: now) == [.barred])
    #expect(try journal.leadCount() == 0)
  }

  @Test func forgettingRemovesWhoItIs() throws {
    let scratch = try Scratch()
    let path = scratch.file("journal")
    let journal = try journal(path)
    _ = try journal.enter(
      [try draft("13800001111", name: "欧阳某某")], owner: nil, rules: rules, at: now)
    _ = try journal.forget("13800001111", at: now)
    #expect(try journal.leadCount() == 0)
    try journal.close()
    let bytes = try bytes(of: path)
    #expect(!bytes.contains("欧阳某某"))
    #expect(!bytes.contains("13800001111"))
    let again = try self.journal(path)
    #expect(
      try again.enter([try draft("13800001111")], owner: nil, rules: rules, at: now)
        == [.forgotten])
    #expect(try again.verify().isClean)
  }

  private func journal(_ path: String = ":memory:") throws -> Journal {
    try Journal(path: path, seed: 7, now: now)
  }

  private func bytes(of path: String) throws -> String {
    String(decoding: try [UInt8](contentsOfFile: path), as: UTF8.self)
  }

  @Test func theOrderIsCallbacksThenNewThenTierThenAttempts() throws {
    let journal = try journal()
    let early = now.adding(seconds: -7 * 3600)
    let numbers = ["13800000001", "13800000002", "13800000003", "13800000004"]
    _ = try journal.enter(
      [try draft(numbers[0], match: "5/5"), try draft(numbers[1], match: "3/3")], owner: nil,
      rules: rules, at: early)
    _ = try journal.enter([try draft(numbers[2])], owner: nil, rules: rules, at: now)
    _ = try journal.enter([try draft(numbers[3])], owner: nil, rules: rules, at: early)
    let agreed = try journal.reference(of: numbers[3])
    var promise = call(agreed, .connected, .callback, at: now.adding(seconds: -86_400))
    promise.callbackAt = now.slot
    try journal.append(promise)
    var order: [CallTurn] = []
    var clock = now
    for _ in 0..<4 {
      try journal.settleLeads(rules, at: clock)
      guard let pick = try journal.nextLead(rules, for: nil, at: clock) else { break }
      order.append(pick.turn)
      try journal.append(call(pick.lead.reference, .noAnswer, at: clock))
      clock = clock.adding(seconds: 60)
    }
    #expect(
      order == [
        .callback, .fresh(.c), .listed(.a, attempts: 0), .listed(.b, attempts: 0),
      ])
  }

  @Test func anUndoneCallIsAsIfItHadNotBeen() throws {
    let journal = try journal()
    _ = try journal.enter([try draft("13800001111")], owner: nil, rules: rules, at: now)
    try journal.settleLeads(rules, at: now)
    let pick = try #require(try journal.nextLead(rules, for: nil, at: now))
    let block = try journal.startBlock(rep: "me", script: "first-call", planned: 5, at: now)
    let step = try journal.show(pick.lead.code, turn: "", in: block, at: now)
    let record = call(pick.lead.reference, .connected, .doNotContact, at: now)
    let id = try journal.close(step, of: block, with: record, at: now)
    #expect(id != nil)
    #expect(try journal.close(step, of: block, with: record, at: now) == nil, "written twice")
    #expect(try journal.isDoNotContact(pick.lead.reference))
    try journal.settleLeads(rules, at: now)
    #expect(try journal.nextLead(rules, for: nil, at: now) == nil)
    let again = try #require(try journal.undo(in: block, at: now))
    #expect(again.lead == pick.lead.code && again.isOpen)
    #expect(!(try journal.isDoNotContact(pick.lead.reference)))
    #expect(try journal.callCount(.real) == 0)
    try journal.settleLeads(rules, at: now)
    #expect(try journal.nextLead(rules, for: nil, at: now)?.lead.code == pick.lead.code)
    #expect(try journal.verify().isClean)
  }

  // MARK: The property

  /// What the test itself knows of a lead.
  private struct Known {
    var offset: Int
    var isBarred = false
    var calls: [(id: EventID, at: Instant)] = []
    var keptAt: Instant?
  }

  /// No row of events offers a lead that is not to be contacted, a call outside hours, or one too many.
  @Test(arguments: 0..<12)
  func noRowOfEventsOffersWhatMayNotBeCalled(_ seed: Int) throws {
    var dice = SplitMix(seed: UInt64(seed))
    let journal = try journal()
    var rules = CallRules()
    var known: [String: Known] = [:]
    var clock = now
    let zones = ["", "+08:00", "-5", "+01:00", "+0530"]
    for turn in 0..<220 {
      clock = clock.adding(seconds: 60 * (1 + dice.below([5, 90, 900][dice.below(3)])))
      if known.count < 9, dice.below(3) == 0 {
        let number = "1380000\(1000 + dice.below(20))"
        let zone = zones[dice.below(zones.count)]
        let entered = try journal.enter(
          [try draft(number, match: "\(1 + dice.below(5))", zone: zone)], owner: nil,
          rules: rules, at: clock)
        if entered == [.listed] {
          known[try journal.reference(of: number)] = Known(
            offset: zone.isEmpty ? rules.homeOffsetMinutes : LeadDraft.zone(zone) ?? 0)
        }
      }
      if turn == 110 {
        rules.attempts = 3 + dice.below(5)
        rules.hours = [600..<700, 900..<1400]
      }
      try disturb(journal, &known, &dice, clock)
      try journal.settleLeads(rules, at: clock)
      guard let pick = try journal.nextLead(rules, for: nil, at: clock) else { continue }
      let lead = try #require(known[pick.lead.reference])
      check(lead, rules, clock)
      var record = randomCall(pick.lead.reference, &dice, clock)
      if record.outcome == .callback {
        record.callbackAt = clock.adding(seconds: 3600 * dice.below(100)).slot
      }
      if record.outcome == .appointment {
        record.appointment = .init(at: clock.adding(seconds: 3600 * dice.below(100)).slot)
      }
      let id = try journal.append(record)
      known[pick.lead.reference]?.calls.append((id, clock))
      if record.outcome == .doNotContact { known[pick.lead.reference]?.isBarred = true }
    }
    #expect(known.values.contains { !$0.calls.isEmpty }, "nothing was offered")
  }

  private func randomCall(_ lead: String, _ dice: inout SplitMix, _ clock: Instant) -> CallRecord {
    let reach = Reach.allCases[[0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 9][dice.below(11)]]
    var outcome: Outcome?
    if reach == .connected { outcome = Outcome.layerTwo[dice.below(18)].outcome }
    if reach == .gatekeeper { outcome = Outcome.layerTwoB[1 + dice.below(6)].outcome }
    return call(lead, reach, outcome, at: clock)
  }

  /// Somebody else's doing: demands, calls logged by hand, calls taken back, another round, amends.
  private func disturb(
    _ journal: Journal, _ known: inout [String: Known], _ dice: inout SplitMix, _ clock: Instant
  ) throws {
    guard let reference = known.keys.sorted().dropFirst(dice.below(max(1, known.count))).first
    else { return }
    switch dice.below(12) {
    case 0:
      try journal.setDoNotContact(reference, isOn: true, at: clock)
      known[reference]?.isBarred = true
    case 1, 2:
      var record = randomCall(reference, &dice, clock)
      if record.outcome == .appointment { record.appointment = .init(at: clock.slot) }
      let id = try journal.append(record)
      known[reference]?.calls.append((id, clock))
      if record.outcome == .doNotContact { known[reference]?.isBarred = true }
    case 3:
      guard let last = known[reference]?.calls.popLast() else { return }
      try journal.retract(last.id, reason: nil, at: clock)
    case 4:
      try journal.decide(.keep, lead: reference, at: clock)
      known[reference]?.keptAt = clock
    default: break
    }
  }

  private func check(_ lead: Known, _ rules: CallRules, _ clock: Instant) {
    func local(_ at: Instant) -> Instant {
      Instant(milliseconds: at.milliseconds, offsetMinutes: lead.offset)
    }
    #expect(!lead.isBarred, "offers a lead not to be contacted")
    let here = local(clock)
    #expect(!here.day.weekday.isWeekend, "calls on \(here.text)")
    #expect((8..<21).contains(here.clock.hour), "calls at \(here.text)")
    #expect(rules.hours.contains { $0.contains(here.clock.minutes) }, "calls at \(here.text)")
    let round = lead.calls.filter { call in lead.keptAt.map { call.at >= $0 } ?? true }
    #expect(round.count < rules.attempts, "one attempt too many")
    let day = lead.calls.count { local($0.at).day == here.day }
    #expect(day < rules.attemptsPerDay, "too many on one day")
    let week = lead.calls.count { local($0.at).day.monday == here.day.monday }
    #expect(week < rules.attemptsPerWeek, "too many in one week")
  }
}

extension [UInt8] {
  fileprivate init(contentsOfFile path: String) throws {
    self = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
