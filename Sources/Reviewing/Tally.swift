package import Diagnostics
package import Rehearsal
package import Statistics

/// Counts of calls: additive, so that the tallies of parts sum to that of the whole.
///
/// Rates are derived from them on reading and never stored.
package struct Tally: Sendable, Hashable {
  /// What is counted; raw values are positions in `counts`.
  package enum Field: Int, CaseIterable, Sendable, Hashable {
    case dials, conversations, invalid
    /// Conversations of which it is known, or can be estimated, whether the purpose was said.
    case heardKnown
    case heard
    /// Those of `heardKnown` judged by duration alone.
    case heardEstimated
    /// Conversations of which it is known whether there was an ask.
    case askKnown
    case asked
    /// Appointments of conversations with a known ask.
    case askedAppointments
    case appointments, held
    /// Appointments that came to nothing: not kept or cancelled by the prospect.
    case missed
    case callbacks, contactsAdded, hungUp, doNotContact, referrals, talkSeconds
    /// Objections met and handled.
    case met
    case handled

    /// The column's name on disk.
    package var column: String {
      switch self {
      case .dials: "dials"
      case .conversations: "conversations"
      case .invalid: "invalid"
      case .heardKnown: "heard_known"
      case .heard: "heard"
      case .heardEstimated: "heard_estimated"
      case .askKnown: "ask_known"
      case .asked: "asked"
      case .askedAppointments: "asked_appointments"
      case .appointments: "appointments"
      case .held: "held"
      case .missed: "missed"
      case .callbacks: "callbacks"
      case .contactsAdded: "contacts_added"
      case .hungUp: "hung_up"
      case .doNotContact: "do_not_contact"
      case .referrals: "referrals"
      case .talkSeconds: "talk_seconds"
      case .met: "met"
      case .handled: "handled"
      }
    }
  }

  /// One count per field, held in place: millions are summed while calls are loaded.
  private var places = InlineArray<20, Int>(repeating: 0)

  package init() {}

  /// Counts in the order of the fields; missing ones are 0.
  package init(counts: [Int]) {
    for (index, value) in counts.prefix(places.count).enumerated() { places[index] = value }
  }

  /// One count per field, in order.
  package var counts: [Int] { Field.allCases.map { places[$0.rawValue] } }

  package subscript(field: Field) -> Int {
    get { places[field.rawValue] }
    set { places[field.rawValue] = newValue }
  }

  /// The count at a field's position.
  package subscript(position position: Int) -> Int {
    get { places[position] }
    set { places[position] = newValue }
  }

  package var isZero: Bool { self == Tally() }

  package static func += (left: inout Tally, right: Tally) {
    for index in left.places.indices { left.places[index] &+= right.places[index] }
  }

  package static func -= (left: inout Tally, right: Tally) {
    for index in left.places.indices { left.places[index] &-= right.places[index] }
  }

  package static func == (left: Tally, right: Tally) -> Bool {
    for index in left.places.indices where left.places[index] != right.places[index] {
      return false
    }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    for index in places.indices { hasher.combine(places[index]) }
  }

  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum += right
    return sum
  }
}

extension Tally {
  /// Seconds from which on a conversation of unknown content counts as heard, marked as estimated.
  package static let heardFromSeconds = 30

  /// The facts of one call that are counted.
  package struct Facts: Sendable, Hashable {
    package var reach: Reach
    package var outcome: Outcome?
    /// Nil when it is not known whether there was an ask.
    package var hasAsk: Bool?
    package var heard: Bool?
    package var durationSeconds: Int?
    package var isReferral: Bool
    package var met: Int
    package var handled: Int

    package init(
      reach: Reach, outcome: Outcome?, hasAsk: Bool?, heard: Bool?, durationSeconds: Int?,
      isReferral: Bool, met: Int, handled: Int
    ) {
      self.reach = reach
      self.outcome = outcome
      self.hasAsk = hasAsk
      self.heard = heard
      // A broken journal may hold anything; a million of these still have a sum.
      self.durationSeconds = durationSeconds.map { min(max($0, 0), 1_000_000_000) }
      self.isReferral = isReferral
      self.met = met
      self.handled = handled
    }
  }

  /// What one call adds, apart from what became of its appointment.
  package init(of call: CallRecord) {
    self.init(
      of: Facts(
        reach: call.reach, outcome: call.outcome, hasAsk: call.hasAsk, heard: call.heard,
        durationSeconds: call.durationSeconds, isReferral: call.referral,
        met: call.objections.count, handled: call.objections.count { $0.handled }))
  }

  /// What one call's facts add.
  package init(of call: Facts) {
    self.init()
    self[.dials] = 1
    if call.reach.isInvalid { self[.invalid] = 1 }
    if call.isReferral { self[.referrals] = 1 }
    if call.outcome == .doNotContact { self[.doNotContact] = 1 }
    if call.outcome == .callback { self[.callbacks] = 1 }
    self[.met] = call.met
    self[.handled] = call.handled
    guard call.reach == .connected else { return }
    self[.conversations] = 1
    self[.talkSeconds] = call.durationSeconds ?? 0
    if let heard = call.heard {
      self[.heardKnown] = 1
      self[.heard] = heard ? 1 : 0
    } else if let seconds = call.durationSeconds {
      self[.heardKnown] = 1
      self[.heardEstimated] = 1
      self[.heard] = seconds >= Self.heardFromSeconds ? 1 : 0
    }
    let isAppointment = call.outcome == .appointment
    if let hasAsk = call.hasAsk {
      self[.askKnown] = 1
      if hasAsk {
        self[.asked] = 1
        self[.askedAppointments] = isAppointment ? 1 : 0
      }
    }
    switch call.outcome {
    case .appointment: self[.appointments] = 1
    case .contactAdded: self[.contactsAdded] = 1
    case .hungUp: self[.hungUp] = 1
    default: break
    }
  }
}

/// A rate's base: rates of different bases never mix.
package enum Base: String, CaseIterable, Sendable, Hashable {
  case dial, conversation, ask
}

extension Tally {
  package var connectRate: Proportion { Proportion(self[.conversations], of: self[.dials]) }
  /// Connected of dials to numbers that exist.
  package var connectRateOfValid: Proportion {
    Proportion(self[.conversations], of: self[.dials] - self[.invalid])
  }
  package var openingSurvival: Proportion { Proportion(self[.heard], of: self[.heardKnown]) }
  package var askRate: Proportion { Proportion(self[.asked], of: self[.askKnown]) }
  package var heldRate: Proportion {
    Proportion(self[.held], of: self[.held] + self[.missed])
  }
  package var handledRate: Proportion { Proportion(self[.handled], of: self[.met]) }

  /// The appointment rate per dial, per conversation or per asked call.
  package func appointmentRate(per base: Base) -> Proportion {
    switch base {
    case .dial: Proportion(self[.appointments], of: self[.dials])
    case .conversation: Proportion(self[.appointments], of: self[.conversations])
    case .ask: Proportion(self[.askedAppointments], of: self[.asked])
    }
  }
}

extension Tally {
  /// How many calls had an ask, in words: of some calls nobody noted whether they had one, and those are not taken for
  /// calls without.
  package var askedWords: Bilingual {
    let noted = self[.askKnown]
    let isPartial = noted < self[.conversations]
    if noted == 0, isPartial { return Bilingual(zh: "开口没记", en: "asks not noted") }
    return Bilingual(
      zh: "开口 \(self[.asked])" + (isPartial ? "（记了 \(noted) 通）" : ""),
      en: "\(self[.asked]) asked" + (isPartial ? " (of \(noted) noted)" : ""))
  }
}
