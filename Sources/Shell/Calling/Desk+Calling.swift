import ArgumentParser
import Calling
import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

extension Desk {
  /// The team's limits on calls: the defaults with what was set.
  var callRules: CallRules {
    var rules = CallRules()
    func number(_ setting: Setting) -> Int? { settings.value(setting).flatMap { Int($0) } }
    rules.attempts = number(.attempts) ?? rules.attempts
    rules.attemptsPerDay = number(.attemptsPerDay) ?? rules.attemptsPerDay
    rules.attemptsPerWeek = number(.attemptsPerWeek) ?? rules.attemptsPerWeek
    rules.firstContactMinutes = number(.firstContact).map { $0 * 60 } ?? rules.firstContactMinutes
    rules.askWhyAfter = number(.askWhy) ?? rules.askWhyAfter
    rules.decideAfter = number(.decideAfter) ?? rules.decideAfter
    if let hours = settings.value(.hours).flatMap({ WorkingHours($0) }) {
      rules.hours = hours.stretches.map { $0.from.minutes..<$0.to.minutes }
    }
    if let intervals = settings.value(.intervals).flatMap({ CallIntervals($0) }) {
      rules.intervals = intervals
    }
    if let tiers = settings.value(.tiers).flatMap({ TierRule($0) }) { rules.tiers = tiers }
    rules.workdays = workdays
    rules.homeOffsetMinutes = now.offsetMinutes
    return rules
  }

  /// The days that are worked here: weekends, and the holidays and make-up days of the file that is set.
  private var workdays: Workdays { (try? calendars.workdays(self)?.workdays) ?? Workdays() }

  /// Whose leads a block offers: the rep's own, or anybody's while no rep is set.
  var rosterOwner: String? { settings.value(.rep) }

  /// Runs a body with the journal once every lead stands where its calls put it.
  func withLeads<Value>(_ rules: CallRules, _ body: (Journal) throws -> Value) throws -> Value {
    try withJournal { journal in
      // A journal that only answers shows its leads as they were settled last.
      if !journal.isReadOnly { try journal.settleLeads(rules, at: now) }
      return try body(journal)
    }
  }

  /// The lead named by number, reference, telephone number or name.
  func lead(named name: String, _ rules: CallRules) throws -> Journal.Lead {
    let found = try withLeads(rules) { try $0.lead(named: name, home: now.offsetMinutes) }
    guard let found else { throw noLead(name) }
    return found
  }
}
extension Desk {
  /// The reference of the lead behind `--lead` and wherever else one is named: a number of the list, a
  /// reference, a telephone number or a name; a name that is on no list has a reference of its own.
  ///
  /// - Throws: `Failure` for a number of the list that nobody has.
  func reference(ofLead name: String) throws -> String {
    let reference = try withJournal { journal -> String? in
      guard let code = Journal.code(ofTyped: name) else {
        return try journal.reference(ofTyped: name)
      }
      if let lead = try journal.lead(named: name, home: now.offsetMinutes) { return lead.reference }
      // Who keeps no list may count leads as they like; `#14` is never a name.
      let isNumber = folded(name).trimmed.first == "#"
      let hasList = try journal.leadCount(atMost: 1) > 0
      return isNumber || (hasList && code < 10_000) ? nil : try journal.reference(ofTyped: name)
    }
    guard let reference else { throw noLead(name) }
    return reference
  }

  func noLead(_ name: String) -> Failure {
    Failure(
      .noInput,
      Bilingual(
        zh: "名单里没有「\(harmless(name).truncated(to: 40))」",
        en: "no lead “\(harmless(name).truncated(to: 40))” on the list"),
      next: Bilingual(zh: "「名单」看编号", en: "leads shows their numbers"))
  }

  /// The objections to drill today, the most pressing first: what cost real appointments is in front.
  func drillsForToday(_ wanted: Int) throws -> [String] {
    try drillsToday(atLeast: wanted).prefix(wanted).map(\.objection.id.value)
  }

  /// Runs a command of the shelf from within another.
  mutating func perform(_ words: String...) throws {
    guard let command = CommandShelf.named(words[0]),
      var work = try command.parseAsRoot(Array(words.dropFirst())) as? any DeskWork
    else { return }
    try work.run(at: &self)
  }
}
