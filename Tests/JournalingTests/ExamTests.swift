import CivilTime
import Journaling
import Rehearsal
import Reviewing
import Statistics
import TestKit
import Testing

@Suite struct ExamTests {
  private func practice(_ score: Int, met: Int, missed: Int, moot: Int = 0)
    -> CallRecord.Practice
  {
    func marks(_ count: Int, _ verdict: Verdict) -> [CallRecord.MarkRecord] {
      (0..<count).map { .init(turn: $0 + 1, criterion: "offers-choice", verdict: verdict.rawValue) }
    }
    return CallRecord.Practice(
      seed: .max, level: "exam", language: "en", planDigest: "d", said: [],
      marks: marks(met, .met) + marks(missed, .missed) + marks(moot, .moot), score: score)
  }

  @Test func twoSittingsAreComparedByTheirMarksWithAnHonestInterval() throws {
    let comparison = ExamComparison(
      before: .init(practice(50, met: 10, missed: 10, moot: 4)),
      after: .init(practice(75, met: 15, missed: 5)))
    #expect(comparison.before.marks == Proportion(10, of: 20))
    #expect(comparison.difference == 0.25)
    // Newcombe 1998, method 10, for 15/20 and 10/20.
    #expect(abs(comparison.interval.low - -0.046836) < 1e-6)
    #expect(abs(comparison.interval.high - 0.493646) < 1e-6)
    #expect(comparison.mayBeChance)
    #expect(comparison.changed.map(\.criterion) == ["offers-choice"])
  }

  @Test func aSittingWithoutMarksIsComparedToNothing() {
    let empty = ExamComparison.Sitting(practice(0, met: 0, missed: 0))
    let comparison = ExamComparison(before: empty, after: .init(practice(90, met: 9, missed: 1)))
    #expect(comparison.difference == nil && comparison.changed.isEmpty && comparison.mayBeChance)
  }

  @Test func whatIsHandedInIsKeptOnceAndTheJournalStaysInOrder() throws {
    let journal = try journal()
    let call = try journal.append(sample(2), at: now)
    #expect(try journal.handedIn().isEmpty)
    for _ in 0..<2 {
      try journal.handIn(
        call, script: "first-call", seed: .max, score: 88, passMark: 70, at: now)
    }
    let given = try journal.handedIn()
    #expect(given.map(\.call) == [call] && given.first?.score == 88 && given.first?.passMark == 70)
    #expect(try journal.verify().isClean)
  }
}
