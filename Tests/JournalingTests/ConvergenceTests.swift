import Calling
import CivilTime
import Foundation
import Journaling
import Rehearsal
import Spacing
import TestKit
import Testing

/// Twenty journals that hand files to each other as people do: in any order, twice, cut anywhere.
@Suite struct ConvergenceTests {
  private let rules = CallRules()
  private let leads = (0..<6).map { "1380000000\($0)" }

  /// Something a rep does at some moment; her clock may be a day off.
  private func act(_ journal: Journal, _ index: Int, at moment: Instant, _ dice: inout SplitMix)
    throws
  {
    let calls = try journal.calls(.real, limit: 6) + journal.calls(.practice, limit: 2)
    let some = calls.isEmpty ? nil : calls[dice.below(calls.count)]
    let lead = try journal.reference(of: leads[dice.below(leads.count)])
    switch dice.below(12) {
    case 0:
      let draft = try LeadDraft(
        [.name: "周经理", .number: leads[dice.below(leads.count)], .match: "\(1 + dice.below(5))/5"],
        source: "event", consent: nil)
      _ = try journal.enter([draft], owner: "rep-\(index)", rules: rules, at: moment)
    case 1:
      let what: [Decision.What] = [.close, .keep, .reason("没空"), .step("发样品", moment.day)]
      try journal.decide(
        what[dice.below(4)], lead: lead, owner: dice.below(2) == 0 ? nil : "rep-\(index)",
        at: moment)
    case 2: try journal.setDoNotContact(lead, isOn: dice.below(3) > 0, at: moment)
    case 3 where dice.below(6) == 0: _ = try journal.forget(lead, at: moment)
    case 4:
      guard let some else { return }
      try journal.amend(some.id, at: moment) { $0.note = "备注 \(dice.below(9))" }
    case 5:
      guard let some, some.record.outcome == .appointment else { return }
      let events: [AppointmentEvent] = [.held, .noShow, .reconfirmed]
      try journal.append(events[dice.below(3)], to: some.id, note: "带样品", at: moment)
    case 6:
      guard let some, dice.below(3) == 0 else { return }
      try journal.retract(some.id, reason: "记重了", at: moment)
    case 7:
      let (card, due) = Scheduler().review(
        .new, dice.below(2) == 0 ? .good : .again, atSeconds: moment.milliseconds / 1000)
      try journal.append(
        Journal.DrillReview(objection: "no-time", grade: .good, card: card, dueSeconds: due),
        at: moment)
    case 8:
      try journal.append(
        Journal.Mood(day: now.day, isGood: dice.below(2) == 0, call: some?.id), at: moment)
    default:
      var record = sample(dice.below(900))
      record.rep = "rep-\(index)"
      if dice.below(2) == 0 { record.lead = lead }
      if dice.below(3) == 0 { record.note = "她说下周" }
      try journal.append(record, at: moment)
    }
  }

  /// - Parameter bytes: cut at a random place, or whole, or since a random moment.
  private func handOver(_ from: Journal, _ to: Journal, _ dice: inout SplitMix) throws {
    let since = dice.below(4) == 0 ? now.adding(seconds: dice.below(300) * 60) : nil
    let bytes = Data(try exported(from, since: since, forTheTeam: dice.below(3) == 0).utf8)
    let isCut = dice.below(2) == 0
    let heading = bytes.prefix { $0 != 10 }.count + 1
    let part = isCut ? bytes.prefix(heading + dice.below(max(1, bytes.count - heading))) : bytes
    let report = try load(part, into: to, forTheTeam: dice.below(5) == 0)
    // A cut line is all that may be set aside.
    #expect(report.rejected <= (isCut ? 1 : 0), "\(report.reasons)")
  }

  /// Larger sizes are in bin/long-checks.d/streams.
  @Test func allAgreeWhateverWayTheFilesWent() throws {
    let seed: UInt64 = 1
    var dice = SplitMix(seed: seed)
    let journals = try (0..<20).map { try journal(seed: UInt64($0) << 32 | seed) }
    let skews = journals.map { _ in [0, 0, 86_400, -86_400][dice.below(4)] }
    for round in 0..<42 {
      let index = dice.below(journals.count)
      // Many events share a minute, so that ties are met.
      let moment = now.adding(seconds: round / 5 * 60 + skews[index])
      try act(journals[index], index, at: moment, &dice)
      if round % 3 == 0 {
        let other = (index + 1 + dice.below(journals.count - 1)) % journals.count
        try handOver(journals[index], journals[other], &dice)
      }
    }
    for journal in journals.dropFirst() { try load(exported(journal), into: journals[0]) }
    let all = try exported(journals[0])
    for journal in journals.dropFirst() { try load(all, into: journal) }
    for index in [0, 7, 19] { try journals[index].settleLeads(rules, at: now) }
    let first = try told(journals[0])
    let forTheTeam = try exported(journals[0], forTheTeam: true)
    for journal in journals.dropFirst() { #expect(try exported(journal) == all) }
    for journal in [journals[7], journals[19]] {
      #expect(try told(journal) == first)
      #expect(try exported(journal, forTheTeam: true) == forTheTeam)
      let check = try journal.verify(rules)
      #expect(check.complaints.isEmpty && check.gaps.isEmpty, "\(check)")
    }
  }
}
