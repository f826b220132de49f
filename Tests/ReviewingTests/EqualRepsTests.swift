import CivilTime
import Foundation
import Rehearsal
import Reviewing
import Statistics
import TestKit
import Testing

/// What is said of reps and scripts that are all the same: next to nothing.
@Suite struct EqualRepsTests {
  /// Successes of `n` trials at rate `p`.
  private static func draw(_ n: Int, _ p: Double, _ dice: inout SplitMix) -> Int {
    var successes = 0
    for _ in 0..<n where Double(dice.next() >> 11) < p * Double(1 << 53) { successes += 1 }
    return successes
  }

  private static func week(_ dials: Int, _ rate: Double, _ dice: inout SplitMix) -> Tally {
    var tally = Tally()
    tally[.dials] = dials
    tally[.appointments] = draw(dials, rate, &dice)
    tally[.conversations] = max(tally[.appointments], dials / 4)
    return tally
  }

  private static let stratum = Team.Stratum(source: "bought", isFirst: 1)

  /// The team of week `now` (from 8 on) out of every rep's weeks.
  private static func team(_ weeks: [[Tally]], at now: Int) -> Team {
    let members = weeks.enumerated().map { index, weeks in
      let eight = weeks[(now - 7)...now].reduce(into: Tally()) { $0 += $1 }
      return Team.Member(
        name: "\(index)", week: [stratum: weeks[now]], eightWeeks: [stratum: eight],
        before: Tally(), bestBefore: 0, weeksBefore: 0)
    }
    return Team(week: Week(of: Day(number: 20_000)), base: .dial, members: members)
  }

  @Test func aTeamOfEqualRepsIsCalledDifferentInAtMostOneWeekOfTwenty() {
    let (reps, years) = Tree.isThorough ? (200, 12) : (40, 1)
    var dice = SplitMix(seed: 1)
    var (called, looked) = (0, 0)
    for _ in 0..<years {
      let weeks = (0..<reps).map { _ in (0..<59).map { _ in Self.week(96, 0.048, &dice) } }
      for now in 7..<59 {
        looked += 1
        let tables = Self.team(weeks, at: now).tables
        if tables.contains(where: { table in
          table.rows.contains { $0.standing == .above || $0.standing == .below }
        }) {
          called += 1
        }
      }
    }
    print("team: \(called) of \(looked) weeks of \(reps) equal reps called somebody different")
    #expect(Double(called) <= 0.05 * Double(looked))
  }

  @Test func aRepFarOutIsCalledDifferent() {
    var dice = SplitMix(seed: 2)
    var weeks = (0..<40).map { _ in (0..<8).map { _ in Self.week(96, 0.048, &dice) } }
    weeks[3] = (0..<8).map { _ in Self.week(96, 0.12, &dice) }
    let table = Self.team(weeks, at: 7).tables[1]
    #expect(table.rows.first { $0.name == "3" }?.standing == .above)
    #expect(table.rows.count { $0.standing == .above || $0.standing == .below } == 1)
  }

  @Test func theWatchIsQuietOverEqualRepsAndFindsAHalvingInFiveWeeks() {
    let reps = Tree.isThorough ? 2000 : 200
    var dice = SplitMix(seed: 3)
    var (noted, repWeeks) = (0, 0)
    var delays: [Int] = []
    for _ in 0..<reps {
      let year = (0..<52).map { _ in Proportion(Self.draw(96, 0.048, &dice), of: 96) }
      noted += DropWatch.notes(year).count
      repWeeks += 52
      let halved = year + (0..<40).map { _ in Proportion(Self.draw(96, 0.024, &dice), of: 96) }
      let first = DropWatch.notes(halved).first { $0.week >= 52 }
      delays.append(first.map { $0.week - 51 } ?? 99)
    }
    let median = delays.sorted()[reps / 2]
    print(
      "watch: \(noted) of \(repWeeks) rep-weeks noted; a halving in a median of \(median) weeks")
    #expect(Double(noted) <= 0.02 * Double(repWeeks))
    #expect(median <= 5)
  }

  @Test func lookingEveryWeekAtEqualScriptsIsWrongAtMostOnceInTwenty() {
    let trials = Tree.isThorough ? 1000 : 60
    var dice = SplitMix(seed: 4)
    var (wrong, weeksWrong, weeks) = (0, 0, 0)
    for _ in 0..<trials {
      var batches: [Trial.Batch] = []
      var isWrong = false
      for week in 1...52 {
        for rep in 0..<4 {
          // Reps differ, and one likes the first script better; the scripts do not differ.
          let rate = 0.06 + 0.04 * Double(rep)
          batches.append(
            Trial.Batch(
              week: week, rep: "\(rep)", source: "bought", isFirst: 1,
              first: Self.week(24 + rep * 8, rate, &dice), second: Self.week(24, rate, &dice)))
        }
        // Every fourth week is looked at in the gate, every week at length.
        guard Tree.isThorough || week % 4 == 0 else { continue }
        weeks += 1
        if case .different = Trial("a", "b", base: .dial, batches: batches).verdict {
          isWrong = true
          weeksWrong += 1
        }
      }
      wrong += isWrong ? 1 : 0
    }
    print(
      "compare: \(wrong) of \(trials) years, \(weeksWrong) of \(weeks) looks called equal scripts different"
    )
    #expect(Double(wrong) <= 0.05 * Double(trials))
  }

  @Test func aBetterScriptIsFound() {
    var dice = SplitMix(seed: 5)
    let batches = (1...26).map { week in
      Trial.Batch(
        week: week, rep: "a", source: "", isFirst: 2, first: Self.week(60, 0.2, &dice),
        second: Self.week(60, 0.1, &dice))
    }
    let trial = Trial("a", "b", base: .dial, batches: batches)
    #expect(trial.verdict == .different(firstIsBetter: true))
    #expect(trial.sequence.interval().low > 0)
    #expect(trial.sequence.interval().contains(0.1))
  }
}
