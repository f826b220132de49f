package import CivilTime
package import Rehearsal

/// When and how often a lead may be called: defaults a team edits.
package struct CallRules: Sendable, Hashable {
  /// Calls to one lead in one round; then somebody decides.
  package var attempts = 6
  package var attemptsPerDay = 2
  package var attemptsPerWeek = 3
  /// Conversations in a row without progress after which to ask why.
  package var askWhyAfter = 3
  /// … and after which somebody decides: to close, or to try another round.
  package var decideAfter = 5
  /// Refusals after which a lead is not called again.
  package var refusals = 2
  /// A new lead wants its first call within this time.
  package var firstContactMinutes = 300
  /// Stretches of the day in which calls are made, in minutes since midnight at the lead's place.
  package var hours: [Range<Int>] = [540..<720, 840..<1140]
  package var workdays = Workdays()
  package var intervals = CallIntervals()
  package var tiers = TierRule()
  /// Minutes ahead of UTC of leads that name no zone of their own.
  package var homeOffsetMinutes = 480

  package init() {}

  /// No team may call before 8:00 or after 21:00 at the lead's place.
  package static let hardHours = 480..<1260

  /// The stretches within the hard limit.
  package var allowedHours: [Range<Int>] {
    hours.map { $0.clamped(to: Self.hardHours) }.filter { !$0.isEmpty }
  }

  // MARK: Hours

  /// Whether a call may be made, by the clock and the calendar at the lead's place.
  package func isAllowed(_ now: Instant, offsetMinutes: Int) -> Bool {
    let local = Instant(milliseconds: now.milliseconds, offsetMinutes: offsetMinutes)
    return workdays.isWorked(local.day)
      && allowedHours.contains { $0.contains(local.clock.minutes) }
  }

  /// The first moment from `start` on at which a call may be made; nil when no hour of a year allows one.
  package func nextAllowed(from start: Instant, offsetMinutes: Int) -> Instant? {
    let local = Instant(milliseconds: start.milliseconds, offsetMinutes: offsetMinutes)
    var day = local.day
    var earliest = local.clock.minutes
    // A moment within a minute begins with the next one.
    if start.milliseconds % 60_000 != 0 { earliest += 1 }
    for _ in 0..<400 {
      if workdays.isWorked(day) {
        for stretch in allowedHours where stretch.upperBound > earliest {
          let minute = max(stretch.lowerBound, earliest)
          return Instant(
            seconds: (day.number * 1440 + minute - offsetMinutes) * 60,
            offsetMinutes: start.offsetMinutes)
        }
      }
      day = day.adding(days: 1)
      earliest = 0
    }
    return nil
  }

  /// Everything that moves a lead's standing, as one line: a change of it has every lead settled anew.
  package var fingerprint: String {
    let limits = [
      attempts, attemptsPerDay, attemptsPerWeek, askWhyAfter, decideAfter, refusals,
      homeOffsetMinutes,
    ]
    let days = [workdays.off.keys, workdays.makeup.keys].map { days in
      days.map(\.number).sorted().map(String.init).joined(separator: ",")
    }
    return (limits.map(String.init) + days + [intervals.text, tiers.text]).joined(separator: " ")
      + " 1"
  }
}

/// Tiers by match: the share of the most a lead's needs could sum up to.
package struct TierRule: Sendable, Hashable {
  /// Per cent from which a lead is A, and from which it is B.
  package var a = 80
  package var b = 60

  package init() {}

  /// `80,60`, or nil.
  package init?(_ text: String) {
    let numbers = text.split(whereSeparator: { ",，、 ".contains($0) }).map { Int($0) }
    guard numbers.count == 2, let a = numbers[0], let b = numbers[1], b > 0, b < a, a <= 100 else {
      return nil
    }
    self.a = a
    self.b = b
  }

  package var text: String { "\(a),\(b)" }

  /// - Parameter match: 1–5 a need; without any, a lead is C: nothing speaks for it yet.
  package func tier(_ match: [Int]) -> Tier {
    guard !match.isEmpty else { return .c }
    let share = match.reduce(0, +) * 100 / (match.count * 5)
    return share >= a ? .a : share >= b ? .b : .c
  }
}

/// How well a lead's needs match our offer.
package enum Tier: Int, CaseIterable, Sendable, Hashable, Comparable {
  case a = 1, b, c

  package var letter: String { ["A", "B", "C"][rawValue - 1] }

  package init?(letter: String) {
    guard let tier = Self.allCases.first(where: { $0.letter == letter.uppercased() }) else {
      return nil
    }
    self = tier
  }

  package static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}
