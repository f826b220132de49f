import CivilTime
import Foundation
import Journaling
import Rehearsal
import Reviewing
import TestKit

/// All events of a journal as a file holds them, practice too unless it is for the team.
func exported(_ journal: Journal, since: Instant? = nil, forTheTeam: Bool = false) throws -> String
{
  var text = ""
  _ = try journal.exportEvents(since: since, personal: !forTheTeam) {
    text += $0
    return true
  }
  return text
}

@discardableResult
func load(
  _ text: some StringProtocol, into journal: Journal, isDry: Bool = false,
  forTheTeam: Bool = false
) throws -> Journal.ImportReport {
  try load(Data(text.utf8), into: journal, isDry: isDry, forTheTeam: forTheTeam)
}

@discardableResult
func load(
  _ bytes: Data, into journal: Journal, isDry: Bool = false, forTheTeam: Bool = false
) throws -> Journal.ImportReport {
  let scratch = try Scratch()
  let file = scratch.file("events.jsonl")
  try bytes.write(to: URL(fileURLWithPath: file))
  return try journal.importEvents(
    ImportFile(file), isDry: isDry, takesPersonal: !forTheTeam, rejected: { _ in },
    progress: { _ in true })
}

/// What a journal tells, in one text: events, rates, drills, the list, what is due.
func told(_ journal: Journal) throws -> String {
  var parts = [try exported(journal)]
  for kind in CallRecord.Kind.allCases {
    for grouping in Grouping.allCases {
      parts.append("\(try journal.tallies(kind, by: grouping))")
    }
  }
  parts.append(
    try journal.calls(.real).map { "\($0.id.text) \($0.record.note ?? "")" }.sorted()
      .joined(separator: "\n"))
  parts.append("\(try journal.allDrills())")
  parts.append(
    "\(try journal.unresolvedAppointments(at: now.adding(seconds: 9_000_000).slot).map(\.id))")
  parts.append("\(try journal.doNotContactList().map(\.lead))")
  parts.append("\(try journal.moods(now.day.adding(days: -9)...now.day.adding(days: 9)))")
  parts.append(
    try journal.leads(home: 480, limit: 500).map { lead in
      "\(lead.reference) \(lead.source) \(lead.owner ?? "") \(lead.match) \(lead.state) "
        + "\(lead.attempts) \(lead.step) \(lead.ready) \(lead.listedAt) \(lead.tier)"
    }.sorted().joined(separator: "\n"))
  return parts.joined(separator: "\n--\n")
}
