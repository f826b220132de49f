import CivilTime
import Diagnostics
import Foundation
import Journaling
import Rehearsal
import TestKit
import Testing

/// A rep's calls as a table first, and as the events of the rep's own journal after that.
@Suite struct TableThenEventsTests {
  /// The team's journal with a table of the first one's calls.
  private func tabled(_ first: Journal) throws -> Journal {
    let scratch = try Scratch()
    let file = scratch.file("calls.csv")
    var text = ""
    _ = try first.exportCSV {
      text += $0
      return true
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let team = try journal(seed: 8)
    let report = try team.importCSV(
      ImportFile(file), at: now.adding(seconds: 86_400), rejected: { _ in }, progress: { _ in true }
    )
    #expect(report.rejected == 0, "\(report.reasons)")
    return team
  }

  private func call(_ outcome: Outcome, at seconds: Int) -> CallRecord {
    CallRecord(
      kind: .real, startedAt: now.adding(seconds: seconds - 3600), rep: "lin", reach: .connected,
      outcome: outcome)
  }

  @Test func aCallCorrectedBeforeTheTableWasWrittenIsKnown() throws {
    let first = try journal(seed: 3)
    let id = try first.append(call(.notInterested, at: 0))
    try first.append(call(.thinking, at: 60))
    try first.amend(id, at: now.adding(seconds: 120)) { $0.outcome = .contactAdded }
    let team = try tabled(first)
    for _ in 0..<2 {
      let report = try load(exported(first), into: team)
      #expect(report.rejected == 0, "\(report.reasons)")
      #expect(report.streams.allSatisfy { $0.missing.isEmpty })
      let result = try team.verify()
      #expect(result.isClean && result.gaps.isEmpty)
      #expect(try team.callCount(.real) == 2)
      #expect(try team.call(named: id.text)?.record.outcome == .contactAdded)
    }
  }

  /// A correction made between the table and its import is the rep's last word.
  @Test func aCorrectionOlderThanTheImportIsNotLost() throws {
    let first = try journal(seed: 3)
    let id = try first.append(call(.notInterested, at: 0))
    let team = try tabled(first)
    try first.amend(id, at: now.adding(seconds: 120)) { $0.outcome = .contactAdded }
    #expect(try load(exported(first), into: team).rejected == 0)
    #expect(try team.call(named: id.text)?.record.outcome == .contactAdded)
    #expect(try team.verify().isClean)
  }

  /// What the table alone says is no correction of anybody's.
  @Test func aTableThatSaysSomethingElseIsNamed() throws {
    let first = try journal(seed: 3)
    let id = try first.append(call(.notInterested, at: 0))
    let team = try tabled(first)
    try team.amend(id, at: now.adding(seconds: 100_000)) { $0.outcome = .thinking }
    let other = try exported(first).replacingOccurrences(of: "not-interested", with: "no-need")
    let report = try load(other, into: team)
    #expect(report.rejected == 1)
    #expect(report.reasons.first?.reason.en.contains("from a table (CSV)") == true)
  }
}
