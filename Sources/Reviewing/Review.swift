package import CivilTime
package import Diagnostics
package import Statistics

/// One ISO week as a value: what was wanted, what was done, how surely, and what to practise next.
package struct Review: Sendable, Hashable {
  /// A named part of the week and its counts.
  package struct Part: Sendable, Hashable {
    package let key: String
    package let tally: Tally

    package init(key: String, tally: Tally) {
      self.key = key
      self.tally = tally
    }
  }

  /// What was agreed to be done differently, and what became of it; nil while open.
  package struct Action: Sendable, Hashable {
    package let what: String
    /// How many times, and by which day.
    package var times: Int?
    package var due: Day?
    package let isDone: Bool?
    package let reason: String?

    package init(
      what: String, times: Int? = nil, due: Day? = nil, isDone: Bool?, reason: String?
    ) {
      self.what = what
      self.times = times
      self.due = due
      self.isDone = isDone
      self.reason = reason
    }
  }

  /// A tick or a cross of one day; seen by the rep alone.
  package struct Mood: Sendable, Hashable {
    package let day: Day
    package let isGood: Bool
    package let word: String?

    package init(day: Day, isGood: Bool, word: String?) {
      self.day = day
      self.isGood = isGood
      self.word = word
    }
  }

  /// A week and its counts.
  package struct WeekCount: Sendable, Hashable {
    package let week: Week
    package let tally: Tally

    package init(week: Week, tally: Tally) {
      self.week = week
      self.tally = tally
    }
  }

  /// An hour of a weekday and its counts.
  package struct HourCount: Sendable, Hashable {
    /// 1 Monday … 7 Sunday.
    package let weekday: Int
    /// 0–23.
    package let hour: Int
    package let tally: Tally

    package init(weekday: Int, hour: Int, tally: Tally) {
      self.weekday = weekday
      self.hour = hour
      self.tally = tally
    }
  }

  package var week: Week
  /// Real calls of the week, of the week before, and of the eight weeks before the week.
  package var calls: Tally
  package var before: Tally
  package var earlier: Tally
  /// Weeks among the eight with any real call.
  package var earlierWeeks = 0
  package var practice: Tally
  /// Appointments wanted in the week.
  package var target: Int?
  package var unresolved = 0
  package var objections: [Part] = []
  package var askStyles: [Part] = []
  package var practiceObjections: [Part] = []
  /// Agreed in the week before, to be looked at now.
  package var actions: [Action] = []
  package var moods: [Mood] = []
  package var drillsDue = 0
  package var drillsDone = 0
  /// Drills of the week by objection.
  package var drilled: [String: Int] = [:]
  /// Conversations in a row without an appointment, back from the end of the week.
  package var dryRun = 0
  /// Whose week it is; nil for all calls of the journal.
  package var rep: String?
  /// Real calls week by week up to this one, oldest first, empty weeks included.
  package var history: [WeekCount] = []
  /// Real calls of all time by weekday (1–7) and hour.
  package var hours: [HourCount] = []
  /// The week's real calls by list source.
  package var sources: [Part] = []
  /// Appointments of the coming seven days that were not confirmed again.
  package var toReconfirm = 0
  /// What was answered in this review.
  package var answers: [Question: Answer] = [:]
  /// Agreed in this review, for the week after.
  package var agreed: [Action] = []

  package init(week: Week, calls: Tally, before: Tally, earlier: Tally, practice: Tally) {
    self.week = week
    self.calls = calls
    self.before = before
    self.earlier = earlier
    self.practice = practice
  }
}

