package import Statistics

/// What chance alone explains, and what it does not.
extension Review {
  /// A run of conversations without an appointment, and how usual it is.
  package struct DrySpell: Sendable, Hashable {
    /// Conversations in a row without an appointment.
    package let run: Int
    /// The rep's own appointments per conversation.
    package let own: Proportion
    /// Conversations among which so long a run is looked for.
    package let among: Int
    /// The probability of such a run among them at the own rate.
    package let chance: Double
  }

  /// Runs shorter than this are not mentioned.
  package static let shortestRun = 8

  /// The run without an appointment, explained; nil while the own rate is not settled or the run is short.
  package var drySpell: DrySpell? {
    let own = Rate.appointment(.conversation).proportion(of: earlier + calls)
    guard dryRun >= Self.shortestRun, own.isSettled, let rate = own.estimate else { return nil }
    let among = max(100, 2 * dryRun)
    return DrySpell(
      run: dryRun, own: own, among: among,
      chance: Binomial.someRun(ofFailures: dryRun, in: among, at: rate))
  }

  /// A lasting drop of appointments per dial that this week's calls brought to light; nil otherwise.
  ///
  /// Per dial alone: each further rate watched would raise as many false notes again.
  package var drop: DropWatch.Note? {
    let rate = Rate.appointment(.dial)
    guard let last = history.last, last.week == week else { return nil }
    let notes = DropWatch.notes(history.map { rate.proportion(of: $0.tally) })
    return notes.last.flatMap { $0.week == history.count - 1 ? $0 : nil }
  }

  /// Weeks of `history` in which a drop was noted, by position.
  package var droppedWeeks: [Int] {
    DropWatch.notes(history.map { Rate.appointment(.dial).proportion(of: $0.tally) }).map(\.week)
  }
}
