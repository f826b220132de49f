package import CivilTime

/// Free time to offer: working hours without lunch, on working days, without what is taken.
package struct FreeSlots: Sendable {
  /// A stretch of local time that is taken; days may lie between its ends.
  package struct Taken: Sendable, Hashable {
    package let from: Slot
    /// The first minute that is free again.
    package let to: Slot

    package init(from: Slot, to: Slot) {
      self.from = from
      self.to = to
    }
  }

  /// Before noon or after.
  package enum Half: String, CaseIterable, Sendable, Hashable { case morning, afternoon }

  /// Free time within one half-day, long enough for a meeting.
  package struct Opening: Sendable, Hashable {
    package let half: Half
    package let from: ClockTime
    package let to: ClockTime

    package init(half: Half, from: ClockTime, to: ClockTime) {
      self.half = half
      self.from = from
      self.to = to
    }
  }

  package let hours: WorkingHours
  package let lunch: WorkingHours.Stretch?
  package let workdays: Workdays
  /// How long an appointment takes, with nothing before or behind it.
  package let meetingMinutes: Int
  /// Minutes since midnight that are taken, by day, in order and apart from each other.
  private let taken: [Day: [Range<Int>]]

  package init(
    hours: WorkingHours = .standard, lunch: WorkingHours.Stretch? = nil,
    workdays: Workdays = Workdays(), taken: [Taken] = [], meetingMinutes: Int = 30
  ) {
    self.hours = hours
    self.lunch = lunch
    self.workdays = workdays
    self.meetingMinutes = max(1, meetingMinutes)
    self.taken = Self.byDay(taken)
  }

  private static func byDay(_ stretches: [Taken]) -> [Day: [Range<Int>]] {
    var days: [Day: [Range<Int>]] = [:]
    for stretch in stretches where stretch.from < stretch.to {
      // Nobody plans further ahead than a year or two; a stretch without end must not cost more.
      let last = min(stretch.to.day, stretch.from.day.adding(days: 800))
      var day = stretch.from.day
      while day <= last {
        let from = day == stretch.from.day ? stretch.from.clock.minutes : 0
        let to = day == stretch.to.day ? stretch.to.clock.minutes : 1440
        if from < to { days[day, default: []].append(from..<to) }
        day = day.adding(days: 1)
      }
    }
    return days.mapValues(merged)
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  // MARK: What is free

  /// Minutes of the day that are worked and not taken.
  private func freeMinutes(on day: Day) -> [Range<Int>] {
    guard workdays.isWorked(day) else { return [] }
    var free = hours.stretches.map { $0.from.minutes..<$0.to.minutes }
    var gone = taken[day] ?? []
    if let lunch { gone.append(lunch.from.minutes..<lunch.to.minutes) }
    for hole in gone {
      free = free.flatMap { range -> [Range<Int>] in
        guard range.overlaps(hole) else { return [range] }
        let before = range.lowerBound..<max(range.lowerBound, hole.lowerBound)
        let after = min(range.upperBound, hole.upperBound)..<range.upperBound
        return [before, after].filter { !$0.isEmpty }
      }
    }
    return free
  }

  /// The free time of a day in its two halves; what is too short for a meeting is left out.
  package func openings(on day: Day) -> [Opening] {
    freeMinutes(on: day).flatMap { range -> [Opening] in
      let halves = [
        (Half.morning, range.clamped(to: 0..<720)), (.afternoon, range.clamped(to: 720..<1440)),
      ]
      return halves.compactMap { half, part in
        guard part.count >= meetingMinutes, let from = ClockTime(minutes: part.lowerBound),
          let to = ClockTime(minutes: min(part.upperBound, 1439))
        else { return nil }
        return Opening(half: half, from: from, to: to)
      }
    }
  }

  /// Whether a meeting that begins at the slot fits in, lunch and noon included.
  package func isFree(_ slot: Slot) -> Bool { fits(slot.clock, in: freeMinutes(on: slot.day)) }

  private func fits(_ clock: ClockTime, in free: [Range<Int>]) -> Bool {
    let wanted = clock.minutes..<clock.minutes + meetingMinutes
    return free.contains {
      $0.lowerBound <= wanted.lowerBound && wanted.upperBound <= $0.upperBound
    }
  }

  /// Full and half hours of a half-day at which a meeting may begin.
  package func starts(on day: Day, _ half: Half) -> [ClockTime] {
    let free = freeMinutes(on: day)
    let range = half == .morning ? 0..<720 : 720..<1440
    return stride(from: range.lowerBound, to: range.upperBound, by: 30)
      .compactMap { ClockTime(minutes: $0) }.filter { fits($0, in: free) }
  }

  // MARK: What to offer

  /// Hours of a morning and an afternoon in the order they are tried, so that pairs differ.
  private static let mornings = [600, 570, 630, 660].compactMap { ClockTime(minutes: $0) }
  private static let afternoons = [900, 840, 870, 930, 960].compactMap { ClockTime(minutes: $0) }

  /// How many days ahead free time is looked for.
  package static let horizonDays = 90

  /// Slots in pairs: each pair on two different half-days of two different days, none today.
  ///
  /// The first pair starts on the second working day from now; the morning comes first in one pair, the
  /// afternoon in the next, where both are free; between pairs one working day is left free.
  /// - Parameter pairs: how many pairs are wanted; fewer come when the calendar is that full.
  package func proposals(from now: Slot, pairs: Int = 6) -> [Slot] {
    var slots: [Slot] = []
    let last = now.day.adding(days: Self.horizonDays)
    var day = workdays.next(after: workdays.next(after: now.day))
    for pair in 0..<pairs {
      let half: Half = pair % 2 == 0 ? .morning : .afternoon
      guard let first = slot(from: day, to: last, preferring: half, turn: pair),
        let second = slot(
          from: workdays.next(after: first.day), to: last,
          preferring: first.clock.hour < 12 ? .afternoon : .morning, turn: pair)
      else { break }
      slots += [first, second]
      day = workdays.next(after: workdays.next(after: second.day))
    }
    return slots
  }

  /// The first free slot from a day on; of one day the half preferred.
  private func slot(from: Day, to last: Day, preferring half: Half, turn: Int) -> Slot? {
    var day = from
    while day <= last {
      let other: Half = half == .morning ? .afternoon : .morning
      for wanted in [half, other] {
        if let slot = slot(on: day, wanted, turn: turn) { return slot }
      }
      day = workdays.next(after: day)
    }
    return nil
  }

  private func slot(on day: Day, _ half: Half, turn: Int) -> Slot? {
    let free = freeMinutes(on: day)
    guard !free.isEmpty else { return nil }
    let clocks = half == .morning ? Self.mornings : Self.afternoons
    // The first two pairs take the plainest hours: ten and three, then two and ten.
    let start = turn < 2 ? (half == .morning ? 0 : turn) : turn
    let tried = (0..<clocks.count).lazy.map { clocks[(start + $0) % clocks.count] }
    return (tried.first { fits($0, in: free) } ?? starts(on: day, half).first)
      .map { Slot(day: day, clock: $0) }
  }
}
