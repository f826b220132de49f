import Calling
import CivilTime
import Diagnostics
import Foundation
import Journaling
import Rehearsal
import Reviewing
import Spacing
import TestKit
import Testing

/// Sharing without a server: what goes to the team, what stays the rep's own, what a bad file cannot do.
@Suite struct SharingTests {
  let rules = CallRules()

  private func draft(_ number: String, owner: String? = nil, match: String = "4/5") throws
    -> LeadDraft
  {
    try LeadDraft(
      [.name: "周经理", .number: number, .match: match, .owner: owner ?? ""], source: "event",
      consent: "said yes")
  }

  // MARK: The list

  @Test func theListComesWithItsEvents() throws {
    let first = try journal()
    _ = try first.enter(
      [try draft("13800001111", owner: "林晓"), try draft("13800002222")], owner: nil, rules: rules,
      at: now)
    let lead = try first.reference(of: "13800001111")
    try first.decide(.keep, lead: lead, owner: "王芳", at: now.adding(seconds: 60))
    var record = sample(1)
    record.kind = .real
    record.lead = lead
    try first.append(record, at: now.adding(seconds: 120))
    try first.settleLeads(rules, at: now)
    let text = try exported(first, forTheTeam: true)
    let lines = text.split(separator: "\n")
    let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    for file in [text, turned] {
      let second = try journal(seed: 8)
      #expect(try load(file, into: second).rejected == 0)
      try second.settleLeads(rules, at: now)
      #expect(try told(second) == told(first))
      #expect(try second.leads(home: 480).count == 2)
      #expect(try second.verify(rules).complaints.isEmpty)
    }
  }

  @Test func driftOfTheListIsFoundAndMended() throws {
    let scratch = try Scratch()
    let path = scratch.file("j.db")
    let journal = try journal(path)
    _ = try journal.enter(
      [try draft("13800001111"), try draft("13800002222")], owner: "林晓", rules: rules, at: now)
    try journal.settleLeads(rules, at: now)
    let before = try told(journal)
    for statement in [
      "DELETE FROM listed WHERE lead = 1", "UPDATE listed SET source = 0",
      "UPDATE listed SET listed_min = listed_min + 1", "UPDATE listed SET state = 3, attempts = 9",
    ] {
      try sqlite(path, "PRAGMA foreign_keys = OFF; " + statement)
      #expect(try !journal.verify(rules).isClean, "\(statement)")
      _ = try journal.rebuild()
      try journal.settleLeads(rules, at: now)
      #expect(try journal.verify(rules).isClean, "\(statement)")
      #expect(try told(journal) == before, "\(statement)")
    }
  }

  // MARK: What is the rep's own

  /// A journal with a word of its own wherever practice leaves one.
  private func secretive() throws -> Journal {
    let journal = try journal()
    var practice = CallRecord(
      kind: .practice, startedAt: now, rep: "林晓", reach: .connected, outcome: .appointment)
    practice.appointment = CallRecord.Appointment(at: now.slot, place: "SECRETplace")
    practice.persona = "SECRETpersona"
    practice.objections = [CallRecord.Met(objection: "SECRETobjection", handled: true)]
    practice.note = "SECRETnote"
    practice.practice = CallRecord.Practice(
      seed: 4, level: "SECRETlevel", language: "zh", planDigest: "SECRETdigest",
      said: ["SECRETsaid"],
      marks: [CallRecord.MarkRecord(turn: 1, criterion: "SECRETcriterion", verdict: "met")],
      score: 64)
    let id = try journal.append(practice)
    try journal.amend(id, at: now) { $0.note = "SECRETamended" }
    try journal.append(.noShow, to: id, note: "SECRETafter", at: now)
    let other = try journal.append(practice, at: now)
    try journal.retract(other, reason: "SECRETreason", at: now)
    try journal.append(Journal.Mood(day: now.day, isGood: false, word: "SECRETmood"), at: now)
    try journal.append(answer: "SECRETanswer", to: 4, of: now.week, at: now)
    let action = try journal.append(
      Journal.Action(week: now.week, what: "SECRETaction", who: "SECRETwho"), at: now)
    try journal.close(action, isDone: false, reason: "SECRETwhy", at: now)
    try journal.setTarget(5, per: .week, from: now.day, at: now)
    let (card, due) = Scheduler().review(.new, .good, atSeconds: now.milliseconds / 1000)
    try journal.append(
      Journal.DrillReview(
        objection: "SECRETdrill", grade: .good, card: card, dueSeconds: due, said: "SECRETspoken"),
      at: now)
    _ = try journal.startBlock(rep: "林晓", script: "SECRETscript", planned: 5, at: now)
    try journal.handIn(id, script: "first-call", seed: 4, score: 88, passMark: 80, at: now)
    var real = CallRecord(kind: .real, startedAt: now, rep: "林晓", reach: .noAnswer, outcome: nil)
    real.note = "打过一次"
    try journal.append(real)
    return journal
  }

