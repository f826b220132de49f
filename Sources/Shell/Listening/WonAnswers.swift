import CivilTime
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal

/// How the rep met an objection in calls that were won: practice keeps the words, real calls do not.
struct WonAnswers {
  struct Found {
    let said: String
    let day: Day
  }

  private let desk: Desk
  private let language: Language

  init(_ desk: Desk, _ language: Language) {
    self.desk = desk
    self.language = language
  }

  /// Practice calls looked through, newest first.
  private static let mostCalls = 40

  /// The newest words that handled an objection of that label in a call that ended in an appointment.
  func answer(to label: ReplyLabel) throws -> Found? {
    guard let path = desk.journalPath, desk.world.files.entry(path) != nil else { return nil }
    let entries = try desk.withJournal { try $0.calls(.practice, limit: Self.mostCalls) }
    for entry in entries {
      guard entry.record.outcome == .appointment, let practice = entry.record.practice,
        practice.language == language.rawValue,
        let session = Replay(entry, practice, desk).session
      else { continue }
      if let said = said(in: session, to: label) {
        return Found(said: said, day: entry.record.startedAt.day)
      }
    }
    return nil
  }

  /// The rep's words after a line that the answer card of that label knows.
  private func said(in session: Session, to label: ReplyLabel) -> String? {
    let handled = session.objectionsMet.filter(\.handled).compactMap {
      session.plan.objection($0.objection)
    }.filter { $0.label == label.rawValue }
    let phrases = Set(handled.flatMap { $0.phrases.map { Self.bare($0.text) } })
    guard !phrases.isEmpty else { return nil }
    return session.firstTries.last { turn in
      phrases.contains(Self.bare(turn.answered)) && !turn.marks.contains { $0.verdict == .missed }
    }?.said
  }

  /// Folded, without the mark at its end that a spoken line is given.
  private static func bare(_ text: String) -> String {
    var bare = folded(text).trimmed[...]
    while let last = bare.last, "。.!?,;，；".contains(last) { bare.removeLast() }
    return String(bare)
  }
}
