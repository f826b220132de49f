import CivilTime
import Diagnostics
package import Journaling

/// The journals opened in this session, each once and only when something is asked of it.
package final class JournalShelf {
  private struct Key: Hashable {
    let path: String
    let seed: UInt64?
  }

  private var open: [Key: Journal] = [:]

  package init() {}

  /// - Parameter seed: that of `--seed`, or nil to draw one when the journal is opened.
  fileprivate func journal(
    _ path: String, seed: UInt64?, fresh: () -> UInt64, now: Instant
  ) throws(Journal.Failure) -> Journal {
    let key = Key(path: path, seed: seed)
    if let journal = open[key] { return journal }
    let journal = try Journal(path: path, seed: seed ?? fresh(), now: now)
    open[key] = journal
    return journal
  }
}

extension Desk {
  /// Where the journal is: `--journal`, else the data folder; nil where HOME is unknown.
  package var journalPath: String? { options.journal ?? world.paths.journal }

  /// Whether there is a journal already; asking it for something would make one.
  var hasJournal: Bool { journalPath.map { world.files.entry($0) != nil } ?? false }

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
      let journal = try journals.journal(
        path, seed: options.seed, fresh: world.freshSeed, now: now)
      return try body(journal)
    } catch let failure as Journal.Failure {
      throw Failure(failure)
    }
  }
}

extension Failure {
  init(_ failure: Journal.Failure) {
    let status: CommandStatus =
      switch failure {
      case .newerFile, .notAJournal, .corrupt, .noKey, .otherKey: .badData
      case .noSuchCall: .noInput
      case .refused: .ourFault
      case .unreadable, .readOnly, .locked, .full: .inputOutput
      }
    self.init(status, failure.sentence)
  }
}
