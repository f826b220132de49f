import CivilTime
import Foundation
import Journaling
import Rehearsal
import Shell
import TeamStore
import TestKit
import Testing

/// The same questions to a journal that holds everybody's streams and to the team's server.
@Suite struct SameQuestionsTests {
  private static let questions = [
    "stats --real", "stats --real --by rep", "stats --real --by script", "stats --real --by source",
    "stats --real --by hour-weekday", "stats --real --by objection", "stats --real --by ask",
    "stats --real --by attempt", "stats --real --by week", "stats --real --by week --rep bob",
    "stats --real --by rep --from 2026-11-02 --to 2026-11-15",
    "stats --real --rep bob",
    "team --week 2026-W46", "compare choice open --by ask",
    "review --week 2026-W46 --rep ann", "plan --appointments 5", "appointments", "do-not-contact",
  ]

  /// Calls of two reps with all that may be said of them afterwards, on the server and in one journal.
  private func filled() throws -> (team: Team, journal: String)? {
    guard let team = try Team() else { return nil }
    let path = team.server.folder + "/\(team.database).db"
    let all = try Journal(path: path, seed: 99, now: now)
    for (seed, login) in [(1, "ann"), (2, "bob")] {
      let journal = try journal(UInt64(seed))
      for index in 0..<40 {
        var record = sample(index * 3 + seed, rep: login)
        record.note = nil
        record.appointment?.place = nil
        record.asks = Array(record.asks.prefix(1))
        if index % 4 == 0 { record.lead = try journal.reference(of: "lead \(index)") }
        let id = try journal.append(record)
        if record.outcome == .appointment, index % 3 > 0 {
          let at = now.adding(seconds: index)
          if index % 2 == 0 { try journal.append(.rescheduled, to: id, newTime: now.slot, at: at) }
          if index % 3 == 1 { try journal.append(.held, to: id, at: at) }
        }
        if index % 9 == 0 { try journal.amend(id, at: now) { $0.durationSeconds = 77 } }
        if index % 13 == 0 { try journal.retract(id, reason: nil, at: now) }
      }
      try journal.append(practised(seed), at: now)
      _ = try journal.forget("lead 8", at: now)
      try team.sync(journal, as: login)
      let file = team.server.folder + "/\(team.database).\(login).jsonl"
      try exported(journal).write(toFile: file, atomically: true, encoding: .utf8)
      _ = try all.importEvents(ImportFile(file), rejected: { _ in }, progress: { _ in true })
    }
    try all.close()
    return (team, path)
  }

  private func ask(_ line: String, _ journal: String) -> (status: CommandStatus, world: FixedWorld)
  {
    let world = FixedWorld()
    let words = line.split(separator: " ").map(String.init)
    return (Doors.enter(["--json", "--journal", journal] + words, world.world), world)
  }

  @Test func haveEqualAnswers() throws {
    guard let (team, journal) = try filled() else { return }
    let url = team.server.url(team.database, as: "lea")
    let there = FixedWorld()
    let here = FixedWorld()
    let lines = Self.questions.joined(separator: "; ")
    let status = Doors.enter(["--json", "--journal", url, "-c", lines], there.world)
    #expect(status == .done, "\(there.errors)")
    _ = Doors.enter(["--json", "--journal", journal, "-c", lines], here.world)
    let (answers, expected) = (
      there.output.split(separator: "\n"), here.output.split(separator: "\n")
    )
    #expect(answers.count == Self.questions.count && expected.count == answers.count)
    for (question, pair) in zip(Self.questions, zip(answers, expected)) {
      #expect(pair.0 == pair.1, "\(question)")
    }
    #expect(there.errors.contains("2 reps") || there.errors.contains("2 人"), "\(there.errors)")
  }

  @Test func showEveryCallButNeverItsWords() throws {
    guard let (team, journal) = try filled() else { return }
    func calls(_ journal: String) throws -> [String] {
      let (_, world) = ask("calls --count 1000", journal)
      let object = try JSONSerialization.jsonObject(with: Data(world.output.utf8))
      let calls = (object as? [String: Any])?["real"] as? [[String: Any]] ?? []
      // A file's own numbers and its corrections are not what a server shows.
      return try calls.map { call in
        let rest = call.filter { !["number", "amended"].contains($0.key) }
        return String(
          decoding: try JSONSerialization.data(withJSONObject: rest, options: .sortedKeys),
          as: UTF8.self)
      }.sorted()
    }
    let there = try calls(team.server.url(team.database, as: "lea"))
    #expect(try there == calls(journal) && there.count > 60)
  }

  @Test func aRepIsAnsweredOfHerOwnCallsAlone() throws {
    guard let (team, _) = try filled() else { return }
    let (status, world) = ask("stats --real --by rep", team.server.url(team.database, as: "ann"))
    #expect(status == .done && world.output.contains("ann") && !world.output.contains("bob"))
    #expect(world.errors.contains("only your own"), "\(world.errors)")
    let (refused, stranger) = ask("stats", team.server.url(team.database, as: "stranger"))
    #expect(refused == .inputOutput && stranger.output.isEmpty, "\(stranger.errors)")
  }

  @Test func nothingIsWrittenThere() throws {
    guard let (team, _) = try filled() else { return }
    let url = team.server.url(team.database, as: "lea")
    for line in ["log 3", "practice first-call", "target 5", "rebuild"] {
      let (status, world) = ask(line, url)
      #expect(status == .usage && world.errors.contains("--journal"), "\(line): \(world.errors)")
    }
    let (status, world) = ask("stats", "postgres://lea:secret@localhost/spar")
    #expect(status == .usage && !world.errors.contains("secret"), "\(world.errors)")
    #expect(try team.session("postgres").number("SELECT count(*) FROM spar.device") == 2)
  }
}