  @Test func practiceStaysWithTheRep() throws {
    let rep = try secretive()
    let text = try exported(rep, forTheTeam: true)
    #expect(!text.contains("SECRET"), "\(text)")
    #expect(text.contains("打过一次") && text.contains("\"event\":\"exam\""))
    #expect(text.components(separatedBy: "\"event\":\"withheld\"").count == 2)
    let whole = try exported(rep)
    for word in ["said", "criterion", "spoken", "mood", "answer", "after", "reason", "script"] {
      #expect(whole.contains("SECRET" + word))
    }
    let lead = try journal(seed: 8)
    let report = try load(text, into: lead, forTheTeam: true)
    #expect(report.rejected == 0 && report.accepted == 2)
    #expect(try lead.verify().complaints.isEmpty && lead.verify().gaps.isEmpty)
    #expect(report.streams.map(\.withheld) == [12])
    #expect(report.streams.map(\.missing) == [[]])
  }

  /// A file with practice in it, made for a machine of her own, does not bring it to the team.
  @Test func theTeamTakesNoPractice() throws {
    let rep = try secretive()
    let lead = try journal(seed: 8)
    let whole = try exported(rep)
    let report = try load(whole, into: lead, forTheTeam: true)
    #expect(report.accepted == 2 && report.leftOut == 12 && report.rejected == 0)
    #expect(try !exported(lead).contains("SECRET"))
    #expect(try exported(lead) == exported(rep, forTheTeam: true))
    #expect(try lead.verify().gaps.isEmpty)
    // Her own second machine takes all, also after the shorter file.
    #expect(try load(whole, into: lead).accepted == 12)
    #expect(try exported(lead) == whole)
  }

