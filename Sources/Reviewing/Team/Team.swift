package import CivilTime
package import Diagnostics
package import Statistics

/// A team as its lead may see it: real calls of two fixed windows, in one base, held against chance.
///
/// Practice, mood and answers of reviews are no part of it and cannot become one.
package struct Team: Sendable, Hashable {
  /// The two windows of the page; there are no others.
  package enum Window: String, CaseIterable, Sendable, Hashable {
    case week, eightWeeks
  }

  /// What is compared within: a list source, and whether it was a first call (1), a follow-up (0) or not
  /// known (2).
  package struct Stratum: Sendable, Hashable {
    package let source: String
    package let isFirst: Int

    package init(source: String, isFirst: Int) {
      self.source = source
      self.isFirst = isFirst
    }
  }

  /// One rep's counts.
  package struct Member: Sendable, Hashable {
    /// As shown: the name, or an alias.
    package let name: String
    package let week: [Stratum: Tally]
    package let eightWeeks: [Stratum: Tally]
    /// The eight weeks before those.
    package let before: Tally
    /// The most appointments in any earlier week, and in how many earlier weeks there were calls.
    package let bestBefore: Int
    package let weeksBefore: Int

    package init(
      name: String, week: [Stratum: Tally], eightWeeks: [Stratum: Tally], before: Tally,
      bestBefore: Int, weeksBefore: Int
    ) {
      self.name = name
      self.week = week
      self.eightWeeks = eightWeeks
      self.before = before
      self.bestBefore = bestBefore
      self.weeksBefore = weeksBefore
    }

    package func tally(_ window: Window) -> Tally {
      (window == .week ? week : eightWeeks).values.reduce(into: Tally()) { $0 += $1 }
    }
  }

  /// Spot checks of one week: how many appointments were looked at, and how many were as written.
  package struct Checked: Sendable, Hashable {
    package let week: Week
    package let asWritten: Proportion

    package init(week: Week, asWritten: Proportion) {
      self.week = week
      self.asWritten = asWritten
    }
  }

  package let week: Week
  package let base: Base
  package let members: [Member]
  package var unresolved = 0
  package var checks: [Checked] = []

  package init(week: Week, base: Base, members: [Member]) {
    self.week = week
    self.base = base
    self.members = members
  }

  package var rate: Rate { .appointment(base) }

  package func total(_ window: Window) -> Tally {
    members.reduce(into: Tally()) { $0 += $1.tally(window) }
  }

  /// Groups with fewer trials than this are shown together.
  package static let leastTrials = 20
}

extension Team {
  /// Where a rep stands when chance has had its say.
  package enum Standing: String, Sendable, Hashable {
    /// Nothing that chance does not do.
    case within
    /// Outside the 95 % limits, as one in twenty is by chance alone.
    case outside
    /// Different after Benjamini and Hochberg over everything on the page.
    case above, below
  }

  /// A rep's numbers in a window.
  package struct Row: Sendable, Hashable {
    package let name: String
    package let seen: Proportion
    /// The rate the team has in the same list sources and kinds of call.
    package let expected: Double
    /// Drawn towards the team as far as chance demands.
    package let estimate: Shrinkage.Group
    /// Two-sided, of so many successes at the expected rate.
    package let p: Double
    package let standing: Standing

    /// Seen over expected, times the team's rate: what the funnel plot shows.
    package func adjusted(team: Double) -> Double {
      guard expected > 0, let rate = seen.estimate else { return 0 }
      return min(1, rate / expected * team)
    }
  }

  /// A window's rows, largest first, and the groups too small to be shown alone.
  package struct Table: Sendable, Hashable {
    package let window: Window
    package let total: Proportion
    package let rows: [Row]
    package let foldedCount: Int
    package let folded: Proportion
    /// Whom the folded row stands for: the others, or everybody.
    package var foldedTitle: Bilingual {
      let least = Bilingual(
        zh: "（各不到 \(Team.leastTrials)）", en: " (under \(Team.leastTrials) each)")
      return rows.isEmpty
        ? Bilingual(
          zh: "全部 \(foldedCount) 人\(least.zh)", en: count(foldedCount, "rep") + least.en)
        : Bilingual(
          zh: "其余 \(foldedCount) 人\(least.zh)", en: count(foldedCount, "other rep") + least.en)
    }
    /// Whether some rep's lists differ enough from the team's to move her expected rate by a tenth.
    package let isUneven: Bool
  }

