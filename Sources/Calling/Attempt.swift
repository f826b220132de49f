package import CivilTime
package import Rehearsal

/// One call to a lead, as far as it decides what comes next.
package struct Attempt: Sendable, Hashable {
  package var at: Instant
  package var reach: Reach
  package var outcome: Outcome?
  package var grade: CallRecord.Grade?
  package var callbackAt: Slot?
  package var nextContact: Day?
  package var appointmentAt: Slot?
  /// The newest thing said of the appointment.
  package var after: AppointmentEvent?

  package init(at: Instant, reach: Reach, outcome: Outcome? = nil) {
    self.at = at
    self.reach = reach
    self.outcome = outcome
  }

  package init(_ record: CallRecord, after: AppointmentEvent? = nil, movedTo: Slot? = nil) {
    at = record.startedAt
    reach = record.reach
    outcome = record.outcome
    grade = record.effectiveGrade
    callbackAt = record.callbackAt
    nextContact = record.nextContact
    appointmentAt = movedTo ?? record.appointment?.at
    self.after = after
  }

  /// A slot of the rep's diary as a moment.
  func moment(_ slot: Slot) -> Instant {
    Instant(
      seconds: (slot.day.number * 1440 + slot.clock.minutes - at.offsetMinutes) * 60,
      offsetMinutes: at.offsetMinutes)
  }
}

/// What somebody decided about a lead by hand.
package struct Decision: Sendable, Hashable {
  package enum What: Sendable, Hashable {
    case close
    /// Another round: attempts count anew.
    case keep
    /// A next step with its day, in words of one's own.
    case step(String, Day?)
    /// Why there is no progress.
    case reason(String)
  }

  package let what: What
  package let at: Instant

  package init(_ what: What, at: Instant) {
    self.what = what
    self.at = at
  }
}