extension Review {
  /// A step of the call whose rate the review looks at.
  package enum Stage: String, CaseIterable, Sendable, Hashable {
    case opening, purpose, ask, confirmation

    package var title: Bilingual {
      switch self {
      case .opening: Bilingual(zh: "开场", en: "opening")
      case .purpose: Bilingual(zh: "来意", en: "purpose")
      case .ask: Bilingual(zh: "邀约和异议", en: "ask and objections")
      case .confirmation: Bilingual(zh: "确认", en: "confirmation")
      }
    }

    package var rate: Rate {
      switch self {
      case .opening: .openingSurvival
      case .purpose: .ask
      case .ask: .appointment(.conversation)
      case .confirmation: .held
      }
    }

    /// What the rate is held against while one's own earlier weeks cannot carry it: a starting point.
    var standard: Double {
      switch self {
      case .opening: 0.6
      case .purpose: 0.6
      case .ask: 0.05
      case .confirmation: 0.7
      }
    }
  }

  /// What can be said of the weak stage.
  package enum Weakness: Sendable, Hashable {
    /// The whole interval lies below what the rate is held against.
    case stage(Stage, Proportion, against: Double, isOwn: Bool)
    /// No stage stands out.
    case none
    /// About so many more conversations are needed.
    case notEnough(Int)
    /// Fewer dials than half the usual week.
    case fewDials(Int, usual: Int)
  }

  package var weakness: Weakness {
    if earlierWeeks >= 2 {
      let usual = earlier[.dials] / earlierWeeks
      if calls[.dials] * 2 < usual { return .fewDials(calls[.dials], usual: usual) }
    }
    var worst: (stage: Stage, proportion: Proportion, against: Double, isOwn: Bool, share: Double)?
    var missing = 0
    for stage in Stage.allCases {
      let proportion = stage.rate.proportion(of: calls)
      let own = stage.rate.proportion(of: earlier)
      guard let estimate = proportion.estimate else { continue }
      let isOwn = stage.rate.isEnough(own)
      let against = isOwn ? own.estimate ?? stage.standard : stage.standard
      // Four stages are looked at: each interval is wide enough for all four to hold at 95 %.
      let interval = proportion.wilson(confidence: 1 - 0.05 / Double(Stage.allCases.count))
      // An interval that lies on one side tells; so does one that is narrow around it.
      if interval.contains(against) { missing = max(missing, stage.rate.needed(proportion)) }
      guard interval.high < against else { continue }
      let share = estimate / against
      if worst.map({ share < $0.share }) ?? true {
        worst = (stage, proportion, against, isOwn, share)
      }
    }
    if let worst {
      return .stage(worst.stage, worst.proportion, against: worst.against, isOwn: worst.isOwn)
    }
    if calls[.conversations] == 0 {
      let rate = Rate.appointment(.conversation)
      return .notEnough(rate.needed(rate.proportion(of: calls)))
    }
    return missing > 0 ? .notEnough(missing) : .none
  }

  /// The objection that went unhandled most often, real calls first; nil when none did.
  package var weakestObjection: (part: Part, isPractice: Bool)? {
    for (parts, isPractice) in [(objections, false), (practiceObjections, true)] {
      let worst = parts.filter { $0.tally[.met] > $0.tally[.handled] }.max {
        let left = $0.tally[.met] - $0.tally[.handled]
        let right = $1.tally[.met] - $1.tally[.handled]
        return (left, $1.key) < (right, $0.key)
      }
      if let worst { return (worst, isPractice) }
    }
    return nil
  }

  /// Up to three objections to drill: most often unhandled in real calls, then in practice.
  package var toDrill: [String] {
    var names: [String] = []
    for parts in [objections, practiceObjections] {
      let missed = parts.filter { $0.tally[.met] > $0.tally[.handled] }.sorted {
        let left = $0.tally[.met] - $0.tally[.handled]
        let right = $1.tally[.met] - $1.tally[.handled]
        return (right, $0.key) < (left, $1.key)
      }
      for part in missed where !names.contains(part.key) && names.count < 3 {
        names.append(part.key)
      }
    }
    return names
  }

  /// Names to list for the target at the rep's own rate per dial, or nil without either.
  package var nextList: ListPlan? {
    guard let target, target > 0 else { return nil }
    let own = Rate.appointment(.dial).proportion(of: earlier + calls)
    guard own.trials > 0, own.successes > 0 else { return nil }
    return ListPlan(appointments: target, rate: .observed(own))
  }
}
