package import CivilTime
package import Rehearsal

/// How long a lead is left alone after a call, by how the call went.
package struct CallIntervals: Sendable, Hashable {
  /// A stretch of rest.
  package enum Rest: Sendable, Hashable {
    case minutes(Int)
    /// Until the other half of the day, or the next morning.
    case halfDay
    case days(Int)
    case workdays(Int)

    /// `60m`, `half-day`, `7d`, `2wd`.
    package var text: String {
      switch self {
      case .minutes(let number): "\(number)m"
      case .halfDay: "half-day"
      case .days(let number): "\(number)d"
      case .workdays(let number): "\(number)wd"
      }
    }

    package init?(_ text: String) {
      if ["half-day", "half", "半天"].contains(text) {
        self = .halfDay
        return
      }
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), (0...3650).contains(number) else { return nil }
      switch text.dropFirst(digits.count) {
      case "m", "min", "分钟": self = .minutes(number)
      case "h", "小时": self = .minutes(number * 60)
      case "d", "天": self = .days(number)
      case "wd", "个工作日", "工作日": self = .workdays(number)
      case "w", "周": self = .days(number * 7)
      default: return nil
      }
    }
  }

  /// By the name of a reach, an outcome, or `refused` for every refusal of the person.
  private var rests: [String: Rest]

  private static let standard: [String: Rest] = [
    "no-answer": .halfDay, "voicemail": .halfDay, "declined": .days(1), "busy": .minutes(60),
    "unreachable": .days(1), "suspended": .days(7),
    "absent": .halfDay, "message-left": .days(1), "turned-away": .days(2), "person-left": .days(1),
    "contact-added": .workdays(2), "materials-only": .workdays(2), "thinking": .workdays(3),
    "consulting-others": .workdays(3), "wrong-person": .days(1), "not-now": .days(30),
    "hung-up": .days(7), "refused": .days(30),
  ]

  /// The names in the order they are listed.
  package static let names = standard.keys.sorted()

  package init() { rests = Self.standard }

  /// `busy=60m, no-answer=half-day`: the standard with these changes, or nil.
  package init?(_ text: String) {
    rests = Self.standard
    for part in text.split(whereSeparator: { ",，、;；".contains($0) }) {
      let sides = part.split(separator: "=").map { side in side.filter { !$0.isWhitespace } }
      guard sides.count == 2, rests[sides[0]] != nil, let rest = Rest(sides[1]) else { return nil }
      rests[sides[0]] = rest
    }
  }

  /// What differs from the standard, by name.
  package var text: String {
    rests.filter { Self.standard[$0.key] != $0.value }.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value.text)" }.joined(separator: ",")
  }

  package func rest(_ reach: Reach, _ outcome: Outcome?) -> Rest {
    func named(_ name: String) -> Rest { rests[name] ?? .halfDay }
    guard let outcome else { return named(reach.rawValue) }
    switch outcome {
    case .contactAdded, .materialsOnly, .thinking, .consultingOthers, .wrongPerson, .notNow,
      .hungUp, .absent, .messageLeft, .personLeft:
      return named(outcome.rawValue)
    case .refused: return named("turned-away")
    case .notInterested, .noNeed, .noMoney, .tooExpensive, .hasSupplier, .contractLocked,
      .distrust:
      return named("refused")
    case .appointment, .callback, .transferred, .notEligible, .doNotContact: return .halfDay
    }
  }

  /// When the rest is over that began with a call at `start`, at the lead's place.
  package static func end(
    of rest: Rest, from start: Instant, offsetMinutes: Int, workdays: Workdays
  ) -> Instant {
    let local = Instant(milliseconds: start.milliseconds, offsetMinutes: offsetMinutes)
    func midnight(_ day: Day, plus minutes: Int = 0) -> Instant {
      Instant(
        seconds: (day.number * 1440 + minutes - offsetMinutes) * 60,
        offsetMinutes: start.offsetMinutes)
    }
    switch rest {
    case .minutes(let number): return start.adding(seconds: number * 60)
    case .halfDay:
      return local.clock.minutes < 720
        ? midnight(local.day, plus: 720) : midnight(local.day.adding(days: 1))
    case .days(let number): return midnight(local.day.adding(days: number))
    case .workdays(let number):
      var day = local.day
      for _ in 0..<number { day = workdays.next(after: day) }
      return midnight(day)
    }
  }
}