  @Test func everyTableIsSharedOrTheRepsOwn() throws {
    #expect(
      try journal().undecidedTables() == [],
      "whom are these events for? name them in `shared` or `personal` of Streams/Sharing.swift")
  }

  // MARK: Cuts and gaps

  @Test func aCutFileIsSaidAndFilledLater() throws {
    let text = try exported(try secretive())
    let bytes = Data(text.utf8)
    let lines = text.split(separator: "\n").count
    let heading = text.utf8.prefix { $0 != 10 }.count + 1
    var dice = SplitMix(seed: 5)
    for _ in 0..<12 {
      let second = try journal(seed: 8)
      let cut = heading + dice.below(bytes.count - heading - 1)
      let report = try load(bytes.prefix(cut), into: second)
      #expect(report.isCut)
      #expect(report.rejected <= 1)
      #expect(report.accepted >= text.utf8.prefix(cut).count { $0 == 10 } - 1)
      let again = try load(bytes, into: second)
      #expect(again.rejected == 0 && again.accepted + again.known == lines - 2)
      #expect(try exported(second) == text)
    }
    #expect(throws: Journal.ImportRefusal.notEvents) {
      try load(bytes.prefix(9), into: journal(seed: 8))
    }
  }

  @Test func aGapIsSaidAndFilledLater() throws {
    let first = try journal()
    for index in 0..<8 { try first.append(sample(index * 4 + 1)) }
    let text = try exported(first)
    let lines = text.split(separator: "\n").map(String.init)
    let holed = lines.filter { !$0.contains("\"sequence\":3,") && !$0.contains("\"sequence\":4,") }
    let second = try journal(seed: 8)
    let report = try load(holed.joined(separator: "\n"), into: second)
    #expect(report.streams.map(\.missing) == [[3...4]])
    let check = try second.verify()
    #expect(check.isClean && check.gaps.map(\.missing) == [[3...4]])
    #expect(try load(text, into: second).streams.map(\.missing) == [[]])
    #expect(try second.verify().gaps.isEmpty)
    #expect(try exported(second) == text)
  }

  @Test func eventsWithoutTheirCallWait() throws {
    let first = try journal()
    var record = CallRecord(
      kind: .real, startedAt: now, rep: "me", reach: .connected, outcome: .appointment)
    record.appointment = CallRecord.Appointment(at: now.slot)
    let id = try first.append(record)
    try first.append(.held, to: id, at: now.adding(seconds: 86_400))
    let second = try journal(seed: 8)
    let late = try exported(first, since: now.adding(seconds: 60))
    #expect(try load(late, into: second).streams.map(\.waiting) == [1])
    #expect(try load(exported(first), into: second).streams.map(\.waiting) == [0])
    #expect(try second.tally(.real)[.held] == 1)
  }

  // MARK: Bad files

  @Test func whatWasChangedIsRefusedAndNamed() throws {
    let first = try journal(seed: 3)
    for index in 0..<6 { try first.append(sample(index * 4 + 1)) }
    let text = try exported(first)
    let second = try journal(seed: 8)
    try load(text, into: second)
    let before = try told(second)
    let lines = text.split(separator: "\n").map(String.init)
    let call = try #require(lines.first { $0.contains("\"sequence\":2,") })
    let mark = try #require(call.split(separator: "\"").first { $0.count == 32 }).suffix(8)
    for (old, new) in [
      ("\"rep\":\"", "\"rep\":\"x"), ("\"started_ms\":1", "\"started_ms\":11"),
      ("\"id\":\"0", "\"id\":\"1"), ("\"sequence\":2,", "\"sequence\":3,"),
      ("\"origin\":", "\"note\":\"bought it\",\"origin\":"),
    ] {
      let changed = call.replacingOccurrences(of: old, with: new)
      #expect(changed != call, "\(old)")
      let report = try load([lines[0], changed].joined(separator: "\n"), into: second)
      #expect(report.rejected == 1 && report.accepted == 0, "\(old)")
      #expect(report.reasons[0].reason.en.contains(mark), "\(report.reasons)")
      #expect(report.reasons[0].reason.zh.contains(mark), "\(report.reasons)")
      #expect(report.streams.map(\.refused) == [1])
      #expect(report.streams.map(\.reps) == [[:]], "a refused line named a rep")
    }
    #expect(try told(second) == before)
  }

  @Test func whoChangesAnothersCallIsNamed() throws {
    let first = try journal(seed: 3)
    let id = try first.append(sample(1))
    let second = try journal(seed: 8)
    try load(exported(first), into: second)
    try second.retract(id, reason: nil, at: now.adding(seconds: 60))
    let lead = try journal(seed: 9)
    let report = try load(exported(second), into: lead)
    #expect(report.streams.map(\.ofOthers).sorted() == [0, 1])
  }

  @Test func aCopyGoesOnAsAnotherDevice() throws {
    let scratch = try Scratch()
    let first = try journal(scratch.file("a.db"))
    try first.append(sample(1))
    _ = try first.backup(to: scratch.file("b.db"))
    let copy = try journal(scratch.file("b.db"))
    try first.append(sample(5))
    try copy.append(sample(9))
    #expect(try load(exported(copy), into: first).rejected == 0)
    #expect(try load(exported(first), into: copy).rejected == 0)
    #expect(try exported(first) == exported(copy))
    #expect(try first.callCount(.real) + first.callCount(.practice) == 3)
    #expect(try first.devicesOfReps().values.reduce(into: Set()) { $0.formUnion($1) }.count <= 2)
  }

  // MARK: Forgotten leads

  @Test func aForgottenLeadStaysAwayFromListsAndBlocks() throws {
    let first = try journal(seed: 3)
    _ = try first.enter([try draft("13800001111")], owner: nil, rules: rules, at: now)
    let lead = try first.reference(of: "13800001111")
    let pick = try #require(try first.nextLead(rules, for: nil, at: now))
    let block = try first.startBlock(rep: "me", script: "first-call", planned: 5, at: now)
    var step = try first.show(pick.lead.code, turn: "new", in: block, at: now)
    step.note = "WORDS"
    step.met = [CallRecord.Met(objection: "WORDS", handled: false)]
    try first.keep(step, of: block)
    let text = try exported(first)
    for isFirst in [true, false] {
      let second = try journal(seed: 8)
      if isFirst { try load(text, into: second) }
      _ = try second.forget(lead, at: now)
      try load(text, into: second)
      let after = try exported(second)
      #expect(!after.contains("WORDS") && !after.contains("said yes"))
      #expect(after.components(separatedBy: lead).count == 2)  // the tombstone alone
      #expect(try second.leads(home: 480).isEmpty)
      #expect(try second.verify(rules).complaints.isEmpty)
    }
  }

  /// Whoever forgot a lead hands over fewer words before the tombstone is read.
  @Test func forgettingIsNoConflict() throws {
    let first = try journal(seed: 3)
    var record = sample(1)
    record.kind = .real
    record.lead = "L-aaaaaaaaaaaa"
    record.note = "WORDS"
    let id = try first.append(record)
    let second = try journal(seed: 8)
    try load(exported(first), into: second)
    for journal in [first, second] { _ = try journal.forget("L-aaaaaaaaaaaa", at: now) }
    try first.amend(id, at: now.adding(seconds: 60)) { $0.note = "WORDS" }
    try first.append(record, at: now.adding(seconds: 90))
    for (from, to) in [(first, second), (second, first)] {
      let report = try load(exported(from), into: to)
      #expect(report.rejected == 0, "\(report.reasons)")
    }
    #expect(try told(first) == told(second))
    #expect(try !exported(first).contains("L-aaaaaaaaaaaa\",\"origin"))
  }

  /// A journal that has a call and its correction from one that forgot the lead, in a file cut before the
  /// tombstone, takes the same events with their words for known, and says nothing of changes.
  @Test func wordsThatWentElsewhereAreNoChange() throws {
    let first = try journal(seed: 3)
    var record = sample(1)
    (record.kind, record.reach, record.outcome) = (.real, .connected, .appointment)
    record.note = "WORDS first"
    let id = try first.append(record)
    try first.amend(id, at: now.adding(seconds: 60)) {
      $0.lead = "L-aaaaaaaaaaaa"
      $0.note = "WORDS second"
    }
    try first.append(.held, to: id, note: "WORDS third", at: now.adding(seconds: 90))
    let unaware = try journal(seed: 8)
    try load(exported(first), into: unaware)
    _ = try first.forget("L-aaaaaaaaaaaa", at: now.adding(seconds: 120))
    let whole = try exported(first).split(separator: "\n").map(String.init)
    let cut = whole.filter { !$0.contains("\"event\":\"forgotten\"") }.dropLast()

    let third = try journal(seed: 9)
    try load(cut.joined(separator: "\n") + "\n", into: third)
    let report = try load(exported(unaware), into: third)
    #expect(report.rejected == 0 && report.known == 3, "\(report.reasons)")
    #expect(try !exported(third).contains("WORDS"))
    for journal in [third, unaware] { try load(exported(first), into: journal) }
    #expect(try told(third) == told(unaware) && told(third) == told(first))
  }

  /// A name that was blanked in the note of another's call is blanked wherever the note went.
  @Test func aBlankedNameIsNoChange() throws {
    let first = try journal(seed: 3)
    let draft = try LeadDraft(
      [.name: "欧阳小满", .number: "13800001111"], source: "event", consent: nil)
    _ = try first.enter([draft], owner: nil, rules: rules, at: now)
    var record = sample(1)
    record.kind = .real
    for note in ["是欧阳小满介绍的，很急", "谢谢", "欧阳小满和欧阳小满", "问问欧阳小满"] {
      record.note = note
      try first.append(record)
    }
    let second = try journal(seed: 8)
    try load(exported(first), into: second)
    let before = try exported(second)
    #expect(before.contains("欧阳小满"))
    _ = try first.forget("13800001111", at: now.adding(seconds: 60))
    for (from, to) in [(before, first), (try exported(first), second), (before, second)] {
      let report = try load(from, into: to)
      #expect(report.rejected == 0, "\(report.reasons)")
    }
    #expect(try exported(second) == exported(first))
    #expect(try !exported(second).contains("欧阳小满"))
    for other in ["是\(Traces.blank)介绍的，不急", "是介绍的，很急"] {
      let changed = before.replacingOccurrences(of: "是欧阳小满介绍的，很急", with: other)
      #expect(try load(changed, into: first).rejected == 1, "\(other)")
    }
  }
}
