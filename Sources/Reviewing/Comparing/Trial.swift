package import Statistics

/// Two scripts, or two styles of asking, side by side: with a sequence that may be looked at every week.
package struct Trial: Sendable, Hashable {
  /// Both sides' counts of one week in one stratum.
  package struct Batch: Sendable, Hashable {
    /// ISO year × 100 + week.
    package let week: Int
    /// The rep, the list source and the kind of call.
    package let rep: String
    package let source: String
    package let isFirst: Int
    package var first: Tally
    package var second: Tally

    package init(
      week: Int, rep: String, source: String, isFirst: Int, first: Tally = Tally(),
      second: Tally = Tally()
    ) {
      self.week = week
      self.rep = rep
      self.source = source
      self.isFirst = isFirst
      self.first = first
      self.second = second
    }
  }

  package let first: String
  package let second: String
  package let base: Base
  package let batches: [Batch]
  /// Whether the rows know their list source.
  package let knowsSource: Bool

  /// - Parameter batches: oldest week first.
  package init(
    _ first: String, _ second: String, base: Base, batches: [Batch], knowsSource: Bool = true
  ) {
    self.first = first
    self.second = second
    self.base = base
    self.batches = batches
    self.knowsSource = knowsSource
  }

  package var rate: Rate { .appointment(base) }

  private func sides(_ batch: Batch) -> Comparison {
    Comparison(
      batch.first.appointmentRate(per: base), batch.second.appointmentRate(per: base))
  }

  private func summed(_ batches: some Sequence<Batch>) -> Comparison {
    var (first, second) = (Proportion(0, of: 0), Proportion(0, of: 0))
    for batch in batches {
      let sides = sides(batch)
      first = first + sides.first
      second = second + sides.second
    }
    return Comparison(first, second)
  }

  /// All calls of both sides, whoever made them.
  package var total: Comparison { summed(batches) }

  /// One comparison per list source, by name.
  package var bySource: [(source: String, sides: Comparison)] {
    Dictionary(grouping: batches, by: \.source).map { ($0.key, summed($0.value)) }
      .sorted { $0.source < $1.source }
  }

  private struct Stratum: Hashable {
    let rep: String
    let source: String
    let isFirst: Int
  }

  /// Within rep, list source and kind of call, pooled.
  package var stratified: StratifiedComparison {
    let groups = Dictionary(grouping: batches) {
      Stratum(rep: $0.rep, source: $0.source, isFirst: $0.isFirst)
    }
    // In a fixed order: sums of rounded numbers depend on it.
    let ordered = groups.sorted {
      ($0.key.rep, $0.key.source, $0.key.isFirst) < ($1.key.rep, $1.key.source, $1.key.isFirst)
    }
    return StratifiedComparison(ordered.map { summed($0.value) })
  }

  /// Week by week within the same strata.
  package var sequence: DifferenceSequence {
    var numbers: [Stratum: Int] = [:]
    return DifferenceSequence(
      batches.map { batch in
        let stratum = Stratum(rep: batch.rep, source: batch.source, isFirst: batch.isFirst)
        let number = numbers[stratum] ?? numbers.count
        numbers[stratum] = number
        let sides = sides(batch)
        return DifferenceSequence.Batch(stratum: number, sides.first, sides.second)
      })
  }

  /// What may be said.
  package enum Verdict: Sendable, Hashable {
    /// The sequence leaves out 0: the first is better, or the second.
    case different(firstIsBetter: Bool)
    /// Not yet; about so many more trials a side, or nil when the rates do not differ so far.
    case notEnough(Int?)
  }

  package var verdict: Verdict {
    // Evidence of 20 to 1 against no difference is the same as an interval of 95 % that leaves out 0.
    if sequence.p < 0.05 {
      return .different(firstIsBetter: (stratified.difference ?? 0) > 0)
    }
    // Jeffreys' means: of a call or two the rates themselves say nothing.
    let total = total
    let (one, two) = (Beta(jeffreys: total.first).mean, Beta(jeffreys: total.second).mean)
    guard abs(one - two) > 1e-9, let needed = Comparison.neededTrials(telling: one, from: two)
    else {
      return .notEnough(nil)
    }
    // The sequence asks for more than a single look does: at least a quarter of what there is.
    let known = min(total.first.trials, total.second.trials)
    return .notEnough(max(1, needed - known, known / 4))
  }
}
