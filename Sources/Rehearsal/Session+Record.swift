package import CivilTime
import Diagnostics
import Playbooks

extension Session {
  /// The call for the journal.
  ///
  /// - Parameter debrief: of this session, once it is over.
  /// - Parameter startedAt: when the first line was said.
  package func record(
    of debrief: Debrief, startedAt: Instant, rep: String, durationSeconds: Int? = nil
  ) -> CallRecord {
    let ending = debrief.ending
    var record = CallRecord(
      kind: .practice, startedAt: startedAt, rep: rep, reach: ending.reach, outcome: ending.outcome)
    record.durationSeconds = durationSeconds
    record.heard = heardPurpose
    record.asks = asks
    record.objections = objectionsMet
    record.appointment = ending.appointment
    record.callbackAt = ending.callbackAt
    record.script = plan.script.header.id.value
    record.scriptVersion = plan.script.header.version
    record.persona = plan.persona.header.id.value
    record.note = notesWritten.isEmpty ? nil : notesWritten.joined(separator: "\n")
    record.practice = CallRecord.Practice(
      seed: plan.seed, level: plan.level.rawValue, language: plan.language.rawValue,
      planDigest: plan.digest, said: typed,
      marks: marks().map {
        CallRecord.MarkRecord(
          turn: $0.turn, criterion: $0.mark.criterion.rawValue, verdict: $0.mark.verdict.rawValue)
      },
      score: debrief.score.points, retryScore: debrief.retryScore?.points)
    record.practice?.marks += contestedMarks.map {
      CallRecord.MarkRecord(
        turn: $0.turn, criterion: $0.criterion.rawValue, verdict: CallRecord.MarkRecord.contested)
    }
    record.practice?.offer = plan.offer
    record.practice?.names = [plan.names[.rep] ?? "", plan.names[.company] ?? ""]
    record.practice?.volume = plan.volume.rawValue
    return record
  }
}
