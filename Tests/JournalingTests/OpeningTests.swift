import Diagnostics
import Foundation
import Journaling
import Rehearsal
import TestKit
import Testing

@Suite struct OpeningTests {
  private func failure(_ path: String) -> Journal.Failure? {
    do {
      _ = try journal(path)
      return nil
    } catch {
      return error as? Journal.Failure
    }
  }

  @Test func refusesANewerFileBeforeWriting() throws {
    let scratch = try Scratch()
    let path = scratch.file("newer.db")
    do {
      let journal = try journal(path)
      try journal.append(sample(1))
      try journal.close()
    }
    try sqlite(path, "INSERT INTO grdb_migrations VALUES ('2031-01 from the future')")
    try sqlite(path, "PRAGMA journal_mode = DELETE")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(failure(path) == .newerFile(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func refusesWhatIsNoJournal() throws {
    let scratch = try Scratch()
    let text = scratch.file("notes.txt")
    try Data("只是一些笔记，没有台账。".utf8).write(to: URL(fileURLWithPath: text))
    #expect(failure(text) == .notAJournal(path: text))
    #expect(try Data(contentsOf: URL(fileURLWithPath: text)).count == 36)
    let other = scratch.file("other.db")
    try sqlite(other, "CREATE TABLE songs(title TEXT)")
    #expect(failure(other) == .notAJournal(path: other))
    #expect(failure(scratch.path) == .notAJournal(path: scratch.path))
    let under = text + "/journal.db"
    guard case .unreadable = failure(under) else {
      Issue.record("opened \(under)")
      return
    }
  }

  @Test func speaksOfEveryFailureInASentence() {
    let failures: [Journal.Failure] = [
      .newerFile(path: "a"), .notAJournal(path: "a"), .unreadable(path: "a", reason: "b"),
      .readOnly(path: "a"), .olderReadOnly(path: "a"), .takenBack("a"), .locked(path: "a"),
      .full(path: "a"), .corrupt(path: "a", detail: "b"),
      .noSuchCall("a"), .refused(detail: "b"), .noKey(path: "a"),
      .otherKey(path: "a", leads: 2, marks: 1),
    ]
    for failure in failures {
      #expect(failure.sentence.zh != failure.sentence.en)
      #expect(!failure.sentence.en.hasSuffix("."))
    }
  }

  /// Every released form of the journal, as SQL, must open and count as it did.
  @Test func bringsEveryReleasedFormUpToDate() throws {
    let folder = repositoryRoot + "/corpora/journals"
    let dumps = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".sql") }
    #expect(!dumps.isEmpty)
    let scratch = try Scratch()
    for dump in dumps {
      let path = scratch.file(dump + ".db")
      try sqlite(path, ".read \(folder)/\(dump)")
      let journal = try journal(path)
      #expect(try journal.verify().isClean, "\(dump)")
      #expect(try journal.callCount(.real) > 5)
      #expect(try journal.callCount(.practice) > 1)
      try journal.append(sample(3), at: now)
      #expect(try journal.verify().isClean, "\(dump)")
    }
  }

  /// The dump of the current form agrees with what the migrations make.
  @Test func theNewestDumpIsTheFormOfToday() throws {
    let scratch = try Scratch()
    let path = scratch.file("today.db")
    let fresh = try journal(path)
    for index in 0..<16 { try fresh.append(sample(index)) }
    try fresh.close()
    let folder = repositoryRoot + "/corpora/journals"
    // Named for the last migration, so that a new one never writes over the form of an old one.
    let last = try output(
      path, "SELECT identifier FROM grdb_migrations ORDER BY rowid DESC LIMIT 1")
    let newest =
      last.trimmingCharacters(in: .newlines).replacingOccurrences(of: " ", with: "-")
      + ".sql"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let dump = "PRAGMA application_id = 1397768530;\n" + (try output(path, ".dump"))
      try Data(dump.utf8).write(to: URL(fileURLWithPath: folder + "/" + newest))
    }
    guard FileManager.default.fileExists(atPath: folder + "/" + newest) else {
      Issue.record("corpora/journals/\(newest) is missing: UPDATE_GOLDEN=1 writes it")
      return
    }
    let kept = scratch.file("kept.db")
    try sqlite(kept, ".read \(folder)/\(newest)")
    let form = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    #expect(
      try output(path, form) == output(kept, form),
      """
      the last migration makes another form than corpora/journals/\(newest): UPDATE_GOLDEN=1 writes it anew \
      if it was never released; else put the migration back and write a new one
      """)
  }

  @Test func everyMigrationIsOnTheShelfInTheOrderOfTheirDates() {
    let folder = "Sources/Journaling/Migrations"
    let shelf = Tree.source(folder + "/Migrations.swift").text
    for path in Tree.files(under: folder, suffix: ".swift") {
      let type = path.dropFirst(folder.count + 1).dropLast(".swift".count)
      #expect(
        type == "Migrations" || shelf.contains("\(type).self"),
        "\(path) is not on the shelf: add \(type).self to the end of Migrations.all")
    }
    let dates = shelf.split(separator: " ").filter { $0.hasPrefix("M20") }.map { $0.prefix(7) }
    #expect(dates == dates.sorted(), "Migrations.all is oldest first: the new one stands last")
  }

  private func output(_ path: String, _ command: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    process.arguments = [path, command]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
