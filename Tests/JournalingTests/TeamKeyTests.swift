import Calling
import CivilTime
import Foundation
import Hearing
import Journaling
import Rehearsal
import TestKit
import Testing

/// A journal that changes its key: one number, two references.
@Suite struct TeamKeyTests {
  private let rules = CallRules()
  private let scratch: Scratch
  private let teams: Journal
  private let own: Journal

  init() throws {
    scratch = try Scratch()
    // In a folder of its own, so that the other holds nothing but one journal.
    let folder = scratch.file("team")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    teams = try journal(folder + "/team.db", seed: 8)
    _ = try teams.makeTeamKey()
    own = try journal(scratch.file("own.db"))
  }

  private func draft(_ number: String, _ name: String) throws -> LeadDraft {
    try LeadDraft(
      [.name: name, .number: number, .company: "青石排产"], source: "event", consent: nil)
  }

  private func enter(_ number: String, _ name: String = "周宁") throws -> Journal.Entering? {
    try own.enter([draft(number, name)], owner: "me", rules: rules, at: now).first
  }

  private func call(_ lead: String, note: String) throws {
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .thinking)
    record.lead = lead
    record.note = note
    try own.append(record)
  }

  private func takeKey() throws -> Journal.TeamKeyFate {
    try own.takeTeamKey(from: teams.keyPath, replacing: true, at: now)
  }

  /// One number on the list under the old key and the new one, with a call under each; the two references.
  private func listedTwice() throws -> [String] {
    #expect(try enter("13800001111", "欧阳小满") == .listed)
    let old = try own.reference(of: "13800001111")
    try call(old, note: "zzOLDzz 老板娘接的")
    #expect(try enter("13900002222") == .listed)
    #expect(try takeKey() == .taken(Journal.Marks()))
    // As journals have it that took their list in twice before a number was known under any key.
    #expect(try enter("13800009999", "欧阳小满") == .listed)
    let new = try own.reference(of: "13800001111")
    let entered = try own.reference(of: "13800009999")
    try sqlite(
      own.path,
      """
      UPDATE person SET number = '13800001111' WHERE number = '13800009999';
      UPDATE lead SET reference = '\(new)' WHERE reference = '\(entered)';
      UPDATE lead_event SET lead = '\(new)' WHERE lead = '\(entered)'
      """)
    try call(new, note: "zzNEWzz 本人接的")
    #expect(try old != new && own.leadCount() == 3)
    return [old, new]
  }

  @Test(arguments: ["13800001111", "#1", "#3"])
  func aNumberThatStandsTwiceIsForgottenWhole(_ typed: String) throws {
    let references = try listedTwice()
    let tally = try own.tally(.real)
    let named = try #require(try own.lead(named: typed, home: 480)).reference
    let forgotten = try own.forget(named, typed: typed, at: now)
    #expect(forgotten.calls == 2 && forgotten.shared == ["青石排产"], "\(forgotten)")
    #expect(Set([forgotten.reference] + forgotten.others) == Set(references))
    #expect(try own.leadCount() == 1 && own.tally(.real) == tally)
    #expect(try own.verify().complaints.isEmpty)
    let folder = URL(fileURLWithPath: scratch.file("own.db")).deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasPrefix("own.db") {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      for word in ["欧阳小满", "13800001111", "zzOLDzz", "zzNEWzz"] {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    #expect(try enter("13800001111", "欧阳小满") == .forgotten)
  }

  @Test func anotherJournalsTombstoneForgetsItWhole() throws {
    let references = try listedTwice()
    _ = try teams.forget(references[1], at: now)
    var text = ""
    _ = try teams.exportEvents(personal: false) {
      text += $0
      return true
    }
    let tombstones = text.split(separator: "\n").filter { $0.contains("\"event\":\"forgotten\"") }
    #expect(try own.take(tombstones.map(String.init)).written == 1)
    #expect(try own.leadCount() == 1)
    #expect(try own.lead(named: "欧阳小满", home: 480) == nil)
  }

  @Test func aDemandHoldsForAllThatANumberStandsUnder() throws {
    let references = try listedTwice()
    for (isOn, said) in [(true, references[1]), (false, references[0])] {
      try own.setDoNotContact(said, isOn: isOn, at: now)
      for reference in references { #expect(try own.isDoNotContact(reference) == isOn) }
    }
  }

  @Test func aDemandGoesAlongWhereItsNumberIsKnown() throws {
    for number in ["13800001111", "13900002222", "13700003333"] { _ = try enter(number) }
    func bar(_ number: String, _ isOn: Bool = true) throws {
      try own.setDoNotContact(try own.reference(of: number), isOn: isOn, at: now)
    }
    try bar("13800001111")
    // Never on the list: the journal has its reference alone.
    try bar("13600004444")
    // Taken back, so nothing is to be carried.
    try bar("13900002222")
    try bar("13900002222", false)
    _ = try own.forget("13700003333", at: now)
    let marks = Journal.Marks(carried: 1, barred: 1, forgotten: 1)
    #expect(throws: Journal.Failure.otherKey(path: own.keyPath, leads: 2, marks: 3)) {
      try own.takeTeamKey(from: teams.keyPath, replacing: false, at: now)
    }
    #expect(try !own.isDoNotContact(teams.reference(of: "13800001111")))
    #expect(try takeKey() == .taken(marks))
    #expect(try takeKey() == .kept)
    #expect(try own.isDoNotContact(teams.reference(of: "13800001111")))
    #expect(try enter("13800001111") == .barred)
    #expect(try enter("13900002222") == .known)
  }

  @Test func aListTakenInAgainAddsNobody() throws {
    #expect(try enter("13800001111") == .listed)
    let old = try own.reference(of: "13800001111")
    try call(old, note: "老板娘接的")
    _ = try takeKey()
    #expect(try enter("138 0000 1111") == .known)
    #expect(try own.leadCount() == 1)
    #expect(try own.lead(named: "138-0000-1111", home: 480)?.reference == old)
    #expect(try own.reference(ofTyped: "13800001111") == old)
    // A table of calls names the number too.
    let csv = scratch.file("calls.csv")
    try Data("id,started_at,reach,lead\n1,2026-11-23T10:00+08:00,no-answer,13800001111\n".utf8)
      .write(to: URL(fileURLWithPath: csv))
    _ = try own.importCSV(ImportFile(csv), at: now, rejected: { _ in }, progress: { _ in true })
    #expect(try own.attempts(old) == 2)
  }

  /// What a journal of the team hands over.
  private func handOver() throws {
    var text = ""
    _ = try teams.exportEvents(personal: false) {
      text += $0
      return true
    }
    let lines = text.split(separator: "\n").map(String.init).filter { $0.contains("\"sequence\"") }
    #expect(try own.take(lines).refused == 0)
    try own.settleLeads(rules, at: now)
  }

  @Test func whatIsSaidUnderTheNewKeyReachesTheOldReference() throws {
    for number in ["13800001111", "13900002222", "13700003333"] { _ = try enter(number) }
    let old = try own.reference(of: "13800001111")
    let mine = try own.reference(of: "13700003333")
    _ = try takeKey()
    try teams.setDoNotContact(teams.reference(of: "13800001111"), isOn: true, at: now)
    _ = try teams.forget(teams.reference(of: "13900002222"), at: now)
    try handOver()
    #expect(try own.isDoNotContact(old))
    #expect(try own.leadCount() == 2 && own.lead(named: "13900002222", home: 480) == nil)
    // And the other way round: the team knows the number by the reference of today.
    try own.setDoNotContact(mine, isOn: true, at: now)
    #expect(try own.isDoNotContact(teams.reference(of: "13700003333")))
    #expect(try own.verify(rules).complaints.isEmpty)
  }

  @Test func aLostKeyTakesNoDemandWithIt() throws {
    for number in ["13800001111", "13600004444"] {
      if number.hasPrefix("138") { _ = try enter(number) }
      try own.setDoNotContact(try own.reference(of: number), isOn: true, at: now)
    }
    try FileManager.default.removeItem(atPath: own.keyPath)
    #expect(
      try own.takeTeamKey(from: teams.keyPath, replacing: false, at: now)
        == .taken(Journal.Marks(carried: 1, barred: 1)))
    #expect(try enter("13800001111") == .barred)
  }
}
