package import CivilTime

/// Free time to offer, from working hours; an empty calendar for now.
package struct FreeSlots: Sendable {
  /// Slots already taken, to be left out.
  package var busy: Set<Slot>
  /// Days on which nobody works, beside Saturdays and Sundays.
  package var holidays: Set<Day>

  package init(busy: Set<Slot> = [], holidays: Set<Day> = []) {
    self.busy = busy
    self.holidays = holidays
  }

  /// Hours of a morning and an afternoon in the order they are tried, so that pairs differ.
  private static let mornings = [600, 570, 630, 660].compactMap { ClockTime(minutes: $0) }
  private static let afternoons = [900, 840, 870, 930, 960].compactMap { ClockTime(minutes: $0) }

  /// Slots in pairs: each pair on two different half-days of two different days, none today.
  ///
  /// The first pair starts on the second working day from now; the morning comes first in one pair,
  /// the afternoon in the next; between pairs one working day is left free.
  /// - Parameter pairs: how many pairs are wanted.
  package func proposals(from now: Slot, pairs: Int = 6) -> [Slot] {
    var slots: [Slot] = []
    var day = working(after: working(after: now.day))
    for pair in 0..<pairs {
      let second = working(after: day)
      let opensInTheMorning = pair % 2 == 0
      slots.append(slot(on: day, morning: opensInTheMorning, turn: pair))
      slots.append(slot(on: second, morning: !opensInTheMorning, turn: pair))
      day = working(after: working(after: second))
    }
    return slots
  }

  private func working(after day: Day) -> Day {
    var next = day.adding(days: 1)
    // A year of holidays in a row means a wrong file, not a year without work.
    for _ in 0..<366 where next.weekday.isWeekend || holidays.contains(next) {
      next = next.adding(days: 1)
    }
    return next
  }

  private func slot(on day: Day, morning: Bool, turn: Int) -> Slot {
    let clocks = morning ? Self.mornings : Self.afternoons
    // The first two pairs take the plainest hours: ten and three, then two and ten.
    let start = turn < 2 ? (morning ? 0 : turn) : turn
    let turns = (0..<clocks.count).map {
      Slot(day: day, clock: clocks[(start + $0) % clocks.count])
    }
    return turns.first { !busy.contains($0) } ?? turns[0]
  }
}
