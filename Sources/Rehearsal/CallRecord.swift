package import CivilTime
package import Hearing

/// What remains of a call, practised or real: the value the journal keeps and reviews count.
package struct CallRecord: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable, Hashable { case practice, real }

  package var kind: Kind
  package var startedAt: Instant
  package var durationSeconds: Int?
  /// The rep's name or alias as set.
  package var rep: String
  package var reach: Reach
  /// How the talk ended; nil only when nobody was reached.
  package var outcome: Outcome?
  /// Whether the purpose was said before the call ended; nil when unknown.
  package var heard: Bool?
  /// Every ask in order; the first decides the call's ask style.
  package var asks: [Ask] = []
  package var objections: [Met] = []
  package var appointment: Appointment?
  /// When to ring again, for a callback.
  package var callbackAt: Slot?
  /// A–D or X; nil takes the outcome's default.
  package var grade: Grade?
  package var referral = false
  /// Whether someone else answered first and put the call through.
  package var transferred = false
  /// Who must be consulted, or the channel a contact was added on.
  package var detail: String?
  /// When to be in touch next, for outcomes without a time of their own.
  package var nextContact: Day?
  package var origin: Origin = .typed
  package var script: String?
  package var scriptVersion: Int?
  package var persona: String?
  /// Pseudonymous reference of the lead.
  package var lead: String?
  package var listSource: String?
  package var attempt: Int?
  package var note: String?
  /// What makes a practice call recomputable; nil for real calls.
  package var practice: Practice?

  package init(kind: Kind, startedAt: Instant, rep: String, reach: Reach, outcome: Outcome?) {
    self.kind = kind
    self.startedAt = startedAt
    self.rep = rep
    self.reach = reach
    self.outcome = outcome
  }

  /// How the row came to be known.
  package enum Origin: String, CaseIterable, Sendable, Hashable {
    case typed, imported, transcript
  }

  /// The style of the first ask, which is the call's; nil when it is not known whether there was one.
  package var askStyle: AskStyle? {
    if let first = asks.first { return first.style }
    return kind == .practice ? AskStyle.none : nil
  }

  /// Whether there was an ask; nil when that is not known.
  package var hasAsk: Bool? { askStyle.map { $0 != .none } }

  /// The grade given, else the outcome's default (coaching.md §1); nil when nobody was reached.
  package var effectiveGrade: Grade? { grade ?? defaultGrade }

  private var defaultGrade: Grade? {
    if reach.isInvalid { return .x }
    switch outcome {
    case .appointment: return appointment == nil ? .b : .a
    case .callback: return .b
    case .contactAdded, .materialsOnly, .thinking, .consultingOthers, .notNow: return .c
    case .notEligible, .doNotContact: return .x
    case .notInterested, .hungUp, .noNeed, .noMoney, .tooExpensive, .hasSupplier,
      .contractLocked, .wrongPerson, .distrust:
      return .d
    case .transferred, .messageLeft, .refused, .absent, .personLeft, nil: return nil
    }
  }

  package struct Ask: Sendable, Hashable {
    package var style: AskStyle
    package var slots: [Slot]

    package init(style: AskStyle, slots: [Slot] = []) {
      self.style = style
      self.slots = slots
    }
  }

  /// An objection that was met, by id, and whether it was handled (化解).
  package struct Met: Sendable, Hashable {
    package var objection: String
    package var handled: Bool

    package init(objection: String, handled: Bool) {
      self.objection = objection
      self.handled = handled
    }
  }

  package struct Appointment: Sendable, Hashable {
    package var at: Slot
    package var form: AppointmentForm
    package var place: String?

    package init(at: Slot, form: AppointmentForm = .visit, place: String? = nil) {
      self.at = at
      self.form = form
      self.place = place
    }
  }

  package enum Grade: String, CaseIterable, Sendable, Hashable {
    case a = "A", b = "B", c = "C", d = "D", x = "X"
  }

  /// The plan (texts by digest), what was said, and what it was worth.
  package struct Practice: Sendable, Hashable {
    package var seed: UInt64
    package var level: String
    package var language: String
    /// Digest of every text of the plan, so that a changed script is noticed instead of mis-replayed.
    package var planDigest: String
    /// Every line typed, in order.
    package var said: [String]
    /// Marks as `criterion` and verdict, in order, first tries.
    package var marks: [MarkRecord]
    /// 0–100 by first tries.
    package var score: Int
    /// 0–100 with what was said again; nil when nothing was.
    package var retryScore: Int?
    /// The slots at hand when it was begun; empty in records that do not know.
    package var offer: [Slot] = []
    /// The rep's name and the company as set, each empty where the script's own stood.
    package var names: [String] = []
    /// How much was said from the side, by its word.
    package var volume = ""

    package init(
      seed: UInt64, level: String, language: String, planDigest: String, said: [String],
      marks: [MarkRecord], score: Int, retryScore: Int? = nil
    ) {
      self.seed = seed
      self.level = level
      self.language = language
      self.planDigest = planDigest
      self.said = said
      self.marks = marks
      self.score = score
      self.retryScore = retryScore
    }
  }

  package struct MarkRecord: Sendable, Hashable {
    /// What stands for the verdict of a mark the rep did not accept.
    package static let contested = "contested"

    package var turn: Int
    package var criterion: String
    package var verdict: String

    package init(turn: Int, criterion: String, verdict: String) {
      self.turn = turn
      self.criterion = criterion
      self.verdict = verdict
    }
  }
}
