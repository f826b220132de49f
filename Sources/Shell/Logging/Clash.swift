import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// What a rep has agreed already at a time that is to be agreed again: an appointment takes an hour, as the
/// free times have it, a call back its minute.
struct Clash {
  static let appointmentMinutes = 60

  let entry: Journal.Entry
  private let at: Slot

  /// - Parameters:
  ///   - record: a call with a time; its own lead's call back is settled by it.
  ///   - amended: the call that is being corrected.
  init?(_ record: CallRecord, amended: EventID? = nil, _ desk: Desk) throws {
    guard record.kind == .real, let time = record.appointment?.at ?? record.callbackAt else {
      return nil
    }
    let length = record.appointment == nil ? 1 : Self.appointmentMinutes
    let first = time.adding(minutes: 1 - Self.appointmentMinutes)
    let last = time.adding(minutes: length)
    let found = try desk.withJournal { journal -> (Journal.Entry, Slot)? in
      for entry in try journal.appointments(from: first, to: last)
      where entry.id != amended && entry.record.rep == record.rep {
        switch entry.appointmentEvent {
        case nil, .reconfirmed, .rescheduled: break
        default: continue
        }
        guard let at = entry.movedTo ?? entry.record.appointment?.at else { continue }
        return (entry, at)
      }
      for entry in try journal.callbacks(dueBy: last.adding(minutes: -1), from: time)
      where entry.id != amended && entry.record.rep == record.rep {
        guard let at = entry.record.callbackAt,
          entry.record.lead == nil || entry.record.lead != record.lead
        else { continue }
        return (entry, at)
      }
      return nil
    }
    guard let found else { return nil }
    (entry, at) = found
  }

  /// `那个时间已经有 #12：约到 · 11月26日 周四 15:00 · 周** · 青禾软件`.
  func sentence(_ desk: Desk) -> Bilingual {
    let who = LeadNames(desk).title(of: entry.record.lead)
    func text(_ language: Language) -> String {
      let what = entry.record.outcome?.title[language] ?? ""
      return ([what, at.short(language, today: desk.today)] + (who.map { [$0] } ?? []))
        .joined(separator: " · ")
    }
    return Bilingual(
      zh: "那个时间已经有了：#\(entry.number) \(text(.zh))",
      en: "you are taken then: #\(entry.number) \(text(.en))")
  }

  /// Says so on standard error where nobody can be asked.
  static func warn(_ record: CallRecord, amended: EventID? = nil, _ desk: Desk) throws {
    if let clash = try Clash(record, amended: amended, desk) {
      desk.note(clash.sentence(desk), .warning)
    }
  }

  /// Whether the time is kept all the same, or another is to be asked for; a program is told and not asked.
  ///
  /// - Throws: `Failure` when nothing is to be logged.
  static func isAccepted(_ record: CallRecord, amended: EventID? = nil, _ desk: Desk) throws -> Bool
  {
    guard let clash = try Clash(record, amended: amended, desk) else { return true }
    desk.note(clash.sentence(desk), .warning)
    guard desk.world.isConversational, !desk.isJSON else { return true }
    let choice = try desk.choose(
      Bilingual(zh: "还约这个时间吗？", en: "Keep this time?"),
      [
        Choice("1", Bilingual(zh: "照样记", en: "keep it")),
        Choice("2", Bilingual(zh: "换个时间", en: "another time")),
        Choice("0", Bilingual(zh: "不记", en: "log nothing")),
      ], standard: 0)
    guard choice < 2 else {
      throw Failure(.usage, Bilingual(zh: "没有记", en: "nothing was logged"))
    }
    return choice == 0
  }
}