  /// Both windows; "different" is said after one correction over both.
  package var tables: [Table] {
    let drafts = Window.allCases.map(draft)
    let adjusted = FalseDiscovery.adjusted(drafts.flatMap { $0.rows.map(\.p) })
    var position = 0
    return drafts.map { table in
      let rows = table.rows.map { row in
        defer { position += 1 }
        let isAbove = (row.seen.estimate ?? 0) > row.expected
        let standing: Standing =
          adjusted[position] <= 0.05
          ? (isAbove ? .above : .below) : row.p <= 0.05 ? .outside : .within
        return Row(
          name: row.name, seen: row.seen, expected: row.expected, estimate: row.estimate, p: row.p,
          standing: standing)
      }
      return Table(
        window: table.window, total: table.total, rows: rows, foldedCount: table.foldedCount,
        folded: table.folded, isUneven: table.isUneven)
    }
  }

  private func draft(_ window: Window) -> Table {
    var strata: [Stratum: Proportion] = [:]
    for member in members {
      for (stratum, tally) in window == .week ? member.week : member.eightWeeks {
        let part = tally.appointmentRate(per: base)
        strata[stratum] = (strata[stratum] ?? Proportion(0, of: 0)) + part
      }
    }
    let total = strata.values.reduce(Proportion(0, of: 0), +)
    let known = members.map { (member: $0, seen: $0.tally(window).appointmentRate(per: base)) }
      .filter { $0.seen.trials > 0 }
    let shown = known.filter { $0.seen.trials >= Self.leastTrials }
      .sorted { ($1.seen.trials, $0.member.name) < ($0.seen.trials, $1.member.name) }
    let small = known.filter { $0.seen.trials < Self.leastTrials }
    let shrunk = Shrinkage(shown.map(\.seen))
    var isUneven = false
    let rows = shown.enumerated().map { index, entry in
      let parts = window == .week ? entry.member.week : entry.member.eightWeeks
      let wanted = parts.reduce(0.0) { sum, part in
        let trials = part.value.appointmentRate(per: base).trials
        return sum + Double(trials) * (strata[part.key]?.estimate ?? 0)
      }
      let expected = wanted / Double(entry.seen.trials)
      if let team = total.estimate, abs(expected - team) > 0.1 * team { isUneven = true }
      return Row(
        name: entry.member.name, seen: entry.seen, expected: expected,
        estimate: shrunk?.groups[index]
          ?? Shrinkage.Group(mean: expected, interval: entry.seen.wilson()),
        p: Self.p(entry.seen, expected), standing: .within)
    }
    return Table(
      window: window, total: total, rows: rows, foldedCount: small.count,
      folded: small.reduce(Proportion(0, of: 0)) { $0 + $1.seen }, isUneven: isUneven)
  }

  /// The two-sided binomial p. The sum of trials of several rates spreads less than trials of their
  /// mean rate (Hoeffding 1956), so the p errs on the side of chance.
  private static func p(_ seen: Proportion, _ expected: Double) -> Double {
    let below = Binomial.atMost(seen.successes, of: seen.trials, at: expected)
    let above = Binomial.atLeast(seen.successes, of: seen.trials, at: expected)
    return min(1, 2 * min(below, above))
  }
}

extension Team {
  /// The rise of one rep from the eight weeks before to the last eight, and what chance makes of it.
  package struct Rise: Sendable, Hashable {
    package let name: String
    package let before: Proportion
    package let now: Proportion
    /// How often the best of so many equal reps rises as surely by chance alone.
    package let chance: Double
  }

  /// The surest rise in the team; nil when none rose with enough calls in both windows.
  package var mostImproved: Rise? {
    let pairs = members.compactMap { member -> (Member, Comparison, Double)? in
      let now = member.tally(.eightWeeks).appointmentRate(per: base)
      let before = member.before.appointmentRate(per: base)
      guard now.trials >= Self.leastTrials, before.trials >= Self.leastTrials,
        let recent = now.estimate, let old = before.estimate, recent > old,
        let surety = Comparison(now, before).chanceFirstIsHigher
      else { return nil }
      return (member, Comparison(now, before), surety)
    }
    guard let best = pairs.max(by: { ($0.2, $1.0.name) < ($1.2, $0.0.name) }) else { return nil }
    let many = members.count {
      $0.tally(.eightWeeks).appointmentRate(per: base).trials >= Self.leastTrials
        && $0.before.appointmentRate(per: base).trials >= Self.leastTrials
    }
    var none = 1.0
    for _ in 0..<many { none *= best.2 }
    return Rise(
      name: best.0.name, before: best.1.second, now: best.1.first, chance: 1 - none)
  }

  /// Reps whose week had more appointments than any of at least four earlier ones: a fact, no rank.
  package var personalBests: [(name: String, appointments: Int, before: Int)] {
    members.compactMap { member in
      let made = member.tally(.week)[.appointments]
      guard member.weeksBefore >= 4, made > member.bestBefore else { return nil }
      return (member.name, made, member.bestBefore)
    }.sorted { $0.name < $1.name }
  }
}
