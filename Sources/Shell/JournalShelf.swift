import CivilTime
import Diagnostics
package import Journaling
import Rehearsal
import Reviewing
import TeamStore

/// The journals opened in this session, each once and only when something is asked of it.
package final class JournalShelf {
  private struct Key: Hashable {
    let path: String
    let seed: UInt64?
  }

  private var open: [Key: Journal] = [:]

  package init() {}

  fileprivate func answering(_ url: String, _ fill: () throws -> Journal) throws -> Journal {
    let key = Key(path: url, seed: nil)
    if let journal = open[key] { return journal }
    let journal = try fill()
    open[key] = journal
    return journal
  }

  /// - Parameter seed: that of `--seed`, or nil to draw one when the journal is opened.
  fileprivate func journal(
    _ path: String, seed: UInt64?, fresh: () -> UInt64, now: Instant
  ) throws(Journal.Failure) -> Journal {
    let key = Key(path: path, seed: seed)
    // Its file may have been made writable since.
    if let journal = open[key], !journal.isReadOnly || Journal.isReadOnly(path) { return journal }
    let journal = try Journal(path: path, seed: seed ?? fresh(), now: now)
    open[key] = journal
    return journal
  }
}

extension Desk {
  /// Where the journal is: `--journal`, else the data folder; nil where HOME is unknown.
  package var journalPath: String? { options.journal ?? world.paths.journal }

  /// Whether there is a journal already; asking it for something would make one.
  var hasJournal: Bool { asksServer || journalPath.map { world.files.entry($0) != nil } ?? false }

  /// Whether the questions go to a team's server, where nothing is written.
  var asksServer: Bool { options.journal.map(ServerAddress.isMeant) ?? false }

  /// Runs a body with the journal; its failures become sentences with their exit status.
  package func withJournal<Value>(_ body: (Journal) throws -> Value) throws -> Value {
    guard let path = journalPath else {
      throw Failure(
        .inputOutput,
        Bilingual(
          zh: "不知道台账放哪儿：HOME 没有设，或没有那个文件夹",
          en: "nowhere to keep the journal: HOME is not set or is no folder"),
        next: Bilingual(
          zh: "用 --journal 指一个文件，或用 SPAR_HOME 指一个文件夹",
          en: "name a file with --journal or a folder with SPAR_HOME"))
    }
    do {
      let journal =
        try asksServer
        ? journals.answering(path) { try serverJournal(path) }
        : journals.journal(path, seed: options.seed, fresh: world.freshSeed, now: now)
      return try body(journal)
    } catch let failure as Journal.Failure {
      throw Failure(failure)
    }
  }

  /// Whether something can be kept.
  var canWrite: Bool { !asksServer && !(journalPath.map(Journal.isReadOnly) ?? false) }

  /// Refuses a command that writes, where the journal is a server's or a file that cannot be written.
  func requireWriting() throws {
    let path = journalPath ?? ""
    if asksServer {
      throw Failure(Journal.Failure.answersOnly(name: try serverAddress(path).shown))
    }
    if Journal.isReadOnly(path) { throw Failure(Journal.Failure.readOnly(path: path)) }
  }

  /// A journal of what this login may read on a team's server; what came, and of whom, is said.
  private func serverJournal(_ url: String) throws -> Journal {
    let address = try serverAddress(url)
    let journal = try Journal(
      answeringFor: address.shown, keyPath: (world.paths.journal ?? "") + ".key", seed: seed,
      now: now)
    let reading: TeamReading
    do {
      reading = try TeamReading.fill(
        journal, from: address, isInterrupted: { isInterrupted },
        tell: { progress(Bilingual(zh: "读来 \($0) 件", en: "\($0) read")) })
    } catch let failure as ServerFailure {
      progress(nil)
      throw try Failure(failure)
    }
    progress(nil)
    note(Self.reading(try journal.tallies(.real, by: .rep), reading.isLead, address.shown), .quiet)
    return journal
  }

  /// How many calls came, and of whom.
  private static func reading(_ groups: [Journal.Group], _ isLead: Bool, _ server: String)
    -> Bilingual
  {
    let groups = groups.filter { $0.tally[.dials] > 0 }
    let calls = groups.reduce(0) { $0 + $1.tally[.dials] }
    let most = 6
    let names = groups.sorted { $0.tally[.dials] > $1.tally[.dials] }.map { harmless($0.key) }
    let (zhRest, enRest) = names.count > most ? ("等", " …") : ("", "")
    let (zhNames, enNames) = (
      names.prefix(most).joined(separator: "、"), names.prefix(most).joined(separator: ", ")
    )
    let who =
      isLead
      ? Bilingual(zh: "", en: "")
      : Bilingual(zh: "；你在那儿不是主管，只看得到自己的", en: "; you are no lead there, so only your own")
    return Bilingual(
      zh: "从 \(server) 读来 \(calls) 通，\(groups.count) 人"
        + (names.isEmpty ? "" : "（\(zhNames)\(zhRest)）") + "，只看不写\(who.zh)",
      en: "\(count(calls, "call")) of \(count(groups.count, "rep")) read from \(server)"
        + (names.isEmpty ? "" : " (\(enNames)\(enRest))") + ", nothing is written there\(who.en)")
  }
}

extension Failure {
  init(_ failure: Journal.Failure) {
    let status: CommandStatus =
      switch failure {
      case .newerFile, .olderReadOnly, .notAJournal, .corrupt, .noKey, .otherKey: .badData
      case .noSuchCall, .takenBack: .noInput
      case .refused: .ourFault
      case .unreadable, .noCopy, .readOnly, .locked, .full: .inputOutput
      case .answersOnly: .usage
      }
    self.init(status, failure.sentence)
  }
}
